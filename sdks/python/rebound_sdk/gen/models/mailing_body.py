from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.state import State

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="MailingBody")


@_attrs_define
class MailingBody:
    """A mail for you to send. Its link is shown this once: we keep only its hash.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'expires_at': '2026-12-06T18:20:00.000Z',
            'feedback_request_id': 'freq_01jd8w3k5rfx7v2m9q4n6t8b0c', 'link_path':
            '/v1/feedback_links/AZ1pQk3vT0aXwq7RbY2c', 'link_url': 'https://rebound.example/f/AZ1pQk3vT0aXwq7RbY2c',
            'message': 'Hello Femi Ade,\\n\\nThis page takes about two minutes:
            https://rebound.example/f/AZ1pQk3vT0aXwq7RbY2c\\n\\nKind regards\\nAda Okafor', 'recipient': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}, 'state': 'sent', 'subject':
            'A question about my interview for data analyst', 'version': 2}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        expires_at (datetime.datetime | None): When the link closes.
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of creation.
        link_path (str): The same as an operation of this API, for a page of your own.
        link_url (str): The page where whoever is asked can answer, for people.
        message (str): The message, with the link in its place.
        recipient (Counterpart): An employer or an agency, and whom to write to there. Example: {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}.
        state (State):
        subject (str): The subject line.
        version (int): The request's version after the change.
    """

    candidate_id: str
    expires_at: datetime.datetime | None
    feedback_request_id: str
    link_path: str
    link_url: str
    message: str
    recipient: Counterpart
    state: State
    subject: str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        feedback_request_id = self.feedback_request_id

        link_path = self.link_path

        link_url = self.link_url

        message = self.message

        recipient = self.recipient.to_dict()

        state = self.state.value

        subject = self.subject

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "expires_at": expires_at,
                "feedback_request_id": feedback_request_id,
                "link_path": link_path,
                "link_url": link_url,
                "message": message,
                "recipient": recipient,
                "state": state,
                "subject": subject,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        def _parse_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expires_at = _parse_expires_at(d.pop("expires_at"))

        feedback_request_id = d.pop("feedback_request_id")

        link_path = d.pop("link_path")

        link_url = d.pop("link_url")

        message = d.pop("message")

        recipient = Counterpart.from_dict(d.pop("recipient"))

        state = State(d.pop("state"))

        subject = d.pop("subject")

        version = d.pop("version")

        mailing_body = cls(
            candidate_id=candidate_id,
            expires_at=expires_at,
            feedback_request_id=feedback_request_id,
            link_path=link_path,
            link_url=link_url,
            message=message,
            recipient=recipient,
            state=state,
            subject=subject,
            version=version,
        )

        mailing_body.additional_properties = d
        return mailing_body

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
