from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.role_kind import RoleKind

T = TypeVar("T", bound="CvReviewItem")


@_attrs_define
class CvReviewItem:
    """One item of the checklist.

    Example:
        {'id': 'general_results', 'note': None, 'role_kind': None, 'ticked': False, 'title': 'Each of the last two or
            three stations has a result, if possible with a number', 'why': 'A duty says what you were meant to do; a result
            says what came of it because you were there.'}

    Attributes:
        id (str): Its stable name.
        note (None | str): What to change.
        role_kind (None | RoleKind): The kind of role that it is for; null for every role.
        ticked (bool): Whether it holds.
        title (str): What to look for.
        why (str): Why it matters.
    """

    id: str
    note: None | str
    role_kind: None | RoleKind
    ticked: bool
    title: str
    why: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        note: None | str
        note = self.note

        role_kind: None | str
        if isinstance(self.role_kind, RoleKind):
            role_kind = self.role_kind.value
        else:
            role_kind = self.role_kind

        ticked = self.ticked

        title = self.title

        why = self.why

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "note": note,
                "role_kind": role_kind,
                "ticked": ticked,
                "title": title,
                "why": why,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

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

        ticked = d.pop("ticked")

        title = d.pop("title")

        why = d.pop("why")

        cv_review_item = cls(
            id=id,
            note=note,
            role_kind=role_kind,
            ticked=ticked,
            title=title,
            why=why,
        )

        cv_review_item.additional_properties = d
        return cv_review_item

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
