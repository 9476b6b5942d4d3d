from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.weight import Weight

T = TypeVar("T", bound="Emotion")


@_attrs_define
class Emotion:
    """A word for how somebody feels.

    Attributes:
        weight (Weight):
        word (str): The word.
    """

    weight: Weight
    word: str

    def to_dict(self) -> dict[str, Any]:
        weight = self.weight.value

        word = self.word

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "weight": weight,
                "word": word,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        weight = Weight(d.pop("weight"))

        word = d.pop("word")

        emotion = cls(
            weight=weight,
            word=word,
        )

        return emotion
