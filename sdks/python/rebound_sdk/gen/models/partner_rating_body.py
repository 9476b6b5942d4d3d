from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.partner_rating_body_ratings import PartnerRatingBodyRatings
    from ..models.partner_words_body import PartnerWordsBody


T = TypeVar("T", bound="PartnerRatingBody")


@_attrs_define
class PartnerRatingBody:
    """What a practice partner said.

    Example:
        {'partner_name': 'Ben', 'rated_at': '2026-11-25T19:00:00.000Z', 'ratings': {'answer_depth': 4}, 'strengths':
            [{'reworded': False, 'theme': 'communication', 'words': 'Easy to follow.'}], 'tip': {'reworded': False, 'theme':
            'answer_depth', 'words': 'Say the number sooner.'}}

    Attributes:
        partner_name (None | str): Who, as they sign.
        rated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        ratings (PartnerRatingBodyRatings): By theme, each 1 to 5.
        strengths (list[PartnerWordsBody]): What went well.
        tip (None | PartnerWordsBody): One thing to try.
    """

    partner_name: None | str
    rated_at: datetime.datetime
    ratings: PartnerRatingBodyRatings
    strengths: list[PartnerWordsBody]
    tip: None | PartnerWordsBody
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.partner_words_body import PartnerWordsBody

        partner_name: None | str
        partner_name = self.partner_name

        rated_at = self.rated_at.isoformat()

        ratings = self.ratings.to_dict()

        strengths = []
        for strengths_item_data in self.strengths:
            strengths_item = strengths_item_data.to_dict()
            strengths.append(strengths_item)

        tip: dict[str, Any] | None
        if isinstance(self.tip, PartnerWordsBody):
            tip = self.tip.to_dict()
        else:
            tip = self.tip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "partner_name": partner_name,
                "rated_at": rated_at,
                "ratings": ratings,
                "strengths": strengths,
                "tip": tip,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.partner_rating_body_ratings import PartnerRatingBodyRatings
        from ..models.partner_words_body import PartnerWordsBody

        d = dict(src_dict)

        def _parse_partner_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        partner_name = _parse_partner_name(d.pop("partner_name"))

        rated_at = datetime.datetime.fromisoformat(d.pop("rated_at"))

        ratings = PartnerRatingBodyRatings.from_dict(d.pop("ratings"))

        strengths = []
        _strengths = d.pop("strengths")
        for strengths_item_data in _strengths:
            strengths_item = PartnerWordsBody.from_dict(strengths_item_data)

            strengths.append(strengths_item)

        def _parse_tip(data: object) -> None | PartnerWordsBody:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tip_type_0 = PartnerWordsBody.from_dict(data)

                return tip_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PartnerWordsBody, data)

        tip = _parse_tip(d.pop("tip"))

        partner_rating_body = cls(
            partner_name=partner_name,
            rated_at=rated_at,
            ratings=ratings,
            strengths=strengths,
            tip=tip,
        )

        partner_rating_body.additional_properties = d
        return partner_rating_body

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
