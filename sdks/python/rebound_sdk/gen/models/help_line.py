from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.help_line_channel import HelpLineChannel
from ..models.help_line_kind import HelpLineKind
from ..models.help_line_status import HelpLineStatus

T = TypeVar("T", bound="HelpLine")


@_attrs_define
class HelpLine:
    """Somewhere to find help.

    Attributes:
        channel (HelpLineChannel):
        contact (str): What to call, what to send where, or where to look.
        hours (None | str): When somebody is there, in words; null where we do not know.
        is_free (bool | None): Whether it costs nothing; null where we do not know.
        kind (HelpLineKind):
        name (str): What it is called.
        status (HelpLineStatus):
        verified_on (datetime.date | None): When somebody of ours checked it; null if nobody has.
    """

    channel: HelpLineChannel
    contact: str
    hours: None | str
    is_free: bool | None
    kind: HelpLineKind
    name: str
    status: HelpLineStatus
    verified_on: datetime.date | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channel = self.channel.value

        contact = self.contact

        hours: None | str
        hours = self.hours

        is_free: bool | None
        is_free = self.is_free

        kind = self.kind.value

        name = self.name

        status = self.status.value

        verified_on: None | str
        if isinstance(self.verified_on, datetime.date):
            verified_on = self.verified_on.isoformat()
        else:
            verified_on = self.verified_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channel": channel,
                "contact": contact,
                "hours": hours,
                "is_free": is_free,
                "kind": kind,
                "name": name,
                "status": status,
                "verified_on": verified_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        channel = HelpLineChannel(d.pop("channel"))

        contact = d.pop("contact")

        def _parse_hours(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        hours = _parse_hours(d.pop("hours"))

        def _parse_is_free(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        is_free = _parse_is_free(d.pop("is_free"))

        kind = HelpLineKind(d.pop("kind"))

        name = d.pop("name")

        status = HelpLineStatus(d.pop("status"))

        def _parse_verified_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verified_on_type_0 = datetime.date.fromisoformat(data)

                return verified_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        verified_on = _parse_verified_on(d.pop("verified_on"))

        help_line = cls(
            channel=channel,
            contact=contact,
            hours=hours,
            is_free=is_free,
            kind=kind,
            name=name,
            status=status,
            verified_on=verified_on,
        )

        help_line.additional_properties = d
        return help_line

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
