//! Words that are worth a second look: what a text says that may have to do with what the law protects.
//!
//! The reader knows no more than the phrases of `content/signals`, so that everybody can see why it found what it
//! found. A signal is a quotation with the rule that found it; it decides nothing, and what is not found may still be there.

#[cfg(test)]
mod tests;

use crate::method::content::{Lexicon, SignalRule};
use crate::method::grounds::Ground;
use crate::method::text::{Pattern, Place, Span, Text, Words};
use crate::method::themes::words;

/// How far before a match a denial is looked for, in words.
const DENIED_WITHIN: usize = 4;

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

/// Whether a text says anything of the work, or of what the law protects. Any other tells nobody why.
#[must_use]
pub fn says_why(lexicon: &Lexicon, text: &str) -> bool {
    let text = Text::of(text);
    lexicon.concrete.iter().any(|one| text.has(one))
        || read_one(lexicon, &text)
            .iter()
            .any(|signal| !says_nothing_of_the_work(signal.kind))
}

/// Whether a text says one of these phrases, and does not deny it.
pub fn says<'p>(
    words: &str,
    phrases: impl IntoIterator<Item = &'p Pattern>,
    denials: &Words,
) -> bool {
    let text = Text::of(words);
    let meant = |span: &Span| !text.is_denied(*span, denials, DENIED_WITHIN);
    phrases
        .into_iter()
        .any(|phrase| text.all(phrase).iter().any(meant))
}

/// Whether the words name what the law protects, or something else that nobody could or should work on: then they are no lesson, whatever
/// theme they were put under.
#[must_use]
pub fn are_no_lesson(lexicon: &Lexicon, words: &str) -> bool {
    finds(lexicon, words, |rule| is_of_law(rule) || rule.no_lesson)
}

/// Whether the words name what the law protects, or may stand for it so that nobody could work on it. An insult does neither.
#[must_use]
pub fn name_protected(lexicon: &Lexicon, words: &str) -> bool {
    finds(lexicon, words, |rule| {
        is_of_law(rule) || (rule.no_lesson && !rule.reworded)
    })
}

/// Whether the words judge a person, so that nobody is to read them as they are.
#[must_use]
pub fn judge_somebody(lexicon: &Lexicon, words: &str) -> bool {
    finds(lexicon, words, |rule| rule.reworded)
}

/// Whether the words insult: there is nothing to learn from them, in whatever words they are put.
#[must_use]
pub fn insult(lexicon: &Lexicon, words: &str) -> bool {
    finds(lexicon, words, |rule| rule.reworded && rule.no_lesson)
}

/// Where the sentences are that judge a person, in Unicode scalar values, the end exclusive.
#[must_use]
pub fn judging_sentences(lexicon: &Lexicon, words: &str) -> Vec<Place> {
    let text = Text::of(words);
    let rules = lexicon.rules.iter().filter(|rule| rule.reworded);
    let spans: Vec<_> = rules
        .flat_map(|rule| matches_of(lexicon, rule, &text))
        .collect();
    if spans.is_empty() {
        return Vec::new();
    }
    text.sentences_of(&spans)
}

const fn is_of_law(rule: &SignalRule) -> bool {
    matches!(
        rule.kind,
        SignalKind::ExplicitMention | SignalKind::ProcessConcern
    )
}

/// Whether any of these rules finds something.
fn finds(lexicon: &Lexicon, words: &str, wanted: impl Fn(&SignalRule) -> bool) -> bool {
    let text = Text::of(words);
    let mut rules = lexicon.rules.iter().filter(|rule| wanted(rule));
    rules.any(|rule| !matches_of(lexicon, rule, &text).is_empty())
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
            let place = text.place(span);
            let signal = Signal {
                rule_id: rule.id.clone(),
                kind: rule.kind,
                ground: rule.ground,
                quote: text.quote(place),
                start: place.start,
                end: place.end,
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
fn matches_of(lexicon: &Lexicon, rule: &SignalRule, text: &Text) -> Vec<Span> {
    let all = |phrases: &[Pattern]| -> Vec<Span> {
        phrases.iter().flat_map(|phrase| text.all(phrase)).collect()
    };
    let mut found = all(&rule.phrases);
    if found.is_empty() {
        return found;
    }
    let (except, ignored) = (all(&rule.except), all(&lexicon.ignored_sentences));
    found.retain(|span| {
        let is_ignored = |other: &Span| text.in_one_sentence(*span, *other);
        let is_another = except.iter().any(|other| span.overlaps(*other));
        let is_denied = || text.is_denied(*span, &lexicon.denials, DENIED_WITHIN);
        let is_meant = !is_another && !ignored.iter().any(is_ignored);
        is_meant && (!rule.unless_denied || !is_denied())
    });
    found
}
