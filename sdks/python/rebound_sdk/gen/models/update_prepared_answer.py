from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.choose_question import ChooseQuestion


T = TypeVar("T", bound="UpdatePreparedAnswer")


@_attrs_define
class UpdatePreparedAnswer:
    """A change to a prepared answer (merge patch): a part that is sent replaces what it said, null empties it.

    Example:
        {'result': ['Corrected within 40 minutes', 'Nobody had used the figures yet']}

    Attributes:
        action (list[str] | None | Unset): What you did; at most 8 points.
        question (ChooseQuestion | Unset): A question to choose: of the bank, of an interview, or in your own words.
            Send one of the three. Example: {'question_bank_id': 'mistake_put_right'}.
        result (list[str] | None | Unset): What came of it; at most 8 points.
        situation (list[str] | None | Unset): Where and when it was; at most 8 points.
        task (list[str] | None | Unset): What was up to you; at most 8 points.
    """

    action: list[str] | None | Unset = UNSET
    question: ChooseQuestion | Unset = UNSET
    result: list[str] | None | Unset = UNSET
    situation: list[str] | None | Unset = UNSET
    task: list[str] | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        action: list[str] | None | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        elif isinstance(self.action, list):
            action = self.action

        else:
            action = self.action

        question: dict[str, Any] | Unset = UNSET
        if not isinstance(self.question, Unset):
            question = self.question.to_dict()

        result: list[str] | None | Unset
        if isinstance(self.result, Unset):
            result = UNSET
        elif isinstance(self.result, list):
            result = self.result

        else:
            result = self.result

        situation: list[str] | None | Unset
        if isinstance(self.situation, Unset):
            situation = UNSET
        elif isinstance(self.situation, list):
            situation = self.situation

        else:
            situation = self.situation

        task: list[str] | None | Unset
        if isinstance(self.task, Unset):
            task = UNSET
        elif isinstance(self.task, list):
            task = self.task

        else:
            task = self.task

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if action is not UNSET:
            field_dict["action"] = action
        if question is not UNSET:
            field_dict["question"] = question
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

        def _parse_action(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                action_type_0 = cast(list[str], data)

                return action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        action = _parse_action(d.pop("action", UNSET))

        _question = d.pop("question", UNSET)
        question: ChooseQuestion | Unset
        if isinstance(_question, Unset):
            question = UNSET
        else:
            question = ChooseQuestion.from_dict(_question)

        def _parse_result(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                result_type_0 = cast(list[str], data)

                return result_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        result = _parse_result(d.pop("result", UNSET))

        def _parse_situation(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                situation_type_0 = cast(list[str], data)

                return situation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        situation = _parse_situation(d.pop("situation", UNSET))

        def _parse_task(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                task_type_0 = cast(list[str], data)

                return task_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        task = _parse_task(d.pop("task", UNSET))

        update_prepared_answer = cls(
            action=action,
            question=question,
            result=result,
            situation=situation,
            task=task,
        )

        return update_prepared_answer
