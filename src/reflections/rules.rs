//! What a reflection must be: its order, and what the schema cannot express.

use super::model::{
    ExpectedOutcome, Factor, FactorEffect, NewFactor, Reflection, SkippablePart, Writing,
};
use crate::feedback::{ObservationId, is_never_a_strength};
use crate::interviews::{Outcome, QuestionId};
use crate::method::FELT_WELL_FROM;
use crate::method::content::ReflectionPart;
use crate::method::themes::Theme;
use crate::platform::Code;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::ratings;
use crate::platform::valid::Patch;
use std::collections::BTreeSet;

/// Characters in a text at the most.
pub(super) const MAX_TEXT: u64 = 10_000;
/// Characters in the words of one point at the most.
pub(super) const MAX_WORDS: u64 = 2_000;
/// What went well, at the most.
pub(super) const MAX_POSITIVES: u64 = 20;
/// Factors at the most.
pub(super) const MAX_FACTORS: u64 = 30;
/// Questions that are gone through, at the most.
pub(super) const MAX_QUESTIONS: u64 = 50;

/// Why a reflection is not begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum ReflectionRefused {
    #[error("The interview has a reflection; change it instead.")]
    Exists,
}

impl Coded for ReflectionRefused {
    fn code(&self) -> Code {
        Code::ReflectionExists
    }
}

/// Writes what is named; what is cleared becomes empty.
pub(super) fn write(
    reflection: &mut Reflection,
    writing: Writing,
    new_id: impl FnMut() -> ObservationId,
) {
    writing
        .expected_outcome
        .apply(&mut reflection.expected_outcome);
    writing.compassion.apply(&mut reflection.compassion);
    writing.critique.apply(&mut reflection.critique);
    writing.learning.apply(&mut reflection.learning);
    replace(&mut reflection.theme_ratings.0, writing.theme_ratings);
    replace(&mut reflection.positives.0, writing.positives);
    replace(&mut reflection.questions.0, writing.questions);
    replace(&mut reflection.skipped_parts.0, writing.skipped_parts);
    match writing.factors {
        Patch::Leave => {}
        Patch::Clear => reflection.factors.0.clear(),
        Patch::Set(new) => {
            reflection.factors.0 = factors(std::mem::take(&mut reflection.factors.0), new, new_id);
        }
    }
}

fn replace<T: Default>(field: &mut T, patch: Patch<T>) {
    match patch {
        Patch::Leave => {}
        Patch::Clear => *field = T::default(),
        Patch::Set(value) => *field = value,
    }
}

/// The factors as they are now. One that was there keeps its id, since a plan may cite it.
fn factors(
    mut before: Vec<Factor>,
    new: Vec<NewFactor>,
    mut new_id: impl FnMut() -> ObservationId,
) -> Vec<Factor> {
    let mut known = |factor: &NewFactor| {
        let same = |one: &Factor| (one.theme, one.effect) == (factor.theme, factor.effect);
        let place = before.iter().position(same)?;
        Some(before.remove(place).id)
    };
    new.into_iter()
        .map(|factor| Factor {
            id: known(&factor).unwrap_or_else(&mut new_id),
            theme: factor.theme,
            effect: factor.effect,
            words: factor.words,
        })
        .collect()
}

/// Whether anything was written beside ratings: then it is a note of the candidate's own.
#[must_use]
pub fn says_something(reflection: &Reflection) -> bool {
    let texts = [
        &reflection.compassion,
        &reflection.critique,
        &reflection.learning,
    ];
    texts.into_iter().any(Option::is_some)
        || !reflection.positives.is_empty()
        || !reflection.factors.is_empty()
        || !reflection.questions.is_empty()
}

