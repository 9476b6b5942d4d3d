from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="CreateApiClient")


@_attrs_define
class CreateApiClient:
    """A new API client.

    Example:
        {'name': 'Web shop backend', 'scopes': ['candidates:read', 'candidates:write']}

    Attributes:
        name (str): What you call it; one line of 1 to 200 characters.
        scopes (list[str]): The scopes that its tokens may carry; give it no more than it needs.
    """

    name: str
    scopes: list[str]

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        scopes = self.scopes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "scopes": scopes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        scopes = cast(list[str], d.pop("scopes"))

        create_api_client = cls(
            name=name,
            scopes=scopes,
        )

        return create_api_client
