//! Which steps there are, in which order, and the operation behind each.

use super::{Facts, RecoveryStage, StepKind, asking, stage};
use crate::method::planner::Pause;
use chrono::NaiveDate;

#[cfg(test)]
mod tests;

/// From so many days before the next interview on, its brief is among the first things to read.
const BRIEF_FROM_DAYS: i64 = 7;
/// From so many interviews on there is something to compare.
const COMPARED_FROM: u32 = 2;

const RESUME_OPENLY: &str = "resume_openly";
const CHECK_WORDS: &str = "check_fairness_of_words";
const ASK_EMPLOYER_AGAIN: &str = "ask_employer_again";
const ASK_AGENCY_AFTER_NOTHING: &str = "ask_agency_after_nothing";
const ASK_AGENCY_AFTER_DECLINE: &str = "ask_agency_after_decline";
const SEND_EMPLOYER_REQUEST_LATER: &str = "send_employer_request_later";
const NOTE_QUESTIONS_LATER: &str = "note_questions_later";
const REFLECT_AFTER_SILENCE: &str = "reflect_after_silence";
const REFLECT_AFTER_DECLINE: &str = "reflect_after_decline";
const MAKE_PLAN_OF_LITTLE: &str = "make_plan_of_little";
const PREPARE_ANY_ANSWER: &str = "prepare_any_answer";
const REVISE_FOR_DAYS: &str = "revise_for_days";
const REVISE_FOR_MORE: &str = "revise_for_more";

/// The words of steps that need others than those of their kind, beside that kind.
pub const OTHER_WORDINGS: &[(&str, StepKind)] = &[
    (RESUME_OPENLY, StepKind::Resume),
    (CHECK_WORDS, StepKind::CheckFairness),
    (ASK_EMPLOYER_AGAIN, StepKind::AskEmployer),
    (ASK_AGENCY_AFTER_NOTHING, StepKind::AskAgency),
    (ASK_AGENCY_AFTER_DECLINE, StepKind::AskAgency),
    (SEND_EMPLOYER_REQUEST_LATER, StepKind::SendEmployerRequest),
    (NOTE_QUESTIONS_LATER, StepKind::NoteQuestions),
    (REFLECT_AFTER_SILENCE, StepKind::Reflect),
    (REFLECT_AFTER_DECLINE, StepKind::Reflect),
    (MAKE_PLAN_OF_LITTLE, StepKind::MakePlan),
    (PREPARE_ANY_ANSWER, StepKind::PrepareAnswer),
    (REVISE_FOR_DAYS, StepKind::RevisePlan),
    (REVISE_FOR_MORE, StepKind::RevisePlan),
];

/// Under which name the words of a step stand: that of its kind, unless they would not be true.
pub(super) fn wording(facts: &Facts, kind: StepKind) -> &'static str {
    match kind {
        StepKind::Resume if facts.pause == Some(Pause::Open) => RESUME_OPENLY,
        StepKind::CheckFairness if !facts.felt_unfair => CHECK_WORDS,
        StepKind::AskEmployer if facts.heard_nothing() => ASK_EMPLOYER_AGAIN,
        StepKind::AskAgency if facts.heard_nothing() => ASK_AGENCY_AFTER_NOTHING,
        StepKind::AskAgency if facts.was_declined() => ASK_AGENCY_AFTER_DECLINE,
        StepKind::SendEmployerRequest if !facts.is_fresh() => SEND_EMPLOYER_REQUEST_LATER,
        StepKind::NoteQuestions if !facts.is_fresh() => NOTE_QUESTIONS_LATER,
        StepKind::Reflect if facts.is_unanswered() && facts.was_declined() => REFLECT_AFTER_DECLINE,
        StepKind::Reflect if facts.is_unanswered() => REFLECT_AFTER_SILENCE,
        StepKind::MakePlan if !facts.has_answer() && !facts.has_own_notes() => MAKE_PLAN_OF_LITTLE,
        StepKind::PrepareAnswer if !facts.has_hard_question => PREPARE_ANY_ANSWER,
        StepKind::RevisePlan if facts.plan_is_done() => REVISE_FOR_MORE,
        StepKind::RevisePlan if !facts.plan.as_ref().is_some_and(|plan| plan.is_outdated) => {
            REVISE_FOR_DAYS
        }
        other => other.as_str(),
    }
}

