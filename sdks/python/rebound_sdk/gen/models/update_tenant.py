from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.tenant_kind import TenantKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateTenant")


@_attrs_define
class UpdateTenant:
    """A change to your settings (merge patch): absent leaves.

    Example:
        {'allowed_origins': ['https://jobs.example.com'], 'name': 'Northwind Jobs'}

    Attributes:
        allowed_origins (list[str] | Unset): The web pages that may use session tokens of your candidates, at most 50;
            `https`, or `http` on localhost. With
            none, each session token says for itself. Example: ['https://jobs.example.com'].
        kind (TenantKind | Unset):
        locale (str | Unset): Language of words where a candidate has none, BCP 47.
        name (str | Unset): How you are called, as candidates and employers read it; one line of 1 to 200 characters.
    """

    allowed_origins: list[str] | Unset = UNSET
    kind: TenantKind | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        allowed_origins: list[str] | Unset = UNSET
        if not isinstance(self.allowed_origins, Unset):
            allowed_origins = self.allowed_origins

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        locale = self.locale

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if allowed_origins is not UNSET:
            field_dict["allowed_origins"] = allowed_origins
        if kind is not UNSET:
            field_dict["kind"] = kind
        if locale is not UNSET:
            field_dict["locale"] = locale
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        allowed_origins = cast(list[str], d.pop("allowed_origins", UNSET))

        _kind = d.pop("kind", UNSET)
        kind: TenantKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = TenantKind(_kind)

        locale = d.pop("locale", UNSET)

        name = d.pop("name", UNSET)

        update_tenant = cls(
            allowed_origins=allowed_origins,
            kind=kind,
            locale=locale,
            name=name,
        )

        return update_tenant
