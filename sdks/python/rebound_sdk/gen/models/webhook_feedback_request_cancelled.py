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
    from ..models.feedback_request_event import FeedbackRequestEvent


T = TypeVar("T", bound="WebhookFeedbackRequestCancelled")


@_attrs_define
class WebhookFeedbackRequestCancelled:
    """A feedback request was taken back.

    Example:
        {'data': {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'channel': 'employer', 'chosen_call_slot': None,
            'feedback_request_id': 'freq_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'redirected_to_id': None, 'state': 'cancelled', 'version': 4}, 'timestamp': '2026-11-22T18:15:00.000Z', 'type':
            'feedback_request.cancelled'}

    Attributes:
        data (FeedbackRequestEvent): A feedback request moved on.
        timestamp (datetime.datetime): When it happened; RFC 3339 in UTC with milliseconds.
        type_ (Literal['feedback_request.cancelled']): What happened.
    """

    data: FeedbackRequestEvent
    timestamp: datetime.datetime
    type_: Literal["feedback_request.cancelled"]
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
        from ..models.feedback_request_event import FeedbackRequestEvent

        d = dict(src_dict)
        data = FeedbackRequestEvent.from_dict(d.pop("data"))

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        type_ = cast(Literal["feedback_request.cancelled"], d.pop("type"))
        if type_ != "feedback_request.cancelled":
            raise ValueError(f"type must match const 'feedback_request.cancelled', got '{type_}'")

        webhook_feedback_request_cancelled = cls(
            data=data,
            timestamp=timestamp,
            type_=type_,
        )

        webhook_feedback_request_cancelled.additional_properties = d
        return webhook_feedback_request_cancelled

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
