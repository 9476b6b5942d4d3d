//! What has happened, gathered for the method: everything for a view, and the announced part for the stored stage.

use super::rules;
use crate::action_plans::{self, Known, PlanState, Standing};
use crate::candidates::Candidate;
use crate::feedback_requests::{self, Channel, FeedbackRequest, State};
use crate::knowledge;
use crate::method::content::{ExerciseKind, Library};
use crate::method::recovery::{
    Facts, FeedbackFacts, HardDay, NextInterview, NextTask, PlanFacts, RequestFacts, RequestState,
    StepKind,
};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::locale::Language;
use crate::recovery_records::{self, ClosedBecause, Recovery};
use crate::well_being_records::check_ins;
use crate::{
    candidates, contacts, cv_reviews, fairness_checks, feedback, future_interests, guidelines,
    interviews, messages, opportunities, practice_sessions, prepared_answers, well_being_records,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Everything that the caller may know, and the language that they read.
pub(super) fn of_caller(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<(Facts, Language)> {
    let candidate = tx.only_candidate();
    let (mut facts, language) = seen_by(tx, recovery, candidate)?;
    if let Some(id) = candidate {
        let person = candidates::get(tx, id)?;
        facts.hard_day = hard_day(tx, &person)?;
        offer_help_again(tx, recovery, &person, &mut facts)?;
    }
    Ok((facts, language))
}

/// The hard day of which the latest check-ins tell.
fn hard_day(tx: &mut Tx<'_>, person: &Candidate) -> Result<Option<HardDay>> {
    let latest = check_ins::latest(tx, person.id)?.into_iter();
    let by_day = latest.map(|(at, severity)| (person.local_date(at), severity));
    Ok(HardDay::of(by_day, person.local_date(tx.now())))
}

/// Who left out on a better day to say how they are, or to see where help is, may want it now.
fn offer_help_again(
    tx: &mut Tx<'_>,
    recovery: &Recovery,
    person: &Candidate,
    facts: &mut Facts,
) -> Result<()> {
    let Some(hard) = facts.hard_day else {
        return Ok(());
    };
    for (step, at) in recovery_records::skipped_alone(tx, recovery)? {
        let is_help = matches!(step, StepKind::CheckIn | StepKind::HelpLines);
        if is_help && person.local_date(at) < hard.on {
            facts.skipped.remove(&step);
        }
    }
    Ok(())
}

/// What a tenant may know, whoever asks. Feedback counts as unopened, whatever became of it.
pub(super) fn of_tenant(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<Facts> {
    Ok(seen_by(tx, recovery, None)?.0)
}

fn seen_by(
    tx: &mut Tx<'_>,
    recovery: &Recovery,
    candidate: Option<CandidateId>,
) -> Result<(Facts, Language)> {
    let is_candidate = candidate.is_some();
    let known = action_plans::known(tx, recovery)?;
    let standing = action_plans::standing(tx, recovery, &known)?;
    let library = knowledge::library()?;
    let local = |at| known.candidate.local_date(at);
    let feedback = known.own_feedback().map(|feedback| {
        let opened = is_candidate && feedback.opened_at.is_some();
        FeedbackFacts {
            id: feedback.id.to_string(),
            opened,
            assessed: is_candidate && known.is_assessed(feedback),
            is_empty: opened && !feedback::names_something(feedback, library.lexicon()),
        }
    });
    let tasks = standing.as_ref().map_or(0, |at| at.counts.practice_done);
    let mut practice_done = tasks;
    let mut own_done = None;
    let mut has_guidelines = false;
    if let Some(candidate) = candidate {
        practice_done = tasks.saturating_add(sessions_held(tx, recovery, &known)?);
        let done = done_alone(tx, recovery, candidate, library)?;
        has_guidelines =
            !done.contains(&StepKind::KeepGuidelines) && guidelines::has_any_of(tx, &said(&known))?;
        own_done = Some(done);
    }
    let language = Language::for_person(tx.language(), &known.candidate.locale);
    let facts = Facts {
        today: known.today,
        held_on: Some(local(known.interview.starts_at)),
        told_on: known.interview.notified_at.map(local),
        feedback: feedback.collect(),
        self_rating: known.felt().filter(|_| is_candidate),
        reflections: u32::from(is_candidate && known.own_reflection().is_some()),
        has_hard_question: known.questions.iter().any(|asked| asked.tripped_me_up),
        questions_noted: u32::try_from(known.questions.len()).unwrap_or(u32::MAX),
        week_is_known: known.candidate.weekly_hours > 0,
        plan: standing.map(|at| plan_facts(&at, is_candidate)),
        practice_done,
        next_interview: known.next_recorded().map(|next| NextInterview {
            id: next.id.to_string(),
            on: local(next.starts_at),
        }),
        attempts: held(tx, &known),
        has_guidelines,
        felt_unfair: is_candidate && known.felt_unfair(),
        names_protected: is_candidate && known.names_protected(library.lexicon()),
        own_done,
        skipped: skipped(tx, recovery, is_candidate, &known)?,
        pause: recovery.pause_ahead(known.today),
        ..of_requests(recovery, &known.requests, has_agency(&known), local)
    };
    Ok((facts, language))
}

/// Of what a card of do's and don'ts can be made.
fn said(known: &Known) -> guidelines::Said<'_> {
    guidelines::Said {
        candidate: &known.candidate,
        interviews: &known.interviews,
        feedback: &known.feedback,
        judged: &known.judgement,
        noted: &known.reflections,
        partners: &known.practice,
    }
}

/// The steps that were left out, as far as the candidate or a tenant may know.
fn skipped(
    tx: &mut Tx<'_>,
    recovery: &Recovery,
    is_candidate: bool,
    known: &Known,
) -> Result<BTreeSet<StepKind>> {
    if !is_candidate {
        return Ok(rules::told_skips(recovery));
    }
    let alone = recovery_records::skipped_alone(tx, recovery)?.into_iter();
    let stays_out = |(step, at): &(StepKind, Time)| !rules::is_there_again(*step, *at, known);
    Ok(alone
        .filter(stays_out)
        .map(|(step, _)| step)
        .chain(recovery.skipped_steps.iter().copied())
        .collect())
}

/// The steps that the candidate has done for themselves: what is about one no, for this one. Nobody else may know of them.
fn done_alone(
    tx: &mut Tx<'_>,
    recovery: &Recovery,
    candidate: CandidateId,
    library: &Library,
) -> Result<BTreeSet<StepKind>> {
    let (interview, since) = (recovery.interview_id, recovery.opened_at);
    let lately = well_being_records::done_since(tx, recovery)?;
    let did = |kind: ExerciseKind| {
        let exercises = lately.exercise_ids.iter();
        let mut found = exercises.filter_map(|id| library.exercise(id));
        found.any(|exercise| exercise.kind == kind)
    };
    let is_done = [
        (StepKind::CheckIn, lately.checked_in),
        (StepKind::Breathe, did(ExerciseKind::Breathing)),
        (StepKind::Move, did(ExerciseKind::Movement)),
        (
            StepKind::CheckFairness,
            fairness_checks::has_any(tx, candidate, interview)?,
        ),
        (
            StepKind::Thank,
            messages::is_thanked(tx, recovery.interview_id)?,
        ),
        (
            StepKind::KeepGuidelines,
            !guidelines::current(tx, candidate)?.is_empty(),
        ),
        (
            StepKind::PrepareAnswer,
            !prepared_answers::for_candidate(tx, candidate)?.is_empty(),
        ),
        (
            StepKind::Rehearse,
            !practice_sessions::completed(tx, candidate)?.is_empty(),
        ),
        (
            StepKind::ReviewCv,
            cv_reviews::has_any(tx, candidate, interview, since)?,
        ),
        (
            StepKind::LookForRoles,
            opportunities::has_any(tx, candidate)?,
        ),
        (StepKind::WidenNetwork, contacts::has_any(tx, candidate)?),
        (
            StepKind::KeepInTouch,
            future_interests::has_any(tx, candidate, interview)?,
        ),
    ];
    let done = is_done.into_iter().filter(|(_, is_done)| *is_done);
    Ok(done.map(|(kind, _)| kind).collect())
}

/// Practice sessions that were held since the recovery opened. They are the candidate's alone.
fn sessions_held(tx: &mut Tx<'_>, recovery: &Recovery, known: &Known) -> Result<u32> {
    let since = known.candidate.local_date(recovery.opened_at);
    let held = practice_sessions::completed(tx, recovery.candidate_id)?;
    let count = held.iter().filter(|one| one.completed_on >= Some(since));
    Ok(u32::try_from(count.count()).unwrap_or(u32::MAX))
}

/// Interviews that were held.
fn held(tx: &Tx<'_>, known: &Known) -> u32 {
    let held = known
        .interviews
        .iter()
        .filter(|one| one.starts_at <= tx.now());
    u32::try_from(held.count()).unwrap_or(u32::MAX)
}

fn has_agency(known: &Known) -> bool {
    known.interview.agency.is_some()
}

fn plan_facts(standing: &Standing, is_candidate: bool) -> PlanFacts {
    let counts = standing.counts;
    PlanFacts {
        id: standing.id.to_string(),
        open_tasks: counts.open,
        later_tasks: counts.later,
        done_tasks: counts.done,
        // Only the candidate's own revision takes in anything new.
        is_outdated: is_candidate && standing.is_outdated,
        needs_days: standing.needs_days,
        has_more: standing.has_more,
        next_task: counts.next.map(|next| NextTask {
            id: next.id.to_string(),
            is_practice: next.is_practice,
        }),
    }
}

/// What has been announced: requests that left the house, feedback that arrived, a plan, what was skipped or closed.
pub(super) fn announced(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<Facts> {
    let interview = interviews::get(tx, recovery.interview_id)?;
    let candidate = candidates::get(tx, recovery.candidate_id)?;
    let mut requests = feedback_requests::for_interview(tx, recovery.interview_id)?;
    requests.retain(|request| request.state != State::Draft);
    let received = feedback::for_interview(tx, recovery.interview_id)?;
    let plan = action_plans::state_of(tx, recovery.id)?;
    let local = |at| candidate.local_date(at);
    Ok(Facts {
        today: local(tx.now()),
        feedback: received
            .iter()
            .map(|feedback| FeedbackFacts {
                id: feedback.id.to_string(),
                opened: false,
                assessed: false,
                is_empty: false,
            })
            .collect(),
        plan: plan.map(|state| PlanFacts {
            open_tasks: u32::from(state == PlanState::Active),
            ..PlanFacts::default()
        }),
        ..of_requests(recovery, &requests, interview.agency.is_some(), local)
    })
}

/// The facts that both share.
fn of_requests(
    recovery: &Recovery,
    requests: &[FeedbackRequest],
    has_agency: bool,
    local: impl Fn(Time) -> NaiveDate,
) -> Facts {
    let latest = |channel: Channel| {
        let request = requests.iter().rfind(|one| one.channel == channel)?;
        Some(RequestFacts {
            id: request.id.to_string(),
            state: request_state(request.state),
            last_sent_on: request.last_contact_at().map(&local),
            reminders: u32::try_from(request.reminders_sent).unwrap_or(0),
        })
    };
    Facts {
        recovery_id: recovery.id.to_string(),
        candidate_id: recovery.candidate_id.to_string(),
        interview_id: recovery.interview_id.to_string(),
        is_closed: recovery.closed_at.is_some(),
        outcome_changed: recovery.closed_because == Some(ClosedBecause::OutcomeChanged),
        employer_request: latest(Channel::Employer),
        agency_request: latest(Channel::Agency),
        has_agency,
        skipped: rules::told_skips(recovery),
        ..Facts::default()
    }
}

const fn request_state(state: State) -> RequestState {
    match state {
        State::Draft => RequestState::Draft,
        State::Sent | State::Reminded => RequestState::Sent,
        State::Answered => RequestState::Answered,
        State::Declined => RequestState::Declined,
        // Nothing more is expected of whom was asked first.
        State::Expired | State::Redirected => RequestState::Expired,
        State::Cancelled => RequestState::Cancelled,
    }
}