/// The steps that make sense now, that were not left out, and that the caller can do. However much was left out, an open recovery can be
/// rested from and closed: a list with nothing in it would look like the end.
pub(super) fn offered(facts: &Facts, may_do: impl Fn(StepKind) -> bool) -> Vec<StepKind> {
    let of = |kinds: Vec<StepKind>| kinds.into_iter().filter(|kind| may_do(*kind));
    let left = |kinds: Vec<StepKind>| -> Vec<StepKind> {
        of(kinds).filter(|kind| !facts.skipped(*kind)).collect()
    };
    let steps = left(kinds(facts));
    if facts.is_closed || !steps.is_empty() {
        return steps;
    }
    let at_least = left(always_there(facts));
    if at_least.is_empty() {
        of(always_there(facts)).collect()
    } else {
        at_least
    }
}

/// What can be done with an open recovery at any time.
fn always_there(facts: &Facts) -> Vec<StepKind> {
    let rest = if facts.is_paused() {
        StepKind::Resume
    } else {
        StepKind::Pause
    };
    vec![StepKind::CheckIn, rest, StepKind::Close]
}

/// All steps that make sense now, before skipped ones are taken out.
fn kinds(facts: &Facts) -> Vec<StepKind> {
    if facts.is_closed {
        // Of a no that was taken back there is nothing to keep.
        return if facts.outcome_changed {
            Vec::new()
        } else {
            of_own(facts, &[StepKind::ReadSummary])
        };
    }
    if facts.is_paused() {
        return in_a_pause(facts);
    }
    let Some(hard) = facts.hard_day else {
        return on_the_way(facts);
    };
    let mut kinds = hard.first_steps(facts.today).to_vec();
    kinds.extend([one_small_thing(facts), StepKind::Pause]);
    let rest = if hard.stands_alone(facts.today) {
        about_the_next_interview(facts)
    } else {
        on_the_way(facts)
    };
    let rest = rest.into_iter().filter(|kind| !kinds.contains(kind));
    let rest: Vec<_> = rest.collect();
    kinds.extend(rest);
    kinds
}

/// What is kind. A pause without an end may have begun on a hard day, so where help is stays there, for the candidate.
fn in_a_pause(facts: &Facts) -> Vec<StepKind> {
    let kind = [StepKind::Breathe, StepKind::Move];
    match facts.hard_day {
        Some(hard) => {
            let first = hard.first_steps(facts.today).into_iter();
            first.chain(kind).chain([StepKind::Resume]).collect()
        }
        None if facts.pause == Some(Pause::Open) && facts.own_done.is_some() => {
            let help = [StepKind::CheckIn, StepKind::HelpLines, StepKind::Resume];
            kind.into_iter().chain(help).collect()
        }
        None => kind.into_iter().chain([StepKind::Resume]).collect(),
    }
}

/// One of the exercises, the other for those who left the first out or have done it.
fn one_small_thing(facts: &Facts) -> StepKind {
    let is_behind = |kind| facts.skipped(kind) || facts.has_done(kind);
    if is_behind(StepKind::Breathe) && !facts.skipped(StepKind::Move) {
        StepKind::Move
    } else {
        StepKind::Breathe
    }
}

/// The way itself, as it is on any other day.
fn on_the_way(facts: &Facts) -> Vec<StepKind> {
    let mut kinds = Vec::new();
    if facts.is_tender() {
        let has_breathed = facts.has_done(StepKind::Breathe);
        if !has_breathed {
            kinds.push(StepKind::Breathe);
        }
        kinds.push(StepKind::Pause);
        kinds.extend(of_own(facts, &[StepKind::CheckIn]));
        // Movement is there for those who do not want the first, or have done it.
        let is_next = has_breathed || facts.skipped(StepKind::Breathe);
        if is_next && !facts.has_done(StepKind::Move) {
            kinds.push(StepKind::Move);
        }
    } else if facts.feedback.iter().any(|f| !f.opened) {
        // Opening an answer is the hardest moment after the no itself, also for somebody who breathed after that.
        kinds.push(StepKind::Breathe);
    }
    kinds.extend(about_the_next_interview(facts));
    let of_fairness = if facts.felt_unfair || facts.names_protected {
        of_own(facts, &[StepKind::CheckFairness])
    } else {
        Vec::new()
    };
    // Nobody is asked whether they recognise what should not count before they know that it should not.
    match about_feedback(facts) {
        Some(StepKind::AssessFeedback) => {
            kinds.extend(of_fairness);
            kinds.push(StepKind::AssessFeedback);
        }
        other => kinds.extend(other.into_iter().chain(of_fairness)),
    }
    kinds.extend(asking::about_asking(facts));
    kinds.extend(about_learning(facts));
    kinds.extend(about_the_plan(facts));
    kinds.extend(beside_the_plan(facts));
    kinds
}

