from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.consent_event import ConsentEvent


T = TypeVar("T", bound="WebhookConsentWithdrawn")


@_attrs_define
class WebhookConsentWithdrawn:
    """A candidate took a consent back; what hung on it ends at once.

    Example:
        {'data': {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'consent_id': 'cons_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'purpose': 'future_interest', 'version': 2}, 'timestamp': '2026-11-22T18:15:00.000Z', 'type':
            'consent.withdrawn'}

    Attributes:
        data (ConsentEvent): A consent was given, or ended.
        timestamp (datetime.datetime): When it happened; RFC 3339 in UTC with milliseconds.
        type_ (Literal['consent.withdrawn']): What happened.
    """

    data: ConsentEvent
    timestamp: datetime.datetime
    type_: Literal["consent.withdrawn"]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = self.data.to_dict()

        timestamp = self.timestamp.isoformat()

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "timestamp": timestamp,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.consent_event import ConsentEvent

        d = dict(src_dict)
        data = ConsentEvent.from_dict(d.pop("data"))

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        type_ = cast(Literal["consent.withdrawn"], d.pop("type"))
        if type_ != "consent.withdrawn":
            raise ValueError(f"type must match const 'consent.withdrawn', got '{type_}'")

        webhook_consent_withdrawn = cls(
            data=data,
            timestamp=timestamp,
            type_=type_,
        )

        webhook_consent_withdrawn.additional_properties = d
        return webhook_consent_withdrawn

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
