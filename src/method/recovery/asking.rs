//! The steps about asking for advice: whom, when, and the operation behind each.

use super::{Facts, MAX_REMINDERS, RecoveryStage, RequestFacts, RequestState, StepKind, stage};
use crate::method::FELT_WELL_FROM;

/// After so many answers without anything in them nobody is asked again.
const EMPTY_ANSWERS: usize = 2;

/// One step about asking, at most: a list of four ways to ask is a chore.
pub(super) fn about_asking(facts: &Facts) -> Option<StepKind> {
    if matches!(stage(facts), RecoveryStage::MoveOn) || facts.has_answer() {
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
    // A withdrawn request is as good as none.
    match facts
        .employer_request
        .as_ref()
        .filter(|r| r.state != RequestState::Cancelled)
    {
        None => ask_employer(facts),
        Some(request) => match request.state {
            RequestState::Draft => Some(StepKind::SendEmployerRequest),
            RequestState::Sent if may_remind(facts, request) => Some(StepKind::RemindEmployer),
            RequestState::Answered if facts.heard_nothing() => ask_employer(facts),
            _ => None,
        },
    }
}

fn ask_employer(facts: &Facts) -> Option<StepKind> {
    let skipped =
        facts.skipped(StepKind::AskEmployer) || facts.skipped(StepKind::AskEmployerAfterGap);
    let felt_well = facts.self_rating.is_some_and(|r| r >= FELT_WELL_FROM);
    if skipped || facts.feedback.len() >= EMPTY_ANSWERS {
        None
    } else if felt_well && !facts.heard_nothing() {
        Some(StepKind::AskEmployerAfterGap)
    } else {
        Some(StepKind::AskEmployer)
    }
}

fn may_remind(facts: &Facts, request: &RequestFacts) -> bool {
    request.reminders < MAX_REMINDERS && facts.is_overdue(request)
}

/// The operations of the steps about asking.
pub(super) fn operation(facts: &Facts, kind: StepKind) -> Option<(&'static str, String)> {
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
    let answered = |r: &RequestFacts| r.state == RequestState::Answered;
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
        // A request to the employer is handed on; without one, or with an answer to it, the agency is asked afresh.
        StepKind::AskAgency if facts.employer_request.as_ref().is_some_and(answered) => create(),
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
