from enum import StrEnum


class FitReasonCode(StrEnum):
    DEAL_BREAKER = "deal_breaker"
    GAP_IN_REQUIRED = "gap_in_required"
    KIND_OF_ROLE = "kind_of_role"
    PREPARE_FIRST = "prepare_first"
    SKILLS_COVERED = "skills_covered"
    SKILLS_MISSING = "skills_missing"
    TARGET_ROLE_FAR = "target_role_far"
    TARGET_ROLE_NEAR = "target_role_near"
    TOO_LITTLE_KNOWN = "too_little_known"
    WISHED_SKILLS_COVERED = "wished_skills_covered"
    WISHED_SKILLS_MISSING = "wished_skills_missing"
    WISHES_NOT_NAMED = "wishes_not_named"
    WISHES_OFFERED = "wishes_offered"

    @classmethod
    def _missing_(cls, value: object) -> "FitReasonCode":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
