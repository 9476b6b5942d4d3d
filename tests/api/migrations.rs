//! The two sets of migrations are twins: same names, same tables, columns, keys, references and indexes, all of them
//! beginning with the tenant; and the Rust side of the schema says the same.

use crate::support::postgres::{self, Cluster};
use crate::support::schema;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::{PgConnection, SqliteConnection, sql_query};
use rebound::platform::db::{Db, Settings, Target};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const SETTINGS: Settings = Settings {
    statement_timeout_millis: 20_000,
    sqlite_cache_kib: 512,
};
/// Rows that belong to no tenant.
const WITHOUT_TENANT: &[&str] = &["signing_keys"];
/// Diesel's own.
const BOOKKEEPING: &str = "__diesel_schema_migrations";
/// What each kind of column is called: Rust, SQLite, PostgreSQL. A type that is not here is not portable.
const TYPES: &[(&str, &str, &str)] = &[
    ("Text", "TEXT", "text"),
    ("Integer", "INTEGER", "integer"),
    ("BigInt", "BIGINT", "bigint"),
    ("Bool", "BOOLEAN", "boolean"),
    ("Date", "DATE", "date"),
    ("Binary", "BLOB", "bytea"),
    ("UtcTime", "BIGINT", "timestamp with time zone"),
    ("JsonDocument", "TEXT", "jsonb"),
    ("SealedText", "TEXT", "text"),
    ("SealedDocument", "TEXT", "jsonb"),
];

/// What a database, or `schema/`, says of one table.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Table {
    /// Name, type in the words of its side, nullable; in order.
    columns: Vec<(String, String, bool)>,
    primary_key: Vec<String>,
    /// Unique keys, unique indexes among them.
    unique: BTreeSet<Vec<String>>,
    /// Columns, other table, its columns, on delete.
    references: BTreeSet<(Vec<String>, String, Vec<String>, String)>,
    indexes: BTreeSet<Vec<String>>,
}

type Schema = BTreeMap<String, Table>;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    a: String,
    #[diesel(sql_type = Text)]
    b: String,
    #[diesel(sql_type = Text)]
    c: String,
    #[diesel(sql_type = Text)]
    d: String,
    #[diesel(sql_type = Text)]
    e: String,
}

fn words(text: &str) -> Vec<String> {
    text.split(',').map(str::to_owned).collect()
}

fn on_sqlite(file: &Path) -> Schema {
    let mut conn = SqliteConnection::establish(&file.to_string_lossy()).unwrap();
    let mut ask = |sql: &str| sql_query(sql).load::<Row>(&mut conn).unwrap();
    let mut schema = Schema::new();
    for row in ask(
        "SELECT m.name AS a, c.name AS b, c.type AS c, CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN 'no' ELSE 'yes' END AS d, CAST(c.pk AS TEXT) AS e \
         FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid",
    ) {
        let table = schema.entry(row.a).or_default();
        table.columns.push((row.b.clone(), row.c, row.d == "yes"));
        if row.e != "0" {
            table.primary_key.push(row.b);
        }
    }
    for row in ask(
        "SELECT m.name AS a, l.origin AS b, CAST(l.\"unique\" AS TEXT) AS c, (SELECT group_concat(name, ',') FROM (SELECT i.name FROM pragma_index_info(l.name) i ORDER BY i.seqno)) AS d, l.name AS e \
         FROM sqlite_master m JOIN pragma_index_list(m.name) l WHERE m.type = 'table'",
    ) {
        let table = schema.entry(row.a).or_default();
        match (row.b.as_str(), row.c.as_str()) {
            ("pk", _) => table.primary_key = words(&row.d),
            (_, "1") => drop(table.unique.insert(words(&row.d))),
            _ => drop(table.indexes.insert(words(&row.d))),
        }
    }
    for row in ask(
        "SELECT m.name AS a, (SELECT group_concat(f.\"from\", ',') FROM (SELECT * FROM pragma_foreign_key_list(m.name) WHERE id = k.id ORDER BY seq) f) AS b, \
         k.\"table\" AS c, (SELECT group_concat(f.\"to\", ',') FROM (SELECT * FROM pragma_foreign_key_list(m.name) WHERE id = k.id ORDER BY seq) f) AS d, k.on_delete AS e \
         FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table' AND k.seq = 0",
    ) {
        let reference = (words(&row.b), row.c, words(&row.d), row.e);
        schema
            .entry(row.a)
            .or_default()
            .references
            .insert(reference);
    }
    schema.remove(BOOKKEEPING);
    schema
}

