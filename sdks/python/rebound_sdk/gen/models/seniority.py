from enum import StrEnum


class Seniority(StrEnum):
    ENTRY = "entry"
    EXPERIENCED = "experienced"
    LEAD = "lead"

    @classmethod
    def _missing_(cls, value: object) -> "Seniority":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
