from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fit_recommendation import FitRecommendation

if TYPE_CHECKING:
    from ..models.fit_reason import FitReason
    from ..models.fit_term import FitTerm


T = TypeVar("T", bound="Fit")


@_attrs_define
class Fit:
    """How well a role fits.

    Attributes:
        deal_breakers (list[str]): What the person has ruled out and the role has. Any of it means to leave the role.
        method (str): The row of the method.
        reasons (list[FitReason]): Why, the weightiest first.
        recommendation (FitRecommendation):
        score (float | None): From 0 to 1, the sum of the terms' points before they are rounded, never below 0; null
            when nothing can be compared.
        summary (str): The same as a sentence.
        terms (list[FitTerm]): Every term of the score.
    """

    deal_breakers: list[str]
    method: str
    reasons: list[FitReason]
    recommendation: FitRecommendation
    score: float | None
    summary: str
    terms: list[FitTerm]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        deal_breakers = self.deal_breakers

        method = self.method

        reasons = []
        for reasons_item_data in self.reasons:
            reasons_item = reasons_item_data.to_dict()
            reasons.append(reasons_item)

        recommendation = self.recommendation.value

        score: float | None
        score = self.score

        summary = self.summary

        terms = []
        for terms_item_data in self.terms:
            terms_item = terms_item_data.to_dict()
            terms.append(terms_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deal_breakers": deal_breakers,
                "method": method,
                "reasons": reasons,
                "recommendation": recommendation,
                "score": score,
                "summary": summary,
                "terms": terms,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fit_reason import FitReason
        from ..models.fit_term import FitTerm

        d = dict(src_dict)
        deal_breakers = cast(list[str], d.pop("deal_breakers"))

        method = d.pop("method")

        reasons = []
        _reasons = d.pop("reasons")
        for reasons_item_data in _reasons:
            reasons_item = FitReason.from_dict(reasons_item_data)

            reasons.append(reasons_item)

        recommendation = FitRecommendation(d.pop("recommendation"))

        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))

        summary = d.pop("summary")

        terms = []
        _terms = d.pop("terms")
        for terms_item_data in _terms:
            terms_item = FitTerm.from_dict(terms_item_data)

            terms.append(terms_item)

        fit = cls(
            deal_breakers=deal_breakers,
            method=method,
            reasons=reasons,
            recommendation=recommendation,
            score=score,
            summary=summary,
            terms=terms,
        )

        fit.additional_properties = d
        return fit

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
