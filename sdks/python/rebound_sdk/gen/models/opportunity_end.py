from enum import StrEnum


class OpportunityEnd(StrEnum):
    ACCEPTED = "accepted"
    NOT_FOR_ME = "not_for_me"
    NO_RESPONSE = "no_response"
    REJECTED = "rejected"
    ROLE_GONE = "role_gone"

    @classmethod
    def _missing_(cls, value: object) -> "OpportunityEnd":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
