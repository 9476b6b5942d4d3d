//! What can be done with messages.

use super::model::{Message, MessageId, MessageKind, MessageState, NewMessage};
use super::rules::{self, MessageRefused};
use super::store::{self, Filter};
use crate::feedback_requests::{self, MailFacts};
use crate::interviews::InterviewId;
use crate::knowledge;
use crate::method::content::data_right;
use crate::method::messages::Wishes;
use crate::method::support::Support;
use crate::method::tone::{self, Tone};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Private, Tx};
use crate::platform::locale::Language;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result};
use crate::{candidates, help_lines, interviews};

/// How a message sounds, told in a language.
#[derive(Debug)]
pub(super) struct Looked {
    /// What is said first, to the candidate alone.
    pub support: Option<Support>,
    /// What was found.
    pub tone: Tone,
    /// The language in which it is told.
    pub language: Language,
}

/// A draft from what is known.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewMessage) -> Result<Message> {
    rules::may_write(new.kind, tx.only_candidate().is_some())?;
    let interview = interviews::get(tx, new.interview_id)
        .map_err(|error| error.as_fault_at("/interview_id"))?;
    ApiError::unless_empty(rules::wish_faults(new, tx.now()))?;
    rules::may_be_about(new.kind, &interview)?;
    if new.kind == MessageKind::ThankYou && store::thank_you_is_sent(tx, interview.id)? {
        return Err(MessageRefused::ThankYouSent.into());
    }
    let candidate = candidates::get(tx, interview.candidate_id)?;
    let channel = rules::channel(new, &interview);
    let recipient = rules::recipient(&interview, channel, new.recipient.clone())?;
    let language = Language::for_person(new.language.or(tx.language()), &candidate.locale);
    let today = candidate.local_date(tx.now());
    let library = knowledge::library()?;
    let places = library.places(library.jurisdiction_of(&candidate.country));
    let facts = MailFacts {
        interview: &interview,
        candidate: &candidate,
        recipient: &recipient,
        language,
        answer_by: rules::answer_by(new.kind, today),
        data_right: data_right(&places, language.as_str(), today),
        call_slots: &new.call_slots,
        wishes: wishes(new),
    };
    let words = feedback_requests::draft(new.kind.draft_kind(), &facts)?;
    let message = Message {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        interview_id: interview.id,
        candidate_id: candidate.id,
        kind: new.kind,
        channel,
        state: MessageState::Draft,
        recipient: Private(recipient),
        language,
        subject: Private(new.subject.clone().unwrap_or(words.subject)),
        body: Private(new.body.clone().unwrap_or(words.body)),
        sent_at: None,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&message))?;
    store::leave_room(tx, message.candidate_id)?;
    store::insert(tx, &message)?;
    Ok(message)
}

fn wishes(new: &NewMessage) -> Wishes<'_> {
    Wishes {
        impressed_by: new.impressed_by.as_deref(),
        future_openings: new.future_openings,
        offer_feedback: new.offer_feedback,
        questions: &new.questions,
    }
}

/// The message, or 404 for another tenant's and another candidate's, and for a tenant that may not know of it.
pub(super) fn get(tx: &mut Tx<'_>, id: MessageId) -> Result<Message> {
    let message = store::get(tx, id)?;
    if rules::may_know(message.kind, tx.only_candidate().is_some()) {
        Ok(message)
    } else {
        Err(ApiError::of(Code::NotFound))
    }
}

/// One page of messages.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<MessageId>,
) -> Result<Page<Message>> {
    let hidden = hidden(tx);
    store::list(tx, filter, hidden, start)
}

/// The kinds of which the caller may not know that there are any.
pub(super) fn hidden(tx: &Tx<'_>) -> &'static [MessageKind] {
    match tx.only_candidate() {
        Some(_) => &[],
        None => &MessageKind::PRIVATE,
    }
}

/// Changes a draft by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: MessageId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut Message) -> Result<()>,
) -> Result<Message> {
    let mut message = get(tx, id)?;
    if_match.allows(message.version)?;
    rules::must_be_draft(&message)?;
    edit(&mut message)?;
    ApiError::unless_empty(rules::faults(&message))?;
    store::update(tx, &mut message)?;
    Ok(message)
}

/// Forgets a draft. What went out stays, so that it can be read later what was said.
pub(super) fn delete(tx: &mut Tx<'_>, id: MessageId, if_match: IfMatch) -> Result<()> {
    let message = get(tx, id)?;
    if_match.allows(message.version)?;
    rules::must_be_draft(&message)?;
    store::delete(tx, &message)
}

/// How the message sounds. It changes nothing.
pub(super) fn check_tone(tx: &mut Tx<'_>, id: MessageId) -> Result<Looked> {
    let message = get(tx, id)?;
    look(tx, &message)
}

/// Keeps that the message went out. However it sounds: the person decides.
pub(super) fn mark_sent(tx: &mut Tx<'_>, id: MessageId) -> Result<(Message, Looked)> {
    let mut message = get(tx, id)?;
    rules::must_be_draft(&message)?;
    message.state = MessageState::Sent;
    message.sent_at = Some(tx.now());
    store::update(tx, &mut message).map_err(thank_you_sent)?;
    let looked = look(tx, &message)?;
    Ok((message, looked))
}

/// The unique key over thank-yous that were sent decides, so that two who send at once do not both thank.
fn thank_you_sent(error: ApiError) -> ApiError {
    if error.violates_unique("kind") {
        MessageRefused::ThankYouSent.into()
    } else {
        error
    }
}

/// Whether thanks for the interview went out.
pub fn is_thanked(tx: &mut Tx<'_>, interview: InterviewId) -> Result<bool> {
    store::thank_you_is_sent(tx, interview)
}

fn look(tx: &mut Tx<'_>, message: &Message) -> Result<Looked> {
    let interview = interviews::get(tx, message.interview_id)?;
    let candidate = candidates::get(tx, message.candidate_id)?;
    let language = Language::for_person(tx.language(), &candidate.locale);
    let library = knowledge::library()?;
    let organisations = [&interview.employer, &interview.agency];
    let organisations = organisations.into_iter().flatten();
    let mut about: Vec<&str> = organisations.map(|one| one.name.as_str()).collect();
    about.extend([interview.role.as_str(), message.recipient.name.as_str()]);
    about.extend(message.recipient.contact_name.as_deref());
    about.extend(candidate.last_name.as_deref());
    let written = tone::Message {
        kind: message.kind.draft_kind(),
        language: message.language.as_str(),
        subject: &message.subject,
        body: &message.body,
        about: &about,
    };
    let tone = tone::check(library, &written, language.as_str());
    // A tenant may read the words, and is told nothing of what they may mean.
    let support = match tx.only_candidate() {
        Some(_) => {
            let texts = [message.subject.as_str(), message.body.as_str()];
            Some(help_lines::said_beside(tx, texts)?.0)
        }
        None => None,
    };
    Ok(Looked {
        support,
        tone,
        language,
    })
}
