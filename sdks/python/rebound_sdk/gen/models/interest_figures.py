from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.figure import Figure


T = TypeVar("T", bound="InterestFigures")


@_attrs_define
class InterestFigures:
    """How many would like to hear of later openings.

    Attributes:
        given (Figure): One number, or why it is not told. Example: {'value': 35, 'withheld_because': None}.
        withdrawn (Figure): One number, or why it is not told. Example: {'value': 35, 'withheld_because': None}.
    """

    given: Figure
    withdrawn: Figure
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        given = self.given.to_dict()

        withdrawn = self.withdrawn.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "given": given,
                "withdrawn": withdrawn,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.figure import Figure

        d = dict(src_dict)
        given = Figure.from_dict(d.pop("given"))

        withdrawn = Figure.from_dict(d.pop("withdrawn"))

        interest_figures = cls(
            given=given,
            withdrawn=withdrawn,
        )

        interest_figures.additional_properties = d
        return interest_figures

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
