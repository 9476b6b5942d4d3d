from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TokenRequest")


@_attrs_define
class TokenRequest:
    """What a client sends for a token, as a form. The client's id and secret come either here or in the `Authorization`
    header (`Basic`), never in both.

        Example:
            {'client_id': 'tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'client_secret':
                'q0Zt3m0p1dWc2l8c4a9XvB7yN5rT6uK8hJ2gF4sD1eA', 'grant_type': 'client_credentials', 'scope': 'candidates:read
                candidates:write'}

        Attributes:
            grant_type (str): Always `client_credentials`. Example: client_credentials.
            client_id (str | Unset): The client's `client_id`, where it is not in the header.
            client_secret (str | Unset): The client's secret, where it is not in the header.
            scope (str | Unset): Scopes with spaces between, each one that the client has; all of them when absent. Example:
                candidates:read candidates:write.
    """

    grant_type: str
    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    scope: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        grant_type = self.grant_type

        client_id = self.client_id

        client_secret = self.client_secret

        scope = self.scope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "grant_type": grant_type,
            }
        )
        if client_id is not UNSET:
            field_dict["client_id"] = client_id
        if client_secret is not UNSET:
            field_dict["client_secret"] = client_secret
        if scope is not UNSET:
            field_dict["scope"] = scope

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        grant_type = d.pop("grant_type")

        client_id = d.pop("client_id", UNSET)

        client_secret = d.pop("client_secret", UNSET)

        scope = d.pop("scope", UNSET)

        token_request = cls(
            grant_type=grant_type,
            client_id=client_id,
            client_secret=client_secret,
            scope=scope,
        )

        token_request.additional_properties = d
        return token_request

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
