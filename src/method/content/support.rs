//! What the method knows about hard days: words for how somebody feels, by which words danger shows, what is said then, and
//! where somebody can talk to a person.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::check::is_method_row;
use super::spoken::LANGUAGES;
use super::{fill, read};
use crate::method::support::{Phrases, Weight, phrases};
use crate::method::themes::words;

words! {
    /// What a help line is.
    HelpLineKind as "kind of help line" {
        /// The number to call in danger.
        Emergency = "emergency",
        /// People who listen.
        HelpLine = "help_line",
        /// A list of help lines of the whole world.
        Directory = "directory",
    }
}

words! {
    /// How a help line is reached.
    HelpLineChannel as "channel" {
        /// By a call.
        Phone = "phone",
        /// By a text message.
        Text = "text",
        /// By chatting.
        Chat = "chat",
        /// On a page.
        Web = "web",
    }
}

words! {
    /// When somebody is there.
    HelpLineHours as "hours of a help line" {
        /// At any time.
        Always = "always",
        /// By day and by night.
        DayAndNight = "day_and_night",
    }
}

/// Somewhere to find help, as the data file has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLineEntry {
    /// What it is.
    pub kind: HelpLineKind,
    /// For these countries; empty for all.
    #[serde(default)]
    pub countries: Vec<String>,
    /// What it calls itself; none for the emergency number, whose name is ours.
    pub name: Option<String>,
    /// How it is reached.
    pub channel: HelpLineChannel,
    /// What to call or to write to, or where to look; several where any of them does.
    pub contact: Vec<String>,
    /// The word to send there.
    pub send: Option<String>,
    /// When somebody is there, if anybody has said.
    pub hours: Option<HelpLineHours>,
    /// Whether it costs nothing, if anybody has said.
    pub free: Option<bool>,
    /// Whether somebody of ours has checked it.
    pub verified: bool,
    /// When somebody did.
    pub verified_on: Option<NaiveDate>,
    /// Until when it is believed.
    pub stale_after: NaiveDate,
    /// Where it was read.
    pub sources: Vec<String>,
}

/// A word for how somebody feels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Emotion {
    /// The word.
    pub word: String,
    /// How much it may weigh.
    pub weight: Weight,
}

/// What is said to somebody who is having a hard time.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportWords {
    /// The row of the method.
    pub method: String,
    /// When something has happened; with `{emergency}`.
    pub acted: String,
    /// When it may be about life and death; with `{emergency}`.
    pub urgent: String,
    /// When it is a lot.
    pub high: String,
    /// The same within a day of it.
    pub high_again: String,
    /// When it hurts.
    pub low: String,
    /// That a break has begun.
    pub tasks_wait: String,
    /// In place of a number that we do not know.
    pub any_emergency: String,
    /// That nothing was stored.
    pub nothing_kept: String,
    /// A line to call, in a text; with `{name}` and `{contact}`, like the next three.
    pub phone: String,
    /// A line to send a text message to.
    pub text: String,
    /// A line to chat with.
    pub chat: String,
    /// A page.
    pub web: String,
    /// That a number may have changed, once after the last of them.
    pub numbers_change: String,
    /// What the emergency number is called.
    pub emergency_services: String,
    /// When somebody is there at any time.
    pub always: String,
    /// When somebody is there by day and by night.
    pub day_and_night: String,
    /// Two contacts of which any does; with `{one}` and `{other}`.
    pub either: String,
    /// Which word to send where; with `{word}` and `{contact}`.
    pub send: String,
}

/// What is said, in each language, English first.
const WORDS: &[(&str, &str)] = &[
    ("en", include_str!("support/words/en.toml")),
    ("de", include_str!("support/words/de.toml")),
    ("fr", include_str!("support/words/fr.toml")),
    ("es", include_str!("support/words/es.toml")),
];

