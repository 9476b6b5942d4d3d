//! Figures for a tenant about its candidates, and never about one of them.
//!
//! Three things together keep a figure from telling of a person. Each figure stands on at least [`AT_LEAST`] distinct
//! candidates, else it is withheld and says why. What is left when the shown groups are taken from the whole is empty or
//! as large (`groups`). And figures are made once, of a period that is over, and kept: periods follow one another without
//! overlapping, so there are no two figures of which one has a candidate more, and erasing or adding somebody afterwards
//! changes none. Counts are rounded besides.
//!
//! What this cannot help against: a tenant that makes up candidates and answers for them, until a group has nineteen that
//! it knows.

mod groups;

#[cfg(test)]
mod properties;

pub use groups::{AT_LEAST, People, ROUNDED_TO, Split, is_enough, may_show_part, split};

use crate::method::recovery::RecoveryStage;
use crate::method::themes::{Polarity, Source, Theme, words};
use groups::{rounded, share};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Employers that are shown by themselves, at the most.
const MOST_EMPLOYERS: usize = 100;

words! {
    /// Why a figure is not told.
    Withheld as "reason" {
        /// Fewer than 20 candidates are behind it.
        TooFew = "too_few_candidates",
    }
}

/// A feedback request that ended in the period: answered, declined, expired or given over to the agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Whose interview it asked about.
    pub candidate: u128,
    /// Which side was asked.
    pub source: Source,
    /// The organisation that was asked, as it is written.
    pub organisation: String,
    /// Whole days from the request to its answer; none when no answer came.
    pub answered_after_days: Option<u32>,
}

/// One point of feedback that came in the period, opened or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// About whose interview.
    pub candidate: u128,
    /// What it is about.
    pub theme: Theme,
    /// Whether it speaks for the candidate.
    pub polarity: Polarity,
}

/// A recovery that opened in the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// Whose it is.
    pub candidate: u128,
    /// How far it is by what was announced.
    pub stage: RecoveryStage,
}

/// What happened in a period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Requests that ended.
    pub ended: Vec<Ended>,
    /// What was said.
    pub said: Vec<Said>,
    /// Recoveries that opened.
    pub opened: Vec<Opened>,
    /// Who would like to hear of later openings since.
    pub interests_given: People,
    /// Who no longer would.
    pub interests_withdrawn: People,
}

/// One number, or why it is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = json!({"value": 35, "withheld_because": null}))]
pub struct Figure {
    /// The number; null when it is withheld.
    pub value: Option<u32>,
    /// Why there is none; null when there is one.
    pub withheld_because: Option<Withheld>,
}

/// How those who were asked for feedback responded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Responses {
    /// Candidates for whom a request ended in the period.
    pub candidates: Figure,
    /// Of the requests that ended, how many were answered, in percent.
    pub answer_rate_percent: Figure,
    /// The median of the days from a request to its answer, over those that were answered.
    pub median_days: Figure,
}

/// The same for one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ResponsesOfSource {
    /// Which side was asked.
    pub source: Source,
    /// How it responded.
    pub responses: Responses,
}

/// The same for one employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ResponsesOfEmployer {
    /// The employer's name as requests give it; null for all others together.
    pub name: Option<String>,
    /// How it responded.
    pub responses: Responses,
}

/// How often something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ThemeFigure {
    /// What it is about.
    pub theme: Theme,
    /// Whether it speaks for the candidates.
    pub polarity: Polarity,
    /// Candidates of whom it was said.
    pub candidates: u32,
    /// The same in percent of those about whom anything was said.
    pub percent: u32,
}

/// How far recoveries are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StageFigure {
    /// The announced stage; null for all others together.
    pub stage: Option<RecoveryStage>,
    /// Candidates with a recovery in it.
    pub candidates: u32,
}

/// How many would like to hear of later openings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InterestFigures {
    /// Candidates who said so in the period.
    pub given: Figure,
    /// Candidates who took it back in the period.
    pub withdrawn: Figure,
}

/// All figures of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Figures {
    /// Candidates of whom anything is in the period.
    pub candidates: Figure,
    /// How requests for feedback were responded to.
    pub responses: Responses,
    /// The same by the side that was asked; empty when one side alone would speak of too few, and then by employer too.
    pub by_source: Vec<ResponsesOfSource>,
    /// The same by employer, where 20 candidates or more are behind one; all others together are one row without a name.
    pub by_employer: Vec<ResponsesOfEmployer>,
    /// Candidates about whom something was said.
    pub heard_of: Figure,
    /// What was said, where it was said of 20 candidates or more and not of 20 others or more.
    pub themes: Vec<ThemeFigure>,
    /// How far the recoveries are that opened in the period, by what was announced when these figures were made.
    pub recoveries: Vec<StageFigure>,
    /// How many would like to hear of later openings.
    pub future_interests: InterestFigures,
}

impl Figure {
    /// A number that stands on these candidates.
    fn on(people: usize, value: u32) -> Self {
        let value = is_enough(people).then_some(value);
        Self {
            value,
            withheld_because: value.is_none().then_some(Withheld::TooFew),
        }
    }

    /// How many candidates these are.
    fn count(people: &People) -> Self {
        Self::on(people.len(), rounded(people.len()))
    }
}

