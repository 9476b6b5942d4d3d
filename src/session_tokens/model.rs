//! A session token as the database knows it: who may do what from where until when. The token itself is never stored.

use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::session_tokens;
use crate::platform::ids::{ApiClientId, CandidateId, SessionTokenId, TenantId};
use diesel::prelude::*;

/// One candidate in a browser. It is made once and can only end, so it has no version.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = session_tokens, treat_none_as_default_value = false)]
pub struct SessionToken {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id; the `jti` of the token.
    pub id: SessionTokenId,
    /// For whom it acts.
    pub candidate_id: CandidateId,
    /// The client that minted it: revoking that one ends this one too.
    pub api_client_id: ApiClientId,
    /// What it may do.
    pub scopes: Doc<Vec<String>>,
    /// The pages that may use it.
    pub allowed_origins: Doc<Vec<String>>,
    /// When it ends, in whole seconds like every time in a token.
    pub expires_at: Time,
    /// When it was ended before its time.
    pub revoked_at: Option<Time>,
    /// When it was minted.
    pub created_at: Time,
}

/// A session token as a tenant's server asks for one.
#[derive(Debug, Clone)]
pub(super) struct NewSession {
    /// For whom.
    pub candidate: CandidateId,
    /// What it may do; everything that a candidate may when absent.
    pub scopes: Option<Vec<String>>,
    /// The pages that may use it; those of the tenant when absent.
    pub allowed_origins: Option<Vec<String>>,
    /// How long it lives.
    pub lifetime_seconds: i64,
}
