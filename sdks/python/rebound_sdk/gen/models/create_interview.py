from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.format_ import Format
from ..models.stage import Stage
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="CreateInterview")


@_attrs_define
class CreateInterview:
    """A new interview.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'duration_minutes': 60, 'employer': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}, 'external_id':
            'application-815', 'format': 'video', 'role': 'Data analyst', 'stage': 'final', 'starts_at':
            '2026-11-18T10:00:00.000Z'}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        format_ (Format):
        role (str): The role applied for; one line of 1 to 200 characters.
        stage (Stage):
        starts_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        agency (Counterpart | None | Unset): The agency that put the candidate forward.
        duration_minutes (int | None | Unset): How long it takes, in minutes, 1 to 1,440.
        employer (Counterpart | None | Unset): The employer. Name an employer, an agency or both.
        external_id (None | str | Unset): Your own id for this interview, unique within your tenant; one line of 1 to
            200 characters.
    """

    candidate_id: str
    format_: Format
    role: str
    stage: Stage
    starts_at: datetime.datetime
    agency: Counterpart | None | Unset = UNSET
    duration_minutes: int | None | Unset = UNSET
    employer: Counterpart | None | Unset = UNSET
    external_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart import Counterpart

        candidate_id = self.candidate_id

        format_ = self.format_.value

        role = self.role

        stage = self.stage.value

        starts_at = self.starts_at.isoformat()

        agency: dict[str, Any] | None | Unset
        if isinstance(self.agency, Unset):
            agency = UNSET
        elif isinstance(self.agency, Counterpart):
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
        elif isinstance(self.employer, Counterpart):
            employer = self.employer.to_dict()
        else:
            employer = self.employer

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "candidate_id": candidate_id,
                "format": format_,
                "role": role,
                "stage": stage,
                "starts_at": starts_at,
            }
        )
        if agency is not UNSET:
            field_dict["agency"] = agency
        if duration_minutes is not UNSET:
            field_dict["duration_minutes"] = duration_minutes
        if employer is not UNSET:
            field_dict["employer"] = employer
        if external_id is not UNSET:
            field_dict["external_id"] = external_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        format_ = Format(d.pop("format"))

        role = d.pop("role")

        stage = Stage(d.pop("stage"))

        starts_at = datetime.datetime.fromisoformat(d.pop("starts_at"))

        def _parse_agency(data: object) -> Counterpart | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                agency_type_0 = Counterpart.from_dict(data)

                return agency_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Counterpart | None | Unset, data)

        agency = _parse_agency(d.pop("agency", UNSET))

        def _parse_duration_minutes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        duration_minutes = _parse_duration_minutes(d.pop("duration_minutes", UNSET))

        def _parse_employer(data: object) -> Counterpart | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                employer_type_0 = Counterpart.from_dict(data)

                return employer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Counterpart | None | Unset, data)

        employer = _parse_employer(d.pop("employer", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        create_interview = cls(
            candidate_id=candidate_id,
            format_=format_,
            role=role,
            stage=stage,
            starts_at=starts_at,
            agency=agency,
            duration_minutes=duration_minutes,
            employer=employer,
            external_id=external_id,
        )

        return create_interview
