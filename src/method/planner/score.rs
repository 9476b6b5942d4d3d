//! How much the evidence asks for work on each theme.
//!
//! All sums are whole millionths, so that the same evidence gives the same order on every machine; the numbers in
//! the answer are made from them at the end.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::method::content::Side;
use crate::method::themes::{Polarity, Recognition, Source, Theme};

use super::model::{Evidence, EvidenceKind, ScoreTerm, ThemeScore};
use super::{Level, Observation};

/// 2^(-d/180) for d = 1, 2, 4, … 128 days, in units of 2^-32.
const DECAY: [u64; 8] = [
    4_278_459_964,
    4_262_016_076,
    4_229_317_660,
    4_164_671_494,
    4_038_328_458,
    3_797_024_659,
    3_356_811_651,
    2_623_578_641,
];

/// A day count after which evidence weighs nothing that could show.
const FORGOTTEN: u64 = 180 * 31;

/// One observation and its weight.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighed<'a> {
    pub(super) observation: &'a Observation,
    pub(super) value: i64,
    recency: i64,
}

/// The evidence on one theme, weighed. Improvements and strengths stand weightiest first, ties by id.
#[derive(Debug, Clone)]
pub(super) struct Scored<'a> {
    pub(super) theme: Theme,
    pub(super) score: i64,
    pub(super) improvements: Vec<Weighed<'a>>,
    pub(super) strengths: Vec<Weighed<'a>>,
    pub(super) strength_sum: i64,
    improvement_sum: i64,
    repeated: bool,
}

impl Scored<'_> {
    /// The sides of the theme that its words name, without those that the candidate disputes.
    pub(super) fn sides(&self) -> BTreeSet<Side> {
        let said = self.improvements.iter().map(|one| one.observation);
        said.filter(|one| one.recognition != Recognition::Dispute)
            .flat_map(|one| one.sides.iter().copied())
            .collect()
    }
}

const fn source_thousandths(source: Source) -> u64 {
    match source {
        Source::Employer => 1000,
        Source::Agency => 800,
        Source::Itself => 600,
        Source::PracticePartner => 500,
    }
}

const fn recognition_thousandths(recognition: Recognition) -> u64 {
    match recognition {
        Recognition::Recognise => 1000,
        Recognition::Unsure => 600,
        Recognition::Dispute => 200,
    }
}

/// The weight of age in units of 2^-32. What lies in the future counts as new.
fn recency(observed_on: NaiveDate, today: NaiveDate) -> u64 {
    let days = u64::try_from((today - observed_on).num_days()).unwrap_or(0);
    if days >= FORGOTTEN {
        return 0;
    }
    let mut weight = (1_u64 << 32) >> (days / 180);
    let mut left = days % 180;
    for step in DECAY {
        if left & 1 == 1 {
            weight = (weight * step) >> 32;
        }
        left >>= 1;
    }
    weight
}

fn weigh(observation: &Observation, today: NaiveDate) -> Weighed<'_> {
    let weight =
        source_thousandths(observation.source) * recognition_thousandths(observation.recognition);
    let recency = recency(observation.observed_on, today);
    let fixed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    Weighed {
        observation,
        value: fixed((weight * recency) >> 32),
        recency: fixed((recency * 1_000_000) >> 32),
    }
}

/// Weighs everything; the highest score first, ties by the theme's name.
pub(super) fn score(observations: &[Observation], today: NaiveDate) -> Vec<Scored<'_>> {
    let mut themes: BTreeMap<Theme, Scored<'_>> = BTreeMap::new();
    for observation in observations {
        let scored = themes.entry(observation.theme).or_insert_with(|| Scored {
            theme: observation.theme,
            score: 0,
            improvements: Vec::new(),
            strengths: Vec::new(),
            strength_sum: 0,
            improvement_sum: 0,
            repeated: false,
        });
        let weighed = weigh(observation, today);
        match observation.polarity {
            Polarity::Strength => {
                scored.strength_sum += weighed.value;
                scored.strengths.push(weighed);
            }
            Polarity::Improvement => {
                scored.improvement_sum += weighed.value;
                scored.repeated |= observation.earlier_interview;
                scored.improvements.push(weighed);
            }
        }
    }
    let mut all: Vec<_> = themes.into_values().collect();
    for scored in &mut all {
        let raised = if scored.repeated {
            scored.improvement_sum * 3 / 2
        } else {
            scored.improvement_sum
        };
        scored.score = raised - scored.strength_sum / 2;
        scored.improvements.sort_by(weightiest_first);
        scored.strengths.sort_by(weightiest_first);
    }
    all.sort_by(|a, b| b.score.cmp(&a.score).then(a.theme.cmp(&b.theme)));
    all
}

