from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.format_ import Format
from ..models.stage import Stage
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_counterpart import UpdateCounterpart


T = TypeVar("T", bound="UpdateInterview")


@_attrs_define
class UpdateInterview:
    """A change to an interview (merge patch): absent leaves, null clears. The outcome has an operation of its own.

    Example:
        {'employer': {'contact_email': None}, 'starts_at': '2026-11-19T10:00:00.000Z'}

    Attributes:
        agency (None | Unset | UpdateCounterpart): The agency; null clears, where there is an employer.
        duration_minutes (int | None | Unset): How long it takes, in minutes, 1 to 1,440; null clears.
        employer (None | Unset | UpdateCounterpart): The employer; null clears, where there is an agency.
        external_id (None | str | Unset): Your own id for this interview; one line; null clears.
        format_ (Format | Unset):
        role (str | Unset): The role applied for; one line of 1 to 200 characters.
        stage (Stage | Unset):
        starts_at (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
    """

    agency: None | Unset | UpdateCounterpart = UNSET
    duration_minutes: int | None | Unset = UNSET
    employer: None | Unset | UpdateCounterpart = UNSET
    external_id: None | str | Unset = UNSET
    format_: Format | Unset = UNSET
    role: str | Unset = UNSET
    stage: Stage | Unset = UNSET
    starts_at: datetime.datetime | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.update_counterpart import UpdateCounterpart

        agency: dict[str, Any] | None | Unset
        if isinstance(self.agency, Unset):
            agency = UNSET
        elif isinstance(self.agency, UpdateCounterpart):
            agency = self.agency.to_dict()
        else:
            agency = self.agency

        duration_minutes: int | None | Unset
        if isinstance(self.duration_minutes, Unset):
            duration_minutes = UNSET
        else:
            duration_minutes = self.duration_minutes

        employer: dict[str, Any] | None | Unset
        if isinstance(self.employer, Unset):
            employer = UNSET
        elif isinstance(self.employer, UpdateCounterpart):
            employer = self.employer.to_dict()
        else:
            employer = self.employer

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        format_: str | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.value

        role = self.role

        stage: str | Unset = UNSET
        if not isinstance(self.stage, Unset):
            stage = self.stage.value

        starts_at: str | Unset = UNSET
        if not isinstance(self.starts_at, Unset):
            starts_at = self.starts_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if agency is not UNSET:
            field_dict["agency"] = agency
        if duration_minutes is not UNSET:
            field_dict["duration_minutes"] = duration_minutes
        if employer is not UNSET:
            field_dict["employer"] = employer
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if format_ is not UNSET:
            field_dict["format"] = format_
        if role is not UNSET:
            field_dict["role"] = role
        if stage is not UNSET:
            field_dict["stage"] = stage
        if starts_at is not UNSET:
            field_dict["starts_at"] = starts_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.update_counterpart import UpdateCounterpart

        d = dict(src_dict)

        def _parse_agency(data: object) -> None | Unset | UpdateCounterpart:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                agency_type_0 = UpdateCounterpart.from_dict(data)

                return agency_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UpdateCounterpart, data)

        agency = _parse_agency(d.pop("agency", UNSET))

        def _parse_duration_minutes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        duration_minutes = _parse_duration_minutes(d.pop("duration_minutes", UNSET))

        def _parse_employer(data: object) -> None | Unset | UpdateCounterpart:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                employer_type_0 = UpdateCounterpart.from_dict(data)

                return employer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UpdateCounterpart, data)

        employer = _parse_employer(d.pop("employer", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        _format_ = d.pop("format", UNSET)
        format_: Format | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = Format(_format_)

        role = d.pop("role", UNSET)

        _stage = d.pop("stage", UNSET)
        stage: Stage | Unset
        if isinstance(_stage, Unset):
            stage = UNSET
        else:
            stage = Stage(_stage)

        _starts_at = d.pop("starts_at", UNSET)
        starts_at: datetime.datetime | Unset
        if isinstance(_starts_at, Unset):
            starts_at = UNSET
        else:
            starts_at = datetime.datetime.fromisoformat(_starts_at)

        update_interview = cls(
            agency=agency,
            duration_minutes=duration_minutes,
            employer=employer,
            external_id=external_id,
            format_=format_,
            role=role,
            stage=stage,
            starts_at=starts_at,
        )

        return update_interview
