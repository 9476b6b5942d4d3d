from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.relation import Relation
from ..models.source import Source
from ..models.theme import Theme

T = TypeVar("T", bound="BriefLessonBody")


@_attrs_define
class BriefLessonBody:
    """Something that was learned after an interview.

    Attributes:
        evidence_id (str): The point, the feedback or the reflection that says so.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        relation (Relation):
        said_by (Source):
        said_on (datetime.date): When it was said, as a day of the candidate's.
        theme (None | Theme): What it is about; null where nobody said.
        words (str): The words.
    """

    evidence_id: str
    interview_id: str
    relation: Relation
    said_by: Source
    said_on: datetime.date
    theme: None | Theme
    words: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evidence_id = self.evidence_id

        interview_id = self.interview_id

        relation = self.relation.value

        said_by = self.said_by.value

        said_on = self.said_on.isoformat()

        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evidence_id": evidence_id,
                "interview_id": interview_id,
                "relation": relation,
                "said_by": said_by,
                "said_on": said_on,
                "theme": theme,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        evidence_id = d.pop("evidence_id")

        interview_id = d.pop("interview_id")

        relation = Relation(d.pop("relation"))

        said_by = Source(d.pop("said_by"))

        said_on = datetime.date.fromisoformat(d.pop("said_on"))

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

        words = d.pop("words")

        brief_lesson_body = cls(
            evidence_id=evidence_id,
            interview_id=interview_id,
            relation=relation,
            said_by=said_by,
            said_on=said_on,
            theme=theme,
            words=words,
        )

        brief_lesson_body.additional_properties = d
        return brief_lesson_body

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
