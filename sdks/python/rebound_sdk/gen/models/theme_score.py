from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.score_term import ScoreTerm


T = TypeVar("T", bound="ThemeScore")


@_attrs_define
class ThemeScore:
    """How much the evidence asks for work on a theme, and every term of the sum.

    Attributes:
        improvements (float): Sum over the improvements.
        is_focus (bool): Whether it became a focus of the plan.
        repeated (bool): Whether it was an improvement in an earlier interview already.
        score (float): `improvements × (1.5 if repeated) − strengths / 2`.
        strengths (float): Sum over the strengths.
        terms (list[ScoreTerm]): One term per observation.
        theme (Theme):
    """

    improvements: float
    is_focus: bool
    repeated: bool
    score: float
    strengths: float
    terms: list[ScoreTerm]
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        improvements = self.improvements

        is_focus = self.is_focus

        repeated = self.repeated

        score = self.score

        strengths = self.strengths

        terms = []
        for terms_item_data in self.terms:
            terms_item = terms_item_data.to_dict()
            terms.append(terms_item)

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "improvements": improvements,
                "is_focus": is_focus,
                "repeated": repeated,
                "score": score,
                "strengths": strengths,
                "terms": terms,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.score_term import ScoreTerm

        d = dict(src_dict)
        improvements = d.pop("improvements")

        is_focus = d.pop("is_focus")

        repeated = d.pop("repeated")

        score = d.pop("score")

        strengths = d.pop("strengths")

        terms = []
        _terms = d.pop("terms")
        for terms_item_data in _terms:
            terms_item = ScoreTerm.from_dict(terms_item_data)

            terms.append(terms_item)

        theme = Theme(d.pop("theme"))

        theme_score = cls(
            improvements=improvements,
            is_focus=is_focus,
            repeated=repeated,
            score=score,
            strengths=strengths,
            terms=terms,
            theme=theme,
        )

        theme_score.additional_properties = d
        return theme_score

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
