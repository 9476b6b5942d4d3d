//! What an integrator reads: every page is there, needs nothing from elsewhere, and is made from the contract.

use crate::on_both_databases;
use crate::support::app::PUBLIC_URL;
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

    async fn the_collection_has_a_request_for_every_operation(app) {
        let contract = app.get("/openapi.json").send().await.expect(200);
        let collection = app.get("/docs/collection.json").send().await.expect(200);
        let requests: Vec<&Value> = collection["item"].as_array().unwrap().iter().flat_map(|folder| folder["item"].as_array().unwrap()).collect();
        let found: BTreeSet<String> = requests.iter().map(|item| {
            let raw = item["request"]["url"]["raw"].as_str().unwrap().strip_prefix("{{base_url}}").unwrap();
            format!("{} {raw}", item["request"]["method"].as_str().unwrap())
        }).collect();
        let paths = contract["paths"].as_object().unwrap().iter();
        let declared: BTreeSet<String> = paths.flat_map(|(path, item)| {
            let path = path.replace('{', ":").replace('}', "");
            item.as_object().unwrap().keys().map(move |method| format!("{} {path}", method.to_uppercase()))
        }).collect();
        assert_eq!(found, declared);
        let purposes = contract["components"]["schemas"]["Purpose"]["enum"].as_array().unwrap().len();
        assert_eq!(requests.len(), declared.len() + purposes - 1, "one for each operation, but that a consent is for each purpose");
        for item in &requests {
            let (name, request) = (&item["name"], &item["request"]);
            for id in request["url"]["variable"].as_array().unwrap() {
                assert!(id["value"].as_str().unwrap().starts_with("{{"), "{name}: {} is not kept of an answer", id["key"]);
            }
            let sent = |header: &str| request["header"].as_array().unwrap().iter().any(|one| one["key"] == header);
            let method = request["method"].as_str().unwrap().to_lowercase();
            let parameters = contract["paths"][path_of(request)][&method]["parameters"].to_string();
            for (header, parameter) in [("If-Match", "parameters/IfMatch"), ("Idempotency-Key", "IdempotencyKey\"")] {
                assert_eq!(sent(header), parameters.contains(parameter), "{name}: {header}");
            }
            let security = contract["paths"][path_of(request)][&method]["security"].as_array();
            if security.is_some_and(|all| !all.is_empty() && all.iter().all(|one| one.get("candidate").is_some())) {
                assert_eq!(request["auth"]["bearer"][0]["value"], "{{session_token}}", "{name}");
            }
            if request["body"]["mode"] == "raw" {
                let body: Value = serde_json::from_str(request["body"]["raw"].as_str().unwrap()).unwrap();
                assert!(body.is_object(), "{name}");
            }
        }
        let token = requests.iter().find(|item| item["request"]["url"]["raw"] == "{{base_url}}/oauth/token").unwrap();
        assert_eq!(token["request"]["auth"]["type"], "basic");
        assert!(token["event"][0]["script"]["exec"][0].as_str().unwrap().contains("access_token"));
        assert_eq!(requests.first(), Some(token), "nothing can be sent before there is a token");
        assert_eq!(requests.last().unwrap()["name"], "Erase a candidate");
        let livez = requests.iter().find(|item| item["request"]["url"]["raw"] == "{{base_url}}/livez").unwrap();
        assert_eq!(livez["request"]["auth"]["type"], "noauth");
    }

    async fn every_variable_of_the_collection_is_declared_and_filled_in(app) {
        let collection = app.get("/docs/collection.json").send().await.expect(200);
        let variables = collection["variable"].as_array().unwrap();
        let declared: BTreeSet<&str> = variables.iter().map(|one| one["key"].as_str().unwrap()).collect();
        assert_eq!(declared.len(), variables.len());
        let text = collection["item"].to_string();
        let used = text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
        let used: BTreeSet<&str> = used.filter(|name| !name.starts_with('$')).collect();
        assert!(used.contains("candidate_id") && used.contains("day_0"));
        for name in used {
            assert!(declared.contains(name), "{name} is not declared");
            let has_example = variables.iter().any(|one| one["key"] == name && one["value"] != "");
            let is_kept = text.contains(&format!("pm.collectionVariables.set('{name}'"));
            assert!(["client_id", "client_secret"].contains(&name) || has_example || is_kept, "nothing fills {name} in");
        }
        let base = variables.iter().find(|one| one["key"] == "base_url").unwrap();
        assert_eq!(base["value"], PUBLIC_URL);
    }
}

/// The path of a collection's request as the contract writes it.
fn path_of(request: &Value) -> String {
    let parts = request["url"]["path"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| part.as_str().unwrap());
    parts
        .map(|part| {
            part.strip_prefix(':')
                .map_or_else(|| format!("/{part}"), |name| format!("/{{{name}}}"))
        })
        .collect()
}
