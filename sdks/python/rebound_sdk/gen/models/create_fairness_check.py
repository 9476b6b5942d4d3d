from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.ground import Ground
from ..models.verdict import Verdict
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateFairnessCheck")


@_attrs_define
class CreateFairnessCheck:
    """What the candidate makes of a no.

    Example:
        {'acceptable': 'no', 'believable': 'unsure', 'fair': 'no', 'grounds': ['age'], 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'words': 'They said that they had hoped for somebody younger.'}

    Attributes:
        acceptable (Verdict):
        believable (Verdict):
        fair (Verdict):
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        claimed_on (datetime.date | None | Unset): On which day a claim in writing reached the employer; some laws count
            a second limit from it.
        feedback_id (None | str | Unset): The feedback to read; everything that the candidate has opened on this
            interview when absent.
        grounds (list[Ground] | Unset): What the candidate thinks that it was about; may be empty, at most 16. Needs a
            consent for `fairness_notes`.
        jurisdiction (None | str | Unset): The code of a jurisdiction, at most 10 characters; that of the candidate's
            country when absent.
        knowledge_at (datetime.datetime | None | Unset): When the candidate came to know why, if that was later than
            being told.
        notes (None | str | Unset): Notes to oneself; at most 10,000 characters. Needs a consent for `fairness_notes`.
        words (None | str | Unset): What was said or written to the candidate, to be read for signals; at most 10,000
            characters. Needs a consent for
            `fairness_notes`.
    """

    acceptable: Verdict
    believable: Verdict
    fair: Verdict
    interview_id: str
    claimed_on: datetime.date | None | Unset = UNSET
    feedback_id: None | str | Unset = UNSET
    grounds: list[Ground] | Unset = UNSET
    jurisdiction: None | str | Unset = UNSET
    knowledge_at: datetime.datetime | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    words: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        acceptable = self.acceptable.value

        believable = self.believable.value

        fair = self.fair.value

        interview_id = self.interview_id

        claimed_on: None | str | Unset
        if isinstance(self.claimed_on, Unset):
            claimed_on = UNSET
        elif isinstance(self.claimed_on, datetime.date):
            claimed_on = self.claimed_on.isoformat()
        else:
            claimed_on = self.claimed_on

        feedback_id: None | str | Unset
        if isinstance(self.feedback_id, Unset):
            feedback_id = UNSET
        else:
            feedback_id = self.feedback_id

        grounds: list[str] | Unset = UNSET
        if not isinstance(self.grounds, Unset):
            grounds = []
            for grounds_item_data in self.grounds:
                grounds_item = grounds_item_data.value
                grounds.append(grounds_item)

        jurisdiction: None | str | Unset
        if isinstance(self.jurisdiction, Unset):
            jurisdiction = UNSET
        else:
            jurisdiction = self.jurisdiction

        knowledge_at: None | str | Unset
        if isinstance(self.knowledge_at, Unset):
            knowledge_at = UNSET
        elif isinstance(self.knowledge_at, datetime.datetime):
            knowledge_at = self.knowledge_at.isoformat()
        else:
            knowledge_at = self.knowledge_at

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        words: None | str | Unset
        if isinstance(self.words, Unset):
            words = UNSET
        else:
            words = self.words

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "acceptable": acceptable,
                "believable": believable,
                "fair": fair,
                "interview_id": interview_id,
            }
        )
        if claimed_on is not UNSET:
            field_dict["claimed_on"] = claimed_on
        if feedback_id is not UNSET:
            field_dict["feedback_id"] = feedback_id
        if grounds is not UNSET:
            field_dict["grounds"] = grounds
        if jurisdiction is not UNSET:
            field_dict["jurisdiction"] = jurisdiction
        if knowledge_at is not UNSET:
            field_dict["knowledge_at"] = knowledge_at
        if notes is not UNSET:
            field_dict["notes"] = notes
        if words is not UNSET:
            field_dict["words"] = words

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        acceptable = Verdict(d.pop("acceptable"))

        believable = Verdict(d.pop("believable"))

        fair = Verdict(d.pop("fair"))

        interview_id = d.pop("interview_id")

        def _parse_claimed_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                claimed_on_type_0 = datetime.date.fromisoformat(data)

                return claimed_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        claimed_on = _parse_claimed_on(d.pop("claimed_on", UNSET))

        def _parse_feedback_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        feedback_id = _parse_feedback_id(d.pop("feedback_id", UNSET))

        _grounds = d.pop("grounds", UNSET)
        grounds: list[Ground] | Unset = UNSET
        if _grounds is not UNSET:
            grounds = []
            for grounds_item_data in _grounds:
                grounds_item = Ground(grounds_item_data)

                grounds.append(grounds_item)

        def _parse_jurisdiction(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        jurisdiction = _parse_jurisdiction(d.pop("jurisdiction", UNSET))

        def _parse_knowledge_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                knowledge_at_type_0 = datetime.datetime.fromisoformat(data)

                return knowledge_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        knowledge_at = _parse_knowledge_at(d.pop("knowledge_at", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_words(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        words = _parse_words(d.pop("words", UNSET))

        create_fairness_check = cls(
            acceptable=acceptable,
            believable=believable,
            fair=fair,
            interview_id=interview_id,
            claimed_on=claimed_on,
            feedback_id=feedback_id,
            grounds=grounds,
            jurisdiction=jurisdiction,
            knowledge_at=knowledge_at,
            notes=notes,
            words=words,
        )

        return create_fairness_check
