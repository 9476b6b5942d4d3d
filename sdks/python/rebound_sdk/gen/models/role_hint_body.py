from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

T = TypeVar("T", bound="RoleHintBody")


@_attrs_define
class RoleHintBody:
    """That another kind of role may be the better door just now.

    Example:
        {'interview_ids': ['intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'intv_01jd8w3k5rfx7v2m9q4n6t8b0d'], 'method': 'M15',
            'role': 'Data analyst', 'text': 'A role a step nearer to what you have done may be the better door just now.',
            'theme': 'experience'}

    Attributes:
        interview_ids (list[str]): The interviews after which it was named.
        method (str): The row of the method.
        role (str): The kind of role, as the latest of its interviews calls it.
        text (str): What is said, kindly.
        theme (Theme):
    """

    interview_ids: list[str]
    method: str
    role: str
    text: str
    theme: Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        interview_ids = self.interview_ids

        method = self.method

        role = self.role

        text = self.text

        theme = self.theme.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "interview_ids": interview_ids,
                "method": method,
                "role": role,
                "text": text,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        interview_ids = cast(list[str], d.pop("interview_ids"))

        method = d.pop("method")

        role = d.pop("role")

        text = d.pop("text")

        theme = Theme(d.pop("theme"))

        role_hint_body = cls(
            interview_ids=interview_ids,
            method=method,
            role=role,
            text=text,
            theme=theme,
        )

        role_hint_body.additional_properties = d
        return role_hint_body

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
