from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.insight_period_body import InsightPeriodBody


T = TypeVar("T", bound="InsightPage")


@_attrs_define
class InsightPage:
    """One page of the list.

    Example:
        {'data': [{'created_at': '2026-11-01T01:00:30.000Z', 'ends_on': '2026-10-31', 'figures': {'by_employer': [],
            'by_source': [], 'candidates': {'value': 120, 'withheld_because': None}, 'future_interests': {'given': {'value':
            25, 'withheld_because': None}, 'withdrawn': {'value': None, 'withheld_because': 'too_few_candidates'}},
            'heard_of': {'value': 55, 'withheld_because': None}, 'recoveries': [{'candidates': 45, 'stage': 'understand'},
            {'candidates': 40, 'stage': None}], 'responses': {'answer_rate_percent': {'value': 45, 'withheld_because':
            None}, 'candidates': {'value': 85, 'withheld_because': None}, 'median_days': {'value': 4, 'withheld_because':
            None}}, 'themes': [{'candidates': 30, 'percent': 55, 'polarity': 'improvement', 'theme': 'answer_depth'}]},
            'id': 'insp_01jd8w3k5rfx7v2m9q4n6t8b0c', 'starts_on': '2026-10-01'}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[InsightPeriodBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[InsightPeriodBody]
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
        from ..models.insight_period_body import InsightPeriodBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = InsightPeriodBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        insight_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        insight_page.additional_properties = d
        return insight_page

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
