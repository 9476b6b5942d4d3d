from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.answer_feedback_link_ratings import AnswerFeedbackLinkRatings
    from ..models.say_observation import SayObservation


T = TypeVar("T", bound="AnswerFeedbackLink")


@_attrs_define
class AnswerFeedbackLink:
    """An answer to a feedback request: words, or a call at one of the offered times, or both.

    Example:
        {'advice': 'Bring two examples with numbers.', 'giver_name': 'Femi', 'observations': [{'polarity': 'strength',
            'theme': 'technical_knowledge', 'words': 'Knew her SQL well.'}, {'polarity': 'improvement', 'theme':
            'answer_depth', 'words': 'Few concrete results in her examples.'}], 'ratings': {'answer_depth': 2,
            'technical_knowledge': 4}}

    Attributes:
        advice (None | str | Unset): One or two things to do differently next time; at most 10,000 characters.
        call_slot (datetime.datetime | None | Unset): One of the calls on offer.
        comment (None | str | Unset): Free text; at most 10,000 characters.
        giver_name (None | str | Unset): Who says it; one line of at most 200 characters.
        observations (list[SayObservation] | Unset): The points, strengths and improvements; at most 30.
        ratings (AnswerFeedbackLinkRatings | Unset): Ratings by theme, each 1 to 5.
    """

    advice: None | str | Unset = UNSET
    call_slot: datetime.datetime | None | Unset = UNSET
    comment: None | str | Unset = UNSET
    giver_name: None | str | Unset = UNSET
    observations: list[SayObservation] | Unset = UNSET
    ratings: AnswerFeedbackLinkRatings | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        advice: None | str | Unset
        if isinstance(self.advice, Unset):
            advice = UNSET
        else:
            advice = self.advice

        call_slot: None | str | Unset
        if isinstance(self.call_slot, Unset):
            call_slot = UNSET
        elif isinstance(self.call_slot, datetime.datetime):
            call_slot = self.call_slot.isoformat()
        else:
            call_slot = self.call_slot

        comment: None | str | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        else:
            comment = self.comment

        giver_name: None | str | Unset
        if isinstance(self.giver_name, Unset):
            giver_name = UNSET
        else:
            giver_name = self.giver_name

        observations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.observations, Unset):
            observations = []
            for observations_item_data in self.observations:
                observations_item = observations_item_data.to_dict()
                observations.append(observations_item)

        ratings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ratings, Unset):
            ratings = self.ratings.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if advice is not UNSET:
            field_dict["advice"] = advice
        if call_slot is not UNSET:
            field_dict["call_slot"] = call_slot
        if comment is not UNSET:
            field_dict["comment"] = comment
        if giver_name is not UNSET:
            field_dict["giver_name"] = giver_name
        if observations is not UNSET:
            field_dict["observations"] = observations
        if ratings is not UNSET:
            field_dict["ratings"] = ratings

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.answer_feedback_link_ratings import AnswerFeedbackLinkRatings
        from ..models.say_observation import SayObservation

        d = dict(src_dict)

        def _parse_advice(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        advice = _parse_advice(d.pop("advice", UNSET))

        def _parse_call_slot(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                call_slot_type_0 = datetime.datetime.fromisoformat(data)

                return call_slot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        call_slot = _parse_call_slot(d.pop("call_slot", UNSET))

        def _parse_comment(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        comment = _parse_comment(d.pop("comment", UNSET))

        def _parse_giver_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        giver_name = _parse_giver_name(d.pop("giver_name", UNSET))

        _observations = d.pop("observations", UNSET)
        observations: list[SayObservation] | Unset = UNSET
        if _observations is not UNSET:
            observations = []
            for observations_item_data in _observations:
                observations_item = SayObservation.from_dict(observations_item_data)

                observations.append(observations_item)

        _ratings = d.pop("ratings", UNSET)
        ratings: AnswerFeedbackLinkRatings | Unset
        if isinstance(_ratings, Unset):
            ratings = UNSET
        else:
            ratings = AnswerFeedbackLinkRatings.from_dict(_ratings)

        answer_feedback_link = cls(
            advice=advice,
            call_slot=call_slot,
            comment=comment,
            giver_name=giver_name,
            observations=observations,
            ratings=ratings,
        )

        return answer_feedback_link
