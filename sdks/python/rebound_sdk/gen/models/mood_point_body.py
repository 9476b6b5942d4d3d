from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mood_source import MoodSource

T = TypeVar("T", bound="MoodPointBody")


@_attrs_define
class MoodPointBody:
    """How hard it was at one time.

    Attributes:
        intensity (int): How hard it was to bear, from 0 (not at all) to 10 (as hard as it can be).
        noted_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        source (MoodSource):
    """

    intensity: int
    noted_at: datetime.datetime
    source: MoodSource
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        intensity = self.intensity

        noted_at = self.noted_at.isoformat()

        source = self.source.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "intensity": intensity,
                "noted_at": noted_at,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        intensity = d.pop("intensity")

        noted_at = datetime.datetime.fromisoformat(d.pop("noted_at"))

        source = MoodSource(d.pop("source"))

        mood_point_body = cls(
            intensity=intensity,
            noted_at=noted_at,
            source=source,
        )

        mood_point_body.additional_properties = d
        return mood_point_body

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
