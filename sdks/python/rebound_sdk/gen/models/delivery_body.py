from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.attempt_class import AttemptClass
from ..models.delivery_state import DeliveryState

T = TypeVar("T", bound="DeliveryBody")


@_attrs_define
class DeliveryBody:
    """One event on its way to one endpoint.

    Example:
        {'attempt_count': 1, 'created_at': '2026-11-22T18:15:00.000Z', 'delivered_at': None, 'event_id':
            'evt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'id': 'dlvr_01jd8w3k5rfx7v2m9q4n6t8b0c', 'last_class': 'http_error',
            'last_status': 503, 'next_attempt_at': '2026-11-22T18:15:05.000Z', 'state': 'pending', 'updated_at':
            '2026-11-22T18:15:00.000Z', 'version': 3, 'webhook_endpoint_id': 'whep_01jd8w3k5rfx7v2m9q4n6t8b0c'}

    Attributes:
        attempt_count (int): Attempts so far.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        delivered_at (datetime.datetime | None): When it arrived.
        event_id (str): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        last_class (AttemptClass | None): How the last attempt ended; null before the first.
        last_status (int | None): The HTTP status of the last attempt; null if there was no answer.
        next_attempt_at (datetime.datetime | None): When the next attempt is due; while one is made, when it would be
            made again if nothing came of it. Null once it
            is settled.
        state (DeliveryState):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of creation.
    """

    attempt_count: int
    created_at: datetime.datetime
    delivered_at: datetime.datetime | None
    event_id: str
    id: str
    last_class: AttemptClass | None
    last_status: int | None
    next_attempt_at: datetime.datetime | None
    state: DeliveryState
    updated_at: datetime.datetime
    version: int
    webhook_endpoint_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attempt_count = self.attempt_count

        created_at = self.created_at.isoformat()

        delivered_at: None | str
        if isinstance(self.delivered_at, datetime.datetime):
            delivered_at = self.delivered_at.isoformat()
        else:
            delivered_at = self.delivered_at

        event_id = self.event_id

        id = self.id

        last_class: None | str
        if isinstance(self.last_class, AttemptClass):
            last_class = self.last_class.value
        else:
            last_class = self.last_class

        last_status: int | None
        last_status = self.last_status

        next_attempt_at: None | str
        if isinstance(self.next_attempt_at, datetime.datetime):
            next_attempt_at = self.next_attempt_at.isoformat()
        else:
            next_attempt_at = self.next_attempt_at

        state = self.state.value

        updated_at = self.updated_at.isoformat()

        version = self.version

        webhook_endpoint_id = self.webhook_endpoint_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempt_count": attempt_count,
                "created_at": created_at,
                "delivered_at": delivered_at,
                "event_id": event_id,
                "id": id,
                "last_class": last_class,
                "last_status": last_status,
                "next_attempt_at": next_attempt_at,
                "state": state,
                "updated_at": updated_at,
                "version": version,
                "webhook_endpoint_id": webhook_endpoint_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        attempt_count = d.pop("attempt_count")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_delivered_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                delivered_at_type_0 = datetime.datetime.fromisoformat(data)

                return delivered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        delivered_at = _parse_delivered_at(d.pop("delivered_at"))

        event_id = d.pop("event_id")

        id = d.pop("id")

        def _parse_last_class(data: object) -> AttemptClass | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_class_type_0 = AttemptClass(data)

                return last_class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AttemptClass | None, data)

        last_class = _parse_last_class(d.pop("last_class"))

        def _parse_last_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        last_status = _parse_last_status(d.pop("last_status"))

        def _parse_next_attempt_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_attempt_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_attempt_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_attempt_at = _parse_next_attempt_at(d.pop("next_attempt_at"))

        state = DeliveryState(d.pop("state"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        webhook_endpoint_id = d.pop("webhook_endpoint_id")

        delivery_body = cls(
            attempt_count=attempt_count,
            created_at=created_at,
            delivered_at=delivered_at,
            event_id=event_id,
            id=id,
            last_class=last_class,
            last_status=last_status,
            next_attempt_at=next_attempt_at,
            state=state,
            updated_at=updated_at,
            version=version,
            webhook_endpoint_id=webhook_endpoint_id,
        )

        delivery_body.additional_properties = d
        return delivery_body

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
