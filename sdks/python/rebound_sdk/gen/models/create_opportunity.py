from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.opportunity_state import OpportunityState
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateOpportunity")


@_attrs_define
class CreateOpportunity:
    """A role that the candidate has in view.

    Example:
        {'features': ['remote', 'part time'], 'organisation': 'Ashdown Timber', 'required_skills': ['sql', 'excel'],
            'role': 'Data analyst', 'url': 'https://jobs.example.org/4711'}

    Attributes:
        role (str): The role, as it is advertised; one line of 1 to 200 characters.
        applied_on (datetime.date | None | Unset): When the candidate applied, with the state `applied` or a later one.
        features (list[str] | Unset): What it is like: hours, place, terms, ways of working, in a few words each; at
            most 50. Wishes and what the candidate
            rules out are looked for in these words.
        notes (None | str | Unset): A note to oneself; at most 10,000 characters.
        noticed_on (datetime.date | None | Unset): When it was noticed, in the candidate's zone; today when absent.
        organisation (None | str | Unset): Who offers it; one line of at most 200 characters.
        required_skills (list[str] | Unset): What one must have, each 1 to 200 characters; at most 50.
        state (None | OpportunityState | Unset): How far it has come; `noticed` when absent.
        url (None | str | Unset): Where it is advertised, beginning with `https://`; at most 2,000 characters.
        wished_skills (list[str] | Unset): What they would like besides, each 1 to 200 characters; at most 50.
    """

    role: str
    applied_on: datetime.date | None | Unset = UNSET
    features: list[str] | Unset = UNSET
    notes: None | str | Unset = UNSET
    noticed_on: datetime.date | None | Unset = UNSET
    organisation: None | str | Unset = UNSET
    required_skills: list[str] | Unset = UNSET
    state: None | OpportunityState | Unset = UNSET
    url: None | str | Unset = UNSET
    wished_skills: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        applied_on: None | str | Unset
        if isinstance(self.applied_on, Unset):
            applied_on = UNSET
        elif isinstance(self.applied_on, datetime.date):
            applied_on = self.applied_on.isoformat()
        else:
            applied_on = self.applied_on

        features: list[str] | Unset = UNSET
        if not isinstance(self.features, Unset):
            features = self.features

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        noticed_on: None | str | Unset
        if isinstance(self.noticed_on, Unset):
            noticed_on = UNSET
        elif isinstance(self.noticed_on, datetime.date):
            noticed_on = self.noticed_on.isoformat()
        else:
            noticed_on = self.noticed_on

        organisation: None | str | Unset
        if isinstance(self.organisation, Unset):
            organisation = UNSET
        else:
            organisation = self.organisation

        required_skills: list[str] | Unset = UNSET
        if not isinstance(self.required_skills, Unset):
            required_skills = self.required_skills

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, OpportunityState):
            state = self.state.value
        else:
            state = self.state

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        wished_skills: list[str] | Unset = UNSET
        if not isinstance(self.wished_skills, Unset):
            wished_skills = self.wished_skills

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role": role,
            }
        )
        if applied_on is not UNSET:
            field_dict["applied_on"] = applied_on
        if features is not UNSET:
            field_dict["features"] = features
        if notes is not UNSET:
            field_dict["notes"] = notes
        if noticed_on is not UNSET:
            field_dict["noticed_on"] = noticed_on
        if organisation is not UNSET:
            field_dict["organisation"] = organisation
        if required_skills is not UNSET:
            field_dict["required_skills"] = required_skills
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
        role = d.pop("role")

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

        features = cast(list[str], d.pop("features", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_noticed_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                noticed_on_type_0 = datetime.date.fromisoformat(data)

                return noticed_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        noticed_on = _parse_noticed_on(d.pop("noticed_on", UNSET))

        def _parse_organisation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        organisation = _parse_organisation(d.pop("organisation", UNSET))

        required_skills = cast(list[str], d.pop("required_skills", UNSET))

        def _parse_state(data: object) -> None | OpportunityState | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                state_type_0 = OpportunityState(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpportunityState | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        wished_skills = cast(list[str], d.pop("wished_skills", UNSET))

        create_opportunity = cls(
            role=role,
            applied_on=applied_on,
            features=features,
            notes=notes,
            noticed_on=noticed_on,
            organisation=organisation,
            required_skills=required_skills,
            state=state,
            url=url,
            wished_skills=wished_skills,
        )

        return create_opportunity
