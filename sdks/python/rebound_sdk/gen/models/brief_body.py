from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.format_ import Format
from ..models.stage import Stage

if TYPE_CHECKING:
    from ..models.brief_answer_body import BriefAnswerBody
    from ..models.brief_check_body import BriefCheckBody
    from ..models.brief_guideline_body import BriefGuidelineBody
    from ..models.brief_lesson_body import BriefLessonBody
    from ..models.brief_question_body import BriefQuestionBody
    from ..models.first_minutes import FirstMinutes
    from ..models.strength_in_short_body import StrengthInShortBody


T = TypeVar("T", bound="BriefBody")


@_attrs_define
class BriefBody:
    """What somebody takes into an interview, on one page. Nobody else can read it.

    Example:
        {'checks': [{'key': 'advert_again', 'text': 'Read the advert once more.', 'when': 'day_before'}],
            'first_minutes': {'exercise_id': 'long_exhale_breathing', 'method': 'M13', 'sources': ['002'], 'text': 'Let the
            air out slowly a few times.'}, 'format': 'video', 'guidelines': [{'do': 'Name one number for each example.',
            'dont': 'Leave the result out.', 'guideline_id': 'gdln_01jd8w3k5rfx7v2m9q4n6t8b0c', 'state': 'accepted',
            'theme': 'answer_depth'}], 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'is_ahead': True, 'lessons':
            [{'evidence_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0d',
            'relation': 'same_employer', 'said_by': 'employer', 'said_on': '2026-11-22', 'theme': 'answer_depth', 'words':
            'Few concrete results in her examples.'}], 'method': 'M18', 'organisation': 'Ashdown Timber',
            'prepared_answers': [{'action': ['Checked every total twice'], 'prepared_answer_id':
            'pans_01jd8w3k5rfx7v2m9q4n6t8b0c', 'question': 'Tell me about a mistake of yours.', 'result': ['No error
            since'], 'situation': ['Month-end report'], 'task': []}], 'questions_to_ask': [{'key': 'what_next', 'text':
            'What comes next, and by when will I hear from you?'}], 'role': 'Data analyst', 'stage': 'final', 'starts_at':
            '2026-12-02T10:00:00.000Z', 'strengths': [{'theme': 'technical_knowledge', 'times_named': 2, 'words': 'Knew her
            SQL well.'}], 'version': 1}

    Attributes:
        checks (list[BriefCheckBody]): What to check beforehand, for this kind of interview.
        first_minutes (FirstMinutes): How to get through the first minutes. Example: {'exercise_id':
            'long_exhale_breathing', 'method': 'M13', 'sources': ['002'], 'text': 'Before you go in, let the air out slowly
            a few times.'}.
        format_ (Format):
        guidelines (list[BriefGuidelineBody]): The candidate's card: at most seven do's, each with its don't. While
            nothing is on it, what opened feedback and their own notes ask for.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        is_ahead (bool): Whether it is still to come; false means that this is for the next one like it.
        lessons (list[BriefLessonBody]): What was learned, with this employer first, then in roles like this, then
            elsewhere; at most six.
        method (str): The row of the method.
        organisation (None | str): The employer's name, or the agency's where the employer is not named.
        prepared_answers (list[BriefAnswerBody]): Answers that they prepared, the latest first; at most seven.
        questions_to_ask (list[BriefQuestionBody]): What to ask them, at this stage.
        role (str): The role.
        stage (Stage):
        starts_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        strengths (list[StrengthInShortBody]): What to lean on; at most three.
        version (int): The interview's version. The `ETag` also follows everything that the brief is made of.
    """

    checks: list[BriefCheckBody]
    first_minutes: FirstMinutes
    format_: Format
    guidelines: list[BriefGuidelineBody]
    interview_id: str
    is_ahead: bool
    lessons: list[BriefLessonBody]
    method: str
    organisation: None | str
    prepared_answers: list[BriefAnswerBody]
    questions_to_ask: list[BriefQuestionBody]
    role: str
    stage: Stage
    starts_at: datetime.datetime
    strengths: list[StrengthInShortBody]
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        checks = []
        for checks_item_data in self.checks:
            checks_item = checks_item_data.to_dict()
            checks.append(checks_item)

        first_minutes = self.first_minutes.to_dict()

        format_ = self.format_.value

        guidelines = []
        for guidelines_item_data in self.guidelines:
            guidelines_item = guidelines_item_data.to_dict()
            guidelines.append(guidelines_item)

        interview_id = self.interview_id

        is_ahead = self.is_ahead

        lessons = []
        for lessons_item_data in self.lessons:
            lessons_item = lessons_item_data.to_dict()
            lessons.append(lessons_item)

        method = self.method

        organisation: None | str
        organisation = self.organisation

        prepared_answers = []
        for prepared_answers_item_data in self.prepared_answers:
            prepared_answers_item = prepared_answers_item_data.to_dict()
            prepared_answers.append(prepared_answers_item)

        questions_to_ask = []
        for questions_to_ask_item_data in self.questions_to_ask:
            questions_to_ask_item = questions_to_ask_item_data.to_dict()
            questions_to_ask.append(questions_to_ask_item)

        role = self.role

        stage = self.stage.value

        starts_at = self.starts_at.isoformat()

        strengths = []
        for strengths_item_data in self.strengths:
            strengths_item = strengths_item_data.to_dict()
            strengths.append(strengths_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checks": checks,
                "first_minutes": first_minutes,
                "format": format_,
                "guidelines": guidelines,
                "interview_id": interview_id,
                "is_ahead": is_ahead,
                "lessons": lessons,
                "method": method,
                "organisation": organisation,
                "prepared_answers": prepared_answers,
                "questions_to_ask": questions_to_ask,
                "role": role,
                "stage": stage,
                "starts_at": starts_at,
                "strengths": strengths,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.brief_answer_body import BriefAnswerBody
        from ..models.brief_check_body import BriefCheckBody
        from ..models.brief_guideline_body import BriefGuidelineBody
        from ..models.brief_lesson_body import BriefLessonBody
        from ..models.brief_question_body import BriefQuestionBody
        from ..models.first_minutes import FirstMinutes
        from ..models.strength_in_short_body import StrengthInShortBody

        d = dict(src_dict)
        checks = []
        _checks = d.pop("checks")
        for checks_item_data in _checks:
            checks_item = BriefCheckBody.from_dict(checks_item_data)

            checks.append(checks_item)

        first_minutes = FirstMinutes.from_dict(d.pop("first_minutes"))

        format_ = Format(d.pop("format"))

        guidelines = []
        _guidelines = d.pop("guidelines")
        for guidelines_item_data in _guidelines:
            guidelines_item = BriefGuidelineBody.from_dict(guidelines_item_data)

            guidelines.append(guidelines_item)

        interview_id = d.pop("interview_id")

        is_ahead = d.pop("is_ahead")

        lessons = []
        _lessons = d.pop("lessons")
        for lessons_item_data in _lessons:
            lessons_item = BriefLessonBody.from_dict(lessons_item_data)

            lessons.append(lessons_item)

        method = d.pop("method")

        def _parse_organisation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        organisation = _parse_organisation(d.pop("organisation"))

        prepared_answers = []
        _prepared_answers = d.pop("prepared_answers")
        for prepared_answers_item_data in _prepared_answers:
            prepared_answers_item = BriefAnswerBody.from_dict(prepared_answers_item_data)

            prepared_answers.append(prepared_answers_item)

        questions_to_ask = []
        _questions_to_ask = d.pop("questions_to_ask")
        for questions_to_ask_item_data in _questions_to_ask:
            questions_to_ask_item = BriefQuestionBody.from_dict(questions_to_ask_item_data)

            questions_to_ask.append(questions_to_ask_item)

        role = d.pop("role")

        stage = Stage(d.pop("stage"))

        starts_at = datetime.datetime.fromisoformat(d.pop("starts_at"))

        strengths = []
        _strengths = d.pop("strengths")
        for strengths_item_data in _strengths:
            strengths_item = StrengthInShortBody.from_dict(strengths_item_data)

            strengths.append(strengths_item)

        version = d.pop("version")

        brief_body = cls(
            checks=checks,
            first_minutes=first_minutes,
            format_=format_,
            guidelines=guidelines,
            interview_id=interview_id,
            is_ahead=is_ahead,
            lessons=lessons,
            method=method,
            organisation=organisation,
            prepared_answers=prepared_answers,
            questions_to_ask=questions_to_ask,
            role=role,
            stage=stage,
            starts_at=starts_at,
            strengths=strengths,
            version=version,
        )

        brief_body.additional_properties = d
        return brief_body

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
