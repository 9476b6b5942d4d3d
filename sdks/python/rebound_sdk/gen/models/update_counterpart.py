from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateCounterpart")


@_attrs_define
class UpdateCounterpart:
    """A change to an employer or an agency, itself a merge patch: where there was none, a name is needed.

    Example:
        {'contact_email': None, 'contact_name': 'Femi Ade'}

    Attributes:
        contact_email (None | str | Unset): Where mail reaches that person; null clears.
        contact_name (None | str | Unset): Name of the person to write to; one line; null clears.
        name (str | Unset): Name of the organisation; one line of 1 to 200 characters.
    """

    contact_email: None | str | Unset = UNSET
    contact_name: None | str | Unset = UNSET
    name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        contact_email: None | str | Unset
        if isinstance(self.contact_email, Unset):
            contact_email = UNSET
        else:
            contact_email = self.contact_email

        contact_name: None | str | Unset
        if isinstance(self.contact_name, Unset):
            contact_name = UNSET
        else:
            contact_name = self.contact_name

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if contact_email is not UNSET:
            field_dict["contact_email"] = contact_email
        if contact_name is not UNSET:
            field_dict["contact_name"] = contact_name
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_contact_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contact_email = _parse_contact_email(d.pop("contact_email", UNSET))

        def _parse_contact_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contact_name = _parse_contact_name(d.pop("contact_name", UNSET))

        name = d.pop("name", UNSET)

        update_counterpart = cls(
            contact_email=contact_email,
            contact_name=contact_name,
            name=name,
        )

        return update_counterpart
