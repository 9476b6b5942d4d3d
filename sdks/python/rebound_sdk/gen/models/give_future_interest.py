from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.channel import Channel

T = TypeVar("T", bound="GiveFutureInterest")


@_attrs_define
class GiveFutureInterest:
    """Where the candidate would like to hear of later openings.

    Example:
        {'channel': 'employer', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}

    Attributes:
        channel (Channel):
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
    """

    channel: Channel
    interview_id: str

    def to_dict(self) -> dict[str, Any]:
        channel = self.channel.value

        interview_id = self.interview_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "channel": channel,
                "interview_id": interview_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        channel = Channel(d.pop("channel"))

        interview_id = d.pop("interview_id")

        give_future_interest = cls(
            channel=channel,
            interview_id=interview_id,
        )

        return give_future_interest
