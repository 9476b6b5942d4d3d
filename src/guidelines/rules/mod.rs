//! What holds between the entries of a card, and how each change keeps it: pure, on the list of entries.
//!
//! The order of the list is the order of the card, do's and don'ts each among themselves; a place is counted, not stored.

mod refresh;

pub(super) use refresh::refresh;

use super::model::{
    Change, Guideline, GuidelineId, GuidelineKind, GuidelineMove, GuidelineOrigin, GuidelineState,
    Instead, NewGuideline, PrintedGuideline,
};
use crate::method::planner::MAX_GUIDELINES;
use crate::method::themes::Theme;
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::{Coded, Fault, FaultCode};

/// Characters in a guideline at the most: it is read in a corridor.
pub(super) const MAX_TEXT: u64 = 300;
/// Entries of a candidate at the most, retired ones too; then the oldest retired one of their own goes.
const MAX_ENTRIES: usize = 100;

/// Why a card stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum GuidelineRefused {
    #[error("There are seven of this kind already; retire one first.")]
    Full,
    #[error("Each don't needs a do of its own beside it that is not retired.")]
    DontWithoutDo,
}

impl Coded for GuidelineRefused {
    fn code(&self) -> Code {
        match self {
            Self::Full => Code::GuidelinesFull,
            Self::DontWithoutDo => Code::DontWithoutDo,
        }
    }
}

/// Makes entries: their ids and their time.
pub(super) struct Maker<'a> {
    /// The next id.
    pub new_id: &'a mut dyn FnMut() -> GuidelineId,
    /// Now.
    pub now: Time,
}

impl Maker<'_> {
    fn make(&mut self, kind: GuidelineKind, theme: Option<Theme>, text: String) -> Guideline {
        Guideline {
            id: (self.new_id)(),
            kind,
            origin: GuidelineOrigin::Own,
            state: GuidelineState::Accepted,
            theme,
            text,
            is_edited: false,
            keeps_strength: false,
            instead_id: None,
            evidence: Vec::new(),
            version: 1,
            created_at: self.now,
            updated_at: self.now,
        }
    }
}

/// The entries of a kind that are on the card, in their order.
pub(super) fn active(
    entries: &[Guideline],
    kind: GuidelineKind,
) -> impl Iterator<Item = &Guideline> {
    entries
        .iter()
        .filter(move |one| one.kind == kind && one.is_active())
}

/// The place of an entry among its kind, from 1; none when it is retired or not there.
pub(super) fn position(entries: &[Guideline], id: GuidelineId) -> Option<usize> {
    let kind = entries.iter().find(|one| one.id == id)?.kind;
    let place = active(entries, kind).position(|one| one.id == id)?;
    Some(place.saturating_add(1))
}

/// The don't on the card that this do goes with.
pub(super) fn dont_of(entries: &[Guideline], id: GuidelineId) -> Option<&Guideline> {
    active(entries, GuidelineKind::Dont).find(|one| one.instead_id == Some(id))
}

/// The card as it is read: each do in its order, with the don't that goes with it.
pub(super) fn printed(entries: &[Guideline]) -> Vec<PrintedGuideline> {
    let dos = active(entries, GuidelineKind::Do);
    dos.map(|one| PrintedGuideline {
        guideline: one.clone(),
        dont: dont_of(entries, one.id).cloned(),
    })
    .collect()
}

fn has_room(entries: &[Guideline], kind: GuidelineKind) -> Result<(), GuidelineRefused> {
    if active(entries, kind).count() < MAX_GUIDELINES {
        Ok(())
    } else {
        Err(GuidelineRefused::Full)
    }
}

/// Whether a don't may have this do beside it: a do on the card that no other don't has.
fn is_free(entries: &[Guideline], id: GuidelineId) -> Result<(), GuidelineRefused> {
    let is_do = active(entries, GuidelineKind::Do).any(|one| one.id == id);
    if is_do && dont_of(entries, id).is_none() {
        Ok(())
    } else {
        Err(GuidelineRefused::DontWithoutDo)
    }
}

/// Checks that the schema cannot express: words that can be seen, a do that is there.
#[must_use]
pub(super) fn faults(entries: &[Guideline], new: &NewGuideline) -> Vec<Fault> {
    let mut faults = Vec::new();
    let (NewGuideline::Do { text, .. } | NewGuideline::Dont { text, .. }) = new;
    if text.trim().is_empty() {
        faults.push(Fault::blank("/text"));
    }
    match new {
        NewGuideline::Dont {
            instead: Instead::Words(words),
            ..
        } if words.trim().is_empty() => faults.push(Fault::blank("/instead")),
        NewGuideline::Dont {
            instead: Instead::Existing(id),
            ..
        } if !entries.iter().any(|one| one.id == *id) => {
            let detail = "names nothing that you can see";
            faults.push(Fault::at("/instead_id", FaultCode::NotFound, detail));
        }
        _ => {}
    }
    faults
}

