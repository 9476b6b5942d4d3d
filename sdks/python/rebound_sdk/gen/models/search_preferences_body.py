from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.role_hint_body import RoleHintBody


T = TypeVar("T", bound="SearchPreferencesBody")


@_attrs_define
class SearchPreferencesBody:
    """What a candidate wishes for in a role and what they rule out, and what was said about the kind of role that they
    look for.

        Example:
            {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-22T18:15:00.000Z', 'deal_breakers':
                ['night shifts'], 'role_hints': [{'interview_ids': ['intv_01jd8w3k5rfx7v2m9q4n6t8b0c',
                'intv_01jd8w3k5rfx7v2m9q4n6t8b0d'], 'method': 'M15', 'role': 'Data analyst', 'text': 'A role a step nearer to
                what you have done may be the better door just now.', 'theme': 'experience'}], 'updated_at':
                '2026-11-22T18:15:00.000Z', 'version': 1, 'wishes': ['remote', 'part time']}

        Attributes:
            candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
            created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
            deal_breakers (list[str]): What they rule out.
            role_hints (list[RoleHintBody]): When the experience, a missing paper or the fit with a team was named after two
                or more interviews for one kind of
                role, another kind may be the better door just now; empty as long as nothing was. What the candidate disputes
                does
                not count, nor feedback that is still sealed.
            updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
            version (int): Raised by every change; 0 as long as nothing was said. The `ETag` is made of it and of the hints.
            wishes (list[str]): What they wish for.
    """

    candidate_id: str
    created_at: datetime.datetime
    deal_breakers: list[str]
    role_hints: list[RoleHintBody]
    updated_at: datetime.datetime
    version: int
    wishes: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        deal_breakers = self.deal_breakers

        role_hints = []
        for role_hints_item_data in self.role_hints:
            role_hints_item = role_hints_item_data.to_dict()
            role_hints.append(role_hints_item)

        updated_at = self.updated_at.isoformat()

        version = self.version

        wishes = self.wishes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "created_at": created_at,
                "deal_breakers": deal_breakers,
                "role_hints": role_hints,
                "updated_at": updated_at,
                "version": version,
                "wishes": wishes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.role_hint_body import RoleHintBody

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        deal_breakers = cast(list[str], d.pop("deal_breakers"))

        role_hints = []
        _role_hints = d.pop("role_hints")
        for role_hints_item_data in _role_hints:
            role_hints_item = RoleHintBody.from_dict(role_hints_item_data)

            role_hints.append(role_hints_item)

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        wishes = cast(list[str], d.pop("wishes"))

        search_preferences_body = cls(
            candidate_id=candidate_id,
            created_at=created_at,
            deal_breakers=deal_breakers,
            role_hints=role_hints,
            updated_at=updated_at,
            version=version,
            wishes=wishes,
        )

        search_preferences_body.additional_properties = d
        return search_preferences_body

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
