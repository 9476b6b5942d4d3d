from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.withheld import Withheld

T = TypeVar("T", bound="Figure")


@_attrs_define
class Figure:
    """One number, or why it is not told.

    Example:
        {'value': 35, 'withheld_because': None}

    Attributes:
        value (int | None): The number; null when it is withheld.
        withheld_because (None | Withheld): Why there is none; null when there is one.
    """

    value: int | None
    withheld_because: None | Withheld
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        value: int | None
        value = self.value

        withheld_because: None | str
        if isinstance(self.withheld_because, Withheld):
            withheld_because = self.withheld_because.value
        else:
            withheld_because = self.withheld_because

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "value": value,
                "withheld_because": withheld_because,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_value(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        value = _parse_value(d.pop("value"))

        def _parse_withheld_because(data: object) -> None | Withheld:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                withheld_because_type_0 = Withheld(data)

                return withheld_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Withheld, data)

        withheld_because = _parse_withheld_because(d.pop("withheld_because"))

        figure = cls(
            value=value,
            withheld_because=withheld_because,
        )

        figure.additional_properties = d
        return figure

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
