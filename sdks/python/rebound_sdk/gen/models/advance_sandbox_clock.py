from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AdvanceSandboxClock")


@_attrs_define
class AdvanceSandboxClock:
    """How far to move the clock of a sandbox.

    Example:
        {'advance_seconds': 259200}

    Attributes:
        advance_seconds (int): Seconds to move it ahead, 1 to 31,536,000 (365 days). It never goes back.
    """

    advance_seconds: int

    def to_dict(self) -> dict[str, Any]:
        advance_seconds = self.advance_seconds

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "advance_seconds": advance_seconds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        advance_seconds = d.pop("advance_seconds")

        advance_sandbox_clock = cls(
            advance_seconds=advance_seconds,
        )

        return advance_sandbox_clock
