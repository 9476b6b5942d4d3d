from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.level import Level
from ..models.theme import Theme

T = TypeVar("T", bound="ObservationBody")


@_attrs_define
class ObservationBody:
    """One point of feedback.

    Example:
        {'id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'level': 'task', 'reworded': False, 'theme': 'answer_depth', 'words':
            'Few concrete results in her examples.'}

    Attributes:
        id (str): Opaque id, `obsv_` and 26 characters; sorts by time of creation.
        level (Level):
        reworded (bool): Whether the words are ours, because the giver's judged the person.
        theme (Theme):
        words (str): The giver's words, or ours.
    """

    id: str
    level: Level
    reworded: bool
    theme: Theme
    words: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        level = self.level.value

        reworded = self.reworded

        theme = self.theme.value

        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "level": level,
                "reworded": reworded,
                "theme": theme,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        level = Level(d.pop("level"))

        reworded = d.pop("reworded")

        theme = Theme(d.pop("theme"))

        words = d.pop("words")

        observation_body = cls(
            id=id,
            level=level,
            reworded=reworded,
            theme=theme,
            words=words,
        )

        observation_body.additional_properties = d
        return observation_body

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
