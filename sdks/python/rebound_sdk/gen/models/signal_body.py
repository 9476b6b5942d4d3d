from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ground import Ground
from ..models.signal_kind import SignalKind
from ..models.words_of import WordsOf

T = TypeVar("T", bound="SignalBody")


@_attrs_define
class SignalBody:
    """Words that are worth a second look. They decide nothing.

    Example:
        {'end': 24, 'explanation': 'This may be nothing. Words like these sometimes stand for something else.',
            'feedback_id': 'fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c', 'ground': 'age', 'kind': 'proxy_phrase', 'observation_id':
            'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'quote': 'overqualified', 'rule': 'overqualified', 'start': 11, 'words_of':
            'observation'}

    Attributes:
        end (int): Where they end, exclusive.
        explanation (str): What such a signal means, for the person.
        feedback_id (None | str): The feedback that they are in, if any.
        ground (Ground | None): What the words are about; null where that cannot be told.
        kind (SignalKind):
        observation_id (None | str): The point of feedback that they are in, if any.
        quote (str): The words themselves.
        rule (str): The rule that found them.
        start (int): Where they start in the giver's words, in Unicode scalar values.
        words_of (WordsOf):
    """

    end: int
    explanation: str
    feedback_id: None | str
    ground: Ground | None
    kind: SignalKind
    observation_id: None | str
    quote: str
    rule: str
    start: int
    words_of: WordsOf
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        end = self.end

        explanation = self.explanation

        feedback_id: None | str
        feedback_id = self.feedback_id

        ground: None | str
        if isinstance(self.ground, Ground):
            ground = self.ground.value
        else:
            ground = self.ground

        kind = self.kind.value

        observation_id: None | str
        observation_id = self.observation_id

        quote = self.quote

        rule = self.rule

        start = self.start

        words_of = self.words_of.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "end": end,
                "explanation": explanation,
                "feedback_id": feedback_id,
                "ground": ground,
                "kind": kind,
                "observation_id": observation_id,
                "quote": quote,
                "rule": rule,
                "start": start,
                "words_of": words_of,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        end = d.pop("end")

        explanation = d.pop("explanation")

        def _parse_feedback_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        feedback_id = _parse_feedback_id(d.pop("feedback_id"))

        def _parse_ground(data: object) -> Ground | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ground_type_0 = Ground(data)

                return ground_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Ground | None, data)

        ground = _parse_ground(d.pop("ground"))

        kind = SignalKind(d.pop("kind"))

        def _parse_observation_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        observation_id = _parse_observation_id(d.pop("observation_id"))

        quote = d.pop("quote")

        rule = d.pop("rule")

        start = d.pop("start")

        words_of = WordsOf(d.pop("words_of"))

        signal_body = cls(
            end=end,
            explanation=explanation,
            feedback_id=feedback_id,
            ground=ground,
            kind=kind,
            observation_id=observation_id,
            quote=quote,
            rule=rule,
            start=start,
            words_of=words_of,
        )

        signal_body.additional_properties = d
        return signal_body

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
