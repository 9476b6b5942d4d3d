//! What is held about a candidate, taken along; and that an erasure leaves nothing of it.

use crate::on_both_databases;
use crate::support::recovering::Recovering;
use crate::support::{Board, TestApp};
use crate::tenancy::{World, columns, stored};
use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use futures_util::FutureExt;
use rebound::exports::{LEFT_OUT, PARTS};
use rebound::platform::ApiError;
use rebound::platform::db::{Actor, Context, Target};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

/// What is wrong with the parts, for these tables.
fn gaps<'t>(tables: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut known: BTreeSet<&str> = LEFT_OUT.iter().map(|(table, _)| *table).collect();
    let mut gaps = Vec::new();
    for table in PARTS.iter().flat_map(|part| part.tables) {
        if !known.insert(table) {
            gaps.push(format!("{table} is told of twice in src/exports/parts.rs"));
        }
    }
    for table in tables {
        if !known.remove(table) {
            gaps.push(format!(
                "no export tells of {table}: let its feature give `exported` and add a part to src/exports/parts.rs, or a line to \
                 LEFT_OUT there that says why not"
            ));
        }
    }
    gaps.extend(
        known
            .into_iter()
            .map(|table| format!("src/exports/parts.rs names {table}, and there is no such table")),
    );
    gaps
}

#[test]
fn every_table_is_in_the_export_or_left_out_for_a_reason() {
    let tables = columns();
    assert!(tables.len() > 20, "{tables:?}");
    let gaps = gaps(tables.keys().map(String::as_str));
    assert!(gaps.is_empty(), "\n{}\n", gaps.join("\n"));
    assert!(LEFT_OUT.iter().all(|(_, reason)| reason.len() > 10));
}

#[test]
fn a_table_that_nobody_thought_of_would_be_found() {
    let tables = columns();
    let more = tables.keys().map(String::as_str).chain(["diaries"]);
    let found = gaps(more);
    assert!(
        found.len() == 1 && found[0].contains("no export tells of diaries"),
        "{found:?}"
    );
}

/// Columns that no row of an export names, and where what they hold is, or why it is nowhere. `tenant_id` is in none.
const UNNAMED: &[(&str, &str, &str)] = &[
    (
        "own_skips",
        "recovery_id",
        "the recovery whose `skipped_steps` it is in",
    ),
    (
        "own_skips",
        "step",
        "one of the `skipped_steps` of its recovery",
    ),
    ("feedback_requests", "link_hashes", "hashes of keys"),
    ("feedback", "observations", "`strengths` and `improvements`"),
    (
        "feedback",
        "updated_at",
        "when it was opened, which `opened_at` says",
    ),
    ("assessments", "candidate_id", "whose document it is"),
    ("self_ratings", "candidate_id", "whose document it is"),
    (
        "self_ratings",
        "version",
        "of no use without an operation that asks for it",
    ),
    ("fairness_checks", "noted", "`grounds`, `notes` and `words`"),
    ("guideline_cards", "candidate_id", "whose document it is"),
    ("guideline_cards", "entries", "each is a row"),
    ("tasks", "previous_state", "what undoing would lead back to"),
    ("practice_sessions", "link_hash", "the hash of a key"),
    (
        "practice_sessions",
        "link_expires_at",
        "until when that key works",
    ),
    (
        "prepared_answers",
        "content",
        "its points, under names of their own",
    ),
    (
        "prepared_answer_versions",
        "content",
        "its points, under names of their own",
    ),
    (
        "check_ins",
        "words",
        "`emotions` and `note`, `severity` and `shown_help`",
    ),
];

