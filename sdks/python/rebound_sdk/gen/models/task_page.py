from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.task_body import TaskBody


T = TypeVar("T", bound="TaskPage")


@_attrs_define
class TaskPage:
    """One page of the list.

    Example:
        {'data': [{'action_plan_id': 'plan_01jd8w3k5rfx7v2m9q4n6t8b0c', 'candidate_id':
            'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'completed_at': None, 'created_at': '2026-11-23T18:15:00.000Z', 'depends_on':
            [], 'description': 'For each: the situation, your task, what you did, what came of it.', 'due_on': '2026-11-26',
            'effort': 'medium', 'evidence': [], 'id': 'task_01jd8w3k5rfx7v2m9q4n6t8b0c', 'if_then': 'If I sit down on the
            day it is due, then I write the four keywords first.', 'intervention_id': 'answer_depth_star_notes', 'key':
            'answer_depth_star_notes.1', 'kind': 'preparation', 'later': None, 'method': 'M13', 'minutes': 30, 'part':
            'skill', 'position': 0, 'reason': 'It works on the depth of your answers, which was named as something to
            improve.', 'session': 1, 'sessions': 1, 'state': 'open', 'success_measure': 'Four examples with one figure
            each.', 'theme': 'answer_depth', 'title': 'Note four real examples', 'updated_at': '2026-11-23T18:15:00.000Z',
            'version': 1, 'work_on': [{'minutes': 30, 'on': '2026-11-26'}]}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[TaskBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[TaskBody]
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
        from ..models.task_body import TaskBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = TaskBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        task_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        task_page.additional_properties = d
        return task_page

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
