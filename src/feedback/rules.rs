//! What may be said, when it may be opened, and what may be judged.

use super::assessments::AssessedObservation;
use super::model::{Feedback, NewObservation, Observation, Said};
use crate::interviews::Interview;
use crate::knowledge;
use crate::method::content::Lexicon;
use crate::method::themes::{Level, Polarity, Theme};
use crate::method::{FELT_WELL_FROM, signals};
use crate::platform::Code;
use crate::platform::clock::{CLOCK_TOLERANCE, Time};
use crate::platform::db::Private;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::ratings;

/// Points in one feedback at the most.
pub(super) const MAX_OBSERVATIONS: u64 = 30;
/// Characters in the words of one point at the most.
pub(super) const MAX_WORDS: u64 = 2_000;
/// Characters in a free text at the most.
pub(super) const MAX_TEXT: u64 = 10_000;
/// Characters in a name at the most.
pub(super) const MAX_NAME: u64 = 200;

/// Why feedback cannot be recorded, opened or judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum FeedbackRefused {
    #[error("Feedback can be recorded once the candidate has been told of the outcome.")]
    BeforeOutcome,
    #[error("How do you think it went? Your own rating comes before you open what others said.")]
    SelfRatingFirst,
    #[error("Open the feedback before you judge it.")]
    Sealed,
    #[error("The feedback has no such observation.")]
    ObservationUnknown,
}

impl Coded for FeedbackRefused {
    fn code(&self) -> Code {
        match self {
            Self::BeforeOutcome => Code::FeedbackBeforeOutcome,
            Self::SelfRatingFirst => Code::SelfRatingFirst,
            Self::Sealed => Code::FeedbackSealed,
            Self::ObservationUnknown => Code::ObservationUnknown,
        }
    }
}

/// The candidate hears of the outcome before any feedback reaches them.
pub(super) fn may_record(interview: &Interview) -> Result<(), FeedbackRefused> {
    if interview.notified_at.is_some() {
        Ok(())
    } else {
        Err(FeedbackRefused::BeforeOutcome)
    }
}

/// The candidate's own rating comes first: afterwards it could not be given without what was read.
pub(super) fn rating_before_opening(self_rating: Option<i32>) -> Result<i32, FeedbackRefused> {
    self_rating.ok_or(FeedbackRefused::SelfRatingFirst)
}

/// Only what was read can be judged, and only points that are there.
pub(super) fn may_assess(
    feedback: &Feedback,
    judged: &[AssessedObservation],
) -> Result<(), FeedbackRefused> {
    let is_there = |id| {
        feedback
            .observations
            .iter()
            .any(|observation| observation.id == id)
    };
    if feedback.opened_at.is_none() {
        Err(FeedbackRefused::Sealed)
    } else if judged.iter().all(|one| is_there(one.observation_id)) {
        Ok(())
    } else {
        Err(FeedbackRefused::ObservationUnknown)
    }
}

/// Whether there is anything to store.
#[must_use]
pub fn says_something(said: &Said) -> bool {
    let has_text =
        |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    !said.observations.is_empty()
        || !said.ratings.is_empty()
        || has_text(&said.comment)
        || has_text(&said.advice)
}

/// Whether there is anything in it to work with: a point, advice, a rating that leaves something to wish for, or a comment that says
/// why. Thanks and good wishes alone are a finding of their own: somebody is to be asked again.
#[must_use]
pub fn names_something(feedback: &Feedback, lexicon: &Lexicon) -> bool {
    let has_words = |text: &Private<String>| !text.trim().is_empty();
    !feedback.observations.is_empty()
        || feedback.advice.as_ref().is_some_and(has_words)
        || feedback
            .ratings
            .values()
            .any(|rating| *rating < FELT_WELL_FROM)
        || feedback
            .comment
            .as_ref()
            .is_some_and(|comment| signals::says_why(lexicon, comment))
}

/// Checks that the schema cannot express: nothing at all, a time to come, ratings out of range, empty words, a reason for the no that is
/// called a strength.
#[must_use]
pub(super) fn faults(said: &Said, received_at: Time, now: Time) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !says_something(said) {
        faults.push(Fault::at(
            "",
            FaultCode::Empty,
            "must hold an observation, a rating, a comment or advice",
        ));
    }
    if received_at > now + CLOCK_TOLERANCE {
        faults.push(Fault::at(
            "/received_at",
            FaultCode::InFuture,
            "must not be in the future",
        ));
    }
    for (theme, rating) in &said.ratings {
        faults.extend(ratings::fault(format!("/ratings/{theme}"), *rating));
    }
    for (index, observation) in said.observations.iter().enumerate() {
        if observation.words.trim().is_empty() {
            faults.push(Fault::blank(format!("/observations/{index}/words")));
        }
        if observation.polarity == Polarity::Strength && is_never_a_strength(observation.theme) {
            let words = "says why it was a no, so it is always `improvement`";
            faults.push(Fault::at(
                format!("/observations/{index}/polarity"),
                FaultCode::NeverAStrength,
                words,
            ));
        }
    }
    faults
}

