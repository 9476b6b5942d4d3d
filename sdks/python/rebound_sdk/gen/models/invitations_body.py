from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="InvitationsBody")


@_attrs_define
class InvitationsBody:
    """What it means to have been asked to an interview: a sentence to show above the list, also when the list is empty.

    Example:
        {'count': 2, 'method': 'M8', 'sources': ['001'], 'text': 'Most who apply are never asked to an interview. You
            were, 2 times.'}

    Attributes:
        count (int): How many interviews there were, of the latest hundred.
        method (str): The row of the method.
        sources (list[str]): Where the idea comes from.
        text (str): The sentence.
    """

    count: int
    method: str
    sources: list[str]
    text: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        method = self.method

        sources = self.sources

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "method": method,
                "sources": sources,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        count = d.pop("count")

        method = d.pop("method")

        sources = cast(list[str], d.pop("sources"))

        text = d.pop("text")

        invitations_body = cls(
            count=count,
            method=method,
            sources=sources,
            text=text,
        )

        invitations_body.additional_properties = d
        return invitations_body

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
