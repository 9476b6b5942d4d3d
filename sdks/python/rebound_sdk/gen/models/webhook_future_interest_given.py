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
    from ..models.future_interest_event import FutureInterestEvent


T = TypeVar("T", bound="WebhookFutureInterestGiven")


@_attrs_define
class WebhookFutureInterestGiven:
    """A candidate would like to hear of later openings at an employer or agency.

    Example:
        {'data': {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'future_interest_id':
            'fint_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'version': 1},
            'timestamp': '2026-11-22T18:15:00.000Z', 'type': 'future_interest.given'}

    Attributes:
        data (FutureInterestEvent): An interest in later openings was given, or ended.
        timestamp (datetime.datetime): When it happened; RFC 3339 in UTC with milliseconds.
        type_ (Literal['future_interest.given']): What happened.
    """

    data: FutureInterestEvent
    timestamp: datetime.datetime
    type_: Literal["future_interest.given"]
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
        from ..models.future_interest_event import FutureInterestEvent

        d = dict(src_dict)
        data = FutureInterestEvent.from_dict(d.pop("data"))

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        type_ = cast(Literal["future_interest.given"], d.pop("type"))
        if type_ != "future_interest.given":
            raise ValueError(f"type must match const 'future_interest.given', got '{type_}'")

        webhook_future_interest_given = cls(
            data=data,
            timestamp=timestamp,
            type_=type_,
        )

        webhook_future_interest_given.additional_properties = d
        return webhook_future_interest_given

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
