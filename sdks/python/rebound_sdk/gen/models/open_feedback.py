from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenFeedback")


@_attrs_define
class OpenFeedback:
    """How the candidate thinks that it went.

    Example:
        {'self_rating': 4}

    Attributes:
        self_rating (int | None | Unset): From 1 (needs the most work) to 5 (very strong). Needed unless the candidate
            has rated the interview before, in a
            reflection or for earlier feedback on it; not used once feedback on the interview has been opened.
    """

    self_rating: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        self_rating: int | None | Unset
        if isinstance(self.self_rating, Unset):
            self_rating = UNSET
        else:
            self_rating = self.self_rating

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if self_rating is not UNSET:
            field_dict["self_rating"] = self_rating

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_self_rating(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        self_rating = _parse_self_rating(d.pop("self_rating", UNSET))

        open_feedback = cls(
            self_rating=self_rating,
        )

        return open_feedback
