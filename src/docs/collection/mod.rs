//! The contract as a collection (Postman's format v2.1, which Bruno, Insomnia and Hoppscotch read too). Sent from top to bottom it
//! works: what a request makes, its script keeps in a variable, and the requests after it name that.
//!
//! | file | decides |
//! |---|---|
//! | `order` | which folder a request is in, and where |
//! | `request` | what is sent, and as whom |
//! | `examples` | what differs from the example of a body: ids and days are variables |
//! | `kept` | what a script keeps of an answer |
//!
//! `.ci/collection.py` sends all of it to a fresh server.

mod examples;
mod kept;
mod order;
mod request;

use super::reference::Operation;
use crate::openapi::resolve;
use kept::Ids;
use serde_json::{Value, json};

const FORMAT: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

const DESCRIPTION: &str = "Fill in client_id and client_secret, and send the requests of the first folder in their order: they get a \
token, make a candidate with an interview that ended in a no, and open a session as that candidate. After that send any request; in \
its folder the one that makes what it is about stands before it. What ends or deletes things is in the last folder. The dates in \
bodies are near today; a token holds for 15 minutes, a session too.";

/// The whole collection, for the server at this URL.
pub(super) fn collection(contract: &Value, base_url: &str) -> Value {
    let ids = Ids::of(contract);
    let folders: Vec<Value> = order::folders(contract)
        .into_iter()
        .map(|folder| {
            let requests = folder.operations.iter();
            let requests = requests.flat_map(|operation| request::items(contract, &ids, operation));
            json!({
                "name": folder.name, "description": folder.description, "item": requests.collect::<Vec<_>>(),
            })
        })
        .collect();
    let given = [
        ("base_url", base_url),
        ("client_id", ""),
        ("client_secret", ""),
    ];
    let mut variables: Vec<Value> = given
        .iter()
        .map(|(name, value)| json!({"key": name, "value": value}))
        .collect();
    variables.extend(ids.variables());
    variables.extend(
        examples::days(contract).map(|day| json!({"key": examples::day_name(day), "value": ""})),
    );
    json!({
        "info": {"name": "Rebound", "description": DESCRIPTION, "schema": FORMAT},
        "variable": variables,
        "auth": bearer("{{access_token}}"),
        "item": folders,
    })
}

fn bearer(token: &str) -> Value {
    json!({"type": "bearer", "bearer": [{"key": "token", "value": token, "type": "string"}]})
}

fn parameters<'a>(
    contract: &'a Value,
    operation: &Operation<'a>,
) -> impl Iterator<Item = &'a Value> {
    let parameters = operation.value.get("parameters").and_then(Value::as_array);
    parameters
        .into_iter()
        .flatten()
        .map(|parameter| resolve(contract, parameter))
}
