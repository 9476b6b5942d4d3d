from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.practice_kind import PracticeKind

if TYPE_CHECKING:
    from ..models.chosen_question_body import ChosenQuestionBody
    from ..models.partner_rating_body import PartnerRatingBody
    from ..models.practice_session_body_self_ratings import PracticeSessionBodySelfRatings


T = TypeVar("T", bound="PracticeSessionBody")


@_attrs_define
class PracticeSessionBody:
    """A rehearsal, planned or held.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'completed_on': '2026-11-25', 'created_at':
            '2026-11-23T18:15:00.000Z', 'id': 'prac_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'friend', 'minutes': 40, 'notes':
            'Slower at the start.', 'partner': {'partner_name': 'Ben', 'rated_at': '2026-11-25T19:00:00.000Z', 'ratings':
            {'answer_depth': 4}, 'strengths': [{'reworded': False, 'theme': 'communication', 'words': 'Easy to follow.'}],
            'tip': {'reworded': False, 'theme': 'answer_depth', 'words': 'Say the number sooner.'}},
            'partner_link_expires_at': None, 'planned_on': '2026-11-25', 'questions': [{'question_bank_id':
            'mistake_put_right', 'question_id': None, 'text': 'Tell me about a mistake of yours and how you put it
            right.'}], 'self_ratings': {'answer_depth': 3}, 'updated_at': '2026-11-25T19:00:00.000Z', 'version': 4}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        completed_on (datetime.date | None): The day on which it was held; null until then.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `prac_` and 26 characters; sorts by time of creation.
        kind (PracticeKind):
        minutes (int | None): How long it is, or was.
        notes (None | str): Notes to oneself.
        partner (None | PartnerRatingBody): What a partner said; null until somebody has.
        partner_link_expires_at (datetime.datetime | None): When the partner's link closes, or closed because nobody
            used it; null when there is none.
        planned_on (datetime.date | None): The day for which it is planned.
        questions (list[ChosenQuestionBody]): What is answered.
        self_ratings (PracticeSessionBodySelfRatings): How the candidate rates themselves, by theme, each 1 to 5. They
            show progress and do not weigh in a plan.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change, a partner's rating too; the `ETag` is made of it.
    """

    candidate_id: str
    completed_on: datetime.date | None
    created_at: datetime.datetime
    id: str
    kind: PracticeKind
    minutes: int | None
    notes: None | str
    partner: None | PartnerRatingBody
    partner_link_expires_at: datetime.datetime | None
    planned_on: datetime.date | None
    questions: list[ChosenQuestionBody]
    self_ratings: PracticeSessionBodySelfRatings
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.partner_rating_body import PartnerRatingBody

        candidate_id = self.candidate_id

        completed_on: None | str
        if isinstance(self.completed_on, datetime.date):
            completed_on = self.completed_on.isoformat()
        else:
            completed_on = self.completed_on

        created_at = self.created_at.isoformat()

        id = self.id

        kind = self.kind.value

        minutes: int | None
        minutes = self.minutes

        notes: None | str
        notes = self.notes

        partner: dict[str, Any] | None
        if isinstance(self.partner, PartnerRatingBody):
            partner = self.partner.to_dict()
        else:
            partner = self.partner

        partner_link_expires_at: None | str
        if isinstance(self.partner_link_expires_at, datetime.datetime):
            partner_link_expires_at = self.partner_link_expires_at.isoformat()
        else:
            partner_link_expires_at = self.partner_link_expires_at

        planned_on: None | str
        if isinstance(self.planned_on, datetime.date):
            planned_on = self.planned_on.isoformat()
        else:
            planned_on = self.planned_on

        questions = []
        for questions_item_data in self.questions:
            questions_item = questions_item_data.to_dict()
            questions.append(questions_item)

        self_ratings = self.self_ratings.to_dict()

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "completed_on": completed_on,
                "created_at": created_at,
                "id": id,
                "kind": kind,
                "minutes": minutes,
                "notes": notes,
                "partner": partner,
                "partner_link_expires_at": partner_link_expires_at,
                "planned_on": planned_on,
                "questions": questions,
                "self_ratings": self_ratings,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.chosen_question_body import ChosenQuestionBody
        from ..models.partner_rating_body import PartnerRatingBody
        from ..models.practice_session_body_self_ratings import (
            PracticeSessionBodySelfRatings,
        )

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        def _parse_completed_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_on_type_0 = datetime.date.fromisoformat(data)

                return completed_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        completed_on = _parse_completed_on(d.pop("completed_on"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        kind = PracticeKind(d.pop("kind"))

        def _parse_minutes(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        minutes = _parse_minutes(d.pop("minutes"))

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))

        def _parse_partner(data: object) -> None | PartnerRatingBody:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                partner_type_0 = PartnerRatingBody.from_dict(data)

                return partner_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PartnerRatingBody, data)

        partner = _parse_partner(d.pop("partner"))

        def _parse_partner_link_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                partner_link_expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return partner_link_expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        partner_link_expires_at = _parse_partner_link_expires_at(d.pop("partner_link_expires_at"))

        def _parse_planned_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                planned_on_type_0 = datetime.date.fromisoformat(data)

                return planned_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        planned_on = _parse_planned_on(d.pop("planned_on"))

        questions = []
        _questions = d.pop("questions")
        for questions_item_data in _questions:
            questions_item = ChosenQuestionBody.from_dict(questions_item_data)

            questions.append(questions_item)

        self_ratings = PracticeSessionBodySelfRatings.from_dict(d.pop("self_ratings"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        practice_session_body = cls(
            candidate_id=candidate_id,
            completed_on=completed_on,
            created_at=created_at,
            id=id,
            kind=kind,
            minutes=minutes,
            notes=notes,
            partner=partner,
            partner_link_expires_at=partner_link_expires_at,
            planned_on=planned_on,
            questions=questions,
            self_ratings=self_ratings,
            updated_at=updated_at,
            version=version,
        )

        practice_session_body.additional_properties = d
        return practice_session_body

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
