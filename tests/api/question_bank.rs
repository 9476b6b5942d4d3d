//! The question bank, from outside.

use crate::on_both_databases;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn ids(page: &Value) -> Vec<String> {
    let rows = page["data"].as_array().unwrap().iter();
    rows.map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

on_both_databases! {
    async fn m13_everybody_reads_the_same_bank_page_by_page(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let session = app.session(&board, ada["id"].as_str().unwrap()).await;
        let mut seen = Vec::new();
        let mut path = "/v1/question_bank?limit=100".to_owned();
        loop {
            let page = app.get(&path).by(&session.token).send().await;
            let body = page.expect(200);
            assert_eq!(body, app.get(&path).by(&board.token).send().await.expect(200));
            seen.extend(ids(&body));
            let Some(cursor) = body["next_cursor"].as_str() else { break };
            assert!(page.header("link").contains("rel=\"next\""));
            path = format!("/v1/question_bank?limit=100&cursor={cursor}");
        }
        assert!(seen.len() >= 200, "{}", seen.len());
        assert!(seen.is_sorted());
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), seen.len());
        let backwards = app.get("/v1/question_bank?sort=-created_at&limit=3").by(&board.token).send().await.expect(200);
        assert_eq!(ids(&backwards)[0], *seen.last().unwrap());
        let more = app.get(&format!("/v1/question_bank?sort=-created_at&limit=1&cursor={}", backwards["next_cursor"].as_str().unwrap())).by(&board.token).send().await.expect(200);
        assert_eq!(ids(&more)[0], seen[seen.len() - 4]);
    }

    async fn the_bank_is_narrowed_by_theme_sector_kind_level_and_words(app) {
        let board = app.board("Hirely").await;
        let list = |query: &str| {
            app.get(&format!("/v1/question_bank?limit=100&{query}")).by(&board.token).send()
        };
        for (query, field, expected) in [
            ("theme=confidence", "themes", "confidence"),
            ("sector=health_and_care", "sectors", "health_and_care"),
            ("kind=case", "kind", "case"),
            ("level=lead", "level", "lead"),
        ] {
            let page = list(query).await.expect(200);
            let rows = page["data"].as_array().unwrap();
            assert!(rows.len() >= 5, "{query}: {}", rows.len());
            for row in rows {
                let holds = row[field] == expected || row[field].as_array().is_some_and(|all| all.contains(&json!(expected)));
                assert!(holds, "{query}: {row}");
            }
        }
        let both = list("sector=health_and_care&sector=general&kind=motivation").await.expect(200);
        let care_only = list("sector=health_and_care&kind=motivation").await.expect(200);
        assert!(both["data"].as_array().unwrap().len() > care_only["data"].as_array().unwrap().len());
        let found = list("q=MISTAKE").await.expect(200);
        assert!(ids(&found).contains(&"mistake_put_right".to_owned()));
        assert_eq!(list("q=nobody+asks+this").await.expect(200)["data"], json!([]));
        list("theme=salary").await.problem("malformed_query");
        list("seniority=lead").await.problem("malformed_query");
        list(&format!("q={}", "x".repeat(101))).await.problem("malformed_query");
        list("cursor=nonsense").await.problem("invalid_cursor");
    }

    async fn one_question_says_what_it_tests_and_what_a_good_answer_shows(app) {
        let board = app.board("Hirely").await;
        let one = app.get("/v1/question_bank/mistake_put_right").by(&board.token).send().await;
        let body = one.expect(200);
        assert_eq!((body["method"].as_str(), body["kind"].as_str()), (Some("M13"), Some("competency")));
        for field in ["tests", "good_answer", "follow_up"] {
            assert!(body[field].as_str().unwrap().len() > 10, "{field}");
        }
        let again = app.get("/v1/question_bank/mistake_put_right").by(&board.token).header("If-None-Match", &one.etag()).send().await;
        assert_eq!(again.status, 304);
        app.get("/v1/question_bank/nobody_asks_this").by(&board.token).send().await.problem("not_found");
        app.get("/v1/question_bank/No-Name").by(&board.token).send().await.problem("not_found");
    }
}
