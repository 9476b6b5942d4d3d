from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.plan_state import PlanState

T = TypeVar("T", bound="ActionPlanEvent")


@_attrs_define
class ActionPlanEvent:
    """An action plan was made, revised, completed or reopened.

    Attributes:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        revision (int): How often tasks or days were chosen, from 1.
        state (PlanState):
        version (int): The plan's version after the change.
    """

    action_plan_id: str
    candidate_id: str
    interview_id: str
    recovery_id: str
    revision: int
    state: PlanState
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action_plan_id = self.action_plan_id

        candidate_id = self.candidate_id

        interview_id = self.interview_id

        recovery_id = self.recovery_id

        revision = self.revision

        state = self.state.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action_plan_id": action_plan_id,
                "candidate_id": candidate_id,
                "interview_id": interview_id,
                "recovery_id": recovery_id,
                "revision": revision,
                "state": state,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        action_plan_id = d.pop("action_plan_id")

        candidate_id = d.pop("candidate_id")

        interview_id = d.pop("interview_id")

        recovery_id = d.pop("recovery_id")

        revision = d.pop("revision")

        state = PlanState(d.pop("state"))

        version = d.pop("version")

        action_plan_event = cls(
            action_plan_id=action_plan_id,
            candidate_id=candidate_id,
            interview_id=interview_id,
            recovery_id=recovery_id,
            revision=revision,
            state=state,
            version=version,
        )

        action_plan_event.additional_properties = d
        return action_plan_event

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
