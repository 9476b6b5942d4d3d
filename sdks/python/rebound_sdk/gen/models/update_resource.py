from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateResource")


@_attrs_define
class UpdateResource:
    """A change to a link of your own (merge patch): absent leaves, and nothing can be cleared.

    Example:
        {'url': 'https://www.hirely.example/practice'}

    Attributes:
        language (str | Unset): Its language, BCP 47.
        methods (list[str] | Unset): Rows of the method that it belongs to; at most 20.
        summary (str | Unset): What it is about; 1 to 500 characters.
        themes (list[Theme] | Unset): Themes of feedback that it helps with; at most 20.
        title (str | Unset): What it is called; one line of 1 to 100 characters.
        url (str | Unset): Where it is, beginning with `https://`.
    """

    language: str | Unset = UNSET
    methods: list[str] | Unset = UNSET
    summary: str | Unset = UNSET
    themes: list[Theme] | Unset = UNSET
    title: str | Unset = UNSET
    url: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        language = self.language

        methods: list[str] | Unset = UNSET
        if not isinstance(self.methods, Unset):
            methods = self.methods

        summary = self.summary

        themes: list[str] | Unset = UNSET
        if not isinstance(self.themes, Unset):
            themes = []
            for themes_item_data in self.themes:
                themes_item = themes_item_data.value
                themes.append(themes_item)

        title = self.title

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if language is not UNSET:
            field_dict["language"] = language
        if methods is not UNSET:
            field_dict["methods"] = methods
        if summary is not UNSET:
            field_dict["summary"] = summary
        if themes is not UNSET:
            field_dict["themes"] = themes
        if title is not UNSET:
            field_dict["title"] = title
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        language = d.pop("language", UNSET)

        methods = cast(list[str], d.pop("methods", UNSET))

        summary = d.pop("summary", UNSET)

        _themes = d.pop("themes", UNSET)
        themes: list[Theme] | Unset = UNSET
        if _themes is not UNSET:
            themes = []
            for themes_item_data in _themes:
                themes_item = Theme(themes_item_data)

                themes.append(themes_item)

        title = d.pop("title", UNSET)

        url = d.pop("url", UNSET)

        update_resource = cls(
            language=language,
            methods=methods,
            summary=summary,
            themes=themes,
            title=title,
            url=url,
        )

        return update_resource
