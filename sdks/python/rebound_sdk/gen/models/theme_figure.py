from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.polarity import Polarity
from ..models.theme import Theme

T = TypeVar("T", bound="ThemeFigure")


@_attrs_define
class ThemeFigure:
    """How often something was said.

    Attributes:
        candidates (int): Candidates of whom it was said.
        percent (int): The same in percent of those about whom anything was said.
        polarity (Polarity):
        theme (Theme):
    """

    candidates: int
    percent: int
    polarity: Polarity
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidates = self.candidates

        percent = self.percent

        polarity = self.polarity.value

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidates": candidates,
                "percent": percent,
                "polarity": polarity,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidates = d.pop("candidates")

        percent = d.pop("percent")

        polarity = Polarity(d.pop("polarity"))

        theme = Theme(d.pop("theme"))

        theme_figure = cls(
            candidates=candidates,
            percent=percent,
            polarity=polarity,
            theme=theme,
        )

        theme_figure.additional_properties = d
        return theme_figure

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
