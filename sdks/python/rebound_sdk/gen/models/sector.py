from enum import StrEnum


class Sector(StrEnum):
    CREATIVE = "creative"
    EDUCATION = "education"
    FINANCE = "finance"
    GENERAL = "general"
    HEALTH_AND_CARE = "health_and_care"
    OFFICE_AND_ADMINISTRATION = "office_and_administration"
    PUBLIC_SECTOR = "public_sector"
    RETAIL_AND_HOSPITALITY = "retail_and_hospitality"
    SALES_AND_CUSTOMER_SERVICE = "sales_and_customer_service"
    TECHNOLOGY = "technology"
    TRADES_AND_LOGISTICS = "trades_and_logistics"

    @classmethod
    def _missing_(cls, value: object) -> "Sector":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
