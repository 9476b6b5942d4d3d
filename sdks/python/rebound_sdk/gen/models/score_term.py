from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.polarity import Polarity

T = TypeVar("T", bound="ScoreTerm")


@_attrs_define
class ScoreTerm:
    """How much one observation counts for its theme.

    Attributes:
        observation_id (str): The observation.
        polarity (Polarity):
        recency (float): Weight of its age: halves every 180 days.
        recognition_weight (float): Weight of what the candidate makes of it.
        source_weight (float): Weight of who said it.
        value (float): The product of the three.
    """

    observation_id: str
    polarity: Polarity
    recency: float
    recognition_weight: float
    source_weight: float
    value: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        observation_id = self.observation_id

        polarity = self.polarity.value

        recency = self.recency

        recognition_weight = self.recognition_weight

        source_weight = self.source_weight

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "observation_id": observation_id,
                "polarity": polarity,
                "recency": recency,
                "recognition_weight": recognition_weight,
                "source_weight": source_weight,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        observation_id = d.pop("observation_id")

        polarity = Polarity(d.pop("polarity"))

        recency = d.pop("recency")

        recognition_weight = d.pop("recognition_weight")

        source_weight = d.pop("source_weight")

        value = d.pop("value")

        score_term = cls(
            observation_id=observation_id,
            polarity=polarity,
            recency=recency,
            recognition_weight=recognition_weight,
            source_weight=source_weight,
            value=value,
        )

        score_term.additional_properties = d
        return score_term

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
