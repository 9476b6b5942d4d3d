from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DoneBody")


@_attrs_define
class DoneBody:
    """What was done.

    Attributes:
        feedback_opened (int): Feedback that was opened.
        feedback_requests (int): Requests for feedback that went out.
        questions_noted (int): Questions of the interview that were noted.
        rehearsals (int): Rehearsals between its opening and its end.
        tasks (int): Tasks of its plan that are done.
    """

    feedback_opened: int
    feedback_requests: int
    questions_noted: int
    rehearsals: int
    tasks: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        feedback_opened = self.feedback_opened

        feedback_requests = self.feedback_requests

        questions_noted = self.questions_noted

        rehearsals = self.rehearsals

        tasks = self.tasks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "feedback_opened": feedback_opened,
                "feedback_requests": feedback_requests,
                "questions_noted": questions_noted,
                "rehearsals": rehearsals,
                "tasks": tasks,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        feedback_opened = d.pop("feedback_opened")

        feedback_requests = d.pop("feedback_requests")

        questions_noted = d.pop("questions_noted")

        rehearsals = d.pop("rehearsals")

        tasks = d.pop("tasks")

        done_body = cls(
            feedback_opened=feedback_opened,
            feedback_requests=feedback_requests,
            questions_noted=questions_noted,
            rehearsals=rehearsals,
            tasks=tasks,
        )

        done_body.additional_properties = d
        return done_body

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
