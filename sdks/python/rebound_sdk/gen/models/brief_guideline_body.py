from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.guideline_state import GuidelineState
from ..models.theme import Theme

T = TypeVar("T", bound="BriefGuidelineBody")


@_attrs_define
class BriefGuidelineBody:
    """A do of the candidate's card, or one that would be proposed for it, with the don't that goes with it.

    Attributes:
        do (str): What to do.
        dont (None | str): What to leave; null where there is nothing.
        guideline_id (None | str): The do; null where nothing is on the card yet, and this is what `POST
            /v1/guidelines/refresh` would propose.
        state (GuidelineState):
        theme (None | Theme): What it is about; null for no single theme.
    """

    do: str
    dont: None | str
    guideline_id: None | str
    state: GuidelineState
    theme: None | Theme
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        do = self.do

        dont: None | str
        dont = self.dont

        guideline_id: None | str
        guideline_id = self.guideline_id

        state = self.state.value

        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "do": do,
                "dont": dont,
                "guideline_id": guideline_id,
                "state": state,
                "theme": theme,
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

        def _parse_guideline_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        guideline_id = _parse_guideline_id(d.pop("guideline_id"))

        state = GuidelineState(d.pop("state"))

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

        brief_guideline_body = cls(
            do=do,
            dont=dont,
            guideline_id=guideline_id,
            state=state,
            theme=theme,
        )

        brief_guideline_body.additional_properties = d
        return brief_guideline_body

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
