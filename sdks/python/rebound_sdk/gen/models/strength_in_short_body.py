from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

T = TypeVar("T", bound="StrengthInShortBody")


@_attrs_define
class StrengthInShortBody:
    """What speaks for the candidate under one theme, in short.

    Attributes:
        theme (None | Theme): The theme.
        times_named (int): How often it was said, after whichever interview.
        words (str): The latest words.
    """

    theme: None | Theme
    times_named: int
    words: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        times_named = self.times_named

        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "theme": theme,
                "times_named": times_named,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

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

        words = d.pop("words")

        strength_in_short_body = cls(
            theme=theme,
            times_named=times_named,
            words=words,
        )

        strength_in_short_body.additional_properties = d
        return strength_in_short_body

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
