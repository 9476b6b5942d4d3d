from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.opportunity_end import OpportunityEnd
from ..models.opportunity_state import OpportunityState
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateOpportunity")


@_attrs_define
class UpdateOpportunity:
    """A change to a role in view (merge patch): absent leaves, null clears.

    Example:
        {'notes': 'Asked Femi about the team.', 'state': 'applied'}

    Attributes:
        applied_on (datetime.date | None | Unset): When the candidate applied; today when the state becomes `applied`
            and nothing is said.
        closed_because (None | OpportunityEnd | Unset): How it ended, with the state `closed`; null clears.
        closed_on (datetime.date | None | Unset): When it ended; today when the state becomes `closed` and nothing is
            said.
        features (list[str] | Unset): What it is like; at most 50.
        interviewing_on (datetime.date | None | Unset): When interviews began; today when the state becomes
            `interviewing` and nothing is said.
        notes (None | str | Unset): A note to oneself; null clears; at most 10,000 characters.
        noticed_on (datetime.date | Unset): When it was noticed.
        organisation (None | str | Unset): Who offers it; one line; null clears.
        required_skills (list[str] | Unset): What one must have; at most 50.
        role (str | Unset): The role; one line of 1 to 200 characters.
        state (OpportunityState | Unset):
        url (None | str | Unset): Where it is advertised, beginning with `https://`; null clears.
        wished_skills (list[str] | Unset): What they would like besides; at most 50.
    """

    applied_on: datetime.date | None | Unset = UNSET
    closed_because: None | OpportunityEnd | Unset = UNSET
    closed_on: datetime.date | None | Unset = UNSET
    features: list[str] | Unset = UNSET
    interviewing_on: datetime.date | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    noticed_on: datetime.date | Unset = UNSET
    organisation: None | str | Unset = UNSET
    required_skills: list[str] | Unset = UNSET
    role: str | Unset = UNSET
    state: OpportunityState | Unset = UNSET
    url: None | str | Unset = UNSET
    wished_skills: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        applied_on: None | str | Unset
        if isinstance(self.applied_on, Unset):
            applied_on = UNSET
        elif isinstance(self.applied_on, datetime.date):
            applied_on = self.applied_on.isoformat()
        else:
            applied_on = self.applied_on

        closed_because: None | str | Unset
        if isinstance(self.closed_because, Unset):
            closed_because = UNSET
        elif isinstance(self.closed_because, OpportunityEnd):
            closed_because = self.closed_because.value
        else:
            closed_because = self.closed_because

        closed_on: None | str | Unset
        if isinstance(self.closed_on, Unset):
            closed_on = UNSET
        elif isinstance(self.closed_on, datetime.date):
            closed_on = self.closed_on.isoformat()
        else:
            closed_on = self.closed_on

        features: list[str] | Unset = UNSET
        if not isinstance(self.features, Unset):
            features = self.features

        interviewing_on: None | str | Unset
        if isinstance(self.interviewing_on, Unset):
            interviewing_on = UNSET
        elif isinstance(self.interviewing_on, datetime.date):
            interviewing_on = self.interviewing_on.isoformat()
        else:
            interviewing_on = self.interviewing_on

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        noticed_on: str | Unset = UNSET
        if not isinstance(self.noticed_on, Unset):
            noticed_on = self.noticed_on.isoformat()

        organisation: None | str | Unset
        if isinstance(self.organisation, Unset):
            organisation = UNSET
        else:
            organisation = self.organisation

        required_skills: list[str] | Unset = UNSET
        if not isinstance(self.required_skills, Unset):
            required_skills = self.required_skills

        role = self.role

        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state.value

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        wished_skills: list[str] | Unset = UNSET
        if not isinstance(self.wished_skills, Unset):
            wished_skills = self.wished_skills

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if applied_on is not UNSET:
            field_dict["applied_on"] = applied_on
        if closed_because is not UNSET:
            field_dict["closed_because"] = closed_because
        if closed_on is not UNSET:
            field_dict["closed_on"] = closed_on
        if features is not UNSET:
            field_dict["features"] = features
        if interviewing_on is not UNSET:
            field_dict["interviewing_on"] = interviewing_on
        if notes is not UNSET:
            field_dict["notes"] = notes
        if noticed_on is not UNSET:
            field_dict["noticed_on"] = noticed_on
        if organisation is not UNSET:
            field_dict["organisation"] = organisation
        if required_skills is not UNSET:
            field_dict["required_skills"] = required_skills
        if role is not UNSET:
            field_dict["role"] = role
        if state is not UNSET:
            field_dict["state"] = state
        if url is not UNSET:
            field_dict["url"] = url
        if wished_skills is not UNSET:
            field_dict["wished_skills"] = wished_skills

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_applied_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                applied_on_type_0 = datetime.date.fromisoformat(data)

                return applied_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        applied_on = _parse_applied_on(d.pop("applied_on", UNSET))

        def _parse_closed_because(data: object) -> None | OpportunityEnd | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_because_type_0 = OpportunityEnd(data)

                return closed_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpportunityEnd | Unset, data)

        closed_because = _parse_closed_because(d.pop("closed_because", UNSET))

        def _parse_closed_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_on_type_0 = datetime.date.fromisoformat(data)

                return closed_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        closed_on = _parse_closed_on(d.pop("closed_on", UNSET))

        features = cast(list[str], d.pop("features", UNSET))

        def _parse_interviewing_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                interviewing_on_type_0 = datetime.date.fromisoformat(data)

                return interviewing_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        interviewing_on = _parse_interviewing_on(d.pop("interviewing_on", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        _noticed_on = d.pop("noticed_on", UNSET)
        noticed_on: datetime.date | Unset
        if isinstance(_noticed_on, Unset):
            noticed_on = UNSET
        else:
            noticed_on = datetime.date.fromisoformat(_noticed_on)

        def _parse_organisation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        organisation = _parse_organisation(d.pop("organisation", UNSET))

        required_skills = cast(list[str], d.pop("required_skills", UNSET))

        role = d.pop("role", UNSET)

        _state = d.pop("state", UNSET)
        state: OpportunityState | Unset
        if isinstance(_state, Unset):
            state = UNSET
        else:
            state = OpportunityState(_state)

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        wished_skills = cast(list[str], d.pop("wished_skills", UNSET))

        update_opportunity = cls(
            applied_on=applied_on,
            closed_because=closed_because,
            closed_on=closed_on,
            features=features,
            interviewing_on=interviewing_on,
            notes=notes,
            noticed_on=noticed_on,
            organisation=organisation,
            required_skills=required_skills,
            role=role,
            state=state,
            url=url,
            wished_skills=wished_skills,
        )

        return update_opportunity
