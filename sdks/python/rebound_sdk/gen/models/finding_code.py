from enum import StrEnum


class FindingCode(StrEnum):
    ACTION_MISSING = "action_missing"
    LONG_WHEN_SPOKEN = "long_when_spoken"
    MOSTLY_WE = "mostly_we"
    RESULT_MISSING = "result_missing"
    RESULT_WITHOUT_NUMBER = "result_without_number"
    SHORT_WHEN_SPOKEN = "short_when_spoken"
    SITUATION_MISSING = "situation_missing"
    TASK_MISSING = "task_missing"

    @classmethod
    def _missing_(cls, value: object) -> "FindingCode":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
