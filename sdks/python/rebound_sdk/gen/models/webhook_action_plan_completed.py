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
    from ..models.action_plan_event import ActionPlanEvent


T = TypeVar("T", bound="WebhookActionPlanCompleted")


@_attrs_define
class WebhookActionPlanCompleted:
    """Every task of an action plan is done.

    Example:
        {'data': {'action_plan_id': 'plan_01jd8w3k5rfx7v2m9q4n6t8b0c', 'candidate_id':
            'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'revision': 2, 'state': 'completed', 'version': 3}, 'timestamp':
            '2026-11-22T18:15:00.000Z', 'type': 'action_plan.completed'}

    Attributes:
        data (ActionPlanEvent): An action plan was made, revised, completed or reopened.
        timestamp (datetime.datetime): When it happened; RFC 3339 in UTC with milliseconds.
        type_ (Literal['action_plan.completed']): What happened.
    """

    data: ActionPlanEvent
    timestamp: datetime.datetime
    type_: Literal["action_plan.completed"]
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
        from ..models.action_plan_event import ActionPlanEvent

        d = dict(src_dict)
        data = ActionPlanEvent.from_dict(d.pop("data"))

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        type_ = cast(Literal["action_plan.completed"], d.pop("type"))
        if type_ != "action_plan.completed":
            raise ValueError(f"type must match const 'action_plan.completed', got '{type_}'")

        webhook_action_plan_completed = cls(
            data=data,
            timestamp=timestamp,
            type_=type_,
        )

        webhook_action_plan_completed.additional_properties = d
        return webhook_action_plan_completed

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
