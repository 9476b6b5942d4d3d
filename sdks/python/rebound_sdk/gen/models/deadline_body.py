from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.certainty import Certainty
from ..models.clock_start import ClockStart
from ..models.route_kind import RouteKind

if TYPE_CHECKING:
    from ..models.counted_rule_body import CountedRuleBody


T = TypeVar("T", bound="DeadlineBody")


@_attrs_define
class DeadlineBody:
    """Until when one can be heard by one way.

    Example:
        {'certainty': 'unverified', 'condition': None, 'forum': 'Employment Tribunal', 'kind': 'claim', 'note': None,
            'on': '2027-02-22', 'passed': False, 'route': 'gb_tribunal', 'rules': [], 'start_assumed': False, 'started_by':
            'decision_at', 'started_on': '2026-11-23', 'statement': 'We could not confirm which limit holds. The earliest of
            those that we know of ends on Monday 22 February 2027.', 'verified': False, 'what': 'Contact Acas, then claim to
            the employment tribunal'}

    Attributes:
        certainty (Certainty):
        condition (None | str): For whom only; null for everybody.
        forum (str): Where.
        kind (RouteKind):
        note (None | str): What else to know.
        on (datetime.date | None): The day to act by: the earliest of the rules below; null where no limit is known or
            its clock has not started.
        passed (bool): Whether the day is over.
        route (str): Its stable name.
        rules (list[CountedRuleBody]): The rules that were counted, the earliest first.
        start_assumed (bool): Whether that moment stands in for one that is not known.
        started_by (ClockStart | None): The moment from which it was counted.
        started_on (datetime.date | None): The day of that moment, where the law holds.
        statement (str): What to know of it, for the person. Show it beside the date, always.
        verified (bool): Whether every rule behind it was read at a source and still holds.
        what (str): What has to be done.
    """

    certainty: Certainty
    condition: None | str
    forum: str
    kind: RouteKind
    note: None | str
    on: datetime.date | None
    passed: bool
    route: str
    rules: list[CountedRuleBody]
    start_assumed: bool
    started_by: ClockStart | None
    started_on: datetime.date | None
    statement: str
    verified: bool
    what: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        certainty = self.certainty.value

        condition: None | str
        condition = self.condition

        forum = self.forum

        kind = self.kind.value

        note: None | str
        note = self.note

        on: None | str
        if isinstance(self.on, datetime.date):
            on = self.on.isoformat()
        else:
            on = self.on

        passed = self.passed

        route = self.route

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        start_assumed = self.start_assumed

        started_by: None | str
        if isinstance(self.started_by, ClockStart):
            started_by = self.started_by.value
        else:
            started_by = self.started_by

        started_on: None | str
        if isinstance(self.started_on, datetime.date):
            started_on = self.started_on.isoformat()
        else:
            started_on = self.started_on

        statement = self.statement

        verified = self.verified

        what = self.what

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "certainty": certainty,
                "condition": condition,
                "forum": forum,
                "kind": kind,
                "note": note,
                "on": on,
                "passed": passed,
                "route": route,
                "rules": rules,
                "start_assumed": start_assumed,
                "started_by": started_by,
                "started_on": started_on,
                "statement": statement,
                "verified": verified,
                "what": what,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counted_rule_body import CountedRuleBody

        d = dict(src_dict)
        certainty = Certainty(d.pop("certainty"))

        def _parse_condition(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        condition = _parse_condition(d.pop("condition"))

        forum = d.pop("forum")

        kind = RouteKind(d.pop("kind"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        def _parse_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                on_type_0 = datetime.date.fromisoformat(data)

                return on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        on = _parse_on(d.pop("on"))

        passed = d.pop("passed")

        route = d.pop("route")

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = CountedRuleBody.from_dict(rules_item_data)

            rules.append(rules_item)

        start_assumed = d.pop("start_assumed")

        def _parse_started_by(data: object) -> ClockStart | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_by_type_0 = ClockStart(data)

                return started_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClockStart | None, data)

        started_by = _parse_started_by(d.pop("started_by"))

        def _parse_started_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_on_type_0 = datetime.date.fromisoformat(data)

                return started_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        started_on = _parse_started_on(d.pop("started_on"))

        statement = d.pop("statement")

        verified = d.pop("verified")

        what = d.pop("what")

        deadline_body = cls(
            certainty=certainty,
            condition=condition,
            forum=forum,
            kind=kind,
            note=note,
            on=on,
            passed=passed,
            route=route,
            rules=rules,
            start_assumed=start_assumed,
            started_by=started_by,
            started_on=started_on,
            statement=statement,
            verified=verified,
            what=what,
        )

        deadline_body.additional_properties = d
        return deadline_body

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