/// Every name of a member in a value, however deep.
fn names(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::Array(items) => items.iter().flat_map(names).collect(),
        Value::Object(fields) => {
            let inner = fields.values().flat_map(names);
            inner.chain(fields.keys().map(String::as_str)).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// Columns of the tables of a part that its rows do not name.
fn untold(document: &Value) -> Vec<(&'static str, String)> {
    let (rows, tables) = (parts(document), columns());
    let mut untold = Vec::new();
    for part in PARTS {
        let told: BTreeSet<&str> = rows[part.kind].iter().flat_map(names).collect();
        for table in part.tables {
            let columns = tables[*table]
                .iter()
                .filter(|column| *column != "tenant_id");
            let missing = columns.filter(|column| !told.contains(column.as_str()));
            untold.extend(missing.map(|column| (*table, column.clone())));
        }
    }
    untold
}

/// By kind: its rows.
fn parts(document: &Value) -> BTreeMap<&str, &Vec<Value>> {
    let parts = document["parts"].as_array().unwrap().iter();
    parts
        .map(|part| {
            (
                part["kind"].as_str().unwrap(),
                part["rows"].as_array().unwrap(),
            )
        })
        .collect()
}

async fn export(app: &TestApp, world: &Recovering, token: &str, query: &str) -> Value {
    let path = format!("/v1/candidates/{}/export{query}", world.ada.candidate_id);
    app.get(&path).by(token).send().await.expect(200)
}

/// The bytes of SQLite's file and of its log.
fn bytes(app: &TestApp) -> Vec<u8> {
    let Target::Sqlite(file) = app.state.db.target() else {
        return Vec::new();
    };
    let mut log = file.clone().into_os_string();
    log.push("-wal");
    [file.as_os_str(), log.as_os_str()]
        .iter()
        .flat_map(|file| fs::read(file).unwrap())
        .collect()
}

fn holds(bytes: &[u8], marker: &str) -> bool {
    bytes
        .windows(marker.len())
        .any(|part| part == marker.as_bytes())
}

/// Somebody with a name that is found again wherever it is left; gives their path.
async fn marked(app: &TestApp, board: &Board, marker: &str) -> String {
    let profile = json!({"first_name": marker, "last_name": format!("{marker} too"), "external_id": format!("of-{marker}")});
    let candidate = app.candidate(board, &profile).await;
    format!("/v1/candidates/{}", candidate["id"].as_str().unwrap())
}

async fn erase(app: &TestApp, board: &Board, path: &str) {
    let erased = app.delete(path).by(&board.token).if_match("*").send().await;
    erased.expect(204);
}

#[actix_web::test]
async fn an_erasure_leaves_no_copy_in_the_files_of_sqlite() {
    let app = TestApp::on_sqlite().await;
    let board = app.board("Hirely").await;
    app.state.db.erased().await;
    for marker in ["Zqxwv", "Zqxwu"] {
        let path = marked(&app, &board, marker).await;
        assert!(holds(&bytes(&app), marker));
        erase(&app, &board, &path).await;
        app.state.db.erased().await;
        assert!(!holds(&bytes(&app), marker));
    }
}

#[actix_web::test]
async fn whoever_reads_from_the_log_of_sqlite_only_puts_its_end_off() {
    let app = TestApp::on_sqlite().await;
    let board = app.board("Hirely").await;
    app.state.db.erased().await;
    let path = marked(&app, &board, "Zqxwt").await;
    let Target::Sqlite(file) = app.state.db.target() else {
        panic!("this is SQLite");
    };
    let mut reader = SqliteConnection::establish(&file.to_string_lossy()).unwrap();
    reader
        .batch_execute("BEGIN; SELECT * FROM candidates")
        .unwrap();
    erase(&app, &board, &path).await;
    // Nobody waits for that reader.
    marked(&app, &board, "Somebody").await;
    assert!(app.state.db.erased().now_or_never().is_none());
    assert!(holds(&bytes(&app), "Zqxwt"));
    reader.batch_execute("COMMIT").unwrap();
    app.state.db.erased().await;
    assert!(!holds(&bytes(&app), "Zqxwt"));
}

on_both_databases! {
    async fn a_candidate_takes_everything_along_and_a_tenant_what_is_not_private(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &[("answer_depth", "improvement", "Few concrete results.")]).await;
        let question = json!({"text": "Tell us about a conflict.", "tripped_me_up": true});
        app.post(&format!("/v1/interviews/{}/questions", world.interview_id)).by(&world.ada.token).json(&question).send().await.expect(201);
        let sealed = export(app, &world, &world.ada.token, "").await;
        assert_eq!((&sealed["format"], &sealed["is_complete"], &sealed["candidate_id"]), (&json!(1), &json!(true), &json!(world.ada.candidate_id)));
        assert_eq!(parts(&sealed).len(), PARTS.len());
        assert_eq!(parts(&sealed)["feedback"][0]["content"], json!(null));
        assert_eq!(parts(&sealed)["questions"][0]["text"], "Tell us about a conflict.");
        // On wish also what waits, which does not open it.
        let unopened = export(app, &world, &world.ada.token, "?unopened_too=true").await;
        let shown = &parts(&unopened)["feedback"][0];
        assert_eq!(shown["content"]["improvements"][0]["words"], "Few concrete results.");
        assert_eq!((&shown["sealed"], &shown["content"]["opened_at"]), (&json!(true), &json!(null)));
        assert_eq!(export(app, &world, &world.ada.token, "").await, sealed);

        let opened = app.opened(&world, &feedback, 4).await;
        app.assessed(&world, &opened, "recognise").await;
        app.agrees(&world.ada).await;
        let hard = json!({"emotions": ["hopeless"], "intensity": 9, "note": null});
        app.post("/v1/check_ins").by(&world.ada.token).json(&hard).send().await.expect(201);
        app.post("/v1/action_plans").by(&world.ada.token).json(&json!({"recovery_id": world.recovery_id})).send().await.expect(201);
        let own = export(app, &world, &world.ada.token, "").await;
        let rows = parts(&own);
        assert_eq!(rows["feedback"][0], app.get(&feedback).by(&world.ada.token).send().await.expect(200));
        assert_eq!(rows["assessments"].len(), 1);
        let made_of_it = &rows["check_ins"][0];
        assert_eq!((&made_of_it["intensity"], &made_of_it["severity"], &made_of_it["shown_help"]), (&json!(9), &json!("high"), &json!(true)));
        assert!(!rows["tasks"].is_empty());
        // To the tenant each row as elsewhere, and of what is private not even that there is such a kind.
        let tenants = export(app, &world, &world.board.token, "?unopened_too=true").await;
        assert_eq!(tenants["is_complete"], false);
        let kinds: Vec<&str> = PARTS.iter().filter(|part| !part.is_private).map(|part| part.kind).collect();
        assert_eq!(parts(&tenants).len(), kinds.len());
        assert!(kinds.iter().all(|kind| parts(&tenants).contains_key(kind)));
        assert_eq!(parts(&tenants)["feedback"][0], app.get(&feedback).by(&world.board.token).send().await.expect(200));
        assert!(!tenants.to_string().contains("Few concrete results."));
        assert_eq!(parts(&tenants)["action_plans"][0]["scores"], json!([]));
        assert_eq!(parts(&tenants)["tasks"].len(), rows["tasks"].len());
        // An odd wish is refused.
        let path = format!("/v1/candidates/{}/export?unopened_too=perhaps", world.ada.candidate_id);
        app.get(&path).by(&world.ada.token).send().await.problem("malformed_query");
    }

    async fn an_export_waits_for_other_exports_and_nobody_waits_for_it(app) {
        let world = app.recovering(&json!({})).await;
        let (db, own) = (&app.state.db, format!("/v1/candidates/{}", world.ada.candidate_id));
        let export = || app.get(&format!("{own}/export")).by(&world.ada.token).send();
        let inside = Context::inside(world.board.tenant, Actor::Operator);
        let (begun, has_begun) = mpsc::channel();
        let (go, told) = mpsc::channel();
        let mut long = Box::pin(db.export(inside, move |_| {
            begun.send(()).map_err(ApiError::internal)?;
            told.recv().map_err(ApiError::internal)
        }));
        assert!(long.as_mut().now_or_never().is_none());
        has_begun.recv().unwrap();
        let done = Arc::new(AtomicUsize::new(0));
        let short = || {
            let done = Arc::clone(&done);
            Box::pin(db.export(inside, move |_| Ok(done.fetch_add(1, Ordering::SeqCst))))
        };
        let mut waiting: Vec<_> = (0..8).map(|_| short()).collect();
        assert!(waiting.iter_mut().all(|one| one.as_mut().now_or_never().is_none()));
        // One more would wait in vain.
        let refused = export().await;
        refused.problem("unavailable");
        assert_eq!(refused.header("retry-after"), "1");
        for _ in 0..5 {
            app.get(&own).by(&world.ada.token).send().await.expect(200);
            app.get(&own).by(&world.board.token).send().await.expect(200);
        }
        // Somebody gives up: what they asked for is not begun.
        drop(waiting.pop());
        go.send(()).unwrap();
        long.await.unwrap();
        for one in waiting {
            one.await.unwrap();
        }
        assert_eq!(export().await.expect(200)["is_complete"], true);
        assert_eq!(done.load(Ordering::SeqCst), 7);
    }

    /// A table may be told of and a column be forgotten.
    async fn every_column_is_in_a_candidates_export_or_left_out_for_a_reason(app) {
        let world = World::build(app, "Hirely").await;
        let path = format!("/v1/candidates/{}/export", world.owner.candidate_id);
        let document = app.get(&path).by(&world.owner.token).send().await.expect(200);
        let untold = untold(&document);
        let known: Vec<(&str, String)> = UNNAMED.iter().map(|(table, column, _)| (*table, (*column).to_owned())).collect();
        let forgotten: Vec<_> = untold.iter().filter(|one| !known.contains(one)).collect();
        assert!(forgotten.is_empty(), "no row of an export names {forgotten:?}: add it to what its feature exports, or to UNNAMED with the reason");
        let idle: Vec<_> = known.iter().filter(|one| !untold.contains(one)).collect();
        assert!(idle.is_empty(), "{idle:?} need no reason: they are told");
        // Each as its own operation shows it.
        let own = parts(&document);
        for (kind, list) in [("recoveries", "recoveries"), ("action_plans", "action_plans"), ("reflections", "reflections"), ("contacts", "contacts")] {
            let address = format!("/v1/{list}/{}", own[kind][0]["id"].as_str().unwrap());
            assert_eq!(own[kind][0], app.get(&address).by(&world.owner.token).send().await.expect(200), "{kind}");
        }
    }

    /// The world of the sweep over all operations has one of everything, also of what will come.
    async fn an_erasure_leaves_nothing_behind(app) {
        let world = World::build(app, "Hirely").await;
        let of_candidate: Vec<String> = columns()
            .into_iter()
            .filter(|(_, columns)| columns.iter().any(|column| column == "candidate_id"))
            .map(|(table, _)| table)
            .collect();
        let owner = &world.owner.candidate_id;
        let before = stored(app).await;
        // It would prove little if the world had nothing of some kind.
        let empty: Vec<&String> = of_candidate.iter().filter(|table| !before[*table].contains(owner)).collect();
        assert!(empty.is_empty(), "the world of tests/api/tenancy/world.rs has nothing in {empty:?}");
        let path = format!("/v1/candidates/{owner}");
        app.delete(&path).by(&world.board.token).if_match("*").send().await.expect(204);
        let after = stored(app).await;
        // Of the tenant: its servers, its endpoints and the test message to one of them.
        let of_tenant = ["api_client_id", "webhook_endpoint_id", "delivery_id", "event_id", "resource_id"];
        let mut markers: Vec<&str> = world.ids.iter()
            .filter(|(name, _)| !of_tenant.contains(&name.as_str()) && *name != "candidate_id")
            .map(|(_, id)| id.as_str())
            .collect();
        markers.extend(["Few results.", "Why us?", "You may ask for me.", "It was a hard day.", "Calmer."]);
        for (table, held) in &after {
            // That an object is gone is told in the feed of changes, by its id alone.
            if table == "changes" {
                continue;
            }
            for marker in &markers {
                assert!(!held.contains(marker), "{marker} is still in {table}: {held}");
            }
            // Who was erased is announced, and their sessions have to stay refused.
            if !["events", "revocations"].contains(&table.as_str()) {
                assert!(!held.contains(owner.as_str()), "the candidate is still in {table}: {held}");
            }
        }
        let announced = app.announced(&world.board).await;
        let about: Vec<_> = announced.iter().filter(|(_, payload)| payload["candidate_id"] == json!(owner)).collect();
        assert_eq!(about.len(), 1, "{about:?}");
    }
}