/// Those of the candidate's own steps that are not done yet; none for anybody else.
fn of_own(facts: &Facts, wanted: &[StepKind]) -> Vec<StepKind> {
    let Some(done) = &facts.own_done else {
        return Vec::new();
    };
    let open = wanted.iter().filter(|kind| !done.contains(kind));
    open.copied().collect()
}

/// What helps at this stage beside the way itself. It stands last, so that it fills up a short list and crowds out nothing.
fn beside_the_plan(facts: &Facts) -> Vec<StepKind> {
    let wanted: &[StepKind] = match stage(facts) {
        // The first days are for the no itself.
        _ if facts.is_tender() => &[],
        RecoveryStage::Acknowledge | RecoveryStage::Gather | RecoveryStage::Understand => {
            &[StepKind::Thank]
        }
        RecoveryStage::Learn | RecoveryStage::Plan => &[
            StepKind::KeepGuidelines,
            StepKind::Thank,
            StepKind::ReadGuides,
        ],
        RecoveryStage::Practise => &[
            StepKind::KeepGuidelines,
            StepKind::PrepareAnswer,
            StepKind::Rehearse,
            StepKind::SeeProgress,
            StepKind::ReviewCv,
            StepKind::LookForRoles,
        ],
        RecoveryStage::MoveOn => &[
            StepKind::SeeProgress,
            StepKind::LookForRoles,
            StepKind::KeepInTouch,
            StepKind::WidenNetwork,
        ],
        RecoveryStage::Closed => &[],
    };
    let mut open = of_own(facts, wanted);
    open.retain(|kind| match kind {
        StepKind::SeeProgress => facts.attempts >= COMPARED_FROM,
        // An empty card is no help.
        StepKind::KeepGuidelines => facts.has_guidelines,
        _ => true,
    });
    open
}

/// The brief, shortly before the next interview: that day does not wait for the rest of the way.
fn about_the_next_interview(facts: &Facts) -> Vec<StepKind> {
    let is_near = |on: NaiveDate| (on - facts.today).num_days() <= BRIEF_FROM_DAYS;
    match &facts.next_interview {
        Some(next) if is_near(next.on) => of_own(facts, &[StepKind::ReadBrief]),
        _ => Vec::new(),
    }
}

fn about_feedback(facts: &Facts) -> Option<StepKind> {
    if facts.feedback.iter().any(|f| !f.opened) {
        Some(StepKind::OpenFeedback)
    } else if facts.feedback.iter().any(|f| !f.assessed) {
        Some(StepKind::AssessFeedback)
    } else {
        None
    }
}

fn about_learning(facts: &Facts) -> Vec<StepKind> {
    if facts.plan.is_some() {
        return Vec::new();
    }
    let mut kinds = Vec::new();
    if facts.questions_noted == 0 {
        kinds.push(StepKind::NoteQuestions);
    }
    if facts.reflections == 0 && !facts.is_tender() {
        kinds.extend(of_own(facts, &[StepKind::Reflect]));
    }
    kinds
}

fn about_the_plan(facts: &Facts) -> Vec<StepKind> {
    let Some(plan) = &facts.plan else {
        // A plan on nothing but the no would be a guess; with the feedback judged, or notes of one's own, or
        // nobody left to ask, there is enough.
        let enough = matches!(stage(facts), RecoveryStage::Plan | RecoveryStage::Learn)
            || facts.has_own_notes();
        return match (enough, facts.week_is_known) {
            (false, _) => Vec::new(),
            (true, true) => vec![StepKind::MakePlan],
            (true, false) => vec![StepKind::SetWeek, StepKind::MakePlan],
        };
    };
    let mut kinds = Vec::new();
    let needs_revision = plan.is_outdated || plan.needs_days;
    if needs_revision {
        kinds.push(StepKind::RevisePlan);
    }
    if let Some(task) = &plan.next_task {
        kinds.push(if task.is_practice {
            StepKind::Practise
        } else {
            StepKind::DoTask
        });
    } else if plan.later_tasks > 0 && !needs_revision {
        // Everything that had a day is done: what waited can have its day, or the week needs time.
        kinds.push(if facts.week_is_known {
            StepKind::RevisePlan
        } else {
            StepKind::SetWeek
        });
    }
    if facts.plan_is_done() {
        kinds.extend(of_own(facts, &[StepKind::ReadSummary]));
        kinds.push(StepKind::Close);
        // More of the same is there for whoever wants it, after the end that is as good.
        if plan.has_more {
            kinds.push(StepKind::RevisePlan);
        }
    }
    kinds
}