fn on_postgresql(url: &str) -> Schema {
    let mut conn = PgConnection::establish(url).unwrap();
    let mut ask = |sql: &str| sql_query(sql).load::<Row>(&mut conn).unwrap();
    let mut schema = Schema::new();
    for row in ask(
        "SELECT table_name::text AS a, column_name::text AS b, data_type::text AS c, lower(is_nullable)::text AS d, '' AS e \
         FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position",
    ) {
        let table = schema.entry(row.a).or_default();
        table.columns.push((row.b, row.c, row.d == "yes"));
    }
    for row in ask(
        "SELECT t.relname::text AS a, CASE WHEN x.indisprimary THEN 'pk' WHEN x.indisunique THEN 'unique' ELSE 'index' END AS b, \
         (SELECT string_agg(c.attname, ',' ORDER BY k.ord) FROM unnest(x.indkey) WITH ORDINALITY k(num, ord) JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = k.num)::text AS c, '' AS d, '' AS e \
         FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public'",
    ) {
        let table = schema.entry(row.a).or_default();
        match row.b.as_str() {
            "pk" => table.primary_key = words(&row.c),
            "unique" => drop(table.unique.insert(words(&row.c))),
            _ => drop(table.indexes.insert(words(&row.c))),
        }
    }
    for row in ask("SELECT t.relname::text AS a, \
         (SELECT string_agg(c.attname, ',' ORDER BY k.ord) FROM unnest(f.conkey) WITH ORDINALITY k(num, ord) JOIN pg_attribute c ON c.attrelid = f.conrelid AND c.attnum = k.num)::text AS b, \
         o.relname::text AS c, \
         (SELECT string_agg(c.attname, ',' ORDER BY k.ord) FROM unnest(f.confkey) WITH ORDINALITY k(num, ord) JOIN pg_attribute c ON c.attrelid = f.confrelid AND c.attnum = k.num)::text AS d, \
         CASE f.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'r' THEN 'RESTRICT' WHEN 'd' THEN 'SET DEFAULT' ELSE 'NO ACTION' END AS e \
         FROM pg_constraint f JOIN pg_class t ON t.oid = f.conrelid JOIN pg_class o ON o.oid = f.confrelid WHERE f.contype = 'f'")
    {
        let reference = (words(&row.b), row.c, words(&row.d), row.e);
        schema
            .entry(row.a)
            .or_default()
            .references
            .insert(reference);
    }
    schema.remove(BOOKKEEPING);
    schema
}

/// `src/platform/db/schema/`, as far as it speaks of tables.
fn in_rust(text: &str) -> Schema {
    let described = |declared: schema::Table<'_>| {
        let mut table = Table {
            primary_key: declared.key.iter().map(|&name| name.to_owned()).collect(),
            ..Table::default()
        };
        for (name, kind) in declared.columns {
            let bare = kind
                .strip_prefix("Nullable<")
                .and_then(|kind| kind.strip_suffix('>'));
            let kind = bare.unwrap_or(kind).to_owned();
            table.columns.push((name.to_owned(), kind, bare.is_some()));
        }
        (declared.name.to_owned(), table)
    };
    schema::tables(text).into_iter().map(described).collect()
}

