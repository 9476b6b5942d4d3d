from enum import StrEnum


class Purpose(StrEnum):
    FAIRNESS_NOTES = "fairness_notes"
    FEEDBACK_CONTACT = "feedback_contact"
    FUTURE_INTEREST = "future_interest"
    WELL_BEING_DATA = "well_being_data"

    @classmethod
    def _missing_(cls, value: object) -> "Purpose":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
