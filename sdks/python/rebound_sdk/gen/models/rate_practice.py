from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rate_practice_ratings import RatePracticeRatings
    from ..models.say_of_practice import SayOfPractice


T = TypeVar("T", bound="RatePractice")


@_attrs_define
class RatePractice:
    """What a practice partner saw: ratings, what went well, and one tip.

    Example:
        {'partner_name': 'Ben', 'ratings': {'answer_depth': 2, 'communication': 4}, 'strengths': [{'theme':
            'communication', 'words': 'Easy to follow.'}], 'tip': {'theme': 'answer_depth', 'words': 'Say the number
            sooner.'}}

    Attributes:
        partner_name (None | str | Unset): Who says it; one line of at most 200 characters.
        ratings (RatePracticeRatings | Unset): Ratings by theme, each from 1 (needs the most work) to 5 (very strong).
        strengths (list[SayOfPractice] | Unset): What went well; at most 3.
        tip (None | SayOfPractice | Unset): One thing to try next time.
    """

    partner_name: None | str | Unset = UNSET
    ratings: RatePracticeRatings | Unset = UNSET
    strengths: list[SayOfPractice] | Unset = UNSET
    tip: None | SayOfPractice | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.say_of_practice import SayOfPractice

        partner_name: None | str | Unset
        if isinstance(self.partner_name, Unset):
            partner_name = UNSET
        else:
            partner_name = self.partner_name

        ratings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ratings, Unset):
            ratings = self.ratings.to_dict()

        strengths: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.strengths, Unset):
            strengths = []
            for strengths_item_data in self.strengths:
                strengths_item = strengths_item_data.to_dict()
                strengths.append(strengths_item)

        tip: dict[str, Any] | None | Unset
        if isinstance(self.tip, Unset):
            tip = UNSET
        elif isinstance(self.tip, SayOfPractice):
            tip = self.tip.to_dict()
        else:
            tip = self.tip

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if partner_name is not UNSET:
            field_dict["partner_name"] = partner_name
        if ratings is not UNSET:
            field_dict["ratings"] = ratings
        if strengths is not UNSET:
            field_dict["strengths"] = strengths
        if tip is not UNSET:
            field_dict["tip"] = tip

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.rate_practice_ratings import RatePracticeRatings
        from ..models.say_of_practice import SayOfPractice

        d = dict(src_dict)

        def _parse_partner_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_name = _parse_partner_name(d.pop("partner_name", UNSET))

        _ratings = d.pop("ratings", UNSET)
        ratings: RatePracticeRatings | Unset
        if isinstance(_ratings, Unset):
            ratings = UNSET
        else:
            ratings = RatePracticeRatings.from_dict(_ratings)

        _strengths = d.pop("strengths", UNSET)
        strengths: list[SayOfPractice] | Unset = UNSET
        if _strengths is not UNSET:
            strengths = []
            for strengths_item_data in _strengths:
                strengths_item = SayOfPractice.from_dict(strengths_item_data)

                strengths.append(strengths_item)

        def _parse_tip(data: object) -> None | SayOfPractice | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tip_type_0 = SayOfPractice.from_dict(data)

                return tip_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SayOfPractice | Unset, data)

        tip = _parse_tip(d.pop("tip", UNSET))

        rate_practice = cls(
            partner_name=partner_name,
            ratings=ratings,
            strengths=strengths,
            tip=tip,
        )

        return rate_practice
