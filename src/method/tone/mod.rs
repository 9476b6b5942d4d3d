//! The tone of a message, before it goes out: what its writer may not want to have written tomorrow.
//!
//! It looks for what is in the lexicons (`content/tone`), says where and why, and decides nothing: the person does. What a
//! message is about (the role, the names) is never held against it, and a letter that has to speak of a matter may.

mod marks;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::{Library, ToneWords};
use crate::method::messages::DraftKind;
use crate::method::support::Alarm;
use crate::method::text::{Pattern, Place, Text};
use crate::method::themes::words;

words! {
    /// What may be wrong with the tone of a message.
    ToneConcern as "concern" {
        /// It reads as angry.
        Anger = "anger",
        /// It blames whoever reads it.
        Blame = "blame",
        /// It reads as pleading.
        Pleading = "pleading",
        /// It is longer than what gets read.
        TooLong = "too_long",
        /// It thanks for nothing.
        NoThanks = "no_thanks",
        /// It tells of the writer's health.
        PrivateHealth = "private_health",
        /// It tells of the writer's family or plans for one.
        PrivateFamily = "private_family",
        /// It tells of the writer's money trouble.
        PrivateMoney = "private_money",
        /// It tells of other applications.
        OtherApplications = "other_applications",
        /// It threatens with a legal step.
        LegalThreat = "legal_threat",
    }
}

words! {
    /// What to do with a message.
    ToneAdvice as "advice" {
        /// Nothing stands out.
        Fine = "fine",
        /// Some places are worth a second look.
        Reconsider = "reconsider",
        /// There is so much feeling in it that a night should pass.
        SleepOnIt = "sleep_on_it",
    }
}

words! {
    /// A part of a message.
    MessagePart as "message part" {
        /// The subject line.
        Subject = "subject",
        /// The body.
        Body = "body",
    }
}

/// A message to look at.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// What it is for.
    pub kind: DraftKind,
    /// The language that it is written in.
    pub language: &'a str,
    /// The subject line.
    pub subject: &'a str,
    /// The body.
    pub body: &'a str,
    /// What it is about: the role, the names of those who are written to. No word of these is held against it.
    pub about: &'a [&'a str],
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ToneFinding {
    /// What it is.
    pub concern: ToneConcern,
    /// Where it is.
    pub part: MessagePart,
    /// Where it begins, counted in Unicode characters (scalar values) from 0.
    #[schema(minimum = 0)]
    pub start: usize,
    /// Where it ends; the character at this place is no longer part of it. The same as `start` when something is missing.
    #[schema(minimum = 0)]
    pub end: usize,
    /// The words themselves; empty when something is missing.
    pub quote: String,
    /// Why it may be better otherwise.
    pub reason: String,
}

/// How a message sounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tone {
    /// What to do with it.
    pub advice: ToneAdvice,
    /// The same in words.
    pub words: String,
    /// What was found, in the order of the text.
    pub findings: Vec<ToneFinding>,
}

/// How long this kind of message may be, as a multiple of what a language allows.
const fn length_factor(kind: DraftKind) -> usize {
    match kind {
        DraftKind::EmployerQuestions | DraftKind::SubjectAccessRequest => 3,
        _ => 1,
    }
}

/// Whether a concern is none for this kind. A letter about how a decision was made may have to name what it is about, and a
/// reminder thanked before.
const fn is_fitting(concern: ToneConcern, kind: DraftKind) -> bool {
    match kind {
        DraftKind::EmployerQuestions | DraftKind::SubjectAccessRequest => matches!(
            concern,
            ToneConcern::NoThanks
                | ToneConcern::PrivateHealth
                | ToneConcern::PrivateFamily
                | ToneConcern::LegalThreat
        ),
        DraftKind::Reminder => matches!(concern, ToneConcern::NoThanks),
        _ => false,
    }
}

