from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.channel import Channel
from ..models.language import Language
from ..models.message_kind import MessageKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="CreateMessage")


@_attrs_define
class CreateMessage:
    """A new message.

    Example:
        {'future_openings': True, 'impressed_by': 'how openly your team talks about what went wrong', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'thank_you'}

    Attributes:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        kind (MessageKind):
        body (None | str | Unset): A body instead of ours, 1 to 10,000 characters.
        call_slots (list[datetime.datetime] | None | Unset): Times at which the candidate could take a call, in the
            future; at most 5. For `feedback_request`, `agency_request`
            and `call_proposal`.
        channel (Channel | None | Unset): Whom to write to. When absent, the agency for `agency_request`, and else the
            employer, or the agency where the interview
            names no employer.
        future_openings (bool | None | Unset): Whether to ask to be kept in mind for later openings; not when absent.
            For `thank_you`.
        impressed_by (None | str | Unset): What impressed the candidate, as the end of a sentence, 1 to 500 characters.
            For `thank_you`.
        language (Language | None | Unset): The language to write in. When absent, the best match of `Accept-Language`,
            else of the candidate's `locale`, else
            English.
        offer_feedback (bool | None | Unset): Whether to offer to say how the interview looked from the other side; not
            when absent. For `thank_you`.
        questions (list[str] | None | Unset): Questions of the candidate's own, at most 10, each of 1 to 500 characters.
            For `employer_questions`.
        recipient (Counterpart | None | Unset): Whom exactly; the interview's own contact when absent.
        subject (None | str | Unset): A subject line instead of ours, one line of 1 to 200 characters.
    """

    interview_id: str
    kind: MessageKind
    body: None | str | Unset = UNSET
    call_slots: list[datetime.datetime] | None | Unset = UNSET
    channel: Channel | None | Unset = UNSET
    future_openings: bool | None | Unset = UNSET
    impressed_by: None | str | Unset = UNSET
    language: Language | None | Unset = UNSET
    offer_feedback: bool | None | Unset = UNSET
    questions: list[str] | None | Unset = UNSET
    recipient: Counterpart | None | Unset = UNSET
    subject: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart import Counterpart

        interview_id = self.interview_id

        kind = self.kind.value

        body: None | str | Unset
        if isinstance(self.body, Unset):
            body = UNSET
        else:
            body = self.body

        call_slots: list[str] | None | Unset
        if isinstance(self.call_slots, Unset):
            call_slots = UNSET
        elif isinstance(self.call_slots, list):
            call_slots = []
            for call_slots_type_0_item_data in self.call_slots:
                call_slots_type_0_item = call_slots_type_0_item_data.isoformat()
                call_slots.append(call_slots_type_0_item)

        else:
            call_slots = self.call_slots

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        elif isinstance(self.channel, Channel):
            channel = self.channel.value
        else:
            channel = self.channel

        future_openings: bool | None | Unset
        if isinstance(self.future_openings, Unset):
            future_openings = UNSET
        else:
            future_openings = self.future_openings

        impressed_by: None | str | Unset
        if isinstance(self.impressed_by, Unset):
            impressed_by = UNSET
        else:
            impressed_by = self.impressed_by

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, Language):
            language = self.language.value
        else:
            language = self.language

        offer_feedback: bool | None | Unset
        if isinstance(self.offer_feedback, Unset):
            offer_feedback = UNSET
        else:
            offer_feedback = self.offer_feedback

        questions: list[str] | None | Unset
        if isinstance(self.questions, Unset):
            questions = UNSET
        elif isinstance(self.questions, list):
            questions = self.questions

        else:
            questions = self.questions

        recipient: dict[str, Any] | None | Unset
        if isinstance(self.recipient, Unset):
            recipient = UNSET
        elif isinstance(self.recipient, Counterpart):
            recipient = self.recipient.to_dict()
        else:
            recipient = self.recipient

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "interview_id": interview_id,
                "kind": kind,
            }
        )
        if body is not UNSET:
            field_dict["body"] = body
        if call_slots is not UNSET:
            field_dict["call_slots"] = call_slots
        if channel is not UNSET:
            field_dict["channel"] = channel
        if future_openings is not UNSET:
            field_dict["future_openings"] = future_openings
        if impressed_by is not UNSET:
            field_dict["impressed_by"] = impressed_by
        if language is not UNSET:
            field_dict["language"] = language
        if offer_feedback is not UNSET:
            field_dict["offer_feedback"] = offer_feedback
        if questions is not UNSET:
            field_dict["questions"] = questions
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if subject is not UNSET:
            field_dict["subject"] = subject

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)
        interview_id = d.pop("interview_id")

        kind = MessageKind(d.pop("kind"))

        def _parse_body(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        body = _parse_body(d.pop("body", UNSET))

        def _parse_call_slots(data: object) -> list[datetime.datetime] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                call_slots_type_0 = []
                _call_slots_type_0 = data
                for call_slots_type_0_item_data in _call_slots_type_0:
                    call_slots_type_0_item = datetime.datetime.fromisoformat(call_slots_type_0_item_data)

                    call_slots_type_0.append(call_slots_type_0_item)

                return call_slots_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[datetime.datetime] | None | Unset, data)

        call_slots = _parse_call_slots(d.pop("call_slots", UNSET))

        def _parse_channel(data: object) -> Channel | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                channel_type_0 = Channel(data)

                return channel_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Channel | None | Unset, data)

        channel = _parse_channel(d.pop("channel", UNSET))

        def _parse_future_openings(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        future_openings = _parse_future_openings(d.pop("future_openings", UNSET))

        def _parse_impressed_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        impressed_by = _parse_impressed_by(d.pop("impressed_by", UNSET))

        def _parse_language(data: object) -> Language | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                language_type_0 = Language(data)

                return language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Language | None | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        def _parse_offer_feedback(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        offer_feedback = _parse_offer_feedback(d.pop("offer_feedback", UNSET))

        def _parse_questions(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                questions_type_0 = cast(list[str], data)

                return questions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        questions = _parse_questions(d.pop("questions", UNSET))

        def _parse_recipient(data: object) -> Counterpart | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                recipient_type_0 = Counterpart.from_dict(data)

                return recipient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Counterpart | None | Unset, data)

        recipient = _parse_recipient(d.pop("recipient", UNSET))

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        create_message = cls(
            interview_id=interview_id,
            kind=kind,
            body=body,
            call_slots=call_slots,
            channel=channel,
            future_openings=future_openings,
            impressed_by=impressed_by,
            language=language,
            offer_feedback=offer_feedback,
            questions=questions,
            recipient=recipient,
            subject=subject,
        )

        return create_message
