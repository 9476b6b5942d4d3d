//! Short phrases in lists, as people type them: a skill, a wish, a way of working.

use super::error::{Fault, FaultCode};
use super::lines;
use utoipa::ToSchema;

/// Characters in a phrase at the most.
const MAX_LENGTH: usize = 200;

/// A phrase as the contract shows it; it travels and is kept as plain text.
#[derive(ToSchema)]
#[schema(min_length = 1, max_length = 200, example = "remote")]
pub struct Phrase(pub String);

/// What is wrong with the phrases of a list: each must say something, not too much, and on one line.
#[must_use]
pub fn faults(field: &str, list: &[String]) -> Vec<Fault> {
    let fault = |(index, phrase): (usize, &String)| {
        let pointer = format!("/{field}/{index}");
        if phrase.trim().is_empty() || phrase.chars().count() > MAX_LENGTH {
            let detail = format!("must have between 1 and {MAX_LENGTH} characters");
            Some(Fault::at(pointer, FaultCode::Length, detail))
        } else if lines::is_one_line(phrase) {
            None
        } else {
            Some(lines::fault(pointer))
        }
    };
    list.iter().enumerate().filter_map(fault).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_phrase_and_an_endless_one_are_named_by_their_place() {
        let list = ["sql", " ", "ö"].map(str::to_owned);
        assert_eq!(
            faults("skills", &list)[0].pointer.as_deref(),
            Some("/skills/1")
        );
        let endless = ["ö".repeat(MAX_LENGTH), "ö".repeat(MAX_LENGTH + 1)];
        assert_eq!(faults("skills", &endless).len(), 1);
        let broken = ["sql".to_owned(), "sql\nBcc: x".to_owned()];
        assert_eq!(faults("skills", &broken), [lines::fault("/skills/1")]);
    }
}
