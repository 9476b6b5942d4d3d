//! Pages of a list: opaque cursors that name the row before, never an offset.

use super::error::{ApiError, Code, Fault, FaultCode, Result};
use crate::platform::clock::Time;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta};
use serde::Deserialize;
use std::str::FromStr;

/// Rows in a page when the caller does not say.
pub const DEFAULT_LIMIT: u32 = 25;
/// Rows in a page at the most.
pub const MAX_LIMIT: u32 = 100;

crate::text_enum! {
    /// The order of a list.
    Sort {
        /// Newest first.
        Newest = "-created_at",
        /// Oldest first.
        Oldest = "created_at",
    }
}

/// How a list is walked: the whole query of a list that has no filters.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// Rows in the page, 1 to 100; 25 when absent.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub limit: Option<u32>,
    /// `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// `-created_at` (newest first, the default) or `created_at`.
    pub sort: Option<Sort>,
}

/// Where a page starts and how long it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageStart<I> {
    /// The last row of the page before.
    pub after: Option<(Time, I)>,
    /// Rows in the page.
    pub limit: usize,
    /// The order.
    pub sort: Sort,
}

impl PageQuery {
    /// What is wrong with the rows that the caller asked for, if anything.
    pub(super) fn limit_fault(asked: Option<u32>) -> Option<Fault> {
        let is_wrong = asked.is_some_and(|limit| !(1..=MAX_LIMIT).contains(&limit));
        let detail = || format!("must be between 1 and {MAX_LIMIT}");
        is_wrong.then(|| Fault::parameter("limit", FaultCode::OutOfRange, detail()))
    }

    /// Rows in the page, from what the caller asked for.
    pub fn limit(asked: Option<u32>) -> Result<usize> {
        if let Some(fault) = Self::limit_fault(asked) {
            return Err(ApiError::faults(Code::MalformedQuery, vec![fault]));
        }
        usize::try_from(asked.unwrap_or(DEFAULT_LIMIT)).map_err(ApiError::internal)
    }

    /// Checks the query; the cursor must be one of this kind of object.
    pub fn start<I: FromStr>(&self) -> Result<PageStart<I>> {
        let after = self
            .cursor
            .as_deref()
            .map(|text| read_cursor(text).ok_or_else(|| ApiError::of(Code::InvalidCursor)))
            .transpose()?;
        Ok(PageStart {
            after,
            limit: Self::limit(self.limit)?,
            sort: self.sort.unwrap_or(Sort::Newest),
        })
    }
}

impl<I> PageStart<I> {
    /// Rows to ask the database for: one more than shown tells whether there are more.
    #[must_use]
    pub fn rows(&self) -> i64 {
        i64::try_from(self.limit)
            .unwrap_or(i64::MAX)
            .saturating_add(1)
    }
}

fn read_cursor<I: FromStr>(text: &str) -> Option<(Time, I)> {
    let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
    let (micros, id) = plain.split_once('.')?;
    Some((
        DateTime::from_timestamp_micros(micros.parse().ok()?)?.into(),
        id.parse().ok()?,
    ))
}

/// A row that a list can be walked by.
pub trait Keyed {
    /// The time and the id that order it.
    fn key(&self) -> (Time, String);
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub data: Vec<T>,
    /// Whether there are more.
    pub has_more: bool,
    /// Asks for the next page; `None` on the last.
    pub next_cursor: Option<String>,
}

impl<T: Keyed> Page<T> {
    /// Makes the page from the rows that [`PageStart::rows`] asked for.
    #[must_use]
    pub fn of<I>(mut rows: Vec<T>, start: &PageStart<I>) -> Self {
        let has_more = rows.len() > start.limit;
        rows.truncate(start.limit);
        let next_cursor = rows.last().filter(|_| has_more).map(|row| {
            let (at, id) = row.key();
            URL_SAFE_NO_PAD.encode(format!("{}.{id}", at.timestamp_micros()))
        });
        Self {
            data: rows,
            has_more,
            next_cursor,
        }
    }
}

impl<T> Page<T> {
    /// The same page of what `f` makes of its rows.
    #[must_use]
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page {
            data: self.data.into_iter().map(f).collect(),
            has_more: self.has_more,
            next_cursor: self.next_cursor,
        }
    }
}

