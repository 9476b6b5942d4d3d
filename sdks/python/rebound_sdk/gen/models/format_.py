from enum import StrEnum


class Format(StrEnum):
    IN_PERSON = "in_person"
    PANEL = "panel"
    PHONE = "phone"
    RECORDED = "recorded"
    VIDEO = "video"

    @classmethod
    def _missing_(cls, value: object) -> "Format":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
