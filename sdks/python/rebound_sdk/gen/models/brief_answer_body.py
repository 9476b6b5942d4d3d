from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="BriefAnswerBody")


@_attrs_define
class BriefAnswerBody:
    """A prepared answer, as points.

    Attributes:
        action (list[str]): What the candidate did.
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        question (str): What it answers.
        result (list[str]): What came of it.
        situation (list[str]): Where and when it was.
        task (list[str]): What was up to the candidate.
    """

    action: list[str]
    prepared_answer_id: str
    question: str
    result: list[str]
    situation: list[str]
    task: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        prepared_answer_id = self.prepared_answer_id

        question = self.question

        result = self.result

        situation = self.situation

        task = self.task

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "prepared_answer_id": prepared_answer_id,
                "question": question,
                "result": result,
                "situation": situation,
                "task": task,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        action = cast(list[str], d.pop("action"))

        prepared_answer_id = d.pop("prepared_answer_id")

        question = d.pop("question")

        result = cast(list[str], d.pop("result"))

        situation = cast(list[str], d.pop("situation"))

        task = cast(list[str], d.pop("task"))

        brief_answer_body = cls(
            action=action,
            prepared_answer_id=prepared_answer_id,
            question=question,
            result=result,
            situation=situation,
            task=task,
        )

        brief_answer_body.additional_properties = d
        return brief_answer_body

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
