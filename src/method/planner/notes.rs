//! What a plan says about itself, and the honest words about what nobody can work on.

use chrono::NaiveDate;

use crate::method::FELT_WELL_FROM;
use crate::method::themes::{Polarity, Source, Theme};

use super::model::{Encouragement, Note, NoteCode, PlannedTask, TaskState};
use super::score::{Scored, evidence};
use super::{Asked, MAX_OPEN_TASKS, Pause, PlanInput, say};

/// Everything that the person should know about the plan as a whole.
pub(super) fn notes(
    input: &PlanInput<'_>,
    tasks: &[PlannedTask],
    first_focus: Option<Theme>,
) -> Vec<Note> {
    let mut notes = Vec::new();
    let waiting: Vec<&PlannedTask> = tasks.iter().filter(|t| t.later.is_some()).collect();
    if let Some(Pause::Until(until)) = input.pause
        && until > input.today
    {
        notes.push(note(input, NoteCode::Paused, first_focus, Some(until), &[]));
    }
    let begun: Vec<&PlannedTask> = tasks
        .iter()
        .filter(|t| t.state == TaskState::InProgress)
        .collect();
    if begun.len() >= MAX_OPEN_TASKS {
        notes.push(note(input, NoteCode::PreviousBegun, None, None, &begun));
    }
    if input.waits_for_return() {
        notes.push(note(input, NoteCode::PausedOpenly, None, None, &waiting));
    } else if input.week.day_minutes() == 0 {
        notes.push(note(input, NoteCode::NoTime, None, None, &waiting));
    } else if !waiting.is_empty() {
        notes.push(note(input, NoteCode::SomeWait, None, None, &waiting));
    }
    match first_focus {
        None => notes.push(note(input, NoteCode::NoFocus, None, None, &[])),
        Some(focus) => notes.extend(interview_note(input, tasks, focus)),
    }
    // Whoever has heard from those who were in the room need not ask them first.
    let heard = input
        .observations
        .iter()
        .any(|o| !o.earlier_interview && matches!(o.source, Source::Employer | Source::Agency));
    if !heard && input.self_rating.is_some_and(|r| r >= FELT_WELL_FROM) {
        notes.push(note(input, NoteCode::RatingGap, None, None, &[]));
    }
    notes
}

/// Which tasks of a focus do not come before an interview.
fn late(
    tasks: &[PlannedTask],
    focus: Theme,
    interview: NaiveDate,
) -> impl Iterator<Item = &PlannedTask> {
    let open = tasks
        .iter()
        .filter(move |t| t.theme == Some(focus) && !t.state.is_over());
    open.filter(move |t| t.due_on.is_none_or(|due| due >= interview))
}

/// Whether of each task of the first focus that comes after the next interview it was told.
pub(super) fn tells_what_is_late(
    input: &PlanInput<'_>,
    first_focus: Option<Theme>,
    told: &[Note],
) -> bool {
    let (Some(interview), Some(focus)) = (input.interview_ahead(), first_focus) else {
        return true;
    };
    let of_this = |note: &&Note| note.code == NoteCode::FirstFocusAfterInterview;
    let named: Vec<&String> = told
        .iter()
        .filter(of_this)
        .flat_map(|note| &note.task_keys)
        .collect();
    late(input.previous, focus, interview).all(|task| named.contains(&&task.key))
}

/// Which tasks of the first focus do not come before the next interview.
fn interview_note(input: &PlanInput<'_>, tasks: &[PlannedTask], focus: Theme) -> Option<Note> {
    let interview = input.interview_ahead()?;
    let late: Vec<&PlannedTask> = late(tasks, focus, interview).collect();
    (!late.is_empty()).then(|| {
        note(
            input,
            NoteCode::FirstFocusAfterInterview,
            Some(focus),
            Some(interview),
            &late,
        )
    })
}

/// That a focus has no task here, because what helps with it waits in the person's other plans.
pub(super) fn in_other_plans(
    input: &PlanInput<'_>,
    tasks: &[PlannedTask],
    focuses: &[Theme],
) -> Vec<Note> {
    let is_elsewhere = |theme: Theme| {
        let mut known = input.library.for_theme(theme).iter();
        known.any(|one| {
            (1..=one.sessions).any(|n| {
                let state = input.elsewhere.get(&say::session_key(&one.id, n));
                state.is_some_and(|state| !state.is_over())
            })
        })
    };
    let without_task = focuses.iter().copied().filter(|theme| {
        !tasks.iter().any(|task| task.theme == Some(*theme)) && is_elsewhere(*theme)
    });
    without_task
        .map(|theme| note(input, NoteCode::InOtherPlans, Some(theme), None, &[]))
        .collect()
}

