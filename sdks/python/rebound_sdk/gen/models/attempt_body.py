from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.stage import Stage

T = TypeVar("T", bound="AttemptBody")


@_attrs_define
class AttemptBody:
    """One interview on the way.

    Attributes:
        held_on (datetime.date): Its day, as the candidate's.
        improvements (int): Points to work on in opened feedback.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        mean_rating (float | None): The mean of all ratings in opened feedback, 1 to 5, to one decimal; null without
            any.
        number (int): The how many-th it was, from 1.
        role (str): The role.
        self_rating (int | None): How the candidate thought that it went, 1 to 5; null where they did not say.
        stage (Stage):
        strengths (int): Points for the candidate in opened feedback.
    """

    held_on: datetime.date
    improvements: int
    interview_id: str
    mean_rating: float | None
    number: int
    role: str
    self_rating: int | None
    stage: Stage
    strengths: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        held_on = self.held_on.isoformat()

        improvements = self.improvements

        interview_id = self.interview_id

        mean_rating: float | None
        mean_rating = self.mean_rating

        number = self.number

        role = self.role

        self_rating: int | None
        self_rating = self.self_rating

        stage = self.stage.value

        strengths = self.strengths

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "held_on": held_on,
                "improvements": improvements,
                "interview_id": interview_id,
                "mean_rating": mean_rating,
                "number": number,
                "role": role,
                "self_rating": self_rating,
                "stage": stage,
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

        number = d.pop("number")

        role = d.pop("role")

        def _parse_self_rating(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        self_rating = _parse_self_rating(d.pop("self_rating"))

        stage = Stage(d.pop("stage"))

        strengths = d.pop("strengths")

        attempt_body = cls(
            held_on=held_on,
            improvements=improvements,
            interview_id=interview_id,
            mean_rating=mean_rating,
            number=number,
            role=role,
            self_rating=self_rating,
            stage=stage,
            strengths=strengths,
        )

        attempt_body.additional_properties = d
        return attempt_body

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
