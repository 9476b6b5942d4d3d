from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.exercise import Exercise


T = TypeVar("T", bound="ExercisePage")


@_attrs_define
class ExercisePage:
    """Every exercise.

    Example:
        {'data': [{'choices': [], 'choose_least': 0, 'choose_most': 0, 'days': 1, 'description': 'Sit or stand as you
            like. Stop whenever you want to.', 'evidence': 'In one study of healthy adults, five minutes a day for a month
            improved mood.', 'id': 'long_exhale_breathing', 'kind': 'breathing', 'method': 'M2', 'minutes': 5, 'phases':
            [{'instruction': 'Breathe in through the nose', 'name': 'inhale', 'seconds': 3}, {'instruction': 'Take one more
            small sip of air', 'name': 'top_up', 'seconds': 1}, {'instruction': 'Let the air out slowly through the mouth',
            'name': 'long_exhale', 'seconds': 8}], 'prompts': [], 'rounds': 25, 'sources': ['Balban et al. 2023'], 'title':
            'Breathe out slowly', 'verified': True, 'version': 1}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[Exercise]): The exercises, in the order in which they are offered.
        has_more (bool): Always false: the list is short and comes whole.
        next_cursor (None | str): Always null.
    """

    data: list[Exercise]
    has_more: bool
    next_cursor: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        has_more = self.has_more

        next_cursor: None | str
        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "has_more": has_more,
                "next_cursor": next_cursor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.exercise import Exercise

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = Exercise.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        exercise_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        exercise_page.additional_properties = d
        return exercise_page

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
