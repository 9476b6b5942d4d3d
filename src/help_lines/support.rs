//! What is said first to somebody who writes of a hard day, in whatever box they write it.

use crate::candidates::{self, Candidate};
use crate::knowledge;
use crate::method::support::{self, Asked, Heard, Said, Support};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::locale::Language;

/// The candidate who writes, and what was heard in it.
#[derive(Debug, Clone)]
pub struct Person {
    /// The candidate.
    pub candidate: Candidate,
    /// What was heard in their words.
    pub heard: Heard,
    /// The language to speak to them in.
    pub language: Language,
}

impl Person {
    /// The candidate who asks, and what they say of how they are.
    pub fn who_says(tx: &mut Tx<'_>, said: Said<'_>) -> Result<Self> {
        let candidate = candidates::who_asks(tx)?;
        let library = knowledge::library()?;
        Ok(Self {
            language: Language::for_person(tx.language(), &candidate.locale),
            candidate,
            heard: support::hear(said, library.support()),
        })
    }

    /// What decides what is said to them.
    #[must_use]
    pub fn asked(&self, now: Time, said_before: bool, tasks_wait: bool) -> Asked<'_> {
        Asked {
            heard: self.heard,
            country: &self.candidate.country,
            language: self.language.as_str(),
            today: self.candidate.local_date(now),
            said_before,
            tasks_wait,
        }
    }
}

/// What is said first to the candidate who asks, by what they write where nobody asked them how they are. Nothing is kept of it, so
/// it is said in full each time, and nothing is paused: that is for check-ins, to which they agreed.
pub fn said_beside<'a>(
    tx: &mut Tx<'_>,
    written: impl IntoIterator<Item = &'a str>,
) -> Result<(Support, Language)> {
    let written: Vec<&str> = written.into_iter().collect();
    let note = written.join("\n");
    let said = Said {
        note: Some(&note),
        ..Said::default()
    };
    let person = Person::who_says(tx, said)?;
    let library = knowledge::library()?;
    let asked = person.asked(tx.now(), false, false);
    Ok((support::support(library.support(), asked), person.language))
}
