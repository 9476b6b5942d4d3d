from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel
from ..models.future_interest_state import FutureInterestState
from ..models.interest_withdrawn_because import InterestWithdrawnBecause

T = TypeVar("T", bound="FutureInterestBody")


@_attrs_define
class FutureInterestBody:
    """A candidate would like to hear of later openings there. It holds from `given_at` until `withdrawn_at`.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'channel': 'employer', 'created_at':
            '2026-11-22T18:15:00.000Z', 'given_at': '2026-11-22T18:15:00.000Z', 'id': 'fint_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'organisation': 'Ashdown Timber', 'state': 'given',
            'updated_at': '2026-11-22T18:15:00.000Z', 'version': 1, 'withdrawn_at': None, 'withdrawn_because': None}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        channel (Channel):
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        given_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        organisation (str): The name of that employer or agency, as the interview had it then.
        state (FutureInterestState):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
        withdrawn_at (datetime.datetime | None): Until when; null as long as it holds.
        withdrawn_because (InterestWithdrawnBecause | None): Why it ended; null as long as it holds.
    """

    candidate_id: str
    channel: Channel
    created_at: datetime.datetime
    given_at: datetime.datetime
    id: str
    interview_id: str
    organisation: str
    state: FutureInterestState
    updated_at: datetime.datetime
    version: int
    withdrawn_at: datetime.datetime | None
    withdrawn_because: InterestWithdrawnBecause | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        channel = self.channel.value

        created_at = self.created_at.isoformat()

        given_at = self.given_at.isoformat()

        id = self.id

        interview_id = self.interview_id

        organisation = self.organisation

        state = self.state.value

        updated_at = self.updated_at.isoformat()

        version = self.version

        withdrawn_at: None | str
        if isinstance(self.withdrawn_at, datetime.datetime):
            withdrawn_at = self.withdrawn_at.isoformat()
        else:
            withdrawn_at = self.withdrawn_at

        withdrawn_because: None | str
        if isinstance(self.withdrawn_because, InterestWithdrawnBecause):
            withdrawn_because = self.withdrawn_because.value
        else:
            withdrawn_because = self.withdrawn_because

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "channel": channel,
                "created_at": created_at,
                "given_at": given_at,
                "id": id,
                "interview_id": interview_id,
                "organisation": organisation,
                "state": state,
                "updated_at": updated_at,
                "version": version,
                "withdrawn_at": withdrawn_at,
                "withdrawn_because": withdrawn_because,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        channel = Channel(d.pop("channel"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        given_at = datetime.datetime.fromisoformat(d.pop("given_at"))

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        organisation = d.pop("organisation")

        state = FutureInterestState(d.pop("state"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        def _parse_withdrawn_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                withdrawn_at_type_0 = datetime.datetime.fromisoformat(data)

                return withdrawn_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        withdrawn_at = _parse_withdrawn_at(d.pop("withdrawn_at"))

        def _parse_withdrawn_because(data: object) -> InterestWithdrawnBecause | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                withdrawn_because_type_0 = InterestWithdrawnBecause(data)

                return withdrawn_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(InterestWithdrawnBecause | None, data)

        withdrawn_because = _parse_withdrawn_because(d.pop("withdrawn_because"))

        future_interest_body = cls(
            candidate_id=candidate_id,
            channel=channel,
            created_at=created_at,
            given_at=given_at,
            id=id,
            interview_id=interview_id,
            organisation=organisation,
            state=state,
            updated_at=updated_at,
            version=version,
            withdrawn_at=withdrawn_at,
            withdrawn_because=withdrawn_because,
        )

        future_interest_body.additional_properties = d
        return future_interest_body

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
