//! The closed list of what can happen, with what each means and an example of its payload.
//!
//! A feature that announces something new adds a line here and, if the payload is of a new shape, one in `app::PAYLOADS`.

use serde_json::{Value, json};

macro_rules! event_types {
    ($($variant:ident = $text:literal, $what:literal, $example:expr;)+) => {
        crate::text_enum! {
            /// What happened.
            EventType { $(#[doc = $what] $variant = $text),+ }
        }

        impl EventType {
            /// What it means, in one sentence.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self { $(Self::$variant => $what),+ }
            }

            /// A payload as it might come.
            #[must_use]
            pub fn example(self) -> Value {
                match self { $(Self::$variant => $example),+ }
            }
        }
    };
}

event_types! {
    CandidateCreated = "candidate.created", "A candidate was created.", candidate(Some("applicant-4711"), 1);
    CandidateUpdated = "candidate.updated", "A candidate's profile changed.", candidate(Some("applicant-4711"), 2);
    CandidateErased = "candidate.erased", "A candidate and everything about them was erased.", candidate(None, 2);
    ConsentGranted = "consent.granted", "A candidate agreed to something.", consent(1);
    ConsentWithdrawn = "consent.withdrawn", "A candidate took a consent back; what hung on it ends at once.", consent(2);
    InterviewCreated = "interview.created", "An interview was recorded.", interview("pending", 1);
    InterviewUpdated = "interview.updated", "An interview changed.", interview("pending", 2);
    InterviewOutcomeRecorded = "interview.outcome_recorded", "The outcome of an interview was recorded.", interview("rejected", 3);
    RecoveryOpened = "recovery.opened", "A candidate was told of a rejection, and a recovery opened.", recovery("acknowledge", 1);
    RecoveryPaused = "recovery.paused", "The candidate takes a break.", with(with(recovery("acknowledge", 2), "paused_until", "2026-11-30"), "paused_at", "2026-11-24T08:00:00.000Z");
    RecoveryResumed = "recovery.resumed", "The break is over.", recovery("acknowledge", 3);
    RecoveryStageChanged = "recovery.stage_changed", "A recovery moved on to another stage.", recovery("understand", 4);
    RecoveryClosed = "recovery.closed", "A recovery closed.", with(recovery("closed", 5), "closed_because", "found_a_job");
    FeedbackRequestSent = "feedback_request.sent", "A feedback request is on its way to its recipient.", feedback_request("sent", 2);
    FeedbackRequestReminded = "feedback_request.reminded", "The recipient of a feedback request was reminded.", feedback_request("reminded", 3);
    FeedbackRequestAnswered = "feedback_request.answered", "The recipient of a feedback request answered.", feedback_request("answered", 4);
    FeedbackRequestDeclined = "feedback_request.declined", "The recipient will not give feedback.", feedback_request("declined", 4);
    FeedbackRequestExpired = "feedback_request.expired", "A feedback request ended without an answer.", feedback_request("expired", 4);
    FeedbackRequestRedirected = "feedback_request.redirected", "A feedback request was passed on to the agency.", with(feedback_request("redirected", 4), "redirected_to_id", "freq_01jd8w3k5rfx7v2m9q4n6t8b0d");
    FeedbackRequestCancelled = "feedback_request.cancelled", "A feedback request was taken back.", feedback_request("cancelled", 4);
    FeedbackReceived = "feedback.received", "Feedback arrived and waits for the candidate to open it.", json!({
        "feedback_id": "fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "feedback_request_id": "freq_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "source": "employer", "version": 1,
    });
    FutureInterestGiven = "future_interest.given", "A candidate would like to hear of later openings at an employer or agency.", future_interest(1);
    FutureInterestWithdrawn = "future_interest.withdrawn", "A candidate would no longer like to hear of openings there.", future_interest(2);
    ActionPlanCreated = "action_plan.created", "A candidate has an action plan.", action_plan("active", 1);
    ActionPlanRevised = "action_plan.revised", "An action plan took in something new.", action_plan("active", 2);
    ActionPlanCompleted = "action_plan.completed", "Every task of an action plan is done.", action_plan("completed", 3);
    ActionPlanReopened = "action_plan.reopened", "A task of a completed action plan was taken back.", action_plan("active", 3);
    TaskCompleted = "task.completed", "A task of an action plan is done.", json!({
        "task_id": "task_01jd8w3k5rfx7v2m9q4n6t8b0c", "action_plan_id": "plan_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "state": "done", "version": 2,
    });
    WebhookEndpointDisabled = "webhook_endpoint.disabled", "A webhook endpoint was disabled because it asked for that or failed for days.", webhook_endpoint(Some("gone"), 2);
    WebhookEndpointTested = "webhook_endpoint.tested", "A test that you asked for; it goes to the tested endpoint only.", webhook_endpoint(None, 1);
}

fn candidate(external_id: Option<&str>, version: i32) -> Value {
    json!({"candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "external_id": external_id, "version": version})
}

fn consent(version: i32) -> Value {
    json!({
        "consent_id": "cons_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "purpose": "future_interest", "version": version,
    })
}

fn future_interest(version: i32) -> Value {
    json!({
        "future_interest_id": "fint_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "version": version,
    })
}

fn interview(outcome: &str, version: i32) -> Value {
    json!({
        "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "external_id": "application-0815", "outcome": outcome, "notified": outcome == "rejected", "version": version,
    })
}

fn recovery(stage: &str, version: i32) -> Value {
    json!({
        "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "stage": stage, "paused_until": null, "paused_at": null, "closed_because": null,
        "version": version,
    })
}

fn feedback_request(state: &str, version: i32) -> Value {
    json!({
        "feedback_request_id": "freq_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "channel": "employer", "state": state, "chosen_call_slot": null,
        "redirected_to_id": null, "version": version,
    })
}

fn action_plan(state: &str, version: i32) -> Value {
    json!({
        "action_plan_id": "plan_01jd8w3k5rfx7v2m9q4n6t8b0c", "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c", "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "state": state,
        "revision": version.min(2), "version": version,
    })
}

/// An example with one member set to what this event type makes of it.
fn with(mut example: Value, member: &str, value: &str) -> Value {
    if let Some(fields) = example.as_object_mut() {
        fields.insert(member.to_owned(), value.into());
    }
    example
}

fn webhook_endpoint(disabled_because: Option<&str>, version: i32) -> Value {
    json!({"webhook_endpoint_id": "whep_01jd8w3k5rfx7v2m9q4n6t8b0c", "disabled_because": disabled_because, "version": version})
}
