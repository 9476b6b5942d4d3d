from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.channel import Channel
from ..models.language import Language
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="CreateFeedbackRequest")


@_attrs_define
class CreateFeedbackRequest:
    """A new feedback request.

    Example:
        {'call_slots': ['2031-05-12T09:30:00.000Z', '2031-05-13T14:00:00.000Z'], 'channel': 'employer', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}

    Attributes:
        channel (Channel):
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        call_slots (list[datetime.datetime] | None | Unset): Times at which the candidate could take a call, in the
            future; at most 5.
        language (Language | None | Unset): The language of our draft and of reminders. When absent, the best match of
            `Accept-Language`, else of the candidate's
            `locale`, else English.
        message (None | str | Unset): A message instead of our draft, 1 to 10,000 characters; write `{link}` where the
            link belongs.
        recipient (Counterpart | None | Unset): Whom to write to; the interview's own contact when absent.
    """

    channel: Channel
    interview_id: str
    call_slots: list[datetime.datetime] | None | Unset = UNSET
    language: Language | None | Unset = UNSET
    message: None | str | Unset = UNSET
    recipient: Counterpart | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart import Counterpart

        channel = self.channel.value

        interview_id = self.interview_id

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

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, Language):
            language = self.language.value
        else:
            language = self.language

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        recipient: dict[str, Any] | None | Unset
        if isinstance(self.recipient, Unset):
            recipient = UNSET
        elif isinstance(self.recipient, Counterpart):
            recipient = self.recipient.to_dict()
        else:
            recipient = self.recipient

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "channel": channel,
                "interview_id": interview_id,
            }
        )
        if call_slots is not UNSET:
            field_dict["call_slots"] = call_slots
        if language is not UNSET:
            field_dict["language"] = language
        if message is not UNSET:
            field_dict["message"] = message
        if recipient is not UNSET:
            field_dict["recipient"] = recipient

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)
        channel = Channel(d.pop("channel"))

        interview_id = d.pop("interview_id")

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

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

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

        create_feedback_request = cls(
            channel=channel,
            interview_id=interview_id,
            call_slots=call_slots,
            language=language,
            message=message,
            recipient=recipient,
        )

        return create_feedback_request
