from enum import StrEnum


class FaultCode(StrEnum):
    AFTER_OUTCOME = "after_outcome"
    BEFORE_DECISION = "before_decision"
    BEFORE_INTERVIEW = "before_interview"
    BLANK = "blank"
    EMPTY = "empty"
    FORBIDDEN_CHARACTER = "forbidden_character"
    IN_FUTURE = "in_future"
    IN_PAST = "in_past"
    LENGTH = "length"
    MALFORMED = "malformed"
    NEVER_A_STRENGTH = "never_a_strength"
    NOT_FOUND = "not_found"
    NOT_IN_PRACTICE = "not_in_practice"
    NOT_OFFERED = "not_offered"
    ONE_OF = "one_of"
    ORIGIN_NOT_LISTED = "origin_not_listed"
    OUT_OF_RANGE = "out_of_range"
    REQUIRED = "required"
    TOO_DEEP = "too_deep"
    TOO_EARLY = "too_early"
    UNDECIDED = "undecided"
    UNKNOWN_MEMBER = "unknown_member"
    UNKNOWN_PARAMETER = "unknown_parameter"
    UNKNOWN_SCOPE = "unknown_scope"
    UNKNOWN_TIME_ZONE = "unknown_time_zone"
    URL_REFUSED = "url_refused"
    WRONG_DECIDER = "wrong_decider"
    WRONG_SHAPE = "wrong_shape"

    @classmethod
    def _missing_(cls, value: object) -> "FaultCode":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
