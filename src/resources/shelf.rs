//! The guides that come with Rebound, as rows of a list.

use super::model::{ResourceId, Shipped};
use crate::knowledge;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::ids::TypedId;
use chrono::{DateTime, TimeDelta};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// 1 November 2026, before any tenant added a link: newest first begins with the tenant's own.
const SHIPPED_AT_SECONDS: i64 = 1_793_491_200;

/// Every guide, in the order of the data files when the newest comes first.
pub(super) fn guides() -> Result<Vec<Shipped>> {
    let library = knowledge::library()?;
    let first: Time = DateTime::from_timestamp(SHIPPED_AT_SECONDS, 0)
        .unwrap_or_default()
        .into();
    let numbered = library.search().guides.iter().zip(0_i64..);
    Ok(numbered
        .map(|(guide, place)| Shipped {
            id: id_of(&guide.language, &guide.id),
            at: first + TimeDelta::milliseconds(-place),
            guide,
        })
        .collect())
}

/// An id that follows from the guide's name, so that it is the same on every node and in every release.
fn id_of(language: &str, name: &str) -> ResourceId {
    let digest = Sha256::digest(format!("rebound/resource/{language}/{name}"));
    let bytes = digest.first_chunk::<16>().copied().unwrap_or_default();
    ResourceId::from_uuid(Uuid::from_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn guides_keep_their_ids_and_each_has_its_own() {
        let (one, other) = (guides().unwrap(), guides().unwrap());
        assert!(
            one.iter()
                .zip(&other)
                .all(|(one, other)| one.id == other.id)
        );
        let ids: BTreeSet<ResourceId> = one.iter().map(|shipped| shipped.id).collect();
        assert_eq!(ids.len(), one.len());
        assert_eq!(id_of("en", "after_the_no").text(), AFTER_THE_NO);
    }

    /// Clients may have stored it.
    const AFTER_THE_NO: &str = "rsrc_0b9xzgwqph20f7bh1wegw9d8yd";
}
