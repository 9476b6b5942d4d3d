//! What can be done with resources.

use super::model::{Filter, NewLink, OwnLink, Readable, ResourceId};
use super::rules::ResourceRefused;
use super::{rules, shelf, store};
use crate::platform::auth::IfMatch;
use crate::platform::db::{Doc, Tx};
use crate::platform::page::{Page, PageStart};
use crate::platform::{ApiError, Result};

/// A link of the tenant's own.
pub(super) fn create(tx: &mut Tx<'_>, new: &NewLink) -> Result<Readable> {
    let new = new.clone();
    let link = OwnLink {
        tenant_id: tx.tenant(),
        id: tx.new_id(),
        title: new.title,
        summary: new.summary,
        url: new.url,
        themes: Doc(new.themes),
        methods: Doc(new.methods),
        language: new.language,
        version: 1,
        created_at: tx.now(),
        updated_at: tx.now(),
    };
    ApiError::unless_empty(rules::faults(&link))?;
    rules::may_add(store::count(tx)?)?;
    store::insert(tx, &link)?;
    Ok(Readable::Own(link))
}

/// The resource: a guide of ours, or a link of the tenant's own; 404 for another tenant's.
pub(super) fn get(tx: &mut Tx<'_>, id: ResourceId) -> Result<Readable> {
    let shipped = shelf::guides()?
        .into_iter()
        .find(|shipped| shipped.id == id);
    match shipped {
        Some(shipped) => Ok(Readable::Shipped(shipped)),
        None => store::get(tx, id).map(Readable::Own),
    }
}

/// One page of what there is to read.
pub(super) fn list(
    tx: &mut Tx<'_>,
    filter: &Filter,
    start: &PageStart<ResourceId>,
) -> Result<Page<Readable>> {
    let shipped = shelf::guides()?.into_iter().map(Readable::Shipped);
    let own = store::all(tx)?.into_iter().map(Readable::Own);
    let wanted = own
        .chain(shipped)
        .filter(|one| rules::is_wanted(one, filter));
    Ok(Page::of(rules::walk(wanted.collect(), start), start))
}

/// Changes the link by `edit`.
pub(super) fn update(
    tx: &mut Tx<'_>,
    id: ResourceId,
    if_match: IfMatch,
    edit: impl FnOnce(&mut OwnLink) -> Result<()>,
) -> Result<Readable> {
    let mut link = own(tx, id)?;
    if_match.allows(link.version)?;
    edit(&mut link)?;
    ApiError::unless_empty(rules::faults(&link))?;
    store::update(tx, &mut link)?;
    Ok(Readable::Own(link))
}

/// Removes the link.
pub(super) fn delete(tx: &mut Tx<'_>, id: ResourceId, if_match: IfMatch) -> Result<()> {
    let link = own(tx, id)?;
    if_match.allows(link.version)?;
    store::delete(tx, &link)
}

/// The link of the tenant's own; ours are refused, others are not there.
fn own(tx: &mut Tx<'_>, id: ResourceId) -> Result<OwnLink> {
    match get(tx, id)? {
        Readable::Own(link) => Ok(link),
        Readable::Shipped(_) => Err(ResourceRefused::Shipped.into()),
    }
}
