from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.verdict import Verdict

if TYPE_CHECKING:
    from ..models.assessed_observation import AssessedObservation


T = TypeVar("T", bound="AssessmentBody")


@_attrs_define
class AssessmentBody:
    """What a candidate makes of feedback.

    Example:
        {'acceptable': 'yes', 'believable': 'yes', 'created_at': '2026-11-24T19:05:00.000Z', 'fair': 'unsure',
            'feedback_id': 'fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c', 'note': 'I did rush the second answer.', 'observations':
            [{'observation_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'recognition': 'recognise'}], 'updated_at':
            '2026-11-24T19:05:00.000Z', 'version': 1}

    Attributes:
        acceptable (Verdict):
        believable (Verdict):
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        fair (Verdict):
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        note (None | str): A note to oneself.
        observations (list[AssessedObservation]): Point by point; a point that is not here has not been judged.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
    """

    acceptable: Verdict
    believable: Verdict
    created_at: datetime.datetime
    fair: Verdict
    feedback_id: str
    note: None | str
    observations: list[AssessedObservation]
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        acceptable = self.acceptable.value

        believable = self.believable.value

        created_at = self.created_at.isoformat()

        fair = self.fair.value

        feedback_id = self.feedback_id

        note: None | str
        note = self.note

        observations = []
        for observations_item_data in self.observations:
            observations_item = observations_item_data.to_dict()
            observations.append(observations_item)

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "acceptable": acceptable,
                "believable": believable,
                "created_at": created_at,
                "fair": fair,
                "feedback_id": feedback_id,
                "note": note,
                "observations": observations,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.assessed_observation import AssessedObservation

        d = dict(src_dict)
        acceptable = Verdict(d.pop("acceptable"))

        believable = Verdict(d.pop("believable"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        fair = Verdict(d.pop("fair"))

        feedback_id = d.pop("feedback_id")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        observations = []
        _observations = d.pop("observations")
        for observations_item_data in _observations:
            observations_item = AssessedObservation.from_dict(observations_item_data)

            observations.append(observations_item)

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        assessment_body = cls(
            acceptable=acceptable,
            believable=believable,
            created_at=created_at,
            fair=fair,
            feedback_id=feedback_id,
            note=note,
            observations=observations,
            updated_at=updated_at,
            version=version,
        )

        assessment_body.additional_properties = d
        return assessment_body

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
