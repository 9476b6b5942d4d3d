from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="UpdateFeedbackRequest")


@_attrs_define
class UpdateFeedbackRequest:
    """A change to a draft (merge patch): absent leaves.

    Example:
        {'call_slots': ['2031-05-13T14:00:00.000Z'], 'subject': 'One question about my interview'}

    Attributes:
        call_slots (list[datetime.datetime] | Unset): Times at which the candidate could take a call, in the future; at
            most 5.
        message (str | Unset): The message, 1 to 10,000 characters; write `{link}` where the link belongs.
        recipient (Counterpart | Unset): An employer or an agency, and whom to write to there. Example:
            {'contact_email': 'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}.
        subject (str | Unset): The subject line, one line of 1 to 200 characters.
    """

    call_slots: list[datetime.datetime] | Unset = UNSET
    message: str | Unset = UNSET
    recipient: Counterpart | Unset = UNSET
    subject: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        call_slots: list[str] | Unset = UNSET
        if not isinstance(self.call_slots, Unset):
            call_slots = []
            for call_slots_item_data in self.call_slots:
                call_slots_item = call_slots_item_data.isoformat()
                call_slots.append(call_slots_item)

        message = self.message

        recipient: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipient, Unset):
            recipient = self.recipient.to_dict()

        subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if call_slots is not UNSET:
            field_dict["call_slots"] = call_slots
        if message is not UNSET:
            field_dict["message"] = message
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if subject is not UNSET:
            field_dict["subject"] = subject

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)
        _call_slots = d.pop("call_slots", UNSET)
        call_slots: list[datetime.datetime] | Unset = UNSET
        if _call_slots is not UNSET:
            call_slots = []
            for call_slots_item_data in _call_slots:
                call_slots_item = datetime.datetime.fromisoformat(call_slots_item_data)

                call_slots.append(call_slots_item)

        message = d.pop("message", UNSET)

        _recipient = d.pop("recipient", UNSET)
        recipient: Counterpart | Unset
        if isinstance(_recipient, Unset):
            recipient = UNSET
        else:
            recipient = Counterpart.from_dict(_recipient)

        subject = d.pop("subject", UNSET)

        update_feedback_request = cls(
            call_slots=call_slots,
            message=message,
            recipient=recipient,
            subject=subject,
        )

        return update_feedback_request
