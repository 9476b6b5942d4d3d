//! The feed of changes: everything once, in an order that skips nothing, and nothing that is private.

use crate::on_both_databases;
use crate::support::recovering::Recovering;
use crate::support::{Answer, Board, TestApp};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use diesel::connection::SimpleConnection;
use diesel::dsl::sql as sql_as;
use diesel::sql_types::BigInt;
use diesel::{Connection, PgConnection, RunQueryDsl, sql_query};
use rebound::platform::db::{Conn, Target};
use serde_json::{Value, json};
use std::collections::BTreeMap;

async fn ask(app: &TestApp, board: &Board, cursor: Option<&str>) -> Answer {
    let cursor = cursor.map(|cursor| format!("&cursor={cursor}"));
    let path = format!("/v1/changes?limit=3{}", cursor.unwrap_or_default());
    app.get(&path).by(&board.token).send().await
}

/// Waits until every transaction that runs now has ended: other tests write to the same server, and the feed waits for them.
pub(crate) async fn settled(app: &TestApp) {
    if !app.is_postgres() {
        return;
    }
    let ask = async |sql: &'static str| {
        let asked = app.state.db.system_read(move |conn| match conn {
            Conn::Postgres(c) => Ok(diesel::select(sql_as::<BigInt>(sql)).get_result::<i64>(c)?),
            Conn::Sqlite(_) => Ok(0),
        });
        asked.await.unwrap()
    };
    let reached = ask("pg_snapshot_xmax(pg_current_snapshot())::text::bigint").await;
    while ask("pg_snapshot_xmin(pg_current_snapshot())::text::bigint").await < reached {}
}

/// Reads to the end once everything is told, in small parts; gives the changes and the last cursor.
async fn read(app: &TestApp, board: &Board, cursor: Option<&str>) -> (Vec<Value>, String) {
    settled(app).await;
    read_now(app, board, cursor).await
}

/// Reads to the end, in small parts; gives the changes and the last cursor.
async fn read_now(app: &TestApp, board: &Board, cursor: Option<&str>) -> (Vec<Value>, String) {
    let (mut changes, mut cursor) = (Vec::new(), cursor.map(str::to_owned));
    loop {
        let answer = ask(app, board, cursor.as_deref()).await;
        let part = answer.expect(200);
        assert_eq!(answer.header("link").is_empty(), part["has_more"] == false);
        changes.extend(part["data"].as_array().unwrap().clone());
        cursor = Some(part["next_cursor"].as_str().unwrap().to_owned());
        if part["has_more"] == false {
            return (changes, cursor.unwrap());
        }
    }
}

/// What changed, shortly: `interview upsert 2`.
fn told(changes: &[Value]) -> Vec<String> {
    let one = |change: &Value| {
        let (kind, op) = (
            change["type"].as_str().unwrap(),
            change["op"].as_str().unwrap(),
        );
        format!("{kind} {op} {}", change["version"])
    };
    let mut told: Vec<String> = changes.iter().map(one).collect();
    told.sort();
    told
}

/// Holds the copy that the feed makes against what the API shows.
async fn is_true_copy(app: &TestApp, board: &Board, changes: &[Value]) {
    let mut copy: BTreeMap<String, Value> = BTreeMap::new();
    for change in changes {
        copy.insert(change["id"].as_str().unwrap().to_owned(), change.clone());
    }
    assert_eq!(copy.len(), changes.len(), "each object comes once");
    for (id, change) in copy {
        if change["op"] == "upsert" {
            let href = change["href"].as_str().unwrap();
            let shown = app.get(href).by(&board.token).send().await.expect(200);
            assert_eq!(
                (&shown["id"], &shown["version"]),
                (&json!(id), &change["version"]),
                "{href}"
            );
        } else {
            assert_eq!(change["href"], Value::Null);
        }
    }
}

/// A candidate on the way back, with something of every kind.
async fn whole_world(app: &TestApp) -> Recovering {
    let world = app.recovering(&json!({})).await;
    let body = json!({"interview_id": world.interview_id, "channel": "employer"});
    app.post("/v1/feedback_requests")
        .by(&world.board.token)
        .json(&body)
        .send()
        .await
        .expect(201);
    let feedback = app
        .said(&world, &[("answer_depth", "improvement", "Short answers.")])
        .await;
    app.opened(&world, &feedback, 3).await;
    app.interested(&world.ada, &world.interview_id, "employer")
        .await;
    let body = json!({"recovery_id": world.recovery_id});
    app.post("/v1/action_plans")
        .by(&world.ada.token)
        .json(&body)
        .send()
        .await
        .expect(201);
    world
}

