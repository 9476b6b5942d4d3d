from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.step_kind import StepKind

T = TypeVar("T", bound="SkipStep")


@_attrs_define
class SkipStep:
    """A step to leave out.

    Example:
        {'step': 'note_questions'}

    Attributes:
        step (StepKind):
    """

    step: StepKind

    def to_dict(self) -> dict[str, Any]:
        step = self.step.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "step": step,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        step = StepKind(d.pop("step"))

        skip_step = cls(
            step=step,
        )

        return skip_step
