from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tone_advice import ToneAdvice

if TYPE_CHECKING:
    from ..models.support import Support
    from ..models.tone_finding import ToneFinding


T = TypeVar("T", bound="ToneBody")


@_attrs_define
class ToneBody:
    """How a message sounds. It is a second look, never a lock: the person decides.

    Example:
        {'advice': 'sleep_on_it', 'advice_text': 'There is a lot of feeling in this. Let it lie for a night and read it
            again tomorrow.', 'findings': [{'concern': 'anger', 'end': 38, 'part': 'body', 'quote': 'furious', 'reason':
            'This reads as angry. Say what happened in plain words, or leave it out.', 'start': 31}], 'support': None}

    Attributes:
        advice (ToneAdvice):
        advice_text (str): The same for the person, in the language of `Accept-Language`.
        findings (list[ToneFinding]): What was found, in the order of the text; empty when nothing stands out.
        support (None | Support): What to say to the candidate before anything else, where the words are about their own
            life. Show it whole and first; null for
            a tenant.
    """

    advice: ToneAdvice
    advice_text: str
    findings: list[ToneFinding]
    support: None | Support
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.support import Support

        advice = self.advice.value

        advice_text = self.advice_text

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        support: dict[str, Any] | None
        if isinstance(self.support, Support):
            support = self.support.to_dict()
        else:
            support = self.support

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "advice": advice,
                "advice_text": advice_text,
                "findings": findings,
                "support": support,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.support import Support
        from ..models.tone_finding import ToneFinding

        d = dict(src_dict)
        advice = ToneAdvice(d.pop("advice"))

        advice_text = d.pop("advice_text")

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = ToneFinding.from_dict(findings_item_data)

            findings.append(findings_item)

        def _parse_support(data: object) -> None | Support:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                support_type_0 = Support.from_dict(data)

                return support_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Support, data)

        support = _parse_support(d.pop("support"))

        tone_body = cls(
            advice=advice,
            advice_text=advice_text,
            findings=findings,
            support=support,
        )

        tone_body.additional_properties = d
        return tone_body

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
