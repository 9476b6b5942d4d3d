//! Where somebody can talk to a person, and what an answer says before anything else.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::Severity;
use crate::method::content::{
    HelpLineChannel, HelpLineEntry, HelpLineKind, SupportContent, SupportWords, fill,
};
use crate::method::themes::words;

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
    /// When somebody is there; null where we do not know.
    pub hours: Option<String>,
    /// Whether it costs nothing; null where we do not know.
    pub is_free: Option<bool>,
    /// How much this entry can be relied on; show the word beside the number.
    pub status: HelpLineStatus,
    /// When somebody of ours checked it; null if nobody has.
    pub verified_on: Option<NaiveDate>,
}

impl HelpLine {
    fn of(entry: &HelpLineEntry, today: NaiveDate) -> Self {
        let status = if today > entry.stale_after {
            HelpLineStatus::Stale
        } else if entry.verified {
            HelpLineStatus::Verified
        } else {
            HelpLineStatus::Unverified
        };
        Self {
            kind: entry.kind,
            name: entry.name.clone(),
            channel: entry.channel,
            contact: entry.contact.clone(),
            hours: entry.hours.clone(),
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
        Some(match self.status {
            HelpLineStatus::Verified => format!("{said}."),
            HelpLineStatus::Unverified => format!("{said} {}.", words.unverified),
            HelpLineStatus::Stale => format!("{said} {}.", words.stale),
        })
    }
}

/// Where somebody in this country can find help, the nearest first. Without a country, or in one that we know nothing of, the
/// directories.
#[must_use]
pub fn help_lines(
    content: &SupportContent,
    country: Option<&str>,
    today: NaiveDate,
) -> Vec<HelpLine> {
    let is_there = |entry: &&HelpLineEntry| {
        let named = entry.countries.iter();
        entry.kind == HelpLineKind::Directory
            || country.is_some_and(|country| named.into_iter().any(|one| one == country))
    };
    let entries = content.help_lines.iter().filter(is_there);
    let mut lines: Vec<_> = entries.map(|entry| HelpLine::of(entry, today)).collect();
    lines.sort_by_key(HelpLine::place);
    lines
}

/// What decides what is said.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// How bad it is.
    pub severity: Severity,
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
    let in_full = match asked.severity {
        Severity::Urgent => true,
        Severity::High => !asked.said_before,
        Severity::Low | Severity::None => false,
    };
    let mut lines = if in_full {
        help_lines(content, Some(asked.country), asked.today)
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
    let message = match asked.severity {
        Severity::None => None,
        Severity::Low => Some(words.low.clone()),
        Severity::High if in_full => Some(words.high.clone()),
        Severity::High => Some(words.high_again.clone()),
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
        severity: asked.severity,
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
    let lines = said.emergency.iter().chain(&said.help_lines);
    let all: Vec<String> = said
        .message
        .iter()
        .cloned()
        .chain(lines.filter_map(|line| line.as_words(words)))
        .chain([words.nothing_kept.clone()])
        .collect();
    all.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    fn content() -> &'static SupportContent {
        library().unwrap().support()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn asked(severity: Severity, country: &str) -> Asked<'_> {
        Asked {
            severity,
            country,
            language: "en",
            today: day("2026-11-25"),
            said_before: false,
            tasks_wait: false,
        }
    }

    fn said(severity: Severity, country: &str, said_before: bool) -> Support {
        let asked = Asked {
            said_before,
            ..asked(severity, country)
        };
        support(content(), asked)
    }

    #[test]
    fn it_is_said_in_the_persons_language() {
        for (language, not_live) in [
            ("en", "Nobody reads this live"),
            ("de", "Hier liest niemand mit"),
            ("fr", "Personne ne lit ceci en direct"),
            ("es", "Nadie lee esto en directo"),
            ("it", "Nobody reads this live"),
        ] {
            let asked = Asked {
                language,
                ..asked(Severity::Urgent, "CH")
            };
            let text = in_one_text(content(), asked);
            assert!(text.contains(not_live), "{text}");
            assert!(text.contains("112") && text.contains("143"), "{text}");
            assert!(text.contains("findahelpline.com"), "{text}");
        }
    }

    #[test]
    fn danger_is_answered_with_the_number_of_the_country_and_who_listens() {
        for (country, number) in [
            ("GB", "999 or 112"),
            ("DE", "112"),
            ("US", "911"),
            ("AU", "000"),
        ] {
            let urgent = said(Severity::Urgent, country, true);
            assert_eq!(urgent.emergency.as_ref().unwrap().contact, number);
            let message = urgent.message.unwrap();
            assert!(
                message.contains(number) && message.contains("Nobody reads this live"),
                "{message}"
            );
            assert_eq!(
                urgent.help_lines[0].kind,
                HelpLineKind::HelpLine,
                "{country}"
            );
        }
    }

    #[test]
    fn every_country_has_at_least_the_directories() {
        let urgent = said(Severity::Urgent, "TV", false);
        assert_eq!(urgent.emergency, None);
        assert!(
            urgent
                .message
                .unwrap()
                .contains("the emergency number where you are")
        );
        assert!(urgent.help_lines.len() >= 2);
        assert!(
            urgent
                .help_lines
                .iter()
                .all(|line| line.kind == HelpLineKind::Directory)
        );
    }

    #[test]
    fn what_nobody_checked_says_so_and_what_is_stale_comes_last() {
        let fresh = help_lines(content(), Some("GB"), day("2026-11-25"));
        assert!(fresh.iter().all(|line| line.verified_on.is_some() == (line.status == HelpLineStatus::Verified)));
        assert_eq!(
            (fresh[0].kind, fresh[1].kind),
            (HelpLineKind::Emergency, HelpLineKind::HelpLine)
        );
        let old = help_lines(content(), Some("GB"), day("2036-11-25"));
        assert_eq!(old.len(), fresh.len());
        let kinds: Vec<_> = old.iter().map(|line| line.kind).collect();
        assert_eq!(kinds[0], HelpLineKind::Emergency);
        assert_eq!(kinds[1], HelpLineKind::Directory);
        assert_eq!(*kinds.last().unwrap(), HelpLineKind::HelpLine);
        assert!(old.iter().all(|line| line.status == HelpLineStatus::Stale));
        assert!(
            in_one_text(content(), asked(Severity::Urgent, "GB"))
                .contains("Samaritans: call 116 123 (unverified).")
        );
    }

    #[test]
    fn a_hard_day_is_answered_in_full_once_a_day_and_danger_always() {
        assert!(!said(Severity::High, "GB", false).help_lines.is_empty());
        let again = said(Severity::High, "GB", true);
        assert_eq!((again.help_lines.len(), again.emergency), (0, None));
        assert!(again.message.is_some());
        assert!(!said(Severity::Urgent, "GB", true).help_lines.is_empty());
        assert_eq!(said(Severity::None, "GB", false).message, None);
        assert!(said(Severity::Low, "GB", false).help_lines.is_empty());
    }
}
