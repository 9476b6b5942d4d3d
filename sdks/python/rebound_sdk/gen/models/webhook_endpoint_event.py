from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.disabled_because import DisabledBecause

T = TypeVar("T", bound="WebhookEndpointEvent")


@_attrs_define
class WebhookEndpointEvent:
    """A webhook endpoint was disabled or tested.

    Attributes:
        disabled_because (DisabledBecause | None): Why it was disabled; null for a test.
        version (int): The webhook endpoint's version after the change.
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of creation.
    """

    disabled_because: DisabledBecause | None
    version: int
    webhook_endpoint_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        disabled_because: None | str
        if isinstance(self.disabled_because, DisabledBecause):
            disabled_because = self.disabled_because.value
        else:
            disabled_because = self.disabled_because

        version = self.version

        webhook_endpoint_id = self.webhook_endpoint_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "disabled_because": disabled_because,
                "version": version,
                "webhook_endpoint_id": webhook_endpoint_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_disabled_because(data: object) -> DisabledBecause | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                disabled_because_type_0 = DisabledBecause(data)

                return disabled_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DisabledBecause | None, data)

        disabled_because = _parse_disabled_because(d.pop("disabled_because"))

        version = d.pop("version")

        webhook_endpoint_id = d.pop("webhook_endpoint_id")

        webhook_endpoint_event = cls(
            disabled_because=disabled_because,
            version=version,
            webhook_endpoint_id=webhook_endpoint_id,
        )

        webhook_endpoint_event.additional_properties = d
        return webhook_endpoint_event

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
