from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.severity import Severity

if TYPE_CHECKING:
    from ..models.help_line import HelpLine


T = TypeVar("T", bound="Support")


@_attrs_define
class Support:
    """What is said first, before anything about the object.

    Attributes:
        emergency (HelpLine | None): The number to call in danger; null when it does not look like danger, or where we
            know none.
        help_lines (list[HelpLine]): Where the person can talk to somebody, in the order in which to show it; empty when
            it does not look as if they needed
            it, or when it was shown within the last day.
        href (str): Where the help lines of the person's country always are.
        message (None | str): What to say, before anything else; null when nothing has to be said.
        severity (Severity):
        tasks_wait (bool): Whether everything waits now until the person comes back: their open recoveries are paused
            without an end.
    """

    emergency: HelpLine | None
    help_lines: list[HelpLine]
    href: str
    message: None | str
    severity: Severity
    tasks_wait: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.help_line import HelpLine

        emergency: dict[str, Any] | None
        if isinstance(self.emergency, HelpLine):
            emergency = self.emergency.to_dict()
        else:
            emergency = self.emergency

        help_lines = []
        for help_lines_item_data in self.help_lines:
            help_lines_item = help_lines_item_data.to_dict()
            help_lines.append(help_lines_item)

        href = self.href

        message: None | str
        message = self.message

        severity = self.severity.value

        tasks_wait = self.tasks_wait

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "emergency": emergency,
                "help_lines": help_lines,
                "href": href,
                "message": message,
                "severity": severity,
                "tasks_wait": tasks_wait,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.help_line import HelpLine

        d = dict(src_dict)

        def _parse_emergency(data: object) -> HelpLine | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                emergency_type_0 = HelpLine.from_dict(data)

                return emergency_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HelpLine | None, data)

        emergency = _parse_emergency(d.pop("emergency"))

        help_lines = []
        _help_lines = d.pop("help_lines")
        for help_lines_item_data in _help_lines:
            help_lines_item = HelpLine.from_dict(help_lines_item_data)

            help_lines.append(help_lines_item)

        href = d.pop("href")

        def _parse_message(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        message = _parse_message(d.pop("message"))

        severity = Severity(d.pop("severity"))

        tasks_wait = d.pop("tasks_wait")

        support = cls(
            emergency=emergency,
            help_lines=help_lines,
            href=href,
            message=message,
            severity=severity,
            tasks_wait=tasks_wait,
        )

        support.additional_properties = d
        return support

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
