from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.finding_code import FindingCode

if TYPE_CHECKING:
    from ..models.answer_place import AnswerPlace


T = TypeVar("T", bound="AnswerFinding")


@_attrs_define
class AnswerFinding:
    """Something that the answer could still have.

    Example:
        {'advice': 'Add how many, how often, how long or how much.', 'code': 'result_without_number', 'method': 'M13',
            'places': [], 'pointer': '/result', 'reason': 'A figure makes a result easy to believe, and there is none in it
            so far.'}

    Attributes:
        advice (str): What to do.
        code (FindingCode):
        method (str): The row of the method.
        places (list[AnswerPlace]): Where it shows, at most 10 places.
        pointer (str): JSON pointer to the part that it is about; empty for the whole answer.
        reason (str): Why it matters.
    """

    advice: str
    code: FindingCode
    method: str
    places: list[AnswerPlace]
    pointer: str
    reason: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        advice = self.advice

        code = self.code.value

        method = self.method

        places = []
        for places_item_data in self.places:
            places_item = places_item_data.to_dict()
            places.append(places_item)

        pointer = self.pointer

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "advice": advice,
                "code": code,
                "method": method,
                "places": places,
                "pointer": pointer,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.answer_place import AnswerPlace

        d = dict(src_dict)
        advice = d.pop("advice")

        code = FindingCode(d.pop("code"))

        method = d.pop("method")

        places = []
        _places = d.pop("places")
        for places_item_data in _places:
            places_item = AnswerPlace.from_dict(places_item_data)

            places.append(places_item)

        pointer = d.pop("pointer")

        reason = d.pop("reason")

        answer_finding = cls(
            advice=advice,
            code=code,
            method=method,
            places=places,
            pointer=pointer,
            reason=reason,
        )

        answer_finding.additional_properties = d
        return answer_finding

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
