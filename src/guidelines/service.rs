//! What can be done with guidelines.

use super::model::{
    Change, Guideline, GuidelineCard, GuidelineId, GuidelineKind, GuidelineState, NewGuideline,
    Placed, PrintedGuideline,
};
use super::rules::{self, Maker};
use super::store;
use crate::candidates::Candidate;
use crate::feedback::{Feedback, Judgement};
use crate::interviews::{Interview, InterviewId};
use crate::knowledge;
use crate::method::planner::{self, Guidelines};
use crate::platform::auth::IfMatch;
use crate::platform::clock::Time;
use crate::platform::db::{Private, Tx};
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::page::{Keyed, Page, PageStart, Sort};
use crate::platform::{ApiError, Code, Result};
use crate::practice_sessions::PartnerRating;
use crate::reflections::Reflection;
use crate::{candidates, fairness_checks, feedback, interviews, practice_sessions, reflections};
use std::collections::BTreeSet;

/// What a list of guidelines can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// Of this kind only.
    pub kind: Option<GuidelineKind>,
    /// In these states only; empty for all.
    pub states: Vec<GuidelineState>,
}

impl Keyed for Placed {
    fn key(&self) -> (Time, String) {
        (self.guideline.created_at, self.guideline.id.text())
    }
}

/// The card of the candidate, or an empty one that is not stored yet.
fn card_of(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<GuidelineCard> {
    let empty = GuidelineCard {
        tenant_id: tx.tenant(),
        candidate_id: candidate,
        entries: Private::default(),
        version: 0,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    Ok(store::find(tx, candidate)?.unwrap_or(empty))
}

/// Stores what became of a card, if anything did.
fn keep(tx: &mut Tx<'_>, mut card: GuidelineCard, mut entries: Vec<Guideline>) -> Result<()> {
    rules::stamp(&card.entries, &mut entries, tx.now());
    if entries == card.entries.0 {
        return Ok(());
    }
    card.entries = Private(entries);
    if card.version == 0 {
        card.version = 1;
        store::insert(tx, &card)
    } else {
        store::update(tx, &mut card)
    }
}

fn placed(entries: &[Guideline], guideline: &Guideline) -> Placed {
    Placed {
        guideline: guideline.clone(),
        position: rules::position(entries, guideline.id),
    }
}

fn one(entries: &[Guideline], id: GuidelineId) -> Result<Placed> {
    let found = entries.iter().find(|one| one.id == id);
    let found = found.ok_or_else(|| ApiError::of(Code::NotFound))?;
    Ok(placed(entries, found))
}

/// Adds an entry of the candidate's own.
pub(super) fn create(tx: &mut Tx<'_>, new: NewGuideline) -> Result<Placed> {
    let candidate = tx.candidate()?;
    let card = card_of(tx, candidate)?;
    ApiError::unless_empty(rules::faults(&card.entries, &new))?;
    let mut entries = card.entries.0.clone();
    let id = made(tx, |maker| rules::add(&mut entries, new, maker))?;
    keep(tx, card, entries)?;
    get(tx, id)
}

/// Lets a rule make entries in this transaction.
fn made<T>(tx: &Tx<'_>, rule: impl FnOnce(&mut Maker<'_>) -> T) -> T {
    let mut new_id = || tx.new_id();
    let mut maker = Maker {
        new_id: &mut new_id,
        now: tx.now(),
    };
    rule(&mut maker)
}

/// Proposes what the evidence asks for now; gives the whole list, in the order of the card.
pub(super) fn refresh(tx: &mut Tx<'_>) -> Result<Vec<Placed>> {
    let candidate = candidates::who_asks(tx)?;
    let found = found(tx, &candidate)?;
    let card = card_of(tx, candidate.id)?;
    let mut entries = card.entries.0.clone();
    made(tx, |maker| rules::refresh(&mut entries, &found, maker));
    keep(tx, card, entries)?;
    let entries = card_of(tx, candidate.id)?.entries.0;
    let on_card = [GuidelineKind::Do, GuidelineKind::Dont]
        .into_iter()
        .flat_map(|kind| rules::active(&entries, kind));
    Ok(on_card.map(|one| placed(&entries, one)).collect())
}

/// What a candidate's do's and don'ts are made of: feedback, the candidate's own notes and what practice partners said, across
/// interviews.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// Whose they are.
    pub candidate: &'a Candidate,
    /// All their interviews.
    pub interviews: &'a [Interview],
    /// All feedback to them, sealed or not.
    pub feedback: &'a [Feedback],
    /// What they make of it.
    pub judged: &'a Judgement,
    /// What they wrote.
    pub noted: &'a [Reflection],
    /// What practice partners said.
    pub partners: &'a [PartnerRating],
}

/// What the evidence asks for now.
fn found(tx: &mut Tx<'_>, candidate: &Candidate) -> Result<Guidelines> {
    let heard = feedback::for_candidate(tx, candidate.id)?;
    asked_for_by(
        &Said {
            candidate,
            interviews: &interviews::for_candidate(tx, candidate.id)?,
            feedback: &heard,
            judged: &fairness_checks::judgement(tx, candidate.id, &heard)?,
            noted: &reflections::for_candidate(tx, candidate.id)?,
            partners: &practice_sessions::partner_ratings(tx, candidate.id)?,
        },
        tx.now(),
    )
}

