from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.direction import Direction
from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.theme_point_body import ThemePointBody


T = TypeVar("T", bound="ThemeLineBody")


@_attrs_define
class ThemeLineBody:
    """A theme over the interviews.

    Attributes:
        direction (Direction):
        points (list[ThemePointBody]): By interview, oldest first; only those after which it was spoken of.
        theme (Theme):
    """

    direction: Direction
    points: list[ThemePointBody]
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        direction = self.direction.value

        points = []
        for points_item_data in self.points:
            points_item = points_item_data.to_dict()
            points.append(points_item)

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "direction": direction,
                "points": points,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.theme_point_body import ThemePointBody

        d = dict(src_dict)
        direction = Direction(d.pop("direction"))

        points = []
        _points = d.pop("points")
        for points_item_data in _points:
            points_item = ThemePointBody.from_dict(points_item_data)

            points.append(points_item)

        theme = Theme(d.pop("theme"))

        theme_line_body = cls(
            direction=direction,
            points=points,
            theme=theme,
        )

        theme_line_body.additional_properties = d
        return theme_line_body

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
