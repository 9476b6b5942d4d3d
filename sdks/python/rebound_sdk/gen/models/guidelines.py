from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.guideline_do import GuidelineDo
    from ..models.guideline_dont import GuidelineDont


T = TypeVar("T", bound="Guidelines")


@_attrs_define
class Guidelines:
    """A short list to carry along: never more don'ts than do's, at most seven of each.

    Attributes:
        donts (list[GuidelineDont]): What to avoid.
        dos (list[GuidelineDo]): What to do, strengths first.
    """

    donts: list[GuidelineDont]
    dos: list[GuidelineDo]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        donts = []
        for donts_item_data in self.donts:
            donts_item = donts_item_data.to_dict()
            donts.append(donts_item)

        dos = []
        for dos_item_data in self.dos:
            dos_item = dos_item_data.to_dict()
            dos.append(dos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "donts": donts,
                "dos": dos,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.guideline_do import GuidelineDo
        from ..models.guideline_dont import GuidelineDont

        d = dict(src_dict)
        donts = []
        _donts = d.pop("donts")
        for donts_item_data in _donts:
            donts_item = GuidelineDont.from_dict(donts_item_data)

            donts.append(donts_item)

        dos = []
        _dos = d.pop("dos")
        for dos_item_data in _dos:
            dos_item = GuidelineDo.from_dict(dos_item_data)

            dos.append(dos_item)

        guidelines = cls(
            donts=donts,
            dos=dos,
        )

        guidelines.additional_properties = d
        return guidelines

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
