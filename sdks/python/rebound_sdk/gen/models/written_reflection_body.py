from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.expected_outcome import ExpectedOutcome
from ..models.outcome import Outcome
from ..models.reflection_part import ReflectionPart
from ..models.skippable_part import SkippablePart

if TYPE_CHECKING:
    from ..models.factor_body import FactorBody
    from ..models.positive_body import PositiveBody
    from ..models.rating_gap_body import RatingGapBody
    from ..models.reflection_body_theme_ratings import ReflectionBodyThemeRatings
    from ..models.reviewed_question_body import ReviewedQuestionBody
    from ..models.support import Support


T = TypeVar("T", bound="WrittenReflectionBody")


@_attrs_define
class WrittenReflectionBody:
    """A reflection that was written into, after what is to be said first.

    Example:
        {'actual_outcome': 'rejected', 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'compassion': 'It was a hard
            day and you went in anyway.', 'created_at': '2026-11-22T18:15:00.000Z', 'critique': None, 'expected_outcome':
            'positive', 'factors': [], 'felt_well_still_no': True, 'gaps': [], 'id': 'refl_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'learning': None, 'next_part': 'positives', 'overall_rating':
            4, 'positives': [], 'questions': [], 'rating_stands': False, 'skipped_parts': [], 'support': {'emergency': None,
            'help_lines': [], 'href': '/v1/help_lines?country=GB', 'message': None, 'severity': 'none', 'tasks_wait':
            False}, 'theme_ratings': {}, 'updated_at': '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        actual_outcome (Outcome):
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        compassion (None | str): A kind word to oneself.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        critique (None | str): What one would do differently.
        expected_outcome (ExpectedOutcome | None): What the candidate expected.
        factors (list[FactorBody]): What helped and what got in the way.
        felt_well_still_no (bool): Whether it felt well (a rating of 4 or 5) or a yes was expected, and it was a no:
            then asking for advice comes first
            among the next steps of the recovery.
        gaps (list[RatingGapBody]): How far this view and a giver's are apart, for each opened feedback on the
            interview.
        id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        learning (None | str): One thing to take along.
        next_part (None | ReflectionPart): The ordered part that comes next: `compassion`, `positives`, `critique` or
            `learning`; null when all are behind.
        overall_rating (int | None): How it went overall, from 1 (needs the most work) to 5 (very strong), said before
            feedback was opened, here or when the
            first feedback was opened.
        positives (list[PositiveBody]): What went well.
        questions (list[ReviewedQuestionBody]): How single questions went.
        rating_stands (bool): Whether feedback on the interview has been opened, so that `overall_rating` stands.
        skipped_parts (list[SkippablePart]): What was left out on purpose.
        theme_ratings (ReflectionBodyThemeRatings): Ratings by theme, each 1 to 5.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it and of what the answer was derived from. `If-
            Match` compares the
            version alone.
        support (Support): What is said first, before anything about the object.
    """

    actual_outcome: Outcome
    candidate_id: str
    compassion: None | str
    created_at: datetime.datetime
    critique: None | str
    expected_outcome: ExpectedOutcome | None
    factors: list[FactorBody]
    felt_well_still_no: bool
    gaps: list[RatingGapBody]
    id: str
    interview_id: str
    learning: None | str
    next_part: None | ReflectionPart
    overall_rating: int | None
    positives: list[PositiveBody]
    questions: list[ReviewedQuestionBody]
    rating_stands: bool
    skipped_parts: list[SkippablePart]
    theme_ratings: ReflectionBodyThemeRatings
    updated_at: datetime.datetime
    version: int
    support: Support
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        actual_outcome = self.actual_outcome.value

        candidate_id = self.candidate_id

        compassion: None | str
        compassion = self.compassion

        created_at = self.created_at.isoformat()

        critique: None | str
        critique = self.critique

        expected_outcome: None | str
        if isinstance(self.expected_outcome, ExpectedOutcome):
            expected_outcome = self.expected_outcome.value
        else:
            expected_outcome = self.expected_outcome

        factors = []
        for factors_item_data in self.factors:
            factors_item = factors_item_data.to_dict()
            factors.append(factors_item)

        felt_well_still_no = self.felt_well_still_no

        gaps = []
        for gaps_item_data in self.gaps:
            gaps_item = gaps_item_data.to_dict()
            gaps.append(gaps_item)

        id = self.id

        interview_id = self.interview_id

        learning: None | str
        learning = self.learning

        next_part: None | str
        if isinstance(self.next_part, ReflectionPart):
            next_part = self.next_part.value
        else:
            next_part = self.next_part

        overall_rating: int | None
        overall_rating = self.overall_rating

        positives = []
        for positives_item_data in self.positives:
            positives_item = positives_item_data.to_dict()
            positives.append(positives_item)

        questions = []
        for questions_item_data in self.questions:
            questions_item = questions_item_data.to_dict()
            questions.append(questions_item)

        rating_stands = self.rating_stands

        skipped_parts = []
        for skipped_parts_item_data in self.skipped_parts:
            skipped_parts_item = skipped_parts_item_data.value
            skipped_parts.append(skipped_parts_item)

        theme_ratings = self.theme_ratings.to_dict()

        updated_at = self.updated_at.isoformat()

        version = self.version

        support = self.support.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "actual_outcome": actual_outcome,
                "candidate_id": candidate_id,
                "compassion": compassion,
                "created_at": created_at,
                "critique": critique,
                "expected_outcome": expected_outcome,
                "factors": factors,
                "felt_well_still_no": felt_well_still_no,
                "gaps": gaps,
                "id": id,
                "interview_id": interview_id,
                "learning": learning,
                "next_part": next_part,
                "overall_rating": overall_rating,
                "positives": positives,
                "questions": questions,
                "rating_stands": rating_stands,
                "skipped_parts": skipped_parts,
                "theme_ratings": theme_ratings,
                "updated_at": updated_at,
                "version": version,
                "support": support,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.factor_body import FactorBody
        from ..models.positive_body import PositiveBody
        from ..models.rating_gap_body import RatingGapBody
        from ..models.reflection_body_theme_ratings import ReflectionBodyThemeRatings
        from ..models.reviewed_question_body import ReviewedQuestionBody
        from ..models.support import Support

        d = dict(src_dict)
        actual_outcome = Outcome(d.pop("actual_outcome"))

        candidate_id = d.pop("candidate_id")

        def _parse_compassion(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        compassion = _parse_compassion(d.pop("compassion"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_critique(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        critique = _parse_critique(d.pop("critique"))

        def _parse_expected_outcome(data: object) -> ExpectedOutcome | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expected_outcome_type_0 = ExpectedOutcome(data)

                return expected_outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExpectedOutcome | None, data)

        expected_outcome = _parse_expected_outcome(d.pop("expected_outcome"))

        factors = []
        _factors = d.pop("factors")
        for factors_item_data in _factors:
            factors_item = FactorBody.from_dict(factors_item_data)

            factors.append(factors_item)

        felt_well_still_no = d.pop("felt_well_still_no")

        gaps = []
        _gaps = d.pop("gaps")
        for gaps_item_data in _gaps:
            gaps_item = RatingGapBody.from_dict(gaps_item_data)

            gaps.append(gaps_item)

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        def _parse_learning(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        learning = _parse_learning(d.pop("learning"))

        def _parse_next_part(data: object) -> None | ReflectionPart:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_part_type_0 = ReflectionPart(data)

                return next_part_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReflectionPart, data)

        next_part = _parse_next_part(d.pop("next_part"))

        def _parse_overall_rating(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        overall_rating = _parse_overall_rating(d.pop("overall_rating"))

        positives = []
        _positives = d.pop("positives")
        for positives_item_data in _positives:
            positives_item = PositiveBody.from_dict(positives_item_data)

            positives.append(positives_item)

        questions = []
        _questions = d.pop("questions")
        for questions_item_data in _questions:
            questions_item = ReviewedQuestionBody.from_dict(questions_item_data)

            questions.append(questions_item)

        rating_stands = d.pop("rating_stands")

        skipped_parts = []
        _skipped_parts = d.pop("skipped_parts")
        for skipped_parts_item_data in _skipped_parts:
            skipped_parts_item = SkippablePart(skipped_parts_item_data)

            skipped_parts.append(skipped_parts_item)

        theme_ratings = ReflectionBodyThemeRatings.from_dict(d.pop("theme_ratings"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        support = Support.from_dict(d.pop("support"))

        written_reflection_body = cls(
            actual_outcome=actual_outcome,
            candidate_id=candidate_id,
            compassion=compassion,
            created_at=created_at,
            critique=critique,
            expected_outcome=expected_outcome,
            factors=factors,
            felt_well_still_no=felt_well_still_no,
            gaps=gaps,
            id=id,
            interview_id=interview_id,
            learning=learning,
            next_part=next_part,
            overall_rating=overall_rating,
            positives=positives,
            questions=questions,
            rating_stands=rating_stands,
            skipped_parts=skipped_parts,
            theme_ratings=theme_ratings,
            updated_at=updated_at,
            version=version,
            support=support,
        )

        written_reflection_body.additional_properties = d
        return written_reflection_body

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
