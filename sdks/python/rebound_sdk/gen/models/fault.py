from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fault_code import FaultCode
from ..types import UNSET, Unset

T = TypeVar("T", bound="Fault")


@_attrs_define
class Fault:
    """One thing that is wrong with a request.

    Attributes:
        code (FaultCode):
        detail (str): What is wrong, for a person. Example: must be between 0 and 60.
        header (str | Unset): Name of the header, where the fault is there. Example: If-Match.
        parameter (str | Unset): Name of the query parameter, where the fault is there. Example: limit.
        pointer (str | Unset): JSON pointer to the field in the body, where the fault is in the body. Example:
            /weekly_hours.
    """

    code: FaultCode
    detail: str
    header: str | Unset = UNSET
    parameter: str | Unset = UNSET
    pointer: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        detail = self.detail

        header = self.header

        parameter = self.parameter

        pointer = self.pointer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "detail": detail,
            }
        )
        if header is not UNSET:
            field_dict["header"] = header
        if parameter is not UNSET:
            field_dict["parameter"] = parameter
        if pointer is not UNSET:
            field_dict["pointer"] = pointer

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = FaultCode(d.pop("code"))

        detail = d.pop("detail")

        header = d.pop("header", UNSET)

        parameter = d.pop("parameter", UNSET)

        pointer = d.pop("pointer", UNSET)

        fault = cls(
            code=code,
            detail=detail,
            header=header,
            parameter=parameter,
            pointer=pointer,
        )

        fault.additional_properties = d
        return fault

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
