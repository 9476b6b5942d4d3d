//! Queries over messages.

use super::model::{Message, MessageId, MessageKind, MessageState};
use crate::interviews::InterviewId;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::db::schema::messages;
use crate::platform::ids::CandidateId;
use crate::platform::page::{Page, PageStart};
use crate::{keyed_by_creation, on_backend, room_for_rows, rows_of_candidate, tenant_rows, walk};
use diesel::prelude::*;

tenant_rows!(messages, Message, MessageId, owner: candidate_id);
rows_of_candidate!(messages, Message);
room_for_rows!(messages, candidate_id: CandidateId);

keyed_by_creation!(Message);

/// What a list of messages can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// About this interview only.
    pub interview_id: Option<InterviewId>,
    /// Of this candidate only.
    pub candidate_id: Option<CandidateId>,
    /// Of these kinds only; empty for all.
    pub kinds: Vec<MessageKind>,
    /// In this state only.
    pub state: Option<MessageState>,
}

/// One page, without the kinds that nobody may see who asks.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    hidden: &[MessageKind],
    start: &PageStart<MessageId>,
) -> Result<Page<Message>> {
    let (tenant, own) = (tx.tenant(), tx.only_candidate());
    let rows = on_backend!(tx.conn(), c => {
        let mut query = messages::table
            .filter(messages::tenant_id.eq(tenant))
            .select(Message::as_select())
            .into_boxed();
        // Both, so that a candidate who asks for another's gets an empty page.
        for candidate in own.into_iter().chain(filter.candidate_id) {
            query = query.filter(messages::candidate_id.eq(candidate));
        }
        if let Some(interview) = filter.interview_id {
            query = query.filter(messages::interview_id.eq(interview));
        }
        if !filter.kinds.is_empty() {
            query = query.filter(messages::kind.eq_any(&filter.kinds));
        }
        if !hidden.is_empty() {
            query = query.filter(messages::kind.ne_all(hidden));
        }
        if let Some(state) = filter.state {
            query = query.filter(messages::state.eq(state));
        }
        walk!(query, messages, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// Whether a thank-you for this interview went out.
pub(super) fn thank_you_is_sent(tx: &mut Tx<'_>, interview: InterviewId) -> Result<bool> {
    let tenant = tx.tenant();
    let sent: i64 = on_backend!(tx.conn(), c => messages::table
        .filter(messages::tenant_id.eq(tenant))
        .filter(messages::interview_id.eq(interview))
        .filter(messages::kind.eq(MessageKind::ThankYou))
        .filter(messages::state.eq(MessageState::Sent))
        .count()
        .get_result(c))?;
    Ok(sent > 0)
}
