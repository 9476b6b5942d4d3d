from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.draft_kind import DraftKind

T = TypeVar("T", bound="Draft")


@_attrs_define
class Draft:
    """A message that a person may edit before it is sent.

    Example:
        {'body': 'Hello Femi,\\n\\nI applied for the Data analyst position at Ashdown Timber.\\n\\nKind regards\\nAda
            Okafor', 'kind': 'employer_questions', 'method': 'M6', 'subject': 'Questions about my application for Data
            analyst'}

    Attributes:
        body (str): The body, paragraphs parted by an empty line.
        kind (DraftKind):
        method (str): The row of the method.
        subject (str): The subject line.
    """

    body: str
    kind: DraftKind
    method: str
    subject: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        body = self.body

        kind = self.kind.value

        method = self.method

        subject = self.subject

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "body": body,
                "kind": kind,
                "method": method,
                "subject": subject,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        body = d.pop("body")

        kind = DraftKind(d.pop("kind"))

        method = d.pop("method")

        subject = d.pop("subject")

        draft = cls(
            body=body,
            kind=kind,
            method=method,
            subject=subject,
        )

        draft.additional_properties = d
        return draft

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
