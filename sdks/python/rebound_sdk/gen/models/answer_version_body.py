from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.chosen_question_body import ChosenQuestionBody


T = TypeVar("T", bound="AnswerVersionBody")


@_attrs_define
class AnswerVersionBody:
    """What a prepared answer said at one time.

    Example:
        {'action': ['We found an error'], 'created_at': '2026-11-23T18:15:00.000Z', 'id':
            'pver_01jd8w3k5rfx7v2m9q4n6t8b0c', 'prepared_answer_id': 'pans_01jd8w3k5rfx7v2m9q4n6t8b0c', 'question':
            {'question_bank_id': 'mistake_put_right', 'question_id': None, 'text': 'Tell me about a mistake of yours and how
            you put it right.'}, 'result': [], 'revision': 1, 'situation': ['Month-end report at a timber merchant'],
            'task': []}

    Attributes:
        action (list[str]): What the candidate did.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `pver_` and 26 characters; sorts by time of creation.
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        question (ChosenQuestionBody): A question that was chosen. Example: {'question_bank_id': 'mistake_put_right',
            'question_id': None, 'text': 'Tell me about a mistake of yours and how you put it right.'}.
        result (list[str]): What came of it.
        revision (int): Which version it is, from 1.
        situation (list[str]): Where and when it was.
        task (list[str]): What was up to the candidate.
    """

    action: list[str]
    created_at: datetime.datetime
    id: str
    prepared_answer_id: str
    question: ChosenQuestionBody
    result: list[str]
    revision: int
    situation: list[str]
    task: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        created_at = self.created_at.isoformat()

        id = self.id

        prepared_answer_id = self.prepared_answer_id

        question = self.question.to_dict()

        result = self.result

        revision = self.revision

        situation = self.situation

        task = self.task

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "created_at": created_at,
                "id": id,
                "prepared_answer_id": prepared_answer_id,
                "question": question,
                "result": result,
                "revision": revision,
                "situation": situation,
                "task": task,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.chosen_question_body import ChosenQuestionBody

        d = dict(src_dict)
        action = cast(list[str], d.pop("action"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        prepared_answer_id = d.pop("prepared_answer_id")

        question = ChosenQuestionBody.from_dict(d.pop("question"))

        result = cast(list[str], d.pop("result"))

        revision = d.pop("revision")

        situation = cast(list[str], d.pop("situation"))

        task = cast(list[str], d.pop("task"))

        answer_version_body = cls(
            action=action,
            created_at=created_at,
            id=id,
            prepared_answer_id=prepared_answer_id,
            question=question,
            result=result,
            revision=revision,
            situation=situation,
            task=task,
        )

        answer_version_body.additional_properties = d
        return answer_version_body

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
