from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.route_kind import RouteKind

if TYPE_CHECKING:
    from ..models.limit_rule_body import LimitRuleBody


T = TypeVar("T", bound="RouteBody")


@_attrs_define
class RouteBody:
    """One way to be heard.

    Example:
        {'condition': None, 'forum': 'College voor de Rechten van de Mens', 'kind': 'claim', 'note': None, 'route':
            'nl_college', 'rules': [], 'what': 'Ask the College for an opinion'}

    Attributes:
        condition (None | str): For whom only; null for everybody.
        forum (str): Where.
        kind (RouteKind):
        note (None | str): What else to know.
        route (str): Its stable name.
        rules (list[LimitRuleBody]): Its time limits, which compete; empty where no limit is known.
        what (str): What has to be done.
    """

    condition: None | str
    forum: str
    kind: RouteKind
    note: None | str
    route: str
    rules: list[LimitRuleBody]
    what: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        condition: None | str
        condition = self.condition

        forum = self.forum

        kind = self.kind.value

        note: None | str
        note = self.note

        route = self.route

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        what = self.what

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "condition": condition,
                "forum": forum,
                "kind": kind,
                "note": note,
                "route": route,
                "rules": rules,
                "what": what,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.limit_rule_body import LimitRuleBody

        d = dict(src_dict)

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

        route = d.pop("route")

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = LimitRuleBody.from_dict(rules_item_data)

            rules.append(rules_item)

        what = d.pop("what")

        route_body = cls(
            condition=condition,
            forum=forum,
            kind=kind,
            note=note,
            route=route,
            rules=rules,
            what=what,
        )

        route_body.additional_properties = d
        return route_body

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
