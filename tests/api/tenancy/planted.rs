//! The sweep must notice each of these.

use super::callers::Wrong;
use super::cases::{gaps, named_in_arms};
use super::judging::judge;
use super::operations::operations;
use super::sending::stored;
use super::world::World;
use crate::support::TestApp;
use rebound::app::CONTRACT;
use serde_json::{Value, json};

#[actix_web::test]
async fn an_operation_without_a_case_is_noticed() {
    let app = TestApp::on_sqlite().await;
    let world = World::build(&app, "Hirely").await;
    let mut contract = CONTRACT.clone();
    assert_eq!(gaps(&operations(&contract), &world), Vec::<String>::new());
    let secrets = |more: Value| {
        let mut operation =
            json!({"operationId": "secrets_list", "security": [{"tenant": ["tenant:read"]}]});
        let members = operation.as_object_mut().unwrap();
        members.extend(more.as_object().unwrap().clone());
        json!({"get": operation})
    };
    let body = |example: Value| {
        let schema = json!({"example": example});
        json!({"requestBody": {"required": true, "content": {"application/json": {"schema": schema}}}})
    };
    for alone in [json!({}), body(json!({"name": "Femi"}))] {
        contract["paths"]["/v1/secrets"] = secrets(alone);
        assert_eq!(gaps(&operations(&contract), &world), Vec::<String>::new());
    }
    for naming in [
        json!({"parameters": [{"name": "interview_id", "in": "query"}]}),
        body(json!({"interview_id": "intv_1"})),
        body(Value::Null),
    ] {
        contract["paths"]["/v1/secrets"] = secrets(naming);
        let found = gaps(&operations(&contract), &world);
        assert!(
            found.len() == 1 && found[0].contains("secrets_list names an object and has no case"),
            "{found:?}"
        );
    }
    contract["paths"]
        .as_object_mut()
        .unwrap()
        .remove("/v1/secrets");
    contract["paths"]
        .as_object_mut()
        .unwrap()
        .remove("/v1/help_lines");
    let found = gaps(&operations(&contract), &world);
    assert!(
        found.len() == 1 && found[0].contains("help_lines_list has a case"),
        "{found:?}"
    );
    let mut contract = CONTRACT.clone();
    contract["paths"]["/v1/tenant"]["get"]["security"] = json!([]);
    contract["paths"]["/v1/events"]["get"]["security"] = json!([{"candidate": ["events:read"]}]);
    assert_eq!(gaps(&operations(&contract), &world).len(), 3);
}

#[test]
fn every_name_of_an_arm_is_read_and_nothing_of_what_it_holds() {
    let table = r#"
        "a_get" | "a_list" => plain,
        "b_get"
        | "b_list" | "b_update"
        | "b_delete" => with(json!({
            "believable": "yes",
            "list": ["one",
                "two",
                "three"],
            "last": "four"
        })),
        "c_create" => {
            with(json!({"name": "Femi"}))
        }
    "#;
    let named: Vec<&str> = named_in_arms(table).collect();
    assert_eq!(
        named,
        [
            "a_get", "a_list", "b_get", "b_list", "b_update", "b_delete", "c_create"
        ]
    );
}

#[actix_web::test]
async fn a_leak_is_noticed() {
    let app = TestApp::on_sqlite().await;
    let world = World::build(&app, "Hirely").await;
    let all = operations(&CONTRACT);
    let find = |id: &str| all.iter().find(|operation| operation.id == id).unwrap();
    // Somebody who may see it stands in for somebody to whom it leaks.
    let friend = |code| Wrong {
        who: "a friend",
        token: Some(world.board.token.clone()),
        code,
    };
    for leaking in [
        "candidates_get",
        "interviews_list",
        "changes_list",
        "events_list",
        "candidates_list",
    ] {
        assert!(
            judge(&app, find(leaking), &world, &friend(None))
                .await
                .is_some(),
            "{leaking}"
        );
    }
    assert!(
        judge(
            &app,
            find("tenant_get"),
            &world,
            &friend(Some("missing_scope"))
        )
        .await
        .is_some()
    );
    let before = stored(&app).await;
    assert!(
        judge(&app, find("candidates_update"), &world, &friend(None))
            .await
            .is_some()
    );
    let after = stored(&app).await;
    let changed: Vec<_> = before
        .keys()
        .filter(|table| before[*table] != after[*table])
        .collect();
    assert_eq!(changed, ["candidates", "changes", "events"]);
}