/// What differs between two sides; `kind` says whether two types of a column mean the same.
fn differences(
    left: &Schema,
    right: &Schema,
    keys: bool,
    same: impl Fn(&str, &str) -> bool,
) -> Vec<String> {
    let mut found = Vec::new();
    let names: BTreeSet<_> = left.keys().chain(right.keys()).collect();
    for name in names {
        let (Some(one), Some(other)) = (left.get(name), right.get(name)) else {
            found.push(format!("{name} is on one side only"));
            continue;
        };
        let names = |table: &Table| {
            table
                .columns
                .iter()
                .map(|(name, ..)| name.clone())
                .collect::<Vec<_>>()
        };
        if names(one) != names(other) {
            found.push(format!(
                "{name}: columns {:?} and {:?}",
                names(one),
                names(other)
            ));
            continue;
        }
        for ((column, kind, nullable), (_, other_kind, other_nullable)) in
            one.columns.iter().zip(&other.columns)
        {
            if nullable != other_nullable {
                found.push(format!("{name}.{column}: nullable on one side only"));
            }
            if !same(kind, other_kind) {
                found.push(format!(
                    "{name}.{column}: {kind} is no twin of {other_kind}"
                ));
            }
        }
        if one.primary_key != other.primary_key {
            found.push(format!(
                "{name}: primary key {:?} and {:?}",
                one.primary_key, other.primary_key
            ));
        }
        if keys {
            for key in one.unique.symmetric_difference(&other.unique) {
                found.push(format!("{name}: unique {key:?} on one side only"));
            }
            for key in one.indexes.symmetric_difference(&other.indexes) {
                found.push(format!("{name}: index {key:?} on one side only"));
            }
            for key in one.references.symmetric_difference(&other.references) {
                found.push(format!("{name}: reference {key:?} on one side only"));
            }
        }
    }
    found
}

/// Keys, references and indexes that do not begin with the tenant.
fn without_tenant(schema: &Schema) -> Vec<String> {
    let mut found = Vec::new();
    let starts = |columns: &[String]| columns.first().is_some_and(|first| first == "tenant_id");
    for (name, table) in schema
        .iter()
        .filter(|(name, _)| !WITHOUT_TENANT.contains(&name.as_str()))
    {
        if !starts(&table.primary_key) {
            found.push(format!("{name}: primary key {:?}", table.primary_key));
        }
        for key in table
            .unique
            .iter()
            .chain(&table.indexes)
            .filter(|key| !starts(key))
        {
            found.push(format!("{name}: {key:?}"));
        }
        for (from, other, to, _) in &table.references {
            if !starts(from) || !starts(to) {
                found.push(format!("{name}: {from:?} → {other} {to:?}"));
            }
        }
        let hangs = table.references.iter().any(|(from, ..)| starts(from));
        if !hangs && name != "tenants" {
            found.push(format!("{name}: hangs on no tenant"));
        }
    }
    found
}

/// Indexes by what a row hangs on that end before its id. A list that is narrowed by it is walked by the id, and SQLite would rather
/// read all of a tenant's rows in that order than sort the few that it wants.
fn before_the_id(schema: &Schema) -> Vec<String> {
    let mut found = Vec::new();
    for (name, table) in schema {
        let has_id = table.primary_key == ["tenant_id", "id"];
        let ends = |index: &&Vec<String>| index.len() == 2 && index[1].ends_with("_id");
        let short = table.indexes.iter().filter(ends).filter(|_| has_id);
        found.extend(short.map(|index| format!("{name}: {index:?}")));
    }
    found
}

fn migrations_in(folder: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("migrations")
        .join(folder);
    let name = |path: std::path::PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let files = std::fs::read_dir(&path)
                .unwrap()
                .map(|file| name(file.unwrap().path()))
                .collect();
            (name(path), files)
        })
        .collect()
}

struct Fresh {
    target: Target,
    url: String,
    folder: Option<tempfile::TempDir>,
}

