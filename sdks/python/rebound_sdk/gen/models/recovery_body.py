from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.closed_because import ClosedBecause
from ..models.recovery_stage import RecoveryStage
from ..models.step_kind import StepKind

if TYPE_CHECKING:
    from ..models.next_step import NextStep
    from ..models.progress import Progress


T = TypeVar("T", bound="RecoveryBody")


@_attrs_define
class RecoveryBody:
    """A recovery, with what comes next.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'closed_at': None, 'closed_because': None, 'created_at':
            '2026-11-20T16:00:05.000Z', 'id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'next_steps': [{'href': '/v1/exercises', 'kind': 'breathe', 'method': 'M2',
            'operation_id': 'exercises_list', 'reason': 'A no is hard to take, and nothing has to happen right now.',
            'title': 'Take five minutes to breathe'}], 'opened_at': '2026-11-20T16:00:05.000Z', 'paused_at': None,
            'paused_until': None, 'progress': {'done': 0, 'percent': 0, 'total': 8}, 'skipped_steps': [], 'stage':
            'acknowledge', 'updated_at': '2026-11-20T16:00:05.000Z', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        closed_at (datetime.datetime | None): When it was closed.
        closed_because (ClosedBecause | None): Why it was closed.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        next_steps (list[NextStep]): What the caller can do next, at most five, the kindest first, in the language of
            `Accept-Language`. In a pause only what
            is kind; when closed, what stays of it, to the candidate alone.
        opened_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        paused_at (datetime.datetime | None): When the pause began; null without one. With no `paused_until` it lasts
            until it is resumed.
        paused_until (datetime.date | None): Nothing is due before this day, in the candidate's zone; a day in the past
            is a pause that is over. Null without a
            pause, and in one without an end, which `paused_at` tells apart.
        progress (Progress): How much of the way is behind the candidate.
        skipped_steps (list[StepKind]): Steps that were left out, in the order of the way. A tenant's server sees those
            that it is offered too.
        stage (RecoveryStage):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change of what is stored. The `ETag` also changes with what follows from other
            objects.
    """

    candidate_id: str
    closed_at: datetime.datetime | None
    closed_because: ClosedBecause | None
    created_at: datetime.datetime
    id: str
    interview_id: str
    next_steps: list[NextStep]
    opened_at: datetime.datetime
    paused_at: datetime.datetime | None
    paused_until: datetime.date | None
    progress: Progress
    skipped_steps: list[StepKind]
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

        next_steps = []
        for next_steps_item_data in self.next_steps:
            next_steps_item = next_steps_item_data.to_dict()
            next_steps.append(next_steps_item)

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

        progress = self.progress.to_dict()

        skipped_steps = []
        for skipped_steps_item_data in self.skipped_steps:
            skipped_steps_item = skipped_steps_item_data.value
            skipped_steps.append(skipped_steps_item)

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
                "next_steps": next_steps,
                "opened_at": opened_at,
                "paused_at": paused_at,
                "paused_until": paused_until,
                "progress": progress,
                "skipped_steps": skipped_steps,
                "stage": stage,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.next_step import NextStep
        from ..models.progress import Progress

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

        next_steps = []
        _next_steps = d.pop("next_steps")
        for next_steps_item_data in _next_steps:
            next_steps_item = NextStep.from_dict(next_steps_item_data)

            next_steps.append(next_steps_item)

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

        progress = Progress.from_dict(d.pop("progress"))

        skipped_steps = []
        _skipped_steps = d.pop("skipped_steps")
        for skipped_steps_item_data in _skipped_steps:
            skipped_steps_item = StepKind(skipped_steps_item_data)

            skipped_steps.append(skipped_steps_item)

        stage = RecoveryStage(d.pop("stage"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        recovery_body = cls(
            candidate_id=candidate_id,
            closed_at=closed_at,
            closed_because=closed_because,
            created_at=created_at,
            id=id,
            interview_id=interview_id,
            next_steps=next_steps,
            opened_at=opened_at,
            paused_at=paused_at,
            paused_until=paused_until,
            progress=progress,
            skipped_steps=skipped_steps,
            stage=stage,
            updated_at=updated_at,
            version=version,
        )

        recovery_body.additional_properties = d
        return recovery_body

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
