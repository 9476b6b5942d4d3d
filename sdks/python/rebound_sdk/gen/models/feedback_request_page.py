from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.feedback_request_body import FeedbackRequestBody


T = TypeVar("T", bound="FeedbackRequestPage")


@_attrs_define
class FeedbackRequestPage:
    """One page of the list.

    Example:
        {'data': [{'call_slots': ['2026-11-25T09:30:00.000Z'], 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'channel': 'employer', 'chosen_call_slot': None, 'closed_at': None, 'created_at': '2026-11-22T18:15:00.000Z',
            'decline_reason': None, 'expires_at': '2026-12-06T18:20:00.000Z', 'id': 'freq_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'language': 'en', 'last_reminded_at': None, 'message': 'Hello
            Femi Ade,\\n\\nWhat one or two things would you advise me to work on? {link}\\n\\nKind regards\\nAda Okafor',
            'recipient': {'contact_email': 'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown
            Timber'}, 'redirected_to_id': None, 'reminders_sent': 0, 'sent_at': '2026-11-22T18:20:00.000Z', 'state': 'sent',
            'subject': 'A question about my interview for data analyst', 'updated_at': '2026-11-22T18:20:00.000Z',
            'version': 2}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[FeedbackRequestBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[FeedbackRequestBody]
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
        from ..models.feedback_request_body import FeedbackRequestBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = FeedbackRequestBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        feedback_request_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        feedback_request_page.additional_properties = d
        return feedback_request_page

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
