from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.decided_by import DecidedBy
from ..models.outcome import Outcome
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordOutcome")


@_attrs_define
class RecordOutcome:
    """How an interview ended. With the outcome that is recorded already, absent and null members keep what is known.

    Example:
        {'decided_by': 'employer', 'decision_at': '2026-11-20T09:30:00.000Z', 'notified_at': '2026-11-20T16:00:00.000Z',
            'outcome': 'rejected'}

    Attributes:
        outcome (Outcome):
        decided_by (DecidedBy | None | Unset): Who decided, where that is known; `candidate` with `withdrawn` only, and
            nobody with `pending` and `no_response`.
        decision_at (datetime.datetime | None | Unset): When it was decided, where that is known; not in the future, and
            not before the interview unless the candidate
            withdrew.
        notified_at (datetime.datetime | None | Unset): When the candidate was told, or was left to conclude it from
            silence; null as long as that has not happened. Not in
            the future and not before `decision_at`.
    """

    outcome: Outcome
    decided_by: DecidedBy | None | Unset = UNSET
    decision_at: datetime.datetime | None | Unset = UNSET
    notified_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        outcome = self.outcome.value

        decided_by: None | str | Unset
        if isinstance(self.decided_by, Unset):
            decided_by = UNSET
        elif isinstance(self.decided_by, DecidedBy):
            decided_by = self.decided_by.value
        else:
            decided_by = self.decided_by

        decision_at: None | str | Unset
        if isinstance(self.decision_at, Unset):
            decision_at = UNSET
        elif isinstance(self.decision_at, datetime.datetime):
            decision_at = self.decision_at.isoformat()
        else:
            decision_at = self.decision_at

        notified_at: None | str | Unset
        if isinstance(self.notified_at, Unset):
            notified_at = UNSET
        elif isinstance(self.notified_at, datetime.datetime):
            notified_at = self.notified_at.isoformat()
        else:
            notified_at = self.notified_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "outcome": outcome,
            }
        )
        if decided_by is not UNSET:
            field_dict["decided_by"] = decided_by
        if decision_at is not UNSET:
            field_dict["decision_at"] = decision_at
        if notified_at is not UNSET:
            field_dict["notified_at"] = notified_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        outcome = Outcome(d.pop("outcome"))

        def _parse_decided_by(data: object) -> DecidedBy | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_by_type_0 = DecidedBy(data)

                return decided_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DecidedBy | None | Unset, data)

        decided_by = _parse_decided_by(d.pop("decided_by", UNSET))

        def _parse_decision_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decision_at_type_0 = datetime.datetime.fromisoformat(data)

                return decision_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        decision_at = _parse_decision_at(d.pop("decision_at", UNSET))

        def _parse_notified_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                notified_at_type_0 = datetime.datetime.fromisoformat(data)

                return notified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        notified_at = _parse_notified_at(d.pop("notified_at", UNSET))

        record_outcome = cls(
            outcome=outcome,
            decided_by=decided_by,
            decision_at=decision_at,
            notified_at=notified_at,
        )

        return record_outcome
