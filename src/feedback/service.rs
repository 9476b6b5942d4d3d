//! What can be done with feedback.

use super::model::{CountedFeedback, Feedback, FeedbackId, NewFeedback, OpenedByLink, Said};
use super::store::{self, Filter};
use super::visibility::{self, Shown};
use super::{events, rules, self_ratings};
use crate::feedback_requests::{DeclineReason, FeedbackRequest, LinkToken};
use crate::interviews::{Interview, InterviewId};
use crate::platform::clock::Time;
use crate::platform::db::{Doc, Private, Tx};
use crate::platform::ids::{CandidateId, FeedbackRequestId};
use crate::platform::locale::Language;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result, outbox};
use crate::{candidates, feedback_requests, interviews};

/// Records feedback that came by another way than a link.
pub(super) fn record(tx: &mut Tx<'_>, interview: InterviewId, new: &NewFeedback) -> Result<Shown> {
    let interview = interviews::get(tx, interview)?;
    rules::may_record(&interview)?;
    let feedback = receive(tx, &interview, None, new)?;
    Ok(visibility::shown(feedback, None))
}

/// The feedback as the caller may see it, or 404 for another tenant's and another candidate's.
pub(super) fn get(tx: &mut Tx<'_>, id: FeedbackId) -> Result<Shown> {
    let feedback = store::get(tx, id)?;
    Ok(visibility::shown(feedback, reader(tx)?))
}

/// The row, or 404: for what the candidate makes of it.
pub(super) fn row(tx: &mut Tx<'_>, id: FeedbackId) -> Result<Feedback> {
    store::get(tx, id)
}

/// One page of feedback, each as the caller may see it.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<FeedbackId>,
) -> Result<Page<Shown>> {
    let page = store::list(tx, filter, start)?;
    let reader = reader(tx)?;
    Ok(page.map(|feedback| visibility::shown(feedback, reader)))
}

/// In which language the caller reads what is in our words; none for a tenant, who reads nothing of it.
pub(super) fn reader(tx: &mut Tx<'_>) -> Result<Option<Language>> {
    let Some(candidate) = tx.only_candidate() else {
        return Ok(None);
    };
    let candidate = candidates::get(tx, candidate)?;
    Ok(Some(Language::for_person(tx.language(), &candidate.locale)))
}

/// Unseals feedback for its candidate, who has said before how they think it went: in a reflection, for earlier feedback on
/// the same interview, or just now. A second time changes nothing.
pub(super) fn open(tx: &mut Tx<'_>, id: FeedbackId, self_rating: Option<i32>) -> Result<Shown> {
    let mut feedback = store::get(tx, id)?;
    if feedback.opened_at.is_none() {
        let whose = (feedback.interview_id, feedback.candidate_id);
        let before = self_ratings::make_final(tx, whose, self_rating)?;
        feedback.self_rating = Some(rules::rating_before_opening(before)?);
        feedback.opened_at = Some(tx.now());
        store::update(tx, &mut feedback)?;
    }
    Ok(visibility::shown(feedback, reader(tx)?))
}

/// What the holder of a link needs in order to answer. Nothing changes by looking.
pub(super) fn opened_by_link(tx: &mut Tx<'_>, token: &LinkToken) -> Result<OpenedByLink> {
    let request = feedback_requests::by_link(tx, token)?;
    Ok(OpenedByLink {
        interview: interviews::get(tx, request.interview_id)?,
        candidate: candidates::get(tx, request.candidate_id)?,
        request,
    })
}

/// The answer to a request by its link, once.
pub(super) fn answer_link(
    tx: &mut Tx<'_>,
    token: &LinkToken,
    said: &Said,
    call_slot: Option<Time>,
) -> Result<FeedbackRequest> {
    let request = feedback_requests::by_link(tx, token)?;
    answer(tx, request, said, call_slot)
}

/// The answer to a request that waits: words, or a call at one of the offered times, or both.
pub fn answer(
    tx: &mut Tx<'_>,
    request: FeedbackRequest,
    said: &Said,
    call_slot: Option<Time>,
) -> Result<FeedbackRequest> {
    // The request first: it is what two answers at once meet at, so the loser has stored nothing.
    let request = feedback_requests::answer(tx, request, call_slot)?;
    if call_slot.is_none() || rules::says_something(said) {
        let interview = interviews::get(tx, request.interview_id)?;
        let new = NewFeedback {
            source: request.channel,
            received_at: None,
            said: said.clone(),
        };
        receive(tx, &interview, Some(request.id), &new)?;
    }
    Ok(request)
}

/// Whoever was asked would rather not.
pub(super) fn decline_link(
    tx: &mut Tx<'_>,
    token: &LinkToken,
    reason: Option<DeclineReason>,
) -> Result<FeedbackRequest> {
    let request = feedback_requests::by_link(tx, token)?;
    feedback_requests::decline(tx, request, reason)
}

/// All feedback on an interview, oldest first, sealed or not: for decisions, never to be shown as it is.
pub fn for_interview(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Vec<Feedback>> {
    let filter = Filter {
        interview_id: Some(interview),
        ..Filter::default()
    };
    store::all(tx, &filter)
}

/// All feedback on a candidate's interviews, oldest first, sealed or not: for decisions, never to be shown as it is.
pub fn for_candidate(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<Feedback>> {
    let filter = Filter {
        candidate_id: Some(candidate),
        ..Filter::default()
    };
    store::all(tx, &filter)
}

/// What is counted of what was stored from one time until before another, of all candidates of the tenant, sealed or not.
pub fn counted_between(tx: &mut Tx<'_>, from: Time, until: Time) -> Result<Vec<CountedFeedback>> {
    store::counted_between(tx, from, until)
}

/// Stores what was said, sealed, and announces that it is there.
fn receive(
    tx: &mut Tx<'_>,
    interview: &Interview,
    request: Option<FeedbackRequestId>,
    new: &NewFeedback,
) -> Result<Feedback> {
    let said = new.said.clone();
    let received_at = new.received_at.unwrap_or(tx.now());
    ApiError::unless_empty(rules::faults(&said, received_at, tx.now()))?;
    let observations = said.observations.into_iter();
    let feedback = Feedback {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        interview_id: interview.id,
        candidate_id: interview.candidate_id,
        feedback_request_id: request,
        source: new.source,
        giver_name: said.giver_name.map(Private),
        ratings: Doc(said.ratings),
        observations: Private(
            observations
                .map(|new| rules::observation(new, tx.new_id()))
                .collect(),
        ),
        comment: said.comment.map(Private),
        advice: said.advice.map(Private),
        received_at,
        self_rating: None,
        opened_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    store::insert(tx, &feedback)?;
    outbox::publish(tx, &events::received(&feedback))?;
    Ok(feedback)
}
