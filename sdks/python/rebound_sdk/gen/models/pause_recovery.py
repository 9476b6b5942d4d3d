from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="PauseRecovery")


@_attrs_define
class PauseRecovery:
    """A pause.

    Example:
        {'until': '2026-11-26'}

    Attributes:
        until (datetime.date): The first day on which something may be due again, in the candidate's zone; after today,
            at most 90 days ahead.
    """

    until: datetime.date

    def to_dict(self) -> dict[str, Any]:
        until = self.until.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "until": until,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        until = datetime.date.fromisoformat(d.pop("until"))

        pause_recovery = cls(
            until=until,
        )

        return pause_recovery
