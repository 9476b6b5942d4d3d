from enum import StrEnum


class NoteCode(StrEnum):
    FIRST_FOCUS_AFTER_INTERVIEW = "first_focus_after_interview"
    IN_OTHER_PLANS = "in_other_plans"
    NO_FOCUS = "no_focus"
    NO_TIME = "no_time"
    PAUSED = "paused"
    PAUSED_OPENLY = "paused_openly"
    PREVIOUS_BEGUN = "previous_begun"
    RATING_GAP = "rating_gap"
    SOME_WAIT = "some_wait"

    @classmethod
    def _missing_(cls, value: object) -> "NoteCode":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
