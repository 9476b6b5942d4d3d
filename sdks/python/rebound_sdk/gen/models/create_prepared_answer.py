from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.choose_question import ChooseQuestion


T = TypeVar("T", bound="CreatePreparedAnswer")


@_attrs_define
class CreatePreparedAnswer:
    """An answer to begin. Parts may be empty at first; the check says what is still open.

    Example:
        {'action': ['I found that I had counted one depot twice'], 'question': {'question_bank_id':
            'mistake_put_right'}, 'result': [], 'situation': ['Month-end report at a timber merchant'], 'task': ['I had to
            send it by noon']}

    Attributes:
        question (ChooseQuestion): A question to choose: of the bank, of an interview, or in your own words. Send one of
            the three. Example: {'question_bank_id': 'mistake_put_right'}.
        action (list[str] | Unset): What you did; at most 8 points.
        result (list[str] | Unset): What came of it; at most 8 points.
        situation (list[str] | Unset): Where and when it was; at most 8 points.
        task (list[str] | Unset): What was up to you; at most 8 points.
    """

    question: ChooseQuestion
    action: list[str] | Unset = UNSET
    result: list[str] | Unset = UNSET
    situation: list[str] | Unset = UNSET
    task: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        question = self.question.to_dict()

        action: list[str] | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action

        result: list[str] | Unset = UNSET
        if not isinstance(self.result, Unset):
            result = self.result

        situation: list[str] | Unset = UNSET
        if not isinstance(self.situation, Unset):
            situation = self.situation

        task: list[str] | Unset = UNSET
        if not isinstance(self.task, Unset):
            task = self.task

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "question": question,
            }
        )
        if action is not UNSET:
            field_dict["action"] = action
        if result is not UNSET:
            field_dict["result"] = result
        if situation is not UNSET:
            field_dict["situation"] = situation
        if task is not UNSET:
            field_dict["task"] = task

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.choose_question import ChooseQuestion

        d = dict(src_dict)
        question = ChooseQuestion.from_dict(d.pop("question"))

        action = cast(list[str], d.pop("action", UNSET))

        result = cast(list[str], d.pop("result", UNSET))

        situation = cast(list[str], d.pop("situation", UNSET))

        task = cast(list[str], d.pop("task", UNSET))

        create_prepared_answer = cls(
            question=question,
            action=action,
            result=result,
            situation=situation,
            task=task,
        )

        return create_prepared_answer
