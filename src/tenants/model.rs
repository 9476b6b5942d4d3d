//! A tenant.

use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::tenants;
use crate::platform::ids::TenantId;
use diesel::prelude::*;

crate::text_enum! {
    /// What a tenant is.
    TenantKind {
        /// It shows the jobs of others.
        JobBoard = "job_board",
        /// It places candidates with employers.
        Agency = "agency",
    }
}

/// A job board or an agency.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = tenants, primary_key(tenant_id), treat_none_as_default_value = false)]
pub struct Tenant {
    /// Its id, with which every key begins.
    pub tenant_id: TenantId,
    /// How it is called.
    pub name: String,
    /// What it is.
    pub kind: TenantKind,
    /// The pages that may use session tokens of its candidates; with none, a session token says for itself.
    pub allowed_origins: Doc<Vec<String>>,
    /// BCP 47; the language of words where a candidate has none.
    pub locale: String,
    /// Whether it only tries things out: its clock can be moved, and employers answer when told to.
    pub sandbox: bool,
    /// Raised by every change.
    pub version: i32,
    /// When it was made.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// A tenant as the operator describes one.
#[derive(Debug, Clone)]
pub struct NewTenant {
    /// How it is called.
    pub name: String,
    /// What it is.
    pub kind: TenantKind,
    /// The pages that may use session tokens of its candidates.
    pub allowed_origins: Vec<String>,
    /// BCP 47.
    pub locale: String,
    /// Whether it only tries things out.
    pub sandbox: bool,
}
