from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="Encouragement")


@_attrs_define
class Encouragement:
    """An honest word about what nobody can work on.

    Attributes:
        evidence (list[Evidence]): What stands behind it.
        method (str): The row of the method that it leads to.
        text (str): What is said.
        theme (None | Theme): The theme, if there is one.
    """

    evidence: list[Evidence]
    method: str
    text: str
    theme: None | Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        method = self.method

        text = self.text

        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evidence": evidence,
                "method": method,
                "text": text,
                "theme": theme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.evidence import Evidence

        d = dict(src_dict)
        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        method = d.pop("method")

        text = d.pop("text")

        def _parse_theme(data: object) -> None | Theme:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                theme_type_0 = Theme(data)

                return theme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Theme, data)

        theme = _parse_theme(d.pop("theme"))

        encouragement = cls(
            evidence=evidence,
            method=method,
            text=text,
            theme=theme,
        )

        encouragement.additional_properties = d
        return encouragement

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
