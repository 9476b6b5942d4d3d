from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ReviewedQuestionBody")


@_attrs_define
class ReviewedQuestionBody:
    """How one question went.

    Example:
        {'question_id': 'qstn_01jd8w3k5rfx7v2m9q4n6t8b0c', 'rating': 2, 'would_say_now': 'I would tell of the
            stocktake.'}

    Attributes:
        question_id (str): Opaque id, `qstn_` and 26 characters; sorts by time of creation.
        rating (int): From 1 (needs the most work) to 5 (very strong).
        would_say_now (None | str): What one would say today.
    """

    question_id: str
    rating: int
    would_say_now: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        question_id = self.question_id

        rating = self.rating

        would_say_now: None | str
        would_say_now = self.would_say_now

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "question_id": question_id,
                "rating": rating,
                "would_say_now": would_say_now,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        question_id = d.pop("question_id")

        rating = d.pop("rating")

        def _parse_would_say_now(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        would_say_now = _parse_would_say_now(d.pop("would_say_now"))

        reviewed_question_body = cls(
            question_id=question_id,
            rating=rating,
            would_say_now=would_say_now,
        )

        reviewed_question_body.additional_properties = d
        return reviewed_question_body

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
