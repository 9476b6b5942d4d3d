//! What an integrator reads: every page is there, needs nothing from elsewhere, and is made from the contract.

use crate::on_both_databases;
use serde_json::Value;
use std::collections::BTreeSet;

/// The pages of ours that a page links to.
fn links(page: &str) -> BTreeSet<String> {
    let after_each = page.split("href=\"").skip(1);
    let targets = after_each.filter_map(|rest| rest.split('"').next());
    targets
        .filter(|target| target.starts_with('/'))
        .map(str::to_owned)
        .collect()
}

on_both_databases! {
    async fn every_page_that_is_linked_is_there(app) {
        let mut waiting = vec!["/docs/".to_owned()];
        let mut seen = BTreeSet::new();
        while let Some(path) = waiting.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            let answer = app.get(&path).send().await;
            assert_eq!(answer.status, 200, "{path}");
            let page = String::from_utf8_lossy(&answer.body).into_owned();
            if answer.header("content-type").starts_with("text/html") && !path.starts_with("/docs/try") {
                assert!(!page.contains("src=\"http") && !page.contains("@import"), "{path} loads something from elsewhere");
                assert!(answer.header("content-security-policy").contains("default-src 'self'"), "{path}");
                waiting.extend(links(&page));
            }
        }
        assert!(seen.len() > 60, "{seen:?}");
        app.get("/docs/guides/nothing").send().await.problem("not_found");
        app.get("/docs/reference/nothing").send().await.problem("not_found");
    }

    async fn every_operation_has_a_page_with_three_samples(app) {
        let contract = app.get("/openapi.json").send().await.expect(200);
        let text = app.get("/llms.txt").send().await;
        let text = String::from_utf8_lossy(&text.body).into_owned();
        for (path, operations) in contract["paths"].as_object().unwrap() {
            for operation in operations.as_object().unwrap().values() {
                let id = operation["operationId"].as_str().unwrap();
                let labels: Vec<_> = operation["x-codeSamples"].as_array().unwrap().iter().map(|sample| sample["label"].as_str().unwrap()).collect();
                assert_eq!(labels, ["curl", "TypeScript", "Python"], "{id}");
                let page = app.get(&format!("/docs/reference/{id}")).send().await;
                let page = String::from_utf8_lossy(&page.body).into_owned();
                let summary = operation["summary"].as_str().unwrap();
                for part in [path.as_str(), "curl -sS", "from rebound_sdk", "from 'rebound-sdk'"] {
                    assert!(page.contains(part) || page.contains(&part.replace('\'', "&#39;")), "{id}: {part}");
                }
                assert!(text.contains(&format!("({id}): {summary}")), "{id}");
            }
        }
        assert_eq!(contract["openapi"], Value::from("3.1.0"));
    }
}
