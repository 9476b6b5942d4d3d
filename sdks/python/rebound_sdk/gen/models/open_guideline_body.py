from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="OpenGuidelineBody")


@_attrs_define
class OpenGuidelineBody:
    """A do that stays on the card, with its don't.

    Attributes:
        do (str): What to do.
        dont (None | str): What to leave; null where there is nothing.
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
    """

    do: str
    dont: None | str
    guideline_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        do = self.do

        dont: None | str
        dont = self.dont

        guideline_id = self.guideline_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "do": do,
                "dont": dont,
                "guideline_id": guideline_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        do = d.pop("do")

        def _parse_dont(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        dont = _parse_dont(d.pop("dont"))

        guideline_id = d.pop("guideline_id")

        open_guideline_body = cls(
            do=do,
            dont=dont,
            guideline_id=guideline_id,
        )

        open_guideline_body.additional_properties = d
        return open_guideline_body

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