/// Whether it felt well, or a yes was expected, and it was a no: all the more reason to ask.
#[must_use]
pub(super) fn felt_well_still_no(
    rating: Option<i32>,
    expected: Option<ExpectedOutcome>,
    actual: Outcome,
) -> bool {
    let felt_well = rating.is_some_and(|rating| rating >= i32::from(FELT_WELL_FROM))
        || expected == Some(ExpectedOutcome::Positive);
    felt_well && matches!(actual, Outcome::Rejected | Outcome::NoResponse)
}

/// The ordered parts, each with whether it is behind the candidate.
fn ordered(reflection: &Reflection) -> [(ReflectionPart, bool); 4] {
    let skipped = |part| reflection.skipped_parts.contains(&part);
    let has = |effect| {
        let mut factors = reflection.factors.iter();
        factors.any(|factor| factor.effect == effect)
    };
    let compassion = reflection.compassion.is_some() || skipped(SkippablePart::Compassion);
    let positives = !reflection.positives.is_empty() || has(FactorEffect::Helped);
    let critique = reflection.critique.is_some()
        || has(FactorEffect::Hindered)
        || skipped(SkippablePart::Critique);
    [
        (ReflectionPart::Compassion, compassion),
        (ReflectionPart::Positives, positives),
        (ReflectionPart::Critique, critique),
        (ReflectionPart::Learning, reflection.learning.is_some()),
    ]
}

/// The part that comes next; none when all four are written or skipped.
#[must_use]
pub(super) fn next_part(reflection: &Reflection) -> Option<ReflectionPart> {
    let mut ordered = ordered(reflection).into_iter();
    ordered.find(|(_, done)| !done).map(|(part, _)| part)
}

/// What a person is told who comes to another part before this one.
const fn comes_first(missing: ReflectionPart) -> &'static str {
    match missing {
        ReflectionPart::Compassion => {
            "comes after compassion: write a kind word to yourself first, or put `compassion` among `skipped_parts`"
        }
        ReflectionPart::Positives => "comes after positives: name one thing that went well first",
        _ => {
            "comes after critique: write what you would do differently first, or put `critique` among `skipped_parts`"
        }
    }
}

