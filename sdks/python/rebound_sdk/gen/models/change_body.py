from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.change_op import ChangeOp
from ..models.changed_kind import ChangedKind

T = TypeVar("T", bound="ChangeBody")


@_attrs_define
class ChangeBody:
    """The last change of an object.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'changed_at': '2026-11-22T18:15:00.000Z', 'href':
            '/v1/interviews/intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'op': 'upsert',
            'type': 'interview', 'version': 3}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        changed_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        href (None | str): Where to read it; null when it is gone.
        id (str): The object.
        op (ChangeOp):
        type_ (ChangedKind):
        version (int): Its version after the change, or the last one of what is gone. A copy of this version or a later
            one is up to date.
    """

    candidate_id: str
    changed_at: datetime.datetime
    href: None | str
    id: str
    op: ChangeOp
    type_: ChangedKind
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        changed_at = self.changed_at.isoformat()

        href: None | str
        href = self.href

        id = self.id

        op = self.op.value

        type_ = self.type_.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "changed_at": changed_at,
                "href": href,
                "id": id,
                "op": op,
                "type": type_,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        changed_at = datetime.datetime.fromisoformat(d.pop("changed_at"))

        def _parse_href(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        href = _parse_href(d.pop("href"))

        id = d.pop("id")

        op = ChangeOp(d.pop("op"))

        type_ = ChangedKind(d.pop("type"))

        version = d.pop("version")

        change_body = cls(
            candidate_id=candidate_id,
            changed_at=changed_at,
            href=href,
            id=id,
            op=op,
            type_=type_,
            version=version,
        )

        change_body.additional_properties = d
        return change_body

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
