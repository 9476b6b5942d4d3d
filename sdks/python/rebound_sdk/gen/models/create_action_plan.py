from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="CreateActionPlan")


@_attrs_define
class CreateActionPlan:
    """A plan to make.

    Example:
        {'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}

    Attributes:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
    """

    recovery_id: str

    def to_dict(self) -> dict[str, Any]:
        recovery_id = self.recovery_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "recovery_id": recovery_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        recovery_id = d.pop("recovery_id")

        create_action_plan = cls(
            recovery_id=recovery_id,
        )

        return create_action_plan
