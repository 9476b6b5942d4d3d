from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.weekday import Weekday
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateCandidate")


@_attrs_define
class CreateCandidate:
    """A new candidate.

    Example:
        {'country': 'GB', 'days_off': ['friday'], 'email': 'ada@example.com', 'external_id': 'applicant-4711',
            'first_name': 'Ada', 'last_name': 'Okafor', 'locale': 'en', 'skills': ['sql', 'stakeholder management'],
            'target_roles': ['data analyst'], 'time_zone': 'Europe/London', 'upcoming_interviews_on': ['2026-12-01'],
            'weekly_hours': 3}

    Attributes:
        country (str): Country of the person, ISO 3166-1 alpha-2. Example: GB.
        first_name (str): How to address the person; one line of 1 to 200 characters.
        time_zone (str): IANA zone in which the person's days begin and end. Example: Europe/London.
        days_off (list[Weekday] | None | Unset): Days on which nothing is ever due; none when absent.
        email (None | str | Unset): Where mail reaches the person.
        external_id (None | str | Unset): Your own id for this person, unique within your tenant; one line of 1 to 200
            characters.
        last_name (None | str | Unset): The rest of the name; one line of at most 200 characters.
        locale (None | str | Unset): Language of words meant for the person, BCP 47; the tenant's `locale` when absent.
            We have words in English, German, French
            and Spanish, and `Accept-Language` may ask for another one of them. Example: en.
        skills (list[str] | None | Unset): What the person can do; at most 50.
        target_roles (list[str] | None | Unset): What the person is looking for; at most 50.
        upcoming_interviews_on (list[datetime.date] | None | Unset): Days of interviews to come, in the person's zone;
            at most 50.
        weekly_hours (int | None | Unset): Hours a week that the person can give to a plan, 0 to 60; 3 when absent.
            Example: 3.
    """

    country: str
    first_name: str
    time_zone: str
    days_off: list[Weekday] | None | Unset = UNSET
    email: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    locale: None | str | Unset = UNSET
    skills: list[str] | None | Unset = UNSET
    target_roles: list[str] | None | Unset = UNSET
    upcoming_interviews_on: list[datetime.date] | None | Unset = UNSET
    weekly_hours: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        first_name = self.first_name

        time_zone = self.time_zone

        days_off: list[str] | None | Unset
        if isinstance(self.days_off, Unset):
            days_off = UNSET
        elif isinstance(self.days_off, list):
            days_off = []
            for days_off_type_0_item_data in self.days_off:
                days_off_type_0_item = days_off_type_0_item_data.value
                days_off.append(days_off_type_0_item)

        else:
            days_off = self.days_off

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

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        locale: None | str | Unset
        if isinstance(self.locale, Unset):
            locale = UNSET
        else:
            locale = self.locale

        skills: list[str] | None | Unset
        if isinstance(self.skills, Unset):
            skills = UNSET
        elif isinstance(self.skills, list):
            skills = self.skills

        else:
            skills = self.skills

        target_roles: list[str] | None | Unset
        if isinstance(self.target_roles, Unset):
            target_roles = UNSET
        elif isinstance(self.target_roles, list):
            target_roles = self.target_roles

        else:
            target_roles = self.target_roles

        upcoming_interviews_on: list[str] | None | Unset
        if isinstance(self.upcoming_interviews_on, Unset):
            upcoming_interviews_on = UNSET
        elif isinstance(self.upcoming_interviews_on, list):
            upcoming_interviews_on = []
            for upcoming_interviews_on_type_0_item_data in self.upcoming_interviews_on:
                upcoming_interviews_on_type_0_item = upcoming_interviews_on_type_0_item_data.isoformat()
                upcoming_interviews_on.append(upcoming_interviews_on_type_0_item)

        else:
            upcoming_interviews_on = self.upcoming_interviews_on

        weekly_hours: int | None | Unset
        if isinstance(self.weekly_hours, Unset):
            weekly_hours = UNSET
        else:
            weekly_hours = self.weekly_hours

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "country": country,
                "first_name": first_name,
                "time_zone": time_zone,
            }
        )
        if days_off is not UNSET:
            field_dict["days_off"] = days_off
        if email is not UNSET:
            field_dict["email"] = email
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if locale is not UNSET:
            field_dict["locale"] = locale
        if skills is not UNSET:
            field_dict["skills"] = skills
        if target_roles is not UNSET:
            field_dict["target_roles"] = target_roles
        if upcoming_interviews_on is not UNSET:
            field_dict["upcoming_interviews_on"] = upcoming_interviews_on
        if weekly_hours is not UNSET:
            field_dict["weekly_hours"] = weekly_hours

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        country = d.pop("country")

        first_name = d.pop("first_name")

        time_zone = d.pop("time_zone")

        def _parse_days_off(data: object) -> list[Weekday] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                days_off_type_0 = []
                _days_off_type_0 = data
                for days_off_type_0_item_data in _days_off_type_0:
                    days_off_type_0_item = Weekday(days_off_type_0_item_data)

                    days_off_type_0.append(days_off_type_0_item)

                return days_off_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Weekday] | None | Unset, data)

        days_off = _parse_days_off(d.pop("days_off", UNSET))

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

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_locale(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        locale = _parse_locale(d.pop("locale", UNSET))

        def _parse_skills(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                skills_type_0 = cast(list[str], data)

                return skills_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        skills = _parse_skills(d.pop("skills", UNSET))

        def _parse_target_roles(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                target_roles_type_0 = cast(list[str], data)

                return target_roles_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        target_roles = _parse_target_roles(d.pop("target_roles", UNSET))

        def _parse_upcoming_interviews_on(data: object) -> list[datetime.date] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                upcoming_interviews_on_type_0 = []
                _upcoming_interviews_on_type_0 = data
                for upcoming_interviews_on_type_0_item_data in _upcoming_interviews_on_type_0:
                    upcoming_interviews_on_type_0_item = datetime.date.fromisoformat(
                        upcoming_interviews_on_type_0_item_data
                    )

                    upcoming_interviews_on_type_0.append(upcoming_interviews_on_type_0_item)

                return upcoming_interviews_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[datetime.date] | None | Unset, data)

        upcoming_interviews_on = _parse_upcoming_interviews_on(d.pop("upcoming_interviews_on", UNSET))

        def _parse_weekly_hours(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        weekly_hours = _parse_weekly_hours(d.pop("weekly_hours", UNSET))

        create_candidate = cls(
            country=country,
            first_name=first_name,
            time_zone=time_zone,
            days_off=days_off,
            email=email,
            external_id=external_id,
            last_name=last_name,
            locale=locale,
            skills=skills,
            target_roles=target_roles,
            upcoming_interviews_on=upcoming_interviews_on,
            weekly_hours=weekly_hours,
        )

        return create_candidate
