from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.figure import Figure
    from ..models.interest_figures import InterestFigures
    from ..models.responses import Responses
    from ..models.responses_of_employer import ResponsesOfEmployer
    from ..models.responses_of_source import ResponsesOfSource
    from ..models.stage_figure import StageFigure
    from ..models.theme_figure import ThemeFigure


T = TypeVar("T", bound="Figures")


@_attrs_define
class Figures:
    """All figures of a period.

    Attributes:
        by_employer (list[ResponsesOfEmployer]): The same by employer, where 20 candidates or more are behind one; all
            others together are one row without a name.
        by_source (list[ResponsesOfSource]): The same by the side that was asked; empty when one side alone would speak
            of too few, and then by employer too.
        candidates (Figure): One number, or why it is not told. Example: {'value': 35, 'withheld_because': None}.
        future_interests (InterestFigures): How many would like to hear of later openings.
        heard_of (Figure): One number, or why it is not told. Example: {'value': 35, 'withheld_because': None}.
        recoveries (list[StageFigure]): How far the recoveries are that opened in the period, by what was announced when
            these figures were made.
        responses (Responses): How those who were asked for feedback responded.
        themes (list[ThemeFigure]): What was said, where it was said of 20 candidates or more and not of 20 others or
            more.
    """

    by_employer: list[ResponsesOfEmployer]
    by_source: list[ResponsesOfSource]
    candidates: Figure
    future_interests: InterestFigures
    heard_of: Figure
    recoveries: list[StageFigure]
    responses: Responses
    themes: list[ThemeFigure]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        by_employer = []
        for by_employer_item_data in self.by_employer:
            by_employer_item = by_employer_item_data.to_dict()
            by_employer.append(by_employer_item)

        by_source = []
        for by_source_item_data in self.by_source:
            by_source_item = by_source_item_data.to_dict()
            by_source.append(by_source_item)

        candidates = self.candidates.to_dict()

        future_interests = self.future_interests.to_dict()

        heard_of = self.heard_of.to_dict()

        recoveries = []
        for recoveries_item_data in self.recoveries:
            recoveries_item = recoveries_item_data.to_dict()
            recoveries.append(recoveries_item)

        responses = self.responses.to_dict()

        themes = []
        for themes_item_data in self.themes:
            themes_item = themes_item_data.to_dict()
            themes.append(themes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "by_employer": by_employer,
                "by_source": by_source,
                "candidates": candidates,
                "future_interests": future_interests,
                "heard_of": heard_of,
                "recoveries": recoveries,
                "responses": responses,
                "themes": themes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.figure import Figure
        from ..models.interest_figures import InterestFigures
        from ..models.responses import Responses
        from ..models.responses_of_employer import ResponsesOfEmployer
        from ..models.responses_of_source import ResponsesOfSource
        from ..models.stage_figure import StageFigure
        from ..models.theme_figure import ThemeFigure

        d = dict(src_dict)
        by_employer = []
        _by_employer = d.pop("by_employer")
        for by_employer_item_data in _by_employer:
            by_employer_item = ResponsesOfEmployer.from_dict(by_employer_item_data)

            by_employer.append(by_employer_item)

        by_source = []
        _by_source = d.pop("by_source")
        for by_source_item_data in _by_source:
            by_source_item = ResponsesOfSource.from_dict(by_source_item_data)

            by_source.append(by_source_item)

        candidates = Figure.from_dict(d.pop("candidates"))

        future_interests = InterestFigures.from_dict(d.pop("future_interests"))

        heard_of = Figure.from_dict(d.pop("heard_of"))

        recoveries = []
        _recoveries = d.pop("recoveries")
        for recoveries_item_data in _recoveries:
            recoveries_item = StageFigure.from_dict(recoveries_item_data)

            recoveries.append(recoveries_item)

        responses = Responses.from_dict(d.pop("responses"))

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = ThemeFigure.from_dict(themes_item_data)

            themes.append(themes_item)

        figures = cls(
            by_employer=by_employer,
            by_source=by_source,
            candidates=candidates,
            future_interests=future_interests,
            heard_of=heard_of,
            recoveries=recoveries,
            responses=responses,
            themes=themes,
        )

        figures.additional_properties = d
        return figures

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
