//! Somebody whom a candidate knows.

use crate::method::content::Tie;
use crate::platform::clock::Time;
use crate::platform::db::schema::contacts;
use crate::platform::db::{Private, Word};
use crate::platform::ids::{CandidateId, TenantId};
use chrono::NaiveDate;
use diesel::prelude::*;

crate::typed_id!(
    /// Somebody whom a candidate knows.
    ContactId, "ctct"
);

/// Somebody whom a candidate knows.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = contacts, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct Contact {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: ContactId,
    /// Who knows them.
    pub candidate_id: CandidateId,
    /// Their name.
    pub name: Private<String>,
    /// Where they are.
    pub organisation: Option<Private<String>>,
    /// Where the two know each other from.
    pub how_known: Option<Private<String>>,
    /// How well.
    pub tie: Word<Tie>,
    /// When the two were last in touch.
    pub last_touch_on: Option<NaiveDate>,
    /// When to be in touch next.
    pub next_touch_on: Option<NaiveDate>,
    /// A note to oneself.
    pub notes: Option<Private<String>>,
    /// Raised by every change.
    pub version: i32,
    /// When they were noted.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// Somebody as the candidate notes them, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewContact {
    /// Their name.
    pub name: String,
    /// Where they are.
    pub organisation: Option<String>,
    /// Where the two know each other from.
    pub how_known: Option<String>,
    /// How well.
    pub tie: Tie,
    /// When the two were last in touch.
    pub last_touch_on: Option<NaiveDate>,
    /// When to be in touch next.
    pub next_touch_on: Option<NaiveDate>,
    /// A note to oneself.
    pub notes: Option<String>,
}
