from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.attempt_class import AttemptClass

T = TypeVar("T", bound="DeliveryAttemptBody")


@_attrs_define
class DeliveryAttemptBody:
    """One try of a delivery. Of the answer only the status is kept.

    Example:
        {'class': 'http_error', 'number': 1, 'started_at': '2026-11-22T18:15:00.000Z', 'status': 503,
            'took_milliseconds': 84}

    Attributes:
        class_ (AttemptClass):
        number (int): The first is 1.
        started_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        status (int | None): The HTTP status; null if there was no answer.
        took_milliseconds (int): How long it took, in milliseconds.
    """

    class_: AttemptClass
    number: int
    started_at: datetime.datetime
    status: int | None
    took_milliseconds: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_.value

        number = self.number

        started_at = self.started_at.isoformat()

        status: int | None
        status = self.status

        took_milliseconds = self.took_milliseconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "class": class_,
                "number": number,
                "started_at": started_at,
                "status": status,
                "took_milliseconds": took_milliseconds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        class_ = AttemptClass(d.pop("class"))

        number = d.pop("number")

        started_at = datetime.datetime.fromisoformat(d.pop("started_at"))

        def _parse_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        status = _parse_status(d.pop("status"))

        took_milliseconds = d.pop("took_milliseconds")

        delivery_attempt_body = cls(
            class_=class_,
            number=number,
            started_at=started_at,
            status=status,
            took_milliseconds=took_milliseconds,
        )

        delivery_attempt_body.additional_properties = d
        return delivery_attempt_body

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
