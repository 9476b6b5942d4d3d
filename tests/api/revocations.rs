//! What has been revoked: each node reads only what is new, lacks nothing, and nothing is kept when it is over.

use crate::on_both_databases;
use crate::support::{Board, TestApp};
use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_query;
use rebound::on_backend;
use rebound::platform::auth::revocations::Revocations;
use rebound::platform::clock::Time;
use rebound::platform::db::schema::{revocations, session_tokens};
use rebound::platform::ids::TenantId;
use serde_json::json;

/// Mints a session for somebody and revokes it; gives its id.
async fn revoked(app: &TestApp, board: &Board) -> String {
    let candidate = app.candidate(board, &json!({})).await;
    let session = app
        .session(board, candidate["id"].as_str().unwrap())
        .await
        .session_id;
    let path = format!("/v1/session_tokens/{session}");
    app.delete(&path).by(&board.token).send().await.expect(204);
    session
}

/// What another node wrote, by its clock.
async fn written_at(app: &TestApp, tenant: TenantId, subject: &'static str, at: Time) {
    let row = (
        revocations::tenant_id.eq(tenant),
        revocations::subject.eq(subject),
        revocations::expires_at.eq(at + TimeDelta::hours(1)),
        revocations::created_at.eq(at),
    );
    let write = app.state.db.system_transact(move |conn| {
        on_backend!(conn, c => diesel::insert_into(revocations::table).values(row).execute(c))?;
        Ok(())
    });
    write.await.unwrap();
}

/// Rows of revocations and of sessions.
async fn kept(app: &TestApp) -> (i64, i64) {
    let count = app.state.db.system_read(|conn| {
        on_backend!(conn, c => Ok((
            revocations::table.count().get_result(c)?,
            session_tokens::table.count().get_result(c)?,
        )))
    });
    count.await.unwrap()
}

on_both_databases! {
    async fn a_node_reads_only_what_is_new(app) {
        let (board, node) = (app.board("Northwind").await, Revocations::default());
        let read = || node.reload(&app.state.db);
        let sessions = [revoked(app, &board).await, revoked(app, &board).await];
        assert_eq!(read().await.unwrap(), 2, "at first everything");
        app.advance(TimeDelta::seconds(15));
        assert_eq!(read().await.unwrap(), 2, "once more, since clocks differ");
        assert_eq!(read().await.unwrap(), 0);
        let third = revoked(app, &board).await;
        assert_eq!(read().await.unwrap(), 1);
        assert!(sessions.iter().chain([&third]).all(|one| node.has(board.tenant, one)));
    }

    async fn what_comes_late_is_not_missed(app) {
        let (board, node) = (app.board("Northwind").await, Revocations::default());
        node.reload(&app.state.db).await.unwrap();
        let now = app.now();
        written_at(app, board.tenant, "late", now - TimeDelta::seconds(9)).await;
        written_at(app, board.tenant, "very late", now - TimeDelta::minutes(3)).await;
        node.reload(&app.state.db).await.unwrap();
        assert_eq!((node.has(board.tenant, "late"), node.has(board.tenant, "very late")), (true, false));
        app.advance(TimeDelta::minutes(1));
        node.reload(&app.state.db).await.unwrap();
        assert!(node.has(board.tenant, "very late"));
    }

    async fn a_sandbox_that_is_ahead_of_time_is_no_exception(app) {
        let (board, node) = (app.sandbox("Hirely").await, Revocations::default());
        let ahead = json!({"advance_seconds": 300 * 86_400});
        app.post("/v1/sandbox/clock").by(&board.token).json(&ahead).send().await.expect(200);
        let session = revoked(app, &board).await;
        node.reload(&app.state.db).await.unwrap();
        assert!(node.has(board.tenant, &session));
        app.advance(TimeDelta::seconds(15));
        node.reload(&app.state.db).await.unwrap();
        assert_eq!(node.reload(&app.state.db).await.unwrap(), 0);
        app.advance(TimeDelta::hours(2));
        node.reload(&app.state.db).await.unwrap();
        assert!(!node.has(board.tenant, &session), "no token of it can be running");
    }

    async fn a_node_that_starts_reads_very_many_in_parts(app) {
        let boards = [app.board("Northwind").await, app.board("Southwind").await];
        for board in &boards {
            written_at(app, board.tenant, "first", app.now()).await;
        }
        let many = "INSERT INTO revocations (tenant_id, subject, expires_at, created_at) \
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000) \
                    SELECT tenant_id, 'more_' || n.i, expires_at, created_at FROM revocations, n";
        let write = app.state.db.system_transact(move |conn| Ok(on_backend!(conn, c => sql_query(many).execute(c))?));
        write.await.unwrap();
        let node = Revocations::default();
        assert_eq!(node.reload(&app.state.db).await.unwrap(), 50_002);
        for board in &boards {
            assert!(["first", "more_1", "more_19999", "more_25000"].iter().all(|one| node.has(board.tenant, one)));
        }
    }

    async fn what_is_over_is_forgotten(app) {
        let board = app.board("Northwind").await;
        revoked(app, &board).await;
        app.do_chores().await;
        assert_eq!(kept(app).await, (1, 1));
        app.advance(TimeDelta::hours(2) + TimeDelta::seconds(1));
        app.do_chores().await;
        assert_eq!(kept(app).await, (0, 1), "a candidate still sees that there was a session");
        app.advance(TimeDelta::days(90));
        app.do_chores().await;
        assert_eq!(kept(app).await, (0, 0));
    }
}
