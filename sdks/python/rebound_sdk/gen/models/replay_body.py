from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ReplayBody")


@_attrs_define
class ReplayBody:
    """How far a replay came.

    Example:
        {'delivery_count': 42, 'has_more': False}

    Attributes:
        delivery_count (int): Deliveries that are due now.
        has_more (bool): Whether more was missed than one replay takes: ask again with another key.
    """

    delivery_count: int
    has_more: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delivery_count = self.delivery_count

        has_more = self.has_more

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "delivery_count": delivery_count,
                "has_more": has_more,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        delivery_count = d.pop("delivery_count")

        has_more = d.pop("has_more")

        replay_body = cls(
            delivery_count=delivery_count,
            has_more=has_more,
        )

        replay_body.additional_properties = d
        return replay_body

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
