from enum import StrEnum


class GuidelineOrigin(StrEnum):
    EVIDENCE = "evidence"
    OWN = "own"

    @classmethod
    def _missing_(cls, value: object) -> "GuidelineOrigin":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
