from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel
from ..models.state import State

T = TypeVar("T", bound="FeedbackRequestEvent")


@_attrs_define
class FeedbackRequestEvent:
    """A feedback request moved on.

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        channel (Channel):
        chosen_call_slot (datetime.datetime | None): The call that was chosen, if one was.
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        redirected_to_id (None | str): The request to the agency that took its place, if one did.
        state (State):
        version (int): The request's version after the change.
    """

    candidate_id: str
    channel: Channel
    chosen_call_slot: datetime.datetime | None
    feedback_request_id: str
    interview_id: str
    redirected_to_id: None | str
    state: State
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        channel = self.channel.value

        chosen_call_slot: None | str
        if isinstance(self.chosen_call_slot, datetime.datetime):
            chosen_call_slot = self.chosen_call_slot.isoformat()
        else:
            chosen_call_slot = self.chosen_call_slot

        feedback_request_id = self.feedback_request_id

        interview_id = self.interview_id

        redirected_to_id: None | str
        redirected_to_id = self.redirected_to_id

        state = self.state.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "channel": channel,
                "chosen_call_slot": chosen_call_slot,
                "feedback_request_id": feedback_request_id,
                "interview_id": interview_id,
                "redirected_to_id": redirected_to_id,
                "state": state,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
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

        feedback_request_id = d.pop("feedback_request_id")

        interview_id = d.pop("interview_id")

        def _parse_redirected_to_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        redirected_to_id = _parse_redirected_to_id(d.pop("redirected_to_id"))

        state = State(d.pop("state"))

        version = d.pop("version")

        feedback_request_event = cls(
            candidate_id=candidate_id,
            channel=channel,
            chosen_call_slot=chosen_call_slot,
            feedback_request_id=feedback_request_id,
            interview_id=interview_id,
            redirected_to_id=redirected_to_id,
            state=state,
            version=version,
        )

        feedback_request_event.additional_properties = d
        return feedback_request_event

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
