//! What the tone check knows of one language, as it stands in the data files.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::method::text::Pattern;
use crate::method::tone::{ToneAdvice, ToneConcern};

/// What to look for in a message of this language, and what to say to somebody who reads this language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToneWords {
    /// The row of the method.
    pub method: String,
    /// Words in a message at the most.
    pub longest_words: usize,
    /// Words of which one is in every message that thanks.
    pub thanks: Vec<Pattern>,
    /// Why something was found.
    pub reasons: BTreeMap<ToneConcern, String>,
    /// What to do with the message.
    pub advice: BTreeMap<ToneAdvice, String>,
    /// What is found by its words.
    pub look_for: Vec<LookFor>,
}

/// The words of one concern.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookFor {
    /// The concern.
    pub concern: ToneConcern,
    /// What gives it away.
    pub phrases: Vec<Pattern>,
    /// What only looks like it.
    #[serde(default)]
    pub unless: Vec<Pattern>,
}
