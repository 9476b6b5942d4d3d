from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.source import Source

if TYPE_CHECKING:
    from ..models.responses import Responses


T = TypeVar("T", bound="ResponsesOfSource")


@_attrs_define
class ResponsesOfSource:
    """The same for one side.

    Attributes:
        responses (Responses): How those who were asked for feedback responded.
        source (Source):
    """

    responses: Responses
    source: Source
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        responses = self.responses.to_dict()

        source = self.source.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "responses": responses,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.responses import Responses

        d = dict(src_dict)
        responses = Responses.from_dict(d.pop("responses"))

        source = Source(d.pop("source"))

        responses_of_source = cls(
            responses=responses,
            source=source,
        )

        responses_of_source.additional_properties = d
        return responses_of_source

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
