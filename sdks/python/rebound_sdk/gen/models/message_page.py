from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.message_body import MessageBody


T = TypeVar("T", bound="MessagePage")


@_attrs_define
class MessagePage:
    """One page of the list.

    Example:
        {'data': [{'body': 'Hello Femi Ade,\\n\\nThank you for taking the time on 18 November 2026.\\n\\nAll the best to
            you and the team\\nAda', 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'channel': 'employer', 'created_at':
            '2026-11-22T18:15:00.000Z', 'id': 'mesg_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'thank_you', 'language': 'en', 'recipient': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}, 'sent_at': None, 'state':
            'draft', 'subject': 'Thank you for the interview for Data analyst', 'updated_at': '2026-11-22T18:15:00.000Z',
            'version': 1}], 'has_more': False, 'next_cursor': None}

    Attributes:
        data (list[MessageBody]): The rows.
        has_more (bool): Whether there are more.
        next_cursor (None | str): Send it as `cursor` to get the next page; null on the last.
    """

    data: list[MessageBody]
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
        from ..models.message_body import MessageBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = MessageBody.from_dict(data_item_data)

            data.append(data_item)

        has_more = d.pop("has_more")

        def _parse_next_cursor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        message_page = cls(
            data=data,
            has_more=has_more,
            next_cursor=next_cursor,
        )

        message_page.additional_properties = d
        return message_page

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
