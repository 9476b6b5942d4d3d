from enum import StrEnum


class AttemptClass(StrEnum):
    CONNECTION = "connection"
    DELIVERED = "delivered"
    DNS = "dns"
    GONE = "gone"
    HTTP_ERROR = "http_error"
    REDIRECT = "redirect"
    TIMEOUT = "timeout"
    TLS = "tls"

    @classmethod
    def _missing_(cls, value: object) -> "AttemptClass":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
