from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.answer_finding import AnswerFinding
    from ..models.answer_place import AnswerPlace


T = TypeVar("T", bound="AnswerCheck")


@_attrs_define
class AnswerCheck:
    """What was read in an answer.

    Example:
        {'findings': [], 'i_count': 7, 'numbers': [{'end': 26, 'pointer': '/result/0', 'start': 24}], 'ready': True,
            'spoken_seconds': 68, 'we_count': 1, 'we_share_percent': 13, 'words': 148}

    Attributes:
        findings (list[AnswerFinding]): What it could still have, the most useful first.
        i_count (int): How often task, action and result say I, me or my.
        numbers (list[AnswerPlace]): The numbers in the result.
        ready (bool): Whether nothing was found. An answer can be good without.
        spoken_seconds (int): Seconds that it takes when read aloud as it stands, at about 130 words a minute.
        we_count (int): How often they say we, us or our.
        we_share_percent (int | None): The share of we among both, in percent; null where there is neither.
        words (int): Words in it.
    """

    findings: list[AnswerFinding]
    i_count: int
    numbers: list[AnswerPlace]
    ready: bool
    spoken_seconds: int
    we_count: int
    we_share_percent: int | None
    words: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        i_count = self.i_count

        numbers = []
        for numbers_item_data in self.numbers:
            numbers_item = numbers_item_data.to_dict()
            numbers.append(numbers_item)

        ready = self.ready

        spoken_seconds = self.spoken_seconds

        we_count = self.we_count

        we_share_percent: int | None
        we_share_percent = self.we_share_percent

        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "findings": findings,
                "i_count": i_count,
                "numbers": numbers,
                "ready": ready,
                "spoken_seconds": spoken_seconds,
                "we_count": we_count,
                "we_share_percent": we_share_percent,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.answer_finding import AnswerFinding
        from ..models.answer_place import AnswerPlace

        d = dict(src_dict)
        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = AnswerFinding.from_dict(findings_item_data)

            findings.append(findings_item)

        i_count = d.pop("i_count")

        numbers = []
        _numbers = d.pop("numbers")
        for numbers_item_data in _numbers:
            numbers_item = AnswerPlace.from_dict(numbers_item_data)

            numbers.append(numbers_item)

        ready = d.pop("ready")

        spoken_seconds = d.pop("spoken_seconds")

        we_count = d.pop("we_count")

        def _parse_we_share_percent(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        we_share_percent = _parse_we_share_percent(d.pop("we_share_percent"))

        words = d.pop("words")

        answer_check = cls(
            findings=findings,
            i_count=i_count,
            numbers=numbers,
            ready=ready,
            spoken_seconds=spoken_seconds,
            we_count=we_count,
            we_share_percent=we_share_percent,
            words=words,
        )

        answer_check.additional_properties = d
        return answer_check

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
