from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AnswerPlace")


@_attrs_define
class AnswerPlace:
    """Some characters of one point of the answer.

    Example:
        {'end': 2, 'pointer': '/action/1', 'start': 0}

    Attributes:
        end (int): The character after the last.
        pointer (str): JSON pointer to the point in the answer.
        start (int): The first character, from 0.
    """

    end: int
    pointer: str
    start: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        end = self.end

        pointer = self.pointer

        start = self.start

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "end": end,
                "pointer": pointer,
                "start": start,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        end = d.pop("end")

        pointer = d.pop("pointer")

        start = d.pop("start")

        answer_place = cls(
            end=end,
            pointer=pointer,
            start=start,
        )

        answer_place.additional_properties = d
        return answer_place

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
