//! What can be done with feedback requests.

use super::model::{
    Channel, DeclineReason, EndedRequest, FeedbackRequest, LinkToken, Mailing, NewFeedbackRequest,
    State,
};
use super::store::{self, Filter};
use super::wording::{self, MailFacts};
use super::{calendar, events, rules};
use crate::interviews::{Interview, InterviewId};
use crate::method::messages::Wishes;
use crate::platform::auth::IfMatch;
use crate::platform::clock::Time;
use crate::platform::db::{Doc, Tx};
use crate::platform::ids::FeedbackRequestId;
use crate::platform::locale::Language;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result, outbox};
use crate::{candidates, interviews};

/// Requests that one transaction closes at the most.
const EXPIRE_AT_ONCE: i64 = 100;

/// A draft that asks for advice.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewFeedbackRequest) -> Result<FeedbackRequest> {
    let interview = interviews::get(tx, new.interview_id)
        .map_err(|error| error.as_fault_at("/interview_id"))?;
    rules::may_ask(&interview)?;
    draft(tx, &interview, new)
}

/// The request, or 404 for another tenant's and another candidate's.
pub fn get(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<FeedbackRequest> {
    store::get(tx, id)
}

/// One page of requests.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<FeedbackRequestId>,
) -> Result<Page<FeedbackRequest>> {
    store::list(tx, filter, start)
}

