from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.language import Language
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.counterpart import Counterpart


T = TypeVar("T", bound="UpdateMessage")


@_attrs_define
class UpdateMessage:
    """A change to a draft (merge patch): absent leaves.

    Example:
        {'body': 'Hello Femi,\\n\\nThank you for your time.\\n\\nAda', 'subject': 'Thank you'}

    Attributes:
        body (str | Unset): The body, 1 to 10,000 characters.
        language (Language | Unset):
        recipient (Counterpart | Unset): An employer or an agency, and whom to write to there. Example:
            {'contact_email': 'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'}.
        subject (str | Unset): The subject line, one line of 1 to 200 characters.
    """

    body: str | Unset = UNSET
    language: Language | Unset = UNSET
    recipient: Counterpart | Unset = UNSET
    subject: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        body = self.body

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = self.language.value

        recipient: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipient, Unset):
            recipient = self.recipient.to_dict()

        subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if body is not UNSET:
            field_dict["body"] = body
        if language is not UNSET:
            field_dict["language"] = language
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if subject is not UNSET:
            field_dict["subject"] = subject

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counterpart import Counterpart

        d = dict(src_dict)
        body = d.pop("body", UNSET)

        _language = d.pop("language", UNSET)
        language: Language | Unset
        if isinstance(_language, Unset):
            language = UNSET
        else:
            language = Language(_language)

        _recipient = d.pop("recipient", UNSET)
        recipient: Counterpart | Unset
        if isinstance(_recipient, Unset):
            recipient = UNSET
        else:
            recipient = Counterpart.from_dict(_recipient)

        subject = d.pop("subject", UNSET)

        update_message = cls(
            body=body,
            language=language,
            recipient=recipient,
            subject=subject,
        )

        return update_message
