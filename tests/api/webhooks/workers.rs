//! Several workers on one database, dead ones, and receivers that hang.

use super::{deliveries, endpoint, later, path_of};
use crate::on_both_databases;
use crate::support::receiver::Receiver;
use crate::support::{Board, TestApp};
use chrono::TimeDelta;
use futures_util::FutureExt;
use futures_util::future::join_all;
use serde_json::json;
use std::collections::HashSet;
use tokio::net::TcpListener;

/// Lets everything else run until this is so.
async fn until(mut so: impl FnMut() -> bool) {
    while !so() {
        tokio::task::yield_now().await;
    }
}

async fn candidates(app: &TestApp, board: &Board, count: usize) {
    let nothing = json!({});
    for _ in 0..count / 20 {
        join_all((0..20).map(|_| app.candidate(board, &nothing))).await;
    }
}

/// A receiver that takes connections and never answers.
async fn hanging() -> (TcpListener, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    (listener, url)
}

on_both_databases! {
    async fn two_workers_deliver_each_of_many_events_once(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        endpoint(app, &other, &receiver.url, &json!({})).await;
        candidates(app, &board, 400).await;
        candidates(app, &other, 100).await;
        let (one, two) = (app.worker(), app.worker());
        let (first, second) = tokio::join!(one.deliver_all(), two.deliver_all());
        first.and(second).unwrap();
        app.deliver_all().await;
        let messages = receiver.received();
        let ids: HashSet<_> = messages.iter().map(|one| one.headers["webhook-id"].clone()).collect();
        assert_eq!((messages.len(), ids.len()), (500, 500));
    }

    async fn what_a_dead_worker_held_comes_back_when_its_lease_ends(app) {
        let mut board = app.board("Hirely").await;
        let (listener, url) = hanging().await;
        let created = endpoint(app, &board, &url, &json!({})).await;
        app.candidate(&board, &json!({})).await;
        let doomed = app.worker();
        tokio::select! {
            _ = doomed.deliver_all() => panic!("nobody answered"),
            connection = listener.accept() => drop(connection.unwrap()),
        }
        drop(doomed);

        let receiver = Receiver::start().unwrap();
        app.patch(&path_of(&created)).by(&board.token).if_match("*").json(&json!({"url": receiver.url})).send().await.expect(200);
        later(app, &mut board, TimeDelta::seconds(29)).await;
        app.deliver_all().await;
        assert!(receiver.received().is_empty());
        later(app, &mut board, TimeDelta::seconds(1)).await;
        app.deliver_all().await;
        assert_eq!(receiver.received().len(), 1);
        assert_eq!(deliveries(app, &board, "state=delivered").await[0]["attempt_count"], 1);
    }

    async fn a_hanging_endpoint_does_not_stand_in_front_of_others(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let (_listener, url) = hanging().await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &url, &json!({})).await;
        endpoint(app, &board, &receiver.url, &json!({})).await;
        endpoint(app, &other, &receiver.url, &json!({})).await;
        candidates(app, &board, 40).await;
        candidates(app, &other, 20).await;
        let worker = app.worker();
        tokio::select! {
            _ = worker.deliver_all() => panic!("the hanging endpoint ended first"),
            () = until(|| receiver.received().len() == 60) => {}
        }
    }

    async fn hanging_endpoints_of_a_few_tenants_leave_room_for_everybody(app) {
        let good = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &good, &receiver.url, &json!({})).await;
        let (listener, url) = hanging().await;
        let mut others = Vec::new();
        for name in ["One", "Two", "Three", "Four", "Five"] {
            let other = app.board(name).await;
            for number in 0..16 {
                endpoint(app, &other, &format!("{url}{number}"), &json!({})).await;
            }
            candidates(app, &other, 20).await;
            others.push(other);
        }
        let (_stop, stopped) = tokio::sync::watch::channel(false);
        let worker = app.worker().run(stopped);
        let meanwhile = async {
            // So many at least they take together, and it was all of the room when they could.
            let mut held = Vec::new();
            while held.len() < 50 {
                held.push(listener.accept().await.unwrap());
            }
            for arrived in 1..4 {
                app.candidate(&good, &json!({})).await;
                receiver.until(|all| all.len() == arrived).await;
            }
            for other in &others {
                for delivery in deliveries(app, other, "state=pending").await {
                    assert_eq!(delivery["attempt_count"], 0, "none of the hanging ones had to end first");
                }
            }
        };
        tokio::select! {
            () = worker => panic!("nobody stopped it"),
            () = meanwhile => {}
        }
    }

    async fn only_events_with_deliveries_to_make_wake_a_worker(app) {
        let board = app.board("Hirely").await;
        let woken = || app.state.db.announced().now_or_never().is_some();
        app.candidate(&board, &json!({})).await;
        assert!(!woken());
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        app.candidate(&board, &json!({})).await;
        assert!(woken());
    }

    async fn a_running_worker_hears_of_events_and_finishes_what_is_in_flight(app) {
        let board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let running = tokio::spawn(app.worker().run(stopped));
        app.candidate(&board, &json!({})).await;
        until(|| receiver.received().len() == 1).await;
        stop.send(true).unwrap();
        running.await.unwrap();
        assert_eq!(deliveries(app, &board, "state=delivered").await.len(), 1);
    }
}
