from enum import StrEnum


class MessageKind(StrEnum):
    AGENCY_REQUEST = "agency_request"
    CALL_PROPOSAL = "call_proposal"
    EMPLOYER_QUESTIONS = "employer_questions"
    FEEDBACK_REQUEST = "feedback_request"
    FUTURE_INTEREST = "future_interest"
    REMINDER = "reminder"
    SUBJECT_ACCESS_REQUEST = "subject_access_request"
    THANK_YOU = "thank_you"

    @classmethod
    def _missing_(cls, value: object) -> "MessageKind":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
