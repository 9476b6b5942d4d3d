from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ThemePointBody")


@_attrs_define
class ThemePointBody:
    """A theme after one interview.

    Attributes:
        held_on (datetime.date): Its day, as the candidate's.
        improvements (int): Points to work on.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        mean_rating (float | None): The mean of what it was rated, 1 to 5, to one decimal; null where nobody rated it.
        strengths (int): Points for the candidate.
    """

    held_on: datetime.date
    improvements: int
    interview_id: str
    mean_rating: float | None
    strengths: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        held_on = self.held_on.isoformat()

        improvements = self.improvements

        interview_id = self.interview_id

        mean_rating: float | None
        mean_rating = self.mean_rating

        strengths = self.strengths

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "held_on": held_on,
                "improvements": improvements,
                "interview_id": interview_id,
                "mean_rating": mean_rating,
                "strengths": strengths,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        held_on = datetime.date.fromisoformat(d.pop("held_on"))

        improvements = d.pop("improvements")

        interview_id = d.pop("interview_id")

        def _parse_mean_rating(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        mean_rating = _parse_mean_rating(d.pop("mean_rating"))

        strengths = d.pop("strengths")

        theme_point_body = cls(
            held_on=held_on,
            improvements=improvements,
            interview_id=interview_id,
            mean_rating=mean_rating,
            strengths=strengths,
        )

        theme_point_body.additional_properties = d
        return theme_point_body

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
