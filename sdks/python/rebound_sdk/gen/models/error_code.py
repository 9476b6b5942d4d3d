from enum import StrEnum


class ErrorCode(StrEnum):
    AGENCY_MISSING = "agency_missing"
    ALREADY_AT_AGENCY = "already_at_agency"
    ALREADY_REVOKED = "already_revoked"
    BODY_TOO_LARGE = "body_too_large"
    CONSENT_ALREADY_GIVEN = "consent_already_given"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CURSOR_EXPIRED = "cursor_expired"
    DELIVERY_PENDING = "delivery_pending"
    EMPLOYER_MISSING = "employer_missing"
    ENDPOINT_DISABLED = "endpoint_disabled"
    ENDPOINT_ENABLED = "endpoint_enabled"
    EXTERNAL_ID_TAKEN = "external_id_taken"
    FEEDBACK_BEFORE_OUTCOME = "feedback_before_outcome"
    FEEDBACK_SEALED = "feedback_sealed"
    IDEMPOTENCY_IN_FLIGHT = "idempotency_in_flight"
    IDEMPOTENCY_KEY_REQUIRED = "idempotency_key_required"
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused"
    INTERNAL = "internal"
    INTERVIEW_HAS_RECOVERY = "interview_has_recovery"
    INVALID_CURSOR = "invalid_cursor"
    INVALID_FIELDS = "invalid_fields"
    LINK_GONE = "link_gone"
    MALFORMED_BODY = "malformed_body"
    MALFORMED_HEADER = "malformed_header"
    MALFORMED_QUERY = "malformed_query"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    MISSING_SCOPE = "missing_scope"
    NOT_A_SANDBOX = "not_a_sandbox"
    NOT_FOUND = "not_found"
    OBSERVATION_UNKNOWN = "observation_unknown"
    ORIGIN_NOT_ALLOWED = "origin_not_allowed"
    OUTCOME_BEFORE_INTERVIEW = "outcome_before_interview"
    OUTCOME_NOT_TOLD = "outcome_not_told"
    PLAN_EXISTS = "plan_exists"
    PRECONDITION_FAILED = "precondition_failed"
    PRECONDITION_REQUIRED = "precondition_required"
    RATE_LIMITED = "rate_limited"
    RECOVERY_CLOSED = "recovery_closed"
    RECOVERY_NOT_PAUSED = "recovery_not_paused"
    RECOVERY_PAUSED = "recovery_paused"
    REMINDERS_USED_UP = "reminders_used_up"
    REMINDER_TOO_EARLY = "reminder_too_early"
    REQUEST_ALREADY_OPEN = "request_already_open"
    REQUEST_NOT_DRAFT = "request_not_draft"
    REQUEST_NOT_SENT = "request_not_sent"
    SELF_RATING_FIRST = "self_rating_first"
    STEP_UNKNOWN = "step_unknown"
    TASK_CANNOT_MOVE = "task_cannot_move"
    TOO_MANY_ENDPOINTS = "too_many_endpoints"
    UNAUTHENTICATED = "unauthenticated"
    UNAVAILABLE = "unavailable"
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    WRONG_CALLER = "wrong_caller"

    @classmethod
    def _missing_(cls, value: object) -> "ErrorCode":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