/// Declares a feature's page in the contract: a named component whose rows are references.
#[macro_export]
macro_rules! page_body {
    ($name:ident of $row:ident) => {
        /// One page of the list.
        #[derive(Debug, serde::Serialize, utoipa::ToSchema)]
        pub(crate) struct $name {
            /// The rows.
            data: Vec<$row>,
            /// Whether there are more.
            has_more: bool,
            /// Send it as `cursor` to get the next page; null on the last.
            next_cursor: Option<String>,
        }

        impl $crate::platform::reply::Paged for $name {
            fn next_cursor(&self) -> Option<&str> {
                self.next_cursor.as_deref()
            }
        }

        impl<T> From<$crate::platform::page::Page<T>> for $name
        where
            $row: From<T>,
        {
            fn from(page: $crate::platform::page::Page<T>) -> Self {
                Self {
                    data: page.data.into_iter().map($row::from).collect(),
                    has_more: page.has_more,
                    next_cursor: page.next_cursor,
                }
            }
        }
    };
}

/// Declares that rows of a kind are walked in the order in which they were made.
#[macro_export]
macro_rules! keyed_by_creation {
    ($entity:ty) => {
        impl $crate::platform::page::Keyed for $entity {
            fn key(&self) -> ($crate::platform::clock::Time, String) {
                let id = $crate::platform::ids::TypedId::text(self.id);
                (self.created_at, id)
            }
        }
    };
}

/// Walks a boxed query by the ids of `table`, which follow the time of creation: what both databases answer from its key alone.
#[macro_export]
macro_rules! walk {
    ($query:expr, $table:ident, $start:expr) => {{
        let mut query = $query.limit($start.rows());
        if let Some((_, id)) = $start.after {
            query = match $start.sort {
                $crate::platform::page::Sort::Newest => query.filter($table::id.lt(id)),
                $crate::platform::page::Sort::Oldest => query.filter($table::id.gt(id)),
            };
        }
        match $start.sort {
            $crate::platform::page::Sort::Newest => query.order($table::id.desc()),
            $crate::platform::page::Sort::Oldest => query.order($table::id.asc()),
        }
    }};
}

/// How much later than its row an id may say that it was made. Ids never go back, and a clock that is set right may.
pub const AHEAD_AT_MOST: TimeDelta = TimeDelta::hours(1);

/// Whether a row was made at a time or later. The id says so roughly, and is what has an index.
#[macro_export]
macro_rules! made_from {
    ($table:ident, $id:ty, $from:expr) => {
        $table::id
            .ge(<$id as $crate::platform::ids::TypedId>::first_at($from))
            .and($table::created_at.ge($from))
    };
}

/// Whether a row was made before a time.
#[macro_export]
macro_rules! made_before {
    ($table:ident, $id:ty, $before:expr) => {
        $table::id
            .lt(<$id as $crate::platform::ids::TypedId>::first_at(
                $before + $crate::platform::page::AHEAD_AT_MOST,
            ))
            .and($table::created_at.lt($before))
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::{CandidateId, TypedId};

    struct Row(Time, CandidateId);
    impl Keyed for Row {
        fn key(&self) -> (Time, String) {
            (self.0, self.1.text())
        }
    }

    #[test]
    fn a_cursor_leads_to_the_row_after_the_page() {
        let at: Time = DateTime::from_timestamp_millis(1_763_800_000_123)
            .unwrap()
            .into();
        let start = PageQuery {
            limit: Some(2),
            ..PageQuery::default()
        }
        .start::<CandidateId>()
        .unwrap();
        let rows: Vec<Row> = (0..3).map(|_| Row(at, CandidateId::new(at))).collect();
        let second = rows[1].1;
        let page = Page::of(rows, &start);
        assert!(page.has_more);
        let next = PageQuery {
            cursor: page.next_cursor,
            ..PageQuery::default()
        }
        .start::<CandidateId>()
        .unwrap();
        assert_eq!(next.after, Some((at, second)));
    }

    #[test]
    fn another_lists_cursor_is_refused() {
        let query = PageQuery {
            cursor: Some("bm90aGluZw".to_owned()),
            ..PageQuery::default()
        };
        assert_eq!(
            query.start::<CandidateId>().unwrap_err().code(),
            Code::InvalidCursor
        );
        assert!(
            PageQuery {
                limit: Some(101),
                ..PageQuery::default()
            }
            .start::<CandidateId>()
            .is_err()
        );
    }
}
