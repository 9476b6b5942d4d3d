from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.guideline_move import GuidelineMove
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateGuideline")


@_attrs_define
class UpdateGuideline:
    """A change to a guideline (merge patch): absent leaves.

    Example:
        {'position': 1, 'state': 'accepted', 'text': 'One figure for each answer.'}

    Attributes:
        position (int | Unset): Its place among its kind, from 1; the others make room.
        state (GuidelineMove | Unset):
        text (str | Unset): Other words, 1 to 300 characters; they stay, whatever the evidence says.
    """

    position: int | Unset = UNSET
    state: GuidelineMove | Unset = UNSET
    text: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        position = self.position

        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state.value

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if position is not UNSET:
            field_dict["position"] = position
        if state is not UNSET:
            field_dict["state"] = state
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        position = d.pop("position", UNSET)

        _state = d.pop("state", UNSET)
        state: GuidelineMove | Unset
        if isinstance(_state, Unset):
            state = UNSET
        else:
            state = GuidelineMove(_state)

        text = d.pop("text", UNSET)

        update_guideline = cls(
            position=position,
            state=state,
            text=text,
        )

        return update_guideline
