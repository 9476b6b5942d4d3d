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

/// Somewhere to find help, as the data file has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLineEntry {
    /// What it is.
    pub kind: HelpLineKind,
    /// For these countries; empty for all.
    #[serde(default)]
    pub countries: Vec<String>,
    /// What it is called.
    pub name: String,
    /// How it is reached.
    pub channel: HelpLineChannel,
    /// What to call, what to send where, or where to look.
    pub contact: String,
    /// When somebody is there, if anybody has said.
    pub hours: Option<String>,
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
    /// That nobody of ours has checked it.
    pub unverified: String,
    /// That its check is too old.
    pub stale: String,
}

/// What is said, in each language, English first.
const WORDS: &[(&str, &str)] = &[
    ("en", include_str!("support/words/en.toml")),
    ("de", include_str!("support/words/de.toml")),
    ("fr", include_str!("support/words/fr.toml")),
    ("es", include_str!("support/words/es.toml")),
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
    let phrases = read::<phrases::File>("phrases", include_str!("support/phrases.toml"), faults);
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
        phrases: Phrases::from(&phrases?),
        english: words.get("en")?.clone(),
        words,
    };
    check(&content, faults);
    Some(content)
}

fn check(content: &SupportContent, faults: &mut Vec<String>) {
    for line in &content.help_lines {
        for what in faults_of(line) {
            faults.push(format!("help_lines: `{}`: {what}", line.name));
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
        match content.words.get(language) {
            None => faults.push(format!("words: none in {language}")),
            Some(words) => faults.extend(
                faults_of_words(words)
                    .into_iter()
                    .map(|what| format!("words, {language}: {what}")),
            ),
        }
    }
    faults.extend(content.phrases.faults());
}

fn faults_of_words(words: &SupportWords) -> Vec<&'static str> {
    let line = [("name", "x"), ("contact", "y")];
    let lines = [&words.phone, &words.text, &words.chat, &words.web];
    let names_both = |text: &String| text.contains("{contact}") && fill(text, &line).is_some();
    let rules = [
        (!is_method_row(&words.method), "no row of the method"),
        (
            fill(&words.urgent, &[("emergency", "x")]).is_none() || !words.urgent.contains('{'),
            "`urgent` does not name the emergency number",
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
        (line.contact.trim().is_empty(), "cannot be reached"),
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
