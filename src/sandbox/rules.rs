//! How far a clock may be moved, and what an employer says who was given no words.

use crate::feedback::{self, Said};
use crate::method::themes::{Polarity, Theme};
use crate::platform::error::{Fault, FaultCode};
use crate::platform::sandbox::FURTHEST_SECONDS;

/// The furthest that a clock moves at once: a year.
pub(super) const MAX_SECONDS: i64 = 365 * 86_400;

/// Whether a clock that is so far ahead may move by so much more.
#[must_use]
pub(super) fn faults(ahead_seconds: i64, by_seconds: i64) -> Vec<Fault> {
    let too_far = ahead_seconds.saturating_add(by_seconds) > FURTHEST_SECONDS;
    let fault = || {
        Fault::at(
            "/advance_seconds",
            FaultCode::OutOfRange,
            "would bring the clock more than ten years ahead; take another sandbox",
        )
    };
    too_far.then(fault).into_iter().collect()
}

/// A strength and two things to work on, enough for a plan.
#[must_use]
pub(super) fn sample() -> Said {
    let point = |theme, polarity, words: &str| {
        feedback::new_observation(theme, polarity, None, words.to_owned())
    };
    Said {
        giver_name: Some("Sam Sample".to_owned()),
        observations: vec![
            point(
                Theme::TechnicalKnowledge,
                Polarity::Strength,
                "Knew the tools of the job well.",
            ),
            point(
                Theme::AnswerDepth,
                Polarity::Improvement,
                "Few concrete results in the examples.",
            ),
            point(
                Theme::QuestionsAsked,
                Polarity::Improvement,
                "Had no questions for us at the end.",
            ),
        ],
        advice: Some("Bring two examples with numbers.".to_owned()),
        ..Said::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_stays_within_ten_years() {
        assert!(faults(0, MAX_SECONDS).is_empty());
        assert!(faults(FURTHEST_SECONDS - 1, 1).is_empty());
        assert_eq!(faults(FURTHEST_SECONDS, 1).len(), 1);
    }
}
