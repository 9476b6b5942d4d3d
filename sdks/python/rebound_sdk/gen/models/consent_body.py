from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.purpose import Purpose

T = TypeVar("T", bound="ConsentBody")


@_attrs_define
class ConsentBody:
    """A consent of a candidate. It holds from `granted_at` until `withdrawn_at`.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-22T18:15:00.000Z', 'granted_at':
            '2026-11-22T18:15:00.000Z', 'id': 'cons_01jd8w3k5rfx7v2m9q4n6t8b0c', 'purpose': 'feedback_contact',
            'updated_at': '2026-11-22T18:15:00.000Z', 'version': 1, 'withdrawn_at': None, 'wording': 'You may write to the
            employer and ask for feedback on my behalf.'}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        granted_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `cons_` and 26 characters; sorts by time of creation.
        purpose (Purpose):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
        withdrawn_at (datetime.datetime | None): When it was withdrawn; null as long as it holds.
        wording (str): The very words that the candidate was shown.
    """

    candidate_id: str
    created_at: datetime.datetime
    granted_at: datetime.datetime
    id: str
    purpose: Purpose
    updated_at: datetime.datetime
    version: int
    withdrawn_at: datetime.datetime | None
    wording: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        granted_at = self.granted_at.isoformat()

        id = self.id

        purpose = self.purpose.value

        updated_at = self.updated_at.isoformat()

        version = self.version

        withdrawn_at: None | str
        if isinstance(self.withdrawn_at, datetime.datetime):
            withdrawn_at = self.withdrawn_at.isoformat()
        else:
            withdrawn_at = self.withdrawn_at

        wording = self.wording

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "created_at": created_at,
                "granted_at": granted_at,
                "id": id,
                "purpose": purpose,
                "updated_at": updated_at,
                "version": version,
                "withdrawn_at": withdrawn_at,
                "wording": wording,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        granted_at = datetime.datetime.fromisoformat(d.pop("granted_at"))

        id = d.pop("id")

        purpose = Purpose(d.pop("purpose"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        def _parse_withdrawn_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                withdrawn_at_type_0 = datetime.datetime.fromisoformat(data)

                return withdrawn_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        withdrawn_at = _parse_withdrawn_at(d.pop("withdrawn_at"))

        wording = d.pop("wording")

        consent_body = cls(
            candidate_id=candidate_id,
            created_at=created_at,
            granted_at=granted_at,
            id=id,
            purpose=purpose,
            updated_at=updated_at,
            version=version,
            withdrawn_at=withdrawn_at,
            wording=wording,
        )

        consent_body.additional_properties = d
        return consent_body

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
