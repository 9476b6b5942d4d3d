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
    from ..models.recovery_event import RecoveryEvent


T = TypeVar("T", bound="WebhookRecoveryPaused")


@_attrs_define
class WebhookRecoveryPaused:
    """The candidate takes a break.

    Example:
        {'data': {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'closed_because': None, 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'paused_at': '2026-11-24T08:00:00.000Z', 'paused_until': '2026-11-30',
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'stage': 'acknowledge', 'version': 2}, 'timestamp':
            '2026-11-22T18:15:00.000Z', 'type': 'recovery.paused'}

    Attributes:
        data (RecoveryEvent): A recovery opened, paused, resumed, moved on or closed.
        timestamp (datetime.datetime): When it happened; RFC 3339 in UTC with milliseconds.
        type_ (Literal['recovery.paused']): What happened.
    """

    data: RecoveryEvent
    timestamp: datetime.datetime
    type_: Literal["recovery.paused"]
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
        from ..models.recovery_event import RecoveryEvent

        d = dict(src_dict)
        data = RecoveryEvent.from_dict(d.pop("data"))

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        type_ = cast(Literal["recovery.paused"], d.pop("type"))
        if type_ != "recovery.paused":
            raise ValueError(f"type must match const 'recovery.paused', got '{type_}'")

        webhook_recovery_paused = cls(
            data=data,
            timestamp=timestamp,
            type_=type_,
        )

        webhook_recovery_paused.additional_properties = d
        return webhook_recovery_paused

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
