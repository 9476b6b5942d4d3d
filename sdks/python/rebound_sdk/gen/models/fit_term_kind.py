from enum import StrEnum


class FitTermKind(StrEnum):
    REPEATED_EVIDENCE = "repeated_evidence"
    REQUIRED_SKILLS = "required_skills"
    TARGET_ROLES = "target_roles"
    WISHED_SKILLS = "wished_skills"
    WISHES = "wishes"

    @classmethod
    def _missing_(cls, value: object) -> "FitTermKind":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
