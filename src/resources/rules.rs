//! What a tenant's link must be, and which of them a list shows.

use super::model::{Filter, OwnLink, Readable};
use crate::method::content::is_method_row;
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::ids::TypedId;
use crate::platform::links;
use crate::platform::locale::is_locale;
use crate::platform::page::{Keyed, PageStart, Sort};

/// Links of its own that a tenant may have. They are read together with ours, so they must stay few.
pub(super) const MAX_OWN: i64 = 100;
/// Themes or rows of one link at the most.
pub(super) const MAX_TAGS: u64 = 20;

/// Why a resource stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum ResourceRefused {
    /// It comes with Rebound.
    #[error("The resource comes with Rebound; only your own can be changed.")]
    Shipped,
    /// There are enough.
    #[error("A tenant can have {MAX_OWN} resources of its own; delete one first.")]
    TooMany,
}

impl Coded for ResourceRefused {
    fn code(&self) -> Code {
        match self {
            Self::Shipped => Code::ResourceIsShipped,
            Self::TooMany => Code::TooManyResources,
        }
    }
}

/// Checks that the schema cannot express.
#[must_use]
pub(super) fn faults(link: &OwnLink) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (pointer, text) in [("/title", &link.title), ("/summary", &link.summary)] {
        if text.trim().is_empty() {
            faults.push(Fault::blank(pointer));
        }
    }
    faults.extend(links::fault("/url", &link.url));
    if !is_locale(&link.language) {
        let detail = "must be a language tag like en or de-AT";
        faults.push(Fault::at("/language", FaultCode::Malformed, detail));
    }
    for (index, row) in link.methods.iter().enumerate() {
        if !is_method_row(row) {
            let detail = "must be a row of the method, M1 to M20";
            faults.push(Fault::at(
                format!("/methods/{index}"),
                FaultCode::Malformed,
                detail,
            ));
        }
    }
    faults
}

/// Whether another one may be added.
pub(super) fn may_add(there: i64) -> Result<(), ResourceRefused> {
    if there < MAX_OWN {
        Ok(())
    } else {
        Err(ResourceRefused::TooMany)
    }
}

/// Whether a list that is narrowed so shows it.
#[must_use]
pub(super) fn is_wanted(one: &Readable, filter: &Filter) -> bool {
    filter
        .theme
        .is_none_or(|theme| one.themes().contains(&theme))
        && filter
            .method
            .as_ref()
            .is_none_or(|row| one.methods().contains(row))
        && filter
            .language
            .as_ref()
            .is_none_or(|language| one.language() == language)
        && filter.origin.is_none_or(|origin| one.origin() == origin)
}

/// What comes after the page before, in the order of the list, one more than a page holds.
#[must_use]
pub(super) fn walk<I: TypedId>(mut all: Vec<Readable>, start: &PageStart<I>) -> Vec<Readable> {
    let newest_first = start.sort == Sort::Newest;
    all.sort_by_cached_key(Keyed::key);
    if newest_first {
        all.reverse();
    }
    let after: Option<(Time, String)> = start.after.map(|(at, id)| (at, id.text()));
    let is_after = |one: &Readable| match &after {
        None => true,
        Some(after) if newest_first => one.key() < *after,
        Some(after) => one.key() > *after,
    };
    all.into_iter()
        .filter(is_after)
        .take(start.limit.saturating_add(1))
        .collect()
}
