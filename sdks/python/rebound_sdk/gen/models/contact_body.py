from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tie import Tie

if TYPE_CHECKING:
    from ..models.contact_suggestion import ContactSuggestion


T = TypeVar("T", bound="ContactBody")


@_attrs_define
class ContactBody:
    """Somebody whom the candidate knows.

    Example:
        {'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'created_at': '2026-11-22T18:15:00.000Z', 'how_known': 'We
            took the same evening course.', 'id': 'ctct_01jd8w3k5rfx7v2m9q4n6t8b0c', 'is_due': False, 'last_touch_on':
            '2026-10-02', 'name': 'Femi Ade', 'next_touch_on': '2026-11-23', 'notes': None, 'organisation': 'Ashdown
            Timber', 'suggestion': {'evidence': 'A study with more than 20 million people found that acquaintances helped
            most with new jobs.', 'method': 'M16', 'sources': ['Rajkumar et al. 2022'], 'text': 'People whom you know a
            little often hear of roles that you do not.', 'verified': True}, 'tie': 'acquaintance', 'updated_at':
            '2026-11-22T18:15:00.000Z', 'version': 1}

    Attributes:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        how_known (None | str): Where the two know each other from.
        id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        is_due (bool): Whether that day has come, in the candidate's zone.
        last_touch_on (datetime.date | None): When the two were last in touch.
        name (str): Their name.
        next_touch_on (datetime.date | None): When to be in touch next.
        notes (None | str): A note to oneself.
        organisation (None | str): Where they are.
        suggestion (ContactSuggestion): What a tie is good for, and how much is known about it. Example: {'evidence': 'A
            study with more than 20 million people found that acquaintances helped most with new jobs.', 'method': 'M16',
            'sources': ['Rajkumar et al. 2022'], 'text': 'People whom you know a little often hear of roles that you do
            not.', 'verified': True}.
        tie (Tie):
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it and of the answer.
    """

    candidate_id: str
    created_at: datetime.datetime
    how_known: None | str
    id: str
    is_due: bool
    last_touch_on: datetime.date | None
    name: str
    next_touch_on: datetime.date | None
    notes: None | str
    organisation: None | str
    suggestion: ContactSuggestion
    tie: Tie
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        candidate_id = self.candidate_id

        created_at = self.created_at.isoformat()

        how_known: None | str
        how_known = self.how_known

        id = self.id

        is_due = self.is_due

        last_touch_on: None | str
        if isinstance(self.last_touch_on, datetime.date):
            last_touch_on = self.last_touch_on.isoformat()
        else:
            last_touch_on = self.last_touch_on

        name = self.name

        next_touch_on: None | str
        if isinstance(self.next_touch_on, datetime.date):
            next_touch_on = self.next_touch_on.isoformat()
        else:
            next_touch_on = self.next_touch_on

        notes: None | str
        notes = self.notes

        organisation: None | str
        organisation = self.organisation

        suggestion = self.suggestion.to_dict()

        tie = self.tie.value

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "candidate_id": candidate_id,
                "created_at": created_at,
                "how_known": how_known,
                "id": id,
                "is_due": is_due,
                "last_touch_on": last_touch_on,
                "name": name,
                "next_touch_on": next_touch_on,
                "notes": notes,
                "organisation": organisation,
                "suggestion": suggestion,
                "tie": tie,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_suggestion import ContactSuggestion

        d = dict(src_dict)
        candidate_id = d.pop("candidate_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_how_known(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        how_known = _parse_how_known(d.pop("how_known"))

        id = d.pop("id")

        is_due = d.pop("is_due")

        def _parse_last_touch_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_touch_on_type_0 = datetime.date.fromisoformat(data)

                return last_touch_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        last_touch_on = _parse_last_touch_on(d.pop("last_touch_on"))

        name = d.pop("name")

        def _parse_next_touch_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_touch_on_type_0 = datetime.date.fromisoformat(data)

                return next_touch_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        next_touch_on = _parse_next_touch_on(d.pop("next_touch_on"))

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))

        def _parse_organisation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        organisation = _parse_organisation(d.pop("organisation"))

        suggestion = ContactSuggestion.from_dict(d.pop("suggestion"))

        tie = Tie(d.pop("tie"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        contact_body = cls(
            candidate_id=candidate_id,
            created_at=created_at,
            how_known=how_known,
            id=id,
            is_due=is_due,
            last_touch_on=last_touch_on,
            name=name,
            next_touch_on=next_touch_on,
            notes=notes,
            organisation=organisation,
            suggestion=suggestion,
            tie=tie,
            updated_at=updated_at,
            version=version,
        )

        contact_body.additional_properties = d
        return contact_body

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
