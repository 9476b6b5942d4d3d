from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReviewQuestion")


@_attrs_define
class ReviewQuestion:
    """How one question went.

    Example:
        {'question_id': 'qstn_01jd8w3k5rfx7v2m9q4n6t8b0c', 'rating': 2, 'would_say_now': 'I would tell of the stocktake
            and say that it cut the loss by a third.'}

    Attributes:
        question_id (str): Opaque id, `qstn_` and 26 characters; sorts by time of creation.
        rating (int): From 1 (needs the most work) to 5 (very strong).
        would_say_now (None | str | Unset): What one would say today, 1 to 10,000 characters.
    """

    question_id: str
    rating: int
    would_say_now: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        question_id = self.question_id

        rating = self.rating

        would_say_now: None | str | Unset
        if isinstance(self.would_say_now, Unset):
            would_say_now = UNSET
        else:
            would_say_now = self.would_say_now

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "question_id": question_id,
                "rating": rating,
            }
        )
        if would_say_now is not UNSET:
            field_dict["would_say_now"] = would_say_now

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        question_id = d.pop("question_id")

        rating = d.pop("rating")

        def _parse_would_say_now(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        would_say_now = _parse_would_say_now(d.pop("would_say_now", UNSET))

        review_question = cls(
            question_id=question_id,
            rating=rating,
            would_say_now=would_say_now,
        )

        return review_question
