from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.verdict import Verdict

T = TypeVar("T", bound="FairnessCheckSummary")


@_attrs_define
class FairnessCheckSummary:
    """A fairness check in short: what the candidate said, and none of what they noted.

    Example:
        {'acceptable': 'no', 'believable': 'unsure', 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at':
            '2026-11-24T19:05:00.000Z', 'fair': 'no', 'feedback_id': None, 'id': 'fchk_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'updated_at': '2026-11-24T19:05:00.000Z', 'version': 1}

    Attributes:
        acceptable (Verdict):
        believable (Verdict):
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        fair (Verdict):
        feedback_id (None | str): The feedback that is read; null when it is everything that was opened.
        id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change.
    """

    acceptable: Verdict
    believable: Verdict
    candidate_id: str
    created_at: datetime.datetime
    fair: Verdict
    feedback_id: None | str
    id: str
    interview_id: str
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        acceptable = self.acceptable.value

        believable = self.believable.value

        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        fair = self.fair.value

        feedback_id: None | str
        feedback_id = self.feedback_id

        id = self.id

        interview_id = self.interview_id

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "acceptable": acceptable,
                "believable": believable,
                "candidate_id": candidate_id,
                "created_at": created_at,
                "fair": fair,
                "feedback_id": feedback_id,
                "id": id,
                "interview_id": interview_id,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        acceptable = Verdict(d.pop("acceptable"))

        believable = Verdict(d.pop("believable"))

        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        fair = Verdict(d.pop("fair"))

        def _parse_feedback_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        feedback_id = _parse_feedback_id(d.pop("feedback_id"))

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        fairness_check_summary = cls(
            acceptable=acceptable,
            believable=believable,
            candidate_id=candidate_id,
            created_at=created_at,
            fair=fair,
            feedback_id=feedback_id,
            id=id,
            interview_id=interview_id,
            updated_at=updated_at,
            version=version,
        )

        fairness_check_summary.additional_properties = d
        return fairness_check_summary

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
