from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SessionSummary")


@_attrs_define
class SessionSummary:
    """A session that was minted for the candidate.

    Example:
        {'allowed_origins': ['https://jobs.example.com'], 'created_at': '2026-11-22T18:15:00.000Z', 'expires_at':
            '2026-11-22T18:30:00.000Z', 'id': 'sess_01jd8w3k5rfx7v2m9q4n6t8b0c', 'revoked_at': None, 'scopes':
            ['recoveries:read', 'tasks:write']}

    Attributes:
        allowed_origins (list[str]): The web pages that may use it; with none it works outside browsers only.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        expires_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `sess_` and 26 characters; sorts by time of creation.
        revoked_at (datetime.datetime | None): When it was ended before its time; null otherwise.
        scopes (list[str]): What it may do.
    """

    allowed_origins: list[str]
    created_at: datetime.datetime
    expires_at: datetime.datetime
    id: str
    revoked_at: datetime.datetime | None
    scopes: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allowed_origins = self.allowed_origins

        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        id = self.id

        revoked_at: None | str
        if isinstance(self.revoked_at, datetime.datetime):
            revoked_at = self.revoked_at.isoformat()
        else:
            revoked_at = self.revoked_at

        scopes = self.scopes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "allowed_origins": allowed_origins,
                "created_at": created_at,
                "expires_at": expires_at,
                "id": id,
                "revoked_at": revoked_at,
                "scopes": scopes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        allowed_origins = cast(list[str], d.pop("allowed_origins"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        id = d.pop("id")

        def _parse_revoked_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                revoked_at_type_0 = datetime.datetime.fromisoformat(data)

                return revoked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        revoked_at = _parse_revoked_at(d.pop("revoked_at"))

        scopes = cast(list[str], d.pop("scopes"))

        session_summary = cls(
            allowed_origins=allowed_origins,
            created_at=created_at,
            expires_at=expires_at,
            id=id,
            revoked_at=revoked_at,
            scopes=scopes,
        )

        session_summary.additional_properties = d
        return session_summary

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
