//! Wishes and what is ruled out.

use crate::platform::clock::Time;
use crate::platform::db::Private;
use crate::platform::db::schema::search_preferences;
use crate::platform::ids::{CandidateId, TenantId};
use diesel::prelude::*;

/// What a candidate wishes for and rules out.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = search_preferences, primary_key(tenant_id, candidate_id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub(in crate::opportunities) struct Preferences {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Whose they are.
    pub candidate_id: CandidateId,
    /// What they wish for.
    pub wishes: Private<Vec<String>>,
    /// What they rule out.
    pub deal_breakers: Private<Vec<String>>,
    /// Raised by every change; 0 as long as nothing was said.
    pub version: i32,
    /// When they were first said.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// Preferences as the candidate says them.
#[derive(Debug, Clone)]
pub(super) struct NewPreferences {
    /// What they wish for.
    pub wishes: Vec<String>,
    /// What they rule out.
    pub deal_breakers: Vec<String>,
}
