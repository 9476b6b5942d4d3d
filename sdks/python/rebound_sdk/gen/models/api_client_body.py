from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ApiClientBody")


@_attrs_define
class ApiClientBody:
    """A server of yours. Its secret is not shown.

    Example:
        {'client_id': 'tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at':
            '2026-11-22T18:15:00.000Z', 'id': 'clnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'name': 'Web shop backend',
            'previous_secret_expires_at': None, 'revoked_at': None, 'scopes': ['candidates:read', 'candidates:write'],
            'updated_at': '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        client_id (str): The `client_id` with which it asks for tokens: your tenant's id, a dot, and the client's.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        name (str): What you call it.
        previous_secret_expires_at (datetime.datetime | None): When the secret before the last rotation stops working;
            null when there is none.
        revoked_at (datetime.datetime | None): When it was revoked; null while it works.
        scopes (list[str]): The scopes that its tokens may carry.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
    """

    client_id: str
    created_at: datetime.datetime
    id: str
    name: str
    previous_secret_expires_at: datetime.datetime | None
    revoked_at: datetime.datetime | None
    scopes: list[str]
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        created_at = self.created_at.isoformat()

        id = self.id

        name = self.name

        previous_secret_expires_at: None | str
        if isinstance(self.previous_secret_expires_at, datetime.datetime):
            previous_secret_expires_at = self.previous_secret_expires_at.isoformat()
        else:
            previous_secret_expires_at = self.previous_secret_expires_at

        revoked_at: None | str
        if isinstance(self.revoked_at, datetime.datetime):
            revoked_at = self.revoked_at.isoformat()
        else:
            revoked_at = self.revoked_at

        scopes = self.scopes

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "client_id": client_id,
                "created_at": created_at,
                "id": id,
                "name": name,
                "previous_secret_expires_at": previous_secret_expires_at,
                "revoked_at": revoked_at,
                "scopes": scopes,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        client_id = d.pop("client_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        name = d.pop("name")

        def _parse_previous_secret_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                previous_secret_expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return previous_secret_expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        previous_secret_expires_at = _parse_previous_secret_expires_at(d.pop("previous_secret_expires_at"))

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

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        api_client_body = cls(
            client_id=client_id,
            created_at=created_at,
            id=id,
            name=name,
            previous_secret_expires_at=previous_secret_expires_at,
            revoked_at=revoked_at,
            scopes=scopes,
            updated_at=updated_at,
            version=version,
        )

        api_client_body.additional_properties = d
        return api_client_body

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
