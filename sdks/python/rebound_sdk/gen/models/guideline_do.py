from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="GuidelineDo")


@_attrs_define
class GuidelineDo:
    """Something to keep doing or to do instead.

    Attributes:
        evidence (list[Evidence]): What stands behind it.
        keeps_strength (bool): Whether it is a strength to keep; otherwise it is the pair of a don't.
        text (str): What to do.
        theme (Theme):
    """

    evidence: list[Evidence]
    keeps_strength: bool
    text: str
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        keeps_strength = self.keeps_strength

        text = self.text

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evidence": evidence,
                "keeps_strength": keeps_strength,
                "text": text,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.evidence import Evidence

        d = dict(src_dict)
        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        keeps_strength = d.pop("keeps_strength")

        text = d.pop("text")

        theme = Theme(d.pop("theme"))

        guideline_do = cls(
            evidence=evidence,
            keeps_strength=keeps_strength,
            text=text,
            theme=theme,
        )

        guideline_do.additional_properties = d
        return guideline_do

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
