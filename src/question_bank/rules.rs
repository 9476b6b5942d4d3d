//! What a choice must be.

use super::model::Choice;
use crate::platform::error::{Fault, FaultCode};

/// Characters in a question of one's own at the most.
pub(super) const MAX_TEXT: u64 = 2_000;

/// Checks that the schema cannot express: that it is one of the three, and that there is something to ask.
#[must_use]
pub(super) fn faults(choice: &Choice, at: &str) -> Vec<Fault> {
    let ways = [
        choice.question_bank_id.is_some(),
        choice.question_id.is_some(),
        choice.text.is_some(),
    ];
    let blank = |text: &String| text.trim().is_empty();
    match ways.iter().filter(|way| **way).count() {
        1 if choice.text.as_ref().is_some_and(blank) => vec![Fault::blank(format!("{at}/text"))],
        1 => Vec::new(),
        _ => vec![Fault::at(
            at,
            FaultCode::OneOf,
            "must have question_bank_id, question_id or text, and only one of them",
        )],
    }
}

/// The field by which it was chosen.
#[must_use]
pub(super) fn field_of(choice: &Choice) -> &'static str {
    if choice.question_bank_id.is_some() {
        "question_bank_id"
    } else {
        "question_id"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_one_of_three() {
        let text = |text: &str| Choice {
            text: Some(text.to_owned()),
            ..Choice::default()
        };
        assert_eq!(faults(&text("Why you?"), "/question"), []);
        assert_eq!(
            faults(&text(" "), "/question"),
            [Fault::blank("/question/text")]
        );
        let neither = faults(&Choice::default(), "/questions/2");
        assert_eq!(neither[0].code, FaultCode::OneOf);
        assert_eq!(neither[0].pointer.as_deref(), Some("/questions/2"));
        let both = Choice {
            question_bank_id: "why_hire_you".parse().ok(),
            ..text("Why you?")
        };
        assert_eq!(faults(&both, "").len(), 1);
    }
}