/// Checks that the schema cannot express; `known` are the questions that can be named.
#[must_use]
pub(super) fn faults(reflection: &Reflection, known: &BTreeSet<QuestionId>) -> Vec<Fault> {
    let mut faults = Vec::new();
    order_faults(reflection, &mut faults);
    for (pointer, text) in [
        ("/compassion", &reflection.compassion),
        ("/critique", &reflection.critique),
        ("/learning", &reflection.learning),
    ] {
        if text.as_ref().is_some_and(|words| is_blank(words)) {
            faults.push(Fault::blank(pointer));
        }
    }
    for (index, positive) in reflection.positives.iter().enumerate() {
        if is_blank(&positive.words) {
            faults.push(Fault::blank(format!("/positives/{index}/words")));
        }
        never_a_strength(
            positive.theme,
            format!("/positives/{index}/theme"),
            &mut faults,
        );
    }
    for (index, factor) in reflection.factors.iter().enumerate() {
        if factor.words.as_deref().is_some_and(is_blank) {
            faults.push(Fault::blank(format!("/factors/{index}/words")));
        }
        let helped = (factor.effect == FactorEffect::Helped).then_some(factor.theme);
        never_a_strength(helped, format!("/factors/{index}/effect"), &mut faults);
    }
    for (theme, rating) in reflection.theme_ratings.iter() {
        faults.extend(ratings::fault(format!("/theme_ratings/{theme}"), *rating));
    }
    skip_faults(reflection, &mut faults);
    question_faults(reflection, known, &mut faults);
    faults
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn never_a_strength(theme: Option<Theme>, pointer: String, faults: &mut Vec<Fault>) {
    if theme.is_some_and(is_never_a_strength) {
        let words = "this theme says why it was a no; it cannot be what went well";
        faults.push(Fault::at(pointer, FaultCode::NeverAStrength, words));
    }
}

/// A later part without those before it.
fn order_faults(reflection: &Reflection, faults: &mut Vec<Fault>) {
    let next = next_part(reflection);
    let mut too_early = |pointer: String, part: ReflectionPart| {
        if let Some(missing) = next.filter(|next| *next < part) {
            let words = comes_first(missing);
            faults.push(Fault::at(pointer, FaultCode::TooEarly, words));
        }
    };
    if !reflection.positives.is_empty() {
        too_early("/positives".to_owned(), ReflectionPart::Positives);
    }
    for (index, factor) in reflection.factors.iter().enumerate() {
        let part = match factor.effect {
            FactorEffect::Helped => ReflectionPart::Positives,
            FactorEffect::Hindered => ReflectionPart::Critique,
        };
        too_early(format!("/factors/{index}"), part);
    }
    if reflection.critique.is_some() {
        too_early("/critique".to_owned(), ReflectionPart::Critique);
    }
    if reflection.learning.is_some() {
        too_early("/learning".to_owned(), ReflectionPart::Learning);
    }
}

/// What is written is not skipped.
fn skip_faults(reflection: &Reflection, faults: &mut Vec<Fault>) {
    for (index, part) in reflection.skipped_parts.iter().enumerate() {
        let written = match part {
            SkippablePart::Compassion => reflection.compassion.is_some(),
            SkippablePart::Critique => reflection.critique.is_some(),
        };
        if written {
            let words = format!("cannot be skipped, since `{part}` is written");
            let pointer = format!("/skipped_parts/{index}");
            faults.push(Fault::at(pointer, FaultCode::OneOf, words));
        }
    }
}

fn question_faults(reflection: &Reflection, known: &BTreeSet<QuestionId>, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for (index, review) in reflection.questions.iter().enumerate() {
        let pointer = format!("/questions/{index}/question_id");
        if !known.contains(&review.question_id) {
            let words = "names no question of this interview";
            faults.push(Fault::at(pointer, FaultCode::NotFound, words));
        } else if !seen.insert(review.question_id) {
            let words = "names a question that is gone through already";
            faults.push(Fault::at(pointer, FaultCode::OneOf, words));
        }
        if review.would_say_now.as_deref().is_some_and(is_blank) {
            faults.push(Fault::blank(format!("/questions/{index}/would_say_now")));
        }
        let at = format!("/questions/{index}/rating");
        faults.extend(ratings::fault(at, review.rating));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::Time;
    use crate::platform::db::{Doc, Private};
    use crate::platform::ids::TypedId;
    use crate::reflections::model::Positive;
    use proptest::prelude::*;

    fn nothing_written() -> Reflection {
        let at = Time::default();
        Reflection {
            tenant_id: TypedId::new(at),
            id: TypedId::new(at),
            interview_id: TypedId::new(at),
            candidate_id: TypedId::new(at),
            expected_outcome: None,
            theme_ratings: Doc::default(),
            compassion: None,
            positives: Private::default(),
            questions: Private::default(),
            factors: Private::default(),
            critique: None,
            learning: None,
            skipped_parts: Doc::default(),
            version: 1,
            created_at: at,
            updated_at: at,
        }
    }

    fn positive() -> Positive {
        Positive {
            theme: None,
            words: "I listened.".to_owned(),
        }
    }

    fn factor(theme: Theme, effect: FactorEffect) -> Factor {
        Factor {
            id: TypedId::new(Time::default()),
            theme,
            effect,
            words: None,
        }
    }

    fn told(reflection: &Reflection) -> Vec<String> {
        let faults = faults(reflection, &BTreeSet::new());
        faults
            .iter()
            .map(|fault| {
                let pointer = fault.pointer.as_deref().unwrap_or_default();
                format!("{pointer} {}", fault.code)
            })
            .collect()
    }

    #[test]
    fn a_later_part_waits_for_the_earlier_ones_and_each_that_is_too_early_is_named() {
        let text = || Some(Private("words".to_owned()));
        let mut written = Reflection {
            critique: text(),
            learning: text(),
            positives: Private(vec![positive()]),
            factors: Private(vec![
                factor(Theme::Preparation, FactorEffect::Helped),
                factor(Theme::Confidence, FactorEffect::Hindered),
            ]),
            ..nothing_written()
        };
        assert_eq!(
            told(&written),
            [
                "/positives too_early",
                "/factors/0 too_early",
                "/factors/1 too_early",
                "/critique too_early",
                "/learning too_early"
            ]
        );
        written.compassion = text();
        assert_eq!(told(&written), [""; 0]);
        (written.positives, written.factors) = (Private::default(), Private::default());
        assert_eq!(
            told(&written),
            ["/critique too_early", "/learning too_early"]
        );
        written.positives = Private(vec![positive()]);
        written.critique = None;
        assert_eq!(told(&written), ["/learning too_early"]);
        written.skipped_parts = Doc(vec![SkippablePart::Critique]);
        assert_eq!(told(&written), [""; 0]);
        assert_eq!(next_part(&written), None);
    }

    #[test]
    fn what_is_written_is_not_skipped_and_a_no_is_no_strength() {
        let written = Reflection {
            compassion: Some(Private(" ".to_owned())),
            skipped_parts: Doc(vec![SkippablePart::Compassion]),
            factors: Private(vec![factor(Theme::Competition, FactorEffect::Helped)]),
            theme_ratings: Doc([(Theme::Confidence, 6)].into()),
            ..nothing_written()
        };
        assert_eq!(
            told(&written),
            [
                "/compassion blank",
                "/factors/0/effect never_a_strength",
                "/theme_ratings/confidence out_of_range",
                "/skipped_parts/0 one_of"
            ]
        );
    }

    #[test]
    fn a_factor_that_was_there_keeps_its_id() {
        let at = Time::default();
        let old = factor(Theme::Confidence, FactorEffect::Hindered);
        let again = |effect| NewFactor {
            theme: Theme::Confidence,
            effect,
            words: Some("a dry mouth".to_owned()),
        };
        let new = vec![
            again(FactorEffect::Helped),
            again(FactorEffect::Hindered),
            again(FactorEffect::Hindered),
        ];
        let now = factors(vec![old.clone()], new, || TypedId::new(at));
        assert_eq!(now[1].id, old.id);
        assert!(now[0].id != old.id && now[2].id != old.id);
    }

    #[test]
    fn feeling_well_is_a_gap_only_when_it_was_a_no() {
        let gap = felt_well_still_no;
        assert!(gap(Some(4), None, Outcome::Rejected));
        assert!(gap(
            Some(1),
            Some(ExpectedOutcome::Positive),
            Outcome::NoResponse
        ));
        assert!(!gap(Some(3), None, Outcome::Rejected));
        assert!(!gap(
            Some(5),
            Some(ExpectedOutcome::Positive),
            Outcome::Offered
        ));
    }

    proptest! {
        /// Whoever writes what `next_part` names, or skips what can be skipped, is never refused, and comes to an end.
        #[test]
        fn following_the_next_part_always_leads_to_the_end(skips: [bool; 4]) {
            let mut reflection = nothing_written();
            for skip in skips {
                let words = Some(Private("words".to_owned()));
                match next_part(&reflection) {
                    Some(ReflectionPart::Compassion) if skip => reflection.skipped_parts.0.push(SkippablePart::Compassion),
                    Some(ReflectionPart::Compassion) => reflection.compassion = words,
                    Some(ReflectionPart::Positives) => reflection.positives.0.push(positive()),
                    Some(ReflectionPart::Critique) if skip => reflection.skipped_parts.0.push(SkippablePart::Critique),
                    Some(ReflectionPart::Critique) => reflection.critique = words,
                    _ => reflection.learning = words,
                }
                prop_assert_eq!(told(&reflection), [""; 0]);
            }
            prop_assert_eq!(next_part(&reflection), None);
        }
    }
}