/// Lets others go on until somebody waits for a lock.
async fn until_somebody_waits(conn: &mut PgConnection) {
    let waiting = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while sql_query(waiting).execute(conn).unwrap() == 0 {
        tokio::task::yield_now().await;
    }
}

on_both_databases! {
    async fn every_kind_of_object_comes_once_in_its_last_state(app) {
        let world = whole_world(app).await;
        let (changes, cursor) = read(app, &world.board, None).await;
        is_true_copy(app, &world.board, &changes).await;
        let kinds: std::collections::BTreeSet<&str> = changes.iter().map(|change| change["type"].as_str().unwrap()).collect();
        for kind in ["candidate", "interview", "recovery", "feedback_request", "feedback", "future_interest", "action_plan", "task"] {
            assert!(kinds.contains(kind), "{kind} is missing: {kinds:?}");
        }
        assert_eq!(read(app, &world.board, Some(&cursor)).await.0, Vec::<Value>::new());
    }

    async fn a_cursor_leads_to_what_changed_since(app) {
        let board = app.board("Hirely").await;
        let first = app.candidate(&board, &json!({})).await;
        let (changes, cursor) = read(app, &board, None).await;
        assert_eq!(told(&changes), ["candidate upsert 1"]);
        let second = app.candidate(&board, &json!({})).await;
        let path = format!("/v1/candidates/{}", first["id"].as_str().unwrap());
        for hours in [4, 5] {
            let body = json!({"weekly_hours": hours});
            app.patch(&path).by(&board.token).if_match("*").json(&body).send().await.expect(200);
        }
        let (changes, cursor) = read(app, &board, Some(&cursor)).await;
        assert_eq!(told(&changes), ["candidate upsert 1", "candidate upsert 3"]);
        assert_eq!(changes[1]["id"], first["id"]);
        assert_eq!(changes[0]["id"], second["id"]);
        app.delete(&path).by(&board.token).if_match("*").send().await.expect(204);
        let (changes, _) = read(app, &board, Some(&cursor)).await;
        assert_eq!(told(&changes), ["candidate deleted 3"]);
        let stranger = app.board("Other").await;
        assert_eq!(read(app, &stranger, None).await.0, Vec::<Value>::new());
    }

    async fn with_a_candidate_everything_of_theirs_is_told_as_gone(app) {
        let world = whole_world(app).await;
        let (before, cursor) = read(app, &world.board, None).await;
        let path = format!("/v1/candidates/{}", world.ada.candidate_id);
        app.delete(&path).by(&world.board.token).if_match("*").send().await.expect(204);
        let (after, _) = read(app, &world.board, Some(&cursor)).await;
        assert!(after.iter().all(|change| change["op"] == "deleted"), "{after:?}");
        assert_eq!(after.len(), before.len());
        assert_eq!(told(&read(app, &world.board, None).await.0), told(&after));
    }

    async fn with_an_interview_goes_what_hangs_on_it(app) {
        let world = app.rejected().await;
        app.asked(&world, &json!({})).await;
        let path = format!("/v1/interviews/{}", world.interview_id);
        let undone = json!({"outcome": "pending"});
        app.post(&format!("{path}/outcome")).by(&world.board.token).json(&undone).send().await.expect(200);
        let (_, cursor) = read(app, &world.board, None).await;
        app.delete(&path).by(&world.board.token).if_match("*").send().await.expect(204);
        let (changes, _) = read(app, &world.board, Some(&cursor)).await;
        let kinds: Vec<String> = told(&changes).iter().map(|one| one.rsplit_once(' ').unwrap().0.to_owned()).collect();
        assert_eq!(kinds, ["feedback_request deleted", "interview deleted", "recovery deleted"]);
    }

    async fn opening_feedback_is_not_told(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &[("answer_depth", "improvement", "Short answers.")]).await;
        let (_, cursor) = read(app, &world.board, None).await;
        app.opened(&world, &feedback, 3).await;
        assert_eq!(read(app, &world.board, Some(&cursor)).await.0, Vec::<Value>::new());
    }

    async fn what_was_refused_is_not_told(app) {
        let board = app.board("Hirely").await;
        app.candidate(&board, &json!({"external_id": "a"})).await;
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB", "external_id": "a"});
        app.post("/v1/candidates").by(&board.token).json(&body).send().await.problem("external_id_taken");
        assert_eq!(told(&read(app, &board, None).await.0), ["candidate upsert 1"]);
    }

    async fn a_cursor_lives_for_90_days(app) {
        let board = app.board("Hirely").await;
        let gone = app.candidate(&board, &json!({})).await;
        let (_, cursor) = read(app, &board, None).await;
        let path = format!("/v1/candidates/{}", gone["id"].as_str().unwrap());
        app.delete(&path).by(&board.token).if_match("*").send().await.expect(204);
        let token = async || app.access_token(&board.client_id, &board.client_secret).await;

        app.advance(TimeDelta::days(90));
        rebound::chores::do_all(&app.state.db, rebound::app::CHORES).await.unwrap();
        let board = Board { token: token().await, ..board.clone() };
        let (changes, renewed) = read(app, &board, Some(&cursor)).await;
        assert_eq!(told(&changes), ["candidate deleted 1"]);

        app.advance(TimeDelta::days(2));
        rebound::chores::do_all(&app.state.db, rebound::app::CHORES).await.unwrap();
        let board = Board { token: token().await, ..board };
        let refused = ask(app, &board, Some(&cursor)).await;
        assert_eq!(refused.status, 410);
        refused.problem("cursor_expired");
        assert_eq!(read(app, &board, Some(&renewed)).await.0, Vec::<Value>::new());
        assert_eq!(read(app, &board, None).await.0, Vec::<Value>::new());
        ask(app, &board, Some("nonsense")).await.problem("invalid_cursor");
    }

    async fn a_database_that_counts_anew_loses_no_change(app) {
        let board = app.board("Hirely").await;
        app.candidate(&board, &json!({})).await;
        let Target::Postgres(url) = app.state.db.target() else {
            return; // its numbers are in the rows
        };
        // As after a dump of a server that had many transactions was read into a new one.
        let mut conn = PgConnection::establish(url).unwrap();
        conn.batch_execute("UPDATE changes SET sequence = 1000000000000").unwrap();
        let of_the_old_server = URL_SAFE_NO_PAD.encode(format!("1000000000001.{}.", app.now().timestamp_micros()));
        ask(app, &board, Some(&of_the_old_server)).await.problem("cursor_expired");
        rebound::chores::do_all(&app.state.db, rebound::app::CHORES).await.unwrap();
        assert_eq!(told(&read(app, &board, None).await.0), ["candidate upsert 1"]);
    }

    async fn what_a_running_transaction_may_still_add_is_waited_for(app) {
        let board = app.board("Hirely").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let (_, cursor) = read(app, &board, None).await;
        let Target::Postgres(url) = app.state.db.target() else {
            return; // one writer: nobody can be overtaken
        };
        // Ada is being changed: her lock is held, so the change has its number and cannot commit.
        let mut holder = PgConnection::establish(url).unwrap();
        let id = candidate["id"].as_str().unwrap();
        holder.batch_execute(&format!("BEGIN; SELECT 1 FROM candidates WHERE id = '{id}' FOR UPDATE")).unwrap();
        let path = format!("/v1/candidates/{id}");
        let body = json!({"weekly_hours": 5});
        let slow = app.patch(&path).by(&board.token).if_match("*").json(&body).send();
        let meanwhile = async {
            until_somebody_waits(&mut holder).await;
            let second = app.candidate(&board, &json!({})).await;
            let (changes, cursor) = read_now(app, &board, Some(&cursor)).await;
            holder.batch_execute("ROLLBACK").unwrap();
            (second, changes, cursor)
        };
        let (slow, (second, changes, cursor)) = tokio::join!(slow, meanwhile);
        slow.expect(200);
        assert_eq!(changes, Vec::<Value>::new(), "the one that committed first has the higher number, so it waits");
        let (changes, _) = read(app, &board, Some(&cursor)).await;
        assert_eq!(told(&changes), ["candidate upsert 1", "candidate upsert 2"]);
        assert_eq!((&changes[0]["id"], &changes[1]["id"]), (&candidate["id"], &second["id"]));
    }
}
