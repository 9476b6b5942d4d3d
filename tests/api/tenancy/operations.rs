//! The operations of the contract, as far as the sweep needs them.

use super::world::Case;
use crate::contract;
use actix_web::http::Method;
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};

/// An `Idempotency-Key` that nobody has used.
pub(super) fn fresh_key() -> String {
    static KEY: AtomicUsize = AtomicUsize::new(0);
    format!("sweep-{}", KEY.fetch_add(1, Ordering::Relaxed))
}

/// One operation of the contract.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: Method,
    pub(super) path: String,
    /// What its `security` asks of a tenant's token, and of a candidate's.
    pub(super) tenant: Option<String>,
    pub(super) candidate: Option<String>,
    /// Whether it needs an `Idempotency-Key`.
    pub(super) keyed: bool,
    /// How it is called well, as far as the contract tells: by its path alone, or with the example of its body. `None` where
    /// it names an object besides, which only the world knows.
    pub(super) case: Option<Case>,
}

fn case_of(document: &Value, operation: &Value) -> Option<Case> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let names_in_query = parameters
        .map(|one| contract::resolved(document, one))
        .filter(|one| one["in"] == "query")
        .any(|one| one["required"] == true || one["name"].as_str().unwrap().ends_with("_id"));
    let body = &operation["requestBody"];
    let example = (body["required"] == true).then(|| {
        let schema = &body["content"]["application/json"]["schema"];
        contract::resolved(document, schema)["example"].clone()
    });
    let names_in_body = example
        .as_ref()
        .is_some_and(|body| body.is_null() || body.to_string().contains("_id\":"));
    (!names_in_query && !names_in_body).then(|| Case {
        query: String::new(),
        body: example,
    })
}

pub(super) fn operations(document: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let scope = |scheme: &str| {
                let alternatives = operation["security"].as_array().unwrap();
                alternatives
                    .iter()
                    .find_map(|one| one.get(scheme))
                    .map(|scopes| scopes[0].as_str().unwrap().to_owned())
            };
            found.push(Operation {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method: method.to_uppercase().parse().unwrap(),
                path: path.clone(),
                tenant: scope("tenant"),
                candidate: scope("candidate"),
                keyed: operation["parameters"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .any(|one| {
                        let parameter = contract::resolved(document, one);
                        parameter["name"] == "Idempotency-Key" && parameter["required"] == true
                    }),
                case: case_of(document, operation),
            });
        }
    }
    // Reading first and erasing last, so that the right caller finds what the case names.
    found.sort_by_key(|operation| {
        let last = operation.id == "candidates_erase";
        (
            last,
            operation.method == Method::DELETE,
            operation.method != Method::GET,
            operation.id.clone(),
        )
    });
    found
}
