//! What can be done with practice sessions.

use super::model::{
    Held, Invitation, NewPracticeSession, OpenedByLink, PartnerLink, PartnerRating,
    PracticeProgress, PracticeSession, PracticeSessionId, SaidOfPractice,
};
use super::rules;
use super::store::{self, Filter};
use crate::candidates;
use crate::platform::auth::IfMatch;
use crate::platform::db::{Doc, Private, Tx};
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result};
use crate::question_bank::{self, Choice, ChosenQuestion};

/// Plans a session of the candidate who asks.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewPracticeSession) -> Result<PracticeSession> {
    let candidate = candidates::who_asks(tx)?;
    let session = PracticeSession {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        candidate_id: candidate.id,
        kind: new.kind,
        questions: Private(choose(tx, &new.questions)?),
        planned_on: new.planned_on,
        completed_on: None,
        minutes: new.minutes,
        self_ratings: Doc::default(),
        notes: new.notes.clone().map(Private),
        link_hash: None,
        link_expires_at: None,
        partner: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    store::leave_room(tx, session.candidate_id)?;
    store::insert(tx, &session)?;
    Ok(session)
}

/// The session, or 404 for another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: PracticeSessionId) -> Result<PracticeSession> {
    store::get(tx, id)
}

/// One page of the sessions of the candidate who asks.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<PracticeSessionId>,
) -> Result<Page<PracticeSession>> {
    let candidate = tx.candidate()?;
    store::list(tx, candidate, filter, start)
}

/// Changes a session by `edit`, and its questions where others are chosen.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: PracticeSessionId,
    if_match: IfMatch,
    questions: Option<&[Choice]>,
    edit: impl FnOnce(&mut PracticeSession) -> Result<()>,
) -> Result<PracticeSession> {
    let mut session = store::get(tx, id)?;
    if_match.allows(session.version)?;
    edit(&mut session)?;
    if let Some(choices) = questions {
        session.questions = Private(choose(tx, choices)?);
    }
    keep(tx, session)
}

/// Notes that a session was held.
pub(super) fn complete(
    tx: &mut Tx<'_>,
    id: PracticeSessionId,
    held: &Held,
) -> Result<PracticeSession> {
    let mut session = store::get(tx, id)?;
    rules::may_complete(&session)?;
    let candidate = candidates::get(tx, session.candidate_id)?;
    let today = candidate.local_date(tx.now());
    session.completed_on = Some(held.completed_on.unwrap_or(today));
    session.minutes = held.minutes.or(session.minutes);
    session.self_ratings.0.extend(&held.self_ratings);
    session.notes = held.notes.clone().map(Private).or(session.notes);
    keep(tx, session)
}

/// Forgets a session.
pub(super) fn delete(tx: &mut Tx<'_>, id: PracticeSessionId, if_match: IfMatch) -> Result<()> {
    let session = store::get(tx, id)?;
    if_match.allows(session.version)?;
    store::delete(tx, &session)
}

/// Makes a link for a partner; one that was made before closes.
pub(super) fn invite_partner(tx: &mut Tx<'_>, id: PracticeSessionId) -> Result<Invitation> {
    let mut session = store::get(tx, id)?;
    rules::may_invite(&session)?;
    let token = PartnerLink::mint(tx.tenant(), id);
    session.link_hash = Some(token.hash());
    session.link_expires_at = Some(rules::link_closes_at(tx.now()));
    store::update(tx, &mut session)?;
    Ok(Invitation { session, token })
}

/// Closes the link that is open; 404 when none is.
pub(super) fn revoke_partner_link(
    tx: &mut Tx<'_>,
    id: PracticeSessionId,
    if_match: IfMatch,
) -> Result<()> {
    let mut session = store::get(tx, id)?;
    if session.link_expires_at.is_none() {
        return Err(ApiError::of(Code::NotFound));
    }
    if_match.allows(session.version)?;
    close_link(&mut session);
    store::update(tx, &mut session)
}

/// What a partner needs in order to rate. Nothing changes by looking.
pub(super) fn opened_by_link(tx: &mut Tx<'_>, token: &PartnerLink) -> Result<OpenedByLink> {
    let session = by_link(tx, token)?;
    let candidate = candidates::get(tx, session.candidate_id)?;
    Ok(OpenedByLink {
        first_name: candidate.first_name,
        locale: candidate.locale,
        session,
    })
}

/// What a partner says, once: it uses the link up.
pub(super) fn rate(
    tx: &mut Tx<'_>,
    token: &PartnerLink,
    said: &SaidOfPractice,
) -> Result<PartnerRating> {
    let mut session = by_link(tx, token)?;
    ApiError::unless_empty(rules::faults_of_rating(said))?;
    let rating = PartnerRating {
        partner_name: said.partner_name.clone(),
        ratings: said.ratings.clone(),
        points: rules::points(said, || tx.new_id()),
        rated_at: tx.now(),
    };
    session.partner = Some(Private(rating.clone()));
    close_link(&mut session);
    store::update(tx, &mut session)?;
    Ok(rating)
}

/// How the candidate's ratings went over time.
pub(super) fn progress(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<PracticeProgress> {
    let candidate = candidates::get(tx, candidate)?;
    let sessions = store::of_candidate(tx, candidate.id)?;
    let versions = sessions.iter().map(|session| session.version);
    let held = sessions.iter().filter(|one| one.completed_on.is_some());
    Ok(PracticeProgress {
        candidate_id: candidate.id,
        sessions_completed: held.count(),
        version: versions.fold(0, i32::saturating_add),
        themes: rules::progress(&sessions, |at| candidate.local_date(at)),
    })
}

/// Sessions that a candidate has held, by day. Private: for the candidate who asks, and for decisions about what comes next.
pub fn completed(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<PracticeSession>> {
    tx.may_see(candidate)?;
    let mut sessions = store::of_candidate(tx, candidate)?;
    sessions.retain(|session| session.completed_on.is_some());
    sessions.sort_by_key(|session| (session.completed_on, session.id));
    Ok(sessions)
}

/// What partners said of a candidate's practice, in the order of the sessions. Private, like [`completed`].
pub fn partner_ratings(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<PartnerRating>> {
    tx.may_see(candidate)?;
    let sessions = store::of_candidate(tx, candidate)?;
    let rated = sessions.into_iter().filter_map(|session| session.partner);
    Ok(rated.map(|partner| partner.0).collect())
}

fn choose(tx: &mut Tx<'_>, choices: &[Choice]) -> Result<Vec<ChosenQuestion>> {
    question_bank::choose(tx, choices, |index| format!("/questions/{index}"))
}

/// Stores a changed session, if it is sound.
fn keep(tx: &mut Tx<'_>, mut session: PracticeSession) -> Result<PracticeSession> {
    let candidate = candidates::get(tx, session.candidate_id)?;
    let today = candidate.local_date(tx.now());
    ApiError::unless_empty(rules::faults(&session, today))?;
    store::update(tx, &mut session)?;
    Ok(session)
}

/// The session that a link opens: 404 when it is none of ours, or a later one took its place; 410 when it is no longer open.
fn by_link(tx: &mut Tx<'_>, token: &PartnerLink) -> Result<PracticeSession> {
    let found = store::find(tx, token.subject())?;
    let session = found
        .filter(|session| session.has_link(token))
        .ok_or_else(|| ApiError::of(Code::NotFound))?;
    rules::may_use_link(&session, tx.now())?;
    Ok(session)
}

/// Closes the link. Its hash stays, so that its holder is told that it was one.
fn close_link(session: &mut PracticeSession) {
    session.link_expires_at = None;
}
