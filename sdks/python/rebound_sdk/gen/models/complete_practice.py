from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.complete_practice_self_ratings import CompletePracticeSelfRatings


T = TypeVar("T", bound="CompletePractice")


@_attrs_define
class CompletePractice:
    """How a practice session went.

    Example:
        {'completed_on': '2026-11-25', 'minutes': 35, 'self_ratings': {'answer_depth': 3, 'confidence': 4}}

    Attributes:
        completed_on (datetime.date | None | Unset): The day on which it was held, not in the future; today when absent.
        minutes (int | None | Unset): How long it was, in minutes, 1 to 480; what was planned when absent.
        notes (None | str | Unset): Notes to oneself, at most 10,000 characters; those of before when absent.
        self_ratings (CompletePracticeSelfRatings | Unset): How the candidate rates themselves, by theme, each 1 to 5.
    """

    completed_on: datetime.date | None | Unset = UNSET
    minutes: int | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    self_ratings: CompletePracticeSelfRatings | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        completed_on: None | str | Unset
        if isinstance(self.completed_on, Unset):
            completed_on = UNSET
        elif isinstance(self.completed_on, datetime.date):
            completed_on = self.completed_on.isoformat()
        else:
            completed_on = self.completed_on

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

        self_ratings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.self_ratings, Unset):
            self_ratings = self.self_ratings.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if completed_on is not UNSET:
            field_dict["completed_on"] = completed_on
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if notes is not UNSET:
            field_dict["notes"] = notes
        if self_ratings is not UNSET:
            field_dict["self_ratings"] = self_ratings

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.complete_practice_self_ratings import CompletePracticeSelfRatings

        d = dict(src_dict)

        def _parse_completed_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_on_type_0 = datetime.date.fromisoformat(data)

                return completed_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        completed_on = _parse_completed_on(d.pop("completed_on", UNSET))

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

        _self_ratings = d.pop("self_ratings", UNSET)
        self_ratings: CompletePracticeSelfRatings | Unset
        if isinstance(_self_ratings, Unset):
            self_ratings = UNSET
        else:
            self_ratings = CompletePracticeSelfRatings.from_dict(_self_ratings)

        complete_practice = cls(
            completed_on=completed_on,
            minutes=minutes,
            notes=notes,
            self_ratings=self_ratings,
        )

        return complete_practice