/// Every request of an interview, oldest first.
pub fn for_interview(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Vec<FeedbackRequest>> {
    store::of_interview(tx, interview)
}

/// The offered calls as a calendar file.
pub(super) fn call_calendar(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<String> {
    Ok(calendar::of(&store::get(tx, id)?))
}

/// Changes a draft by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: FeedbackRequestId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut FeedbackRequest) -> Result<()>,
) -> Result<FeedbackRequest> {
    let mut request = store::get(tx, id)?;
    if_match.allows(request.version)?;
    rules::must_be_draft(&request)?;
    edit(&mut request)?;
    check(tx, &mut request)?;
    store::update(tx, &mut request)?;
    Ok(request)
}

/// Sends a draft: the mail, with its link, goes back to the tenant to be sent from its own address.
pub(super) fn send(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<Mailing> {
    let mut request = store::get(tx, id)?;
    rules::must_be_draft(&request)?;
    // Once more, since an outcome can be undone while a draft lies there.
    rules::may_ask(&interviews::get(tx, request.interview_id)?)?;
    request.state = State::Sent;
    request.sent_at = Some(tx.now());
    let token = open_link(tx, &mut request)?;
    outbox::publish(tx, &events::sent(&request))?;
    Ok(Mailing {
        subject: request.subject.clone(),
        message: request.message.clone(),
        request,
        token,
    })
}

/// Reminds whoever was asked. The mail has a link of its own, since the first is stored nowhere; both open the same request.
pub(super) fn remind(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<Mailing> {
    let mut request = store::get(tx, id)?;
    rules::may_remind(&request, tx.now())?;
    let interview = interviews::get(tx, request.interview_id)?;
    let candidate = candidates::get(tx, request.candidate_id)?;
    let words = wording::reminder(&MailFacts {
        interview: &interview,
        candidate: &candidate,
        recipient: &request.recipient,
        language: request.language(),
        answer_by: None,
        data_right: None,
        call_slots: &rules::call_slots_left(&request, tx.now()),
        wishes: Wishes::default(),
    })?;
    request.state = State::Reminded;
    request.reminders_sent = request.reminders_sent.saturating_add(1);
    request.last_reminded_at = Some(tx.now());
    let token = open_link(tx, &mut request)?;
    outbox::publish(tx, &events::reminded(&request))?;
    Ok(Mailing {
        request,
        token,
        subject: words.subject,
        message: words.body,
    })
}

/// Takes a request back; its links close.
pub(super) fn cancel(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<FeedbackRequest> {
    let mut request = store::get(tx, id)?;
    rules::may_cancel(&request)?;
    close(tx, &mut request, State::Cancelled)?;
    outbox::publish(tx, &events::cancelled(&request))?;
    Ok(request)
}

/// Turns to the agency: closes the request and drafts another, which is the answer.
pub(super) fn redirect(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<FeedbackRequest> {
    let mut request = store::get(tx, id)?;
    rules::may_redirect(&request)?;
    let interview = interviews::get(tx, request.interview_id)?;
    let to_agency = NewFeedbackRequest {
        interview_id: interview.id,
        channel: Channel::Agency,
        recipient: None,
        call_slots: rules::call_slots_left(&request, tx.now()),
        // Whoever asks may read another language than whoever is asked: it stays as it was chosen.
        language: Some(request.language()),
        message: None,
    };
    let draft = draft(tx, &interview, &to_agency)?;
    request.redirected_to_id = Some(draft.id);
    close(tx, &mut request, State::Redirected)?;
    outbox::publish(tx, &events::redirected(&request))?;
    Ok(draft)
}

/// Closes requests whose time has run out, some at a time; gives how many.
pub fn expire_due(tx: &mut Tx<'_>) -> Result<usize> {
    let due = store::due_to_expire(tx, EXPIRE_AT_ONCE)?;
    let count = due.len();
    for mut request in due {
        close(tx, &mut request, State::Expired)?;
        outbox::publish(tx, &events::expired(&request))?;
    }
    Ok(count)
}

/// Those whose life ended from one time until before another, of all candidates of the tenant: to be counted.
pub fn ended_between(tx: &mut Tx<'_>, from: Time, until: Time) -> Result<Vec<EndedRequest>> {
    store::ended_between(tx, from, until)
}

/// The request that a link opens: 404 when it is none of ours, 410 when it is no longer open.
pub fn by_link(tx: &mut Tx<'_>, token: &LinkToken) -> Result<FeedbackRequest> {
    let found = store::find(tx, token.subject())?;
    let request = found
        .filter(|request| request.has_link(token))
        .ok_or_else(|| ApiError::of(Code::NotFound))?;
    rules::may_use_link(&request, tx.now())?;
    Ok(request)
}

/// The request as it waits for an answer: refused when it does not.
pub fn waiting(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<FeedbackRequest> {
    let request = store::get(tx, id)?;
    rules::must_wait(&request, tx.now())?;
    Ok(request)
}

/// Notes that a waiting request was answered, which closes its links. Two answers at once change the same version, so one
/// of them is told that the link is gone.
pub fn answer(
    tx: &mut Tx<'_>,
    mut request: FeedbackRequest,
    call_slot: Option<Time>,
) -> Result<FeedbackRequest> {
    if let Some(chosen) = call_slot {
        ApiError::unless_empty(rules::call_slot_faults(&request, chosen, tx.now()))?;
    }
    request.chosen_call_slot = call_slot;
    close(tx, &mut request, State::Answered)?;
    outbox::publish(tx, &events::answered(&request))?;
    Ok(request)
}

/// Notes that whoever was asked would rather not.
pub fn decline(
    tx: &mut Tx<'_>,
    mut request: FeedbackRequest,
    reason: Option<DeclineReason>,
) -> Result<FeedbackRequest> {
    request.decline_reason = reason;
    close(tx, &mut request, State::Declined)?;
    outbox::publish(tx, &events::declined(&request))?;
    Ok(request)
}

fn draft(
    tx: &mut Tx<'_>,
    interview: &Interview,
    new: &NewFeedbackRequest,
) -> Result<FeedbackRequest> {
    let recipient = rules::recipient(interview, new.channel, new.recipient.clone())?;
    let candidate = candidates::get(tx, interview.candidate_id)?;
    let asked = new.language.or(tx.language());
    let language = Language::for_person(asked, &candidate.locale);
    let words = wording::first(
        new.channel,
        &MailFacts {
            interview,
            candidate: &candidate,
            recipient: &recipient,
            language,
            answer_by: None,
            data_right: None,
            call_slots: &new.call_slots,
            wishes: Wishes::default(),
        },
    )?;
    let mut request = FeedbackRequest {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        interview_id: interview.id,
        candidate_id: interview.candidate_id,
        channel: new.channel,
        state: State::Draft,
        recipient: Doc(recipient),
        subject: words.subject,
        message: new.message.clone().unwrap_or(words.body),
        call_slots: Doc(new.call_slots.clone()),
        chosen_call_slot: None,
        link_hashes: Vec::new(),
        sent_at: None,
        reminders_sent: 0,
        last_reminded_at: None,
        closed_at: None,
        decline_reason: None,
        expires_at: None,
        redirected_to_id: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
        language: Some(language),
    };
    check(tx, &mut request)?;
    store::leave_room(tx, request.interview_id)?;
    store::insert(tx, &request).map_err(request_already_open)?;
    Ok(request)
}

fn check(tx: &Tx<'_>, request: &mut FeedbackRequest) -> Result<()> {
    let faults = rules::faults(request, tx.now());
    rules::tidy(request);
    ApiError::unless_empty(faults)
}

/// Mints a link that is open from now on, and stores the request with its hash.
fn open_link(tx: &mut Tx<'_>, request: &mut FeedbackRequest) -> Result<LinkToken> {
    let token = LinkToken::mint(tx.tenant(), request.id);
    request.link_hashes.extend(token.hash());
    request.expires_at = Some(rules::link_closes_at(tx.now()));
    store::update(tx, request)?;
    Ok(token)
}

fn close(tx: &mut Tx<'_>, request: &mut FeedbackRequest, state: State) -> Result<()> {
    request.state = state;
    request.closed_at = Some(tx.now());
    store::update(tx, request)
}

/// The unique key over open requests decides, so that two who ask at once do not both get one.
fn request_already_open(error: ApiError) -> ApiError {
    if error.violates_unique("channel") {
        ApiError::of(Code::RequestAlreadyOpen)
    } else {
        error
    }
}
