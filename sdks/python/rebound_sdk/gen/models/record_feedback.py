from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.channel import Channel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.record_feedback_ratings import RecordFeedbackRatings
    from ..models.say_observation import SayObservation


T = TypeVar("T", bound="RecordFeedback")


@_attrs_define
class RecordFeedback:
    """Feedback that reached you by mail, by telephone or through your own system.

    Example:
        {'advice': 'Bring two examples with numbers.', 'observations': [{'polarity': 'strength', 'theme':
            'technical_knowledge', 'words': 'Knew her SQL well.'}, {'polarity': 'improvement', 'theme': 'answer_depth',
            'words': 'Few concrete results in her examples.'}], 'ratings': {'answer_depth': 2, 'technical_knowledge': 4},
            'source': 'agency'}

    Attributes:
        source (Channel):
        advice (None | str | Unset): One or two things to do differently next time; at most 10,000 characters.
        comment (None | str | Unset): Free text; at most 10,000 characters.
        giver_name (None | str | Unset): Who says it; one line of at most 200 characters.
        observations (list[SayObservation] | Unset): The points, strengths and improvements; at most 30.
        ratings (RecordFeedbackRatings | Unset): Ratings by theme, each 1 to 5.
        received_at (datetime.datetime | None | Unset): When it was given, not in the future; now when absent.
    """

    source: Channel
    advice: None | str | Unset = UNSET
    comment: None | str | Unset = UNSET
    giver_name: None | str | Unset = UNSET
    observations: list[SayObservation] | Unset = UNSET
    ratings: RecordFeedbackRatings | Unset = UNSET
    received_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        source = self.source.value

        advice: None | str | Unset
        if isinstance(self.advice, Unset):
            advice = UNSET
        else:
            advice = self.advice

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

        received_at: None | str | Unset
        if isinstance(self.received_at, Unset):
            received_at = UNSET
        elif isinstance(self.received_at, datetime.datetime):
            received_at = self.received_at.isoformat()
        else:
            received_at = self.received_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "source": source,
            }
        )
        if advice is not UNSET:
            field_dict["advice"] = advice
        if comment is not UNSET:
            field_dict["comment"] = comment
        if giver_name is not UNSET:
            field_dict["giver_name"] = giver_name
        if observations is not UNSET:
            field_dict["observations"] = observations
        if ratings is not UNSET:
            field_dict["ratings"] = ratings
        if received_at is not UNSET:
            field_dict["received_at"] = received_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.record_feedback_ratings import RecordFeedbackRatings
        from ..models.say_observation import SayObservation

        d = dict(src_dict)
        source = Channel(d.pop("source"))

        def _parse_advice(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        advice = _parse_advice(d.pop("advice", UNSET))

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
        ratings: RecordFeedbackRatings | Unset
        if isinstance(_ratings, Unset):
            ratings = UNSET
        else:
            ratings = RecordFeedbackRatings.from_dict(_ratings)

        def _parse_received_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                received_at_type_0 = datetime.datetime.fromisoformat(data)

                return received_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        received_at = _parse_received_at(d.pop("received_at", UNSET))

        record_feedback = cls(
            source=source,
            advice=advice,
            comment=comment,
            giver_name=giver_name,
            observations=observations,
            ratings=ratings,
            received_at=received_at,
        )

        return record_feedback
