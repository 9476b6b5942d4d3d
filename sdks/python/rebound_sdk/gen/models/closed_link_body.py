from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.state import State

T = TypeVar("T", bound="ClosedLinkBody")


@_attrs_define
class ClosedLinkBody:
    """What became of a feedback request through its link, which is closed now.

    Example:
        {'chosen_call_slot': '2026-11-25T09:30:00.000Z', 'state': 'answered'}

    Attributes:
        chosen_call_slot (datetime.datetime | None): The call that was chosen.
        state (State):
    """

    chosen_call_slot: datetime.datetime | None
    state: State
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chosen_call_slot: None | str
        if isinstance(self.chosen_call_slot, datetime.datetime):
            chosen_call_slot = self.chosen_call_slot.isoformat()
        else:
            chosen_call_slot = self.chosen_call_slot

        state = self.state.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "chosen_call_slot": chosen_call_slot,
                "state": state,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_chosen_call_slot(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                chosen_call_slot_type_0 = datetime.datetime.fromisoformat(data)

                return chosen_call_slot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        chosen_call_slot = _parse_chosen_call_slot(d.pop("chosen_call_slot"))

        state = State(d.pop("state"))

        closed_link_body = cls(
            chosen_call_slot=chosen_call_slot,
            state=state,
        )

        closed_link_body.additional_properties = d
        return closed_link_body

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
