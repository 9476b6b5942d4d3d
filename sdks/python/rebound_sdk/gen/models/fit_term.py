from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fit_term_kind import FitTermKind

T = TypeVar("T", bound="FitTerm")


@_attrs_define
class FitTerm:
    """One term of the score.

    Attributes:
        kind (FitTermKind):
        met (list[str]): What is met.
        open_ (list[str]): What is not met, or not known.
        points (float): `weight × value`: what it adds to the score.
        value (float): How far it is met, from 0 to 1.
        weight (float): How much of the score it makes, from 0 to 1; the weights of what is known add up to 1. Negative
            for what is taken away.
    """

    kind: FitTermKind
    met: list[str]
    open_: list[str]
    points: float
    value: float
    weight: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        met = self.met

        open_ = self.open_

        points = self.points

        value = self.value

        weight = self.weight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "met": met,
                "open": open_,
                "points": points,
                "value": value,
                "weight": weight,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = FitTermKind(d.pop("kind"))

        met = cast(list[str], d.pop("met"))

        open_ = cast(list[str], d.pop("open"))

        points = d.pop("points")

        value = d.pop("value")

        weight = d.pop("weight")

        fit_term = cls(
            kind=kind,
            met=met,
            open_=open_,
            points=points,
            value=value,
            weight=weight,
        )

        fit_term.additional_properties = d
        return fit_term

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
