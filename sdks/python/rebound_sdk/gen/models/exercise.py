from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.exercise_kind import ExerciseKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.exercise_phase import ExercisePhase


T = TypeVar("T", bound="Exercise")


@_attrs_define
class Exercise:
    """An exercise that is always optional.

    Attributes:
        description (str): How to do it.
        evidence (str): What is known about it and how well, told with it.
        id (str): Stable name.
        kind (ExerciseKind):
        method (str): The row of the method.
        minutes (int): How long the whole takes.
        rounds (int): How often the phases are gone through; 1 if there are none.
        sources (list[str]): Where the idea comes from.
        title (str): What it is called.
        verified (bool): Whether somebody of ours has read that evidence at its source. Show the word "unverified" where
            it is false.
        choices (list[str] | Unset): What to choose from; empty unless there is something to choose.
        choose_least (int | Unset): How many of `choices` to choose at the least.
        choose_most (int | Unset): How many of `choices` to choose at the most.
        days (int | Unset): On how many days it is done; 1 unless it works only so.
        phases (list[ExercisePhase] | Unset): The phases of a round, in order; empty if it has none.
        prompts (list[str] | Unset): What to write about, in order; empty unless there is something to write. What is
            written stays with the person.
    """

    description: str
    evidence: str
    id: str
    kind: ExerciseKind
    method: str
    minutes: int
    rounds: int
    sources: list[str]
    title: str
    verified: bool
    choices: list[str] | Unset = UNSET
    choose_least: int | Unset = UNSET
    choose_most: int | Unset = UNSET
    days: int | Unset = UNSET
    phases: list[ExercisePhase] | Unset = UNSET
    prompts: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        evidence = self.evidence

        id = self.id

        kind = self.kind.value

        method = self.method

        minutes = self.minutes

        rounds = self.rounds

        sources = self.sources

        title = self.title

        verified = self.verified

        choices: list[str] | Unset = UNSET
        if not isinstance(self.choices, Unset):
            choices = self.choices

        choose_least = self.choose_least

        choose_most = self.choose_most

        days = self.days

        phases: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.phases, Unset):
            phases = []
            for phases_item_data in self.phases:
                phases_item = phases_item_data.to_dict()
                phases.append(phases_item)

        prompts: list[str] | Unset = UNSET
        if not isinstance(self.prompts, Unset):
            prompts = self.prompts

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "description": description,
                "evidence": evidence,
                "id": id,
                "kind": kind,
                "method": method,
                "minutes": minutes,
                "rounds": rounds,
                "sources": sources,
                "title": title,
                "verified": verified,
            }
        )
        if choices is not UNSET:
            field_dict["choices"] = choices
        if choose_least is not UNSET:
            field_dict["choose_least"] = choose_least
        if choose_most is not UNSET:
            field_dict["choose_most"] = choose_most
        if days is not UNSET:
            field_dict["days"] = days
        if phases is not UNSET:
            field_dict["phases"] = phases
        if prompts is not UNSET:
            field_dict["prompts"] = prompts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.exercise_phase import ExercisePhase

        d = dict(src_dict)
        description = d.pop("description")

        evidence = d.pop("evidence")

        id = d.pop("id")

        kind = ExerciseKind(d.pop("kind"))

        method = d.pop("method")

        minutes = d.pop("minutes")

        rounds = d.pop("rounds")

        sources = cast(list[str], d.pop("sources"))

        title = d.pop("title")

        verified = d.pop("verified")

        choices = cast(list[str], d.pop("choices", UNSET))

        choose_least = d.pop("choose_least", UNSET)

        choose_most = d.pop("choose_most", UNSET)

        days = d.pop("days", UNSET)

        _phases = d.pop("phases", UNSET)
        phases: list[ExercisePhase] | Unset = UNSET
        if _phases is not UNSET:
            phases = []
            for phases_item_data in _phases:
                phases_item = ExercisePhase.from_dict(phases_item_data)

                phases.append(phases_item)

        prompts = cast(list[str], d.pop("prompts", UNSET))

        exercise = cls(
            description=description,
            evidence=evidence,
            id=id,
            kind=kind,
            method=method,
            minutes=minutes,
            rounds=rounds,
            sources=sources,
            title=title,
            verified=verified,
            choices=choices,
            choose_least=choose_least,
            choose_most=choose_most,
            days=days,
            phases=phases,
            prompts=prompts,
        )

        return exercise
