from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.source import Source

T = TypeVar("T", bound="StrengthBody")


@_attrs_define
class StrengthBody:
    """One thing that speaks for the candidate.

    Example:
        {'evidence_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'said_at':
            '2026-11-24T09:12:00.000Z', 'said_by': 'employer', 'said_on': '2026-11-24', 'words': 'Knew her SQL well.'}

    Attributes:
        evidence_id (str): The point of feedback, the factor or the reflection that says so.
        interview_id (None | str): After which interview; null when there was none.
        said_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        said_by (Source):
        said_on (datetime.date): The same as a day of the candidate's.
        words (str): The words.
    """

    evidence_id: str
    interview_id: None | str
    said_at: datetime.datetime
    said_by: Source
    said_on: datetime.date
    words: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evidence_id = self.evidence_id

        interview_id: None | str
        interview_id = self.interview_id

        said_at = self.said_at.isoformat()

        said_by = self.said_by.value

        said_on = self.said_on.isoformat()

        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evidence_id": evidence_id,
                "interview_id": interview_id,
                "said_at": said_at,
                "said_by": said_by,
                "said_on": said_on,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        evidence_id = d.pop("evidence_id")

        def _parse_interview_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        interview_id = _parse_interview_id(d.pop("interview_id"))

        said_at = datetime.datetime.fromisoformat(d.pop("said_at"))

        said_by = Source(d.pop("said_by"))

        said_on = datetime.date.fromisoformat(d.pop("said_on"))

        words = d.pop("words")

        strength_body = cls(
            evidence_id=evidence_id,
            interview_id=interview_id,
            said_at=said_at,
            said_by=said_by,
            said_on=said_on,
            words=words,
        )

        strength_body.additional_properties = d
        return strength_body

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
