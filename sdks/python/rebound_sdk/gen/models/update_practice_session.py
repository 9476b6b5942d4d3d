from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.practice_kind import PracticeKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.choose_question import ChooseQuestion
    from ..models.update_practice_session_self_ratings_type_0 import (
        UpdatePracticeSessionSelfRatingsType0,
    )


T = TypeVar("T", bound="UpdatePracticeSession")


@_attrs_define
class UpdatePracticeSession:
    """A change to a practice session (merge patch): absent leaves, null clears.

    Example:
        {'planned_on': '2026-11-26', 'self_ratings': {'answer_depth': None, 'confidence': 4}}

    Attributes:
        kind (PracticeKind | Unset):
        minutes (int | None | Unset): How long it is, or was, in minutes, 1 to 480; null clears.
        notes (None | str | Unset): Notes to oneself; at most 10,000 characters; null clears.
        planned_on (datetime.date | None | Unset): The day for which it is planned; null clears.
        questions (list[ChooseQuestion] | Unset): What is answered instead; 1 to 20 questions.
        self_ratings (None | Unset | UpdatePracticeSessionSelfRatingsType0): How the candidate rates themselves, by
            theme, each 1 to 5; null for a theme takes that rating back, null alone all.
    """

    kind: PracticeKind | Unset = UNSET
    minutes: int | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    planned_on: datetime.date | None | Unset = UNSET
    questions: list[ChooseQuestion] | Unset = UNSET
    self_ratings: None | Unset | UpdatePracticeSessionSelfRatingsType0 = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.update_practice_session_self_ratings_type_0 import (
            UpdatePracticeSessionSelfRatingsType0,
        )

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

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

        questions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.questions, Unset):
            questions = []
            for questions_item_data in self.questions:
                questions_item = questions_item_data.to_dict()
                questions.append(questions_item)

        self_ratings: dict[str, Any] | None | Unset
        if isinstance(self.self_ratings, Unset):
            self_ratings = UNSET
        elif isinstance(self.self_ratings, UpdatePracticeSessionSelfRatingsType0):
            self_ratings = self.self_ratings.to_dict()
        else:
            self_ratings = self.self_ratings

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if kind is not UNSET:
            field_dict["kind"] = kind
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if notes is not UNSET:
            field_dict["notes"] = notes
        if planned_on is not UNSET:
            field_dict["planned_on"] = planned_on
        if questions is not UNSET:
            field_dict["questions"] = questions
        if self_ratings is not UNSET:
            field_dict["self_ratings"] = self_ratings

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.choose_question import ChooseQuestion
        from ..models.update_practice_session_self_ratings_type_0 import (
            UpdatePracticeSessionSelfRatingsType0,
        )

        d = dict(src_dict)
        _kind = d.pop("kind", UNSET)
        kind: PracticeKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = PracticeKind(_kind)

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

        _questions = d.pop("questions", UNSET)
        questions: list[ChooseQuestion] | Unset = UNSET
        if _questions is not UNSET:
            questions = []
            for questions_item_data in _questions:
                questions_item = ChooseQuestion.from_dict(questions_item_data)

                questions.append(questions_item)

        def _parse_self_ratings(data: object) -> None | Unset | UpdatePracticeSessionSelfRatingsType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                self_ratings_type_0 = UpdatePracticeSessionSelfRatingsType0.from_dict(data)

                return self_ratings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UpdatePracticeSessionSelfRatingsType0, data)

        self_ratings = _parse_self_ratings(d.pop("self_ratings", UNSET))

        update_practice_session = cls(
            kind=kind,
            minutes=minutes,
            notes=notes,
            planned_on=planned_on,
            questions=questions,
            self_ratings=self_ratings,
        )

        return update_practice_session
