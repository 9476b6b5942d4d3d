from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.effort import Effort
from ..models.part import Part
from ..models.task_kind import TaskKind
from ..models.task_state import TaskState
from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.evidence import Evidence
    from ..models.later import Later
    from ..models.work_day import WorkDay


T = TypeVar("T", bound="TaskBody")


@_attrs_define
class TaskBody:
    """A task of an action plan.

    Example:
        {'action_plan_id': 'plan_01jd8w3k5rfx7v2m9q4n6t8b0c', 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'completed_at': None, 'created_at': '2026-11-23T18:15:00.000Z', 'depends_on': [], 'description': 'For each: the
            situation, your task, what you did, what came of it.', 'due_on': '2026-11-26', 'effort': 'medium', 'evidence':
            [], 'id': 'task_01jd8w3k5rfx7v2m9q4n6t8b0c', 'if_then': 'If I sit down on the day it is due, then I write the
            four keywords first.', 'intervention_id': 'answer_depth_star_notes', 'key': 'answer_depth_star_notes.1', 'kind':
            'preparation', 'later': None, 'method': 'M13', 'minutes': 30, 'part': 'skill', 'position': 0, 'reason': 'It
            works on the depth of your answers, which was named as something to improve.', 'session': 1, 'sessions': 1,
            'state': 'open', 'success_measure': 'Four examples with one figure each.', 'theme': 'answer_depth', 'title':
            'Note four real examples', 'updated_at': '2026-11-23T18:15:00.000Z', 'version': 1, 'work_on': [{'minutes': 30,
            'on': '2026-11-26'}]}

    Attributes:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        completed_at (datetime.datetime | None): When it was done.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        depends_on (list[str]): Keys of tasks that come first.
        description (str): How to do it.
        due_on (datetime.date | None): The day by which it is done, in the person's zone; null while it waits.
        effort (Effort):
        evidence (list[Evidence]): What stands behind it. A tenant's server does not see what was said of the candidate.
        id (str): Opaque id, `task_` and 26 characters; sorts by time of creation.
        if_then (str): When and how, as one sentence.
        intervention_id (None | str): The entry of the intervention library that it comes from; null for a question that
            was hard.
        key (str): Stable name within the plan; `depends_on` and the plan's `changes` and `notes` cite it.
        kind (TaskKind):
        later (Later | None): Why it waits; null if it does not.
        method (str): The row of the method that it comes from, `M1` to `M20`.
        minutes (int): Minutes that it takes.
        part (Part):
        position (int): Its place in the plan, from 0: by day, then what waits, then what is done or left out, as of the
            last revision.
        reason (str): Why it is there, in one sentence. For the candidate it quotes what was said.
        session (int): Which time of `sessions` this is, from 1.
        sessions (int): How many times the same thing is done.
        state (TaskState):
        success_measure (str): How the person can see that it worked.
        theme (None | Theme): The theme that it works on; null for what helps in general.
        title (str): What to do.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
        work_on (list[WorkDay]): The days on which it is worked on, and for how long.
    """

    action_plan_id: str
    candidate_id: str
    completed_at: datetime.datetime | None
    created_at: datetime.datetime
    depends_on: list[str]
    description: str
    due_on: datetime.date | None
    effort: Effort
    evidence: list[Evidence]
    id: str
    if_then: str
    intervention_id: None | str
    key: str
    kind: TaskKind
    later: Later | None
    method: str
    minutes: int
    part: Part
    position: int
    reason: str
    session: int
    sessions: int
    state: TaskState
    success_measure: str
    theme: None | Theme
    title: str
    updated_at: datetime.datetime
    version: int
    work_on: list[WorkDay]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.later import Later

        action_plan_id = self.action_plan_id

        candidate_id = self.candidate_id

        completed_at: None | str
        if isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        created_at = self.created_at.isoformat()

        depends_on = self.depends_on

        description = self.description

        due_on: None | str
        if isinstance(self.due_on, datetime.date):
            due_on = self.due_on.isoformat()
        else:
            due_on = self.due_on

        effort = self.effort.value

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        id = self.id

        if_then = self.if_then

        intervention_id: None | str
        intervention_id = self.intervention_id

        key = self.key

        kind = self.kind.value

        later: dict[str, Any] | None
        if isinstance(self.later, Later):
            later = self.later.to_dict()
        else:
            later = self.later

        method = self.method

        minutes = self.minutes

        part = self.part.value

        position = self.position

        reason = self.reason

        session = self.session

        sessions = self.sessions

        state = self.state.value

        success_measure = self.success_measure

        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        title = self.title

        updated_at = self.updated_at.isoformat()

        version = self.version

        work_on = []
        for work_on_item_data in self.work_on:
            work_on_item = work_on_item_data.to_dict()
            work_on.append(work_on_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action_plan_id": action_plan_id,
                "candidate_id": candidate_id,
                "completed_at": completed_at,
                "created_at": created_at,
                "depends_on": depends_on,
                "description": description,
                "due_on": due_on,
                "effort": effort,
                "evidence": evidence,
                "id": id,
                "if_then": if_then,
                "intervention_id": intervention_id,
                "key": key,
                "kind": kind,
                "later": later,
                "method": method,
                "minutes": minutes,
                "part": part,
                "position": position,
                "reason": reason,
                "session": session,
                "sessions": sessions,
                "state": state,
                "success_measure": success_measure,
                "theme": theme,
                "title": title,
                "updated_at": updated_at,
                "version": version,
                "work_on": work_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.evidence import Evidence
        from ..models.later import Later
        from ..models.work_day import WorkDay

        d = dict(src_dict)
        action_plan_id = d.pop("action_plan_id")

        candidate_id = d.pop("candidate_id")

        def _parse_completed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        completed_at = _parse_completed_at(d.pop("completed_at"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        depends_on = cast(list[str], d.pop("depends_on"))

        description = d.pop("description")

        def _parse_due_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                due_on_type_0 = datetime.date.fromisoformat(data)

                return due_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        due_on = _parse_due_on(d.pop("due_on"))

        effort = Effort(d.pop("effort"))

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        id = d.pop("id")

        if_then = d.pop("if_then")

        def _parse_intervention_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        intervention_id = _parse_intervention_id(d.pop("intervention_id"))

        key = d.pop("key")

        kind = TaskKind(d.pop("kind"))

        def _parse_later(data: object) -> Later | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                later_type_0 = Later.from_dict(data)

                return later_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Later | None, data)

        later = _parse_later(d.pop("later"))

        method = d.pop("method")

        minutes = d.pop("minutes")

        part = Part(d.pop("part"))

        position = d.pop("position")

        reason = d.pop("reason")

        session = d.pop("session")

        sessions = d.pop("sessions")

        state = TaskState(d.pop("state"))

        success_measure = d.pop("success_measure")

        def _parse_theme(data: object) -> None | Theme:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                theme_type_0 = Theme(data)

                return theme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Theme, data)

        theme = _parse_theme(d.pop("theme"))

        title = d.pop("title")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        work_on = []
        _work_on = d.pop("work_on")
        for work_on_item_data in _work_on:
            work_on_item = WorkDay.from_dict(work_on_item_data)

            work_on.append(work_on_item)

        task_body = cls(
            action_plan_id=action_plan_id,
            candidate_id=candidate_id,
            completed_at=completed_at,
            created_at=created_at,
            depends_on=depends_on,
            description=description,
            due_on=due_on,
            effort=effort,
            evidence=evidence,
            id=id,
            if_then=if_then,
            intervention_id=intervention_id,
            key=key,
            kind=kind,
            later=later,
            method=method,
            minutes=minutes,
            part=part,
            position=position,
            reason=reason,
            session=session,
            sessions=sessions,
            state=state,
            success_measure=success_measure,
            theme=theme,
            title=title,
            updated_at=updated_at,
            version=version,
            work_on=work_on,
        )

        task_body.additional_properties = d
        return task_body

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
