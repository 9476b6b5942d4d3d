from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.practice_kind import PracticeKind

if TYPE_CHECKING:
    from ..models.practice_link_theme import PracticeLinkTheme


T = TypeVar("T", bound="PracticeLinkBody")


@_attrs_define
class PracticeLinkBody:
    """What a practice partner needs in order to rate, and nothing more.

    Example:
        {'expires_at': '2026-12-09T18:20:00.000Z', 'first_name': 'Ada', 'kind': 'friend', 'language': 'en', 'questions':
            ['Tell me about a mistake of yours and how you put it right.'], 'themes': [{'description': 'how detailed and
            concrete the answers were, with examples and results', 'theme': 'answer_depth'}]}

    Attributes:
        expires_at (datetime.datetime | None): When the link closes.
        first_name (str): Whom you listen to.
        kind (PracticeKind):
        language (str): The language of the words for you, BCP 47.
        questions (list[str]): What they answer; ask one after the other.
        themes (list[PracticeLinkTheme]): What can be rated.
    """

    expires_at: datetime.datetime | None
    first_name: str
    kind: PracticeKind
    language: str
    questions: list[str]
    themes: list[PracticeLinkTheme]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        first_name = self.first_name

        kind = self.kind.value

        language = self.language

        questions = self.questions

        themes = []
        for themes_item_data in self.themes:
            themes_item = themes_item_data.to_dict()
            themes.append(themes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expires_at": expires_at,
                "first_name": first_name,
                "kind": kind,
                "language": language,
                "questions": questions,
                "themes": themes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.practice_link_theme import PracticeLinkTheme

        d = dict(src_dict)

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

        kind = PracticeKind(d.pop("kind"))

        language = d.pop("language")

        questions = cast(list[str], d.pop("questions"))

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = PracticeLinkTheme.from_dict(themes_item_data)

            themes.append(themes_item)

        practice_link_body = cls(
            expires_at=expires_at,
            first_name=first_name,
            kind=kind,
            language=language,
            questions=questions,
            themes=themes,
        )

        practice_link_body.additional_properties = d
        return practice_link_body

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
