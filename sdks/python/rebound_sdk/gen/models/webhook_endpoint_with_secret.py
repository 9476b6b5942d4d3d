from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.disabled_because import DisabledBecause
from ..models.endpoint_state import EndpointState
from ..models.event_type import EventType

T = TypeVar("T", bound="WebhookEndpointWithSecret")


@_attrs_define
class WebhookEndpointWithSecret:
    """A webhook endpoint with its new secret: the only time that it is shown.

    Example:
        {'created_at': '2026-11-22T18:15:00.000Z', 'description': 'Production', 'disabled_because': None, 'event_types':
            ['recovery.closed', 'feedback.received'], 'failing_since': None, 'id': 'whep_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'previous_secret_expires_at': None, 'secret': 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=', 'state':
            'enabled', 'updated_at': '2026-11-22T18:15:00.000Z', 'url': 'https://hooks.board.example/rebound', 'version': 1}

    Attributes:
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        description (None | str): Your own words.
        disabled_because (DisabledBecause | None): Why it was disabled; null while it is enabled.
        event_types (list[EventType]): The types that it wants; empty for all.
        failing_since (datetime.datetime | None): Since when it has done nothing but fail; after five days it is
            disabled. Null while it works.
        id (str): Opaque id, `whep_` and 26 characters; sorts by time of creation.
        previous_secret_expires_at (datetime.datetime | None): Until when the secret before the last rotation signs too;
            null without one.
        state (EndpointState):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        url (str): Where we send, as we understood your URL.
        version (int): Raised by every change; the `ETag` is made of it.
        secret (str): The secret that proves our messages (Standard Webhooks); keep it where your receiver can read it.
    """

    created_at: datetime.datetime
    description: None | str
    disabled_because: DisabledBecause | None
    event_types: list[EventType]
    failing_since: datetime.datetime | None
    id: str
    previous_secret_expires_at: datetime.datetime | None
    state: EndpointState
    updated_at: datetime.datetime
    url: str
    version: int
    secret: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        description: None | str
        description = self.description

        disabled_because: None | str
        if isinstance(self.disabled_because, DisabledBecause):
            disabled_because = self.disabled_because.value
        else:
            disabled_because = self.disabled_because

        event_types = []
        for event_types_item_data in self.event_types:
            event_types_item = event_types_item_data.value
            event_types.append(event_types_item)

        failing_since: None | str
        if isinstance(self.failing_since, datetime.datetime):
            failing_since = self.failing_since.isoformat()
        else:
            failing_since = self.failing_since

        id = self.id

        previous_secret_expires_at: None | str
        if isinstance(self.previous_secret_expires_at, datetime.datetime):
            previous_secret_expires_at = self.previous_secret_expires_at.isoformat()
        else:
            previous_secret_expires_at = self.previous_secret_expires_at

        state = self.state.value

        updated_at = self.updated_at.isoformat()

        url = self.url

        version = self.version

        secret = self.secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "description": description,
                "disabled_because": disabled_because,
                "event_types": event_types,
                "failing_since": failing_since,
                "id": id,
                "previous_secret_expires_at": previous_secret_expires_at,
                "state": state,
                "updated_at": updated_at,
                "url": url,
                "version": version,
                "secret": secret,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        def _parse_disabled_because(data: object) -> DisabledBecause | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                disabled_because_type_0 = DisabledBecause(data)

                return disabled_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DisabledBecause | None, data)

        disabled_because = _parse_disabled_because(d.pop("disabled_because"))

        event_types = []
        _event_types = d.pop("event_types")
        for event_types_item_data in _event_types:
            event_types_item = EventType(event_types_item_data)

            event_types.append(event_types_item)

        def _parse_failing_since(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                failing_since_type_0 = datetime.datetime.fromisoformat(data)

                return failing_since_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        failing_since = _parse_failing_since(d.pop("failing_since"))

        id = d.pop("id")

        def _parse_previous_secret_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                previous_secret_expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return previous_secret_expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        previous_secret_expires_at = _parse_previous_secret_expires_at(d.pop("previous_secret_expires_at"))

        state = EndpointState(d.pop("state"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        url = d.pop("url")

        version = d.pop("version")

        secret = d.pop("secret")

        webhook_endpoint_with_secret = cls(
            created_at=created_at,
            description=description,
            disabled_because=disabled_because,
            event_types=event_types,
            failing_since=failing_since,
            id=id,
            previous_secret_expires_at=previous_secret_expires_at,
            state=state,
            updated_at=updated_at,
            url=url,
            version=version,
            secret=secret,
        )

        webhook_endpoint_with_secret.additional_properties = d
        return webhook_endpoint_with_secret

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
