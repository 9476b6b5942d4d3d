//! The sentences that the product says, and the small language of their gaps.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, NaiveDate};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::method::themes::Theme;

use super::sides::Side;

/// The sentences of plans.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanWords {
    /// How a theme is called in a sentence.
    pub themes: BTreeMap<Theme, String>,
    /// How a source is called in a sentence.
    pub sources: BTreeMap<String, String>,
    /// The if-then sentence, with `{when}` and `{then}`.
    pub if_then: String,
    /// What a practice partner gave as a rating, with `{rating}`.
    pub practice_rated: String,
    /// What a task adds to its description when its if-then sentence is worth rehearsing.
    pub rehearsal: String,
    /// What to go on doing, by who praised it, with `{words}`.
    pub praise: BTreeMap<String, String>,
    /// Why a task is there.
    pub reasons: BTreeMap<String, String>,
    /// How the interview ended, as words fit to quote.
    pub outcomes: BTreeMap<String, String>,
    /// Why a task waits.
    pub later: BTreeMap<String, String>,
    /// What a revision did with a task.
    pub changes: BTreeMap<String, String>,
    /// What the plan says about itself.
    pub notes: BTreeMap<String, String>,
    /// Which general interventions go into a plan, and when.
    pub general: GeneralChoice,
    /// The task made of a question that tripped the candidate up.
    pub question_task: QuestionTaskWords,
    /// Do's and don'ts per theme.
    pub guidelines: BTreeMap<Theme, GuidelineWords>,
    /// What to say when there is nothing that the candidate could have done.
    pub encouragements: BTreeMap<String, EncouragementWords>,
}

/// Which general interventions go into a plan, by id: each list takes turns, so that a person's next plan holds the next one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GeneralChoice {
    /// Into every plan; the first begins with the set-back entry.
    pub always: Vec<Vec<String>>,
    /// When there is nothing to focus on.
    pub without_focus: Vec<Vec<String>>,
}

impl GeneralChoice {
    /// Whether this is the intervention in which somebody decides beforehand what to do when the next no comes.
    #[must_use]
    pub fn prepares_for_a_no(&self, intervention: &str) -> bool {
        let first = self.always.first().and_then(|turns| turns.first());
        first.is_some_and(|entry| entry == intervention)
    }
}

/// The task made of a question that tripped the candidate up.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionTaskWords {
    /// With `{question}`.
    pub title: String,
    /// How to prepare the answer.
    pub description: String,
    /// The cue.
    pub when: String,
    /// The act.
    pub then: String,
    /// How it shows.
    pub success_measure: String,
    /// Why it is there, with `{question}`.
    pub reason: String,
    /// Minutes for one question.
    pub minutes: u32,
}

/// Do's and don'ts of one theme.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidelineWords {
    /// What to keep doing, when the theme was a strength.
    pub keep: String,
    /// What to avoid.
    pub avoid: String,
    /// What to do instead: the pair of `avoid`.
    pub instead: String,
    /// The same for those whose words name one side of the theme, where it is another.
    #[serde(default)]
    pub sides: BTreeMap<Side, GuidelinePair>,
}

impl GuidelineWords {
    /// What to avoid and what to do instead, for words that name these sides of the theme.
    #[must_use]
    pub fn of_side(&self, sides: &BTreeSet<Side>) -> GuidelinePair {
        let only = sides.first().filter(|_| sides.len() == 1);
        let of_it = only.and_then(|side| self.sides.get(side)).cloned();
        of_it.unwrap_or_else(|| GuidelinePair {
            avoid: self.avoid.clone(),
            instead: self.instead.clone(),
        })
    }
}

/// A don't and its do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidelinePair {
    /// What to avoid.
    pub avoid: String,
    /// What to do instead.
    pub instead: String,
}

/// An honest word, with the row of the method that it belongs to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EncouragementWords {
    /// The row of the method.
    pub method: String,
    /// What is said.
    pub text: String,
}

/// The words of one next step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepWords {
    /// The row of the method.
    pub method: String,
    /// What to do.
    pub title: String,
    /// Why it helps now.
    pub reason: String,
}

/// A message draft with gaps. Paragraphs whose gaps cannot be filled are left out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageTemplate {
    /// The row of the method.
    pub method: String,
    /// The subject line.
    pub subject: Wording,
    /// The body, paragraph by paragraph.
    pub paragraphs: Vec<Paragraph>,
}

/// Words with gaps.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Wording {
    /// These.
    One(String),
    /// The first of these whose gaps can all be filled.
    FirstOf(Vec<String>),
}

