from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel
from ..models.language import Language
from ..models.message_kind import MessageKind
from ..models.message_state import MessageState

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart
    from ..models.tone_body import ToneBody


T = TypeVar("T", bound="SentMessageBody")


@_attrs_define
class SentMessageBody:
    """A message that went out, and how it sounds.

    Example:
        {'body': 'Hello Femi Ade,\\n\\nThank you for taking the time on 18 November 2026.\\n\\nAll the best to you and
            the team\\nAda', 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'channel': 'employer', 'created_at':
            '2026-11-22T18:15:00.000Z', 'id': 'mesg_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'thank_you', 'language': 'en', 'recipient': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}, 'sent_at':
            '2026-11-22T18:20:00.000Z', 'state': 'sent', 'subject': 'Thank you for the interview for Data analyst', 'tone':
            {'advice': 'fine', 'advice_text': 'Nothing stands out. Read it once more aloud, and then it is ready.',
            'findings': [], 'support': None}, 'updated_at': '2026-11-22T18:20:00.000Z', 'version': 2}

    Attributes:
        body (str): The body, paragraphs parted by an empty line.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        channel (Channel):
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        kind (MessageKind):
        language (Language):
        recipient (Counterpart): An employer or an agency, and whom to write to there. Example: {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}.
        sent_at (datetime.datetime | None): When it went out; null for a draft.
        state (MessageState):
        subject (str): The subject line.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
        tone (ToneBody): How a message sounds. It is a second look, never a lock: the person decides. Example:
            {'advice': 'sleep_on_it', 'advice_text': 'There is a lot of feeling in this. Let it lie for a night and read it
            again tomorrow.', 'findings': [{'concern': 'anger', 'end': 38, 'part': 'body', 'quote': 'furious', 'reason':
            'This reads as angry. Say what happened in plain words, or leave it out.', 'start': 31}], 'support': None}.
    """

    body: str
    candidate_id: str
    channel: Channel
    created_at: datetime.datetime
    id: str
    interview_id: str
    kind: MessageKind
    language: Language
    recipient: Counterpart
    sent_at: datetime.datetime | None
    state: MessageState
    subject: str
    updated_at: datetime.datetime
    version: int
    tone: ToneBody
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        body = self.body

        candidate_id = self.candidate_id

        channel = self.channel.value

        created_at = self.created_at.isoformat()

        id = self.id

        interview_id = self.interview_id

        kind = self.kind.value

        language = self.language.value

        recipient = self.recipient.to_dict()

        sent_at: None | str
        if isinstance(self.sent_at, datetime.datetime):
            sent_at = self.sent_at.isoformat()
        else:
            sent_at = self.sent_at

        state = self.state.value

        subject = self.subject

        updated_at = self.updated_at.isoformat()

        version = self.version

        tone = self.tone.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "body": body,
                "candidate_id": candidate_id,
                "channel": channel,
                "created_at": created_at,
                "id": id,
                "interview_id": interview_id,
                "kind": kind,
                "language": language,
                "recipient": recipient,
                "sent_at": sent_at,
                "state": state,
                "subject": subject,
                "updated_at": updated_at,
                "version": version,
                "tone": tone,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart
        from ..models.tone_body import ToneBody

        d = dict(src_dict)
        body = d.pop("body")

        candidate_id = d.pop("candidate_id")

        channel = Channel(d.pop("channel"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        kind = MessageKind(d.pop("kind"))

        language = Language(d.pop("language"))

        recipient = Counterpart.from_dict(d.pop("recipient"))

        def _parse_sent_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sent_at_type_0 = datetime.datetime.fromisoformat(data)

                return sent_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        sent_at = _parse_sent_at(d.pop("sent_at"))

        state = MessageState(d.pop("state"))

        subject = d.pop("subject")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        tone = ToneBody.from_dict(d.pop("tone"))

        sent_message_body = cls(
            body=body,
            candidate_id=candidate_id,
            channel=channel,
            created_at=created_at,
            id=id,
            interview_id=interview_id,
            kind=kind,
            language=language,
            recipient=recipient,
            sent_at=sent_at,
            state=state,
            subject=subject,
            updated_at=updated_at,
            version=version,
            tone=tone,
        )

        sent_message_body.additional_properties = d
        return sent_message_body

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
