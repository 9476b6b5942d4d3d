from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_cv_review_item import UpdateCvReviewItem


T = TypeVar("T", bound="UpdateCvReview")


@_attrs_define
class UpdateCvReview:
    """A change to a review: items that are not named stay as they are.

    Example:
        {'items': [{'id': 'general_results', 'ticked': True}], 'note': 'Shorter than before.'}

    Attributes:
        items (list[UpdateCvReviewItem] | Unset): The items that change; at most 50.
        note (None | str | Unset): A note on the whole; null clears; at most 2,000 characters.
    """

    items: list[UpdateCvReviewItem] | Unset = UNSET
    note: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if items is not UNSET:
            field_dict["items"] = items
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.update_cv_review_item import UpdateCvReviewItem

        d = dict(src_dict)
        _items = d.pop("items", UNSET)
        items: list[UpdateCvReviewItem] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = UpdateCvReviewItem.from_dict(items_item_data)

                items.append(items_item)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        update_cv_review = cls(
            items=items,
            note=note,
        )

        return update_cv_review
