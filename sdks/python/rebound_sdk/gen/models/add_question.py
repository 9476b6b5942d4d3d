from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="AddQuestion")


@_attrs_define
class AddQuestion:
    """A question that was asked.

    Example:
        {'text': 'Tell us about a time when you had to convince somebody.', 'theme': 'answer_depth', 'tripped_me_up':
            True}

    Attributes:
        text (str): The question, as it is remembered; 1 to 2,000 characters.
        theme (None | Theme | Unset): What it was about; none when absent.
        tripped_me_up (bool | None | Unset): Whether the candidate wishes to have answered it better; false when absent.
    """

    text: str
    theme: None | Theme | Unset = UNSET
    tripped_me_up: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        theme: None | str | Unset
        if isinstance(self.theme, Unset):
            theme = UNSET
        elif isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        tripped_me_up: bool | None | Unset
        if isinstance(self.tripped_me_up, Unset):
            tripped_me_up = UNSET
        else:
            tripped_me_up = self.tripped_me_up

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "text": text,
            }
        )
        if theme is not UNSET:
            field_dict["theme"] = theme
        if tripped_me_up is not UNSET:
            field_dict["tripped_me_up"] = tripped_me_up

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        text = d.pop("text")

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

        def _parse_tripped_me_up(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        tripped_me_up = _parse_tripped_me_up(d.pop("tripped_me_up", UNSET))

        add_question = cls(
            text=text,
            theme=theme,
            tripped_me_up=tripped_me_up,
        )

        return add_question
