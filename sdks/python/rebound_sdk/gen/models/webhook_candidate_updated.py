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
    from ..models.candidate_event import CandidateEvent


T = TypeVar("T", bound="WebhookCandidateUpdated")


@_attrs_define
class WebhookCandidateUpdated:
    """A candidate's profile changed.

    Example:
        {'data': {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'external_id': 'applicant-4711', 'version': 2},
            'timestamp': '2026-11-22T18:15:00.000Z', 'type': 'candidate.updated'}

    Attributes:
        data (CandidateEvent): A candidate was created, updated or erased.
        timestamp (datetime.datetime): When it happened; RFC 3339 in UTC with milliseconds.
        type_ (Literal['candidate.updated']): What happened.
    """

    data: CandidateEvent
    timestamp: datetime.datetime
    type_: Literal["candidate.updated"]
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
        from ..models.candidate_event import CandidateEvent

        d = dict(src_dict)
        data = CandidateEvent.from_dict(d.pop("data"))

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        type_ = cast(Literal["candidate.updated"], d.pop("type"))
        if type_ != "candidate.updated":
            raise ValueError(f"type must match const 'candidate.updated', got '{type_}'")

        webhook_candidate_updated = cls(
            data=data,
            timestamp=timestamp,
            type_=type_,
        )

        webhook_candidate_updated.additional_properties = d
        return webhook_candidate_updated

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
