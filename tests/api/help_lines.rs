//! Help lines, from outside.

use crate::on_both_databases;
use serde_json::{Value, json};

fn kinds(page: &Value) -> Vec<&str> {
    let lines = page["data"].as_array().unwrap().iter();
    lines.map(|line| line["kind"].as_str().unwrap()).collect()
}

on_both_databases! {
    async fn help_lines_need_no_consent_and_every_country_has_some(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({"country": "FR"})).await;
        let session = app.session(&board, ada["id"].as_str().unwrap()).await;
        let list = async |path: &str, token: &str| app.get(path).by(token).send().await.expect(200);
        let own = list("/v1/help_lines", &session.token).await;
        assert_eq!((&own["data"][0]["contact"], &own["data"][1]["contact"]), (&json!("112"), &json!("3114")));
        assert_eq!(list("/v1/help_lines?country=FR", &board.token).await, own);
        assert_eq!(kinds(&own)[..2], ["emergency", "help_line"]);
        for path in ["/v1/help_lines?country=TV", "/v1/help_lines"] {
            let page = list(path, &board.token).await;
            assert!(page["data"].as_array().unwrap().len() >= 2, "{path}");
            assert!(kinds(&page).iter().all(|kind| *kind == "directory"), "{path}");
        }
        // Nobody has checked a number by hand yet, and each says so.
        for line in own["data"].as_array().unwrap() {
            assert_eq!((&line["status"], &line["verified_on"]), (&json!("unverified"), &json!(null)), "{line}");
        }
        let problem = app.get("/v1/help_lines?country=France").by(&board.token).send().await.problem("malformed_query");
        assert_eq!(problem["errors"][0]["parameter"], "country");
    }

    async fn what_nobody_checked_for_too_long_comes_behind_the_directories(app) {
        app.advance(chrono::TimeDelta::days(400));
        let board = app.board("Hirely").await;
        let page = app.get("/v1/help_lines?country=GB").by(&board.token).send().await.expect(200);
        let kinds = kinds(&page);
        assert_eq!((kinds[0], kinds[1], *kinds.last().unwrap()), ("emergency", "directory", "help_line"));
        assert!(page["data"].as_array().unwrap().iter().all(|line| line["status"] == "stale"));
    }
}
