from enum import StrEnum


class ClockStart(StrEnum):
    CLAIMED_ON = "claimed_on"
    DECISION_AT = "decision_at"
    INTERVIEW_AT = "interview_at"
    KNOWLEDGE_AT = "knowledge_at"
    NOTIFIED_AT = "notified_at"

    @classmethod
    def _missing_(cls, value: object) -> "ClockStart":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
