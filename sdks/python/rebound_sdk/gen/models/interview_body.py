from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decided_by import DecidedBy
from ..models.format_ import Format
from ..models.outcome import Outcome
from ..models.stage import Stage

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="InterviewBody")


@_attrs_define
class InterviewBody:
    """An interview.

    Example:
        {'agency': None, 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-10T08:00:00.000Z',
            'decided_by': 'employer', 'decision_at': '2026-11-20T09:30:00.000Z', 'duration_minutes': 60, 'employer':
            {'contact_email': 'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'},
            'external_id': 'application-815', 'format': 'video', 'id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'notified_at':
            '2026-11-20T16:00:00.000Z', 'outcome': 'rejected', 'role': 'Data analyst', 'stage': 'final', 'starts_at':
            '2026-11-18T10:00:00.000Z', 'updated_at': '2026-11-20T16:00:05.000Z', 'version': 2}

    Attributes:
        agency (Counterpart | None): The agency that put the candidate forward.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        decided_by (DecidedBy | None): Who decided, where that is known.
        decision_at (datetime.datetime | None): When it was decided, where that is known.
        duration_minutes (int | None): How long it takes, in minutes.
        employer (Counterpart | None): The employer; there is an employer, an agency or both.
        external_id (None | str): Your own id for this interview.
        format_ (Format):
        id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        notified_at (datetime.datetime | None): When the candidate was told; null as long as the candidate has not been.
        outcome (Outcome):
        role (str): The role applied for.
        stage (Stage):
        starts_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
    """

    agency: Counterpart | None
    candidate_id: str
    created_at: datetime.datetime
    decided_by: DecidedBy | None
    decision_at: datetime.datetime | None
    duration_minutes: int | None
    employer: Counterpart | None
    external_id: None | str
    format_: Format
    id: str
    notified_at: datetime.datetime | None
    outcome: Outcome
    role: str
    stage: Stage
    starts_at: datetime.datetime
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart import Counterpart

        agency: dict[str, Any] | None
        if isinstance(self.agency, Counterpart):
            agency = self.agency.to_dict()
        else:
            agency = self.agency

        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        decided_by: None | str
        if isinstance(self.decided_by, DecidedBy):
            decided_by = self.decided_by.value
        else:
            decided_by = self.decided_by

        decision_at: None | str
        if isinstance(self.decision_at, datetime.datetime):
            decision_at = self.decision_at.isoformat()
        else:
            decision_at = self.decision_at

        duration_minutes: int | None
        duration_minutes = self.duration_minutes

        employer: dict[str, Any] | None
        if isinstance(self.employer, Counterpart):
            employer = self.employer.to_dict()
        else:
            employer = self.employer

        external_id: None | str
        external_id = self.external_id

        format_ = self.format_.value

        id = self.id

        notified_at: None | str
        if isinstance(self.notified_at, datetime.datetime):
            notified_at = self.notified_at.isoformat()
        else:
            notified_at = self.notified_at

        outcome = self.outcome.value

        role = self.role

        stage = self.stage.value

        starts_at = self.starts_at.isoformat()

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agency": agency,
                "candidate_id": candidate_id,
                "created_at": created_at,
                "decided_by": decided_by,
                "decision_at": decision_at,
                "duration_minutes": duration_minutes,
                "employer": employer,
                "external_id": external_id,
                "format": format_,
                "id": id,
                "notified_at": notified_at,
                "outcome": outcome,
                "role": role,
                "stage": stage,
                "starts_at": starts_at,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)

        def _parse_agency(data: object) -> Counterpart | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                agency_type_0 = Counterpart.from_dict(data)

                return agency_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Counterpart | None, data)

        agency = _parse_agency(d.pop("agency"))

        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_decided_by(data: object) -> DecidedBy | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_by_type_0 = DecidedBy(data)

                return decided_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DecidedBy | None, data)

        decided_by = _parse_decided_by(d.pop("decided_by"))

        def _parse_decision_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decision_at_type_0 = datetime.datetime.fromisoformat(data)

                return decision_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        decision_at = _parse_decision_at(d.pop("decision_at"))

        def _parse_duration_minutes(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        duration_minutes = _parse_duration_minutes(d.pop("duration_minutes"))

        def _parse_employer(data: object) -> Counterpart | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                employer_type_0 = Counterpart.from_dict(data)

                return employer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Counterpart | None, data)

        employer = _parse_employer(d.pop("employer"))

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))

        format_ = Format(d.pop("format"))

        id = d.pop("id")

        def _parse_notified_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                notified_at_type_0 = datetime.datetime.fromisoformat(data)

                return notified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        notified_at = _parse_notified_at(d.pop("notified_at"))

        outcome = Outcome(d.pop("outcome"))

        role = d.pop("role")

        stage = Stage(d.pop("stage"))

        starts_at = datetime.datetime.fromisoformat(d.pop("starts_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        interview_body = cls(
            agency=agency,
            candidate_id=candidate_id,
            created_at=created_at,
            decided_by=decided_by,
            decision_at=decision_at,
            duration_minutes=duration_minutes,
            employer=employer,
            external_id=external_id,
            format_=format_,
            id=id,
            notified_at=notified_at,
            outcome=outcome,
            role=role,
            stage=stage,
            starts_at=starts_at,
            updated_at=updated_at,
            version=version,
        )

        interview_body.additional_properties = d
        return interview_body

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
