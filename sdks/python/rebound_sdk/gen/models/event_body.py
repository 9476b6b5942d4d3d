from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_type import EventType

if TYPE_CHECKING:
    from ..models.event_body_data import EventBodyData


T = TypeVar("T", bound="EventBody")


@_attrs_define
class EventBody:
    """Something that happened.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-22T18:15:00.000Z', 'data':
            {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'external_id': 'applicant-4711', 'version': 2}, 'id':
            'evt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'subject_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'type': 'candidate.updated',
            'version': 2}

    Attributes:
        candidate_id (None | str): Whose it is, where it is a candidate's.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        data (EventBodyData): The payload: ids, states and the object's version, as a webhook's `data`.
        id (str): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        subject_id (str): The object that it is about.
        type_ (EventType):
        version (int): The object's version after the change: the order of the events of one object.
    """

    candidate_id: None | str
    created_at: datetime.datetime
    data: EventBodyData
    id: str
    subject_id: str
    type_: EventType
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id: None | str
        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        data = self.data.to_dict()

        id = self.id

        subject_id = self.subject_id

        type_ = self.type_.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "created_at": created_at,
                "data": data,
                "id": id,
                "subject_id": subject_id,
                "type": type_,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.event_body_data import EventBodyData

        d = dict(src_dict)

        def _parse_candidate_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        candidate_id = _parse_candidate_id(d.pop("candidate_id"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        data = EventBodyData.from_dict(d.pop("data"))

        id = d.pop("id")

        subject_id = d.pop("subject_id")

        type_ = EventType(d.pop("type"))

        version = d.pop("version")

        event_body = cls(
            candidate_id=candidate_id,
            created_at=created_at,
            data=data,
            id=id,
            subject_id=subject_id,
            type_=type_,
            version=version,
        )

        event_body.additional_properties = d
        return event_body

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
