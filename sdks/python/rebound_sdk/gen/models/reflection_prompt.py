from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.reflection_part import ReflectionPart

T = TypeVar("T", bound="ReflectionPrompt")


@_attrs_define
class ReflectionPrompt:
    """What to ask for one part of a reflection.

    Attributes:
        after (None | ReflectionPart): The part that must be written or skipped before the API takes this one; null when
            it is free.
        evidence (str): What is known about it and how well, told with it.
        fields (list[str]): The fields of a reflection that the answer goes into.
        help_ (str): What to say beside it.
        may_skip (bool): Whether it can be left out.
        method (str): The row of the method.
        part (ReflectionPart):
        prompt (str): The question to show.
        sources (list[str]): Where the idea comes from.
        title (str): What the part is called.
        verified (bool): Whether somebody has checked that at its source.
    """

    after: None | ReflectionPart
    evidence: str
    fields: list[str]
    help_: str
    may_skip: bool
    method: str
    part: ReflectionPart
    prompt: str
    sources: list[str]
    title: str
    verified: bool

    def to_dict(self) -> dict[str, Any]:
        after: None | str
        if isinstance(self.after, ReflectionPart):
            after = self.after.value
        else:
            after = self.after

        evidence = self.evidence

        fields = self.fields

        help_ = self.help_

        may_skip = self.may_skip

        method = self.method

        part = self.part.value

        prompt = self.prompt

        sources = self.sources

        title = self.title

        verified = self.verified

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "after": after,
                "evidence": evidence,
                "fields": fields,
                "help": help_,
                "may_skip": may_skip,
                "method": method,
                "part": part,
                "prompt": prompt,
                "sources": sources,
                "title": title,
                "verified": verified,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_after(data: object) -> None | ReflectionPart:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                after_type_0 = ReflectionPart(data)

                return after_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReflectionPart, data)

        after = _parse_after(d.pop("after"))

        evidence = d.pop("evidence")

        fields = cast(list[str], d.pop("fields"))

        help_ = d.pop("help")

        may_skip = d.pop("may_skip")

        method = d.pop("method")

        part = ReflectionPart(d.pop("part"))

        prompt = d.pop("prompt")

        sources = cast(list[str], d.pop("sources"))

        title = d.pop("title")

        verified = d.pop("verified")

        reflection_prompt = cls(
            after=after,
            evidence=evidence,
            fields=fields,
            help_=help_,
            may_skip=may_skip,
            method=method,
            part=part,
            prompt=prompt,
            sources=sources,
            title=title,
            verified=verified,
        )

        return reflection_prompt
