//! What is known of the law, from outside.

use crate::on_both_databases;
use chrono::TimeDelta;
use serde_json::{Value, json};

on_both_databases! {
    async fn every_fact_says_where_it_comes_from_and_how_sure_it_is(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let session = app.session(&board, ada["id"].as_str().unwrap()).await;
        let list = app.get("/v1/jurisdictions").by(&session.token).send().await.expect(200);
        assert_eq!(list, app.get("/v1/jurisdictions").by(&board.token).send().await.expect(200));
        let all = list["data"].as_array().unwrap();
        let codes: Vec<&str> = all.iter().map(|one| one["code"].as_str().unwrap()).collect();
        for code in ["GB", "GB-NIR", "IE", "US", "US-CA", "US-NYC", "CA", "CA-ON", "AU", "DE", "FR", "NL", "EU"] {
            assert!(codes.contains(&code), "{code}: {codes:?}");
        }
        for code in codes {
            let one = app.get(&format!("/v1/jurisdictions/{code}")).by(&session.token).send().await.expect(200);
            assert_eq!((&one["code"], &one["method"], &one["stale"]), (&json!(code), &json!("M6"), &json!(false)));
            assert!(!one["signposts"].as_array().unwrap().is_empty(), "{code}: nobody to ask");
            let rules = one["routes"].as_array().unwrap().iter().flat_map(|route| route["rules"].as_array().unwrap());
            for rule in rules {
                assert!(!rule["source"].as_str().unwrap().is_empty() && rule["verified"].is_boolean(), "{rule}");
            }
        }
        app.get("/v1/jurisdictions/XX").by(&board.token).send().await.problem("not_found");
    }

    async fn a_known_version_is_not_sent_again_until_it_goes_stale(app) {
        let board = app.board("Hirely").await;
        let first = app.get("/v1/jurisdictions/GB").by(&board.token).send().await;
        let known = app.get("/v1/jurisdictions/GB").by(&board.token).header("If-None-Match", &first.etag()).send().await;
        known.expect(304);
        app.advance(TimeDelta::days(190));
        let token = app.access_token(&board.client_id, &board.client_secret).await;
        let later: Value = app.get("/v1/jurisdictions/GB").by(&token).header("If-None-Match", &first.etag()).send().await.expect(200);
        assert_eq!((&first.json()["stale"], &later["stale"]), (&json!(false), &json!(true)));
    }
}
