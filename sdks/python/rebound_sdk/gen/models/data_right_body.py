from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="DataRightBody")


@_attrs_define
class DataRightBody:
    """What one may ask of one's own data.

    Example:
        {'answer_within': 'one month', 'law': 'Article 15 of the UK GDPR', 'name': 'Access to what is held about you',
            'note': None, 'source': 'ico.org.uk', 'stale_after_on': '2027-05-22', 'verified': True, 'verified_on':
            '2026-11-22'}

    Attributes:
        answer_within (str): Until when an answer is due.
        law (str): The law.
        name (str): What it is.
        note (None | str): What else to know.
        source (str): Where it comes from.
        stale_after_on (datetime.date): The last day on which it is leaned on.
        verified (bool): Whether somebody read it there.
        verified_on (datetime.date): When it was last looked at.
    """

    answer_within: str
    law: str
    name: str
    note: None | str
    source: str
    stale_after_on: datetime.date
    verified: bool
    verified_on: datetime.date
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        answer_within = self.answer_within

        law = self.law

        name = self.name

        note: None | str
        note = self.note

        source = self.source

        stale_after_on = self.stale_after_on.isoformat()

        verified = self.verified

        verified_on = self.verified_on.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "answer_within": answer_within,
                "law": law,
                "name": name,
                "note": note,
                "source": source,
                "stale_after_on": stale_after_on,
                "verified": verified,
                "verified_on": verified_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        answer_within = d.pop("answer_within")

        law = d.pop("law")

        name = d.pop("name")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        source = d.pop("source")

        stale_after_on = datetime.date.fromisoformat(d.pop("stale_after_on"))

        verified = d.pop("verified")

        verified_on = datetime.date.fromisoformat(d.pop("verified_on"))

        data_right_body = cls(
            answer_within=answer_within,
            law=law,
            name=name,
            note=note,
            source=source,
            stale_after_on=stale_after_on,
            verified=verified,
            verified_on=verified_on,
        )

        data_right_body.additional_properties = d
        return data_right_body

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
