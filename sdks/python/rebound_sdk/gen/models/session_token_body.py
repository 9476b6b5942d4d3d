from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SessionTokenBody")


@_attrs_define
class SessionTokenBody:
    """A session token. Hand `token` to your page; it is not shown again.

    Example:
        {'allowed_origins': ['https://jobs.example.com'], 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'created_at': '2026-11-22T18:15:00.000Z', 'expires_at': '2026-11-22T18:30:00.000Z', 'id':
            'sess_01jd8w3k5rfx7v2m9q4n6t8b0c', 'scopes': ['recoveries:read', 'tasks:write'], 'token':
            'eyJ0eXAiOiJyZWJvdW5kLXNlc3Npb24rand0Ii…'}

    Attributes:
        allowed_origins (list[str]): The web pages that may use it.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        expires_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `sess_` and 26 characters; sorts by time of creation.
        scopes (list[str]): What it may do.
        token (str): The token, for `Authorization: Bearer`.
    """

    allowed_origins: list[str]
    candidate_id: str
    created_at: datetime.datetime
    expires_at: datetime.datetime
    id: str
    scopes: list[str]
    token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allowed_origins = self.allowed_origins

        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        id = self.id

        scopes = self.scopes

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "allowed_origins": allowed_origins,
                "candidate_id": candidate_id,
                "created_at": created_at,
                "expires_at": expires_at,
                "id": id,
                "scopes": scopes,
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        allowed_origins = cast(list[str], d.pop("allowed_origins"))

        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        id = d.pop("id")

        scopes = cast(list[str], d.pop("scopes"))

        token = d.pop("token")

        session_token_body = cls(
            allowed_origins=allowed_origins,
            candidate_id=candidate_id,
            created_at=created_at,
            expires_at=expires_at,
            id=id,
            scopes=scopes,
            token=token,
        )

        session_token_body.additional_properties = d
        return session_token_body

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
