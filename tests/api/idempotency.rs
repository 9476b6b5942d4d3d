//! A repeated request is done once, however many of it arrive at the same time.

use crate::on_both_databases;
use crate::support::{Board, TestApp};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use futures_util::future::join_all;
use rebound::on_backend;
use rebound::platform::ApiError;
use rebound::platform::db::Conn;
use rebound::platform::db::schema::idempotency_keys as keys;
use serde_json::{Value, json};

/// How often each request is sent at once.
const AT_ONCE: usize = 50;
/// Keys, sent one after the other.
const KEYS: usize = 20;

#[derive(QueryableByName)]
struct PostgresStep {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    text: String,
}

#[derive(QueryableByName)]
struct SqliteStep {
    #[diesel(sql_type = Text, column_name = "detail")]
    text: String,
}

/// How a kept answer is looked for, as the database tells it.
fn plan_of_a_look_up(conn: &mut Conn) -> Result<String, ApiError> {
    let look_up = "SELECT body FROM idempotency_keys WHERE tenant_id = 't' AND caller = 'c' AND operation = 'o' AND key = 'k'";
    let steps: Vec<String> = match conn {
        Conn::Postgres(c) => {
            let steps: Vec<PostgresStep> = sql_query(format!("EXPLAIN {look_up}")).load(c)?;
            steps.into_iter().map(|step| step.text).collect()
        }
        Conn::Sqlite(c) => {
            let steps: Vec<SqliteStep> =
                sql_query(format!("EXPLAIN QUERY PLAN {look_up}")).load(c)?;
            steps.into_iter().map(|step| step.text).collect()
        }
    };
    Ok(steps.join("\n"))
}

/// Every row of a list.
pub(crate) async fn walk(app: &TestApp, board: &Board, list: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = app
            .get(&format!("{list}?limit=100{cursor}"))
            .by(&board.token)
            .send()
            .await
            .expect(200);
        rows.extend(page["data"].as_array().unwrap().iter().cloned());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return rows,
        }
    }
}

on_both_databases! {
    async fn requests_that_arrive_together_are_done_once(app) {
        let board = app.board("Hirely").await;
        let mut replayed = 0;
        let mut ids = Vec::new();
        for key in 0..KEYS {
            let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB", "external_id": format!("a-{key}")});
            let answers = join_all((0..AT_ONCE).map(|_| app.post("/v1/candidates").by(&board.token).key(&format!("key-{key}")).json(&body).send())).await;
            let mut made = Vec::new();
            for answer in &answers {
                if answer.status == 201 {
                    made.push(answer.json());
                    replayed += usize::from(answer.header("idempotency-replayed") == "true");
                } else {
                    answer.problem("idempotency_in_flight");
                }
            }
            let first = made.first().unwrap();
            assert!(made.iter().all(|one| one == first), "one key, one answer");
            ids.push(first["id"].as_str().unwrap().to_owned());
            // Whoever was told to wait asks again and gets the same answer.
            let again = app.post("/v1/candidates").by(&board.token).key(&format!("key-{key}")).json(&body).send().await;
            assert_eq!(again.expect(201), *first);
        }
        assert!(app.is_postgres() || replayed == KEYS * (AT_ONCE - 1), "SQLite has one writer, so nobody has to wait");
        let sorted = |mut ids: Vec<String>| {
            ids.sort_unstable();
            ids
        };
        let ids = sorted(ids);
        let rows = walk(app, &board, "/v1/candidates").await.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(sorted(rows), ids);
        let events = walk(app, &board, "/v1/events").await;
        let subjects = events.iter().filter(|event| event["type"] == "candidate.created").map(|event| event["subject_id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(sorted(subjects), ids);
    }

    async fn a_key_belongs_to_its_client_and_its_operation(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"});
        let send = |token: &str| app.post("/v1/candidates").by(token).key("same").json(&body).send();
        let (mine, theirs) = (send(&board.token).await.expect(201), send(&other.token).await.expect(201));
        assert_ne!(mine["id"], theirs["id"]);
        assert_eq!(walk(app, &other, "/v1/candidates").await.len(), 1);
        let session = json!({"candidate_id": mine["id"]});
        app.post("/v1/session_tokens").by(&board.token).key("same").json(&session).send().await.expect(201);
    }

    /// Whoever can write the database, but has no secret of a node, could else have it open the answers of others.
    async fn an_answer_that_is_moved_to_another_row_is_told_to_nobody(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"});
        let send = |token: &str| app.post("/v1/candidates").by(token).key("same").json(&body).send();
        send(&board.token).await.expect(201);
        send(&other.token).await.expect(201);
        let (from, to) = (board.tenant, other.tenant);
        let moved = move |conn: &mut _| {
            let of = |tenant| keys::table.filter(keys::tenant_id.eq(tenant)).filter(keys::key.eq("same"));
            on_backend!(conn, c => {
                let answer: String = of(from).select(keys::body).first(c)?;
                diesel::update(of(to)).set(keys::body.eq(answer)).execute(c)?;
            });
            Ok(())
        };
        app.state.db.system_transact(moved).await.unwrap();
        send(&other.token).await.problem("internal");
        assert_eq!(send(&board.token).await.header("idempotency-replayed"), "true");
    }

    // A plan that was made while the table held a page would be kept and read all of it when it has grown.
    async fn a_kept_answer_is_looked_up_by_an_index_even_in_a_small_table(app) {
        let board = app.board("Hirely").await;
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"});
        app.post("/v1/candidates").by(&board.token).key("k").json(&body).send().await.expect(201);
        let counted = |conn: &mut Conn| Ok(on_backend!(conn, c => sql_query("ANALYZE idempotency_keys").execute(c).map(drop))?);
        app.state.db.system_transact(counted).await.unwrap();
        let plan = app.state.db.system_read(plan_of_a_look_up).await.unwrap();
        assert!(plan.contains("Index Scan") || plan.contains("USING INDEX"), "{plan}");
        assert!(!plan.contains("Seq Scan"), "{plan}");
    }

    async fn a_refusal_is_not_kept(app) {
        let board = app.board("Hirely").await;
        let wrong = json!({"first_name": "Ada", "time_zone": "Mars/Olympus", "country": "GB"});
        let right = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"});
        app.post("/v1/candidates").by(&board.token).key("k").json(&wrong).send().await.problem("invalid_fields");
        let made = app.post("/v1/candidates").by(&board.token).key("k").json(&right).send().await;
        assert_eq!((made.status.as_u16(), made.header("idempotency-replayed")), (201, String::new()));
    }

    async fn an_unreadable_key_is_named(app) {
        let board = app.board("Hirely").await;
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"});
        for key in [" ".to_owned(), "k".repeat(256)] {
            let answer = app.post("/v1/candidates").by(&board.token).key(&key).json(&body).send().await;
            assert_eq!(answer.problem("malformed_header")["errors"][0]["header"], "Idempotency-Key");
        }
    }
}
