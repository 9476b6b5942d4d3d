//! Which steps there are, in which order, and the operation behind each.

use super::{Facts, MAX_REMINDERS, RecoveryStage, RequestFacts, RequestState, StepKind, stage};
use crate::method::FELT_WELL_FROM;

/// All steps that make sense now, before skipped ones are taken out.
pub(super) fn kinds(facts: &Facts) -> Vec<StepKind> {
    if facts.is_closed {
        return Vec::new();
    }
    if facts.is_paused() {
        return vec![StepKind::Breathe, StepKind::Move, StepKind::Resume];
    }
    let mut kinds = Vec::new();
    if facts.is_tender() {
        kinds.extend([StepKind::Breathe, StepKind::Pause]);
        kinds.extend(of_own(facts, &[StepKind::CheckIn]));
        // Movement is there for those who do not want the first.
        if facts.skipped(StepKind::Breathe) {
            kinds.push(StepKind::Move);
        }
    } else if facts.feedback.iter().any(|f| !f.opened) {
        // Opening an answer is the hardest moment after the no itself.
        kinds.push(StepKind::Breathe);
    }
    kinds.extend(about_feedback(facts));
    if facts.felt_unfair {
        kinds.extend(of_own(facts, &[StepKind::CheckFairness]));
    }
    kinds.extend(about_asking(facts));
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
            StepKind::ReviewCv,
            StepKind::LookForRoles,
        ],
        RecoveryStage::MoveOn => &[
            StepKind::LookForRoles,
            StepKind::KeepInTouch,
            StepKind::WidenNetwork,
        ],
        RecoveryStage::Closed => &[],
    };
    of_own(facts, wanted)
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

/// One step about asking, at most: a list of four ways to ask is a chore.
fn about_asking(facts: &Facts) -> Option<StepKind> {
    if matches!(stage(facts), RecoveryStage::MoveOn) || !facts.feedback.is_empty() {
        return None;
    }
    if facts.may_ask_agency() {
        return Some(StepKind::AskAgency);
    }
    if facts
        .agency_request
        .as_ref()
        .is_some_and(|r| r.state == RequestState::Draft)
    {
        return Some(StepKind::SendAgencyRequest);
    }
    let skipped =
        facts.skipped(StepKind::AskEmployer) || facts.skipped(StepKind::AskEmployerAfterGap);
    // A withdrawn request is as good as none.
    match facts
        .employer_request
        .as_ref()
        .filter(|r| r.state != RequestState::Cancelled)
    {
        None if skipped => None,
        None if facts.self_rating.is_some_and(|r| r >= FELT_WELL_FROM) => {
            Some(StepKind::AskEmployerAfterGap)
        }
        None => Some(StepKind::AskEmployer),
        Some(request) => match request.state {
            RequestState::Draft => Some(StepKind::SendEmployerRequest),
            RequestState::Sent if may_remind(facts, request) => Some(StepKind::RemindEmployer),
            _ => None,
        },
    }
}

fn may_remind(facts: &Facts, request: &RequestFacts) -> bool {
    request.reminders < MAX_REMINDERS && facts.is_overdue(request)
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
    if plan.is_outdated {
        kinds.push(StepKind::RevisePlan);
    }
    if let Some(task) = &plan.next_task {
        kinds.push(if task.is_practice {
            StepKind::Practise
        } else {
            StepKind::DoTask
        });
    } else if plan.later_tasks > 0 && !plan.is_outdated {
        // Everything that had a day is done: what waited can have its day, or the week needs time.
        kinds.push(if facts.week_is_known {
            StepKind::RevisePlan
        } else {
            StepKind::SetWeek
        });
    }
    if facts.plan_is_done() {
        kinds.push(StepKind::Close);
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
        _ => return own(kind).or_else(|| asking(facts, kind)),
    })
}

/// The operations of the candidate's own steps: each begins something new.
fn own(kind: StepKind) -> Option<(&'static str, String)> {
    let (operation, path) = match kind {
        StepKind::CheckIn => ("check_ins_create", "/v1/check_ins"),
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

/// The operations of the steps about asking.
fn asking(facts: &Facts, kind: StepKind) -> Option<(&'static str, String)> {
    let on = |request: &Option<RequestFacts>, verb: &str| {
        request
            .as_ref()
            .map(|r| format!("/v1/feedback_requests/{}/{verb}", r.id))
    };
    let create = || {
        (
            "feedback_requests_create",
            "/v1/feedback_requests".to_owned(),
        )
    };
    Some(match kind {
        StepKind::AskEmployer | StepKind::AskEmployerAfterGap => create(),
        StepKind::SendEmployerRequest => (
            "feedback_requests_send",
            on(&facts.employer_request, "send")?,
        ),
        StepKind::RemindEmployer => (
            "feedback_requests_remind",
            on(&facts.employer_request, "remind")?,
        ),
        // A request to the employer is handed on; without one, the agency is asked afresh.
        StepKind::AskAgency => match on(&facts.employer_request, "redirect") {
            Some(href) => ("feedback_requests_redirect", href),
            None => create(),
        },
        StepKind::SendAgencyRequest => {
            ("feedback_requests_send", on(&facts.agency_request, "send")?)
        }
        _ => return None,
    })
}
