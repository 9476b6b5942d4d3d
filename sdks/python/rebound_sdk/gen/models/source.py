from enum import StrEnum


class Source(StrEnum):
    AGENCY = "agency"
    EMPLOYER = "employer"
    PRACTICE_PARTNER = "practice_partner"
    SELF = "self"

    @classmethod
    def _missing_(cls, value: object) -> "Source":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
