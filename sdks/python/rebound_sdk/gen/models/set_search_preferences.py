from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SetSearchPreferences")


@_attrs_define
class SetSearchPreferences:
    """What the candidate wishes for and rules out.

    Example:
        {'deal_breakers': ['night shifts'], 'wishes': ['remote', 'part time']}

    Attributes:
        deal_breakers (list[str] | Unset): What they rule out, in a few words each, 1 to 200 characters; at most 50. A
            role that has one of these is to be left,
            however well the rest fits.
        wishes (list[str] | Unset): What they wish for, in a few words each, 1 to 200 characters; at most 50.
    """

    deal_breakers: list[str] | Unset = UNSET
    wishes: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        deal_breakers: list[str] | Unset = UNSET
        if not isinstance(self.deal_breakers, Unset):
            deal_breakers = self.deal_breakers

        wishes: list[str] | Unset = UNSET
        if not isinstance(self.wishes, Unset):
            wishes = self.wishes

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if deal_breakers is not UNSET:
            field_dict["deal_breakers"] = deal_breakers
        if wishes is not UNSET:
            field_dict["wishes"] = wishes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        deal_breakers = cast(list[str], d.pop("deal_breakers", UNSET))

        wishes = cast(list[str], d.pop("wishes", UNSET))

        set_search_preferences = cls(
            deal_breakers=deal_breakers,
            wishes=wishes,
        )

        return set_search_preferences
