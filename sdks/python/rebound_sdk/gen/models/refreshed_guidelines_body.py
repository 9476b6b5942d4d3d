from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.guideline_body import GuidelineBody


T = TypeVar("T", bound="RefreshedGuidelinesBody")


@_attrs_define
class RefreshedGuidelinesBody:
    """What is on the card now.

    Example:
        {'data': [{'created_at': '2026-11-24T19:15:00.000Z', 'evidence': [{'id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'kind': 'observation', 'words': 'Knew her SQL well.'}], 'id': 'gdln_01jd8w3k5rfx7v2m9q4n6t8b0c', 'instead_id':
            None, 'is_edited': False, 'keeps_strength': True, 'kind': 'do', 'method': 'M9', 'origin': 'evidence',
            'position': 1, 'state': 'proposed', 'text': 'They said: “Knew her SQL well.” Show it again.', 'theme':
            'technical_knowledge', 'updated_at': '2026-11-24T19:15:00.000Z', 'version': 1}]}

    Attributes:
        data (list[GuidelineBody]): The do's in their order, then the don'ts in theirs; at most 14. Retired ones are not
            among them.
    """

    data: list[GuidelineBody]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.guideline_body import GuidelineBody

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = GuidelineBody.from_dict(data_item_data)

            data.append(data_item)

        refreshed_guidelines_body = cls(
            data=data,
        )

        refreshed_guidelines_body.additional_properties = d
        return refreshed_guidelines_body

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
