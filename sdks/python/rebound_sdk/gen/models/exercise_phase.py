from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ExercisePhase")


@_attrs_define
class ExercisePhase:
    """One phase of a guided exercise.

    Attributes:
        instruction (str): What to do in it.
        name (str): Stable name, for an animation.
        seconds (int): How long it lasts.
    """

    instruction: str
    name: str
    seconds: int

    def to_dict(self) -> dict[str, Any]:
        instruction = self.instruction

        name = self.name

        seconds = self.seconds

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "instruction": instruction,
                "name": name,
                "seconds": seconds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        instruction = d.pop("instruction")

        name = d.pop("name")

        seconds = d.pop("seconds")

        exercise_phase = cls(
            instruction=instruction,
            name=name,
            seconds=seconds,
        )

        return exercise_phase
