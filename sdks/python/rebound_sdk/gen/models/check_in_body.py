from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CheckInBody")


@_attrs_define
class CheckInBody:
    """How a candidate was at one moment, in their own words.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-22T18:15:00.000Z', 'emotions':
            ['disappointed', 'tired'], 'id': 'chki_01jd8w3k5rfx7v2m9q4n6t8b0c', 'intensity': 6, 'note': 'I had told
            everybody about it.', 'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'updated_at':
            '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        emotions (list[str]): Words for how it felt.
        id (str): Opaque id, `chki_` and 26 characters; sorts by time of creation.
        intensity (int): How hard it was to bear, from 0 (not at all) to 10 (as hard as it can be).
        note (None | str): What the candidate wrote; null if nothing.
        recovery_id (None | str): The recovery that it is about; null if it is about none.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Always 1: a check-in says what was, at its time.
    """

    candidate_id: str
    created_at: datetime.datetime
    emotions: list[str]
    id: str
    intensity: int
    note: None | str
    recovery_id: None | str
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        emotions = self.emotions

        id = self.id

        intensity = self.intensity

        note: None | str
        note = self.note

        recovery_id: None | str
        recovery_id = self.recovery_id

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "created_at": created_at,
                "emotions": emotions,
                "id": id,
                "intensity": intensity,
                "note": note,
                "recovery_id": recovery_id,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        emotions = cast(list[str], d.pop("emotions"))

        id = d.pop("id")

        intensity = d.pop("intensity")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        def _parse_recovery_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        recovery_id = _parse_recovery_id(d.pop("recovery_id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        check_in_body = cls(
            candidate_id=candidate_id,
            created_at=created_at,
            emotions=emotions,
            id=id,
            intensity=intensity,
            note=note,
            recovery_id=recovery_id,
            updated_at=updated_at,
            version=version,
        )

        check_in_body.additional_properties = d
        return check_in_body

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
