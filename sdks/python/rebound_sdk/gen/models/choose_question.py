from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChooseQuestion")


@_attrs_define
class ChooseQuestion:
    """A question to choose: of the bank, of an interview, or in your own words. Send one of the three.

    Example:
        {'question_bank_id': 'mistake_put_right'}

    Attributes:
        question_bank_id (None | str | Unset): A question of the bank.
        question_id (None | str | Unset): A question that was noted of an interview, for example one that tripped the
            candidate up.
        text (None | str | Unset): A question in your own words; 1 to 2,000 characters.
    """

    question_bank_id: None | str | Unset = UNSET
    question_id: None | str | Unset = UNSET
    text: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        question_bank_id: None | str | Unset
        if isinstance(self.question_bank_id, Unset):
            question_bank_id = UNSET
        else:
            question_bank_id = self.question_bank_id

        question_id: None | str | Unset
        if isinstance(self.question_id, Unset):
            question_id = UNSET
        else:
            question_id = self.question_id

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if question_bank_id is not UNSET:
            field_dict["question_bank_id"] = question_bank_id
        if question_id is not UNSET:
            field_dict["question_id"] = question_id
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_question_bank_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        question_bank_id = _parse_question_bank_id(d.pop("question_bank_id", UNSET))

        def _parse_question_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        question_id = _parse_question_id(d.pop("question_id", UNSET))

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        choose_question = cls(
            question_bank_id=question_bank_id,
            question_id=question_id,
            text=text,
        )

        return choose_question
