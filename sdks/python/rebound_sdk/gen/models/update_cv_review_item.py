from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateCvReviewItem")


@_attrs_define
class UpdateCvReviewItem:
    """What the candidate says of one item.

    Example:
        {'id': 'general_results', 'note': 'Add the figure of the last project.', 'ticked': True}

    Attributes:
        id (str): The item.
        note (None | str | Unset): What to change; null clears; at most 2,000 characters.
        ticked (bool | None | Unset): Whether it holds; absent leaves it.
    """

    id: str
    note: None | str | Unset = UNSET
    ticked: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        ticked: bool | None | Unset
        if isinstance(self.ticked, Unset):
            ticked = UNSET
        else:
            ticked = self.ticked

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if note is not UNSET:
            field_dict["note"] = note
        if ticked is not UNSET:
            field_dict["ticked"] = ticked

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_ticked(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        ticked = _parse_ticked(d.pop("ticked", UNSET))

        update_cv_review_item = cls(
            id=id,
            note=note,
            ticked=ticked,
        )

        return update_cv_review_item
