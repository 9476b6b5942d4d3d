from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.help_line import HelpLine


T = TypeVar("T", bound="HelpLinePage")


@_attrs_define
class HelpLinePage:
    """Help lines, the nearest first.

    Example:
        {'data': [{'channel': 'phone', 'contact': '999 or 112', 'hours': 'always', 'is_free': True, 'kind': 'emergency',
            'name': 'Emergency services', 'status': 'unverified', 'verified_on': None}, {'channel': 'phone', 'contact': '116
            123', 'hours': 'day and night', 'is_free': True, 'kind': 'help_line', 'name': 'Samaritans', 'status':
            'unverified', 'verified_on': None}, {'channel': 'web', 'contact': 'https://findahelpline.com', 'hours': None,
            'is_free': None, 'kind': 'directory', 'name': 'Find A Helpline', 'status': 'unverified', 'verified_on': None}],
            'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[HelpLine]): The lines, in the order in which to show them.
        has_more (bool): Always false: the list is short and comes whole.
        next_cursor (None | str): Always null.
    """

    data: list[HelpLine]
    has_more: bool
    next_cursor: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        has_more = self.has_more

        next_cursor: None | str
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
        from ..models.help_line import HelpLine

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = HelpLine.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        help_line_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        help_line_page.additional_properties = d
        return help_line_page

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
