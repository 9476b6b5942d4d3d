from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.support import Support


T = TypeVar("T", bound="LoggedExerciseBody")


@_attrs_define
class LoggedExerciseBody:
    """A logged exercise, after what is to be said first.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-22T18:15:00.000Z', 'exercise_id':
            'long_exhale_breathing', 'id': 'exlg_01jd8w3k5rfx7v2m9q4n6t8b0c', 'intensity_after': 5, 'intensity_before': 7,
            'minutes': 5, 'note': None, 'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'support': {'emergency': None,
            'help_lines': [], 'href': '/v1/help_lines?country=GB', 'message': None, 'severity': 'none', 'tasks_wait':
            False}, 'updated_at': '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        exercise_id (str): Which exercise: its `id` in `GET /v1/exercises`.
        id (str): Opaque id, `exlg_` and 26 characters; sorts by time of creation.
        intensity_after (int | None): How hard it was afterwards; null if they did not say.
        intensity_before (int | None): How hard it was to bear before, from 0 (not at all) to 10 (as hard as it can be);
            null if they did not say.
        minutes (int): How long it took.
        note (None | str): What the candidate wrote; null if nothing.
        recovery_id (None | str): The recovery that it was for; null if it was for none.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Always 1: it says what was, at its time.
        support (Support): What is said first, before anything about the object.
    """

    candidate_id: str
    created_at: datetime.datetime
    exercise_id: str
    id: str
    intensity_after: int | None
    intensity_before: int | None
    minutes: int
    note: None | str
    recovery_id: None | str
    updated_at: datetime.datetime
    version: int
    support: Support
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        exercise_id = self.exercise_id

        id = self.id

        intensity_after: int | None
        intensity_after = self.intensity_after

        intensity_before: int | None
        intensity_before = self.intensity_before

        minutes = self.minutes

        note: None | str
        note = self.note

        recovery_id: None | str
        recovery_id = self.recovery_id

        updated_at = self.updated_at.isoformat()

        version = self.version

        support = self.support.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "created_at": created_at,
                "exercise_id": exercise_id,
                "id": id,
                "intensity_after": intensity_after,
                "intensity_before": intensity_before,
                "minutes": minutes,
                "note": note,
                "recovery_id": recovery_id,
                "updated_at": updated_at,
                "version": version,
                "support": support,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.support import Support

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        exercise_id = d.pop("exercise_id")

        id = d.pop("id")

        def _parse_intensity_after(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        intensity_after = _parse_intensity_after(d.pop("intensity_after"))

        def _parse_intensity_before(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        intensity_before = _parse_intensity_before(d.pop("intensity_before"))

        minutes = d.pop("minutes")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        def _parse_recovery_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        recovery_id = _parse_recovery_id(d.pop("recovery_id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        support = Support.from_dict(d.pop("support"))

        logged_exercise_body = cls(
            candidate_id=candidate_id,
            created_at=created_at,
            exercise_id=exercise_id,
            id=id,
            intensity_after=intensity_after,
            intensity_before=intensity_before,
            minutes=minutes,
            note=note,
            recovery_id=recovery_id,
            updated_at=updated_at,
            version=version,
            support=support,
        )

        logged_exercise_body.additional_properties = d
        return logged_exercise_body

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
