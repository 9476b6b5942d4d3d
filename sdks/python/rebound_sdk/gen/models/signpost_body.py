from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SignpostBody")


@_attrs_define
class SignpostBody:
    """Somebody who advises for free.

    Example:
        {'name': 'Acas', 'phone': None, 'stale_after_on': '2027-05-22', 'url': 'https://www.acas.org.uk', 'verified':
            False, 'verified_on': '2026-11-22', 'what': 'Free advice on rights at work'}

    Attributes:
        name (str): Who.
        phone (None | str): Their phone.
        stale_after_on (datetime.date): The last day on which it is leaned on.
        url (None | str): Their page.
        verified (bool): Whether somebody checked the address and the number.
        verified_on (datetime.date): When it was last looked at.
        what (str): What they do.
    """

    name: str
    phone: None | str
    stale_after_on: datetime.date
    url: None | str
    verified: bool
    verified_on: datetime.date
    what: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        phone: None | str
        phone = self.phone

        stale_after_on = self.stale_after_on.isoformat()

        url: None | str
        url = self.url

        verified = self.verified

        verified_on = self.verified_on.isoformat()

        what = self.what

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "phone": phone,
                "stale_after_on": stale_after_on,
                "url": url,
                "verified": verified,
                "verified_on": verified_on,
                "what": what,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_phone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        phone = _parse_phone(d.pop("phone"))

        stale_after_on = datetime.date.fromisoformat(d.pop("stale_after_on"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        verified = d.pop("verified")

        verified_on = datetime.date.fromisoformat(d.pop("verified_on"))

        what = d.pop("what")

        signpost_body = cls(
            name=name,
            phone=phone,
            stale_after_on=stale_after_on,
            url=url,
            verified=verified,
            verified_on=verified_on,
            what=what,
        )

        signpost_body.additional_properties = d
        return signpost_body

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
