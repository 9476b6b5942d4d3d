//! How bad a day is, by what somebody says of it themselves, and where they can talk to a person.
//!
//! It is a rule that anybody can read, not a diagnosis: it looks at what the person wrote, at nothing else, and decides only what
//! the answer says first. It errs towards showing help: a false alarm costs a glance, a missed one may cost more.

mod help;
pub mod phrases;

use crate::method::content::SupportContent;
use crate::method::text::Text;
use crate::method::themes::words;

pub use help::{Asked, HelpLine, HelpLineStatus, Support, help_lines, in_one_text, support};
pub use phrases::{Alarm, Phrases};

words! {
    /// How bad it is, by what somebody says themselves.
    Severity as "severity" {
        /// Nothing says that help is needed.
        None = "none",
        /// It hurts.
        Low = "low",
        /// It is a lot; somebody may need company soon.
        High = "high",
        /// It may be about life and death.
        Urgent = "urgent",
    }
}

words! {
    /// How much a word for a feeling may weigh.
    Weight as "weight" {
        /// Nobody needs help with it.
        Light = "light",
        /// It hurts and passes.
        Hard = "hard",
        /// Somebody may need company soon.
        Heavy = "heavy",
    }
}

/// What somebody says of how they are. It has no form for a log.
#[derive(Clone, Copy, Default)]
pub struct Said<'a> {
    /// How hard it is to bear, 0 to 10; none when they were not asked.
    pub intensity: Option<u8>,
    /// Words for it.
    pub emotions: &'a [String],
    /// Free text.
    pub note: Option<&'a str>,
}

/// What was heard in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// How bad it is.
    pub severity: Severity,
    /// Whether something has happened, so that the emergency number comes first.
    pub has_acted: bool,
}

/// What is heard in it: the worse of what the numbers and what the words say.
#[must_use]
pub fn hear(said: Said<'_>, content: &SupportContent) -> Heard {
    let alarm = by_words(said, content);
    let worded = match alarm {
        Some(Alarm::Acted | Alarm::Urgent) => Severity::Urgent,
        Some(Alarm::High) => Severity::High,
        // Whoever says that they do not want to die is thinking of it.
        Some(Alarm::Denied) => Severity::Low,
        None => Severity::None,
    };
    Heard {
        severity: by_feeling(said, content).max(worded),
        has_acted: alarm == Some(Alarm::Acted),
    }
}

fn by_feeling(said: Said<'_>, content: &SupportContent) -> Severity {
    let Some(intensity) = said.intensity else {
        return Severity::None;
    };
    let weights = said.emotions.iter().map(|word| weight(word, content));
    let weights: Vec<Option<Weight>> = weights.collect();
    // A word that we do not know counts for nothing. It may be a heavy one, though: beside it, no light word outweighs a number that
    // says that it can hardly be borne.
    let heaviest = weights.iter().flatten().max();
    match (heaviest, intensity) {
        (Some(Weight::Light), 9..) if weights.contains(&None) => Severity::High,
        (Some(Weight::Light), _) | (Some(Weight::Hard) | None, 0..=4) => Severity::None,
        (Some(Weight::Hard) | None, 5..=8) | (Some(Weight::Heavy), 0..=6) => Severity::Low,
        _ => Severity::High,
    }
}

/// What a word weighs; none for one that we do not know.
fn weight(word: &str, content: &SupportContent) -> Option<Weight> {
    let word = Text::of(word);
    let mut known = content.emotions.iter();
    let found = known.find(|one| Text::of(&one.word).is_same(&word))?;
    Some(found.weight)
}

/// The worst that the words say. A word for a feeling counts where it is about life and death; the others have their weights.
fn by_words(said: Said<'_>, content: &SupportContent) -> Option<Alarm> {
    let noted = said.note.and_then(|note| content.phrases.alarm(note));
    let felt = said.emotions.iter();
    let felt = felt.filter_map(|word| content.phrases.alarm(word));
    felt.filter(|alarm| *alarm >= Alarm::Urgent)
        .chain(noted)
        .max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    fn of(intensity: u8, emotions: &[&str], note: &str) -> Severity {
        let emotions: Vec<String> = emotions.iter().map(|&word| word.to_owned()).collect();
        let said = Said {
            intensity: Some(intensity),
            emotions: &emotions,
            note: Some(note),
        };
        hear(said, library().unwrap().support()).severity
    }

    #[test]
    fn numbers_and_words_for_feelings_decide_together() {
        for (intensity, emotions, expected) in [
            (0, &["sad"][..], Severity::None),
            (4, &["disappointed", "angry"], Severity::None),
            (5, &["disappointed"], Severity::Low),
            (8, &["Sad"], Severity::Low),
            (9, &["sad"], Severity::High),
            (10, &["relieved", "hopeful"], Severity::None),
            (9, &["relieved", "sad"], Severity::High),
            (2, &["hopeless"], Severity::Low),
            (7, &["hopeless", "calm"], Severity::High),
            (6, &["geknickt"], Severity::Low),
            (10, &["geknickt"], Severity::High),
            // A word that is not on the list is neither hard nor light.
            (4, &["geknickt"], Severity::None),
            (6, &["geknickt", "relieved"], Severity::None),
            (8, &["relieved", "geknickt"], Severity::None),
            (9, &["relieved", "geknickt"], Severity::High),
            (6, &["geknickt", "sad"], Severity::Low),
            (2, &["geknickt", "hopeless"], Severity::Low),
            (6, &[], Severity::Low),
            (1, &["suicidal"], Severity::Urgent),
            (1, &["not suicidal"], Severity::None),
        ] {
            assert_eq!(
                of(intensity, emotions, ""),
                expected,
                "{intensity} {emotions:?}"
            );
        }
    }

    #[test]
    fn the_worse_of_both_counts() {
        assert_eq!(of(1, &["calm"], "I want to die."), Severity::Urgent);
        assert_eq!(of(10, &["sad"], "It went fine."), Severity::High);
        assert_eq!(of(0, &[], "I don't want to die."), Severity::Low);
    }
}
