//! What goes over the wire, what comes back, and what is stored.

use super::cases::{case_for, never_was};
use super::operations::{Operation, fresh_key};
use super::world::World;
use crate::support::schema::{SCHEMA, Table, tables};
use crate::support::{Answer, TestApp};
use actix_web::http::Method;
use diesel::sql_types::{Nullable, Text};
use diesel::{QueryableByName, RunQueryDsl, sql_query};
use rebound::platform::ApiError;
use rebound::platform::db::Conn;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What goes over the wire.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) body: Option<Value>,
    /// Whether the contract asks for an `Idempotency-Key`: only then one goes along.
    pub(super) keyed: bool,
}

impl Sent {
    pub(super) fn well(operation: &Operation, world: &World) -> Self {
        let case = case_for(operation, world)
            .unwrap_or_else(|| panic!("{} has no case in cases.rs", operation.id));
        Self {
            method: operation.method.clone(),
            path: format!("{}{}", world.path(operation), case.query),
            body: case.body,
            keyed: operation.keyed,
        }
    }

    /// The ids of the world that it names.
    pub(super) fn names<'w>(&self, world: &'w World) -> Vec<&'w str> {
        let body = self
            .body
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        world
            .ids
            .values()
            .map(String::as_str)
            .filter(|id| self.path.contains(*id) || body.contains(*id))
            .collect()
    }

    /// The same with ids that never were.
    pub(super) fn about_nothing(&self, world: &World) -> Self {
        let mut other = self.clone();
        let mut body = self.body.as_ref().map(ToString::to_string);
        for id in self.names(world) {
            other.path = other.path.replace(id, &never_was(id));
            body = body.map(|body| body.replace(id, &never_was(id)));
        }
        other.body = body.map(|body| serde_json::from_str(&body).unwrap());
        other
    }

    pub(super) async fn send(&self, app: &TestApp, token: Option<&str>) -> Answer {
        let mut request = app.request(self.method.clone(), &self.path);
        if let Some(token) = token {
            request = request.by(token);
        }
        if self.keyed {
            request = request.key(&fresh_key());
        }
        if !matches!(self.method, Method::GET | Method::POST) {
            request = request.if_match("*");
        }
        if let Some(body) = &self.body {
            request = request.json(body);
        }
        request.send().await
    }
}

/// Status and body without what every answer has of its own.
pub(super) fn essence(answer: &Answer, world: &World) -> (u16, String) {
    let mut body = answer.json();
    if let Some(body) = body.as_object_mut() {
        body.remove("request_id");
    }
    let mut text = if body.is_null() {
        String::from_utf8_lossy(&answer.body).into_owned()
    } else {
        body.to_string()
    };
    // An answer may repeat what was asked for; that tells nothing.
    for id in world.ids.values() {
        text = text.replace(&never_was(id), id);
    }
    (answer.status.as_u16(), text)
}

/// The columns of every table; that `schema/` names them all is a test of its own.
pub(crate) fn columns() -> BTreeMap<String, Vec<String>> {
    let names = |table: Table<'_>| {
        let columns = table.columns.iter().map(|(name, _)| (*name).to_owned());
        (table.name.to_owned(), columns.collect())
    };
    tables(SCHEMA).into_iter().map(names).collect()
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<Text>)]
    text: Option<String>,
}

/// Everything that is stored, table by table, as text.
pub(crate) async fn stored(app: &TestApp) -> BTreeMap<String, String> {
    let read = |conn: &mut Conn| -> Result<BTreeMap<String, String>, ApiError> {
        let mut held = BTreeMap::new();
        for (table, columns) in columns() {
            let row = match conn {
                Conn::Postgres(c) => sql_query(format!(
                    "SELECT string_agg(x::text, chr(10) ORDER BY x::text) AS text FROM {table} x"
                ))
                .get_result::<Row>(c)?,
                Conn::Sqlite(c) => {
                    let row = columns
                        .iter()
                        .map(|column| format!("quote(\"{column}\")"))
                        .collect::<Vec<_>>()
                        .join(" || ',' || ");
                    sql_query(format!("SELECT group_concat(r, char(10)) AS text FROM (SELECT {row} AS r FROM {table} ORDER BY 1)")).get_result::<Row>(c)?
                }
            };
            held.insert(table, row.text.unwrap_or_default());
        }
        Ok(held)
    };
    app.state.db.system_read(read).await.unwrap()
}

/// The columns, as `table.column`, that hold a word in plain text.
pub(super) async fn columns_with(app: &TestApp, word: &'static str) -> BTreeSet<String> {
    let read = move |conn: &mut Conn| -> Result<BTreeSet<String>, ApiError> {
        let mut found = BTreeSet::new();
        for (table, columns) in columns() {
            for column in columns {
                let row = match conn {
                    Conn::Postgres(c) => sql_query(format!(
                        "SELECT string_agg(\"{column}\"::text, chr(10)) AS text FROM {table}"
                    ))
                    .get_result::<Row>(c)?,
                    Conn::Sqlite(c) => sql_query(format!(
                        "SELECT group_concat(quote(\"{column}\"), char(10)) AS text FROM {table}"
                    ))
                    .get_result::<Row>(c)?,
                };
                if holds(&row.text.unwrap_or_default(), word) {
                    found.insert(format!("{table}.{column}"));
                }
            }
        }
        Ok(found)
    };
    app.state.db.system_read(read).await.unwrap()
}

/// Whether a word is in it as text, or as bytes in the way in which the databases write them.
fn holds(held: &str, word: &str) -> bool {
    let bytes = word.bytes().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    });
    held.contains(word) || held.to_lowercase().contains(&bytes)
}

/// The tables that hold a word in plain text, be it in a column of text or of bytes.
pub(crate) async fn tables_with(app: &TestApp, word: &str) -> Vec<String> {
    let tables = stored(app).await.into_iter();
    tables
        .filter(|(_, held)| holds(held, word))
        .map(|(table, _)| table)
        .collect()
}
