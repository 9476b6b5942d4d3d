from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.weekday import Weekday

T = TypeVar("T", bound="CandidateBody")


@_attrs_define
class CandidateBody:
    """A candidate.

    Example:
        {'country': 'GB', 'created_at': '2026-11-22T18:15:00.000Z', 'days_off': ['friday'], 'email': 'ada@example.com',
            'external_id': 'applicant-4711', 'first_name': 'Ada', 'id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'last_name':
            'Okafor', 'locale': 'en', 'skills': ['sql', 'stakeholder management'], 'target_roles': ['data analyst'],
            'time_zone': 'Europe/London', 'upcoming_interviews_on': ['2026-12-01'], 'updated_at':
            '2026-11-22T18:15:00.000Z', 'version': 1, 'weekly_hours': 3}

    Attributes:
        country (str): Country, ISO 3166-1 alpha-2.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        days_off (list[Weekday]): Days on which nothing is ever due.
        email (None | str): Where mail reaches the person.
        external_id (None | str): Your own id for this person.
        first_name (str): How to address the person.
        id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        last_name (None | str): The rest of the name.
        locale (str): Language of words meant for the person, BCP 47, where no `Accept-Language` asks for another.
        skills (list[str]): What the person can do.
        target_roles (list[str]): What the person is looking for.
        time_zone (str): IANA zone in which the person's days begin and end.
        upcoming_interviews_on (list[datetime.date]): Days of interviews to come.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it.
        weekly_hours (int): Hours a week that the person can give to a plan.
    """

    country: str
    created_at: datetime.datetime
    days_off: list[Weekday]
    email: None | str
    external_id: None | str
    first_name: str
    id: str
    last_name: None | str
    locale: str
    skills: list[str]
    target_roles: list[str]
    time_zone: str
    upcoming_interviews_on: list[datetime.date]
    updated_at: datetime.datetime
    version: int
    weekly_hours: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country = self.country

        created_at = self.created_at.isoformat()

        days_off = []
        for days_off_item_data in self.days_off:
            days_off_item = days_off_item_data.value
            days_off.append(days_off_item)

        email: None | str
        email = self.email

        external_id: None | str
        external_id = self.external_id

        first_name = self.first_name

        id = self.id

        last_name: None | str
        last_name = self.last_name

        locale = self.locale

        skills = self.skills

        target_roles = self.target_roles

        time_zone = self.time_zone

        upcoming_interviews_on = []
        for upcoming_interviews_on_item_data in self.upcoming_interviews_on:
            upcoming_interviews_on_item = upcoming_interviews_on_item_data.isoformat()
            upcoming_interviews_on.append(upcoming_interviews_on_item)

        updated_at = self.updated_at.isoformat()

        version = self.version

        weekly_hours = self.weekly_hours

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "country": country,
                "created_at": created_at,
                "days_off": days_off,
                "email": email,
                "external_id": external_id,
                "first_name": first_name,
                "id": id,
                "last_name": last_name,
                "locale": locale,
                "skills": skills,
                "target_roles": target_roles,
                "time_zone": time_zone,
                "upcoming_interviews_on": upcoming_interviews_on,
                "updated_at": updated_at,
                "version": version,
                "weekly_hours": weekly_hours,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        country = d.pop("country")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        days_off = []
        _days_off = d.pop("days_off")
        for days_off_item_data in _days_off:
            days_off_item = Weekday(days_off_item_data)

            days_off.append(days_off_item)

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))

        first_name = d.pop("first_name")

        id = d.pop("id")

        def _parse_last_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        last_name = _parse_last_name(d.pop("last_name"))

        locale = d.pop("locale")

        skills = cast(list[str], d.pop("skills"))

        target_roles = cast(list[str], d.pop("target_roles"))

        time_zone = d.pop("time_zone")

        upcoming_interviews_on = []
        _upcoming_interviews_on = d.pop("upcoming_interviews_on")
        for upcoming_interviews_on_item_data in _upcoming_interviews_on:
            upcoming_interviews_on_item = datetime.date.fromisoformat(upcoming_interviews_on_item_data)

            upcoming_interviews_on.append(upcoming_interviews_on_item)

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        weekly_hours = d.pop("weekly_hours")

        candidate_body = cls(
            country=country,
            created_at=created_at,
            days_off=days_off,
            email=email,
            external_id=external_id,
            first_name=first_name,
            id=id,
            last_name=last_name,
            locale=locale,
            skills=skills,
            target_roles=target_roles,
            time_zone=time_zone,
            upcoming_interviews_on=upcoming_interviews_on,
            updated_at=updated_at,
            version=version,
            weekly_hours=weekly_hours,
        )

        candidate_body.additional_properties = d
        return candidate_body

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
