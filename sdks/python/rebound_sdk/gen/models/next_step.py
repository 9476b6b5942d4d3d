from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.step_kind import StepKind

T = TypeVar("T", bound="NextStep")


@_attrs_define
class NextStep:
    """Something to do next.

    Attributes:
        href (str): The path of that operation, ids filled in.
        kind (StepKind):
        method (str): The row of the method that it comes from.
        operation_id (str): The operation of this API that does it.
        reason (str): Why it helps now.
        title (str): What to do.
    """

    href: str
    kind: StepKind
    method: str
    operation_id: str
    reason: str
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        href = self.href

        kind = self.kind.value

        method = self.method

        operation_id = self.operation_id

        reason = self.reason

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "href": href,
                "kind": kind,
                "method": method,
                "operation_id": operation_id,
                "reason": reason,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        href = d.pop("href")

        kind = StepKind(d.pop("kind"))

        method = d.pop("method")

        operation_id = d.pop("operation_id")

        reason = d.pop("reason")

        title = d.pop("title")

        next_step = cls(
            href=href,
            kind=kind,
            method=method,
            operation_id=operation_id,
            reason=reason,
            title=title,
        )

        next_step.additional_properties = d
        return next_step

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
