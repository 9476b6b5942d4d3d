from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="StrengthEntry")


@_attrs_define
class StrengthEntry:
    """What speaks for the candidate, across interviews.

    Attributes:
        evidence (list[Evidence]): The words behind it, the weightiest first.
        last_observed_on (datetime.date): The day on which it was last said.
        lasting (bool): Whether it was said after an earlier interview too.
        theme (Theme):
        times_named (int): How often it was said.
        weight (float): How much it weighs.
    """

    evidence: list[Evidence]
    last_observed_on: datetime.date
    lasting: bool
    theme: Theme
    times_named: int
    weight: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        last_observed_on = self.last_observed_on.isoformat()

        lasting = self.lasting

        theme = self.theme.value

        times_named = self.times_named

        weight = self.weight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evidence": evidence,
                "last_observed_on": last_observed_on,
                "lasting": lasting,
                "theme": theme,
                "times_named": times_named,
                "weight": weight,
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

        last_observed_on = datetime.date.fromisoformat(d.pop("last_observed_on"))

        lasting = d.pop("lasting")

        theme = Theme(d.pop("theme"))

        times_named = d.pop("times_named")

        weight = d.pop("weight")

        strength_entry = cls(
            evidence=evidence,
            last_observed_on=last_observed_on,
            lasting=lasting,
            theme=theme,
            times_named=times_named,
            weight=weight,
        )

        strength_entry.additional_properties = d
        return strength_entry

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
