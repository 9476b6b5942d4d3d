from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.direction import Direction
from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.dated_rating_body import DatedRatingBody


T = TypeVar("T", bound="ThemeProgressBody")


@_attrs_define
class ThemeProgressBody:
    """Ratings of one theme over time.

    Example:
        {'partner_direction': 'too_early', 'partner_ratings': [{'on': '2026-11-28', 'practice_session_id':
            'prac_01jd8w3k5rfx7v2m9q4n6t8b0d', 'rating': 4}], 'self_direction': 'too_early', 'self_ratings': [], 'theme':
            'answer_depth'}

    Attributes:
        partner_direction (Direction):
        partner_ratings (list[DatedRatingBody]): The partners', oldest first.
        self_direction (Direction):
        self_ratings (list[DatedRatingBody]): The candidate's own, of sessions that were held, oldest first.
        theme (Theme):
    """

    partner_direction: Direction
    partner_ratings: list[DatedRatingBody]
    self_direction: Direction
    self_ratings: list[DatedRatingBody]
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        partner_direction = self.partner_direction.value

        partner_ratings = []
        for partner_ratings_item_data in self.partner_ratings:
            partner_ratings_item = partner_ratings_item_data.to_dict()
            partner_ratings.append(partner_ratings_item)

        self_direction = self.self_direction.value

        self_ratings = []
        for self_ratings_item_data in self.self_ratings:
            self_ratings_item = self_ratings_item_data.to_dict()
            self_ratings.append(self_ratings_item)

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "partner_direction": partner_direction,
                "partner_ratings": partner_ratings,
                "self_direction": self_direction,
                "self_ratings": self_ratings,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.dated_rating_body import DatedRatingBody

        d = dict(src_dict)
        partner_direction = Direction(d.pop("partner_direction"))

        partner_ratings = []
        _partner_ratings = d.pop("partner_ratings")
        for partner_ratings_item_data in _partner_ratings:
            partner_ratings_item = DatedRatingBody.from_dict(partner_ratings_item_data)

            partner_ratings.append(partner_ratings_item)

        self_direction = Direction(d.pop("self_direction"))

        self_ratings = []
        _self_ratings = d.pop("self_ratings")
        for self_ratings_item_data in _self_ratings:
            self_ratings_item = DatedRatingBody.from_dict(self_ratings_item_data)

            self_ratings.append(self_ratings_item)

        theme = Theme(d.pop("theme"))

        theme_progress_body = cls(
            partner_direction=partner_direction,
            partner_ratings=partner_ratings,
            self_direction=self_direction,
            self_ratings=self_ratings,
            theme=theme,
        )

        theme_progress_body.additional_properties = d
        return theme_progress_body

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
