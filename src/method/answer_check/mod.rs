//! What a prepared answer has, and what it could still have: its four parts, a number in the result, I beside we, and how
//! long it takes when spoken.
//!
//! It counts and points; it never judges the person. Every finding says why it matters, where it is, and one thing to do. It
//! reads English; the words that it looks for are data (`content/answer_check.toml`).

mod reading;

#[cfg(test)]
mod tests;

use super::content::{AnswerWords, FindingCode, fill};
use reading::{Token, numbers, tokens};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// From this many times on, saying we more often than I is worth a word.
const WE_WORTH_A_WORD: usize = 2;
/// Places that one finding points to at the most.
const MAX_PLACES: usize = 10;

/// An answer as somebody prepares it: short points, not a script.
#[derive(Debug, Clone, Copy, Default)]
pub struct Notes<'a> {
    /// Where and when it was.
    pub situation: &'a [String],
    /// What was up to the person.
    pub task: &'a [String],
    /// What the person did.
    pub action: &'a [String],
    /// What came of it.
    pub result: &'a [String],
}

/// Some characters of one point of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({"pointer": "/action/1", "start": 0, "end": 2}))]
pub struct AnswerPlace {
    /// JSON pointer to the point in the answer.
    pub pointer: String,
    /// The first character, from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
}

/// Something that the answer could still have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({
    "code": "result_without_number", "method": "M13", "pointer": "/result",
    "reason": "A figure makes a result easy to believe, and there is none in it so far.",
    "advice": "Add how many, how often, how long or how much.", "places": []
}))]
pub struct AnswerFinding {
    /// What it is, as a word.
    pub code: FindingCode,
    /// The row of the method.
    pub method: String,
    /// JSON pointer to the part that it is about; empty for the whole answer.
    pub pointer: String,
    /// Why it matters.
    pub reason: String,
    /// What to do.
    pub advice: String,
    /// Where it shows, at most 10 places.
    pub places: Vec<AnswerPlace>,
}

/// What was read in an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({
    "ready": true, "words": 148, "spoken_seconds": 68, "i_count": 7, "we_count": 1, "we_share_percent": 13,
    "numbers": [{"pointer": "/result/0", "start": 24, "end": 26}], "findings": []
}))]
pub struct AnswerCheck {
    /// Whether nothing was found. An answer can be good without.
    pub ready: bool,
    /// Words in it.
    pub words: usize,
    /// Seconds that it takes when read aloud as it stands, at about 130 words a minute.
    pub spoken_seconds: usize,
    /// How often task, action and result say I, me or my.
    pub i_count: usize,
    /// How often they say we, us or our.
    pub we_count: usize,
    /// The share of we among both, in percent; null where there is neither.
    pub we_share_percent: Option<usize>,
    /// The numbers in the result.
    pub numbers: Vec<AnswerPlace>,
    /// What it could still have, the most useful first.
    pub findings: Vec<AnswerFinding>,
}

/// One part of the answer, read.
struct Part {
    name: &'static str,
    missing: FindingCode,
    points: Vec<Vec<Token>>,
}

impl Part {
    fn read(name: &'static str, missing: FindingCode, points: &[String]) -> Self {
        Self {
            name,
            missing,
            points: points.iter().map(|point| tokens(point)).collect(),
        }
    }

    fn words(&self) -> usize {
        self.points.iter().map(Vec::len).sum()
    }

    /// Where one of these words stands.
    fn places_of(&self, wanted: &BTreeSet<String>) -> Vec<AnswerPlace> {
        self.places(|tokens| {
            let named = tokens.iter().filter(|token| token.is_pronoun(wanted));
            named.map(Token::span).collect()
        })
    }

    fn places(&self, find: impl Fn(&[Token]) -> Vec<(usize, usize)>) -> Vec<AnswerPlace> {
        let points = self.points.iter().enumerate();
        points
            .flat_map(|(index, tokens)| {
                let pointer = format!("/{}/{index}", self.name);
                find(tokens)
                    .into_iter()
                    .map(move |(start, end)| AnswerPlace {
                        pointer: pointer.clone(),
                        start,
                        end,
                    })
            })
            .collect()
    }
}

