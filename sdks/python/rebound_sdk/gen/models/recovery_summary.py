from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.closed_because import ClosedBecause
from ..models.recovery_stage import RecoveryStage

T = TypeVar("T", bound="RecoverySummary")


@_attrs_define
class RecoverySummary:
    """A recovery in a list.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'closed_at': None, 'closed_because': None, 'created_at':
            '2026-11-20T16:00:05.000Z', 'id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'opened_at': '2026-11-20T16:00:05.000Z', 'paused_at': None, 'paused_until':
            None, 'stage': 'gather', 'updated_at': '2026-11-21T09:30:00.000Z', 'version': 2}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        closed_at (datetime.datetime | None): When it was closed.
        closed_because (ClosedBecause | None): Why it was closed.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        opened_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        paused_at (datetime.datetime | None): When the pause began; null without one. With no `paused_until` it lasts
            until it is resumed.
        paused_until (datetime.date | None): Nothing is due before this day; a day in the past is a pause that is over.
        stage (RecoveryStage):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change of what is stored.
    """

    candidate_id: str
    closed_at: datetime.datetime | None
    closed_because: ClosedBecause | None
    created_at: datetime.datetime
    id: str
    interview_id: str
    opened_at: datetime.datetime
    paused_at: datetime.datetime | None
    paused_until: datetime.date | None
    stage: RecoveryStage
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        closed_at: None | str
        if isinstance(self.closed_at, datetime.datetime):
            closed_at = self.closed_at.isoformat()
        else:
            closed_at = self.closed_at

        closed_because: None | str
        if isinstance(self.closed_because, ClosedBecause):
            closed_because = self.closed_because.value
        else:
            closed_because = self.closed_because

        created_at = self.created_at.isoformat()

        id = self.id

        interview_id = self.interview_id

        opened_at = self.opened_at.isoformat()

        paused_at: None | str
        if isinstance(self.paused_at, datetime.datetime):
            paused_at = self.paused_at.isoformat()
        else:
            paused_at = self.paused_at

        paused_until: None | str
        if isinstance(self.paused_until, datetime.date):
            paused_until = self.paused_until.isoformat()
        else:
            paused_until = self.paused_until

        stage = self.stage.value

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "closed_at": closed_at,
                "closed_because": closed_because,
                "created_at": created_at,
                "id": id,
                "interview_id": interview_id,
                "opened_at": opened_at,
                "paused_at": paused_at,
                "paused_until": paused_until,
                "stage": stage,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        def _parse_closed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_at_type_0 = datetime.datetime.fromisoformat(data)

                return closed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        closed_at = _parse_closed_at(d.pop("closed_at"))

        def _parse_closed_because(data: object) -> ClosedBecause | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_because_type_0 = ClosedBecause(data)

                return closed_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClosedBecause | None, data)

        closed_because = _parse_closed_because(d.pop("closed_because"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        opened_at = datetime.datetime.fromisoformat(d.pop("opened_at"))

        def _parse_paused_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                paused_at_type_0 = datetime.datetime.fromisoformat(data)

                return paused_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        paused_at = _parse_paused_at(d.pop("paused_at"))

        def _parse_paused_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                paused_until_type_0 = datetime.date.fromisoformat(data)

                return paused_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        paused_until = _parse_paused_until(d.pop("paused_until"))

        stage = RecoveryStage(d.pop("stage"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        recovery_summary = cls(
            candidate_id=candidate_id,
            closed_at=closed_at,
            closed_because=closed_because,
            created_at=created_at,
            id=id,
            interview_id=interview_id,
            opened_at=opened_at,
            paused_at=paused_at,
            paused_until=paused_until,
            stage=stage,
            updated_at=updated_at,
            version=version,
        )

        recovery_summary.additional_properties = d
        return recovery_summary

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
