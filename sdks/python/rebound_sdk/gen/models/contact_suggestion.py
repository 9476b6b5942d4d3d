from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ContactSuggestion")


@_attrs_define
class ContactSuggestion:
    """What a tie is good for, and how much is known about it.

    Example:
        {'evidence': 'A study with more than 20 million people found that acquaintances helped most with new jobs.',
            'method': 'M16', 'sources': ['Rajkumar et al. 2022'], 'text': 'People whom you know a little often hear of roles
            that you do not.', 'verified': True}

    Attributes:
        evidence (str): What is known, with its doubt.
        method (str): The row of the method.
        sources (list[str]): Where it comes from.
        text (str): What is suggested.
        verified (bool): Whether somebody has read the figure at its source.
    """

    evidence: str
    method: str
    sources: list[str]
    text: str
    verified: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evidence = self.evidence

        method = self.method

        sources = self.sources

        text = self.text

        verified = self.verified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evidence": evidence,
                "method": method,
                "sources": sources,
                "text": text,
                "verified": verified,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        evidence = d.pop("evidence")

        method = d.pop("method")

        sources = cast(list[str], d.pop("sources"))

        text = d.pop("text")

        verified = d.pop("verified")

        contact_suggestion = cls(
            evidence=evidence,
            method=method,
            sources=sources,
            text=text,
            verified=verified,
        )

        contact_suggestion.additional_properties = d
        return contact_suggestion

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
