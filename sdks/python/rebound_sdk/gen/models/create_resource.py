from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateResource")


@_attrs_define
class CreateResource:
    """A link for your candidates.

    Example:
        {'language': 'en', 'methods': ['M12'], 'summary': 'Free practice with a recruiter, every first Tuesday.',
            'themes': ['confidence'], 'title': 'Interview evenings in our office', 'url':
            'https://www.hirely.example/evenings'}

    Attributes:
        summary (str): What it is about; 1 to 500 characters.
        title (str): What it is called; one line of 1 to 100 characters.
        url (str): Where it is, beginning with `https://`; at most 2,000 characters.
        language (None | str | Unset): Its language, BCP 47; `en` when absent. Example: en.
        methods (list[str] | Unset): Rows of the method that it belongs to, `M1` to `M20`; at most 20.
        themes (list[Theme] | Unset): Themes of feedback that it helps with; at most 20.
    """

    summary: str
    title: str
    url: str
    language: None | str | Unset = UNSET
    methods: list[str] | Unset = UNSET
    themes: list[Theme] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        summary = self.summary

        title = self.title

        url = self.url

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        else:
            language = self.language

        methods: list[str] | Unset = UNSET
        if not isinstance(self.methods, Unset):
            methods = self.methods

        themes: list[str] | Unset = UNSET
        if not isinstance(self.themes, Unset):
            themes = []
            for themes_item_data in self.themes:
                themes_item = themes_item_data.value
                themes.append(themes_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "summary": summary,
                "title": title,
                "url": url,
            }
        )
        if language is not UNSET:
            field_dict["language"] = language
        if methods is not UNSET:
            field_dict["methods"] = methods
        if themes is not UNSET:
            field_dict["themes"] = themes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        summary = d.pop("summary")

        title = d.pop("title")

        url = d.pop("url")

        def _parse_language(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        methods = cast(list[str], d.pop("methods", UNSET))

        _themes = d.pop("themes", UNSET)
        themes: list[Theme] | Unset = UNSET
        if _themes is not UNSET:
            themes = []
            for themes_item_data in _themes:
                themes_item = Theme(themes_item_data)

                themes.append(themes_item)

        create_resource = cls(
            summary=summary,
            title=title,
            url=url,
            language=language,
            methods=methods,
            themes=themes,
        )

        return create_resource
