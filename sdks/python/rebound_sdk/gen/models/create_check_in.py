from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateCheckIn")


@_attrs_define
class CreateCheckIn:
    """How somebody is.

    Example:
        {'emotions': ['disappointed', 'tired'], 'intensity': 6, 'note': 'I had told everybody about it.', 'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}

    Attributes:
        intensity (int): How hard it is to bear, from 0 (not at all) to 10 (as hard as it can be).
        emotions (list[str] | Unset): Words for how it feels, in any language, at most 10 of 1 to 40 characters each.
            `GET /v1/emotions` has some to offer; any
            other is as good.
        note (None | str | Unset): Anything they want to write; at most 10,000 characters.
        recovery_id (None | str | Unset): The recovery that it is about; absent if it is about none.
    """

    intensity: int
    emotions: list[str] | Unset = UNSET
    note: None | str | Unset = UNSET
    recovery_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        intensity = self.intensity

        emotions: list[str] | Unset = UNSET
        if not isinstance(self.emotions, Unset):
            emotions = self.emotions

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        recovery_id: None | str | Unset
        if isinstance(self.recovery_id, Unset):
            recovery_id = UNSET
        else:
            recovery_id = self.recovery_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "intensity": intensity,
            }
        )
        if emotions is not UNSET:
            field_dict["emotions"] = emotions
        if note is not UNSET:
            field_dict["note"] = note
        if recovery_id is not UNSET:
            field_dict["recovery_id"] = recovery_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        intensity = d.pop("intensity")

        emotions = cast(list[str], d.pop("emotions", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_recovery_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recovery_id = _parse_recovery_id(d.pop("recovery_id", UNSET))

        create_check_in = cls(
            intensity=intensity,
            emotions=emotions,
            note=note,
            recovery_id=recovery_id,
        )

        return create_check_in
