from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.task_move import TaskMove
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateTask")


@_attrs_define
class UpdateTask:
    """A move of a task: either `state`, or `undo`.

    Example:
        {'state': 'done'}

    Attributes:
        state (None | TaskMove | Unset): Where to move it. What is done or left out comes back only by `undo`.
        undo (bool | None | Unset): `true` takes the last move back, once.
    """

    state: None | TaskMove | Unset = UNSET
    undo: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, TaskMove):
            state = self.state.value
        else:
            state = self.state

        undo: bool | None | Unset
        if isinstance(self.undo, Unset):
            undo = UNSET
        else:
            undo = self.undo

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if state is not UNSET:
            field_dict["state"] = state
        if undo is not UNSET:
            field_dict["undo"] = undo

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_state(data: object) -> None | TaskMove | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                state_type_0 = TaskMove(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TaskMove | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        def _parse_undo(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        undo = _parse_undo(d.pop("undo", UNSET))

        update_task = cls(
            state=state,
            undo=undo,
        )

        return update_task
