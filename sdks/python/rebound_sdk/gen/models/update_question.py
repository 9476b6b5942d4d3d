from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateQuestion")


@_attrs_define
class UpdateQuestion:
    """A change to a question (merge patch): absent leaves, null clears.

    Example:
        {'theme': None, 'tripped_me_up': False}

    Attributes:
        text (str | Unset): The question; 1 to 2,000 characters.
        theme (None | Theme | Unset): What it was about; null clears.
        tripped_me_up (bool | Unset): Whether the candidate wishes to have answered it better.
    """

    text: str | Unset = UNSET
    theme: None | Theme | Unset = UNSET
    tripped_me_up: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        theme: None | str | Unset
        if isinstance(self.theme, Unset):
            theme = UNSET
        elif isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        tripped_me_up = self.tripped_me_up

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if text is not UNSET:
            field_dict["text"] = text
        if theme is not UNSET:
            field_dict["theme"] = theme
        if tripped_me_up is not UNSET:
            field_dict["tripped_me_up"] = tripped_me_up

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        text = d.pop("text", UNSET)

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

        tripped_me_up = d.pop("tripped_me_up", UNSET)

        update_question = cls(
            text=text,
            theme=theme,
            tripped_me_up=tripped_me_up,
        )

        return update_question
