from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="FocusBody")


@_attrs_define
class FocusBody:
    """A theme that the plan works on.

    Attributes:
        evidence (list[Evidence]): The strongest evidence behind it; empty for a tenant's server.
        rank (int): Its place, from 1.
        score (float | None): How much the evidence asks for it; null for a tenant's server.
        theme (Theme):
    """

    evidence: list[Evidence]
    rank: int
    score: float | None
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        rank = self.rank

        score: float | None
        score = self.score

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evidence": evidence,
                "rank": rank,
                "score": score,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.evidence import Evidence

        d = dict(src_dict)
        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        rank = d.pop("rank")

        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))

        theme = Theme(d.pop("theme"))

        focus_body = cls(
            evidence=evidence,
            rank=rank,
            score=score,
            theme=theme,
        )

        focus_body.additional_properties = d
        return focus_body

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