/// Points about the self come last whatever they weigh: they help least and can harm.
fn weightiest_first(a: &Weighed<'_>, b: &Weighed<'_>) -> std::cmp::Ordering {
    let about_self = |w: &Weighed<'_>| w.observation.level == Level::Itself;
    about_self(a)
        .cmp(&about_self(b))
        .then(b.value.cmp(&a.value))
        .then_with(|| a.observation.id.cmp(&b.observation.id))
}

/// At most three themes that somebody can work on and that the evidence asks for.
pub(super) fn focuses<'s, 'a>(scored: &'s [Scored<'a>]) -> Vec<&'s Scored<'a>> {
    scored
        .iter()
        .filter(|s| s.score > 0 && s.theme.is_workable())
        .take(super::MAX_FOCUSES)
        .collect()
}

/// Millionths as a number for people.
pub(super) fn points(millionths: i64) -> f64 {
    let bound =
        i32::try_from(millionths).unwrap_or(if millionths < 0 { i32::MIN } else { i32::MAX });
    f64::from(bound) / 1_000_000.0
}

/// At most this many pieces of evidence are quoted with one task or guideline; the score names them all.
const QUOTED: usize = 5;

/// The weightiest evidence, for quoting.
pub(super) fn evidence(weighed: &[Weighed<'_>]) -> Vec<Evidence> {
    weighed
        .iter()
        .take(QUOTED)
        .map(|w| Evidence {
            kind: EvidenceKind::Observation,
            id: w.observation.id.clone(),
            words: w.observation.words.clone(),
        })
        .collect()
}

/// The score as the answer shows it.
pub(super) fn shown(scored: &Scored<'_>, is_focus: bool) -> ThemeScore {
    let fraction = |thousandths: u64| points(i64::try_from(thousandths * 1000).unwrap_or(0));
    let term = |w: &Weighed<'_>| ScoreTerm {
        observation_id: w.observation.id.clone(),
        polarity: w.observation.polarity,
        source_weight: fraction(source_thousandths(w.observation.source)),
        recognition_weight: fraction(recognition_thousandths(w.observation.recognition)),
        recency: points(w.recency),
        value: points(w.value),
    };
    ThemeScore {
        theme: scored.theme,
        score: points(scored.score),
        improvements: points(scored.improvement_sum),
        strengths: points(scored.strength_sum),
        repeated: scored.repeated,
        is_focus,
        terms: scored
            .improvements
            .iter()
            .chain(&scored.strengths)
            .map(term)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_weighs_half_after_180_days_and_a_quarter_after_360() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let weight = |days| recency(today - chrono::Days::new(days), today);
        assert_eq!(weight(0), 1 << 32);
        assert_eq!(weight(180), 1 << 31);
        assert_eq!(weight(360), 1 << 30);
        assert_eq!(weight(100_000), 0);
        let ninety = f64::from(u32::try_from(weight(90)).unwrap()) / f64::from(u32::MAX);
        assert!(
            (ninety - std::f64::consts::FRAC_1_SQRT_2).abs() < 1e-6,
            "{ninety}"
        );
        for days in 0..400 {
            assert!(weight(days + 1) < weight(days), "day {days}");
        }
    }

    #[test]
    fn what_lies_in_the_future_counts_as_new() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(recency(today + chrono::Days::new(9), today), 1 << 32);
    }
}
