from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.error_code_body import ErrorCodeBody


T = TypeVar("T", bound="ErrorCodeList")


@_attrs_define
class ErrorCodeList:
    """Every error code.

    Example:
        {'data': [{'code': 'not_found', 'status': 404, 'title': 'There is nothing here that this caller can see.',
            'type': '/docs/errors#not_found'}]}

    Attributes:
        data (list[ErrorCodeBody]): The codes, in the order of the reference.
    """

    data: list[ErrorCodeBody]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.error_code_body import ErrorCodeBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = ErrorCodeBody.from_dict(data_item_data)

            data.append(data_item)

        error_code_list = cls(
            data=data,
        )

        error_code_list.additional_properties = d
        return error_code_list

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
