from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.factor_effect import FactorEffect
from ..models.theme import Theme

T = TypeVar("T", bound="FactorBody")


@_attrs_define
class FactorBody:
    """Something that had a part in how it went.

    Example:
        {'effect': 'hindered', 'id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'theme': 'confidence', 'words': 'My mouth went
            dry in the first ten minutes.'}

    Attributes:
        effect (FactorEffect):
        id (str): Opaque id, `obsv_` and 26 characters; sorts by time of creation.
        theme (Theme):
        words (None | str): The candidate's words.
    """

    effect: FactorEffect
    id: str
    theme: Theme
    words: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        effect = self.effect.value

        id = self.id

        theme = self.theme.value

        words: None | str
        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "effect": effect,
                "id": id,
                "theme": theme,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        effect = FactorEffect(d.pop("effect"))

        id = d.pop("id")

        theme = Theme(d.pop("theme"))

        def _parse_words(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        words = _parse_words(d.pop("words"))

        factor_body = cls(
            effect=effect,
            id=id,
            theme=theme,
            words=words,
        )

        factor_body.additional_properties = d
        return factor_body

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
