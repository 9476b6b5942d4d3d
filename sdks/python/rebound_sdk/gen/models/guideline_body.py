from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.guideline_kind import GuidelineKind
from ..models.guideline_origin import GuidelineOrigin
from ..models.guideline_state import GuidelineState
from ..models.theme import Theme

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="GuidelineBody")


@_attrs_define
class GuidelineBody:
    """A do or a don't of a candidate. Nobody else can read it.

    Example:
        {'created_at': '2026-11-24T19:15:00.000Z', 'evidence': [{'id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind':
            'observation', 'words': 'Few concrete results in her examples.'}], 'id': 'gdln_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'instead_id': 'gdln_01jd8w3k5rfx7v2m9q4n6t8b0d', 'is_edited': False, 'keeps_strength': False, 'kind': 'dont',
            'method': 'M9', 'origin': 'evidence', 'position': 1, 'state': 'proposed', 'text': 'Stopping after a general
            sentence.', 'theme': 'answer_depth', 'updated_at': '2026-11-24T19:15:00.000Z', 'version': 1}

    Attributes:
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        evidence (list[Evidence]): What stands behind it; nothing behind an own one.
        id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        instead_id (None | str): The do that goes with a don't; null for a do.
        is_edited (bool): Whether the words are the candidate's: then they stay, whatever the evidence says.
        keeps_strength (bool): Whether it is a strength to keep.
        kind (GuidelineKind):
        method (str): The row of the method.
        origin (GuidelineOrigin):
        position (int | None): Its place among its kind, from 1; null when it is retired.
        state (GuidelineState):
        text (str): The words.
        theme (None | Theme): What it is about.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change, also of its place; the `ETag` is made of it.
    """

    created_at: datetime.datetime
    evidence: list[Evidence]
    id: str
    instead_id: None | str
    is_edited: bool
    keeps_strength: bool
    kind: GuidelineKind
    method: str
    origin: GuidelineOrigin
    position: int | None
    state: GuidelineState
    text: str
    theme: None | Theme
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        id = self.id

        instead_id: None | str
        instead_id = self.instead_id

        is_edited = self.is_edited

        keeps_strength = self.keeps_strength

        kind = self.kind.value

        method = self.method

        origin = self.origin.value

        position: int | None
        position = self.position

        state = self.state.value

        text = self.text

        theme: None | str
        if isinstance(self.theme, Theme):
            theme = self.theme.value
        else:
            theme = self.theme

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "evidence": evidence,
                "id": id,
                "instead_id": instead_id,
                "is_edited": is_edited,
                "keeps_strength": keeps_strength,
                "kind": kind,
                "method": method,
                "origin": origin,
                "position": position,
                "state": state,
                "text": text,
                "theme": theme,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.evidence import Evidence

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        id = d.pop("id")

        def _parse_instead_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        instead_id = _parse_instead_id(d.pop("instead_id"))

        is_edited = d.pop("is_edited")

        keeps_strength = d.pop("keeps_strength")

        kind = GuidelineKind(d.pop("kind"))

        method = d.pop("method")

        origin = GuidelineOrigin(d.pop("origin"))

        def _parse_position(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        position = _parse_position(d.pop("position"))

        state = GuidelineState(d.pop("state"))

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

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        guideline_body = cls(
            created_at=created_at,
            evidence=evidence,
            id=id,
            instead_id=instead_id,
            is_edited=is_edited,
            keeps_strength=keeps_strength,
            kind=kind,
            method=method,
            origin=origin,
            position=position,
            state=state,
            text=text,
            theme=theme,
            updated_at=updated_at,
            version=version,
        )

        guideline_body.additional_properties = d
        return guideline_body

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
