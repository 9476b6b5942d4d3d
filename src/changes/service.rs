//! What can be done with the feed.

use super::model::{Part, Position};
use super::rules::{self, Refusal};
use super::store;
use crate::platform::Result;
use crate::platform::db::Tx;

/// The part of the feed after a cursor, or from its beginning.
pub(super) fn read(tx: &mut Tx<'_>, cursor: Option<&str>, limit: usize) -> Result<Part> {
    let now = tx.now();
    let start = match cursor {
        Some(cursor) => rules::position(cursor, now)?,
        None => Position {
            sequence: 0,
            subject_id: String::new(),
            as_of: now,
        },
    };
    let rows = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let mut changes = store::after(tx, &start, rows)?;
    if changes.is_empty() && store::is_unreached(tx, &start)? {
        return Err(Refusal::Expired.into());
    }
    let has_more = changes.len() > limit;
    changes.truncate(limit);
    let end = match changes.last() {
        None => Position {
            as_of: now,
            ..start
        },
        Some(last) => Position {
            sequence: last.sequence,
            subject_id: last.subject_id.clone(),
            // Until they have read to the end, what they know is as old as where they began.
            as_of: if has_more { start.as_of } else { now },
        },
    };
    Ok(Part {
        changes,
        has_more,
        end,
    })
}
