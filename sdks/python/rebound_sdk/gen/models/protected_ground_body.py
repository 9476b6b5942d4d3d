from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ground import Ground

T = TypeVar("T", bound="ProtectedGroundBody")


@_attrs_define
class ProtectedGroundBody:
    """One ground in the words of a jurisdiction.

    Example:
        {'ground': 'age', 'name': 'age', 'statute': None}

    Attributes:
        ground (Ground):
        name (str): Its name there.
        statute (None | str): Its law, where each ground has its own.
    """

    ground: Ground
    name: str
    statute: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ground = self.ground.value

        name = self.name

        statute: None | str
        statute = self.statute

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ground": ground,
                "name": name,
                "statute": statute,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ground = Ground(d.pop("ground"))

        name = d.pop("name")

        def _parse_statute(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        statute = _parse_statute(d.pop("statute"))

        protected_ground_body = cls(
            ground=ground,
            name=name,
            statute=statute,
        )

        protected_ground_body.additional_properties = d
        return protected_ground_body

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
