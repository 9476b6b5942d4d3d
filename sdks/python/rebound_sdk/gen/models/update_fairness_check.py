from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.ground import Ground
from ..models.verdict import Verdict
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateFairnessCheck")


@_attrs_define
class UpdateFairnessCheck:
    """A change to a fairness check (merge patch): absent leaves, null clears.

    Example:
        {'fair': 'unsure', 'jurisdiction': 'GB-NIR'}

    Attributes:
        acceptable (Verdict | Unset):
        believable (Verdict | Unset):
        claimed_on (datetime.date | None | Unset): On which day a claim in writing reached the employer; null for none.
        fair (Verdict | Unset):
        feedback_id (None | str | Unset): The feedback to read; null for everything that the candidate has opened on the
            interview.
        grounds (list[Ground] | None | Unset): What the candidate thinks that it was about; null for nothing, at most
            16. Needs a consent for `fairness_notes`.
        jurisdiction (None | str | Unset): The code of a jurisdiction, at most 10 characters; null for that of the
            candidate's country.
        knowledge_at (datetime.datetime | None | Unset): When the candidate came to know why; null for unknown.
        notes (None | str | Unset): Notes to oneself; null clears, at most 10,000 characters. Needs a consent for
            `fairness_notes`.
        words (None | str | Unset): What was said or written to the candidate; null clears, at most 10,000 characters.
            Needs a consent for
            `fairness_notes`.
    """

    acceptable: Verdict | Unset = UNSET
    believable: Verdict | Unset = UNSET
    claimed_on: datetime.date | None | Unset = UNSET
    fair: Verdict | Unset = UNSET
    feedback_id: None | str | Unset = UNSET
    grounds: list[Ground] | None | Unset = UNSET
    jurisdiction: None | str | Unset = UNSET
    knowledge_at: datetime.datetime | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    words: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        acceptable: str | Unset = UNSET
        if not isinstance(self.acceptable, Unset):
            acceptable = self.acceptable.value

        believable: str | Unset = UNSET
        if not isinstance(self.believable, Unset):
            believable = self.believable.value

        claimed_on: None | str | Unset
        if isinstance(self.claimed_on, Unset):
            claimed_on = UNSET
        elif isinstance(self.claimed_on, datetime.date):
            claimed_on = self.claimed_on.isoformat()
        else:
            claimed_on = self.claimed_on

        fair: str | Unset = UNSET
        if not isinstance(self.fair, Unset):
            fair = self.fair.value

        feedback_id: None | str | Unset
        if isinstance(self.feedback_id, Unset):
            feedback_id = UNSET
        else:
            feedback_id = self.feedback_id

        grounds: list[str] | None | Unset
        if isinstance(self.grounds, Unset):
            grounds = UNSET
        elif isinstance(self.grounds, list):
            grounds = []
            for grounds_type_0_item_data in self.grounds:
                grounds_type_0_item = grounds_type_0_item_data.value
                grounds.append(grounds_type_0_item)

        else:
            grounds = self.grounds

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

        field_dict.update({})
        if acceptable is not UNSET:
            field_dict["acceptable"] = acceptable
        if believable is not UNSET:
            field_dict["believable"] = believable
        if claimed_on is not UNSET:
            field_dict["claimed_on"] = claimed_on
        if fair is not UNSET:
            field_dict["fair"] = fair
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
        _acceptable = d.pop("acceptable", UNSET)
        acceptable: Verdict | Unset
        if isinstance(_acceptable, Unset):
            acceptable = UNSET
        else:
            acceptable = Verdict(_acceptable)

        _believable = d.pop("believable", UNSET)
        believable: Verdict | Unset
        if isinstance(_believable, Unset):
            believable = UNSET
        else:
            believable = Verdict(_believable)

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

        _fair = d.pop("fair", UNSET)
        fair: Verdict | Unset
        if isinstance(_fair, Unset):
            fair = UNSET
        else:
            fair = Verdict(_fair)

        def _parse_feedback_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        feedback_id = _parse_feedback_id(d.pop("feedback_id", UNSET))

        def _parse_grounds(data: object) -> list[Ground] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                grounds_type_0 = []
                _grounds_type_0 = data
                for grounds_type_0_item_data in _grounds_type_0:
                    grounds_type_0_item = Ground(grounds_type_0_item_data)

                    grounds_type_0.append(grounds_type_0_item)

                return grounds_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Ground] | None | Unset, data)

        grounds = _parse_grounds(d.pop("grounds", UNSET))

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

        update_fairness_check = cls(
            acceptable=acceptable,
            believable=believable,
            claimed_on=claimed_on,
            fair=fair,
            feedback_id=feedback_id,
            grounds=grounds,
            jurisdiction=jurisdiction,
            knowledge_at=knowledge_at,
            notes=notes,
            words=words,
        )

        return update_fairness_check
