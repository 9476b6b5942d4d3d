from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.answer_check import AnswerCheck
    from ..models.chosen_question_body import ChosenQuestionBody


T = TypeVar("T", bound="PreparedAnswerBody")


@_attrs_define
class PreparedAnswerBody:
    """An answer that a candidate prepares, with what it could still have.

    Example:
        {'action': ['I found that I had counted one depot twice', 'I called the three readers before they used it'],
            'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'check': {'findings': [{'advice': 'Add detail to what you
            did.', 'code': 'short_when_spoken', 'method': 'M13', 'places': [], 'pointer': '', 'reason': 'Read aloud as it
            stands, this takes about 16 seconds.'}], 'i_count': 4, 'numbers': [{'end': 19, 'pointer': '/result/0', 'start':
            17}], 'ready': False, 'spoken_seconds': 16, 'we_count': 0, 'we_share_percent': 0, 'words': 33}, 'created_at':
            '2026-11-23T18:15:00.000Z', 'id': 'pans_01jd8w3k5rfx7v2m9q4n6t8b0c', 'question': {'question_bank_id':
            'mistake_put_right', 'question_id': None, 'text': 'Tell me about a mistake of yours and how you put it right.'},
            'result': ['Corrected within 40 minutes'], 'revision': 2, 'situation': ['Month-end report at a timber
            merchant'], 'task': ['I had to send it by noon'], 'updated_at': '2026-11-23T18:40:00.000Z', 'version': 2}

    Attributes:
        action (list[str]): What the candidate did.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        check (AnswerCheck): What was read in an answer. Example: {'findings': [], 'i_count': 7, 'numbers': [{'end': 26,
            'pointer': '/result/0', 'start': 24}], 'ready': True, 'spoken_seconds': 68, 'we_count': 1, 'we_share_percent':
            13, 'words': 148}.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        question (ChosenQuestionBody): A question that was chosen. Example: {'question_bank_id': 'mistake_put_right',
            'question_id': None, 'text': 'Tell me about a mistake of yours and how you put it right.'}.
        result (list[str]): What came of it.
        revision (int): Which version of it this is, from 1.
        situation (list[str]): Where and when it was.
        task (list[str]): What was up to the candidate.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
    """

    action: list[str]
    candidate_id: str
    check: AnswerCheck
    created_at: datetime.datetime
    id: str
    question: ChosenQuestionBody
    result: list[str]
    revision: int
    situation: list[str]
    task: list[str]
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        candidate_id = self.candidate_id

        check = self.check.to_dict()

        created_at = self.created_at.isoformat()

        id = self.id

        question = self.question.to_dict()

        result = self.result

        revision = self.revision

        situation = self.situation

        task = self.task

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "candidate_id": candidate_id,
                "check": check,
                "created_at": created_at,
                "id": id,
                "question": question,
                "result": result,
                "revision": revision,
                "situation": situation,
                "task": task,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.answer_check import AnswerCheck
        from ..models.chosen_question_body import ChosenQuestionBody

        d = dict(src_dict)
        action = cast(list[str], d.pop("action"))

        candidate_id = d.pop("candidate_id")

        check = AnswerCheck.from_dict(d.pop("check"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        question = ChosenQuestionBody.from_dict(d.pop("question"))

        result = cast(list[str], d.pop("result"))

        revision = d.pop("revision")

        situation = cast(list[str], d.pop("situation"))

        task = cast(list[str], d.pop("task"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        prepared_answer_body = cls(
            action=action,
            candidate_id=candidate_id,
            check=check,
            created_at=created_at,
            id=id,
            question=question,
            result=result,
            revision=revision,
            situation=situation,
            task=task,
            updated_at=updated_at,
            version=version,
        )

        prepared_answer_body.additional_properties = d
        return prepared_answer_body

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
