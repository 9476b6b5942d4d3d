from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.opportunity_end import OpportunityEnd
from ..models.opportunity_state import OpportunityState

if TYPE_CHECKING:
    from ..models.fit import Fit


T = TypeVar("T", bound="OpportunityBody")


@_attrs_define
class OpportunityBody:
    """A role that the candidate has in view, and how well it fits.

    Example:
        {'applied_on': None, 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'closed_because': None, 'closed_on':
            None, 'created_at': '2026-11-22T18:15:00.000Z', 'features': ['remote', 'part time'], 'fit': {'deal_breakers':
            [], 'method': 'M15', 'reasons': [{'code': 'skills_covered', 'text': 'You bring what they ask for: sql.'}],
            'recommendation': 'stretch', 'score': 0.786, 'summary': 'This one is a stretch: worth it if it really draws
            you.', 'terms': [{'kind': 'required_skills', 'met': ['sql'], 'open': ['excel'], 'points': 0.214, 'value': 0.5,
            'weight': 0.429}, {'kind': 'target_roles', 'met': ['data analyst'], 'open': [], 'points': 0.286, 'value': 1.0,
            'weight': 0.286}, {'kind': 'wishes', 'met': ['remote'], 'open': [], 'points': 0.286, 'value': 1.0, 'weight':
            0.286}]}, 'id': 'oppt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interviewing_on': None, 'notes': None, 'noticed_on':
            '2026-11-22', 'organisation': 'Ashdown Timber', 'required_skills': ['sql', 'excel'], 'role': 'Data analyst',
            'state': 'noticed', 'updated_at': '2026-11-22T18:15:00.000Z', 'url': 'https://jobs.example.org/4711', 'version':
            1, 'wished_skills': []}

    Attributes:
        applied_on (datetime.date | None): When the candidate applied; null if that has not happened or nobody said
            when.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        closed_because (None | OpportunityEnd): How it ended.
        closed_on (datetime.date | None): When it ended.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        features (list[str]): What it is like: hours, place, terms, ways of working.
        fit (Fit): How well a role fits.
        id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        interviewing_on (datetime.date | None): When interviews began.
        notes (None | str): A note to oneself.
        noticed_on (datetime.date): When it was noticed.
        organisation (None | str): Who offers it.
        required_skills (list[str]): What one must have.
        role (str): The role.
        state (OpportunityState):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        url (None | str): Where it is advertised.
        version (int): Raised by every change; the `ETag` is made of it and of the fit.
        wished_skills (list[str]): What they would like besides.
    """

    applied_on: datetime.date | None
    candidate_id: str
    closed_because: None | OpportunityEnd
    closed_on: datetime.date | None
    created_at: datetime.datetime
    features: list[str]
    fit: Fit
    id: str
    interviewing_on: datetime.date | None
    notes: None | str
    noticed_on: datetime.date
    organisation: None | str
    required_skills: list[str]
    role: str
    state: OpportunityState
    updated_at: datetime.datetime
    url: None | str
    version: int
    wished_skills: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        applied_on: None | str
        if isinstance(self.applied_on, datetime.date):
            applied_on = self.applied_on.isoformat()
        else:
            applied_on = self.applied_on

        candidate_id = self.candidate_id

        closed_because: None | str
        if isinstance(self.closed_because, OpportunityEnd):
            closed_because = self.closed_because.value
        else:
            closed_because = self.closed_because

        closed_on: None | str
        if isinstance(self.closed_on, datetime.date):
            closed_on = self.closed_on.isoformat()
        else:
            closed_on = self.closed_on

        created_at = self.created_at.isoformat()

        features = self.features

        fit = self.fit.to_dict()

        id = self.id

        interviewing_on: None | str
        if isinstance(self.interviewing_on, datetime.date):
            interviewing_on = self.interviewing_on.isoformat()
        else:
            interviewing_on = self.interviewing_on

        notes: None | str
        notes = self.notes

        noticed_on = self.noticed_on.isoformat()

        organisation: None | str
        organisation = self.organisation

        required_skills = self.required_skills

        role = self.role

        state = self.state.value

        updated_at = self.updated_at.isoformat()

        url: None | str
        url = self.url

        version = self.version

        wished_skills = self.wished_skills

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "applied_on": applied_on,
                "candidate_id": candidate_id,
                "closed_because": closed_because,
                "closed_on": closed_on,
                "created_at": created_at,
                "features": features,
                "fit": fit,
                "id": id,
                "interviewing_on": interviewing_on,
                "notes": notes,
                "noticed_on": noticed_on,
                "organisation": organisation,
                "required_skills": required_skills,
                "role": role,
                "state": state,
                "updated_at": updated_at,
                "url": url,
                "version": version,
                "wished_skills": wished_skills,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fit import Fit

        d = dict(src_dict)

        def _parse_applied_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                applied_on_type_0 = datetime.date.fromisoformat(data)

                return applied_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        applied_on = _parse_applied_on(d.pop("applied_on"))

        candidate_id = d.pop("candidate_id")

        def _parse_closed_because(data: object) -> None | OpportunityEnd:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_because_type_0 = OpportunityEnd(data)

                return closed_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpportunityEnd, data)

        closed_because = _parse_closed_because(d.pop("closed_because"))

        def _parse_closed_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_on_type_0 = datetime.date.fromisoformat(data)

                return closed_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        closed_on = _parse_closed_on(d.pop("closed_on"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        features = cast(list[str], d.pop("features"))

        fit = Fit.from_dict(d.pop("fit"))

        id = d.pop("id")

        def _parse_interviewing_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                interviewing_on_type_0 = datetime.date.fromisoformat(data)

                return interviewing_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        interviewing_on = _parse_interviewing_on(d.pop("interviewing_on"))

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))

        noticed_on = datetime.date.fromisoformat(d.pop("noticed_on"))

        def _parse_organisation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        organisation = _parse_organisation(d.pop("organisation"))

        required_skills = cast(list[str], d.pop("required_skills"))

        role = d.pop("role")

        state = OpportunityState(d.pop("state"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        version = d.pop("version")

        wished_skills = cast(list[str], d.pop("wished_skills"))

        opportunity_body = cls(
            applied_on=applied_on,
            candidate_id=candidate_id,
            closed_because=closed_because,
            closed_on=closed_on,
            created_at=created_at,
            features=features,
            fit=fit,
            id=id,
            interviewing_on=interviewing_on,
            notes=notes,
            noticed_on=noticed_on,
            organisation=organisation,
            required_skills=required_skills,
            role=role,
            state=state,
            updated_at=updated_at,
            url=url,
            version=version,
            wished_skills=wished_skills,
        )

        opportunity_body.additional_properties = d
        return opportunity_body

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
