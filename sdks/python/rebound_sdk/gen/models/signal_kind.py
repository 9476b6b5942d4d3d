from enum import StrEnum


class SignalKind(StrEnum):
    CONTRADICTS_AD = "contradicts_ad"
    EXPLICIT_MENTION = "explicit_mention"
    PERSONALITY_ONLY = "personality_only"
    PROCESS_CONCERN = "process_concern"
    PROXY_PHRASE = "proxy_phrase"
    VAGUE = "vague"

    @classmethod
    def _missing_(cls, value: object) -> "SignalKind":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
