//! Requests that share a commit on SQLite: what becomes of one is nothing to the others.

use crate::support::app::TestApp;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Integer;
use rebound::platform::db::{Conn, Db};
use rebound::platform::error::{ApiError, Code};
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = Integer)]
    number: i32,
}

async fn run(
    db: &Db,
    sql: String,
    then: impl Fn() -> Result<(), ApiError> + Send + 'static,
) -> Result<(), Code> {
    let job = db.system_transact(move |conn| {
        let Conn::Sqlite(c) = conn else { return Ok(()) };
        c.batch_execute(&sql)?;
        then()
    });
    job.await.map_err(|error| error.code())
}

fn keep(number: i32) -> String {
    format!("INSERT INTO probes VALUES ({number})")
}

async fn kept(db: &Db) -> Vec<i32> {
    let all = db.system_read(|conn| {
        let Conn::Sqlite(c) = conn else {
            return Ok(Vec::new());
        };
        Ok(diesel::sql_query("SELECT number FROM probes ORDER BY number").load::<Kept>(c)?)
    });
    all.await.unwrap().iter().map(|row| row.number).collect()
}

/// A job that keeps 1 and then holds the writer until it is told to go on: what comes meanwhile shares its commit.
fn holding_the_writer(db: &Db) -> (impl Future<Output = Result<(), Code>>, mpsc::Sender<()>) {
    let (go, told) = mpsc::channel();
    let waited = Cell::new(false);
    let job = run(db, keep(1), move || {
        if !waited.replace(true) {
            told.recv().map_err(ApiError::internal)?;
        }
        Ok(())
    });
    (job, go)
}

/// Five jobs of one commit, of which the third fails; when it is `late`, after it has changed something. Gives what each was told, and
/// how often the second was run.
async fn group(db: &Db, late: bool, fail: fn() -> ApiError) -> (Vec<Result<(), Code>>, usize) {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let (first, go) = holding_the_writer(db);
    let second = run(db, keep(2), move || {
        counted.fetch_add(1, Ordering::SeqCst);
        Ok(())
    });
    let third = run(
        db,
        if late { keep(3) } else { "SELECT 1".to_owned() },
        move || Err(fail()),
    );
    let (fourth, fifth) = (run(db, keep(4), || Ok(())), run(db, keep(5), || Ok(())));
    let all_wait = async { go.send(()).map_err(|_gone| Code::Internal) };
    let (one, two, three, four, five, sent) =
        tokio::join!(biased; first, second, third, fourth, fifth, all_wait);
    sent.unwrap();
    (
        vec![one, two, three, four, five],
        runs.load(Ordering::SeqCst),
    )
}

async fn with_probes() -> TestApp {
    let app = TestApp::on_sqlite().await;
    let made = "CREATE TABLE probes (number INTEGER NOT NULL)".to_owned();
    run(&app.state.db, made, || Ok(())).await.unwrap();
    app
}

#[actix_web::test]
async fn a_request_that_is_refused_before_it_changed_anything_costs_the_others_nothing() {
    let app = with_probes().await;
    let (told, runs) = group(&app.state.db, false, || ApiError::of(Code::NotFound)).await;
    assert_eq!(told, [Ok(()), Ok(()), Err(Code::NotFound), Ok(()), Ok(())]);
    assert_eq!(runs, 1);
    assert_eq!(kept(&app.state.db).await, [1, 2, 4, 5]);
}

#[actix_web::test]
async fn what_a_request_changed_before_it_failed_is_undone_without_the_others() {
    for fail in [
        || ApiError::of(Code::NotFound),
        || ApiError::internal("out of luck"),
        || panic!("a planted fault"),
    ] {
        let app = with_probes().await;
        let refusal = std::panic::catch_unwind(fail).map_or(Code::Internal, |error| error.code());
        let (told, runs) = group(&app.state.db, true, fail).await;
        assert_eq!(told, [Ok(()), Ok(()), Err(refusal), Ok(()), Ok(())]);
        // The group began anew: this tells that they shared a commit.
        assert_eq!(runs, 2);
        assert_eq!(kept(&app.state.db).await, [1, 2, 4, 5]);
    }
}

#[actix_web::test]
async fn an_error_that_undid_the_whole_group_is_not_taken_for_a_refusal() {
    let app = with_probes().await;
    // SQLite itself rolls back like this when the disk is full.
    let rolled_back =
        "INSERT OR ROLLBACK INTO probes SELECT 1 / (SELECT 0) UNION ALL SELECT NULL".to_owned();
    let (first, go) = holding_the_writer(&app.state.db);
    let second = run(&app.state.db, rolled_back, || Ok(()));
    let third = run(&app.state.db, keep(3), || Ok(()));
    let all_wait = async { go.send(()).map_err(|_gone| Code::Internal) };
    let (one, two, three, sent) = tokio::join!(biased; first, second, third, all_wait);
    sent.unwrap();
    assert_eq!((one, two), (Err(Code::Unavailable), Err(Code::Unavailable)));
    // The third came to the same group or to the next: what it was told is true.
    let rows = kept(&app.state.db).await;
    assert_eq!(rows, if three.is_ok() { vec![3] } else { vec![] });
}
