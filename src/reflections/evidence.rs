//! What a reflection is to the method: points that the candidate makes about themselves, with the weight of their own word.

use super::model::{Factor, FactorEffect, Reflection};
use crate::candidates::Candidate;
use crate::feedback::level_of;
use crate::interviews::InterviewId;
use crate::method::content::{Library, ReflectionWords};
use crate::method::planner;
use crate::method::themes::{Polarity, Recognition, Source};

/// The factors of reflections as points, each with the interview that it is on, as of this interview alone: whether it is
/// an earlier one is for whoever looks back to say.
#[must_use]
pub fn evidence(
    reflections: &[Reflection],
    candidate: &Candidate,
    library: &Library,
) -> Vec<(InterviewId, planner::Observation)> {
    reflections
        .iter()
        .flat_map(|reflection| {
            reflection
                .factors
                .iter()
                .map(move |factor| (reflection, factor))
        })
        .map(|(reflection, factor)| {
            let observed_on = candidate.local_date(reflection.created_at);
            let polarity = polarity(factor.effect);
            let words = words_of(factor, library.reflection_words());
            let point = planner::Observation {
                id: factor.id.to_string(),
                theme: factor.theme,
                polarity,
                level: level_of(factor.theme, polarity, &words, None),
                source: Source::Itself,
                recognition: Recognition::Recognise,
                observed_on,
                is_quotable: factor.words.is_some(),
                sides: library.sides().named(factor.theme, &words),
                words,
                earlier_interview: false,
            };
            (reflection.interview_id, point)
        })
        .collect()
}

const fn polarity(effect: FactorEffect) -> Polarity {
    match effect {
        FactorEffect::Helped => Polarity::Strength,
        FactorEffect::Hindered => Polarity::Improvement,
    }
}

/// The words of a factor, or ours where the candidate noted none.
fn words_of(factor: &Factor, words: &ReflectionWords) -> String {
    let ours = match factor.effect {
        FactorEffect::Helped => &words.helped,
        FactorEffect::Hindered => &words.hindered,
    };
    factor.words.clone().unwrap_or_else(|| ours.clone())
}
