from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.change_code import ChangeCode

T = TypeVar("T", bound="Change")


@_attrs_define
class Change:
    """What a revision did with one task.

    Attributes:
        code (ChangeCode):
        from_on (datetime.date | None): The day before the revision.
        key (str): The task's key.
        reason (str): The reason as a sentence.
        title (str): The task's title.
        to_on (datetime.date | None): The day after it.
    """

    code: ChangeCode
    from_on: datetime.date | None
    key: str
    reason: str
    title: str
    to_on: datetime.date | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        from_on: None | str
        if isinstance(self.from_on, datetime.date):
            from_on = self.from_on.isoformat()
        else:
            from_on = self.from_on

        key = self.key

        reason = self.reason

        title = self.title

        to_on: None | str
        if isinstance(self.to_on, datetime.date):
            to_on = self.to_on.isoformat()
        else:
            to_on = self.to_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "from_on": from_on,
                "key": key,
                "reason": reason,
                "title": title,
                "to_on": to_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = ChangeCode(d.pop("code"))

        def _parse_from_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from_on_type_0 = datetime.date.fromisoformat(data)

                return from_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        from_on = _parse_from_on(d.pop("from_on"))

        key = d.pop("key")

        reason = d.pop("reason")

        title = d.pop("title")

        def _parse_to_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                to_on_type_0 = datetime.date.fromisoformat(data)

                return to_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        to_on = _parse_to_on(d.pop("to_on"))

        change = cls(
            code=code,
            from_on=from_on,
            key=key,
            reason=reason,
            title=title,
            to_on=to_on,
        )

        change.additional_properties = d
        return change

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
