from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.strength_body import StrengthBody


T = TypeVar("T", bound="ThemeStrengthsBody")


@_attrs_define
class ThemeStrengthsBody:
    """What speaks for the candidate in one theme.

    Example:
        {'entries': [{'evidence_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'said_at': '2026-11-24T09:12:00.000Z', 'said_by': 'employer', 'said_on':
            '2026-11-24', 'words': 'Knew her SQL well.'}], 'interviews': 1, 'last_said_on': '2026-11-24', 'theme':
            'technical_knowledge', 'times_named': 1}

    Attributes:
        entries (list[StrengthBody]): The latest words, newest first; at most 20.
        interviews (int): After how many interviews.
        last_said_on (datetime.date): When it was last said, as a day of the candidate's.
        theme (None | Theme): The theme; null for what fits no theme.
        times_named (int): How often it was said.
    """

    entries: list[StrengthBody]
    interviews: int
    last_said_on: datetime.date
    theme: None | Theme
    times_named: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        interviews = self.interviews

        last_said_on = self.last_said_on.isoformat()

        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        times_named = self.times_named

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entries": entries,
                "interviews": interviews,
                "last_said_on": last_said_on,
                "theme": theme,
                "times_named": times_named,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.strength_body import StrengthBody

        d = dict(src_dict)
        entries = []
        _entries = d.pop("entries")
        for entries_item_data in _entries:
            entries_item = StrengthBody.from_dict(entries_item_data)

            entries.append(entries_item)

        interviews = d.pop("interviews")

        last_said_on = datetime.date.fromisoformat(d.pop("last_said_on"))

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

        times_named = d.pop("times_named")

        theme_strengths_body = cls(
            entries=entries,
            interviews=interviews,
            last_said_on=last_said_on,
            theme=theme,
            times_named=times_named,
        )

        theme_strengths_body.additional_properties = d
        return theme_strengths_body

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
