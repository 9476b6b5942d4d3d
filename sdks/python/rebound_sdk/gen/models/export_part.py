from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.export_part_rows_item import ExportPartRowsItem


T = TypeVar("T", bound="ExportPart")


@_attrs_define
class ExportPart:
    """Rows of one kind.

    Example:
        {'kind': 'consents', 'rows': [{'id': 'cons_01jd8w3k5rfx7v2m9q4n6t8b0c', 'purpose': 'feedback_contact'}]}

    Attributes:
        kind (str): What they are, in the words of their path.
        rows (list[ExportPartRowsItem]): All of them, oldest first, each as its own operation shows it to this caller,
            with what was made of it besides.
    """

    kind: str
    rows: list[ExportPartRowsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "rows": rows,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.export_part_rows_item import ExportPartRowsItem

        d = dict(src_dict)
        kind = d.pop("kind")

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = ExportPartRowsItem.from_dict(rows_item_data)

            rows.append(rows_item)

        export_part = cls(
            kind=kind,
            rows=rows,
        )

        export_part.additional_properties = d
        return export_part

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
