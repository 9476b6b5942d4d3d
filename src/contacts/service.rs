//! What can be done with contacts. All of it is the candidate's own: nothing of it is announced.

use super::model::{Contact, ContactId, NewContact};
use super::{rules, store};
use crate::candidates;
use crate::knowledge;
use crate::method::content::NetworkingWords;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Private, Tx, Word};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};
use chrono::NaiveDate;

/// A contact as the candidate sees it.
#[derive(Debug)]
pub(super) struct Known {
    /// The contact.
    pub contact: Contact,
    /// Whether it is time to be in touch.
    pub is_due: bool,
    /// What the method knows about ties.
    pub words: &'static NetworkingWords,
}

/// Somebody whom the candidate knows.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewContact) -> Result<Known> {
    let candidate = candidates::who_asks(tx)?;
    let today = candidate.local_date(tx.now());
    let new = new.clone();
    let contact = Contact {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        name: Private(new.name),
        organisation: new.organisation.map(Private),
        how_known: new.how_known.map(Private),
        tie: Word(new.tie),
        last_touch_on: new.last_touch_on,
        next_touch_on: new.next_touch_on,
        notes: new.notes.map(Private),
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&contact, today))?;
    store::leave_room(tx, contact.candidate_id)?;
    store::insert(tx, &contact)?;
    known(contact, today)
}

/// The contact, or 404 for another's.
pub(super) fn get(tx: &mut Tx<'_>, id: ContactId) -> Result<Known> {
    let contact = store::get(tx, id)?;
    let today = today_of(tx, &contact)?;
    known(contact, today)
}

/// One page of the candidate's contacts.
pub(super) fn list(
    tx: &mut Tx<'_>,
    due_by: Option<NaiveDate>,
    start: &PageStart<ContactId>,
) -> Result<Page<Known>> {
    let candidate = candidates::who_asks(tx)?;
    let today = candidate.local_date(tx.now());
    let words = words()?;
    let page = store::list(tx, candidate.id, due_by, start)?;
    Ok(page.map(|contact| Known {
        is_due: rules::is_due(&contact, today),
        contact,
        words,
    }))
}

/// Every contact of a candidate, oldest first.
pub(super) fn all_of_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Known>> {
    let candidate = candidates::get(tx, candidate)?;
    let today = candidate.local_date(tx.now());
    let contacts = store::all_of_candidate(tx, candidate.id)?.into_iter();
    contacts.map(|contact| known(contact, today)).collect()
}

/// Changes the contact by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: ContactId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut Contact) -> Result<()>,
) -> Result<Known> {
    let mut contact = store::get(tx, id)?;
    if_match.allows(contact.version)?;
    let today = today_of(tx, &contact)?;
    edit(&mut contact)?;
    ApiError::unless_empty(rules::faults(&contact, today))?;
    store::update(tx, &mut contact)?;
    known(contact, today)
}

/// The two were in touch today. Nothing is asked of the version: whoever else changes the contact, today stays true.
pub(super) fn touch(tx: &mut Tx<'_>, id: ContactId) -> Result<Known> {
    let mut contact = store::get(tx, id)?;
    let today = today_of(tx, &contact)?;
    if contact.last_touch_on != Some(today) {
        rules::touch(&mut contact, today);
        store::update(tx, &mut contact)?;
    }
    known(contact, today)
}

/// Forgets the contact.
pub(super) fn delete(tx: &mut Tx<'_>, id: ContactId, if_match: IfMatch) -> Result<()> {
    let contact = store::get(tx, id)?;
    if_match.allows(contact.version)?;
    store::delete(tx, &contact)
}

fn today_of(tx: &mut Tx<'_>, contact: &Contact) -> Result<NaiveDate> {
    let candidate = candidates::get(tx, contact.candidate_id)?;
    Ok(candidate.local_date(tx.now()))
}

fn words() -> Result<&'static NetworkingWords> {
    let library = knowledge::library()?;
    Ok(&library.search().networking)
}

fn known(contact: Contact, today: NaiveDate) -> Result<Known> {
    Ok(Known {
        is_due: rules::is_due(&contact, today),
        contact,
        words: words()?,
    })
}

/// Whether the candidate has written anybody down.
pub fn has_any(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<bool> {
    store::has_any(tx, candidate)
}
