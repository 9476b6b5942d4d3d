from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.purpose import Purpose

T = TypeVar("T", bound="GrantConsent")


@_attrs_define
class GrantConsent:
    """What the candidate agrees to.

    Example:
        {'purpose': 'feedback_contact', 'wording': 'You may write to the employer and ask for feedback on my behalf.'}

    Attributes:
        purpose (Purpose):
        wording (str): The very words that the candidate was shown; 1 to 10,000 characters.
    """

    purpose: Purpose
    wording: str

    def to_dict(self) -> dict[str, Any]:
        purpose = self.purpose.value

        wording = self.wording

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "purpose": purpose,
                "wording": wording,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        purpose = Purpose(d.pop("purpose"))

        wording = d.pop("wording")

        grant_consent = cls(
            purpose=purpose,
            wording=wording,
        )

        return grant_consent
