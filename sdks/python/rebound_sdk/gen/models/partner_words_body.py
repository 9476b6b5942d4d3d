from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

T = TypeVar("T", bound="PartnerWordsBody")


@_attrs_define
class PartnerWordsBody:
    """A partner's words about a theme.

    Example:
        {'reworded': False, 'theme': 'communication', 'words': 'Easy to follow.'}

    Attributes:
        reworded (bool): Whether the words are ours, because the partner's judged the person.
        theme (Theme):
        words (str): The partner's words, or ours.
    """

    reworded: bool
    theme: Theme
    words: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        reworded = self.reworded

        theme = self.theme.value

        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reworded": reworded,
                "theme": theme,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reworded = d.pop("reworded")

        theme = Theme(d.pop("theme"))

        words = d.pop("words")

        partner_words_body = cls(
            reworded=reworded,
            theme=theme,
            words=words,
        )

        partner_words_body.additional_properties = d
        return partner_words_body

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
