from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.verdict import Verdict
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.assessed_observation import AssessedObservation


T = TypeVar("T", bound="AssessFeedback")


@_attrs_define
class AssessFeedback:
    """What the candidate makes of feedback.

    Example:
        {'acceptable': 'yes', 'believable': 'yes', 'fair': 'unsure', 'note': 'I did rush the second answer.',
            'observations': [{'observation_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'recognition': 'recognise'}]}

    Attributes:
        acceptable (Verdict):
        believable (Verdict):
        fair (Verdict):
        note (None | str | Unset): A note to oneself; at most 10,000 characters.
        observations (list[AssessedObservation] | Unset): Point by point, as far as there is something to say; at most
            30.
    """

    acceptable: Verdict
    believable: Verdict
    fair: Verdict
    note: None | str | Unset = UNSET
    observations: list[AssessedObservation] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        acceptable = self.acceptable.value

        believable = self.believable.value

        fair = self.fair.value

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        observations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.observations, Unset):
            observations = []
            for observations_item_data in self.observations:
                observations_item = observations_item_data.to_dict()
                observations.append(observations_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "acceptable": acceptable,
                "believable": believable,
                "fair": fair,
            }
        )
        if note is not UNSET:
            field_dict["note"] = note
        if observations is not UNSET:
            field_dict["observations"] = observations

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.assessed_observation import AssessedObservation

        d = dict(src_dict)
        acceptable = Verdict(d.pop("acceptable"))

        believable = Verdict(d.pop("believable"))

        fair = Verdict(d.pop("fair"))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        _observations = d.pop("observations", UNSET)
        observations: list[AssessedObservation] | Unset = UNSET
        if _observations is not UNSET:
            observations = []
            for observations_item_data in _observations:
                observations_item = AssessedObservation.from_dict(observations_item_data)

                observations.append(observations_item)

        assess_feedback = cls(
            acceptable=acceptable,
            believable=believable,
            fair=fair,
            note=note,
            observations=observations,
        )

        return assess_feedback
