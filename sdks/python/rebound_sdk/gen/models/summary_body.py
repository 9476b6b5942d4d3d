from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.closed_because import ClosedBecause

if TYPE_CHECKING:
    from ..models.done_body import DoneBody
    from ..models.learned_body import LearnedBody
    from ..models.open_guideline_body import OpenGuidelineBody
    from ..models.statement import Statement
    from ..models.strength_in_short_body import StrengthInShortBody


T = TypeVar("T", bound="SummaryBody")


@_attrs_define
class SummaryBody:
    """What somebody has of a recovery, at its end or so far. Nobody else can read it.

    Example:
        {'closed_at': '2026-12-11T09:00:00.000Z', 'closed_because': 'moved_on', 'days': 20, 'done': {'feedback_opened':
            1, 'feedback_requests': 1, 'questions_noted': 2, 'rehearsals': 3, 'tasks': 5}, 'guidelines': [{'do': 'Name one
            number for each example.', 'dont': None, 'guideline_id': 'gdln_01jd8w3k5rfx7v2m9q4n6t8b0c'}], 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'is_closed': True, 'learned': [{'evidence_id':
            'refl_01jd8w3k5rfx7v2m9q4n6t8b0c', 'said_by': 'self', 'theme': None, 'words': 'One number for each example.'}],
            'method': 'M19', 'opened_at': '2026-11-20T16:00:05.000Z', 'prepared_answers': 4, 'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c', 'statements': [{'code': 'it_stays', 'method': 'M19', 'occasion': 'closing',
            'sources': ['000'], 'text': 'What you practised stays with you.', 'verified': True}], 'strengths': [{'theme':
            'technical_knowledge', 'times_named': 2, 'words': 'Knew her SQL well.'}], 'version': 6}

    Attributes:
        closed_at (datetime.datetime | None): When it was closed.
        closed_because (ClosedBecause | None): Why it was closed.
        days (int): Whole days from its opening to its end, or until now.
        done (DoneBody): What was done.
        guidelines (list[OpenGuidelineBody]): What they still want to do: their card.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        is_closed (bool): Whether it is closed; before that, this is what there is so far.
        learned (list[LearnedBody]): What was learned from this interview, the candidate's own words first.
        method (str): The row of the method.
        opened_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        prepared_answers (int): Answers that they have prepared and keep; at most 500 are counted.
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        statements (list[Statement]): Kind sentences that are true at the end, each with its source; show them as they
            are. Empty as long as it is open.
        strengths (list[StrengthInShortBody]): What the candidate is good at, across interviews; what was said most
            often first.
        version (int): The recovery's version. The `ETag` also follows everything that this is made of.
    """

    closed_at: datetime.datetime | None
    closed_because: ClosedBecause | None
    days: int
    done: DoneBody
    guidelines: list[OpenGuidelineBody]
    interview_id: str
    is_closed: bool
    learned: list[LearnedBody]
    method: str
    opened_at: datetime.datetime
    prepared_answers: int
    recovery_id: str
    statements: list[Statement]
    strengths: list[StrengthInShortBody]
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        closed_at: None | str
        if isinstance(self.closed_at, datetime.datetime):
            closed_at = self.closed_at.isoformat()
        else:
            closed_at = self.closed_at

        closed_because: None | str
        if isinstance(self.closed_because, ClosedBecause):
            closed_because = self.closed_because.value
        else:
            closed_because = self.closed_because

        days = self.days

        done = self.done.to_dict()

        guidelines = []
        for guidelines_item_data in self.guidelines:
            guidelines_item = guidelines_item_data.to_dict()
            guidelines.append(guidelines_item)

        interview_id = self.interview_id

        is_closed = self.is_closed

        learned = []
        for learned_item_data in self.learned:
            learned_item = learned_item_data.to_dict()
            learned.append(learned_item)

        method = self.method

        opened_at = self.opened_at.isoformat()

        prepared_answers = self.prepared_answers

        recovery_id = self.recovery_id

        statements = []
        for statements_item_data in self.statements:
            statements_item = statements_item_data.to_dict()
            statements.append(statements_item)

        strengths = []
        for strengths_item_data in self.strengths:
            strengths_item = strengths_item_data.to_dict()
            strengths.append(strengths_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "closed_at": closed_at,
                "closed_because": closed_because,
                "days": days,
                "done": done,
                "guidelines": guidelines,
                "interview_id": interview_id,
                "is_closed": is_closed,
                "learned": learned,
                "method": method,
                "opened_at": opened_at,
                "prepared_answers": prepared_answers,
                "recovery_id": recovery_id,
                "statements": statements,
                "strengths": strengths,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.done_body import DoneBody
        from ..models.learned_body import LearnedBody
        from ..models.open_guideline_body import OpenGuidelineBody
        from ..models.statement import Statement
        from ..models.strength_in_short_body import StrengthInShortBody

        d = dict(src_dict)

        def _parse_closed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_at_type_0 = datetime.datetime.fromisoformat(data)

                return closed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        closed_at = _parse_closed_at(d.pop("closed_at"))

        def _parse_closed_because(data: object) -> ClosedBecause | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_because_type_0 = ClosedBecause(data)

                return closed_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClosedBecause | None, data)

        closed_because = _parse_closed_because(d.pop("closed_because"))

        days = d.pop("days")

        done = DoneBody.from_dict(d.pop("done"))

        guidelines = []
        _guidelines = d.pop("guidelines")
        for guidelines_item_data in _guidelines:
            guidelines_item = OpenGuidelineBody.from_dict(guidelines_item_data)

            guidelines.append(guidelines_item)

        interview_id = d.pop("interview_id")

        is_closed = d.pop("is_closed")

        learned = []
        _learned = d.pop("learned")
        for learned_item_data in _learned:
            learned_item = LearnedBody.from_dict(learned_item_data)

            learned.append(learned_item)

        method = d.pop("method")

        opened_at = datetime.datetime.fromisoformat(d.pop("opened_at"))

        prepared_answers = d.pop("prepared_answers")

        recovery_id = d.pop("recovery_id")

        statements = []
        _statements = d.pop("statements")
        for statements_item_data in _statements:
            statements_item = Statement.from_dict(statements_item_data)

            statements.append(statements_item)

        strengths = []
        _strengths = d.pop("strengths")
        for strengths_item_data in _strengths:
            strengths_item = StrengthInShortBody.from_dict(strengths_item_data)

            strengths.append(strengths_item)

        version = d.pop("version")

        summary_body = cls(
            closed_at=closed_at,
            closed_because=closed_because,
            days=days,
            done=done,
            guidelines=guidelines,
            interview_id=interview_id,
            is_closed=is_closed,
            learned=learned,
            method=method,
            opened_at=opened_at,
            prepared_answers=prepared_answers,
            recovery_id=recovery_id,
            statements=statements,
            strengths=strengths,
            version=version,
        )

        summary_body.additional_properties = d
        return summary_body

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
