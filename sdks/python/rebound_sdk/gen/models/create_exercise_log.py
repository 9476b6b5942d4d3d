from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateExerciseLog")


@_attrs_define
class CreateExerciseLog:
    """An exercise that somebody did.

    Example:
        {'exercise_id': 'long_exhale_breathing', 'intensity_after': 5, 'intensity_before': 7, 'minutes': 5,
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}

    Attributes:
        exercise_id (str): Which exercise: its `id` in `GET /v1/exercises`.
        minutes (int): How long it took, in minutes, 1 to 600.
        intensity_after (int | None | Unset): How hard it was afterwards, from 0 to 10.
        intensity_before (int | None | Unset): How hard it was to bear before, from 0 (not at all) to 10 (as hard as it
            can be).
        note (None | str | Unset): Anything they want to write; at most 10,000 characters. Not what they wrote in a
            writing exercise, which is theirs alone.
        recovery_id (None | str | Unset): The recovery that it was for; absent if it was for none.
    """

    exercise_id: str
    minutes: int
    intensity_after: int | None | Unset = UNSET
    intensity_before: int | None | Unset = UNSET
    note: None | str | Unset = UNSET
    recovery_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        exercise_id = self.exercise_id

        minutes = self.minutes

        intensity_after: int | None | Unset
        if isinstance(self.intensity_after, Unset):
            intensity_after = UNSET
        else:
            intensity_after = self.intensity_after

        intensity_before: int | None | Unset
        if isinstance(self.intensity_before, Unset):
            intensity_before = UNSET
        else:
            intensity_before = self.intensity_before

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        recovery_id: None | str | Unset
        if isinstance(self.recovery_id, Unset):
            recovery_id = UNSET
        else:
            recovery_id = self.recovery_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "exercise_id": exercise_id,
                "minutes": minutes,
            }
        )
        if intensity_after is not UNSET:
            field_dict["intensity_after"] = intensity_after
        if intensity_before is not UNSET:
            field_dict["intensity_before"] = intensity_before
        if note is not UNSET:
            field_dict["note"] = note
        if recovery_id is not UNSET:
            field_dict["recovery_id"] = recovery_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        exercise_id = d.pop("exercise_id")

        minutes = d.pop("minutes")

        def _parse_intensity_after(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        intensity_after = _parse_intensity_after(d.pop("intensity_after", UNSET))

        def _parse_intensity_before(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        intensity_before = _parse_intensity_before(d.pop("intensity_before", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_recovery_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recovery_id = _parse_recovery_id(d.pop("recovery_id", UNSET))

        create_exercise_log = cls(
            exercise_id=exercise_id,
            minutes=minutes,
            intensity_after=intensity_after,
            intensity_before=intensity_before,
            note=note,
            recovery_id=recovery_id,
        )

        return create_exercise_log
