//! What an answer says first to somebody who is having a hard time, and what waits then.

use crate::consents::{self, Purpose};
use crate::help_lines::Person;
use crate::knowledge;
use crate::method::content::SupportContent;
use crate::method::support::{self, Severity, Support};
use crate::platform::db::Tx;
use crate::platform::{ApiError, Code, Result};
use crate::recoveries;
use crate::well_being_records::check_ins;
use chrono::TimeDelta;

/// For so long help that was shown in full is not shown in full again, unless it may be about life and death.
const SHOWN_FOR: TimeDelta = TimeDelta::hours(24);
/// So many check-ins of a day are looked at, which is more than anybody writes.
const LOOKED_AT: i64 = 50;

/// What the method knows of hard days.
pub(super) fn content() -> Result<&'static SupportContent> {
    let library = knowledge::library()?;
    Ok(library.support())
}

/// Refuses to keep anything without the candidate's consent, or where `checks` does. Where help is, is said all the same, before anything
/// else; nothing is stored, so it is said in full each time, and nothing is paused.
pub fn may_keep(
    tx: &mut Tx<'_>,
    person: &Person,
    checks: impl FnOnce(&mut Tx<'_>) -> Result<()>,
) -> Result<()> {
    let kept = if consents::holds(tx, person.candidate.id, Purpose::WellBeingData)? {
        checks(tx)
    } else {
        Err(ApiError::of(Code::ConsentRequired))
    };
    let Err(refusal) = kept else {
        return Ok(());
    };
    if person.heard.severity < Severity::High || !refusal.is_refusal() {
        return Err(refusal);
    }
    let said = support::in_one_text(content()?, person.asked(tx.now(), false, false));
    // Whichever of the two a page shows, it shows where help is.
    let refusal = refusal.explained(said.clone());
    Err(refusal.saying(person.language, said))
}

/// What is said first. When it may be about life and death, everything waits from now on.
pub fn said_first(tx: &mut Tx<'_>, person: &Person) -> Result<Support> {
    let id = person.candidate.id;
    let tasks_wait = person.heard.severity == Severity::Urgent && recoveries::take_break(tx, id)?;
    let said_before = person.heard.severity == Severity::High && was_shown_help(tx, person)?;
    Ok(support::support(
        content()?,
        person.asked(tx.now(), said_before, tasks_wait),
    ))
}

fn was_shown_help(tx: &mut Tx<'_>, person: &Person) -> Result<bool> {
    let from = tx.now() - SHOWN_FOR;
    let lately = check_ins::since(tx, person.candidate.id, from, LOOKED_AT)?;
    Ok(lately.iter().any(|one| one.words.shown_help))
}
