//! What can be done about a theme.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::themes::words;

use super::sides::Side;

words! {
    /// What a task is for.
    TaskKind as "task kind" {
        /// Done alone, before anybody listens.
        Preparation = "preparation",
        /// Rehearsed aloud, alone or with somebody.
        Practice = "practice",
        /// Keeps the person going.
        Support = "support",
    }
}

words! {
    /// The half of the evidence that a task serves: a plan holds some of both, since plans with only one of them
    /// did not help people back into work.
    Part as "part" {
        /// It builds a skill.
        Skill = "skill",
        /// It keeps the will up, or prepares for set-backs.
        Motivation = "motivation",
    }
}

words! {
    /// How much a task asks of a person on a bad day.
    Effort as "effort" {
        /// Can be done when tired.
        Light = "light",
        /// Needs some attention.
        Medium = "medium",
        /// Needs a quiet stretch.
        Deep = "deep",
    }
}

/// One thing that can be done, graded by effort, with the sentence that says when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Intervention {
    /// Stable name; starts with the theme, or with `general`.
    pub id: String,
    /// What it is for.
    pub kind: TaskKind,
    /// The half of the evidence that it serves.
    pub part: Part,
    /// What to do, in a few plain words.
    pub title: String,
    /// How to do it.
    pub description: String,
    /// The cue of the if-then sentence.
    pub when: String,
    /// The act of the if-then sentence.
    pub then: String,
    /// Whether the sentence is worth saying beforehand, because its moment comes by surprise: if-then plans hold better
    /// when they were rehearsed.
    #[serde(default)]
    pub rehearse: bool,
    /// How much it asks.
    pub effort: Effort,
    /// Minutes that one session takes.
    pub minutes: u32,
    /// How many times it is done, each on a day of its own.
    pub sessions: u32,
    /// How the person can see that it worked.
    pub success_measure: String,
    /// The row of the method that it comes from.
    pub method: String,
    /// The side of its theme that it is for, where the theme holds opposite needs. It is for nobody whose feedback names another side.
    #[serde(default)]
    pub side: Option<Side>,
    /// Interventions of the same theme that come first.
    pub requires: Vec<String>,
    /// Where the idea comes from.
    pub sources: Vec<String>,
}

/// A data file: interventions of one theme, best first.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) intervention: Vec<Intervention>,
}
