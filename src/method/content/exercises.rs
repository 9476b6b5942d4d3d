//! Exercises: what helps to get steady again, as data that a client animates or suggests.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::check::{is_method_row, is_snake};
use crate::method::themes::words;

words! {
    /// What an exercise is.
    ExerciseKind as "exercise kind" {
        /// Guided breathing in phases.
        Breathing = "breathing",
        /// Getting the body to move.
        Movement = "movement",
        /// Writing for nobody else.
        Writing = "writing",
        /// Choosing what matters, and writing about it.
        Values = "values",
        /// Being kind to oneself.
        SelfCompassion = "self_compassion",
        /// Coming back to the here and now.
        Grounding = "grounding",
    }
}

/// One phase of a guided exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExercisePhase {
    /// Stable name, for an animation.
    pub name: String,
    /// What to do in it.
    pub instruction: String,
    /// How long it lasts.
    pub seconds: u32,
}

/// An exercise that is always optional.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "id": "long_exhale_breathing", "kind": "breathing", "title": "Breathe out slowly",
    "description": "Sit or stand as you like. Stop whenever you want to.", "method": "M2", "minutes": 5, "rounds": 25, "days": 1,
    "phases": [
        {"name": "inhale", "instruction": "Breathe in through the nose", "seconds": 3},
        {"name": "top_up", "instruction": "Take one more small sip of air", "seconds": 1},
        {"name": "long_exhale", "instruction": "Let the air out slowly through the mouth", "seconds": 8}
    ],
    "prompts": [], "choices": [], "choose_least": 0, "choose_most": 0,
    "evidence": "In one study of healthy adults, five minutes a day for a month improved mood.", "verified": true,
    "sources": ["Balban et al. 2023"], "version": 1
}))]
pub struct Exercise {
    /// Stable name.
    #[schema(pattern = "^[a-z][a-z0-9_]*$")]
    pub id: String,
    /// What it is.
    pub kind: ExerciseKind,
    /// What it is called.
    pub title: String,
    /// How to do it.
    pub description: String,
    /// The row of the method.
    pub method: String,
    /// How long the whole takes.
    pub minutes: u32,
    /// How often the phases are gone through; 1 if there are none.
    pub rounds: u32,
    /// On how many days it is done; 1 unless it works only so.
    #[serde(default = "one")]
    #[schema(required)]
    pub days: u32,
    /// The phases of a round, in order; empty if it has none.
    #[serde(default)]
    #[schema(required)]
    pub phases: Vec<ExercisePhase>,
    /// What to write about, in order; empty unless there is something to write. What is written stays with the person.
    #[serde(default)]
    #[schema(required)]
    pub prompts: Vec<String>,
    /// What to choose from; empty unless there is something to choose.
    #[serde(default)]
    #[schema(required)]
    pub choices: Vec<String>,
    /// How many of `choices` to choose at the least.
    #[serde(default)]
    #[schema(required)]
    pub choose_least: u32,
    /// How many of `choices` to choose at the most.
    #[serde(default)]
    #[schema(required)]
    pub choose_most: u32,
    /// What is known about it and how well, told with it.
    pub evidence: String,
    /// Whether somebody of ours has read that evidence at its source. Show the word "unverified" where it is false.
    pub verified: bool,
    /// Where the idea comes from.
    pub sources: Vec<String>,
    /// Always 1; the `ETag` is made of it and of the words.
    #[serde(default = "one")]
    #[schema(required)]
    pub version: u32,
}

const fn one() -> u32 {
    1
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) exercise: Vec<Exercise>,
}

/// Writes down every fault of the exercises.
pub(super) fn check(exercises: &[Exercise], faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for one in exercises {
        if !seen.insert(one.id.as_str()) {
            faults.push(format!("exercises: `{}` is there twice", one.id));
        }
        for what in faults_of(one) {
            faults.push(format!("exercises: `{}`: {what}", one.id));
        }
    }
    for kind in ExerciseKind::ALL {
        if !exercises.iter().any(|one| one.kind == *kind) {
            faults.push(format!("exercises: no {kind}"));
        }
    }
}

fn faults_of(one: &Exercise) -> Vec<&'static str> {
    let writes = matches!(one.kind, ExerciseKind::Writing | ExerciseKind::Values);
    let chooses = one.kind == ExerciseKind::Values;
    let seconds: u32 = one.phases.iter().map(|phase| phase.seconds).sum();
    let said = [&one.title, &one.description, &one.evidence];
    let choices = u32::try_from(one.choices.len()).unwrap_or(u32::MAX);
    let rules = [
        (!is_snake(&one.id), "the id is not snake_case"),
        (!is_method_row(&one.method), "has no row of the method"),
        (
            said.iter().any(|text| text.trim().is_empty()),
            "says nothing in one of its texts",
        ),
        (one.sources.is_empty(), "names no source"),
        (
            one.minutes == 0 || one.rounds == 0 || one.days == 0,
            "takes no time at all",
        ),
        (
            !one.phases.is_empty() && seconds * one.rounds != one.minutes * 60,
            "its phases do not fill its minutes",
        ),
        (
            one.kind == ExerciseKind::Breathing && one.phases.is_empty(),
            "breathes in no phases",
        ),
        (
            writes && one.prompts.is_empty(),
            "has nothing to write about",
        ),
        (
            chooses
                && !(1 <= one.choose_least
                    && one.choose_least <= one.choose_most
                    && one.choose_most <= choices),
            "asks for a choice that nobody can make",
        ),
        (!chooses && choices > 0, "offers a choice and asks for none"),
    ];
    let broken = rules.into_iter().filter(|(is_broken, _)| *is_broken);
    broken.map(|(_, what)| what).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    #[test]
    fn a_broken_exercise_is_named_with_every_fault() {
        let mut broken = library().unwrap().exercises()[0].clone();
        broken.minutes += 1;
        broken.sources.clear();
        broken.choices.push("calm".to_owned());
        let mut faults = Vec::new();
        check(&[broken.clone(), broken], &mut faults);
        for what in [
            "do not fill",
            "no source",
            "a choice",
            "twice",
            "no movement",
        ] {
            assert!(
                faults.iter().any(|fault| fault.contains(what)),
                "{what}: {faults:?}"
            );
        }
    }
}
