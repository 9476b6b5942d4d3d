//! Where somebody can talk to a person, and what an answer says before anything else.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Heard, Severity};
use crate::method::content::{
    HelpLineChannel, HelpLineEntry, HelpLineHours, HelpLineKind, SupportContent, SupportWords, fill,
};
use crate::method::themes::words;

#[cfg(test)]
mod tests;

words! {
    /// How much a help line's entry can be relied on.
    HelpLineStatus as "status of a help line" {
        /// Somebody of ours has checked it.
        Verified = "verified",
        /// Nobody of ours has checked it yet.
        Unverified = "unverified",
        /// Its check is too old.
        Stale = "stale",
    }
}

/// Somewhere to find help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HelpLine {
    /// What it is.
    pub kind: HelpLineKind,
    /// What it is called.
    pub name: String,
    /// How it is reached.
    pub channel: HelpLineChannel,
    /// What to call, what to send where, or where to look.
    pub contact: String,
    /// When somebody is there, in words; null where we do not know.
    pub hours: Option<String>,
    /// Whether it costs nothing; null where we do not know.
    pub is_free: Option<bool>,
    /// How much this entry can be relied on, for whoever keeps the list. Do not show it beside a number: to somebody in danger
    /// it reads as if the number did not work.
    pub status: HelpLineStatus,
    /// When somebody of ours checked it; null if nobody has.
    pub verified_on: Option<NaiveDate>,
}

impl HelpLine {
    fn of(entry: &HelpLineEntry, words: &SupportWords, today: NaiveDate) -> Self {
        let status = if today > entry.stale_after {
            HelpLineStatus::Stale
        } else if entry.verified {
            HelpLineStatus::Verified
        } else {
            HelpLineStatus::Unverified
        };
        Self {
            kind: entry.kind,
            name: match &entry.name {
                Some(name) => name.clone(),
                None => words.emergency_services.clone(),
            },
            channel: entry.channel,
            contact: contact(entry, words),
            hours: entry.hours.map(|hours| match hours {
                HelpLineHours::Always => words.always.clone(),
                HelpLineHours::DayAndNight => words.day_and_night.clone(),
            }),
            is_free: entry.free,
            status,
            verified_on: entry.verified_on,
        }
    }

    /// The number for emergencies first, since it does not rot; then who listens, then the directories, and only then what may
    /// have changed since somebody looked.
    fn place(&self) -> u8 {
        match (self.kind, self.status) {
            (HelpLineKind::Emergency, _) => 0,
            (HelpLineKind::Directory, _) => 2,
            (HelpLineKind::HelpLine, HelpLineStatus::Stale) => 3,
            (HelpLineKind::HelpLine, _) => 1,
        }
    }

    fn as_words(&self, words: &SupportWords) -> Option<String> {
        let how = match self.channel {
            HelpLineChannel::Phone => &words.phone,
            HelpLineChannel::Text => &words.text,
            HelpLineChannel::Chat => &words.chat,
            HelpLineChannel::Web => &words.web,
        };
        let said = fill(how, &[("name", &self.name), ("contact", &self.contact)])?;
        Some(format!("{said}."))
    }
}

/// What to call, what to send where, or where to look, in words.
fn contact(entry: &HelpLineEntry, words: &SupportWords) -> String {
    let all = entry.contact.iter().cloned();
    let either = |one: String, other: String| {
        let filled = fill(&words.either, &[("one", &one), ("other", &other)]);
        filled.unwrap_or(one)
    };
    let contact = all.reduce(either).unwrap_or_default();
    let send = entry.send.as_deref();
    let sent = send.and_then(|word| fill(&words.send, &[("word", word), ("contact", &contact)]));
    sent.unwrap_or(contact)
}

