from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.clock_start import ClockStart
from ..models.ground import Ground
from ..models.unit import Unit

T = TypeVar("T", bound="LimitRuleBody")


@_attrs_define
class LimitRuleBody:
    """One time limit as a rule.

    Example:
        {'amount': 3, 'disputed': None, 'effective_from_on': None, 'effective_until_on': '2026-09-30', 'grounds': [],
            'less_a_day': True, 'name': 'Three months less a day (Equality Act 2010, section 123)', 'roll': False, 'rule':
            'gb_three_months', 'source': 'legislation.gov.uk', 'stale_after_on': '2027-05-22', 'starts': 'decision_at',
            'unit': 'months', 'verified': True, 'verified_on': '2026-11-22'}

    Attributes:
        amount (int): How many.
        disputed (None | str): Why sources disagree, if they do.
        effective_from_on (datetime.date | None): For what happened on or after this day only; null without a beginning.
        effective_until_on (datetime.date | None): For what happened on or before this day only; null without an end.
        grounds (list[Ground]): For these grounds only; empty for all.
        less_a_day (bool): Whether the first day counts, so that it ends a day earlier.
        name (str): What it is called, with its law.
        roll (bool): Whether a last day on a weekend moves to the next working day.
        rule (str): Its stable name.
        source (str): Where it comes from.
        stale_after_on (datetime.date): The last day on which it is leaned on.
        starts (ClockStart):
        unit (Unit):
        verified (bool): Whether somebody read it at its source.
        verified_on (datetime.date): When it was last looked at.
    """

    amount: int
    disputed: None | str
    effective_from_on: datetime.date | None
    effective_until_on: datetime.date | None
    grounds: list[Ground]
    less_a_day: bool
    name: str
    roll: bool
    rule: str
    source: str
    stale_after_on: datetime.date
    starts: ClockStart
    unit: Unit
    verified: bool
    verified_on: datetime.date
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        disputed: None | str
        disputed = self.disputed

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

        grounds = []
        for grounds_item_data in self.grounds:
            grounds_item = grounds_item_data.value
            grounds.append(grounds_item)

        less_a_day = self.less_a_day

        name = self.name

        roll = self.roll

        rule = self.rule

        source = self.source

        stale_after_on = self.stale_after_on.isoformat()

        starts = self.starts.value

        unit = self.unit.value

        verified = self.verified

        verified_on = self.verified_on.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amount": amount,
                "disputed": disputed,
                "effective_from_on": effective_from_on,
                "effective_until_on": effective_until_on,
                "grounds": grounds,
                "less_a_day": less_a_day,
                "name": name,
                "roll": roll,
                "rule": rule,
                "source": source,
                "stale_after_on": stale_after_on,
                "starts": starts,
                "unit": unit,
                "verified": verified,
                "verified_on": verified_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        amount = d.pop("amount")

        def _parse_disputed(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        disputed = _parse_disputed(d.pop("disputed"))

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

        grounds = []
        _grounds = d.pop("grounds")
        for grounds_item_data in _grounds:
            grounds_item = Ground(grounds_item_data)

            grounds.append(grounds_item)

        less_a_day = d.pop("less_a_day")

        name = d.pop("name")

        roll = d.pop("roll")

        rule = d.pop("rule")

        source = d.pop("source")

        stale_after_on = datetime.date.fromisoformat(d.pop("stale_after_on"))

        starts = ClockStart(d.pop("starts"))

        unit = Unit(d.pop("unit"))

        verified = d.pop("verified")

        verified_on = datetime.date.fromisoformat(d.pop("verified_on"))

        limit_rule_body = cls(
            amount=amount,
            disputed=disputed,
            effective_from_on=effective_from_on,
            effective_until_on=effective_until_on,
            grounds=grounds,
            less_a_day=less_a_day,
            name=name,
            roll=roll,
            rule=rule,
            source=source,
            stale_after_on=stale_after_on,
            starts=starts,
            unit=unit,
            verified=verified,
            verified_on=verified_on,
        )

        limit_rule_body.additional_properties = d
        return limit_rule_body

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
