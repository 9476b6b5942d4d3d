from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DeprecatedCallsBody")


@_attrs_define
class DeprecatedCallsBody:
    """Calls of one deprecated operation on one day.

    Example:
        {'called_on': '2027-02-01', 'calls': 42, 'last_called_at': '2027-02-01T18:15:00.000Z', 'operation_id':
            'exercises_list'}

    Attributes:
        called_on (datetime.date): The day, in UTC.
        calls (int): How often it was called on that day.
        last_called_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        operation_id (str): The operation, by its `operationId` in the contract.
    """

    called_on: datetime.date
    calls: int
    last_called_at: datetime.datetime
    operation_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        called_on = self.called_on.isoformat()

        calls = self.calls

        last_called_at = self.last_called_at.isoformat()

        operation_id = self.operation_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "called_on": called_on,
                "calls": calls,
                "last_called_at": last_called_at,
                "operation_id": operation_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        called_on = datetime.date.fromisoformat(d.pop("called_on"))

        calls = d.pop("calls")

        last_called_at = datetime.datetime.fromisoformat(d.pop("last_called_at"))

        operation_id = d.pop("operation_id")

        deprecated_calls_body = cls(
            called_on=called_on,
            calls=calls,
            last_called_at=last_called_at,
            operation_id=operation_id,
        )

        deprecated_calls_body.additional_properties = d
        return deprecated_calls_body

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
