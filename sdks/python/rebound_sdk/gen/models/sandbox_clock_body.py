from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SandboxClockBody")


@_attrs_define
class SandboxClockBody:
    """The clock of a sandbox: its time is the real time and this much more.

    Example:
        {'ahead_seconds': 259200, 'created_at': '2026-11-22T18:15:00.000Z', 'updated_at': '2026-11-25T18:15:00.000Z',
            'version': 2}

    Attributes:
        ahead_seconds (int): Seconds by which it is ahead of the real time.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every move; the `ETag` is made of it.
    """

    ahead_seconds: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ahead_seconds = self.ahead_seconds

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ahead_seconds": ahead_seconds,
                "created_at": created_at,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ahead_seconds = d.pop("ahead_seconds")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        sandbox_clock_body = cls(
            ahead_seconds=ahead_seconds,
            created_at=created_at,
            updated_at=updated_at,
            version=version,
        )

        sandbox_clock_body.additional_properties = d
        return sandbox_clock_body

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
