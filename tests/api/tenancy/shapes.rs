//! What is wrong with a body or a query is told all at once, at every operation: made from the contract, so that none can be forgotten.

use super::operations::{Operation, operations};
use super::sending::Sent;
use super::world::World;
use crate::contract::resolved;
use crate::on_both_databases;
use crate::support::TestApp;
use actix_web::http::Method;
use rebound::app::CONTRACT;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What serde says, which tells nobody anything who has not read our types.
const SERDES: &[&str] = &[
    "invalid", "expected", "struct", "sequence", "i32", "u8", "`",
];

/// The schema of an operation's JSON body.
fn body_of(operation: &Operation) -> Option<&'static Value> {
    let stated = &CONTRACT["paths"][&operation.path][operation.method.as_str().to_lowercase()];
    let schema = &stated["requestBody"]["content"]["application/json"]["schema"];
    schema.is_object().then(|| resolved(&CONTRACT, schema))
}

fn with_bodies() -> Vec<(Operation, &'static Value)> {
    let all = operations(&CONTRACT).into_iter();
    all.filter_map(|operation| body_of(&operation).map(|schema| (operation, schema)))
        .collect()
}

/// A value of another type than the one that a field has, and what is said of it.
fn of_another_type(field: &Value) -> (Value, &'static str) {
    let of_reference = || {
        let mut choices = field["oneOf"].as_array().into_iter().flatten();
        choices.find(|one| one["type"] != "null")
    };
    if field["$ref"].is_string() {
        return of_another_type(resolved(&CONTRACT, field));
    }
    if let Some(choice) = of_reference() {
        return of_another_type(choice);
    }
    let kind = field["type"]
        .as_str()
        .unwrap_or_else(|| field["type"][0].as_str().unwrap());
    match kind {
        "string" => (json!(5), "must be text"),
        "integer" => (json!("many"), "must be a whole number"),
        "number" => (json!("many"), "must be a number"),
        "boolean" => (json!("yes"), "must be true or false"),
        "array" => (json!(5), "must be a list"),
        "object" => (json!([5]), "must be an object"),
        other => panic!("{other}"),
    }
}

/// What an operation says of a body, by where it is.
async fn told(
    app: &TestApp,
    world: &World,
    operation: &Operation,
    body: Value,
) -> BTreeMap<String, (String, String)> {
    let token = if operation.candidate.is_some() {
        &world.owner.token
    } else {
        &world.board.token
    };
    let sent = Sent {
        body: Some(body),
        ..Sent::well(operation, world)
    };
    let answer = sent.send(app, Some(token)).await;
    let problem = answer.json();
    assert_eq!(
        problem["code"], "invalid_fields",
        "{}: {problem}",
        operation.id
    );
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let faults = problem["errors"].as_array().unwrap().iter();
    faults
        .map(|fault| {
            (
                text(&fault["pointer"]),
                (text(&fault["code"]), text(&fault["detail"])),
            )
        })
        .collect()
}

on_both_databases! {
    async fn an_empty_body_is_told_every_member_that_it_lacks(app) {
        let world = World::build(app, "Hirely").await;
        let mut asked = 0;
        for (operation, schema) in with_bodies() {
            let required = schema["required"].as_array().into_iter().flatten();
            let expected: BTreeMap<_, _> = required
                .map(|name| (format!("/{}", name.as_str().unwrap()), ("required".to_owned(), "is required".to_owned())))
                .collect();
            if !expected.is_empty() {
                asked += 1;
                assert_eq!(told(app, &world, &operation, json!({})).await, expected, "{}", operation.id);
            }
        }
        assert!(asked > 20, "{asked}");
    }

    async fn every_member_of_a_wrong_type_is_told_beside_the_unknown_and_the_unkeepable(app) {
        let world = World::build(app, "Hirely").await;
        for (operation, schema) in with_bodies() {
            let mut body = Map::new();
            let mut expected = BTreeMap::new();
            for (name, field) in schema["properties"].as_object().unwrap() {
                let (value, said) = of_another_type(field);
                body.insert(name.clone(), value);
                expected.insert(format!("/{name}"), ("wrong_shape".to_owned(), said.to_owned()));
            }
            body.insert("zzz".to_owned(), json!("a\0b"));
            let mut told = told(app, &world, &operation, body.into()).await;
            let (code, _) = told.remove("/zzz").unwrap();
            assert_eq!(code, "forbidden_character", "{}", operation.id);
            assert_eq!(told, expected, "{}", operation.id);
        }
    }

    async fn what_is_wrong_inside_is_told_in_words_for_people(app) {
        let world = World::build(app, "Hirely").await;
        for (operation, schema) in with_bodies() {
            let fields = schema["properties"].as_object().unwrap().iter();
            // A word, a list of words and a list of numbers: whatever it should be, it is not one of ours.
            for wrong in [json!("?"), json!(["?"]), json!([5, null]), json!({"?": 1}), json!(1.5), json!(-1), json!(1e12)] {
                let mut body: Map<String, Value> = fields.clone().map(|(name, _)| (name.clone(), wrong.clone())).collect();
                body.insert("zzz".to_owned(), json!(1));
                let told = told(app, &world, &operation, body.into()).await;
                let unknown = ("unknown_member".to_owned(), "is not a member of this object".to_owned());
                assert_eq!(told["/zzz"], unknown, "{}", operation.id);
                for (pointer, (_, detail)) in told {
                    assert!(!SERDES.iter().any(|word| detail.contains(word)), "{} {pointer}: {detail}", operation.id);
                }
            }
        }
    }

    async fn every_list_refuses_a_parameter_that_it_does_not_know(app) {
        let world = World::build(app, "Hirely").await;
        let lists = operations(&CONTRACT).into_iter().filter(|one| one.method == Method::GET && (one.id.ends_with("_list") || one.id.contains("_list_")));
        for operation in lists {
            let token = if operation.candidate.is_some() { &world.owner.token } else { &world.board.token };
            let well = Sent::well(&operation, &world);
            let mark = if well.path.contains('?') { '&' } else { '?' };
            let path = format!("{}{mark}nonsense=2&more=1", well.path);
            let refused = app.get(&path).by(token).send().await.problem("malformed_query");
            let named: Vec<_> = refused["errors"].as_array().unwrap().iter().map(|fault| (&fault["parameter"], &fault["code"])).collect();
            let unknown = json!("unknown_parameter");
            assert_eq!(named, [(&json!("nonsense"), &unknown), (&json!("more"), &unknown)], "{}", operation.id);
        }
    }
}
