from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.bank_question_body import BankQuestionBody


T = TypeVar("T", bound="BankQuestionPage")


@_attrs_define
class BankQuestionPage:
    """One page of the list.

    Example:
        {'data': [{'follow_up': 'Who found out first, and how?', 'good_answer': 'A real mistake, named early, put right,
            and one habit that you have had since.', 'id': 'mistake_put_right', 'kind': 'competency', 'level': 'entry',
            'method': 'M13', 'sectors': ['general'], 'tests': 'Honesty about your own work, and what you learn from it.',
            'text': 'Tell me about a mistake of yours and how you put it right.', 'themes': ['answer_depth',
            'professionalism'], 'version': 1}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[BankQuestionBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[BankQuestionBody]
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
        from ..models.bank_question_body import BankQuestionBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = BankQuestionBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        bank_question_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        bank_question_page.additional_properties = d
        return bank_question_page

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