impl Fresh {
    fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("rebound.sqlite");
        Self {
            target: Target::Sqlite(file.clone()),
            url: file.to_string_lossy().into_owned(),
            folder: Some(folder),
        }
    }

    fn postgresql(cluster: &Cluster, name: &str) -> Self {
        let name = format!("rebound_{name}_{}", std::process::id());
        cluster.create_database(&name, None).unwrap();
        let url = cluster.url(&name);
        Self {
            target: Target::parse(&url).unwrap(),
            url,
            folder: None,
        }
    }

    fn migrated(self) -> Self {
        Db::migrate(&self.target, SETTINGS).unwrap();
        self
    }

    fn schema(&self) -> Schema {
        if self.folder.is_some() {
            on_sqlite(Path::new(&self.url))
        } else {
            on_postgresql(&self.url)
        }
    }
}

fn same_kind(sqlite: &str, postgres: &str) -> bool {
    TYPES
        .iter()
        .any(|(_, lite, pg)| *lite == sqlite && *pg == postgres)
}

#[test]
fn each_migration_has_a_twin_with_its_name() {
    let (sqlite, postgres) = (migrations_in("sqlite"), migrations_in("postgres"));
    let names =
        |folder: &BTreeMap<String, BTreeSet<String>>| folder.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&sqlite), names(&postgres));
    for (name, files) in sqlite.iter().chain(&postgres) {
        assert!(
            ["up.sql", "down.sql"]
                .iter()
                .all(|file| files.contains(*file)),
            "{name} has {files:?}"
        );
    }
}