/// By which words danger shows, in each language.
const PHRASES: &[(&str, &str)] = &[
    ("en", include_str!("support/phrases/en.toml")),
    ("de", include_str!("support/phrases/de.toml")),
    ("fr", include_str!("support/phrases/fr.toml")),
    ("es", include_str!("support/phrases/es.toml")),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpLines {
    method: String,
    line: Vec<HelpLineEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Emotions {
    method: String,
    emotion: Vec<Emotion>,
}

/// All of it.
#[derive(Debug, Clone)]
pub struct SupportContent {
    /// Where somebody can talk to a person.
    pub help_lines: Vec<HelpLineEntry>,
    /// Words to offer.
    pub emotions: Vec<Emotion>,
    /// By which words danger shows.
    pub phrases: Phrases,
    /// What is said, by language.
    words: BTreeMap<&'static str, SupportWords>,
    english: SupportWords,
}

impl SupportContent {
    /// What is said in a language; in English where we have no words in that one.
    #[must_use]
    pub fn words(&self, language: &str) -> &SupportWords {
        self.words.get(language).unwrap_or(&self.english)
    }
}

/// Reads and checks the files of this folder.
pub(super) fn load(faults: &mut Vec<String>) -> Option<SupportContent> {
    let lines = read::<HelpLines>(
        "help_lines",
        include_str!("support/help_lines.toml"),
        faults,
    );
    let emotions = read::<Emotions>("emotions", include_str!("support/emotions.toml"), faults);
    let mut files = Vec::new();
    for (language, text) in PHRASES {
        let file = read::<phrases::Language>(&format!("phrases, {language}"), text, faults);
        files.extend(file.map(|file| (*language, file)));
    }
    let mut words = BTreeMap::new();
    for (language, text) in WORDS {
        if let Some(said) = read::<SupportWords>(&format!("words, {language}"), text, faults) {
            words.insert(*language, said);
        }
    }
    let (lines, emotions) = (lines?, emotions?);
    for (file, row) in [
        ("help_lines", &lines.method),
        ("emotions", &emotions.method),
    ] {
        if !is_method_row(row) {
            faults.push(format!("{file}: no row of the method"));
        }
    }
    let content = SupportContent {
        help_lines: lines.line,
        emotions: emotions.emotion,
        phrases: Phrases::of(files, faults),
        english: words.get("en")?.clone(),
        words,
    };
    check(&content, faults);
    Some(content)
}

fn check(content: &SupportContent, faults: &mut Vec<String>) {
    for line in &content.help_lines {
        for what in faults_of(line) {
            faults.push(format!("help_lines: `{}`: {what}", line.contact.join(", ")));
        }
    }
    if !content
        .help_lines
        .iter()
        .any(|line| line.kind == HelpLineKind::Directory)
    {
        faults
            .push("help_lines: no directory, so that some countries would have nothing".to_owned());
    }
    if content.emotions.is_empty() {
        faults.push("emotions: no word to offer".to_owned());
    }
    for language in LANGUAGES {
        if !PHRASES.iter().any(|(code, _)| code == language) {
            faults.push(format!("phrases: none in {language}"));
        }
        match content.words.get(language) {
            None => faults.push(format!("words: none in {language}")),
            Some(words) => faults.extend(
                faults_of_words(words)
                    .into_iter()
                    .map(|what| format!("words, {language}: {what}")),
            ),
        }
    }
}

fn faults_of_words(words: &SupportWords) -> Vec<&'static str> {
    let line = [("name", "x"), ("contact", "y")];
    let lines = [&words.phone, &words.text, &words.chat, &words.web];
    let names_both = |text: &String| text.contains("{contact}") && fill(text, &line).is_some();
    let number = [("emergency", "x")];
    let in_danger = [&words.acted, &words.urgent];
    let names_number = |text: &String| text.contains('{') && fill(text, &number).is_some();
    let rules = [
        (!is_method_row(&words.method), "no row of the method"),
        (
            !in_danger.into_iter().all(names_number),
            "`acted` or `urgent` does not name the emergency number",
        ),
        (
            fill(&words.either, &[("one", "x"), ("other", "y")]).is_none()
                || fill(&words.send, &[("word", "x"), ("contact", "y")]).is_none(),
            "`either` or `send` does not say which",
        ),
        (
            !lines.into_iter().all(names_both),
            "a line does not say how it is reached",
        ),
    ];
    let broken = rules.into_iter().filter(|(is_broken, _)| *is_broken);
    broken.map(|(_, what)| what).collect()
}

fn faults_of(line: &HelpLineEntry) -> Vec<&'static str> {
    let everywhere = line.kind == HelpLineKind::Directory;
    let is_country =
        |code: &String| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    let rules = [
        (
            everywhere != line.countries.is_empty(),
            "is for no country, or is a directory with one",
        ),
        (
            !line.countries.iter().all(is_country),
            "names a country that is no ISO 3166-1 code",
        ),
        (
            line.contact.is_empty() || line.contact.iter().any(|one| one.trim().is_empty()),
            "cannot be reached",
        ),
        (
            (line.kind == HelpLineKind::Emergency) != line.name.is_none(),
            "has no name, or is an emergency number with one",
        ),
        (line.sources.is_empty(), "names no source"),
        (
            line.verified != line.verified_on.is_some(),
            "is verified on no day, or unverified on one",
        ),
        (
            line.verified_on.is_some_and(|on| on > line.stale_after),
            "was stale before it was verified",
        ),
    ];
    let broken = rules.into_iter().filter(|(is_broken, _)| *is_broken);
    broken.map(|(_, what)| what).collect()
}
