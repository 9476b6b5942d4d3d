from enum import StrEnum


class EventType(StrEnum):
    ACTION_PLAN_COMPLETED = "action_plan.completed"
    ACTION_PLAN_CREATED = "action_plan.created"
    ACTION_PLAN_REOPENED = "action_plan.reopened"
    ACTION_PLAN_REVISED = "action_plan.revised"
    CANDIDATE_CREATED = "candidate.created"
    CANDIDATE_ERASED = "candidate.erased"
    CANDIDATE_UPDATED = "candidate.updated"
    CONSENT_GRANTED = "consent.granted"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    FEEDBACK_RECEIVED = "feedback.received"
    FEEDBACK_REQUEST_ANSWERED = "feedback_request.answered"
    FEEDBACK_REQUEST_CANCELLED = "feedback_request.cancelled"
    FEEDBACK_REQUEST_DECLINED = "feedback_request.declined"
    FEEDBACK_REQUEST_EXPIRED = "feedback_request.expired"
    FEEDBACK_REQUEST_REDIRECTED = "feedback_request.redirected"
    FEEDBACK_REQUEST_REMINDED = "feedback_request.reminded"
    FEEDBACK_REQUEST_SENT = "feedback_request.sent"
    FUTURE_INTEREST_GIVEN = "future_interest.given"
    FUTURE_INTEREST_WITHDRAWN = "future_interest.withdrawn"
    INTERVIEW_CREATED = "interview.created"
    INTERVIEW_OUTCOME_RECORDED = "interview.outcome_recorded"
    INTERVIEW_UPDATED = "interview.updated"
    RECOVERY_CLOSED = "recovery.closed"
    RECOVERY_OPENED = "recovery.opened"
    RECOVERY_PAUSED = "recovery.paused"
    RECOVERY_RESUMED = "recovery.resumed"
    RECOVERY_STAGE_CHANGED = "recovery.stage_changed"
    TASK_COMPLETED = "task.completed"
    WEBHOOK_ENDPOINT_DISABLED = "webhook_endpoint.disabled"
    WEBHOOK_ENDPOINT_TESTED = "webhook_endpoint.tested"

    @classmethod
    def _missing_(cls, value: object) -> "EventType":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
