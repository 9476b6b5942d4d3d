from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

T = TypeVar("T", bound="QuestionBody")


@_attrs_define
class QuestionBody:
    """A question that was asked in an interview.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-22T18:15:00.000Z', 'id':
            'qstn_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'text': 'Tell us about a
            time when you had to convince somebody.', 'theme': 'answer_depth', 'tripped_me_up': True, 'updated_at':
            '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `qstn_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        text (str): The question, as it is remembered.
        theme (None | Theme): What it was about.
        tripped_me_up (bool): Whether the candidate wishes to have answered it better.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
    """

    candidate_id: str
    created_at: datetime.datetime
    id: str
    interview_id: str
    text: str
    theme: None | Theme
    tripped_me_up: bool
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        id = self.id

        interview_id = self.interview_id

        text = self.text

        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        tripped_me_up = self.tripped_me_up

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "created_at": created_at,
                "id": id,
                "interview_id": interview_id,
                "text": text,
                "theme": theme,
                "tripped_me_up": tripped_me_up,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        text = d.pop("text")

        def _parse_theme(data: object) -> None | Theme:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                theme_type_0 = Theme(data)

                return theme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Theme, data)

        theme = _parse_theme(d.pop("theme"))

        tripped_me_up = d.pop("tripped_me_up")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        question_body = cls(
            candidate_id=candidate_id,
            created_at=created_at,
            id=id,
            interview_id=interview_id,
            text=text,
            theme=theme,
            tripped_me_up=tripped_me_up,
            updated_at=updated_at,
            version=version,
        )

        question_body.additional_properties = d
        return question_body

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
