from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.close_reason import CloseReason

T = TypeVar("T", bound="CloseRecovery")


@_attrs_define
class CloseRecovery:
    """The end of a recovery.

    Example:
        {'because': 'moved_on'}

    Attributes:
        because (CloseReason):
    """

    because: CloseReason

    def to_dict(self) -> dict[str, Any]:
        because = self.because.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "because": because,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        because = CloseReason(d.pop("because"))

        close_recovery = cls(
            because=because,
        )

        return close_recovery
