from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.practice_kind import PracticeKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.choose_question import ChooseQuestion


T = TypeVar("T", bound="CreatePracticeSession")


@_attrs_define
class CreatePracticeSession:
    """A rehearsal to plan.

    Example:
        {'kind': 'friend', 'minutes': 40, 'planned_on': '2026-11-25', 'questions': [{'question_bank_id':
            'mistake_put_right'}, {'text': 'Why do you want to work here?'}]}

    Attributes:
        kind (PracticeKind):
        questions (list[ChooseQuestion]): What is answered; 1 to 20 questions.
        minutes (int | None | Unset): How long it is to be, in minutes, 1 to 480.
        notes (None | str | Unset): Notes to oneself; at most 10,000 characters.
        planned_on (datetime.date | None | Unset): The day for which it is planned.
    """

    kind: PracticeKind
    questions: list[ChooseQuestion]
    minutes: int | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    planned_on: datetime.date | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        questions = []
        for questions_item_data in self.questions:
            questions_item = questions_item_data.to_dict()
            questions.append(questions_item)

        minutes: int | None | Unset
        if isinstance(self.minutes, Unset):
            minutes = UNSET
        else:
            minutes = self.minutes

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        planned_on: None | str | Unset
        if isinstance(self.planned_on, Unset):
            planned_on = UNSET
        elif isinstance(self.planned_on, datetime.date):
            planned_on = self.planned_on.isoformat()
        else:
            planned_on = self.planned_on

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "questions": questions,
            }
        )
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if notes is not UNSET:
            field_dict["notes"] = notes
        if planned_on is not UNSET:
            field_dict["planned_on"] = planned_on

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.choose_question import ChooseQuestion

        d = dict(src_dict)
        kind = PracticeKind(d.pop("kind"))

        questions = []
        _questions = d.pop("questions")
        for questions_item_data in _questions:
            questions_item = ChooseQuestion.from_dict(questions_item_data)

            questions.append(questions_item)

        def _parse_minutes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        minutes = _parse_minutes(d.pop("minutes", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_planned_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                planned_on_type_0 = datetime.date.fromisoformat(data)

                return planned_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        planned_on = _parse_planned_on(d.pop("planned_on", UNSET))

        create_practice_session = cls(
            kind=kind,
            questions=questions,
            minutes=minutes,
            notes=notes,
            planned_on=planned_on,
        )

        return create_practice_session
