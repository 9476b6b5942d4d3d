from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel

T = TypeVar("T", bound="RatingGapBody")


@_attrs_define
class RatingGapBody:
    """How far the candidate's view and a giver's are apart.

    Example:
        {'feedback_id': 'fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c', 'mean_rating': 3.0, 'rating_gap': 1.0, 'source': 'employer'}

    Attributes:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        mean_rating (float | None): The mean of the giver's ratings, to one decimal; null without ratings.
        rating_gap (float | None): `overall_rating` less `mean_rating`: above 0, the candidate thought better of it than
            the giver did. One interview is a
            noisy measure.
        source (Channel):
    """

    feedback_id: str
    mean_rating: float | None
    rating_gap: float | None
    source: Channel
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        feedback_id = self.feedback_id

        mean_rating: float | None
        mean_rating = self.mean_rating

        rating_gap: float | None
        rating_gap = self.rating_gap

        source = self.source.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "feedback_id": feedback_id,
                "mean_rating": mean_rating,
                "rating_gap": rating_gap,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        feedback_id = d.pop("feedback_id")

        def _parse_mean_rating(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        mean_rating = _parse_mean_rating(d.pop("mean_rating"))

        def _parse_rating_gap(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        rating_gap = _parse_rating_gap(d.pop("rating_gap"))

        source = Channel(d.pop("source"))

        rating_gap_body = cls(
            feedback_id=feedback_id,
            mean_rating=mean_rating,
            rating_gap=rating_gap,
            source=source,
        )

        rating_gap_body.additional_properties = d
        return rating_gap_body

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
