from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.invitations_body import InvitationsBody
    from ..models.theme_strengths_body import ThemeStrengthsBody


T = TypeVar("T", bound="StrengthsBody")


@_attrs_define
class StrengthsBody:
    """What speaks for a candidate, across interviews. Nobody else can read it.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'invitations': {'count': 2, 'method': 'M8', 'sources':
            ['001'], 'text': 'Most who apply are never asked to an interview. You were, 2 times.'}, 'themes': [{'entries':
            [{'evidence_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'said_at': '2026-11-24T09:12:00.000Z', 'said_by': 'employer', 'said_on': '2026-11-24', 'words': 'Knew her SQL
            well.'}], 'interviews': 2, 'last_said_on': '2026-11-24', 'theme': 'technical_knowledge', 'times_named': 2}],
            'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        invitations (InvitationsBody): What it means to have been asked to an interview: a sentence to show above the
            list, also when the list is empty. Example: {'count': 2, 'method': 'M8', 'sources': ['001'], 'text': 'Most who
            apply are never asked to an interview. You were, 2 times.'}.
        themes (list[ThemeStrengthsBody]): Theme by theme: what was said most often first, then what was said last; what
            fits no theme at the end.
        version (int): The candidate's version. The `ETag` also follows everything that the ledger is made of.
    """

    candidate_id: str
    invitations: InvitationsBody
    themes: list[ThemeStrengthsBody]
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        invitations = self.invitations.to_dict()

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
                "invitations": invitations,
                "themes": themes,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.invitations_body import InvitationsBody
        from ..models.theme_strengths_body import ThemeStrengthsBody

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        invitations = InvitationsBody.from_dict(d.pop("invitations"))

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = ThemeStrengthsBody.from_dict(themes_item_data)

            themes.append(themes_item)

        version = d.pop("version")

        strengths_body = cls(
            candidate_id=candidate_id,
            invitations=invitations,
            themes=themes,
            version=version,
        )

        strengths_body.additional_properties = d
        return strengths_body

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
