//! Words that are worth a second look: what a text says that may have to do with what the law protects.
//!
//! The reader knows no more than the phrases of `content/signals.toml`, so that everybody can see why it found what it
//! found. A signal is a quotation with the rule that found it; it decides nothing, and what is not found may still be there.

mod pattern;
#[cfg(test)]
mod tests;
mod text;

use crate::method::content::{Lexicon, SignalRule};
use crate::method::grounds::Ground;
use crate::method::themes::words;

pub use pattern::Pattern;
use text::Text;

/// How far before a match a denial is looked for, in words.
const DENIED_WITHIN: usize = 3;

words! {
    /// What a signal is.
    SignalKind as "kind of signal" {
        /// Something protected is named.
        ExplicitMention = "explicit_mention",
        /// A question or a step that has no place there.
        ProcessConcern = "process_concern",
        /// Words that may stand for something protected, or for nothing.
        ProxyPhrase = "proxy_phrase",
        /// It does not fit what the job was advertised with.
        ContradictsAd = "contradicts_ad",
        /// It says little about why.
        Vague = "vague",
        /// It is about the person, and not about what was said or done.
        PersonalityOnly = "personality_only",
    }
}

words! {
    /// What a fairness check suggests. It never says whether anything was unlawful.
    Suggestion as "suggestion" {
        /// Somebody who knows the law should look at it.
        TalkToAnAdviser = "talk_to_an_adviser",
        /// It may be nothing; asking is how to find out.
        AskHowItWasDecided = "ask_how_it_was_decided",
        /// Nothing stands out in the words that we have.
        NothingStandsOut = "nothing_stands_out",
    }
}

/// Words that are worth a second look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// The rule that found them.
    pub rule_id: String,
    /// What they are.
    pub kind: SignalKind,
    /// What they are about, where that can be told.
    pub ground: Option<Ground>,
    /// The words themselves.
    pub quote: String,
    /// Where they start, in Unicode scalar values.
    pub start: usize,
    /// Where they end, exclusive.
    pub end: usize,
}

/// The signals of each text. They are read together: a text that is vague by itself is not when another says why.
#[must_use]
pub fn read(lexicon: &Lexicon, texts: &[&str]) -> Vec<Vec<Signal>> {
    let texts: Vec<Text> = texts.iter().map(|text| Text::of(text)).collect();
    let concrete = texts
        .iter()
        .any(|text| lexicon.concrete.iter().any(|one| text.has(one)));
    texts
        .iter()
        .map(|text| {
            let mut found = read_one(lexicon, text);
            found.retain(|signal| !(concrete && says_nothing_of_the_work(signal.kind)));
            found
        })
        .collect()
}

/// Whether the words name what the law protects, or something else that nobody could or should work on: then they are no lesson, whatever
/// theme they were put under.
#[must_use]
pub fn are_no_lesson(lexicon: &Lexicon, words: &str) -> bool {
    let found = read_one(lexicon, &Text::of(words));
    found.iter().any(|signal| {
        let rule = lexicon.rules.iter().find(|rule| rule.id == signal.rule_id);
        let named = [SignalKind::ExplicitMention, SignalKind::ProcessConcern];
        named.contains(&signal.kind) || rule.is_some_and(|rule| rule.no_lesson)
    })
}

/// What the signals and the person's own doubts suggest.
#[must_use]
pub fn suggest(signals: &[SignalKind], doubts: bool) -> Suggestion {
    let any = |kinds: &[SignalKind]| signals.iter().any(|kind| kinds.contains(kind));
    if any(&[SignalKind::ExplicitMention, SignalKind::ProcessConcern]) {
        Suggestion::TalkToAnAdviser
    } else if doubts || !signals.is_empty() {
        Suggestion::AskHowItWasDecided
    } else {
        Suggestion::NothingStandsOut
    }
}

const fn says_nothing_of_the_work(kind: SignalKind) -> bool {
    matches!(kind, SignalKind::Vague | SignalKind::PersonalityOnly)
}

fn read_one(lexicon: &Lexicon, text: &Text) -> Vec<Signal> {
    let mut found: Vec<Signal> = Vec::new();
    for rule in &lexicon.rules {
        for span in matches_of(lexicon, rule, text) {
            let (start, end) = text.place(span);
            let signal = Signal {
                rule_id: rule.id.clone(),
                kind: rule.kind,
                ground: rule.ground,
                quote: text.quote(start, end),
                start,
                end,
            };
            keep_longest(&mut found, signal);
        }
    }
    found.sort_by_key(|signal| (signal.start, signal.end, signal.kind));
    found
}

/// Words found twice for the same reason are quoted once, at their longest.
fn keep_longest(found: &mut Vec<Signal>, signal: Signal) {
    let same = |one: &Signal| {
        one.kind == signal.kind
            && one.ground == signal.ground
            && one.start < signal.end
            && signal.start < one.end
    };
    let length = |one: &Signal| one.end.saturating_sub(one.start);
    if let Some(earlier) = found.iter_mut().find(|one| same(one)) {
        if length(earlier) < length(&signal) {
            *earlier = signal;
        }
    } else {
        found.push(signal);
    }
}

/// The spans of words that a rule finds.
fn matches_of(lexicon: &Lexicon, rule: &SignalRule, text: &Text) -> Vec<(usize, usize)> {
    let found = rule.phrases.iter().flat_map(|phrase| text.all(phrase));
    let except: Vec<_> = rule
        .except
        .iter()
        .flat_map(|phrase| text.all(phrase))
        .collect();
    let ignored: Vec<_> = lexicon
        .ignored_sentences
        .iter()
        .flat_map(|phrase| text.all(phrase))
        .collect();
    found
        .filter(|span| !except.iter().any(|other| overlap(*span, *other)))
        .filter(|span| {
            !ignored
                .iter()
                .any(|other| text.in_one_sentence(*span, *other))
        })
        .filter(|span| {
            !(rule.unless_denied && text.is_denied(*span, &lexicon.denials, DENIED_WITHIN))
        })
        .collect()
}

fn overlap(one: (usize, usize), other: (usize, usize)) -> bool {
    one.0 < other.1 && other.0 < one.1
}
