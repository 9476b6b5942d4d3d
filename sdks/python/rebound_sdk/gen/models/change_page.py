from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.change_body import ChangeBody


T = TypeVar("T", bound="ChangePage")


@_attrs_define
class ChangePage:
    """A part of the feed, oldest change first.

    Example:
        {'data': [{'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'changed_at': '2026-11-22T18:15:00.000Z', 'href':
            '/v1/interviews/intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'op': 'upsert',
            'type': 'interview', 'version': 3}, {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0d', 'changed_at':
            '2026-11-22T18:16:00.000Z', 'href': None, 'id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0d', 'op': 'deleted', 'type':
            'candidate', 'version': 2}], 'has_more': False, 'next_cursor': 'NDcxMS4xNzYzODM1MzAwMDAwMDAwLg'}

    Attributes:
        data (list[ChangeBody]): The changes.
        has_more (bool): Whether there are more already.
        next_cursor (str): Send it as `cursor` to go on, at once or at any time within 90 days; never null.
    """

    data: list[ChangeBody]
    has_more: bool
    next_cursor: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        has_more = self.has_more

        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "has_more": has_more,
                "next_cursor": next_cursor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.change_body import ChangeBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = ChangeBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        next_cursor = d.pop("next_cursor")

        change_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        change_page.additional_properties = d
        return change_page

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
