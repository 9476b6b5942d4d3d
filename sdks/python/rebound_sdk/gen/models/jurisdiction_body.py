from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.data_right_body import DataRightBody
    from ..models.protected_ground_body import ProtectedGroundBody
    from ..models.route_body import RouteBody
    from ..models.signpost_body import SignpostBody


T = TypeVar("T", bound="JurisdictionBody")


@_attrs_define
class JurisdictionBody:
    """What is known of a jurisdiction.

    Example:
        {'code': 'NL', 'countries': ['NL'], 'data_rights': [], 'grounds': [{'ground': 'age', 'name': 'age', 'statute':
            None}], 'grounds_verified': True, 'method': 'M6', 'name': 'Netherlands', 'note': 'The College gives an opinion,
            free of charge.', 'routes': [{'condition': None, 'forum': 'College voor de Rechten van de Mens', 'kind':
            'claim', 'note': None, 'route': 'nl_college', 'rules': [], 'what': 'Ask the College for an opinion'}],
            'signposts': [{'name': 'discriminatie.nl', 'phone': None, 'stale_after_on': '2027-05-22', 'url':
            'https://discriminatie.nl', 'verified': False, 'verified_on': '2026-11-22', 'what': 'Free advice and support
            near you'}], 'stale': False, 'stale_after_on': '2027-05-22', 'statute': 'equal treatment laws', 'time_zone':
            'Europe/Amsterdam', 'version': 1, 'within': None}

    Attributes:
        code (str): Its code.
        countries (list[str]): The countries (ISO 3166-1) whose people it is meant for unless they name another.
        data_rights (list[DataRightBody]): What one may ask of one's own data.
        grounds (list[ProtectedGroundBody]): What is protected.
        grounds_verified (bool): Whether somebody read the list of grounds at a source.
        method (str): The row of the method.
        name (str): Its name.
        note (None | str): What to know first.
        routes (list[RouteBody]): The ways to be heard.
        signposts (list[SignpostBody]): Who advises for free.
        stale (bool): Whether that day is over.
        stale_after_on (datetime.date): After this day not all of its facts are leaned on any more.
        statute (str): The law that protects the grounds.
        time_zone (None | str): Its time zone, if it has but one; else the person's counts.
        version (int): Raised when these facts change.
        within (None | str): The jurisdiction that it lies in, whose law holds as well.
    """

    code: str
    countries: list[str]
    data_rights: list[DataRightBody]
    grounds: list[ProtectedGroundBody]
    grounds_verified: bool
    method: str
    name: str
    note: None | str
    routes: list[RouteBody]
    signposts: list[SignpostBody]
    stale: bool
    stale_after_on: datetime.date
    statute: str
    time_zone: None | str
    version: int
    within: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        countries = self.countries

        data_rights = []
        for data_rights_item_data in self.data_rights:
            data_rights_item = data_rights_item_data.to_dict()
            data_rights.append(data_rights_item)

        grounds = []
        for grounds_item_data in self.grounds:
            grounds_item = grounds_item_data.to_dict()
            grounds.append(grounds_item)

        grounds_verified = self.grounds_verified

        method = self.method

        name = self.name

        note: None | str
        note = self.note

        routes = []
        for routes_item_data in self.routes:
            routes_item = routes_item_data.to_dict()
            routes.append(routes_item)

        signposts = []
        for signposts_item_data in self.signposts:
            signposts_item = signposts_item_data.to_dict()
            signposts.append(signposts_item)

        stale = self.stale

        stale_after_on = self.stale_after_on.isoformat()

        statute = self.statute

        time_zone: None | str
        time_zone = self.time_zone

        version = self.version

        within: None | str
        within = self.within

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "countries": countries,
                "data_rights": data_rights,
                "grounds": grounds,
                "grounds_verified": grounds_verified,
                "method": method,
                "name": name,
                "note": note,
                "routes": routes,
                "signposts": signposts,
                "stale": stale,
                "stale_after_on": stale_after_on,
                "statute": statute,
                "time_zone": time_zone,
                "version": version,
                "within": within,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.data_right_body import DataRightBody
        from ..models.protected_ground_body import ProtectedGroundBody
        from ..models.route_body import RouteBody
        from ..models.signpost_body import SignpostBody

        d = dict(src_dict)
        code = d.pop("code")

        countries = cast(list[str], d.pop("countries"))

        data_rights = []
        _data_rights = d.pop("data_rights")
        for data_rights_item_data in _data_rights:
            data_rights_item = DataRightBody.from_dict(data_rights_item_data)

            data_rights.append(data_rights_item)

        grounds = []
        _grounds = d.pop("grounds")
        for grounds_item_data in _grounds:
            grounds_item = ProtectedGroundBody.from_dict(grounds_item_data)

            grounds.append(grounds_item)

        grounds_verified = d.pop("grounds_verified")

        method = d.pop("method")

        name = d.pop("name")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        routes = []
        _routes = d.pop("routes")
        for routes_item_data in _routes:
            routes_item = RouteBody.from_dict(routes_item_data)

            routes.append(routes_item)

        signposts = []
        _signposts = d.pop("signposts")
        for signposts_item_data in _signposts:
            signposts_item = SignpostBody.from_dict(signposts_item_data)

            signposts.append(signposts_item)

        stale = d.pop("stale")

        stale_after_on = datetime.date.fromisoformat(d.pop("stale_after_on"))

        statute = d.pop("statute")

        def _parse_time_zone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        time_zone = _parse_time_zone(d.pop("time_zone"))

        version = d.pop("version")

        def _parse_within(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        within = _parse_within(d.pop("within"))

        jurisdiction_body = cls(
            code=code,
            countries=countries,
            data_rights=data_rights,
            grounds=grounds,
            grounds_verified=grounds_verified,
            method=method,
            name=name,
            note=note,
            routes=routes,
            signposts=signposts,
            stale=stale,
            stale_after_on=stale_after_on,
            statute=statute,
            time_zone=time_zone,
            version=version,
            within=within,
        )

        jurisdiction_body.additional_properties = d
        return jurisdiction_body

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
