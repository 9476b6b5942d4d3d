//! The operations of the contract, as far as the sweep needs them.

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
