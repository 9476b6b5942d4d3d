from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel

T = TypeVar("T", bound="FeedbackEvent")


@_attrs_define
class FeedbackEvent:
    """Feedback was received; once for each feedback.

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        feedback_request_id (None | str): The request that it answers, if it came by a link.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        source (Channel):
        version (int): The feedback's version.
    """

    candidate_id: str
    feedback_id: str
    feedback_request_id: None | str
    interview_id: str
    source: Channel
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        feedback_id = self.feedback_id

        feedback_request_id: None | str
        feedback_request_id = self.feedback_request_id

        interview_id = self.interview_id

        source = self.source.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "feedback_id": feedback_id,
                "feedback_request_id": feedback_request_id,
                "interview_id": interview_id,
                "source": source,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        feedback_id = d.pop("feedback_id")

        def _parse_feedback_request_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        feedback_request_id = _parse_feedback_request_id(d.pop("feedback_request_id"))

        interview_id = d.pop("interview_id")

        source = Channel(d.pop("source"))

        version = d.pop("version")

        feedback_event = cls(
            candidate_id=candidate_id,
            feedback_id=feedback_id,
            feedback_request_id=feedback_request_id,
            interview_id=interview_id,
            source=source,
            version=version,
        )

        feedback_event.additional_properties = d
        return feedback_event

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
