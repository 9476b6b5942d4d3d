from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.factor_effect import FactorEffect
from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="NameFactor")


@_attrs_define
class NameFactor:
    """Something that had a part in how it went.

    Example:
        {'effect': 'hindered', 'theme': 'confidence', 'words': 'My mouth went dry in the first ten minutes.'}

    Attributes:
        effect (FactorEffect):
        theme (Theme):
        words (None | str | Unset): More about it, 1 to 2,000 characters; it is quoted in the action plan.
    """

    effect: FactorEffect
    theme: Theme
    words: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        effect = self.effect.value

        theme = self.theme.value

        words: None | str | Unset
        if isinstance(self.words, Unset):
            words = UNSET
        else:
            words = self.words

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "effect": effect,
                "theme": theme,
            }
        )
        if words is not UNSET:
            field_dict["words"] = words

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        effect = FactorEffect(d.pop("effect"))

        theme = Theme(d.pop("theme"))

        def _parse_words(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        words = _parse_words(d.pop("words", UNSET))

        name_factor = cls(
            effect=effect,
            theme=theme,
            words=words,
        )

        return name_factor
