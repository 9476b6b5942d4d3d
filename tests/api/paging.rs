//! Walking a list while it changes: every row that was there all the time is seen exactly once.

use crate::on_both_databases;
use chrono::TimeDelta;
use serde_json::json;
use std::collections::BTreeMap;

/// Rows that are there before and after.
const LASTING: usize = 24;
/// Walks, each with other page sizes and orders.
const WALKS: usize = 10;

on_both_databases! {
    async fn a_walk_misses_nothing_and_repeats_nothing_while_others_insert_and_delete(app) {
        let board = app.board("Hirely").await;
        let mut lasting = Vec::new();
        let mut passing = Vec::new();
        for number in 0..LASTING {
            // Many share a moment, so the id has to decide between them.
            if number % 6 == 0 {
                app.advance(TimeDelta::milliseconds(1));
            }
            lasting.push(app.candidate(&board, &json!({"first_name": "Lasting"})).await["id"].as_str().unwrap().to_owned());
            passing.push(app.candidate(&board, &json!({"first_name": "Passing"})).await["id"].as_str().unwrap().to_owned());
        }
        for walk in 0..WALKS {
            let (limit, sort) = (1 + walk * 2, ["-created_at", "created_at"][walk % 2]);
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            let mut path = format!("/v1/candidates?limit={limit}&sort={sort}");
            let mut pages = 0;
            loop {
                let page = app.get(&path).by(&board.token).send().await;
                let body = page.expect(200);
                for row in body["data"].as_array().unwrap() {
                    *seen.entry(row["id"].as_str().unwrap().to_owned()).or_default() += 1;
                }
                pages += 1;
                assert!(pages < 500, "the walk does not end");
                // Between two pages: one goes, which may be the very row that the cursor names, and one comes.
                if pages % 2 == 0 && !passing.is_empty() {
                    let last = body["data"].as_array().unwrap().last().map(|row| row["id"].as_str().unwrap().to_owned());
                    let gone = last.and_then(|id| passing.iter().position(|one| *one == id)).unwrap_or(pages % passing.len());
                    let gone = passing.swap_remove(gone);
                    app.delete(&format!("/v1/candidates/{gone}")).by(&board.token).if_match("*").send().await.expect(204);
                }
                // Only so many, or a walk towards the newest would never end.
                if passing.len() < LASTING && pages < 60 {
                    passing.push(app.candidate(&board, &json!({"first_name": "Passing"})).await["id"].as_str().unwrap().to_owned());
                }
                let next = body["next_cursor"].as_str();
                assert_eq!(body["has_more"], next.is_some());
                assert_eq!(page.header("link").is_empty(), next.is_none());
                let Some(cursor) = next else { break };
                path = format!("/v1/candidates?limit={limit}&sort={sort}&cursor={cursor}");
            }
            for id in &lasting {
                assert_eq!(seen.get(id), Some(&1), "walk {walk} by {sort}, {limit} at a time: {id}");
            }
            assert!(seen.values().all(|times| *times == 1), "walk {walk} saw a row twice");
        }
    }
}
