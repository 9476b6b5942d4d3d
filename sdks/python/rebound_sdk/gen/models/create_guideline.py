from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.guideline_kind import GuidelineKind
from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateGuideline")


@_attrs_define
class CreateGuideline:
    """A do, or a don't together with what to do instead.

    Example:
        {'instead': 'Breathe out once, then begin.', 'kind': 'dont', 'text': 'Rushing into the first answer.', 'theme':
            'confidence'}

    Attributes:
        kind (GuidelineKind):
        text (str): The words, 1 to 300 characters.
        instead (None | str | Unset): What to do instead, 1 to 300 characters: it becomes a do of its own. A don't has
            this or `instead_id`; a do has neither.
        instead_id (None | str | Unset): A do that is on the card and goes with no other don't.
        theme (None | Theme | Unset): What it is about, if it is about a theme.
    """

    kind: GuidelineKind
    text: str
    instead: None | str | Unset = UNSET
    instead_id: None | str | Unset = UNSET
    theme: None | Theme | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        text = self.text

        instead: None | str | Unset
        if isinstance(self.instead, Unset):
            instead = UNSET
        else:
            instead = self.instead

        instead_id: None | str | Unset
        if isinstance(self.instead_id, Unset):
            instead_id = UNSET
        else:
            instead_id = self.instead_id

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
                "kind": kind,
                "text": text,
            }
        )
        if instead is not UNSET:
            field_dict["instead"] = instead
        if instead_id is not UNSET:
            field_dict["instead_id"] = instead_id
        if theme is not UNSET:
            field_dict["theme"] = theme

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = GuidelineKind(d.pop("kind"))

        text = d.pop("text")

        def _parse_instead(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instead = _parse_instead(d.pop("instead", UNSET))

        def _parse_instead_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instead_id = _parse_instead_id(d.pop("instead_id", UNSET))

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

        create_guideline = cls(
            kind=kind,
            text=text,
            instead=instead,
            instead_id=instead_id,
            theme=theme,
        )

        return create_guideline
