//! Queries over cards. A card is named by its candidate, so these are written out.

use super::model::GuidelineCard;
use crate::on_backend;
use crate::platform::db::Tx;
use crate::platform::db::schema::guideline_cards;
use crate::platform::ids::CandidateId;
use crate::platform::{ApiError, Result};
use diesel::prelude::*;

/// The card of a candidate, if they have one and the caller may know of it.
pub(super) fn find(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Option<GuidelineCard>> {
    tx.may_see(candidate)?;
    let tenant = tx.tenant();
    Ok(on_backend!(tx.conn(), c => guideline_cards::table
        .filter(guideline_cards::tenant_id.eq(tenant))
        .filter(guideline_cards::candidate_id.eq(candidate))
        .select(GuidelineCard::as_select())
        .get_result(c)
        .optional())?)
}

/// Stores a first card; when two come at once, the second is tried again and finds the first.
pub(super) fn insert(tx: &mut Tx<'_>, card: &GuidelineCard) -> Result<()> {
    let inserted = on_backend!(tx.conn(), c => diesel::insert_into(guideline_cards::table).values(card).execute(c));
    match inserted.map_err(ApiError::from) {
        Err(error) if error.violates_unique("guideline_cards") => Err(ApiError::stale()),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}

/// Stores a changed card as its next version: two changes at the same moment meet here.
pub(super) fn update(tx: &mut Tx<'_>, card: &mut GuidelineCard) -> Result<()> {
    let (tenant, before) = (tx.tenant(), card.version);
    card.version = before.saturating_add(1);
    card.updated_at = tx.now();
    let target = guideline_cards::table
        .filter(guideline_cards::tenant_id.eq(tenant))
        .filter(guideline_cards::candidate_id.eq(card.candidate_id))
        .filter(guideline_cards::version.eq(before));
    let changed = on_backend!(tx.conn(), c => diesel::update(target).set(&*card).execute(c))?;
    if changed == 1 {
        Ok(())
    } else {
        Err(ApiError::stale())
    }
}
