from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="FutureInterestEvent")


@_attrs_define
class FutureInterestEvent:
    """An interest in later openings was given, or ended.

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        version (int): The interest's version after the change.
    """

    candidate_id: str
    future_interest_id: str
    interview_id: str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        future_interest_id = self.future_interest_id

        interview_id = self.interview_id

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "future_interest_id": future_interest_id,
                "interview_id": interview_id,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        future_interest_id = d.pop("future_interest_id")

        interview_id = d.pop("interview_id")

        version = d.pop("version")

        future_interest_event = cls(
            candidate_id=candidate_id,
            future_interest_id=future_interest_id,
            interview_id=interview_id,
            version=version,
        )

        future_interest_event.additional_properties = d
        return future_interest_event

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
