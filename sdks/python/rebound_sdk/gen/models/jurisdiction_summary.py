from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="JurisdictionSummary")


@_attrs_define
class JurisdictionSummary:
    """A jurisdiction in short.

    Example:
        {'code': 'GB', 'countries': ['GB'], 'name': 'Great Britain', 'stale_after_on': '2027-05-22', 'within': None}

    Attributes:
        code (str): Its code, by which it is named and read.
        countries (list[str]): The countries (ISO 3166-1) whose people it is meant for unless they name another.
        name (str): Its name.
        stale_after_on (datetime.date): After this day not all of its facts are leaned on any more.
        within (None | str): The jurisdiction that it lies in, whose law holds as well.
    """

    code: str
    countries: list[str]
    name: str
    stale_after_on: datetime.date
    within: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        countries = self.countries

        name = self.name

        stale_after_on = self.stale_after_on.isoformat()

        within: None | str
        within = self.within

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "countries": countries,
                "name": name,
                "stale_after_on": stale_after_on,
                "within": within,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        countries = cast(list[str], d.pop("countries"))

        name = d.pop("name")

        stale_after_on = datetime.date.fromisoformat(d.pop("stale_after_on"))

        def _parse_within(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        within = _parse_within(d.pop("within"))

        jurisdiction_summary = cls(
            code=code,
            countries=countries,
            name=name,
            stale_after_on=stale_after_on,
            within=within,
        )

        jurisdiction_summary.additional_properties = d
        return jurisdiction_summary

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
