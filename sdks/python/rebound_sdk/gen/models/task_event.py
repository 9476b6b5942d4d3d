from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.task_state import TaskState

T = TypeVar("T", bound="TaskEvent")


@_attrs_define
class TaskEvent:
    """A task was done.

    Attributes:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        state (TaskState):
        task_id (str): Opaque id, `task_` and 26 characters; sorts by time of creation.
        version (int): The task's version after the change.
    """

    action_plan_id: str
    candidate_id: str
    state: TaskState
    task_id: str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action_plan_id = self.action_plan_id

        candidate_id = self.candidate_id

        state = self.state.value

        task_id = self.task_id

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action_plan_id": action_plan_id,
                "candidate_id": candidate_id,
                "state": state,
                "task_id": task_id,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        action_plan_id = d.pop("action_plan_id")

        candidate_id = d.pop("candidate_id")

        state = TaskState(d.pop("state"))

        task_id = d.pop("task_id")

        version = d.pop("version")

        task_event = cls(
            action_plan_id=action_plan_id,
            candidate_id=candidate_id,
            state=state,
            task_id=task_id,
            version=version,
        )

        task_event.additional_properties = d
        return task_event

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
