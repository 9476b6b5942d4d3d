from enum import StrEnum


class LaterCode(StrEnum):
    NO_ROOM = "no_room"
    NO_TIME = "no_time"
    PAUSED = "paused"
    TOO_MANY_OPEN = "too_many_open"
    WAITS_FOR_ANOTHER = "waits_for_another"

    @classmethod
    def _missing_(cls, value: object) -> "LaterCode":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
