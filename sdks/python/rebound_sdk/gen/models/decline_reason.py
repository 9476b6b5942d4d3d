from enum import StrEnum


class DeclineReason(StrEnum):
    NOT_INVOLVED = "not_involved"
    NO_TIME = "no_time"
    OTHER = "other"
    POLICY = "policy"

    @classmethod
    def _missing_(cls, value: object) -> "DeclineReason":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
