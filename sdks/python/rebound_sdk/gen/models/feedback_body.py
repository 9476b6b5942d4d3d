from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel

if TYPE_CHECKING:
    from ..models.feedback_content import FeedbackContent


T = TypeVar("T", bound="FeedbackBody")


@_attrs_define
class FeedbackBody:
    """Feedback: to a tenant that it is there, to its candidate also what is in it.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'content': None, 'created_at': '2026-11-24T09:12:00.000Z',
            'feedback_request_id': 'freq_01jd8w3k5rfx7v2m9q4n6t8b0c', 'id': 'fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'received_at': '2026-11-24T09:12:00.000Z', 'sealed': True,
            'source': 'employer', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        content (FeedbackContent | None): What is in it; null for a tenant, and for its candidate until they open it.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        feedback_request_id (None | str): The request that it answers, if it came by a link.
        id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        received_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        sealed (bool | None): Whether its candidate has yet to open it; always null for a tenant, whom it does not
            concern.
        source (Channel):
        version (int): Raised by every change that the caller may know of; the `ETag` is made of it.
    """

    candidate_id: str
    content: FeedbackContent | None
    created_at: datetime.datetime
    feedback_request_id: None | str
    id: str
    interview_id: str
    received_at: datetime.datetime
    sealed: bool | None
    source: Channel
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.feedback_content import FeedbackContent

        candidate_id = self.candidate_id

        content: dict[str, Any] | None
        if isinstance(self.content, FeedbackContent):
            content = self.content.to_dict()
        else:
            content = self.content

        created_at = self.created_at.isoformat()

        feedback_request_id: None | str
        feedback_request_id = self.feedback_request_id

        id = self.id

        interview_id = self.interview_id

        received_at = self.received_at.isoformat()

        sealed: bool | None
        sealed = self.sealed

        source = self.source.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "content": content,
                "created_at": created_at,
                "feedback_request_id": feedback_request_id,
                "id": id,
                "interview_id": interview_id,
                "received_at": received_at,
                "sealed": sealed,
                "source": source,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.feedback_content import FeedbackContent

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        def _parse_content(data: object) -> FeedbackContent | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                content_type_0 = FeedbackContent.from_dict(data)

                return content_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FeedbackContent | None, data)

        content = _parse_content(d.pop("content"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_feedback_request_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        feedback_request_id = _parse_feedback_request_id(d.pop("feedback_request_id"))

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        received_at = datetime.datetime.fromisoformat(d.pop("received_at"))

        def _parse_sealed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        sealed = _parse_sealed(d.pop("sealed"))

        source = Channel(d.pop("source"))

        version = d.pop("version")

        feedback_body = cls(
            candidate_id=candidate_id,
            content=content,
            created_at=created_at,
            feedback_request_id=feedback_request_id,
            id=id,
            interview_id=interview_id,
            received_at=received_at,
            sealed=sealed,
            source=source,
            version=version,
        )

        feedback_body.additional_properties = d
        return feedback_body

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
