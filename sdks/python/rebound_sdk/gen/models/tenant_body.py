from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tenant_kind import TenantKind

T = TypeVar("T", bound="TenantBody")


@_attrs_define
class TenantBody:
    """The job board or agency that embeds Rebound: you.

    Example:
        {'allowed_origins': ['https://jobs.example.com'], 'created_at': '2026-11-22T18:15:00.000Z', 'id':
            'tnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'job_board', 'locale': 'en', 'name': 'Northwind Jobs', 'sandbox':
            False, 'updated_at': '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        allowed_origins (list[str]): The web pages that may use session tokens of your candidates.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `tnt_` and 26 characters; sorts by time of creation.
        kind (TenantKind):
        locale (str): Language of words where a candidate has none, BCP 47.
        name (str): How you are called.
        sandbox (bool): Whether this is a sandbox: its clock can be moved, and employers answer when you tell them to.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
    """

    allowed_origins: list[str]
    created_at: datetime.datetime
    id: str
    kind: TenantKind
    locale: str
    name: str
    sandbox: bool
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allowed_origins = self.allowed_origins

        created_at = self.created_at.isoformat()

        id = self.id

        kind = self.kind.value

        locale = self.locale

        name = self.name

        sandbox = self.sandbox

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "allowed_origins": allowed_origins,
                "created_at": created_at,
                "id": id,
                "kind": kind,
                "locale": locale,
                "name": name,
                "sandbox": sandbox,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        allowed_origins = cast(list[str], d.pop("allowed_origins"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        kind = TenantKind(d.pop("kind"))

        locale = d.pop("locale")

        name = d.pop("name")

        sandbox = d.pop("sandbox")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        tenant_body = cls(
            allowed_origins=allowed_origins,
            created_at=created_at,
            id=id,
            kind=kind,
            locale=locale,
            name=name,
            sandbox=sandbox,
            updated_at=updated_at,
            version=version,
        )

        tenant_body.additional_properties = d
        return tenant_body

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
