from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="NamePositive")


@_attrs_define
class NamePositive:
    """Something that went well.

    Example:
        {'theme': 'interpersonal', 'words': 'I let them finish and asked back.'}

    Attributes:
        words (str): What went well, 1 to 2,000 characters.
        theme (None | Theme | Unset): What it is about; null when it fits no theme. Never `competition`, `logistics` or
            `role_closed`.
    """

    words: str
    theme: None | Theme | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        words = self.words

        theme: None | str | Unset
        if isinstance(self.theme, Unset):
            theme = UNSET
        elif isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "words": words,
            }
        )
        if theme is not UNSET:
            field_dict["theme"] = theme

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        words = d.pop("words")

        def _parse_theme(data: object) -> None | Theme | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                theme_type_0 = Theme(data)

                return theme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Theme | Unset, data)

        theme = _parse_theme(d.pop("theme", UNSET))

        name_positive = cls(
            words=words,
            theme=theme,
        )

        return name_positive
