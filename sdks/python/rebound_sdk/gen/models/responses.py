from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.figure import Figure


T = TypeVar("T", bound="Responses")


@_attrs_define
class Responses:
    """How those who were asked for feedback responded.

    Attributes:
        answer_rate_percent (Figure): One number, or why it is not told. Example: {'value': 35, 'withheld_because':
            None}.
        candidates (Figure): One number, or why it is not told. Example: {'value': 35, 'withheld_because': None}.
        median_days (Figure): One number, or why it is not told. Example: {'value': 35, 'withheld_because': None}.
    """

    answer_rate_percent: Figure
    candidates: Figure
    median_days: Figure
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        answer_rate_percent = self.answer_rate_percent.to_dict()

        candidates = self.candidates.to_dict()

        median_days = self.median_days.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "answer_rate_percent": answer_rate_percent,
                "candidates": candidates,
                "median_days": median_days,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.figure import Figure

        d = dict(src_dict)
        answer_rate_percent = Figure.from_dict(d.pop("answer_rate_percent"))

        candidates = Figure.from_dict(d.pop("candidates"))

        median_days = Figure.from_dict(d.pop("median_days"))

        responses = cls(
            answer_rate_percent=answer_rate_percent,
            candidates=candidates,
            median_days=median_days,
        )

        responses.additional_properties = d
        return responses

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