/// The operation that does a step, with its path. None if a fact that it needs is missing.
pub(super) fn operation(facts: &Facts, kind: StepKind) -> Option<(&'static str, String)> {
    let recovery = |verb: &str| format!("/v1/recoveries/{}/{verb}", facts.recovery_id);
    let plan = facts.plan.as_ref();
    Some(match kind {
        StepKind::Breathe | StepKind::Move => ("exercises_list", "/v1/exercises".to_owned()),
        StepKind::Pause => ("recoveries_pause", recovery("pause")),
        StepKind::Resume => ("recoveries_resume", recovery("resume")),
        StepKind::Close => ("recoveries_close", recovery("close")),
        StepKind::ReadSummary => ("recoveries_summary", recovery("summary")),
        StepKind::ReadBrief => (
            "interviews_brief",
            format!("/v1/interviews/{}/brief", facts.next_interview.as_ref()?.id),
        ),
        StepKind::SeeProgress => (
            "candidates_progress",
            format!("/v1/candidates/{}/progress", facts.candidate_id),
        ),
        StepKind::OpenFeedback => {
            let sealed = facts.feedback.iter().find(|f| !f.opened)?;
            ("feedback_open", format!("/v1/feedback/{}/open", sealed.id))
        }
        StepKind::AssessFeedback => {
            let open = facts.feedback.iter().find(|f| f.opened && !f.assessed)?;
            (
                "feedback_assess",
                format!("/v1/feedback/{}/assessment", open.id),
            )
        }
        StepKind::NoteQuestions => (
            "interviews_add_question",
            format!("/v1/interviews/{}/questions", facts.interview_id),
        ),
        StepKind::SetWeek => (
            "candidates_update",
            format!("/v1/candidates/{}", facts.candidate_id),
        ),
        StepKind::MakePlan => ("action_plans_create", "/v1/action_plans".to_owned()),
        StepKind::RevisePlan => (
            "action_plans_revise",
            format!("/v1/action_plans/{}/revise", plan?.id),
        ),
        StepKind::DoTask | StepKind::Practise => (
            "tasks_update",
            format!("/v1/tasks/{}", plan?.next_task.as_ref()?.id),
        ),
        _ => return own(kind).or_else(|| asking::operation(facts, kind)),
    })
}

/// The operations of the candidate's own steps: each begins something new.
fn own(kind: StepKind) -> Option<(&'static str, String)> {
    let (operation, path) = match kind {
        StepKind::CheckIn => ("check_ins_create", "/v1/check_ins"),
        StepKind::HelpLines => ("help_lines_list", "/v1/help_lines"),
        StepKind::CheckFairness => ("fairness_checks_create", "/v1/fairness_checks"),
        StepKind::Reflect => ("reflections_create", "/v1/reflections"),
        StepKind::Thank => ("messages_create", "/v1/messages"),
        StepKind::KeepGuidelines => ("guidelines_refresh", "/v1/guidelines/refresh"),
        StepKind::PrepareAnswer => ("prepared_answers_create", "/v1/prepared_answers"),
        StepKind::Rehearse => ("practice_sessions_create", "/v1/practice_sessions"),
        StepKind::ReviewCv => ("cv_reviews_create", "/v1/cv_reviews"),
        StepKind::LookForRoles => ("opportunities_create", "/v1/opportunities"),
        StepKind::WidenNetwork => ("contacts_create", "/v1/contacts"),
        StepKind::KeepInTouch => ("future_interests_give", "/v1/future_interests"),
        StepKind::ReadGuides => ("resources_list", "/v1/resources"),
        _ => return None,
    };
    Some((operation, path.to_owned()))
}
