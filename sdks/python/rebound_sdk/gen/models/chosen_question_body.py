from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ChosenQuestionBody")


@_attrs_define
class ChosenQuestionBody:
    """A question that was chosen.

    Example:
        {'question_bank_id': 'mistake_put_right', 'question_id': None, 'text': 'Tell me about a mistake of yours and how
            you put it right.'}

    Attributes:
        question_bank_id (None | str): The question of the bank, where it came from there.
        question_id (None | str): The question of an interview, where it came from there; it may have been deleted
            since.
        text (str): Its words when it was chosen.
    """

    question_bank_id: None | str
    question_id: None | str
    text: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        question_bank_id: None | str
        question_bank_id = self.question_bank_id

        question_id: None | str
        question_id = self.question_id

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "question_bank_id": question_bank_id,
                "question_id": question_id,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_question_bank_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        question_bank_id = _parse_question_bank_id(d.pop("question_bank_id"))

        def _parse_question_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        question_id = _parse_question_id(d.pop("question_id"))

        text = d.pop("text")

        chosen_question_body = cls(
            question_bank_id=question_bank_id,
            question_id=question_id,
            text=text,
        )

        chosen_question_body.additional_properties = d
        return chosen_question_body

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
