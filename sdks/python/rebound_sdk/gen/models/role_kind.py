from enum import StrEnum


class RoleKind(StrEnum):
    CREATIVE = "creative"
    HEALTH_AND_CARE = "health_and_care"
    MANAGEMENT = "management"
    OFFICE_AND_FINANCE = "office_and_finance"
    SALES_AND_SERVICE = "sales_and_service"
    TEACHING = "teaching"
    TECHNICAL = "technical"
    TRADES_AND_TRANSPORT = "trades_and_transport"

    @classmethod
    def _missing_(cls, value: object) -> "RoleKind":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
