from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.recovery_stage import RecoveryStage

T = TypeVar("T", bound="StageFigure")


@_attrs_define
class StageFigure:
    """How far recoveries are.

    Attributes:
        candidates (int): Candidates with a recovery in it.
        stage (None | RecoveryStage): The announced stage; null for all others together.
    """

    candidates: int
    stage: None | RecoveryStage
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidates = self.candidates

        stage: None | str
        if isinstance(self.stage, RecoveryStage):
            stage = self.stage.value
        else:
            stage = self.stage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidates": candidates,
                "stage": stage,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidates = d.pop("candidates")

        def _parse_stage(data: object) -> None | RecoveryStage:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                stage_type_0 = RecoveryStage(data)

                return stage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RecoveryStage, data)

        stage = _parse_stage(d.pop("stage"))

        stage_figure = cls(
            candidates=candidates,
            stage=stage,
        )

        stage_figure.additional_properties = d
        return stage_figure

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
