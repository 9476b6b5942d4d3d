from enum import StrEnum


class Ground(StrEnum):
    AGE = "age"
    CARING = "caring"
    CRIMINAL_RECORD = "criminal_record"
    DISABILITY_HEALTH = "disability_health"
    GENDER_IDENTITY = "gender_identity"
    GENETIC_INFORMATION = "genetic_information"
    MARITAL_STATUS = "marital_status"
    OTHER = "other"
    POLITICAL_OPINION = "political_opinion"
    PREGNANCY_FAMILY = "pregnancy_family"
    RACE_NATIONALITY = "race_nationality"
    RELIGION = "religion"
    SEX = "sex"
    SEXUAL_ORIENTATION = "sexual_orientation"
    SOCIAL_ORIGIN = "social_origin"
    UNION = "union"

    @classmethod
    def _missing_(cls, value: object) -> "Ground":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
