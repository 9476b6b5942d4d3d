from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.change import Change


T = TypeVar("T", bound="Changes")


@_attrs_define
class Changes:
    """What a revision changed. Each earlier task is in exactly one of kept, moved and retired.

    Attributes:
        added (list[Change]): New tasks.
        kept (list[Change]): Tasks that stay as they were.
        moved (list[Change]): Tasks with another day, or that wait now.
        retired (list[Change]): Tasks that left the plan.
    """

    added: list[Change]
    kept: list[Change]
    moved: list[Change]
    retired: list[Change]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        added = []
        for added_item_data in self.added:
            added_item = added_item_data.to_dict()
            added.append(added_item)

        kept = []
        for kept_item_data in self.kept:
            kept_item = kept_item_data.to_dict()
            kept.append(kept_item)

        moved = []
        for moved_item_data in self.moved:
            moved_item = moved_item_data.to_dict()
            moved.append(moved_item)

        retired = []
        for retired_item_data in self.retired:
            retired_item = retired_item_data.to_dict()
            retired.append(retired_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "added": added,
                "kept": kept,
                "moved": moved,
                "retired": retired,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.change import Change

        d = dict(src_dict)
        added = []
        _added = d.pop("added")
        for added_item_data in _added:
            added_item = Change.from_dict(added_item_data)

            added.append(added_item)

        kept = []
        _kept = d.pop("kept")
        for kept_item_data in _kept:
            kept_item = Change.from_dict(kept_item_data)

            kept.append(kept_item)

        moved = []
        _moved = d.pop("moved")
        for moved_item_data in _moved:
            moved_item = Change.from_dict(moved_item_data)

            moved.append(moved_item)

        retired = []
        _retired = d.pop("retired")
        for retired_item_data in _retired:
            retired_item = Change.from_dict(retired_item_data)

            retired.append(retired_item)

        changes = cls(
            added=added,
            kept=kept,
            moved=moved,
            retired=retired,
        )

        changes.additional_properties = d
        return changes

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
