from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.decline_reason import DeclineReason
from ..types import UNSET, Unset

T = TypeVar("T", bound="DeclineFeedbackLink")


@_attrs_define
class DeclineFeedbackLink:
    """Would rather not answer.

    Example:
        {'reason': 'policy'}

    Attributes:
        reason (DeclineReason | None | Unset): Why, if you like to say.
    """

    reason: DeclineReason | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        elif isinstance(self.reason, DeclineReason):
            reason = self.reason.value
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_reason(data: object) -> DeclineReason | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reason_type_0 = DeclineReason(data)

                return reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DeclineReason | None | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        decline_feedback_link = cls(
            reason=reason,
        )

        return decline_feedback_link
