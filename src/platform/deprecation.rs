//! What is deprecated: declared once, said in the contract and in every answer, and counted for those who still use it.
//!
//! The list is `app::DEPRECATED`. From one entry come `deprecated: true` in the contract, and for an operation the headers
//! `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link` to what to do instead, and a count for each API client and day.
//! Counting writes nothing while a request is answered: a node keeps the counts in memory and adds them up once a minute.

use super::clock::{Clock, Time};
use super::db::schema::deprecated_calls as table;
use super::db::{Actor, Context, Db, Tx};
use super::error::Result;
use super::ids::{ApiClientId, TenantId};
use crate::on_backend;
use actix_web::HttpRequest;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use diesel::prelude::*;
use diesel::upsert::excluded;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::mem;
use std::sync::{LazyLock, Mutex, PoisonError};

static DEPRECATION: HeaderName = HeaderName::from_static("deprecation");
static SUNSET: HeaderName = HeaderName::from_static("sunset");

/// How long counts are kept.
const KEPT_FOR: TimeDelta = TimeDelta::days(30);
/// Counts that a node holds at the most: beyond that, further clients are not counted until the next minute.
const MOST_HELD: usize = 10_000;

/// Something that will go.
#[derive(Debug, Clone, Copy)]
pub struct Deprecation {
    /// What it is.
    pub what: Deprecated,
    /// Since when it should not be used.
    pub since: NaiveDate,
    /// From when on it may be gone.
    pub sunset: NaiveDate,
    /// Where to read what to do instead, from the root of this server or as a whole URL.
    pub guide: &'static str,
}

/// What can be deprecated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deprecated {
    /// The operation with this id.
    Operation(&'static str),
    /// A field of a schema of the contract. It has no headers, since an answer is not deprecated for one field of it.
    Field {
        /// The schema.
        schema: &'static str,
        /// Its field.
        field: &'static str,
    },
}

/// A day, for a declaration. A day that no calendar has is the first one of all, which the contract's test refuses.
#[must_use]
pub const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

impl Deprecation {
    fn since_header(&self) -> String {
        format!(
            "@{}",
            self.since.and_time(NaiveTime::MIN).and_utc().timestamp()
        )
    }

    fn sunset_header(&self) -> String {
        self.sunset.format("%a, %d %b %Y 00:00:00 GMT").to_string()
    }

    fn link_header(&self) -> String {
        format!("<{}>; rel=\"deprecation\"", self.guide)
    }

    fn sentence(&self) -> String {
        let (since, sunset) = (self.since, self.sunset);
        format!(
            "Deprecated since {since}, and may be gone from {sunset} on: see {}.",
            self.guide
        )
    }
}

/// Says in the contract what is deprecated; gives what it could not find there.
pub fn mark(document: &mut Value, deprecations: &[Deprecation]) -> Vec<Deprecated> {
    let mut unknown = Vec::new();
    for deprecation in deprecations {
        let marked = match deprecation.what {
            Deprecated::Operation(id) => mark_operation(document, id, deprecation),
            Deprecated::Field { schema, field } => {
                let pointer = format!("/components/schemas/{schema}/properties/{field}");
                mark_one(document.pointer_mut(&pointer), deprecation)
            }
        };
        if marked.is_none() {
            unknown.push(deprecation.what);
        }
    }
    unknown
}

fn mark_operation(document: &mut Value, id: &str, deprecation: &Deprecation) -> Option<()> {
    let paths = document.get_mut("paths")?.as_object_mut()?;
    let mut operations = paths
        .values_mut()
        .filter_map(Value::as_object_mut)
        .flat_map(|item| item.values_mut());
    let operation = operations.find(|operation| {
        let own = operation.get("operationId");
        own.is_some_and(|own| own == id)
    })?;
    let responses = operation.get_mut("responses")?.as_object_mut()?;
    for response in responses.values_mut().filter_map(Value::as_object_mut) {
        // A refusal that operations share cannot say what one of them is.
        if !response.contains_key("$ref") {
            declare_headers(response, deprecation);
        }
    }
    mark_one(Some(operation), deprecation)
}

fn declare_headers(response: &mut Map<String, Value>, deprecation: &Deprecation) {
    let headers = response.entry("headers").or_insert_with(|| json!({}));
    let text = |description: &str, example: String| json!({"description": description, "schema": {"type": "string"}, "example": example});
    if let Some(headers) = headers.as_object_mut() {
        let since = text(
            "Since when this should not be used (RFC 9745).",
            deprecation.since_header(),
        );
        let sunset = text(
            "From when on this may be gone (RFC 8594).",
            deprecation.sunset_header(),
        );
        headers.insert("Deprecation".to_owned(), since);
        headers.insert("Sunset".to_owned(), sunset);
        headers.entry("Link").or_insert_with(|| {
            text(
                "What to do instead (`rel=\"deprecation\"`).",
                deprecation.link_header(),
            )
        });
    }
}

fn mark_one(place: Option<&mut Value>, deprecation: &Deprecation) -> Option<()> {
    let place = place?.as_object_mut()?;
    place.insert("deprecated".to_owned(), Value::Bool(true));
    let known = place.get("description").and_then(Value::as_str);
    let described = match known {
        Some(known) => format!("{known} {}", deprecation.sentence()),
        None => deprecation.sentence(),
    };
    place.insert("description".to_owned(), Value::from(described));
    Some(())
}

