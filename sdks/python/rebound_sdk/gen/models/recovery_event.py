from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.closed_because import ClosedBecause
from ..models.recovery_stage import RecoveryStage

T = TypeVar("T", bound="RecoveryEvent")


@_attrs_define
class RecoveryEvent:
    """A recovery opened, paused, resumed, moved on or closed.

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        closed_because (ClosedBecause | None): Why it was closed, if it is.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        paused_at (datetime.datetime | None): When the pause began; null without one.
        paused_until (datetime.date | None): Nothing is due before this day; null in a pause without an end.
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        stage (RecoveryStage):
        version (int): The recovery's version after the change.
    """

    candidate_id: str
    closed_because: ClosedBecause | None
    interview_id: str
    paused_at: datetime.datetime | None
    paused_until: datetime.date | None
    recovery_id: str
    stage: RecoveryStage
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        closed_because: None | str
        if isinstance(self.closed_because, ClosedBecause):
            closed_because = self.closed_because.value
        else:
            closed_because = self.closed_because

        interview_id = self.interview_id

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

        recovery_id = self.recovery_id

        stage = self.stage.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "closed_because": closed_because,
                "interview_id": interview_id,
                "paused_at": paused_at,
                "paused_until": paused_until,
                "recovery_id": recovery_id,
                "stage": stage,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

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

        interview_id = d.pop("interview_id")

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

        recovery_id = d.pop("recovery_id")

        stage = RecoveryStage(d.pop("stage"))

        version = d.pop("version")

        recovery_event = cls(
            candidate_id=candidate_id,
            closed_because=closed_because,
            interview_id=interview_id,
            paused_at=paused_at,
            paused_until=paused_until,
            recovery_id=recovery_id,
            stage=stage,
            version=version,
        )

        recovery_event.additional_properties = d
        return recovery_event

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
