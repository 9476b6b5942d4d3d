from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PartnerLinkBody")


@_attrs_define
class PartnerLinkBody:
    """A link for a practice partner. It is shown this once: we keep only its hash.

    Example:
        {'expires_at': '2026-12-09T18:20:00.000Z', 'link_path': '/v1/practice_links/AZ1pQk3vT0aXwq7RbY2c', 'link_url':
            'https://rebound.example/p/AZ1pQk3vT0aXwq7RbY2c', 'practice_session_id': 'prac_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'version': 2}

    Attributes:
        expires_at (datetime.datetime | None): When it closes, 14 days from now.
        link_path (str): The same as an operation of this API, for a page of your own.
        link_url (str): The page where a partner looks and rates, to be passed on; its end is the secret.
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of creation.
        version (int): The session's version after the change.
    """

    expires_at: datetime.datetime | None
    link_path: str
    link_url: str
    practice_session_id: str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        link_path = self.link_path

        link_url = self.link_url

        practice_session_id = self.practice_session_id

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expires_at": expires_at,
                "link_path": link_path,
                "link_url": link_url,
                "practice_session_id": practice_session_id,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expires_at = _parse_expires_at(d.pop("expires_at"))

        link_path = d.pop("link_path")

        link_url = d.pop("link_url")

        practice_session_id = d.pop("practice_session_id")

        version = d.pop("version")

        partner_link_body = cls(
            expires_at=expires_at,
            link_path=link_path,
            link_url=link_url,
            practice_session_id=practice_session_id,
            version=version,
        )

        partner_link_body.additional_properties = d
        return partner_link_body

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
