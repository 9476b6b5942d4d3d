from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.exercise_kind import ExerciseKind

if TYPE_CHECKING:
    from ..models.exercise_phase import ExercisePhase


T = TypeVar("T", bound="Exercise")


@_attrs_define
class Exercise:
    """An exercise that is always optional.

    Example:
        {'choices': [], 'choose_least': 0, 'choose_most': 0, 'days': 1, 'description': 'Sit or stand as you like. Stop
            whenever you want to.', 'evidence': 'In one study of healthy adults, five minutes a day for a month improved
            mood.', 'id': 'long_exhale_breathing', 'kind': 'breathing', 'method': 'M2', 'minutes': 5, 'phases':
            [{'instruction': 'Breathe in through the nose', 'name': 'inhale', 'seconds': 3}, {'instruction': 'Take one more
            small sip of air', 'name': 'top_up', 'seconds': 1}, {'instruction': 'Let the air out slowly through the mouth',
            'name': 'long_exhale', 'seconds': 8}], 'prompts': [], 'rounds': 25, 'sources': ['Balban et al. 2023'], 'title':
            'Breathe out slowly', 'verified': True, 'version': 1}

    Attributes:
        choices (list[str]): What to choose from; empty unless there is something to choose.
        choose_least (int): How many of `choices` to choose at the least.
        choose_most (int): How many of `choices` to choose at the most.
        days (int): On how many days it is done; 1 unless it works only so.
        description (str): How to do it.
        evidence (str): What is known about it and how well, told with it.
        id (str): Stable name.
        kind (ExerciseKind):
        method (str): The row of the method.
        minutes (int): How long the whole takes.
        phases (list[ExercisePhase]): The phases of a round, in order; empty if it has none.
        prompts (list[str]): What to write about, in order; empty unless there is something to write. What is written
            stays with the person.
        rounds (int): How often the phases are gone through; 1 if there are none.
        sources (list[str]): Where the idea comes from.
        title (str): What it is called.
        verified (bool): Whether somebody of ours has read that evidence at its source. Show the word "unverified" where
            it is false.
        version (int): Always 1; the `ETag` is made of it and of the words.
    """

    choices: list[str]
    choose_least: int
    choose_most: int
    days: int
    description: str
    evidence: str
    id: str
    kind: ExerciseKind
    method: str
    minutes: int
    phases: list[ExercisePhase]
    prompts: list[str]
    rounds: int
    sources: list[str]
    title: str
    verified: bool
    version: int

    def to_dict(self) -> dict[str, Any]:
        choices = self.choices

        choose_least = self.choose_least

        choose_most = self.choose_most

        days = self.days

        description = self.description

        evidence = self.evidence

        id = self.id

        kind = self.kind.value

        method = self.method

        minutes = self.minutes

        phases = []
        for phases_item_data in self.phases:
            phases_item = phases_item_data.to_dict()
            phases.append(phases_item)

        prompts = self.prompts

        rounds = self.rounds

        sources = self.sources

        title = self.title

        verified = self.verified

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "choices": choices,
                "choose_least": choose_least,
                "choose_most": choose_most,
                "days": days,
                "description": description,
                "evidence": evidence,
                "id": id,
                "kind": kind,
                "method": method,
                "minutes": minutes,
                "phases": phases,
                "prompts": prompts,
                "rounds": rounds,
                "sources": sources,
                "title": title,
                "verified": verified,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.exercise_phase import ExercisePhase

        d = dict(src_dict)
        choices = cast(list[str], d.pop("choices"))

        choose_least = d.pop("choose_least")

        choose_most = d.pop("choose_most")

        days = d.pop("days")

        description = d.pop("description")

        evidence = d.pop("evidence")

        id = d.pop("id")

        kind = ExerciseKind(d.pop("kind"))

        method = d.pop("method")

        minutes = d.pop("minutes")

        phases = []
        _phases = d.pop("phases")
        for phases_item_data in _phases:
            phases_item = ExercisePhase.from_dict(phases_item_data)

            phases.append(phases_item)

        prompts = cast(list[str], d.pop("prompts"))

        rounds = d.pop("rounds")

        sources = cast(list[str], d.pop("sources"))

        title = d.pop("title")

        verified = d.pop("verified")

        version = d.pop("version")

        exercise = cls(
            choices=choices,
            choose_least=choose_least,
            choose_most=choose_most,
            days=days,
            description=description,
            evidence=evidence,
            id=id,
            kind=kind,
            method=method,
            minutes=minutes,
            phases=phases,
            prompts=prompts,
            rounds=rounds,
            sources=sources,
            title=title,
            verified=verified,
            version=version,
        )

        return exercise
