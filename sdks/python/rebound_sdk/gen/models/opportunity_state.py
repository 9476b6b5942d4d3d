from enum import StrEnum


class OpportunityState(StrEnum):
    APPLIED = "applied"
    CLOSED = "closed"
    INTERVIEWING = "interviewing"
    NOTICED = "noticed"

    @classmethod
    def _missing_(cls, value: object) -> "OpportunityState":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
