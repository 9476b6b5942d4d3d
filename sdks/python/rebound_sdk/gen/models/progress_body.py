from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.attempt_body import AttemptBody
    from ..models.mood_point_body import MoodPointBody
    from ..models.practice_line_body import PracticeLineBody
    from ..models.statement import Statement
    from ..models.task_counts_body import TaskCountsBody
    from ..models.theme_line_body import ThemeLineBody


T = TypeVar("T", bound="ProgressBody")


@_attrs_define
class ProgressBody:
    """How a candidate gets on. Nobody else can read it.

    Example:
        {'attempts': 2, 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interviews': [{'held_on': '2026-10-12',
            'improvements': 2, 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'mean_rating': 2.5, 'number': 1, 'role':
            'Data analyst', 'self_rating': 3, 'stage': 'first', 'strengths': 1}, {'held_on': '2026-11-18', 'improvements':
            1, 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0d', 'mean_rating': 3.5, 'number': 2, 'role': 'Data analyst',
            'self_rating': 3, 'stage': 'final', 'strengths': 2}], 'method': 'M19', 'mood': [{'intensity': 7, 'noted_at':
            '2026-11-20T18:15:00.000Z', 'source': 'check_in'}], 'practice': [{'own_direction': 'rising',
            'partner_direction': 'too_early', 'theme': 'answer_depth'}], 'rehearsals': 3, 'statements': [{'code':
            'noisy_sample', 'method': 'M19', 'occasion': 'always', 'sources': ['interviewing.io 2023 (its own data)'],
            'text': 'One interview is a noisy sample.', 'verified': True}], 'tasks': {'done': 4, 'later': 0, 'open': 3},
            'themes': [{'direction': 'rising', 'points': [{'held_on': '2026-10-12', 'improvements': 1, 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'mean_rating': 2.0, 'strengths': 0}, {'held_on': '2026-11-18',
            'improvements': 1, 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0d', 'mean_rating': 3.0, 'strengths': 0}],
            'theme': 'answer_depth'}], 'version': 3, 'went_further': 0}

    Attributes:
        attempts (int): Interviews that were held, of the latest hundred.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        interviews (list[AttemptBody]): These interviews, oldest first.
        method (str): The row of the method.
        mood (list[MoodPointBody]): How hard it was, oldest first; empty where nothing is kept of that.
        practice (list[PracticeLineBody]): Practice by theme.
        rehearsals (int): Rehearsals that were held.
        statements (list[Statement]): Kind sentences that are true, each with its source; show them as they are.
        tasks (TaskCountsBody): Tasks of all plans.
        themes (list[ThemeLineBody]): Each theme that opened feedback speaks of, over the interviews.
        version (int): The candidate's version. The `ETag` also follows everything that this is made of.
        went_further (int): Of these, how many led to a next round or an offer.
    """

    attempts: int
    candidate_id: str
    interviews: list[AttemptBody]
    method: str
    mood: list[MoodPointBody]
    practice: list[PracticeLineBody]
    rehearsals: int
    statements: list[Statement]
    tasks: TaskCountsBody
    themes: list[ThemeLineBody]
    version: int
    went_further: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attempts = self.attempts

        candidate_id = self.candidate_id

        interviews = []
        for interviews_item_data in self.interviews:
            interviews_item = interviews_item_data.to_dict()
            interviews.append(interviews_item)

        method = self.method

        mood = []
        for mood_item_data in self.mood:
            mood_item = mood_item_data.to_dict()
            mood.append(mood_item)

        practice = []
        for practice_item_data in self.practice:
            practice_item = practice_item_data.to_dict()
            practice.append(practice_item)

        rehearsals = self.rehearsals

        statements = []
        for statements_item_data in self.statements:
            statements_item = statements_item_data.to_dict()
            statements.append(statements_item)

        tasks = self.tasks.to_dict()

        themes = []
        for themes_item_data in self.themes:
            themes_item = themes_item_data.to_dict()
            themes.append(themes_item)

        version = self.version

        went_further = self.went_further

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempts": attempts,
                "candidate_id": candidate_id,
                "interviews": interviews,
                "method": method,
                "mood": mood,
                "practice": practice,
                "rehearsals": rehearsals,
                "statements": statements,
                "tasks": tasks,
                "themes": themes,
                "version": version,
                "went_further": went_further,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attempt_body import AttemptBody
        from ..models.mood_point_body import MoodPointBody
        from ..models.practice_line_body import PracticeLineBody
        from ..models.statement import Statement
        from ..models.task_counts_body import TaskCountsBody
        from ..models.theme_line_body import ThemeLineBody

        d = dict(src_dict)
        attempts = d.pop("attempts")

        candidate_id = d.pop("candidate_id")

        interviews = []
        _interviews = d.pop("interviews")
        for interviews_item_data in _interviews:
            interviews_item = AttemptBody.from_dict(interviews_item_data)

            interviews.append(interviews_item)

        method = d.pop("method")

        mood = []
        _mood = d.pop("mood")
        for mood_item_data in _mood:
            mood_item = MoodPointBody.from_dict(mood_item_data)

            mood.append(mood_item)

        practice = []
        _practice = d.pop("practice")
        for practice_item_data in _practice:
            practice_item = PracticeLineBody.from_dict(practice_item_data)

            practice.append(practice_item)

        rehearsals = d.pop("rehearsals")

        statements = []
        _statements = d.pop("statements")
        for statements_item_data in _statements:
            statements_item = Statement.from_dict(statements_item_data)

            statements.append(statements_item)

        tasks = TaskCountsBody.from_dict(d.pop("tasks"))

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = ThemeLineBody.from_dict(themes_item_data)

            themes.append(themes_item)

        version = d.pop("version")

        went_further = d.pop("went_further")

        progress_body = cls(
            attempts=attempts,
            candidate_id=candidate_id,
            interviews=interviews,
            method=method,
            mood=mood,
            practice=practice,
            rehearsals=rehearsals,
            statements=statements,
            tasks=tasks,
            themes=themes,
            version=version,
            went_further=went_further,
        )

        progress_body.additional_properties = d
        return progress_body

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
