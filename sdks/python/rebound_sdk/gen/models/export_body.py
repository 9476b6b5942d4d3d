from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.export_part import ExportPart


T = TypeVar("T", bound="ExportBody")


@_attrs_define
class ExportBody:
    """All that is held about a candidate, as far as the caller may see it.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'format': 1, 'is_complete': True, 'parts': [{'kind':
            'candidates', 'rows': [{'first_name': 'Ada', 'id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c'}]}, {'kind': 'consents',
            'rows': []}], 'version': 3}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        format_ (int): The form of this document. A higher number means that a reader has to change; new kinds and new
            fields come without.
        is_complete (bool): Whether it is all; false for a tenant's server, whose document has not what is private to
            the candidate.
        parts (list[ExportPart]): The rows by kind, each kind once, also when it has none.
        version (int): The candidate's own version; the `ETag` is made of it and of the document.
    """

    candidate_id: str
    format_: int
    is_complete: bool
    parts: list[ExportPart]
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        format_ = self.format_

        is_complete = self.is_complete

        parts = []
        for parts_item_data in self.parts:
            parts_item = parts_item_data.to_dict()
            parts.append(parts_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "format": format_,
                "is_complete": is_complete,
                "parts": parts,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.export_part import ExportPart

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        format_ = d.pop("format")

        is_complete = d.pop("is_complete")

        parts = []
        _parts = d.pop("parts")
        for parts_item_data in _parts:
            parts_item = ExportPart.from_dict(parts_item_data)

            parts.append(parts_item)

        version = d.pop("version")

        export_body = cls(
            candidate_id=candidate_id,
            format_=format_,
            is_complete=is_complete,
            parts=parts,
            version=version,
        )

        export_body.additional_properties = d
        return export_body

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