/// A point with its level: about the person when its words are, else as the giver says, else as its theme suggests. It reads the
/// words, so it is made before a transaction begins: others wait for that one.
#[must_use]
pub fn new_observation(
    theme: Theme,
    polarity: Polarity,
    stated: Option<Level>,
    words: String,
) -> NewObservation {
    NewObservation {
        theme,
        polarity,
        level: level_of(theme, polarity, &words, stated),
        words,
    }
}

/// The point as it is stored.
#[must_use]
pub(super) fn observation(new: NewObservation, id: super::ObservationId) -> Observation {
    Observation {
        id,
        theme: new.theme,
        polarity: new.polarity,
        level: new.level,
        words: new.words,
    }
}

/// What words are aimed at: the person when they judge one, else what is stated, else what is usual for the theme.
#[must_use]
pub fn level_of(theme: Theme, polarity: Polarity, words: &str, stated: Option<Level>) -> Level {
    if polarity == Polarity::Improvement && is_about_the_person(words) {
        Level::Itself
    } else {
        stated.unwrap_or_else(|| usual_level(theme))
    }
}

/// Whether a theme only ever says why it was a no.
#[must_use]
pub fn is_never_a_strength(theme: Theme) -> bool {
    matches!(
        theme,
        Theme::RoleClosed | Theme::Logistics | Theme::Competition
    )
}

/// Whether words judge a person, as far as the lexicon knows; the check of the content rules out that there is none.
pub(super) fn is_about_the_person(words: &str) -> bool {
    let library = knowledge::library();
    library.is_ok_and(|library| signals::judge_somebody(library.lexicon(), words))
}

const fn usual_level(theme: Theme) -> Level {
    match theme {
        Theme::AnswerDepth
        | Theme::PracticalExercise
        | Theme::ProblemSolving
        | Theme::QuestionsAsked
        | Theme::TechnicalKnowledge => Level::Task,
        Theme::Communication
        | Theme::Confidence
        | Theme::Interpersonal
        | Theme::Leadership
        | Theme::Motivation
        | Theme::Preparation
        | Theme::Professionalism => Level::Process,
        Theme::Competition
        | Theme::CultureFit
        | Theme::Experience
        | Theme::Logistics
        | Theme::Qualifications
        | Theme::RoleClosed => Level::Fit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::TypedId;

    fn level_of(words: &str, polarity: Polarity, level: Option<Level>) -> Level {
        let new = new_observation(Theme::Confidence, polarity, level, words.to_owned());
        observation(new, TypedId::new(Time::default())).level
    }

    #[test]
    fn words_about_the_person_are_known_whatever_the_giver_calls_them() {
        let improvement = |words, level| level_of(words, Polarity::Improvement, level);
        assert_eq!(
            improvement("Came across as ARROGANT.", Some(Level::Task)),
            Level::Itself
        );
        for words in ["Sie ist dumm.", "Elle est prétentieuse.", "Es muy tímida."] {
            assert_eq!(improvement(words, None), Level::Itself, "{words}");
        }
        assert_eq!(improvement("Seemed nervous", None), Level::Process);
        assert_eq!(
            improvement("Seemed nervous", Some(Level::Task)),
            Level::Task
        );
        assert_eq!(
            level_of("Never boring", Polarity::Strength, None),
            Level::Process
        );
    }

    #[test]
    fn a_reason_for_the_no_is_no_strength() {
        let said = |theme| Said {
            observations: vec![new_observation(
                theme,
                Polarity::Strength,
                None,
                "close".to_owned(),
            )],
            ..Said::default()
        };
        let now = Time::default();
        assert_eq!(faults(&said(Theme::Competition), now, now).len(), 1);
        assert!(faults(&said(Theme::Experience), now, now).is_empty());
    }

    #[test]
    fn blank_words_say_nothing() {
        let blank = Said {
            comment: Some("  ".to_owned()),
            ..Said::default()
        };
        assert!(!says_something(&blank));
    }
}
