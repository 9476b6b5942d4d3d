from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.expected_outcome import ExpectedOutcome
from ..models.skippable_part import SkippablePart
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.name_factor import NameFactor
    from ..models.name_positive import NamePositive
    from ..models.review_question import ReviewQuestion
    from ..models.update_reflection_theme_ratings_type_0 import (
        UpdateReflectionThemeRatingsType0,
    )


T = TypeVar("T", bound="UpdateReflection")


@_attrs_define
class UpdateReflection:
    """The next parts of a reflection, or other words for earlier ones (merge patch): absent leaves, null clears, a list
    replaces the one before.

        Example:
            {'critique': 'I answered before the question was over.', 'learning': 'Two seconds, then the answer.'}

        Attributes:
            compassion (None | str | Unset): A kind word to oneself, 1 to 10,000 characters.
            critique (None | str | Unset): What one would do differently, 1 to 10,000 characters; after positives.
            expected_outcome (ExpectedOutcome | None | Unset): What was expected.
            factors (list[NameFactor] | None | Unset): What helped and what got in the way, at most 30. What helped comes
                after compassion, what got in the way after
                positives.
            learning (None | str | Unset): One thing to take along, 1 to 10,000 characters; after critique.
            overall_rating (int | None | Unset): How it went overall, 1 to 5; not once feedback on the interview has been
                opened.
            positives (list[NamePositive] | None | Unset): What went well, at most 20; after compassion.
            questions (list[ReviewQuestion] | None | Unset): How single questions of the interview went, at most 50, each
                once.
            skipped_parts (list[SkippablePart] | None | Unset): What is left out on purpose, so that the next part can
                follow. What is written is not skipped.
            theme_ratings (None | Unset | UpdateReflectionThemeRatingsType0): Ratings by theme, each 1 to 5.
    """

    compassion: None | str | Unset = UNSET
    critique: None | str | Unset = UNSET
    expected_outcome: ExpectedOutcome | None | Unset = UNSET
    factors: list[NameFactor] | None | Unset = UNSET
    learning: None | str | Unset = UNSET
    overall_rating: int | None | Unset = UNSET
    positives: list[NamePositive] | None | Unset = UNSET
    questions: list[ReviewQuestion] | None | Unset = UNSET
    skipped_parts: list[SkippablePart] | None | Unset = UNSET
    theme_ratings: None | Unset | UpdateReflectionThemeRatingsType0 = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.update_reflection_theme_ratings_type_0 import (
            UpdateReflectionThemeRatingsType0,
        )

        compassion: None | str | Unset
        if isinstance(self.compassion, Unset):
            compassion = UNSET
        else:
            compassion = self.compassion

        critique: None | str | Unset
        if isinstance(self.critique, Unset):
            critique = UNSET
        else:
            critique = self.critique

        expected_outcome: None | str | Unset
        if isinstance(self.expected_outcome, Unset):
            expected_outcome = UNSET
        elif isinstance(self.expected_outcome, ExpectedOutcome):
            expected_outcome = self.expected_outcome.value
        else:
            expected_outcome = self.expected_outcome

        factors: list[dict[str, Any]] | None | Unset
        if isinstance(self.factors, Unset):
            factors = UNSET
        elif isinstance(self.factors, list):
            factors = []
            for factors_type_0_item_data in self.factors:
                factors_type_0_item = factors_type_0_item_data.to_dict()
                factors.append(factors_type_0_item)

        else:
            factors = self.factors

        learning: None | str | Unset
        if isinstance(self.learning, Unset):
            learning = UNSET
        else:
            learning = self.learning

        overall_rating: int | None | Unset
        if isinstance(self.overall_rating, Unset):
            overall_rating = UNSET
        else:
            overall_rating = self.overall_rating

        positives: list[dict[str, Any]] | None | Unset
        if isinstance(self.positives, Unset):
            positives = UNSET
        elif isinstance(self.positives, list):
            positives = []
            for positives_type_0_item_data in self.positives:
                positives_type_0_item = positives_type_0_item_data.to_dict()
                positives.append(positives_type_0_item)

        else:
            positives = self.positives

        questions: list[dict[str, Any]] | None | Unset
        if isinstance(self.questions, Unset):
            questions = UNSET
        elif isinstance(self.questions, list):
            questions = []
            for questions_type_0_item_data in self.questions:
                questions_type_0_item = questions_type_0_item_data.to_dict()
                questions.append(questions_type_0_item)

        else:
            questions = self.questions

        skipped_parts: list[str] | None | Unset
        if isinstance(self.skipped_parts, Unset):
            skipped_parts = UNSET
        elif isinstance(self.skipped_parts, list):
            skipped_parts = []
            for skipped_parts_type_0_item_data in self.skipped_parts:
                skipped_parts_type_0_item = skipped_parts_type_0_item_data.value
                skipped_parts.append(skipped_parts_type_0_item)

        else:
            skipped_parts = self.skipped_parts

        theme_ratings: dict[str, Any] | None | Unset
        if isinstance(self.theme_ratings, Unset):
            theme_ratings = UNSET
        elif isinstance(self.theme_ratings, UpdateReflectionThemeRatingsType0):
            theme_ratings = self.theme_ratings.to_dict()
        else:
            theme_ratings = self.theme_ratings

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if compassion is not UNSET:
            field_dict["compassion"] = compassion
        if critique is not UNSET:
            field_dict["critique"] = critique
        if expected_outcome is not UNSET:
            field_dict["expected_outcome"] = expected_outcome
        if factors is not UNSET:
            field_dict["factors"] = factors
        if learning is not UNSET:
            field_dict["learning"] = learning
        if overall_rating is not UNSET:
            field_dict["overall_rating"] = overall_rating
        if positives is not UNSET:
            field_dict["positives"] = positives
        if questions is not UNSET:
            field_dict["questions"] = questions
        if skipped_parts is not UNSET:
            field_dict["skipped_parts"] = skipped_parts
        if theme_ratings is not UNSET:
            field_dict["theme_ratings"] = theme_ratings

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.name_factor import NameFactor
        from ..models.name_positive import NamePositive
        from ..models.review_question import ReviewQuestion
        from ..models.update_reflection_theme_ratings_type_0 import (
            UpdateReflectionThemeRatingsType0,
        )

        d = dict(src_dict)

        def _parse_compassion(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        compassion = _parse_compassion(d.pop("compassion", UNSET))

        def _parse_critique(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        critique = _parse_critique(d.pop("critique", UNSET))

        def _parse_expected_outcome(data: object) -> ExpectedOutcome | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expected_outcome_type_0 = ExpectedOutcome(data)

                return expected_outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExpectedOutcome | None | Unset, data)

        expected_outcome = _parse_expected_outcome(d.pop("expected_outcome", UNSET))

        def _parse_factors(data: object) -> list[NameFactor] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                factors_type_0 = []
                _factors_type_0 = data
                for factors_type_0_item_data in _factors_type_0:
                    factors_type_0_item = NameFactor.from_dict(factors_type_0_item_data)

                    factors_type_0.append(factors_type_0_item)

                return factors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NameFactor] | None | Unset, data)

        factors = _parse_factors(d.pop("factors", UNSET))

        def _parse_learning(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        learning = _parse_learning(d.pop("learning", UNSET))

        def _parse_overall_rating(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        overall_rating = _parse_overall_rating(d.pop("overall_rating", UNSET))

        def _parse_positives(data: object) -> list[NamePositive] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                positives_type_0 = []
                _positives_type_0 = data
                for positives_type_0_item_data in _positives_type_0:
                    positives_type_0_item = NamePositive.from_dict(positives_type_0_item_data)

                    positives_type_0.append(positives_type_0_item)

                return positives_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NamePositive] | None | Unset, data)

        positives = _parse_positives(d.pop("positives", UNSET))

        def _parse_questions(data: object) -> list[ReviewQuestion] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                questions_type_0 = []
                _questions_type_0 = data
                for questions_type_0_item_data in _questions_type_0:
                    questions_type_0_item = ReviewQuestion.from_dict(questions_type_0_item_data)

                    questions_type_0.append(questions_type_0_item)

                return questions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ReviewQuestion] | None | Unset, data)

        questions = _parse_questions(d.pop("questions", UNSET))

        def _parse_skipped_parts(data: object) -> list[SkippablePart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                skipped_parts_type_0 = []
                _skipped_parts_type_0 = data
                for skipped_parts_type_0_item_data in _skipped_parts_type_0:
                    skipped_parts_type_0_item = SkippablePart(skipped_parts_type_0_item_data)

                    skipped_parts_type_0.append(skipped_parts_type_0_item)

                return skipped_parts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SkippablePart] | None | Unset, data)

        skipped_parts = _parse_skipped_parts(d.pop("skipped_parts", UNSET))

        def _parse_theme_ratings(data: object) -> None | Unset | UpdateReflectionThemeRatingsType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                theme_ratings_type_0 = UpdateReflectionThemeRatingsType0.from_dict(data)

                return theme_ratings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UpdateReflectionThemeRatingsType0, data)

        theme_ratings = _parse_theme_ratings(d.pop("theme_ratings", UNSET))

        update_reflection = cls(
            compassion=compassion,
            critique=critique,
            expected_outcome=expected_outcome,
            factors=factors,
            learning=learning,
            overall_rating=overall_rating,
            positives=positives,
            questions=questions,
            skipped_parts=skipped_parts,
            theme_ratings=theme_ratings,
        )

        return update_reflection
