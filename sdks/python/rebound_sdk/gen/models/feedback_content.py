from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.feedback_content_ratings import FeedbackContentRatings
    from ..models.observation_body import ObservationBody


T = TypeVar("T", bound="FeedbackContent")


@_attrs_define
class FeedbackContent:
    """What is in opened feedback, strengths first.

    Example:
        {'advice': 'Bring two examples with numbers.', 'advice_reworded': False, 'comment': None, 'comment_reworded':
            False, 'giver_name': 'Femi', 'improvements': [{'id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0d', 'level': 'task',
            'reworded': False, 'theme': 'answer_depth', 'words': 'Few concrete results in her examples.'}], 'mean_rating':
            3.0, 'opened_at': '2026-11-24T19:00:00.000Z', 'rating_gap': 1.0, 'ratings': {'answer_depth': 2,
            'technical_knowledge': 4}, 'self_rating': 4, 'strengths': [{'id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'level':
            'task', 'reworded': False, 'theme': 'technical_knowledge', 'words': 'Knew her SQL well.'}]}

    Attributes:
        advice (None | str): What the giver would advise, without such sentences.
        advice_reworded (bool): Whether a sentence of the advice is left out for that.
        comment (None | str): Free text, without sentences that judge a person instead of the work.
        comment_reworded (bool): Whether a sentence of the comment is left out for that.
        giver_name (None | str): Who gave it, as they sign.
        improvements (list[ObservationBody]): What could go better: first what was done, then how, then the fit, and
            last what was said of the person.
        mean_rating (float | None): The mean of these ratings, to one decimal; null without ratings.
        opened_at (datetime.datetime | None): When the candidate opened it.
        rating_gap (float | None): `self_rating` less `mean_rating`: above 0, the candidate thought better of it than
            the giver did. One interview is a
            noisy measure.
        ratings (FeedbackContentRatings): Ratings by theme, each 1 to 5.
        self_rating (int | None): How the candidate thought that it went, 1 to 5, said before opening.
        strengths (list[ObservationBody]): What went well.
    """

    advice: None | str
    advice_reworded: bool
    comment: None | str
    comment_reworded: bool
    giver_name: None | str
    improvements: list[ObservationBody]
    mean_rating: float | None
    opened_at: datetime.datetime | None
    rating_gap: float | None
    ratings: FeedbackContentRatings
    self_rating: int | None
    strengths: list[ObservationBody]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        advice: None | str
        advice = self.advice

        advice_reworded = self.advice_reworded

        comment: None | str
        comment = self.comment

        comment_reworded = self.comment_reworded

        giver_name: None | str
        giver_name = self.giver_name

        improvements = []
        for improvements_item_data in self.improvements:
            improvements_item = improvements_item_data.to_dict()
            improvements.append(improvements_item)

        mean_rating: float | None
        mean_rating = self.mean_rating

        opened_at: None | str
        if isinstance(self.opened_at, datetime.datetime):
            opened_at = self.opened_at.isoformat()
        else:
            opened_at = self.opened_at

        rating_gap: float | None
        rating_gap = self.rating_gap

        ratings = self.ratings.to_dict()

        self_rating: int | None
        self_rating = self.self_rating

        strengths = []
        for strengths_item_data in self.strengths:
            strengths_item = strengths_item_data.to_dict()
            strengths.append(strengths_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "advice": advice,
                "advice_reworded": advice_reworded,
                "comment": comment,
                "comment_reworded": comment_reworded,
                "giver_name": giver_name,
                "improvements": improvements,
                "mean_rating": mean_rating,
                "opened_at": opened_at,
                "rating_gap": rating_gap,
                "ratings": ratings,
                "self_rating": self_rating,
                "strengths": strengths,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.feedback_content_ratings import FeedbackContentRatings
        from ..models.observation_body import ObservationBody

        d = dict(src_dict)

        def _parse_advice(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        advice = _parse_advice(d.pop("advice"))

        advice_reworded = d.pop("advice_reworded")

        def _parse_comment(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comment = _parse_comment(d.pop("comment"))

        comment_reworded = d.pop("comment_reworded")

        def _parse_giver_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        giver_name = _parse_giver_name(d.pop("giver_name"))

        improvements = []
        _improvements = d.pop("improvements")
        for improvements_item_data in _improvements:
            improvements_item = ObservationBody.from_dict(improvements_item_data)

            improvements.append(improvements_item)

        def _parse_mean_rating(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        mean_rating = _parse_mean_rating(d.pop("mean_rating"))

        def _parse_opened_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                opened_at_type_0 = datetime.datetime.fromisoformat(data)

                return opened_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        opened_at = _parse_opened_at(d.pop("opened_at"))

        def _parse_rating_gap(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        rating_gap = _parse_rating_gap(d.pop("rating_gap"))

        ratings = FeedbackContentRatings.from_dict(d.pop("ratings"))

        def _parse_self_rating(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        self_rating = _parse_self_rating(d.pop("self_rating"))

        strengths = []
        _strengths = d.pop("strengths")
        for strengths_item_data in _strengths:
            strengths_item = ObservationBody.from_dict(strengths_item_data)

            strengths.append(strengths_item)

        feedback_content = cls(
            advice=advice,
            advice_reworded=advice_reworded,
            comment=comment,
            comment_reworded=comment_reworded,
            giver_name=giver_name,
            improvements=improvements,
            mean_rating=mean_rating,
            opened_at=opened_at,
            rating_gap=rating_gap,
            ratings=ratings,
            self_rating=self_rating,
            strengths=strengths,
        )

        feedback_content.additional_properties = d
        return feedback_content

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