/// Adds an entry of the candidate's own, a don't together with its do; gives the entry.
pub(super) fn add(
    entries: &mut Vec<Guideline>,
    new: NewGuideline,
    maker: &mut Maker<'_>,
) -> Result<GuidelineId, GuidelineRefused> {
    let added = match new {
        NewGuideline::Do { theme, text } => {
            has_room(entries, GuidelineKind::Do)?;
            maker.make(GuidelineKind::Do, theme, text)
        }
        NewGuideline::Dont {
            theme,
            text,
            instead,
        } => {
            has_room(entries, GuidelineKind::Dont)?;
            let beside = match instead {
                Instead::Existing(id) => {
                    is_free(entries, id)?;
                    id
                }
                Instead::Words(words) => {
                    has_room(entries, GuidelineKind::Do)?;
                    let beside = maker.make(GuidelineKind::Do, theme, words);
                    let id = beside.id;
                    entries.push(beside);
                    id
                }
            };
            Guideline {
                instead_id: Some(beside),
                ..maker.make(GuidelineKind::Dont, theme, text)
            }
        }
    };
    let id = added.id;
    entries.push(added);
    forget_surplus(entries);
    Ok(id)
}

/// What a candidate wrote and put aside goes when there is too much of it, the oldest first.
fn forget_surplus(entries: &mut Vec<Guideline>) {
    while entries.len() > MAX_ENTRIES {
        let aside = |one: &Guideline| one.origin == GuidelineOrigin::Own && !one.is_active();
        let Some(place) = entries.iter().position(aside) else {
            return;
        };
        entries.remove(place);
    }
}

/// Checks of a change that need the card: words that can be seen, a place that there is.
#[must_use]
pub(super) fn change_faults(
    entries: &[Guideline],
    guideline: &Guideline,
    change: &Change,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    if change
        .text
        .as_deref()
        .is_some_and(|text| text.trim().is_empty())
    {
        faults.push(Fault::blank("/text"));
    }
    let stays = match change.state {
        Some(to) => to == GuidelineMove::Accepted,
        None => guideline.is_active(),
    };
    let joins = usize::from(stays && !guideline.is_active());
    let places = active(entries, guideline.kind)
        .count()
        .saturating_add(joins);
    if let Some(position) = change.position {
        if !stays {
            let detail = "what is retired has no place";
            faults.push(Fault::at("/position", FaultCode::OneOf, detail));
        } else if !(1..=places).contains(&position) {
            let detail = format!("must be between 1 and {places}");
            faults.push(Fault::at("/position", FaultCode::OutOfRange, detail));
        }
    }
    faults
}

/// Changes one entry: its words, then what became of it, then its place.
pub(super) fn change(
    entries: &mut Vec<Guideline>,
    id: GuidelineId,
    change: &Change,
) -> Result<(), GuidelineRefused> {
    match change.state {
        Some(GuidelineMove::Accepted) => accept(entries, id)?,
        Some(GuidelineMove::Retired) => retire(entries, id),
        None => {}
    }
    if let (Some(one), Some(text)) = (entries.iter_mut().find(|one| one.id == id), &change.text)
        && one.text != *text
    {
        one.text.clone_from(text);
        one.is_edited = true;
    }
    if let Some(position) = change.position {
        place(entries, id, position);
    }
    Ok(())
}

/// Takes a proposal, or brings back what was retired: to the end of the card, if there is room and, for a don't, its do.
fn accept(entries: &mut Vec<Guideline>, id: GuidelineId) -> Result<(), GuidelineRefused> {
    let Some(index) = entries.iter().position(|one| one.id == id) else {
        return Ok(());
    };
    let Some(one) = entries.get(index) else {
        return Ok(());
    };
    if one.is_active() {
        if let Some(one) = entries.get_mut(index) {
            one.state = GuidelineState::Accepted;
        }
        return Ok(());
    }
    has_room(entries, one.kind)?;
    if one.kind == GuidelineKind::Dont {
        let beside = one.instead_id.ok_or(GuidelineRefused::DontWithoutDo)?;
        is_free(entries, beside)?;
    }
    let mut back = entries.remove(index);
    back.state = GuidelineState::Accepted;
    entries.push(back);
    Ok(())
}

/// Puts an entry aside. A don't goes with its do.
fn retire(entries: &mut [Guideline], id: GuidelineId) {
    for one in entries {
        if one.id == id || one.instead_id == Some(id) {
            one.state = GuidelineState::Retired;
        }
    }
}

/// Moves an entry to a place among its kind.
fn place(entries: &mut Vec<Guideline>, id: GuidelineId, position: usize) {
    let Some(from) = entries.iter().position(|one| one.id == id) else {
        return;
    };
    let one = entries.remove(from);
    let before = position.saturating_sub(1);
    let next = active(entries, one.kind).nth(before).map(|next| next.id);
    let to = next.and_then(|next| entries.iter().position(|one| one.id == next));
    entries.insert(to.unwrap_or(entries.len()), one);
}

/// Raises the version of what changed, also in its place.
pub(super) fn stamp(before: &[Guideline], after: &mut [Guideline], now: Time) {
    let moved: Vec<bool> = after
        .iter()
        .map(|one| position(before, one.id) != position(after, one.id))
        .collect();
    for (one, moved) in after.iter_mut().zip(moved) {
        let was = before.iter().find(|was| was.id == one.id);
        if was.is_some_and(|was| moved || was != one) {
            one.version = one.version.saturating_add(1);
            one.updated_at = now;
        }
    }
}

#[cfg(test)]
mod tests;
