//! What can be checked, and what a check suggests to do.

use super::model::{FairnessCheck, Noted};
use crate::feedback::Verdict;
use crate::interviews::Interview;
use crate::method::signals::{self, SignalKind, Suggestion};
use crate::platform::Code;
use crate::platform::clock::{CLOCK_TOLERANCE, Time};
use crate::platform::error::{Coded, Fault, FaultCode};
use chrono::NaiveDate;

/// Characters in a free text at the most.
pub(super) const MAX_TEXT: u64 = 10_000;
/// Grounds in a list at the most: as many as there are.
pub(super) const MAX_GROUNDS: u64 = 16;
/// Characters in the code of a jurisdiction at the most.
pub(super) const MAX_CODE: u64 = 10;

/// Why a check cannot be made so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum FairnessRefused {
    #[error("A fairness check is about a no that you were told of, or about silence.")]
    OutcomeNotTold,
    #[error("Open the feedback before you check it.")]
    FeedbackSealed,
    #[error("Grounds, notes and words are kept only with a consent for fairness_notes.")]
    ConsentRequired,
}

impl Coded for FairnessRefused {
    fn code(&self) -> Code {
        match self {
            Self::OutcomeNotTold => Code::OutcomeNotTold,
            Self::FeedbackSealed => Code::FeedbackSealed,
            Self::ConsentRequired => Code::ConsentRequired,
        }
    }
}

/// Only what the candidate knows of can be looked at.
pub(super) fn may_check(interview: &Interview) -> Result<(), FairnessRefused> {
    if interview.calls_for_recovery() {
        Ok(())
    } else {
        Err(FairnessRefused::OutcomeNotTold)
    }
}

/// What they note may be of the most private kind, so nothing of it is kept without their consent.
pub(super) fn may_keep(noted: Option<&Noted>, agreed: bool) -> Result<(), FairnessRefused> {
    if agreed || noted.is_none() {
        Ok(())
    } else {
        Err(FairnessRefused::ConsentRequired)
    }
}

/// Puts what is noted into the form that every reader may rely on: the grounds in order, and nothing at all where nothing is noted.
pub(super) fn tidy(check: &mut FairnessCheck) {
    if let Some(noted) = &mut check.noted {
        noted.grounds.sort_unstable();
        noted.grounds.dedup();
    }
    check.noted.take_if(|noted| noted.is_empty());
}

/// Checks that the schema cannot express: whether the jurisdiction is one that we have facts of, whether what is said to have
/// been has been, whether texts have words.
#[must_use]
pub(super) fn faults(
    check: &FairnessCheck,
    is_known: impl Fn(&str) -> bool,
    (now, today): (Time, NaiveDate),
) -> Vec<Fault> {
    let mut faults = Vec::new();
    if check
        .jurisdiction
        .as_deref()
        .is_some_and(|code| !is_known(code))
    {
        let detail = "is none of those that GET /v1/jurisdictions lists";
        faults.push(Fault::at("/jurisdiction", FaultCode::NotFound, detail));
    }
    let known_later = check
        .knowledge_at
        .is_some_and(|at| at > now + CLOCK_TOLERANCE);
    let claimed_later = check.claimed_on.is_some_and(|on| on > today);
    for (pointer, later) in [
        ("/knowledge_at", known_later),
        ("/claimed_on", claimed_later),
    ] {
        if later {
            let detail = "must not be in the future";
            faults.push(Fault::at(pointer, FaultCode::InFuture, detail));
        }
    }
    let noted = check.noted.iter();
    let texts = noted.flat_map(|noted| [("/notes", &noted.notes), ("/words", &noted.words)]);
    for (pointer, text) in texts {
        if text.as_deref().is_some_and(|text| text.trim().is_empty()) {
            faults.push(Fault::blank(pointer));
        }
    }
    faults
}

/// What is suggested. A ground that the person names herself is as good a reason to show it to somebody as words that name one.
#[must_use]
pub(super) fn suggestion(signals: &[SignalKind], check: &FairnessCheck) -> Suggestion {
    if check.grounds().is_empty() {
        signals::suggest(signals, has_doubts(check))
    } else {
        Suggestion::TalkToAnAdviser
    }
}

/// Whether the person's own answers ask for a closer look.
#[must_use]
fn has_doubts(check: &FairnessCheck) -> bool {
    [check.believable, check.fair, check.acceptable].contains(&Verdict::No)
}

/// Which of the next steps fit, by their codes.
#[must_use]
pub(super) fn fits(step: &str, suggestion: Suggestion, has_day: bool) -> bool {
    let looks_closer = suggestion != Suggestion::NothingStandsOut;
    match step {
        "talk_to_an_adviser" => suggestion == Suggestion::TalkToAnAdviser,
        "ask_the_employer" | "ask_for_the_notes" => looks_closer,
        "mind_the_date" => looks_closer && has_day,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_private_needs_a_consent() {
        assert_eq!(may_keep(None, false), Ok(()));
        let noted = Some(&Noted::default());
        let refused = Err(FairnessRefused::ConsentRequired);
        assert_eq!(may_keep(noted, false), refused);
        assert_eq!(may_keep(noted, true), Ok(()));
    }

    #[test]
    fn a_date_is_minded_only_where_something_is_to_be_looked_at() {
        use Suggestion::{AskHowItWasDecided, NothingStandsOut, TalkToAnAdviser};
        assert!(fits("mind_the_date", AskHowItWasDecided, true));
        assert!(!fits("mind_the_date", AskHowItWasDecided, false));
        assert!(!fits("mind_the_date", NothingStandsOut, true));
        assert!(fits("talk_to_an_adviser", TalkToAnAdviser, true));
        assert!(!fits("talk_to_an_adviser", AskHowItWasDecided, true));
        assert!(fits("write_it_down", NothingStandsOut, false));
    }
}