/// The deprecated operations of this node, and who calls them.
pub struct Deprecations {
    notices: Vec<Notice>,
    clock: Clock,
    calls: Mutex<HashMap<Call, Count>>,
}

struct Notice {
    method: String,
    route: String,
    operation: &'static str,
    headers: [(HeaderName, HeaderValue); 3],
}

/// Whose calls of what, on which day, are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Call {
    tenant: TenantId,
    client: ApiClientId,
    operation: &'static str,
    called_on: NaiveDate,
}

#[derive(Debug, Clone, Copy, Default)]
struct Count {
    calls: i64,
    last_called_at: Time,
}

impl Deprecations {
    /// Those of the list that are operations of the contract, which is not made while the list is empty: it takes megabytes.
    #[must_use]
    pub fn new(deprecations: &[Deprecation], contract: &LazyLock<Value>, clock: &Clock) -> Self {
        let notices = deprecations.iter().filter_map(|one| notice(one, contract));
        Self {
            notices: notices.collect(),
            clock: clock.clone(),
            calls: Mutex::default(),
        }
    }

    fn notice_of(&self, method: &str, route: &str) -> Option<&Notice> {
        let mut notices = self.notices.iter();
        notices.find(|notice| notice.method == method && notice.route == route)
    }

    /// Says in an answer that its operation is deprecated, if it is.
    pub(super) fn tell(&self, method: &str, route: &str, headers: &mut HeaderMap) {
        if let Some(notice) = self.notice_of(method, route) {
            for (name, value) in &notice.headers {
                headers.append(name.clone(), value.clone());
            }
        }
    }

    /// Counts a call of a client, or of a session that it minted, if the operation is deprecated.
    pub(super) fn count(&self, request: &HttpRequest, tenant: TenantId, client: ApiClientId) {
        if self.notices.is_empty() {
            return;
        }
        let route = request.match_pattern().unwrap_or_default();
        let Some(notice) = self.notice_of(request.method().as_str(), &route) else {
            return;
        };
        let now = self.clock.now();
        let call = Call {
            tenant,
            client,
            operation: notice.operation,
            called_on: now.date_naive(),
        };
        let counted = Count {
            calls: 1,
            last_called_at: now,
        };
        self.add(call, counted);
    }

    fn add(&self, call: Call, more: Count) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        if calls.len() < MOST_HELD || calls.contains_key(&call) {
            let count = calls.entry(call).or_default();
            count.calls = count.calls.saturating_add(more.calls);
            count.last_called_at = count.last_called_at.max(more.last_called_at);
        }
    }

    /// Adds what was counted to the database; what fails is left for the next time.
    pub async fn keep(&self, db: &Db) {
        let counted = {
            let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
            mem::take(&mut *calls)
        };
        for (call, count) in counted {
            let inside = Context::inside(call.tenant, Actor::Worker);
            let kept = db.transact(inside, move |tx| store(tx, call, count)).await;
            if let Err(error) = kept {
                tracing::warn!(error.code = %error.code(), "deprecated calls were left for the next time");
                self.add(call, count);
            }
        }
    }
}

fn notice(deprecation: &Deprecation, contract: &Value) -> Option<Notice> {
    let Deprecated::Operation(operation) = deprecation.what else {
        return None;
    };
    let paths = contract.get("paths")?.as_object()?.iter();
    let mut all = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, stated)| (path, method, stated))
    });
    let (path, method, _) = all.find(|(_, _, stated)| {
        let id = stated.get("operationId");
        id.is_some_and(|id| id == operation)
    })?;
    let value = |text: String| HeaderValue::try_from(text).ok();
    Some(Notice {
        method: method.to_uppercase(),
        route: path.clone(),
        operation,
        headers: [
            (DEPRECATION.clone(), value(deprecation.since_header())?),
            (SUNSET.clone(), value(deprecation.sunset_header())?),
            (header::LINK, value(deprecation.link_header())?),
        ],
    })
}

fn store(tx: &mut Tx<'_>, call: Call, count: Count) -> Result<()> {
    let row = (
        table::tenant_id.eq(tx.tenant()),
        table::api_client_id.eq(call.client),
        table::operation_id.eq(call.operation),
        table::called_on.eq(call.called_on),
        table::calls.eq(count.calls),
        table::last_called_at.eq(count.last_called_at),
    );
    on_backend!(tx.conn(), c => diesel::insert_into(table::table)
        .values(row)
        .on_conflict((table::tenant_id, table::api_client_id, table::operation_id, table::called_on))
        .do_update()
        .set((
            table::calls.eq(table::calls + excluded(table::calls)),
            table::last_called_at.eq(excluded(table::last_called_at)),
        ))
        .execute(c))?;
    Ok(())
}

/// Forgets counts of more than 30 days ago, for one tenant; gives how many.
pub fn forget_old(tx: &mut Tx<'_>) -> Result<usize> {
    let (tenant, before) = (tx.tenant(), tx.now() - KEPT_FOR);
    let old = table::table
        .filter(table::tenant_id.eq(tenant))
        .filter(table::called_on.lt(before.date_naive()));
    Ok(on_backend!(tx.conn(), c => diesel::delete(old).execute(c))?)
}
