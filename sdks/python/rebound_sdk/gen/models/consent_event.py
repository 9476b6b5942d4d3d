from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.purpose import Purpose

T = TypeVar("T", bound="ConsentEvent")


@_attrs_define
class ConsentEvent:
    """A consent was given, or ended.

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        consent_id (str): Opaque id, `cons_` and 26 characters; sorts by time of creation.
        purpose (Purpose):
        version (int): The consent's version after the change.
    """

    candidate_id: str
    consent_id: str
    purpose: Purpose
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        consent_id = self.consent_id

        purpose = self.purpose.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "consent_id": consent_id,
                "purpose": purpose,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        consent_id = d.pop("consent_id")

        purpose = Purpose(d.pop("purpose"))

        version = d.pop("version")

        consent_event = cls(
            candidate_id=candidate_id,
            consent_id=consent_id,
            purpose=purpose,
            version=version,
        )

        consent_event.additional_properties = d
        return consent_event

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
