from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.answer_version_body import AnswerVersionBody


T = TypeVar("T", bound="AnswerVersionPage")


@_attrs_define
class AnswerVersionPage:
    """One page of the list.

    Example:
        {'data': [{'action': ['We found an error'], 'created_at': '2026-11-23T18:15:00.000Z', 'id':
            'pver_01jd8w3k5rfx7v2m9q4n6t8b0c', 'prepared_answer_id': 'pans_01jd8w3k5rfx7v2m9q4n6t8b0c', 'question':
            {'question_bank_id': 'mistake_put_right', 'question_id': None, 'text': 'Tell me about a mistake of yours and how
            you put it right.'}, 'result': [], 'revision': 1, 'situation': ['Month-end report at a timber merchant'],
            'task': []}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[AnswerVersionBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[AnswerVersionBody]
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
        from ..models.answer_version_body import AnswerVersionBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = AnswerVersionBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        answer_version_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        answer_version_page.additional_properties = d
        return answer_version_page

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
