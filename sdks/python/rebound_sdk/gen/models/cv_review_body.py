from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.role_kind import RoleKind

if TYPE_CHECKING:
    from ..models.cv_review_item import CvReviewItem


T = TypeVar("T", bound="CvReviewBody")


@_attrs_define
class CvReviewBody:
    """A look at the CV for one role.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'completed_at': None, 'created_at':
            '2026-11-22T18:15:00.000Z', 'id': 'cvrv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': None, 'items': [{'id':
            'general_results', 'note': None, 'role_kind': None, 'ticked': False, 'title': 'Each of the last two or three
            stations has a result, if possible with a number', 'why': 'A duty says what you were meant to do; a result says
            what came of it because you were there.'}], 'method': 'M14', 'note': None, 'open_items': 1, 'role': 'Data
            analyst', 'role_kind': 'technical', 'updated_at': '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        completed_at (datetime.datetime | None): When every item was ticked; null as long as one is not.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        interview_id (None | str): The interview that it follows; null if it follows none.
        items (list[CvReviewItem]): The checklist, in the order in which it is looked at.
        method (str): The row of the method.
        note (None | str): A note on the whole.
        open_items (int): How many items are not ticked.
        role (str): The role that it is looked at for.
        role_kind (None | RoleKind): The kind of that role; null when nobody said so and the title did not tell.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it and of the answer.
    """

    candidate_id: str
    completed_at: datetime.datetime | None
    created_at: datetime.datetime
    id: str
    interview_id: None | str
    items: list[CvReviewItem]
    method: str
    note: None | str
    open_items: int
    role: str
    role_kind: None | RoleKind
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        completed_at: None | str
        if isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        created_at = self.created_at.isoformat()

        id = self.id

        interview_id: None | str
        interview_id = self.interview_id

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        method = self.method

        note: None | str
        note = self.note

        open_items = self.open_items

        role = self.role

        role_kind: None | str
        if isinstance(self.role_kind, RoleKind):
            role_kind = self.role_kind.value
        else:
            role_kind = self.role_kind

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "completed_at": completed_at,
                "created_at": created_at,
                "id": id,
                "interview_id": interview_id,
                "items": items,
                "method": method,
                "note": note,
                "open_items": open_items,
                "role": role,
                "role_kind": role_kind,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cv_review_item import CvReviewItem

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        def _parse_completed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        completed_at = _parse_completed_at(d.pop("completed_at"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        def _parse_interview_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        interview_id = _parse_interview_id(d.pop("interview_id"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = CvReviewItem.from_dict(items_item_data)

            items.append(items_item)

        method = d.pop("method")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        open_items = d.pop("open_items")

        role = d.pop("role")

        def _parse_role_kind(data: object) -> None | RoleKind:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_kind_type_0 = RoleKind(data)

                return role_kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RoleKind, data)

        role_kind = _parse_role_kind(d.pop("role_kind"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        cv_review_body = cls(
            candidate_id=candidate_id,
            completed_at=completed_at,
            created_at=created_at,
            id=id,
            interview_id=interview_id,
            items=items,
            method=method,
            note=note,
            open_items=open_items,
            role=role,
            role_kind=role_kind,
            updated_at=updated_at,
            version=version,
        )

        cv_review_body.additional_properties = d
        return cv_review_body

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
