from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.question_kind import QuestionKind
from ..models.sector import Sector
from ..models.seniority import Seniority
from ..models.theme import Theme

T = TypeVar("T", bound="BankQuestionBody")


@_attrs_define
class BankQuestionBody:
    """A question that interviewers ask.

    Example:
        {'follow_up': 'Who found out first, and how?', 'good_answer': 'A real mistake, named early, put right, and one
            habit that you have had since.', 'id': 'mistake_put_right', 'kind': 'competency', 'level': 'entry', 'method':
            'M13', 'sectors': ['general'], 'tests': 'Honesty about your own work, and what you learn from it.', 'text':
            'Tell me about a mistake of yours and how you put it right.', 'themes': ['answer_depth', 'professionalism'],
            'version': 1}

    Attributes:
        follow_up (None | str): What an interviewer may ask next; null where nothing special follows.
        good_answer (str): What a good answer shows: a hint, no answer to learn by heart.
        id (str): Stable name of a question of the bank; it is never changed or used again.
        kind (QuestionKind):
        level (Seniority):
        method (str): The row of the method that it belongs to, `M1` to `M20`.
        sectors (list[Sector]): Where it is asked; `general` is everywhere.
        tests (str): What the interviewer wants to find out.
        text (str): The question, as it is asked.
        themes (list[Theme]): What it tests, the main theme first; at most 3.
        version (int): Always 1; the `ETag` is made of it and of the words.
    """

    follow_up: None | str
    good_answer: str
    id: str
    kind: QuestionKind
    level: Seniority
    method: str
    sectors: list[Sector]
    tests: str
    text: str
    themes: list[Theme]
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        follow_up: None | str
        follow_up = self.follow_up

        good_answer = self.good_answer

        id = self.id

        kind = self.kind.value

        level = self.level.value

        method = self.method

        sectors = []
        for sectors_item_data in self.sectors:
            sectors_item = sectors_item_data.value
            sectors.append(sectors_item)

        tests = self.tests

        text = self.text

        themes = []
        for themes_item_data in self.themes:
            themes_item = themes_item_data.value
            themes.append(themes_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "follow_up": follow_up,
                "good_answer": good_answer,
                "id": id,
                "kind": kind,
                "level": level,
                "method": method,
                "sectors": sectors,
                "tests": tests,
                "text": text,
                "themes": themes,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_follow_up(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        follow_up = _parse_follow_up(d.pop("follow_up"))

        good_answer = d.pop("good_answer")

        id = d.pop("id")

        kind = QuestionKind(d.pop("kind"))

        level = Seniority(d.pop("level"))

        method = d.pop("method")

        sectors = []
        _sectors = d.pop("sectors")
        for sectors_item_data in _sectors:
            sectors_item = Sector(sectors_item_data)

            sectors.append(sectors_item)

        tests = d.pop("tests")

        text = d.pop("text")

        themes = []
        _themes = d.pop("themes")
        for themes_item_data in _themes:
            themes_item = Theme(themes_item_data)

            themes.append(themes_item)

        version = d.pop("version")

        bank_question_body = cls(
            follow_up=follow_up,
            good_answer=good_answer,
            id=id,
            kind=kind,
            level=level,
            method=method,
            sectors=sectors,
            tests=tests,
            text=text,
            themes=themes,
            version=version,
        )

        bank_question_body.additional_properties = d
        return bank_question_body

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
