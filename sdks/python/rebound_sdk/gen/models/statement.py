from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.occasion import Occasion

T = TypeVar("T", bound="Statement")


@_attrs_define
class Statement:
    """A kind sentence that is true, with where it comes from.

    Example:
        {'code': 'noisy_sample', 'method': 'M19', 'occasion': 'always', 'sources': ['interviewing.io 2023 (its own
            data)'], 'text': 'One interview is a noisy sample.', 'verified': True}

    Attributes:
        code (str): Its name.
        method (str): The row of the method.
        occasion (Occasion):
        sources (list[str]): Where it comes from.
        text (str): The sentence.
        verified (bool): Whether somebody has checked at its source what it states.
    """

    code: str
    method: str
    occasion: Occasion
    sources: list[str]
    text: str
    verified: bool

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        method = self.method

        occasion = self.occasion.value

        sources = self.sources

        text = self.text

        verified = self.verified

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "method": method,
                "occasion": occasion,
                "sources": sources,
                "text": text,
                "verified": verified,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        method = d.pop("method")

        occasion = Occasion(d.pop("occasion"))

        sources = cast(list[str], d.pop("sources"))

        text = d.pop("text")

        verified = d.pop("verified")

        statement = cls(
            code=code,
            method=method,
            occasion=occasion,
            sources=sources,
            text=text,
            verified=verified,
        )

        return statement
