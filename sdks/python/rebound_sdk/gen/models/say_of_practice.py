from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.theme import Theme

T = TypeVar("T", bound="SayOfPractice")


@_attrs_define
class SayOfPractice:
    """Words about one theme.

    Example:
        {'theme': 'communication', 'words': 'Easy to follow.'}

    Attributes:
        theme (Theme):
        words (str): What you saw or heard, 1 to 500 characters.
    """

    theme: Theme
    words: str

    def to_dict(self) -> dict[str, Any]:
        theme = self.theme.value

        words = self.words

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "theme": theme,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        theme = Theme(d.pop("theme"))

        words = d.pop("words")

        say_of_practice = cls(
            theme=theme,
            words=words,
        )

        return say_of_practice
