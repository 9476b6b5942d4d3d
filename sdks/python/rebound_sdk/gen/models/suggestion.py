from enum import StrEnum


class Suggestion(StrEnum):
    ASK_HOW_IT_WAS_DECIDED = "ask_how_it_was_decided"
    NOTHING_STANDS_OUT = "nothing_stands_out"
    TALK_TO_AN_ADVISER = "talk_to_an_adviser"

    @classmethod
    def _missing_(cls, value: object) -> "Suggestion":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
