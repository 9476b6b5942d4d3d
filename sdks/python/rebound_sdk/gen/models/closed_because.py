from enum import StrEnum


class ClosedBecause(StrEnum):
    FOUND_A_JOB = "found_a_job"
    MOVED_ON = "moved_on"
    OTHER = "other"
    OUTCOME_CHANGED = "outcome_changed"

    @classmethod
    def _missing_(cls, value: object) -> "ClosedBecause":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
