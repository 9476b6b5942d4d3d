from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.resource_origin import ResourceOrigin
from ..models.theme import Theme

T = TypeVar("T", bound="ResourceBody")


@_attrs_define
class ResourceBody:
    """Something to read: a guide that comes with Rebound, or a link that the tenant added.

    Example:
        {'body': ['Write down what you would need to know before you could say yes.'], 'created_at':
            '2026-11-01T00:00:00.000Z', 'id': 'rsrc_01jd8w3k5rfx7v2m9q4n6t8b0c', 'language': 'en', 'methods': ['M13'],
            'minutes': 2, 'name': 'your_turn_to_ask', 'origin': 'product', 'sources': ['000', '002'], 'summary': 'Questions
            that show what you care about, and that you want answered.', 'themes': ['questions_asked'], 'title': 'Your turn
            to ask', 'updated_at': '2026-11-01T00:00:00.000Z', 'url': None, 'version': 1}

    Attributes:
        body (list[str] | None): The paragraphs of a guide; null for a tenant's link.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `rsrc_` and 26 characters; sorts by time of creation.
        language (str): Its language, BCP 47.
        methods (list[str]): Rows of the method that it belongs to.
        minutes (int | None): How long a guide takes to read, in minutes; null for a tenant's link.
        name (None | str): The stable name of a guide; null for a tenant's link.
        origin (ResourceOrigin):
        sources (list[str]): Where a guide comes from; empty for a tenant's link.
        summary (str): What it is about.
        themes (list[Theme]): Themes of feedback that it helps with.
        title (str): What it is called.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        url (None | str): Where a tenant's link leads; null for a guide.
        version (int): Raised by every change; always 1 for a guide. The `ETag` is made of it and of the answer.
    """

    body: list[str] | None
    created_at: datetime.datetime
    id: str
    language: str
    methods: list[str]
    minutes: int | None
    name: None | str
    origin: ResourceOrigin
    sources: list[str]
    summary: str
    themes: list[Theme]
    title: str
    updated_at: datetime.datetime
    url: None | str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        body: list[str] | None
        if isinstance(self.body, list):
            body = self.body

        else:
            body = self.body

        created_at = self.created_at.isoformat()

        id = self.id

        language = self.language

        methods = self.methods

        minutes: int | None
        minutes = self.minutes

        name: None | str
        name = self.name

        origin = self.origin.value

        sources = self.sources

        summary = self.summary

        themes = []
        for themes_item_data in self.themes:
            themes_item = themes_item_data.value
            themes.append(themes_item)

        title = self.title

        updated_at = self.updated_at.isoformat()

        url: None | str
        url = self.url

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "body": body,
                "created_at": created_at,
                "id": id,
                "language": language,
                "methods": methods,
                "minutes": minutes,
                "name": name,
                "origin": origin,
                "sources": sources,
                "summary": summary,
                "themes": themes,
                "title": title,
                "updated_at": updated_at,
                "url": url,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_body(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                body_type_0 = cast(list[str], data)

                return body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        body = _parse_body(d.pop("body"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        language = d.pop("language")

        methods = cast(list[str], d.pop("methods"))

        def _parse_minutes(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        minutes = _parse_minutes(d.pop("minutes"))

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        origin = ResourceOrigin(d.pop("origin"))

        sources = cast(list[str], d.pop("sources"))

        summary = d.pop("summary")

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = Theme(themes_item_data)

            themes.append(themes_item)

        title = d.pop("title")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        version = d.pop("version")

        resource_body = cls(
            body=body,
            created_at=created_at,
            id=id,
            language=language,
            methods=methods,
            minutes=minutes,
            name=name,
            origin=origin,
            sources=sources,
            summary=summary,
            themes=themes,
            title=title,
            updated_at=updated_at,
            url=url,
            version=version,
        )

        resource_body.additional_properties = d
        return resource_body

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
