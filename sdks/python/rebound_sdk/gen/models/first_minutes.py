from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="FirstMinutes")


@_attrs_define
class FirstMinutes:
    """How to get through the first minutes.

    Example:
        {'exercise_id': 'long_exhale_breathing', 'method': 'M13', 'sources': ['002'], 'text': 'Before you go in, let the
            air out slowly a few times.'}

    Attributes:
        exercise_id (str): The exercise that goes with it: its `id` in `GET /v1/exercises`.
        method (str): The row of the method.
        sources (list[str]): Where the idea comes from.
        text (str): What to say.
    """

    exercise_id: str
    method: str
    sources: list[str]
    text: str

    def to_dict(self) -> dict[str, Any]:
        exercise_id = self.exercise_id

        method = self.method

        sources = self.sources

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "exercise_id": exercise_id,
                "method": method,
                "sources": sources,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        exercise_id = d.pop("exercise_id")

        method = d.pop("method")

        sources = cast(list[str], d.pop("sources"))

        text = d.pop("text")

        first_minutes = cls(
            exercise_id=exercise_id,
            method=method,
            sources=sources,
            text=text,
        )

        return first_minutes
