//! Queries over events; the outbox writes them.

use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::db::schema::events;
use crate::platform::ids::{CandidateId, EventId};
use crate::platform::outbox::StoredEvent;
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Code, Result};
use crate::webhooks::event_types::EventType;
use crate::{keyed_by_creation, made_before, made_from, on_backend, walk};
use diesel::prelude::*;

keyed_by_creation!(StoredEvent);

/// What a list of events can be narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// These types only; empty for all.
    pub event_types: Vec<EventType>,
    /// About this candidate only.
    pub candidate_id: Option<CandidateId>,
    /// Happened at or after.
    pub created_from: Option<Time>,
    /// Happened before.
    pub created_before: Option<Time>,
}

/// One page.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<EventId>,
) -> Result<Page<StoredEvent>> {
    let tenant = tx.tenant();
    let rows = on_backend!(tx.conn(), c => {
        let mut query = events::table.filter(events::tenant_id.eq(tenant)).select(StoredEvent::as_select()).into_boxed();
        if !filter.event_types.is_empty() {
            query = query.filter(events::event_type.eq_any(filter.event_types.iter().map(|one| one.as_str())));
        }
        if let Some(candidate) = filter.candidate_id {
            query = query.filter(events::candidate_id.eq(candidate));
        }
        if let Some(from) = filter.created_from {
            query = query.filter(made_from!(events, EventId, from));
        }
        if let Some(before) = filter.created_before {
            query = query.filter(made_before!(events, EventId, before));
        }
        walk!(query, events, start).load(c)
    })?;
    Ok(Page::of(rows, start))
}

/// The event, or 404.
pub(super) fn get(tx: &mut Tx<'_>, id: EventId) -> Result<StoredEvent> {
    let tenant = tx.tenant();
    let event: Option<StoredEvent> = on_backend!(tx.conn(), c => events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::id.eq(id))
        .select(StoredEvent::as_select())
        .first(c)
        .optional())?;
    event.ok_or_else(|| ApiError::of(Code::NotFound))
}
