from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.weekday import Weekday
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateCandidate")


@_attrs_define
class UpdateCandidate:
    """A change to a candidate's profile (merge patch): absent leaves, null clears.

    Example:
        {'days_off': ['friday', 'sunday'], 'email': None, 'weekly_hours': 5}

    Attributes:
        country (str | Unset): Country, ISO 3166-1 alpha-2.
        days_off (list[Weekday] | Unset): Days on which nothing is ever due.
        email (None | str | Unset): Where mail reaches the person; null clears.
        external_id (None | str | Unset): Your own id for this person; one line; null clears. Only the tenant sets it:
            from a candidate's session it is `wrong_decider`.
        first_name (str | Unset): How to address the person; one line.
        last_name (None | str | Unset): The rest of the name; one line; null clears.
        locale (str | Unset): Language, BCP 47.
        skills (list[str] | Unset): What the person can do.
        target_roles (list[str] | Unset): What the person is looking for.
        time_zone (str | Unset): IANA zone.
        upcoming_interviews_on (list[datetime.date] | Unset): Days of interviews to come.
        weekly_hours (int | Unset): Hours a week for a plan, 0 to 60.
    """

    country: str | Unset = UNSET
    days_off: list[Weekday] | Unset = UNSET
    email: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    locale: str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    target_roles: list[str] | Unset = UNSET
    time_zone: str | Unset = UNSET
    upcoming_interviews_on: list[datetime.date] | Unset = UNSET
    weekly_hours: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        days_off: list[str] | Unset = UNSET
        if not isinstance(self.days_off, Unset):
            days_off = []
            for days_off_item_data in self.days_off:
                days_off_item = days_off_item_data.value
                days_off.append(days_off_item)

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        locale = self.locale

        skills: list[str] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = self.skills

        target_roles: list[str] | Unset = UNSET
        if not isinstance(self.target_roles, Unset):
            target_roles = self.target_roles

        time_zone = self.time_zone

        upcoming_interviews_on: list[str] | Unset = UNSET
        if not isinstance(self.upcoming_interviews_on, Unset):
            upcoming_interviews_on = []
            for upcoming_interviews_on_item_data in self.upcoming_interviews_on:
                upcoming_interviews_on_item = upcoming_interviews_on_item_data.isoformat()
                upcoming_interviews_on.append(upcoming_interviews_on_item)

        weekly_hours = self.weekly_hours

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if days_off is not UNSET:
            field_dict["days_off"] = days_off
        if email is not UNSET:
            field_dict["email"] = email
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if locale is not UNSET:
            field_dict["locale"] = locale
        if skills is not UNSET:
            field_dict["skills"] = skills
        if target_roles is not UNSET:
            field_dict["target_roles"] = target_roles
        if time_zone is not UNSET:
            field_dict["time_zone"] = time_zone
        if upcoming_interviews_on is not UNSET:
            field_dict["upcoming_interviews_on"] = upcoming_interviews_on
        if weekly_hours is not UNSET:
            field_dict["weekly_hours"] = weekly_hours

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        country = d.pop("country", UNSET)

        _days_off = d.pop("days_off", UNSET)
        days_off: list[Weekday] | Unset = UNSET
        if _days_off is not UNSET:
            days_off = []
            for days_off_item_data in _days_off:
                days_off_item = Weekday(days_off_item_data)

                days_off.append(days_off_item)

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        first_name = d.pop("first_name", UNSET)

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        locale = d.pop("locale", UNSET)

        skills = cast(list[str], d.pop("skills", UNSET))

        target_roles = cast(list[str], d.pop("target_roles", UNSET))

        time_zone = d.pop("time_zone", UNSET)

        _upcoming_interviews_on = d.pop("upcoming_interviews_on", UNSET)
        upcoming_interviews_on: list[datetime.date] | Unset = UNSET
        if _upcoming_interviews_on is not UNSET:
            upcoming_interviews_on = []
            for upcoming_interviews_on_item_data in _upcoming_interviews_on:
                upcoming_interviews_on_item = datetime.date.fromisoformat(upcoming_interviews_on_item_data)

                upcoming_interviews_on.append(upcoming_interviews_on_item)

        weekly_hours = d.pop("weekly_hours", UNSET)

        update_candidate = cls(
            country=country,
            days_off=days_off,
            email=email,
            external_id=external_id,
            first_name=first_name,
            last_name=last_name,
            locale=locale,
            skills=skills,
            target_roles=target_roles,
            time_zone=time_zone,
            upcoming_interviews_on=upcoming_interviews_on,
            weekly_hours=weekly_hours,
        )

        return update_candidate
