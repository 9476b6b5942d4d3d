from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.direction import Direction
from ..models.theme import Theme

T = TypeVar("T", bound="PracticeLineBody")


@_attrs_define
class PracticeLineBody:
    """Ratings of a theme in practice.

    Attributes:
        own_direction (Direction):
        partner_direction (Direction):
        theme (Theme):
    """

    own_direction: Direction
    partner_direction: Direction
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        own_direction = self.own_direction.value

        partner_direction = self.partner_direction.value

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "own_direction": own_direction,
                "partner_direction": partner_direction,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        own_direction = Direction(d.pop("own_direction"))

        partner_direction = Direction(d.pop("partner_direction"))

        theme = Theme(d.pop("theme"))

        practice_line_body = cls(
            own_direction=own_direction,
            partner_direction=partner_direction,
            theme=theme,
        )

        practice_line_body.additional_properties = d
        return practice_line_body

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