/// Reads an answer.
#[must_use]
pub fn check(notes: &Notes<'_>, words: &AnswerWords) -> AnswerCheck {
    let situation = Part::read("situation", FindingCode::SituationMissing, notes.situation);
    let task = Part::read("task", FindingCode::TaskMissing, notes.task);
    let action = Part::read("action", FindingCode::ActionMissing, notes.action);
    let result = Part::read("result", FindingCode::ResultMissing, notes.result);
    // In the situation a team is simply a fact, so pronouns are counted where something is done.
    let done = [&task, &action, &result];
    let i_count = done.iter().map(|part| part.places_of(&words.i).len()).sum();
    let we: Vec<_> = done
        .iter()
        .flat_map(|part| part.places_of(&words.we))
        .collect();
    let parts = [&situation, &task, &action, &result];
    let count: usize = parts.iter().map(|part| part.words()).sum();
    let per_minute = usize::try_from(words.words_per_minute).unwrap_or(1).max(1);
    let mut check = AnswerCheck {
        ready: false,
        words: count,
        spoken_seconds: (count * 60).div_ceil(per_minute),
        i_count,
        we_count: we.len(),
        we_share_percent: (we.len() * 100).checked_div(i_count + we.len()),
        numbers: result.places(|tokens| numbers(tokens, words)),
        findings: Vec::new(),
    };
    check.findings = findings(&check, &parts, we, words);
    check.ready = check.findings.is_empty();
    check
}

/// What is missing comes first; how long it is can be told only when every part is there.
fn findings(
    check: &AnswerCheck,
    parts: &[&Part],
    we: Vec<AnswerPlace>,
    words: &AnswerWords,
) -> Vec<AnswerFinding> {
    let missing = parts.iter().filter(|part| part.words() == 0);
    let mut found: Vec<(FindingCode, String, Vec<AnswerPlace>)> = missing
        .map(|part| (part.missing, format!("/{}", part.name), Vec::new()))
        .collect();
    let is_whole = found.is_empty();
    let has_result = parts
        .iter()
        .any(|part| part.missing == FindingCode::ResultMissing && part.words() > 0);
    if has_result && check.numbers.is_empty() {
        let pointer = "/result".to_owned();
        found.push((FindingCode::ResultWithoutNumber, pointer, Vec::new()));
    }
    if check.we_count >= WE_WORTH_A_WORD && check.we_count > check.i_count {
        let places = we.into_iter().take(MAX_PLACES).collect();
        found.push((FindingCode::MostlyWe, String::new(), places));
    }
    let seconds = u32::try_from(check.spoken_seconds).unwrap_or(u32::MAX);
    if is_whole && seconds < words.shortest_seconds {
        found.push((FindingCode::ShortWhenSpoken, String::new(), Vec::new()));
    } else if seconds > words.longest_seconds {
        found.push((FindingCode::LongWhenSpoken, String::new(), Vec::new()));
    }
    found
        .into_iter()
        .filter_map(|(code, pointer, places)| finding(code, pointer, places, check, words))
        .collect()
}

fn finding(
    code: FindingCode,
    pointer: String,
    places: Vec<AnswerPlace>,
    check: &AnswerCheck,
    words: &AnswerWords,
) -> Option<AnswerFinding> {
    let said = words.findings.get(&code)?;
    let (i, we, seconds) = (
        check.i_count.to_string(),
        check.we_count.to_string(),
        check.spoken_seconds.to_string(),
    );
    let values = [
        ("i", i.as_str()),
        ("we", we.as_str()),
        ("seconds", seconds.as_str()),
    ];
    Some(AnswerFinding {
        code,
        method: said.method.clone(),
        pointer,
        reason: fill(&said.reason, &values)?,
        advice: fill(&said.advice, &values)?,
        places,
    })
}