/// Looks at a message, for somebody who reads the language `reader`.
#[must_use]
pub fn check(library: &Library, message: &Message<'_>, reader: &str) -> Tone {
    let lexicon = &library.in_language(message.language).tone;
    let said = &library.in_language(reader).tone;
    if is_about_ones_life(library, message) {
        return advised(ToneAdvice::SleepOnIt, said, Vec::new());
    }
    let (subject, body) = (Text::of(message.subject), Text::of(message.body));
    let parts = [
        (MessagePart::Subject, &subject, message.subject),
        (MessagePart::Body, &body, message.body),
    ];
    let mut findings = Vec::new();
    for (part, text, written) in parts {
        let found = found(lexicon, text, written, message.about);
        findings.extend(found.map(|(concern, place)| finding(said, concern, part, (text, place))));
    }
    let longest = lexicon.longest_words * length_factor(message.kind);
    let part = MessagePart::Body;
    if let (Some(first), Some(last)) = (body.words().nth(longest), body.words().last()) {
        let beyond = Place {
            start: first.place().start,
            end: last.place().end,
        };
        findings.push(finding(said, ToneConcern::TooLong, part, (&body, beyond)));
    }
    if !lexicon.thanks.iter().any(|word| body.has(word)) {
        let nothing = Place {
            start: body.length(),
            end: body.length(),
        };
        findings.push(finding(said, ToneConcern::NoThanks, part, (&body, nothing)));
    }
    findings.retain(|finding| !is_fitting(finding.concern, message.kind));
    findings.sort_by_key(|finding| (finding.part, finding.start, finding.end));
    advised(advice(&findings), said, findings)
}

/// Whether it may be about life and death. Nobody who writes that is told how it reads.
fn is_about_ones_life(library: &Library, message: &Message<'_>) -> bool {
    let phrases = &library.support().phrases;
    let parts = [message.subject, message.body].into_iter();
    parts.filter_map(|part| phrases.alarm(part)).max() >= Some(Alarm::Urgent)
}

fn advised(advice: ToneAdvice, said: &ToneWords, findings: Vec<ToneFinding>) -> Tone {
    Tone {
        advice,
        words: said.advice.get(&advice).cloned().unwrap_or_default(),
        findings,
    }
}

fn advice(findings: &[ToneFinding]) -> ToneAdvice {
    let hot = |finding: &ToneFinding| {
        matches!(finding.concern, ToneConcern::Anger | ToneConcern::Pleading)
    };
    if findings.iter().any(hot) {
        ToneAdvice::SleepOnIt
    } else if findings.is_empty() {
        ToneAdvice::Fine
    } else {
        ToneAdvice::Reconsider
    }
}

fn finding(
    said: &ToneWords,
    concern: ToneConcern,
    part: MessagePart,
    (text, place): (&Text, Place),
) -> ToneFinding {
    ToneFinding {
        concern,
        part,
        start: place.start,
        end: place.end,
        quote: text.quote(place),
        reason: said.reasons.get(&concern).cloned().unwrap_or_default(),
    }
}

/// What the words of a text give away, and its marks. What overlaps and means the same is one finding.
fn found(
    lexicon: &ToneWords,
    text: &Text,
    written: &str,
    about: &[&str],
) -> impl Iterator<Item = (ToneConcern, Place)> {
    let places_of = |pattern: &Pattern| -> Vec<Place> {
        let spans = text.all(pattern).into_iter();
        spans.map(|span| text.place(span)).collect()
    };
    let names = about.iter().map(|name| Pattern::literal(name));
    let names: Vec<Place> = names.flat_map(|name| places_of(&name)).collect();
    let excused_by = |excuses: &[Place], hit: Place| excuses.iter().any(|one| one.covers(hit));
    let mut found: BTreeMap<ToneConcern, Vec<Place>> = BTreeMap::new();
    for group in &lexicon.look_for {
        let mut excuses: Vec<Place> = group.unless.iter().flat_map(places_of).collect();
        excuses.extend(&names);
        let hits = group.phrases.iter().flat_map(places_of);
        let hits = hits.filter(|hit| !excused_by(&excuses, *hit));
        found.entry(group.concern).or_default().extend(hits);
    }
    let shouted = marks::shouted(text).into_iter();
    let shouted = shouted.filter(|hit| !excused_by(&names, *hit));
    let loud = shouted.chain(marks::exclaimed(written));
    found.entry(ToneConcern::Anger).or_default().extend(loud);
    found
        .into_iter()
        .flat_map(|(concern, hits)| marks::merged(hits).map(move |hit| (concern, hit)))
}
