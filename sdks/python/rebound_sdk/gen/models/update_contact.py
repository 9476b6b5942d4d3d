from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.tie import Tie
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateContact")


@_attrs_define
class UpdateContact:
    """A change to a contact (merge patch): absent leaves, null clears.

    Example:
        {'last_touch_on': '2026-11-22', 'next_touch_on': None}

    Attributes:
        how_known (None | str | Unset): Where the two know each other from; null clears.
        last_touch_on (datetime.date | None | Unset): When the two were last in touch, today at the latest; null clears.
        name (str | Unset): Their name; one line of 1 to 200 characters.
        next_touch_on (datetime.date | None | Unset): When to be in touch next, after the last time; null clears.
        notes (None | str | Unset): A note to oneself; null clears; at most 10,000 characters.
        organisation (None | str | Unset): Where they are; one line; null clears.
        tie (Tie | Unset):
    """

    how_known: None | str | Unset = UNSET
    last_touch_on: datetime.date | None | Unset = UNSET
    name: str | Unset = UNSET
    next_touch_on: datetime.date | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    organisation: None | str | Unset = UNSET
    tie: Tie | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        how_known: None | str | Unset
        if isinstance(self.how_known, Unset):
            how_known = UNSET
        else:
            how_known = self.how_known

        last_touch_on: None | str | Unset
        if isinstance(self.last_touch_on, Unset):
            last_touch_on = UNSET
        elif isinstance(self.last_touch_on, datetime.date):
            last_touch_on = self.last_touch_on.isoformat()
        else:
            last_touch_on = self.last_touch_on

        name = self.name

        next_touch_on: None | str | Unset
        if isinstance(self.next_touch_on, Unset):
            next_touch_on = UNSET
        elif isinstance(self.next_touch_on, datetime.date):
            next_touch_on = self.next_touch_on.isoformat()
        else:
            next_touch_on = self.next_touch_on

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        organisation: None | str | Unset
        if isinstance(self.organisation, Unset):
            organisation = UNSET
        else:
            organisation = self.organisation

        tie: str | Unset = UNSET
        if not isinstance(self.tie, Unset):
            tie = self.tie.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if how_known is not UNSET:
            field_dict["how_known"] = how_known
        if last_touch_on is not UNSET:
            field_dict["last_touch_on"] = last_touch_on
        if name is not UNSET:
            field_dict["name"] = name
        if next_touch_on is not UNSET:
            field_dict["next_touch_on"] = next_touch_on
        if notes is not UNSET:
            field_dict["notes"] = notes
        if organisation is not UNSET:
            field_dict["organisation"] = organisation
        if tie is not UNSET:
            field_dict["tie"] = tie

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_how_known(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        how_known = _parse_how_known(d.pop("how_known", UNSET))

        def _parse_last_touch_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_touch_on_type_0 = datetime.date.fromisoformat(data)

                return last_touch_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        last_touch_on = _parse_last_touch_on(d.pop("last_touch_on", UNSET))

        name = d.pop("name", UNSET)

        def _parse_next_touch_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_touch_on_type_0 = datetime.date.fromisoformat(data)

                return next_touch_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        next_touch_on = _parse_next_touch_on(d.pop("next_touch_on", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_organisation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        organisation = _parse_organisation(d.pop("organisation", UNSET))

        _tie = d.pop("tie", UNSET)
        tie: Tie | Unset
        if isinstance(_tie, Unset):
            tie = UNSET
        else:
            tie = Tie(_tie)

        update_contact = cls(
            how_known=how_known,
            last_touch_on=last_touch_on,
            name=name,
            next_touch_on=next_touch_on,
            notes=notes,
            organisation=organisation,
            tie=tie,
        )

        return update_contact