fn asked_for_by(said: &Said<'_>, now: Time) -> Result<Guidelines> {
    let library = knowledge::library()?;
    let candidate = said.candidate;
    let heard = feedback::evidence(said.feedback, said.judged, candidate, library);
    let noted = reflections::evidence(said.noted, candidate, library);
    let all: Vec<_> = heard.into_iter().chain(noted).collect();
    let latest = latest(
        said.interviews,
        &all.iter().map(|(interview, _)| *interview).collect(),
    );
    let observations: Vec<_> = all
        .into_iter()
        .map(|(interview, point)| planner::Observation {
            earlier_interview: Some(interview) != latest,
            ..point
        })
        .chain(practice_sessions::evidence(
            said.partners,
            candidate,
            library,
        ))
        .collect();
    let today = candidate.local_date(now);
    Ok(planner::guidelines_from(library, &observations, today))
}

/// The latest interview that something was said about: what was said after an earlier one too weighs more.
fn latest(interviews: &[Interview], about: &BTreeSet<InterviewId>) -> Option<InterviewId> {
    let known = interviews.iter().filter(|one| about.contains(&one.id));
    known
        .max_by_key(|one| (one.starts_at, one.id))
        .map(|one| one.id)
}

/// The guideline, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: GuidelineId) -> Result<Placed> {
    let candidate = tx.candidate()?;
    one(&card_of(tx, candidate)?.entries, id)
}

/// One page of the candidate's guidelines, by their creation. They are few and in one row, so the page is cut here.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<GuidelineId>,
) -> Result<Page<Placed>> {
    let candidate = tx.candidate()?;
    let entries = card_of(tx, candidate)?.entries.0;
    let wanted = |one: &&Guideline| {
        filter.kind.is_none_or(|kind| one.kind == kind)
            && (filter.states.is_empty() || filter.states.contains(&one.state))
    };
    let mut rows: Vec<Placed> = entries
        .iter()
        .filter(wanted)
        .map(|one| placed(&entries, one))
        .collect();
    rows.sort_by_key(Keyed::key);
    if start.sort == Sort::Newest {
        rows.reverse();
    }
    if let Some((at, id)) = start.after {
        let last = (at, id.text());
        rows.retain(|row| match start.sort {
            Sort::Newest => row.key() < last,
            Sort::Oldest => row.key() > last,
        });
    }
    rows.truncate(start.limit.saturating_add(1));
    Ok(Page::of(rows, start))
}

/// Accepts, rewords, moves or retires a guideline; what holds between all of them holds afterwards too.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: GuidelineId,
    if_match: IfMatch,
    change: &Change,
) -> Result<Placed> {
    let candidate = tx.candidate()?;
    let card = card_of(tx, candidate)?;
    let guideline = one(&card.entries, id)?.guideline;
    if_match.allows(guideline.version)?;
    ApiError::unless_empty(rules::change_faults(&card.entries, &guideline, change))?;
    let mut entries = card.entries.0.clone();
    rules::change(&mut entries, id, change)?;
    keep(tx, card, entries)?;
    get(tx, id)
}

/// Every guideline of a candidate, retired ones too.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Placed>> {
    let entries = card_of(tx, candidate)?.entries.0;
    Ok(entries.iter().map(|one| placed(&entries, one)).collect())
}

/// What is on the candidate's card, in its order: each do with the don't that goes with it. Private.
pub fn current(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<PrintedGuideline>> {
    let entries = card_of(tx, candidate)?.entries.0;
    Ok(rules::printed(&entries))
}

/// What the evidence asks for now, as it would be proposed and without being stored: for a candidate with nothing on their card yet.
/// What they retired stays away. The ids are of this answer alone. Private.
pub fn proposed(tx: &mut Tx<'_>, candidate: &Candidate) -> Result<Vec<PrintedGuideline>> {
    let found = found(tx, candidate)?;
    would_be(tx, candidate.id, &found)
}

/// Whether a card would have anything on it, made of this. Private.
pub fn has_any_of(tx: &mut Tx<'_>, said: &Said<'_>) -> Result<bool> {
    let found = asked_for_by(said, tx.now())?;
    Ok(!would_be(tx, said.candidate.id, &found)?.is_empty())
}

fn would_be(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
    found: &Guidelines,
) -> Result<Vec<PrintedGuideline>> {
    let mut entries = card_of(tx, candidate)?.entries.0;
    made(tx, |maker| rules::refresh(&mut entries, found, maker));
    Ok(rules::printed(&entries))
}

/// The candidate and what is on their card, to print; 404 for another's.
pub(super) fn card(
    tx: &mut Tx<'_>,
    candidate: CandidateId,
) -> Result<(Candidate, Vec<PrintedGuideline>)> {
    let candidate = candidates::get(tx, candidate)?;
    let printed = current(tx, candidate.id)?;
    Ok((candidate, printed))
}
