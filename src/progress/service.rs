//! Gathers how somebody gets on.

use super::model::{Attempt, PracticeLine, Progress, TaskCounts, ThemeLine, ThemePoint};
use crate::candidates::{self, Candidate};
use crate::feedback::{self, Feedback};
use crate::interviews::{self, Interview, InterviewId};
use crate::knowledge;
use crate::method::planner::TaskState;
use crate::method::practice::direction;
use crate::method::progress::{Mean, Way, occasions, over_interviews};
use crate::method::themes::{Polarity, Theme};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::practice_sessions::{self, PracticeSession};
use crate::{action_plans, well_being_records};
use std::collections::{BTreeMap, BTreeSet};

/// How the candidate gets on, or 404 for another's.
pub(super) fn progress(tx: &mut Tx<'_>, id: CandidateId) -> Result<Progress> {
    let candidate = candidates::get(tx, id)?;
    let library = knowledge::library()?;
    let opened = opened(tx, id)?;
    let attempts = attempts(tx, &candidate, &opened)?;
    let sessions = practice_sessions::completed(tx, id)?;
    let mood = well_being_records::trend(tx, id)?;
    let way = Way {
        interviews: attempts.len(),
        felt_worse: attempts.iter().any(felt_worse),
        practised: sessions.len(),
        mood_points: mood.len(),
    };
    let words = library.next_time();
    Ok(Progress {
        themes: themes(&attempts, &opened),
        practice: practice(&sessions),
        rehearsals: sessions.len(),
        tasks: tasks(tx, id)?,
        statements: words.statements(&occasions(&way)).cloned().collect(),
        attempts,
        mood,
        candidate,
    })
}

/// Opened feedback by interview.
fn opened(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<BTreeMap<InterviewId, Vec<Feedback>>> {
    let mut opened: BTreeMap<InterviewId, Vec<Feedback>> = BTreeMap::new();
    for given in feedback::for_candidate(tx, candidate)? {
        if given.opened_at.is_some() {
            opened.entry(given.interview_id).or_default().push(given);
        }
    }
    Ok(opened)
}

/// The interviews that have been held, oldest first.
fn attempts(
    tx: &mut Tx<'_>,
    candidate: &Candidate,
    opened: &BTreeMap<InterviewId, Vec<Feedback>>,
) -> Result<Vec<Attempt>> {
    let own: BTreeMap<InterviewId, i32> = feedback::self_ratings_of(tx, candidate.id)?
        .into_iter()
        .map(|given| (given.interview_id, given.rating))
        .collect();
    let mut held = interviews::for_candidate(tx, candidate.id)?;
    held.retain(|interview| interview.starts_at <= tx.now());
    held.sort_by_key(|interview| (interview.starts_at, interview.id));
    let attempt = |interview: Interview| {
        let heard = opened.get(&interview.id).map_or(&[][..], Vec::as_slice);
        let mut rated = Mean::default();
        for rating in heard.iter().flat_map(|given| given.ratings.values()) {
            rated.add(*rating);
        }
        Attempt {
            on: candidate.local_date(interview.starts_at),
            self_rating: own.get(&interview.id).copied(),
            strengths: points(heard, Polarity::Strength, None),
            improvements: points(heard, Polarity::Improvement, None),
            rated,
            interview,
        }
    };
    Ok(held.into_iter().map(attempt).collect())
}

fn points(heard: &[Feedback], polarity: Polarity, theme: Option<Theme>) -> usize {
    heard
        .iter()
        .flat_map(|given| given.observations.iter())
        .filter(|one| one.polarity == polarity && theme.is_none_or(|theme| one.theme == theme))
        .count()
}

fn felt_worse(attempt: &Attempt) -> bool {
    let own = attempt.self_rating.map(f64::from);
    own.zip(attempt.rated.value())
        .is_some_and(|(own, rated)| own < rated)
}

/// Each theme that was spoken of, over the interviews.
fn themes(attempts: &[Attempt], opened: &BTreeMap<InterviewId, Vec<Feedback>>) -> Vec<ThemeLine> {
    let spoken_of = |given: &Feedback| -> Vec<Theme> {
        let named = given.observations.iter().map(|one| one.theme);
        named.chain(given.ratings.keys().copied()).collect()
    };
    let all: BTreeSet<Theme> = opened.values().flatten().flat_map(spoken_of).collect();
    let line = |theme: Theme| {
        let points: Vec<ThemePoint> = attempts
            .iter()
            .filter_map(|attempt| {
                let heard = opened.get(&attempt.interview.id)?;
                theme_point(theme, attempt, heard)
            })
            .collect();
        let means: Vec<Mean> = points.iter().map(|point| point.rated).collect();
        ThemeLine {
            theme,
            points,
            direction: over_interviews(&means),
        }
    };
    all.into_iter().map(line).collect()
}

fn theme_point(theme: Theme, attempt: &Attempt, heard: &[Feedback]) -> Option<ThemePoint> {
    let mut rated = Mean::default();
    for rating in heard.iter().filter_map(|given| given.ratings.get(&theme)) {
        rated.add(*rating);
    }
    let strengths = points(heard, Polarity::Strength, Some(theme));
    let improvements = points(heard, Polarity::Improvement, Some(theme));
    let is_spoken_of = rated.value().is_some() || strengths > 0 || improvements > 0;
    is_spoken_of.then_some(ThemePoint {
        interview_id: attempt.interview.id,
        on: attempt.on,
        rated,
        strengths,
        improvements,
    })
}

/// Where ratings in practice go, theme by theme.
fn practice(sessions: &[PracticeSession]) -> Vec<PracticeLine> {
    let mut ratings: BTreeMap<Theme, (Vec<u8>, Vec<u8>)> = BTreeMap::new();
    for session in sessions {
        for (theme, rating) in session.self_ratings.iter() {
            ratings.entry(*theme).or_default().0.push(*rating);
        }
        let partner = session.partner.iter().flat_map(|said| said.ratings.iter());
        for (theme, rating) in partner {
            ratings.entry(*theme).or_default().1.push(*rating);
        }
    }
    let lines = ratings
        .into_iter()
        .map(|(theme, (own, partner))| PracticeLine {
            theme,
            own: direction(&own),
            partner: direction(&partner),
        });
    lines.collect()
}

fn tasks(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<TaskCounts> {
    let mut counts = TaskCounts::default();
    for state in action_plans::task_states(tx, candidate)? {
        match state {
            TaskState::Done => counts.done = counts.done.saturating_add(1),
            TaskState::Open | TaskState::InProgress => counts.open = counts.open.saturating_add(1),
            TaskState::Later => counts.later = counts.later.saturating_add(1),
            TaskState::Skipped => {}
        }
    }
    Ok(counts)
}
