from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CountedRuleBody")


@_attrs_define
class CountedRuleBody:
    """A rule behind a date, counted out.

    Example:
        {'effective_from_on': None, 'effective_until_on': '2026-09-30', 'name': 'Three months less a day (Equality Act
            2010, section 123)', 'on': '2027-02-22', 'rule': 'gb_three_months', 'source': 'legislation.gov.uk', 'stale':
            False, 'stale_after_on': '2027-05-22', 'verified': True, 'verified_on': '2026-11-22'}

    Attributes:
        effective_from_on (datetime.date | None): For what happened on or after this day only; null without a beginning.
        effective_until_on (datetime.date | None): For what happened on or before this day only; null without an end.
        name (str): What it is called, with its law.
        on (datetime.date): Its last day.
        rule (str): Its stable name.
        source (str): Where it comes from.
        stale (bool): Whether that day is over.
        stale_after_on (datetime.date): The last day on which it is leaned on.
        verified (bool): Whether somebody read it at its source.
        verified_on (datetime.date): When it was last looked at.
    """

    effective_from_on: datetime.date | None
    effective_until_on: datetime.date | None
    name: str
    on: datetime.date
    rule: str
    source: str
    stale: bool
    stale_after_on: datetime.date
    verified: bool
    verified_on: datetime.date
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        effective_from_on: None | str
        if isinstance(self.effective_from_on, datetime.date):
            effective_from_on = self.effective_from_on.isoformat()
        else:
            effective_from_on = self.effective_from_on

        effective_until_on: None | str
        if isinstance(self.effective_until_on, datetime.date):
            effective_until_on = self.effective_until_on.isoformat()
        else:
            effective_until_on = self.effective_until_on

        name = self.name

        on = self.on.isoformat()

        rule = self.rule

        source = self.source

        stale = self.stale

        stale_after_on = self.stale_after_on.isoformat()

        verified = self.verified

        verified_on = self.verified_on.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "effective_from_on": effective_from_on,
                "effective_until_on": effective_until_on,
                "name": name,
                "on": on,
                "rule": rule,
                "source": source,
                "stale": stale,
                "stale_after_on": stale_after_on,
                "verified": verified,
                "verified_on": verified_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_effective_from_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                effective_from_on_type_0 = datetime.date.fromisoformat(data)

                return effective_from_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        effective_from_on = _parse_effective_from_on(d.pop("effective_from_on"))

        def _parse_effective_until_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                effective_until_on_type_0 = datetime.date.fromisoformat(data)

                return effective_until_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        effective_until_on = _parse_effective_until_on(d.pop("effective_until_on"))

        name = d.pop("name")

        on = datetime.date.fromisoformat(d.pop("on"))

        rule = d.pop("rule")

        source = d.pop("source")

        stale = d.pop("stale")

        stale_after_on = datetime.date.fromisoformat(d.pop("stale_after_on"))

        verified = d.pop("verified")

        verified_on = datetime.date.fromisoformat(d.pop("verified_on"))

        counted_rule_body = cls(
            effective_from_on=effective_from_on,
            effective_until_on=effective_until_on,
            name=name,
            on=on,
            rule=rule,
            source=source,
            stale=stale,
            stale_after_on=stale_after_on,
            verified=verified,
            verified_on=verified_on,
        )

        counted_rule_body.additional_properties = d
        return counted_rule_body

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
