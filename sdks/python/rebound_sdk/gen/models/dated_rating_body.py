from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DatedRatingBody")


@_attrs_define
class DatedRatingBody:
    """One rating.

    Example:
        {'on': '2026-11-28', 'practice_session_id': 'prac_01jd8w3k5rfx7v2m9q4n6t8b0d', 'rating': 4}

    Attributes:
        on (datetime.date): The day, in the candidate's zone.
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of creation.
        rating (int): From 1 (needs the most work) to 5 (very strong).
    """

    on: datetime.date
    practice_session_id: str
    rating: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        on = self.on.isoformat()

        practice_session_id = self.practice_session_id

        rating = self.rating

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "on": on,
                "practice_session_id": practice_session_id,
                "rating": rating,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        on = datetime.date.fromisoformat(d.pop("on"))

        practice_session_id = d.pop("practice_session_id")

        rating = d.pop("rating")

        dated_rating_body = cls(
            on=on,
            practice_session_id=practice_session_id,
            rating=rating,
        )

        dated_rating_body.additional_properties = d
        return dated_rating_body

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