fn note(
    input: &PlanInput<'_>,
    code: NoteCode,
    theme: Option<Theme>,
    date: Option<NaiveDate>,
    tasks: &[&PlannedTask],
) -> Note {
    let words = input.library.plan_words();
    let values = [
        (
            "theme",
            theme.map_or("", |t| say::theme_name(words, t)).to_owned(),
        ),
        (
            "date",
            date.map(|d| d.format("%-d %B %Y").to_string())
                .unwrap_or_default(),
        ),
        ("count", tasks.len().to_string()),
        ("rating", input.self_rating.unwrap_or_default().to_string()),
    ];
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    Note {
        code,
        text: say::sentence(words.notes.get(wording(input, code)), &values),
        task_keys: tasks.iter().map(|t| t.key.clone()).collect(),
    }
}

/// A rating that was better than the answer, when others have been asked about it already.
pub const RATING_GAP_AFTER_ASKING: &str = "rating_gap_after_asking";

/// Under which name the words of a note stand: that of its code, unless they would ask for what is done.
fn wording(input: &PlanInput<'_>, code: NoteCode) -> &'static str {
    match code {
        NoteCode::RatingGap if input.asked.times > 0 => RATING_GAP_AFTER_ASKING,
        other => other.as_str(),
    }
}

/// What is said of a close decision when something was named beside it.
const CLOSE_AND_A_POINT: &str = "competition_and_a_point";

/// Whether something was said about this interview that one can work on.
fn names_a_point(input: &PlanInput<'_>) -> bool {
    input.observations.iter().any(|o| {
        !o.earlier_interview
            && o.source != Source::PracticePartner
            && o.polarity == Polarity::Improvement
            && o.theme.is_workable()
    })
}

const NOTHING_SAID: &str = "nothing_said";
const NOTHING_SAID_YET: &str = "nothing_said_yet";
const NOTHING_IN_IT: &str = "nothing_in_it";
const UNANSWERED: &str = "unanswered";
const UNANSWERED_TWICE: &str = "unanswered_twice";
const DECLINED: &str = "declined";
const DECLINED_OR_UNANSWERED: &str = "declined_or_unanswered";

/// What is said to somebody of whom nobody has said anything, by what came of asking.
pub const WITHOUT_A_WORD: &[&str] = &[
    NOTHING_SAID,
    NOTHING_SAID_YET,
    NOTHING_IN_IT,
    UNANSWERED,
    UNANSWERED_TWICE,
    DECLINED,
    DECLINED_OR_UNANSWERED,
];

const fn without_a_word(asked: Asked) -> &'static str {
    match (asked.times, asked.was_declined) {
        (0, _) => NOTHING_SAID,
        _ if asked.is_awaited => NOTHING_SAID_YET,
        _ if asked.is_answered => NOTHING_IN_IT,
        (1, false) => UNANSWERED,
        (1, true) => DECLINED,
        (_, false) => UNANSWERED_TWICE,
        (_, true) => DECLINED_OR_UNANSWERED,
    }
}

/// A role that went away and a stronger rival are nobody's gap; neither is silence.
pub(super) fn encouragements(
    input: &PlanInput<'_>,
    scored: &[Scored<'_>],
    no_focus: bool,
) -> Vec<Encouragement> {
    let words = input.library.plan_words();
    let mut list: Vec<Encouragement> = Vec::new();
    let mut add = |key: &str, theme: Option<Theme>, evidence| {
        if let Some(said) = words.encouragements.get(key) {
            list.push(Encouragement {
                method: said.method.clone(),
                theme,
                text: said.text.clone(),
                evidence,
            });
        }
    };
    for closed in scored.iter().filter(|s| !s.theme.is_workable()) {
        let all: Vec<_> = closed
            .improvements
            .iter()
            .chain(&closed.strengths)
            .copied()
            .collect();
        let key = match closed.theme {
            Theme::Competition if names_a_point(input) => CLOSE_AND_A_POINT,
            theme => theme.as_str(),
        };
        add(key, Some(closed.theme), evidence(&all));
    }
    if no_focus {
        let praise = scored
            .iter()
            .find(|s| !s.strengths.is_empty() && s.theme.is_workable());
        if let Some(praise) = praise {
            add(
                "strengths_only",
                Some(praise.theme),
                evidence(&praise.strengths),
            );
        } else if !input
            .observations
            .iter()
            .any(|o| o.polarity == Polarity::Improvement)
        {
            add(
                without_a_word(input.asked),
                None,
                say::outcome_reason(input).0,
            );
        }
    }
    list
}
