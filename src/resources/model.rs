//! A link that a tenant adds, and anything that can be read.

use crate::method::content::Guide;
use crate::method::themes::Theme;
use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::db::schema::resources;
use crate::platform::ids::{TenantId, TypedId};
use crate::platform::page::Keyed;
use diesel::prelude::*;

crate::typed_id!(
    /// Something to read.
    ResourceId, "rsrc"
);

crate::text_enum! {
    /// Whose a resource is.
    ResourceOrigin {
        /// It comes with Rebound.
        Product = "product",
        /// The tenant added it.
        Tenant = "tenant",
    }
}

/// A link that a tenant added.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = resources, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub(super) struct OwnLink {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: ResourceId,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Where it is.
    pub url: String,
    /// Themes that it helps with.
    pub themes: Doc<Vec<Theme>>,
    /// Rows of the method that it belongs to.
    pub methods: Doc<Vec<String>>,
    /// Its language, BCP 47.
    pub language: String,
    /// Raised by every change.
    pub version: i32,
    /// When it was added.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// A link as a tenant describes it, before we store it.
#[derive(Debug, Clone)]
pub(super) struct NewLink {
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Where it is.
    pub url: String,
    /// Themes that it helps with.
    pub themes: Vec<Theme>,
    /// Rows of the method that it belongs to.
    pub methods: Vec<String>,
    /// Its language, BCP 47.
    pub language: String,
}

/// A guide with the id and the time by which lists are walked.
#[derive(Debug, Clone)]
pub(super) struct Shipped {
    /// Our id: the same in every tenant and every release.
    pub id: ResourceId,
    /// Its place in the order of lists.
    pub at: Time,
    /// The guide.
    pub guide: &'static Guide,
}

/// Anything that can be read.
#[derive(Debug, Clone)]
pub(super) enum Readable {
    /// A link of the tenant.
    Own(OwnLink),
    /// A guide of ours.
    Shipped(Shipped),
}

impl Readable {
    /// Themes that it helps with.
    pub(super) fn themes(&self) -> &[Theme] {
        match self {
            Self::Own(link) => &link.themes,
            Self::Shipped(shipped) => &shipped.guide.themes,
        }
    }

    /// Rows of the method that it belongs to.
    pub(super) fn methods(&self) -> &[String] {
        match self {
            Self::Own(link) => &link.methods,
            Self::Shipped(shipped) => &shipped.guide.methods,
        }
    }

    /// Its language.
    pub(super) fn language(&self) -> &str {
        match self {
            Self::Own(link) => &link.language,
            Self::Shipped(shipped) => &shipped.guide.language,
        }
    }

    /// Whose it is.
    pub(super) const fn origin(&self) -> ResourceOrigin {
        match self {
            Self::Own(_) => ResourceOrigin::Tenant,
            Self::Shipped(_) => ResourceOrigin::Product,
        }
    }
}

impl Keyed for Readable {
    fn key(&self) -> (Time, String) {
        match self {
            Self::Own(link) => (link.created_at, link.id.text()),
            Self::Shipped(shipped) => (shipped.at, shipped.id.text()),
        }
    }
}

/// What a list is narrowed to.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    /// Helps with this theme.
    pub theme: Option<Theme>,
    /// Belongs to this row.
    pub method: Option<String>,
    /// In this language.
    pub language: Option<String>,
    /// From here.
    pub origin: Option<ResourceOrigin>,
}