impl Wording {
    /// The words with their gaps filled; none if that is not possible.
    #[must_use]
    pub fn fill(&self, values: &[(&str, &str)]) -> Option<String> {
        self.all().iter().find_map(|words| fill(words, values))
    }

    /// All its ways of saying it.
    #[must_use]
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(words) => std::slice::from_ref(words),
            Self::FirstOf(all) => all,
        }
    }
}

/// A paragraph of a message.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Paragraph {
    /// In every message of the kind.
    Always(Wording),
    /// Only when something is so.
    When {
        /// What must be so.
        when: String,
        /// What is said then.
        text: Wording,
    },
}

impl Paragraph {
    /// What must be so, and what is said.
    #[must_use]
    pub fn parts(&self) -> (Option<&str>, &Wording) {
        match self {
            Self::Always(wording) => (None, wording),
            Self::When { when, text } => (Some(when), text),
        }
    }

    /// The paragraph with its gaps filled; none if it is to be left out.
    #[must_use]
    pub fn fill(&self, values: &[(&str, &str)]) -> Option<String> {
        let (when, wording) = self.parts();
        let is_so = |what: &str| values.iter().any(|(name, _)| *name == what);
        when.is_none_or(is_so)
            .then(|| wording.fill(values))
            .flatten()
    }
}

/// How days and times are written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateWords {
    /// The names of the months, January first.
    pub months: Vec<String>,
    /// The names of the days of the week, Monday first.
    pub weekdays: Vec<String>,
    /// The number of the first day of a month.
    pub first_day: String,
    /// A day, with `{day}`, `{month}` and `{year}`.
    pub date: String,
    /// A time of a day, with `{weekday}`, `{day}`, `{month}` and `{time}`.
    pub slot: String,
    /// Whose time it is, with `{city}`.
    pub zone: String,
    /// How cities are called, by the name in the database of time zones, where that is not as in English.
    pub cities: BTreeMap<String, String>,
}

impl DateWords {
    /// A day as the language writes it. None only if the words are not whole, which the content check rules out.
    #[must_use]
    pub fn day(&self, on: NaiveDate) -> Option<String> {
        let (number, month) = self.day_and_month(on)?;
        let year = on.year().to_string();
        fill(
            &self.date,
            &[("day", &number), ("month", month), ("year", &year)],
        )
    }

    /// A time of a day, in the zone that it comes in.
    #[must_use]
    pub fn time(&self, at: &DateTime<Tz>) -> Option<String> {
        let (number, month) = self.day_and_month(at.date_naive())?;
        let weekday = usize::try_from(at.weekday().num_days_from_monday()).ok()?;
        let time = at.format("%H:%M").to_string();
        fill(
            &self.slot,
            &[
                ("weekday", self.weekdays.get(weekday)?),
                ("day", &number),
                ("month", month),
                ("time", &time),
            ],
        )
    }

    /// A time zone as people call it, by its city. What is called after no city has its name.
    #[must_use]
    pub fn zone(&self, zone: Tz) -> Option<String> {
        let (area, city) = zone.name().rsplit_once('/').unwrap_or(("Etc", zone.name()));
        if area == "Etc" {
            return Some(city.to_owned());
        }
        let called = self.cities.get(city).cloned();
        let called = called.unwrap_or_else(|| city.replace('_', " "));
        fill(&self.zone, &[("city", &called)])
    }

    fn day_and_month(&self, on: NaiveDate) -> Option<(String, &str)> {
        let month = self.months.get(usize::try_from(on.month0()).ok()?)?;
        let number = match on.day() {
            1 => self.first_day.clone(),
            day => day.to_string(),
        };
        Some((number, month))
    }
}

/// Fills the gaps (`{name}`) of a template in one pass: a value that itself looks like a gap stays as it is.
/// `None` if a gap has no value.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> Option<String> {
    let mut text = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}')?;
        text.push_str(before);
        text.push_str(values.iter().find(|(n, _)| *n == name)?.1);
        rest = tail;
    }
    text.push_str(rest);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_that_looks_like_a_gap_is_not_filled_again() {
        let filled = fill(
            "Dear {name}, {role}",
            &[("name", "{role}"), ("role", "nurse")],
        );
        assert_eq!(filled.as_deref(), Some("Dear {role}, nurse"));
    }

    #[test]
    fn a_gap_without_a_value_gives_nothing() {
        assert_eq!(fill("Dear {name}", &[]), None);
        assert_eq!(fill("Dear {name", &[("name", "x")]), None);
        assert_eq!(fill("plain", &[]).as_deref(), Some("plain"));
    }
}
