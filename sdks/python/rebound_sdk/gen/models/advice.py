from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Advice")


@_attrs_define
class Advice:
    """One thing to do or to keep.

    Example:
        {'code': 'messages', 'text': 'Every mail, letter and message about the application, with its date.'}

    Attributes:
        code (str): Stable name.
        text (str): What to do, for the person.
    """

    code: str
    text: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        text = d.pop("text")

        advice = cls(
            code=code,
            text=text,
        )

        return advice
