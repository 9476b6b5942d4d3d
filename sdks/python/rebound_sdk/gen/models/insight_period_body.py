from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.figures import Figures


T = TypeVar("T", bound="InsightPeriodBody")


@_attrs_define
class InsightPeriodBody:
    """Figures of a period that is over. They were made once and never change.

    Example:
        {'created_at': '2026-11-01T01:00:30.000Z', 'ends_on': '2026-10-31', 'figures': {'by_employer': [], 'by_source':
            [], 'candidates': {'value': 120, 'withheld_because': None}, 'future_interests': {'given': {'value': 25,
            'withheld_because': None}, 'withdrawn': {'value': None, 'withheld_because': 'too_few_candidates'}}, 'heard_of':
            {'value': 55, 'withheld_because': None}, 'recoveries': [{'candidates': 45, 'stage': 'understand'},
            {'candidates': 40, 'stage': None}], 'responses': {'answer_rate_percent': {'value': 45, 'withheld_because':
            None}, 'candidates': {'value': 85, 'withheld_because': None}, 'median_days': {'value': 4, 'withheld_because':
            None}}, 'themes': [{'candidates': 30, 'percent': 55, 'polarity': 'improvement', 'theme': 'answer_depth'}]},
            'id': 'insp_01jd8w3k5rfx7v2m9q4n6t8b0c', 'starts_on': '2026-10-01'}

    Attributes:
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        ends_on (datetime.date): Its last day, the last of a month, in UTC.
        figures (Figures): All figures of a period.
        id (str): Opaque id, `insp_` and 26 characters; sorts by time of creation.
        starts_on (datetime.date): Its first day, the first of a month, in UTC.
    """

    created_at: datetime.datetime
    ends_on: datetime.date
    figures: Figures
    id: str
    starts_on: datetime.date
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        ends_on = self.ends_on.isoformat()

        figures = self.figures.to_dict()

        id = self.id

        starts_on = self.starts_on.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "ends_on": ends_on,
                "figures": figures,
                "id": id,
                "starts_on": starts_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.figures import Figures

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        ends_on = datetime.date.fromisoformat(d.pop("ends_on"))

        figures = Figures.from_dict(d.pop("figures"))

        id = d.pop("id")

        starts_on = datetime.date.fromisoformat(d.pop("starts_on"))

        insight_period_body = cls(
            created_at=created_at,
            ends_on=ends_on,
            figures=figures,
            id=id,
            starts_on=starts_on,
        )

        insight_period_body.additional_properties = d
        return insight_period_body

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
