from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.action_plan_body import ActionPlanBody


T = TypeVar("T", bound="ActionPlanPage")


@_attrs_define
class ActionPlanPage:
    """One page of the list.

    Example:
        {'data': [{'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'changes': {'added': [], 'kept': [], 'moved': [],
            'retired': []}, 'created_at': '2026-11-23T18:15:00.000Z', 'encouragements': [], 'focuses': [{'evidence': [{'id':
            'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'observation', 'words': 'Answers stayed rather general.'}], 'rank':
            1, 'score': 1.0, 'theme': 'answer_depth'}], 'guidelines': {'donts': [], 'dos': []}, 'id':
            'plan_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'notes': [{'code':
            'paused', 'task_keys': [], 'text': 'Nothing is due before 26 November 2026: your pause comes first.'}],
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'revision': 1, 'scores': [{'improvements': 1.0, 'is_focus':
            True, 'repeated': False, 'score': 1.0, 'strengths': 0.0, 'terms': [{'observation_id':
            'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'polarity': 'improvement', 'recency': 1.0, 'recognition_weight': 1.0,
            'source_weight': 1.0, 'value': 1.0}], 'theme': 'answer_depth'}], 'state': 'active', 'strengths': [],
            'updated_at': '2026-11-23T18:15:00.000Z', 'version': 1}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[ActionPlanBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[ActionPlanBody]
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
        from ..models.action_plan_body import ActionPlanBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = ActionPlanBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        action_plan_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        action_plan_page.additional_properties = d
        return action_plan_page

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
