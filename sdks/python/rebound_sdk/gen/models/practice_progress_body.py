from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.theme_progress_body import ThemeProgressBody


T = TypeVar("T", bound="PracticeProgressBody")


@_attrs_define
class PracticeProgressBody:
    """How ratings in practice went over time.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'sessions_completed': 2, 'themes': [{'partner_direction':
            'too_early', 'partner_ratings': [{'on': '2026-11-28', 'practice_session_id': 'prac_01jd8w3k5rfx7v2m9q4n6t8b0d',
            'rating': 4}], 'self_direction': 'rising', 'self_ratings': [{'on': '2026-11-25', 'practice_session_id':
            'prac_01jd8w3k5rfx7v2m9q4n6t8b0c', 'rating': 2}, {'on': '2026-11-28', 'practice_session_id':
            'prac_01jd8w3k5rfx7v2m9q4n6t8b0d', 'rating': 3}], 'theme': 'answer_depth'}], 'version': 5}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        sessions_completed (int): Sessions that were held.
        themes (list[ThemeProgressBody]): By theme, as far as something was rated, in the order of their names.
        version (int): The sum of the sessions' versions; the `ETag` is made of it and of the answer.
    """

    candidate_id: str
    sessions_completed: int
    themes: list[ThemeProgressBody]
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        sessions_completed = self.sessions_completed

        themes = []
        for themes_item_data in self.themes:
            themes_item = themes_item_data.to_dict()
            themes.append(themes_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "sessions_completed": sessions_completed,
                "themes": themes,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.theme_progress_body import ThemeProgressBody

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        sessions_completed = d.pop("sessions_completed")

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = ThemeProgressBody.from_dict(themes_item_data)

            themes.append(themes_item)

        version = d.pop("version")

        practice_progress_body = cls(
            candidate_id=candidate_id,
            sessions_completed=sessions_completed,
            themes=themes,
            version=version,
        )

        practice_progress_body.additional_properties = d
        return practice_progress_body

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
