from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.recognition import Recognition

T = TypeVar("T", bound="AssessedObservation")


@_attrs_define
class AssessedObservation:
    """What the candidate makes of one point.

    Attributes:
        observation_id (str): Opaque id, `obsv_` and 26 characters; sorts by time of creation.
        recognition (Recognition):
    """

    observation_id: str
    recognition: Recognition

    def to_dict(self) -> dict[str, Any]:
        observation_id = self.observation_id

        recognition = self.recognition.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "observation_id": observation_id,
                "recognition": recognition,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        observation_id = d.pop("observation_id")

        recognition = Recognition(d.pop("recognition"))

        assessed_observation = cls(
            observation_id=observation_id,
            recognition=recognition,
        )

        return assessed_observation
