from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.plan_state import PlanState

if TYPE_CHECKING:
    from ..models.changes import Changes
    from ..models.encouragement import Encouragement
    from ..models.focus_body import FocusBody
    from ..models.guidelines import Guidelines
    from ..models.note import Note
    from ..models.strength_entry import StrengthEntry
    from ..models.theme_score import ThemeScore


T = TypeVar("T", bound="ActionPlanBody")


@_attrs_define
class ActionPlanBody:
    """An action plan.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'changes': {'added': [], 'kept': [], 'moved': [], 'retired':
            []}, 'created_at': '2026-11-23T18:15:00.000Z', 'encouragements': [], 'focuses': [{'evidence': [{'id':
            'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'observation', 'words': 'Answers stayed rather general.'}], 'rank':
            1, 'score': 1.0, 'theme': 'answer_depth'}], 'guidelines': {'donts': [], 'dos': []}, 'id':
            'plan_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'notes': [{'code':
            'paused', 'task_keys': [], 'text': 'Nothing is due before 26 November 2026: your pause comes first.'}],
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'revision': 1, 'scores': [{'improvements': 1.0, 'is_focus':
            True, 'repeated': False, 'score': 1.0, 'strengths': 0.0, 'terms': [{'observation_id':
            'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'polarity': 'improvement', 'recency': 1.0, 'recognition_weight': 1.0,
            'source_weight': 1.0, 'value': 1.0}], 'theme': 'answer_depth'}], 'state': 'active', 'strengths': [],
            'updated_at': '2026-11-23T18:15:00.000Z', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        changes (Changes): What a revision changed. Each earlier task is in exactly one of kept, moved and retired.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        encouragements (list[Encouragement]): Honest words about what nobody can work on; empty for a tenant's server.
        focuses (list[FocusBody]): At most three themes to work on, the most urgent first.
        guidelines (Guidelines): A short list to carry along: never more don'ts than do's, at most seven of each.
        id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        notes (list[Note]): What the plan says about itself.
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        revision (int): How often tasks or days were chosen, from 1.
        scores (list[ThemeScore]): How much the evidence asks for work on each theme, with every term of the sum; empty
            for a tenant's server.
        state (PlanState):
        strengths (list[StrengthEntry]): What speaks for the candidate, across interviews; empty for a tenant's server.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change.
    """

    candidate_id: str
    changes: Changes
    created_at: datetime.datetime
    encouragements: list[Encouragement]
    focuses: list[FocusBody]
    guidelines: Guidelines
    id: str
    interview_id: str
    notes: list[Note]
    recovery_id: str
    revision: int
    scores: list[ThemeScore]
    state: PlanState
    strengths: list[StrengthEntry]
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        changes = self.changes.to_dict()

        created_at = self.created_at.isoformat()

        encouragements = []
        for encouragements_item_data in self.encouragements:
            encouragements_item = encouragements_item_data.to_dict()
            encouragements.append(encouragements_item)

        focuses = []
        for focuses_item_data in self.focuses:
            focuses_item = focuses_item_data.to_dict()
            focuses.append(focuses_item)

        guidelines = self.guidelines.to_dict()

        id = self.id

        interview_id = self.interview_id

        notes = []
        for notes_item_data in self.notes:
            notes_item = notes_item_data.to_dict()
            notes.append(notes_item)

        recovery_id = self.recovery_id

        revision = self.revision

        scores = []
        for scores_item_data in self.scores:
            scores_item = scores_item_data.to_dict()
            scores.append(scores_item)

        state = self.state.value

        strengths = []
        for strengths_item_data in self.strengths:
            strengths_item = strengths_item_data.to_dict()
            strengths.append(strengths_item)

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "changes": changes,
                "created_at": created_at,
                "encouragements": encouragements,
                "focuses": focuses,
                "guidelines": guidelines,
                "id": id,
                "interview_id": interview_id,
                "notes": notes,
                "recovery_id": recovery_id,
                "revision": revision,
                "scores": scores,
                "state": state,
                "strengths": strengths,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.changes import Changes
        from ..models.encouragement import Encouragement
        from ..models.focus_body import FocusBody
        from ..models.guidelines import Guidelines
        from ..models.note import Note
        from ..models.strength_entry import StrengthEntry
        from ..models.theme_score import ThemeScore

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        changes = Changes.from_dict(d.pop("changes"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        encouragements = []
        _encouragements = d.pop("encouragements")
        for encouragements_item_data in _encouragements:
            encouragements_item = Encouragement.from_dict(encouragements_item_data)

            encouragements.append(encouragements_item)

        focuses = []
        _focuses = d.pop("focuses")
        for focuses_item_data in _focuses:
            focuses_item = FocusBody.from_dict(focuses_item_data)

            focuses.append(focuses_item)

        guidelines = Guidelines.from_dict(d.pop("guidelines"))

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        notes = []
        _notes = d.pop("notes")
        for notes_item_data in _notes:
            notes_item = Note.from_dict(notes_item_data)

            notes.append(notes_item)

        recovery_id = d.pop("recovery_id")

        revision = d.pop("revision")

        scores = []
        _scores = d.pop("scores")
        for scores_item_data in _scores:
            scores_item = ThemeScore.from_dict(scores_item_data)

            scores.append(scores_item)

        state = PlanState(d.pop("state"))

        strengths = []
        _strengths = d.pop("strengths")
        for strengths_item_data in _strengths:
            strengths_item = StrengthEntry.from_dict(strengths_item_data)

            strengths.append(strengths_item)

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        action_plan_body = cls(
            candidate_id=candidate_id,
            changes=changes,
            created_at=created_at,
            encouragements=encouragements,
            focuses=focuses,
            guidelines=guidelines,
            id=id,
            interview_id=interview_id,
            notes=notes,
            recovery_id=recovery_id,
            revision=revision,
            scores=scores,
            state=state,
            strengths=strengths,
            updated_at=updated_at,
            version=version,
        )

        action_plan_body.additional_properties = d
        return action_plan_body

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
