from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.level import Level
from ..models.polarity import Polarity
from ..models.theme import Theme
from ..types import UNSET, Unset

T = TypeVar("T", bound="SayObservation")


@_attrs_define
class SayObservation:
    """One point of feedback: one theme, for or against.

    Example:
        {'polarity': 'improvement', 'theme': 'answer_depth', 'words': 'Few concrete results in her examples.'}

    Attributes:
        polarity (Polarity):
        theme (Theme):
        words (str): What was seen or heard, 1 to 2,000 characters.
        level (Level | None | Unset): What it is aimed at; when absent, what is usual for the theme. Words that judge
            the person count as `self`.
    """

    polarity: Polarity
    theme: Theme
    words: str
    level: Level | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        polarity = self.polarity.value

        theme = self.theme.value

        words = self.words

        level: None | str | Unset
        if isinstance(self.level, Unset):
            level = UNSET
        elif isinstance(self.level, Level):
            level = self.level.value
        else:
            level = self.level

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "polarity": polarity,
                "theme": theme,
                "words": words,
            }
        )
        if level is not UNSET:
            field_dict["level"] = level

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        polarity = Polarity(d.pop("polarity"))

        theme = Theme(d.pop("theme"))

        words = d.pop("words")

        def _parse_level(data: object) -> Level | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                level_type_0 = Level(data)

                return level_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Level | None | Unset, data)

        level = _parse_level(d.pop("level", UNSET))

        say_observation = cls(
            polarity=polarity,
            theme=theme,
            words=words,
            level=level,
        )

        return say_observation
