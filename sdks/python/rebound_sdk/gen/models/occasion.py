from enum import StrEnum


class Occasion(StrEnum):
    ALWAYS = "always"
    CLOSING = "closing"
    CLOSING_WITH_JOB = "closing_with_job"
    CLOSING_WITH_PLAN = "closing_with_plan"
    FELT_WORSE = "felt_worse"
    MOOD_KEPT = "mood_kept"
    PRACTISED = "practised"

    @classmethod
    def _missing_(cls, value: object) -> "Occasion":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
