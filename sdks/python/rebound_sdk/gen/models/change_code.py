from enum import StrEnum


class ChangeCode(StrEnum):
    BEFORE_INTERVIEW = "before_interview"
    COMPLETED = "completed"
    DAY_OFF = "day_off"
    DAY_PASSED = "day_passed"
    FIRST_PLAN = "first_plan"
    IN_PROGRESS = "in_progress"
    MADE_ROOM = "made_room"
    NEW_EVIDENCE = "new_evidence"
    NO_LONGER_NEEDED = "no_longer_needed"
    PAUSED = "paused"
    ROOM_FOUND = "room_found"
    ROOM_SOONER = "room_sooner"
    SKIPPED = "skipped"
    UNCHANGED = "unchanged"
    WAITS = "waits"

    @classmethod
    def _missing_(cls, value: object) -> "ChangeCode":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