impl Facts {
    /// Everybody of whom anything is in the period.
    #[must_use]
    pub fn people(&self) -> People {
        let ended = self.ended.iter().map(|one| one.candidate);
        let said = self.said.iter().map(|one| one.candidate);
        let opened = self.opened.iter().map(|one| one.candidate);
        let interests = self.interests_given.union(&self.interests_withdrawn);
        ended
            .chain(said)
            .chain(opened)
            .chain(interests.copied())
            .collect()
    }
}

/// The figures of a period; none when too few candidates are in it, so that it has to go on.
#[must_use]
pub fn figures(facts: &Facts) -> Option<Figures> {
    let people = facts.people();
    let by_source = by_source(&facts.ended);
    // Else all employers together, taken from the whole, would tell of a few whom an agency answered.
    let by_employer = if by_source.iter().any(|row| row.source == Source::Employer) {
        by_employer(&facts.ended)
    } else {
        Vec::new()
    };
    is_enough(people.len()).then(|| Figures {
        candidates: Figure::count(&people),
        responses: responses(facts.ended.iter()),
        by_source,
        by_employer,
        heard_of: Figure::count(&heard_of(&facts.said)),
        themes: themes(&facts.said),
        recoveries: recoveries(&facts.opened),
        future_interests: InterestFigures {
            given: Figure::count(&facts.interests_given),
            withdrawn: Figure::count(&facts.interests_withdrawn),
        },
    })
}

fn responses<'e>(ended: impl Iterator<Item = &'e Ended>) -> Responses {
    let (mut people, mut answered, mut days, mut requests) =
        (People::new(), People::new(), Vec::new(), 0_usize);
    for one in ended {
        requests = requests.saturating_add(1);
        people.insert(one.candidate);
        if let Some(after) = one.answered_after_days {
            answered.insert(one.candidate);
            days.push(after);
        }
    }
    let rate = share(days.len(), requests);
    Responses {
        candidates: Figure::count(&people),
        answer_rate_percent: Figure::on(people.len(), rate),
        median_days: Figure::on(answered.len(), median(days)),
    }
}

/// The upper median; 0 of nothing.
fn median(mut days: Vec<u32>) -> u32 {
    days.sort_unstable();
    days.get(days.len() / 2).copied().unwrap_or(0)
}

fn by_source(ended: &[Ended]) -> Vec<ResponsesOfSource> {
    let mut groups: BTreeMap<Source, People> = BTreeMap::new();
    for one in ended {
        groups.entry(one.source).or_default().insert(one.candidate);
    }
    let shown = split(&groups, groups.len()).shown.into_iter();
    shown
        .map(|source| ResponsesOfSource {
            source,
            responses: responses(ended.iter().filter(|one| one.source == source)),
        })
        .collect()
}

fn by_employer(ended: &[Ended]) -> Vec<ResponsesOfEmployer> {
    let asked = || ended.iter().filter(|one| one.source == Source::Employer);
    let mut groups: BTreeMap<String, People> = BTreeMap::new();
    let mut spelled: BTreeMap<String, &str> = BTreeMap::new();
    for one in asked() {
        let key = key_of(&one.organisation);
        spelled
            .entry(key.clone())
            .or_insert(one.organisation.trim());
        groups.entry(key).or_default().insert(one.candidate);
    }
    let Split { shown, together } = split(&groups, MOST_EMPLOYERS);
    let of = |keys: &[String]| {
        responses(asked().filter(|one| keys.contains(&key_of(&one.organisation))))
    };
    let mut rows: Vec<ResponsesOfEmployer> = shown
        .iter()
        .map(|key| ResponsesOfEmployer {
            name: spelled.get(key).map(|name| (*name).to_owned()),
            responses: of(std::slice::from_ref(key)),
        })
        .collect();
    if !together.is_empty() {
        rows.push(ResponsesOfEmployer {
            name: None,
            responses: of(&together),
        });
    }
    rows
}

/// One employer may be written in capitals or not.
fn key_of(organisation: &str) -> String {
    organisation.trim().to_lowercase()
}

fn heard_of(said: &[Said]) -> People {
    said.iter().map(|one| one.candidate).collect()
}

fn themes(said: &[Said]) -> Vec<ThemeFigure> {
    let whole = heard_of(said).len();
    let mut groups: BTreeMap<(Polarity, Theme), People> = BTreeMap::new();
    for one in said {
        let group = groups.entry((one.polarity, one.theme)).or_default();
        group.insert(one.candidate);
    }
    groups
        .into_iter()
        .filter(|(_, people)| may_show_part(people.len(), whole))
        .map(|((polarity, theme), people)| ThemeFigure {
            theme,
            polarity,
            candidates: rounded(people.len()),
            percent: share(people.len(), whole),
        })
        .collect()
}

fn recoveries(opened: &[Opened]) -> Vec<StageFigure> {
    let mut groups: BTreeMap<RecoveryStage, People> = BTreeMap::new();
    for one in opened {
        groups.entry(one.stage).or_default().insert(one.candidate);
    }
    let Split { shown, together } = split(&groups, groups.len());
    let people = |stages: &[RecoveryStage]| {
        let people: People = stages
            .iter()
            .filter_map(|stage| groups.get(stage))
            .flatten()
            .copied()
            .collect();
        rounded(people.len())
    };
    let mut rows: Vec<StageFigure> = shown
        .iter()
        .map(|stage| StageFigure {
            stage: Some(*stage),
            candidates: people(std::slice::from_ref(stage)),
        })
        .collect();
    rows.sort_by_key(|row| row.stage);
    if !together.is_empty() {
        rows.push(StageFigure {
            stage: None,
            candidates: people(&together),
        });
    }
    rows
}
