from enum import StrEnum


class ChangedKind(StrEnum):
    ACTION_PLAN = "action_plan"
    CANDIDATE = "candidate"
    FEEDBACK = "feedback"
    FEEDBACK_REQUEST = "feedback_request"
    FUTURE_INTEREST = "future_interest"
    INTERVIEW = "interview"
    RECOVERY = "recovery"
    TASK = "task"

    @classmethod
    def _missing_(cls, value: object) -> "ChangedKind":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
