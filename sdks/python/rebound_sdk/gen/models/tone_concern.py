from enum import StrEnum


class ToneConcern(StrEnum):
    ANGER = "anger"
    BLAME = "blame"
    LEGAL_THREAT = "legal_threat"
    NO_THANKS = "no_thanks"
    OTHER_APPLICATIONS = "other_applications"
    PLEADING = "pleading"
    PRIVATE_FAMILY = "private_family"
    PRIVATE_HEALTH = "private_health"
    PRIVATE_MONEY = "private_money"
    TOO_LONG = "too_long"

    @classmethod
    def _missing_(cls, value: object) -> "ToneConcern":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
