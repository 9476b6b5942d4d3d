from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel
from ..models.decline_reason import DeclineReason
from ..models.language import Language
from ..models.state import State

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="FeedbackRequestBody")


@_attrs_define
class FeedbackRequestBody:
    """A feedback request.

    Example:
        {'call_slots': ['2026-11-25T09:30:00.000Z'], 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'channel':
            'employer', 'chosen_call_slot': None, 'closed_at': None, 'created_at': '2026-11-22T18:15:00.000Z',
            'decline_reason': None, 'expires_at': '2026-12-06T18:20:00.000Z', 'id': 'freq_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'language': 'en', 'last_reminded_at': None, 'message': 'Hello
            Femi Ade,\\n\\nWhat one or two things would you advise me to work on? {link}\\n\\nKind regards\\nAda Okafor',
            'recipient': {'contact_email': 'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown
            Timber'}, 'redirected_to_id': None, 'reminders_sent': 0, 'sent_at': '2026-11-22T18:20:00.000Z', 'state': 'sent',
            'subject': 'A question about my interview for data analyst', 'updated_at': '2026-11-22T18:20:00.000Z',
            'version': 2}

    Attributes:
        call_slots (list[datetime.datetime]): Times at which the candidate could take a call of a quarter of an hour; at
            most 5.
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        channel (Channel):
        chosen_call_slot (datetime.datetime | None): The call that was chosen.
        closed_at (datetime.datetime | None): When its life ended.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        decline_reason (DeclineReason | None): Why it was declined, where a reason was given.
        expires_at (datetime.datetime | None): When its links close: 14 days after the last contact.
        id (str): Opaque id, `freq_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        language (Language):
        last_reminded_at (datetime.datetime | None): When the last one was.
        message (str): The message; `{link}` stands where the link belongs.
        recipient (Counterpart): An employer or an agency, and whom to write to there. Example: {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}.
        redirected_to_id (None | str): The request to the agency that took its place.
        reminders_sent (int): How many reminders were sent, 0 to 2.
        sent_at (datetime.datetime | None): When it was first sent.
        state (State):
        subject (str): The subject line.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
    """

    call_slots: list[datetime.datetime]
    candidate_id: str
    channel: Channel
    chosen_call_slot: datetime.datetime | None
    closed_at: datetime.datetime | None
    created_at: datetime.datetime
    decline_reason: DeclineReason | None
    expires_at: datetime.datetime | None
    id: str
    interview_id: str
    language: Language
    last_reminded_at: datetime.datetime | None
    message: str
    recipient: Counterpart
    redirected_to_id: None | str
    reminders_sent: int
    sent_at: datetime.datetime | None
    state: State
    subject: str
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        call_slots = []
        for call_slots_item_data in self.call_slots:
            call_slots_item = call_slots_item_data.isoformat()
            call_slots.append(call_slots_item)

        candidate_id = self.candidate_id

        channel = self.channel.value

        chosen_call_slot: None | str
        if isinstance(self.chosen_call_slot, datetime.datetime):
            chosen_call_slot = self.chosen_call_slot.isoformat()
        else:
            chosen_call_slot = self.chosen_call_slot

        closed_at: None | str
        if isinstance(self.closed_at, datetime.datetime):
            closed_at = self.closed_at.isoformat()
        else:
            closed_at = self.closed_at

        created_at = self.created_at.isoformat()

        decline_reason: None | str
        if isinstance(self.decline_reason, DeclineReason):
            decline_reason = self.decline_reason.value
        else:
            decline_reason = self.decline_reason

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        id = self.id

        interview_id = self.interview_id

        language = self.language.value

        last_reminded_at: None | str
        if isinstance(self.last_reminded_at, datetime.datetime):
            last_reminded_at = self.last_reminded_at.isoformat()
        else:
            last_reminded_at = self.last_reminded_at

        message = self.message

        recipient = self.recipient.to_dict()

        redirected_to_id: None | str
        redirected_to_id = self.redirected_to_id

        reminders_sent = self.reminders_sent

        sent_at: None | str
        if isinstance(self.sent_at, datetime.datetime):
            sent_at = self.sent_at.isoformat()
        else:
            sent_at = self.sent_at

        state = self.state.value

        subject = self.subject

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "call_slots": call_slots,
                "candidate_id": candidate_id,
                "channel": channel,
                "chosen_call_slot": chosen_call_slot,
                "closed_at": closed_at,
                "created_at": created_at,
                "decline_reason": decline_reason,
                "expires_at": expires_at,
                "id": id,
                "interview_id": interview_id,
                "language": language,
                "last_reminded_at": last_reminded_at,
                "message": message,
                "recipient": recipient,
                "redirected_to_id": redirected_to_id,
                "reminders_sent": reminders_sent,
                "sent_at": sent_at,
                "state": state,
                "subject": subject,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)
        call_slots = []
        _call_slots = d.pop("call_slots")
        for call_slots_item_data in _call_slots:
            call_slots_item = datetime.datetime.fromisoformat(call_slots_item_data)

            call_slots.append(call_slots_item)

        candidate_id = d.pop("candidate_id")

        channel = Channel(d.pop("channel"))

        def _parse_chosen_call_slot(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                chosen_call_slot_type_0 = datetime.datetime.fromisoformat(data)

                return chosen_call_slot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        chosen_call_slot = _parse_chosen_call_slot(d.pop("chosen_call_slot"))

        def _parse_closed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_at_type_0 = datetime.datetime.fromisoformat(data)

                return closed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        closed_at = _parse_closed_at(d.pop("closed_at"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_decline_reason(data: object) -> DeclineReason | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decline_reason_type_0 = DeclineReason(data)

                return decline_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DeclineReason | None, data)

        decline_reason = _parse_decline_reason(d.pop("decline_reason"))

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

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        language = Language(d.pop("language"))

        def _parse_last_reminded_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_reminded_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_reminded_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_reminded_at = _parse_last_reminded_at(d.pop("last_reminded_at"))

        message = d.pop("message")

        recipient = Counterpart.from_dict(d.pop("recipient"))

        def _parse_redirected_to_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        redirected_to_id = _parse_redirected_to_id(d.pop("redirected_to_id"))

        reminders_sent = d.pop("reminders_sent")

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

        state = State(d.pop("state"))

        subject = d.pop("subject")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        feedback_request_body = cls(
            call_slots=call_slots,
            candidate_id=candidate_id,
            channel=channel,
            chosen_call_slot=chosen_call_slot,
            closed_at=closed_at,
            created_at=created_at,
            decline_reason=decline_reason,
            expires_at=expires_at,
            id=id,
            interview_id=interview_id,
            language=language,
            last_reminded_at=last_reminded_at,
            message=message,
            recipient=recipient,
            redirected_to_id=redirected_to_id,
            reminders_sent=reminders_sent,
            sent_at=sent_at,
            state=state,
            subject=subject,
            updated_at=updated_at,
            version=version,
        )

        feedback_request_body.additional_properties = d
        return feedback_request_body

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
