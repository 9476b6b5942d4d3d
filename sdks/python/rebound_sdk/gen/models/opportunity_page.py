from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.opportunity_body import OpportunityBody


T = TypeVar("T", bound="OpportunityPage")


@_attrs_define
class OpportunityPage:
    """One page of the list.

    Example:
        {'data': [{'applied_on': None, 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'closed_because': None,
            'closed_on': None, 'created_at': '2026-11-22T18:15:00.000Z', 'features': ['remote', 'part time'], 'fit':
            {'deal_breakers': [], 'method': 'M15', 'reasons': [{'code': 'skills_covered', 'text': 'You bring what they ask
            for: sql.'}], 'recommendation': 'stretch', 'score': 0.786, 'summary': 'This one is a stretch: worth it if it
            really draws you.', 'terms': [{'kind': 'required_skills', 'met': ['sql'], 'open': ['excel'], 'points': 0.214,
            'value': 0.5, 'weight': 0.429}, {'kind': 'target_roles', 'met': ['data analyst'], 'open': [], 'points': 0.286,
            'value': 1.0, 'weight': 0.286}, {'kind': 'wishes', 'met': ['remote'], 'open': [], 'points': 0.286, 'value': 1.0,
            'weight': 0.286}]}, 'id': 'oppt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interviewing_on': None, 'notes': None,
            'noticed_on': '2026-11-22', 'organisation': 'Ashdown Timber', 'required_skills': ['sql', 'excel'], 'role': 'Data
            analyst', 'state': 'noticed', 'updated_at': '2026-11-22T18:15:00.000Z', 'url': 'https://jobs.example.org/4711',
            'version': 1, 'wished_skills': []}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[OpportunityBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[OpportunityBody]
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
        from ..models.opportunity_body import OpportunityBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = OpportunityBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        opportunity_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        opportunity_page.additional_properties = d
        return opportunity_page

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