/// Where somebody in this country can find help, the nearest first. Without a country, or in one that we know nothing of, the
/// directories.
#[must_use]
pub fn help_lines(
    content: &SupportContent,
    country: Option<&str>,
    language: &str,
    today: NaiveDate,
) -> Vec<HelpLine> {
    let words = content.words(language);
    let is_there = |entry: &&HelpLineEntry| {
        let named = entry.countries.iter();
        entry.kind == HelpLineKind::Directory
            || country.is_some_and(|country| named.into_iter().any(|one| one == country))
    };
    let entries = content.help_lines.iter().filter(is_there);
    let mut lines: Vec<_> = entries
        .map(|entry| HelpLine::of(entry, words, today))
        .collect();
    lines.sort_by_key(HelpLine::place);
    lines
}

/// What decides what is said.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// How bad it is, and whether something has happened.
    pub heard: Heard,
    /// Where the person lives, ISO 3166-1 alpha-2.
    pub country: &'a str,
    /// The language of the words, by its tag.
    pub language: &'a str,
    /// The person's date.
    pub today: NaiveDate,
    /// Whether all of it was said within the last day.
    pub said_before: bool,
    /// Whether a break has begun.
    pub tasks_wait: bool,
}

/// What is said first, before anything about the object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Support {
    /// How bad it is, by what the person wrote. Do not show this word.
    pub severity: Severity,
    /// What to say, before anything else; null when nothing has to be said.
    pub message: Option<String>,
    /// The number to call in danger; null when it does not look like danger, or where we know none.
    pub emergency: Option<HelpLine>,
    /// Where the person can talk to somebody, in the order in which to show it; empty when it does not look as if they needed
    /// it, or when it was shown within the last day.
    #[schema(max_items = 50)]
    pub help_lines: Vec<HelpLine>,
    /// Whether everything waits now until the person comes back: their open recoveries are paused without an end.
    pub tasks_wait: bool,
    /// Where the help lines of the person's country always are.
    pub href: String,
}

/// What is said to somebody whose day is this bad.
#[must_use]
pub fn support(content: &SupportContent, asked: Asked<'_>) -> Support {
    // Who may be in danger is shown everything, however often.
    let severity = asked.heard.severity;
    let in_full = match severity {
        Severity::Urgent => true,
        Severity::High => !asked.said_before,
        Severity::Low | Severity::None => false,
    };
    let mut lines = if in_full {
        help_lines(content, Some(asked.country), asked.language, asked.today)
    } else {
        Vec::new()
    };
    let is_emergency = |line: &HelpLine| line.kind == HelpLineKind::Emergency;
    let emergency = lines
        .iter()
        .position(is_emergency)
        .map(|at| lines.remove(at));
    let words = content.words(asked.language);
    let number = emergency
        .as_ref()
        .map_or(words.any_emergency.as_str(), |line| line.contact.as_str());
    let message = match severity {
        Severity::None => None,
        Severity::Low => Some(words.low.clone()),
        Severity::High if in_full => Some(words.high.clone()),
        Severity::High => Some(words.high_again.clone()),
        Severity::Urgent if asked.heard.has_acted => fill(&words.acted, &[("emergency", number)]),
        Severity::Urgent => fill(&words.urgent, &[("emergency", number)]),
    };
    let message = message.map(|message| {
        if asked.tasks_wait {
            format!("{message} {}", words.tasks_wait)
        } else {
            message
        }
    });
    Support {
        severity,
        message,
        emergency,
        help_lines: lines,
        tasks_wait: asked.tasks_wait,
        href: format!("/v1/help_lines?country={}", asked.country),
    }
}

/// The same where there is room for one text only, and nothing can be kept.
#[must_use]
pub fn in_one_text(content: &SupportContent, asked: Asked<'_>) -> String {
    let (said, words) = (support(content, asked), content.words(asked.language));
    let is_directory = |line: &&HelpLine| line.kind == HelpLineKind::Directory;
    let (directories, lines): (Vec<_>, Vec<_>) = said.help_lines.iter().partition(is_directory);
    // One of the directories leads to all that the others do.
    let lines = said.emergency.iter().chain(lines);
    let lines = lines.chain(directories.into_iter().take(1));
    let all: Vec<String> = said
        .message
        .iter()
        .cloned()
        .chain(lines.filter_map(|line| line.as_words(words)))
        .chain([words.numbers_change.clone(), words.nothing_kept.clone()])
        .collect();
    all.join(" ")
}