#[test]
fn both_databases_have_the_same_schema() {
    let Some(cluster) = postgres::available() else {
        return;
    };
    let (sqlite, postgres) = (
        Fresh::sqlite().migrated(),
        Fresh::postgresql(cluster, "twins").migrated(),
    );
    let found = differences(&sqlite.schema(), &postgres.schema(), true, same_kind);
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_key_reference_and_index_begins_with_the_tenant() {
    let found = without_tenant(&Fresh::sqlite().migrated().schema());
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn what_a_list_is_narrowed_by_has_an_index_that_goes_on_with_the_id() {
    let found = before_the_id(&Fresh::sqlite().migrated().schema());
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_schema_in_rust_is_the_one_in_the_database() {
    let found = differences(
        &in_rust(schema::SCHEMA),
        &Fresh::sqlite().migrated().schema(),
        false,
        |rust, sqlite| {
            TYPES
                .iter()
                .any(|(name, lite, _)| *name == rust && *lite == sqlite)
        },
    );
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn there_and_back_and_there_again() {
    let mut fresh = vec![Fresh::sqlite()];
    fresh.extend(postgres::available().map(|cluster| Fresh::postgresql(cluster, "back")));
    for fresh in fresh {
        assert!(
            !Db::pending_migrations(&fresh.target, SETTINGS)
                .unwrap()
                .is_empty()
        );
        let done = Db::migrate(&fresh.target, SETTINGS).unwrap();
        let first = fresh.schema();
        assert_eq!(Db::revert_all(&fresh.target, SETTINGS).unwrap(), done.len());
        assert_eq!(fresh.schema(), Schema::new(), "something stayed behind");
        Db::migrate(&fresh.target, SETTINGS).unwrap();
        assert_eq!(fresh.schema(), first);
        assert_eq!(
            Db::pending_migrations(&fresh.target, SETTINGS).unwrap(),
            Vec::<String>::new()
        );
        assert_eq!(
            Db::migrate(&fresh.target, SETTINGS).unwrap(),
            Vec::<String>::new()
        );
    }
}

/// Durability as the application's own connections have it, not as the code that opens them says.
#[test]
fn what_is_acknowledged_is_on_the_disk() {
    use rebound::platform::db::Conn;
    let fresh = Fresh::sqlite().migrated();
    let facts = Conn::open(&fresh.target, SETTINGS)
        .unwrap()
        .durability()
        .unwrap();
    let facts: Vec<_> = facts
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        facts,
        [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("foreign_keys", "1")
        ]
    );
    let Ok(cluster) = Cluster::start(postgres::Durability::Durable) else {
        return;
    };
    let target = Target::parse(&cluster.url("postgres")).unwrap();
    let facts = Conn::open(&target, SETTINGS).unwrap().durability().unwrap();
    assert_eq!(facts.len(), 3);
    assert!(facts.iter().all(|(_, value)| value == "on"), "{facts:?}");
}

mod planted {
    //! Differences that must be seen.

    use super::*;

    fn with(sql: &str) -> Schema {
        use diesel::connection::SimpleConnection;
        let fresh = Fresh::sqlite().migrated();
        SqliteConnection::establish(&fresh.url)
            .unwrap()
            .batch_execute(sql)
            .unwrap();
        fresh.schema()
    }

    #[test]
    fn a_difference_between_the_twins_is_seen() {
        let whole = with("");
        let equal = |left: &str, right: &str| left == right;
        assert_eq!(
            differences(&whole, &whole, true, equal),
            Vec::<String>::new()
        );
        for (sql, seen) in [
            ("ALTER TABLE candidates ADD COLUMN age INTEGER", "columns"),
            (
                "CREATE INDEX more ON candidates (tenant_id, country)",
                "index",
            ),
            (
                "CREATE UNIQUE INDEX more ON candidates (tenant_id, email)",
                "unique",
            ),
            (
                "CREATE TABLE more (tenant_id TEXT PRIMARY KEY)",
                "more is on one side only",
            ),
            ("DROP INDEX interviews_candidate_id_id_idx", "index"),
            (
                "ALTER TABLE candidates DROP COLUMN email; ALTER TABLE candidates ADD COLUMN email TEXT",
                "columns",
            ),
        ] {
            let found = differences(&whole, &with(sql), true, equal);
            assert!(
                found.len() == 1 && found[0].contains(seen),
                "{sql}: {found:?}"
            );
        }
        let mut other = whole.clone();
        other.get_mut("candidates").unwrap().columns[3].2 = true;
        other.get_mut("candidates").unwrap().columns[4].1 = "VARCHAR".to_owned();
        other.get_mut("candidates").unwrap().primary_key.pop();
        other.get_mut("candidates").unwrap().references.clear();
        assert_eq!(differences(&whole, &other, true, equal).len(), 4);
    }

    #[test]
    fn a_key_without_the_tenant_is_seen() {
        assert_eq!(without_tenant(&with("")), Vec::<String>::new());
        for sql in [
            "CREATE INDEX more ON candidates (country)",
            "CREATE UNIQUE INDEX more ON candidates (email, tenant_id)",
            "CREATE TABLE more (id TEXT PRIMARY KEY, tenant_id TEXT REFERENCES tenants (tenant_id))",
            "CREATE TABLE more (tenant_id TEXT, id TEXT, PRIMARY KEY (tenant_id, id))",
            "CREATE TABLE more (tenant_id TEXT PRIMARY KEY REFERENCES tenants (tenant_id), x TEXT REFERENCES candidates (id))",
        ] {
            assert_eq!(without_tenant(&with(sql)).len(), 1, "{sql}");
        }
    }

    #[test]
    fn an_index_that_ends_before_the_id_is_seen() {
        let short = with("CREATE INDEX more ON messages (tenant_id, candidate_id)");
        assert_eq!(before_the_id(&short).len(), 1);
    }

    #[test]
    fn a_type_that_only_one_database_has_is_seen() {
        assert!(same_kind("BIGINT", "timestamp with time zone"));
        assert!(same_kind("TEXT", "jsonb"));
        for (sqlite, postgres) in [
            ("TEXT", "timestamp with time zone"),
            ("REAL", "double precision"),
            ("INTEGER", "bigint"),
        ] {
            assert!(!same_kind(sqlite, postgres));
        }
    }
}
