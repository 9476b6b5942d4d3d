from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel

if TYPE_CHECKING:
    from ..models.link_question import LinkQuestion
    from ..models.link_theme import LinkTheme


T = TypeVar("T", bound="FeedbackLinkBody")


@_attrs_define
class FeedbackLinkBody:
    """What the holder of a link needs in order to answer, and nothing more.

    Example:
        {'call_slots': ['2026-11-25T09:30:00.000Z'], 'channel': 'employer', 'expires_at': '2026-12-06T18:20:00.000Z',
            'first_name': 'Ada', 'interview_on': '2026-11-20', 'language': 'en', 'questions': [{'field': 'observations',
            'text': 'What came across well? One or two things are enough.'}], 'role': 'data analyst', 'themes':
            [{'description': 'how detailed and concrete the answers were, with examples and results', 'theme':
            'answer_depth'}]}

    Attributes:
        call_slots (list[datetime.datetime]): Calls on offer that are still to come, of a quarter of an hour each.
        channel (Channel):
        expires_at (datetime.datetime | None): When the link closes.
        first_name (str): Whom it is about.
        interview_on (datetime.date): The day of the interview, as the candidate saw it.
        language (str): The language of the words below, BCP 47.
        questions (list[LinkQuestion]): What to ask, in this order: strengths first.
        role (str): The role of the interview.
        themes (list[LinkTheme]): What a point can be about.
    """

    call_slots: list[datetime.datetime]
    channel: Channel
    expires_at: datetime.datetime | None
    first_name: str
    interview_on: datetime.date
    language: str
    questions: list[LinkQuestion]
    role: str
    themes: list[LinkTheme]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        call_slots = []
        for call_slots_item_data in self.call_slots:
            call_slots_item = call_slots_item_data.isoformat()
            call_slots.append(call_slots_item)

        channel = self.channel.value

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        first_name = self.first_name

        interview_on = self.interview_on.isoformat()

        language = self.language

        questions = []
        for questions_item_data in self.questions:
            questions_item = questions_item_data.to_dict()
            questions.append(questions_item)

        role = self.role

        themes = []
        for themes_item_data in self.themes:
            themes_item = themes_item_data.to_dict()
            themes.append(themes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "call_slots": call_slots,
                "channel": channel,
                "expires_at": expires_at,
                "first_name": first_name,
                "interview_on": interview_on,
                "language": language,
                "questions": questions,
                "role": role,
                "themes": themes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.link_question import LinkQuestion
        from ..models.link_theme import LinkTheme

        d = dict(src_dict)
        call_slots = []
        _call_slots = d.pop("call_slots")
        for call_slots_item_data in _call_slots:
            call_slots_item = datetime.datetime.fromisoformat(call_slots_item_data)

            call_slots.append(call_slots_item)

        channel = Channel(d.pop("channel"))

        def _parse_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expires_at = _parse_expires_at(d.pop("expires_at"))

        first_name = d.pop("first_name")

        interview_on = datetime.date.fromisoformat(d.pop("interview_on"))

        language = d.pop("language")

        questions = []
        _questions = d.pop("questions")
        for questions_item_data in _questions:
            questions_item = LinkQuestion.from_dict(questions_item_data)

            questions.append(questions_item)

        role = d.pop("role")

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = LinkTheme.from_dict(themes_item_data)

            themes.append(themes_item)

        feedback_link_body = cls(
            call_slots=call_slots,
            channel=channel,
            expires_at=expires_at,
            first_name=first_name,
            interview_on=interview_on,
            language=language,
            questions=questions,
            role=role,
            themes=themes,
        )

        feedback_link_body.additional_properties = d
        return feedback_link_body

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
