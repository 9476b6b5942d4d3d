from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_part import MessagePart
from ..models.tone_concern import ToneConcern

T = TypeVar("T", bound="ToneFinding")


@_attrs_define
class ToneFinding:
    """Something that was found.

    Attributes:
        concern (ToneConcern):
        end (int): Where it ends; the character at this place is no longer part of it. The same as `start` when
            something is missing.
        part (MessagePart):
        quote (str): The words themselves; empty when something is missing.
        reason (str): Why it may be better otherwise.
        start (int): Where it begins, counted in Unicode characters (scalar values) from 0.
    """

    concern: ToneConcern
    end: int
    part: MessagePart
    quote: str
    reason: str
    start: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        concern = self.concern.value

        end = self.end

        part = self.part.value

        quote = self.quote

        reason = self.reason

        start = self.start

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "concern": concern,
                "end": end,
                "part": part,
                "quote": quote,
                "reason": reason,
                "start": start,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        concern = ToneConcern(d.pop("concern"))

        end = d.pop("end")

        part = MessagePart(d.pop("part"))

        quote = d.pop("quote")

        reason = d.pop("reason")

        start = d.pop("start")

        tone_finding = cls(
            concern=concern,
            end=end,
            part=part,
            quote=quote,
            reason=reason,
            start=start,
        )

        tone_finding.additional_properties = d
        return tone_finding

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
