from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RatedPracticeBody")


@_attrs_define
class RatedPracticeBody:
    """A rating that was taken; the link is closed.

    Example:
        {'rated_at': '2026-11-25T19:00:00.000Z'}

    Attributes:
        rated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
    """

    rated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rated_at = self.rated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rated_at": rated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        rated_at = datetime.datetime.fromisoformat(d.pop("rated_at"))

        rated_practice_body = cls(
            rated_at=rated_at,
        )

        rated_practice_body.additional_properties = d
        return rated_practice_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
