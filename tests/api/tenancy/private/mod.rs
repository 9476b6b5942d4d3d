//! What only a candidate reads in words is in no column in plain text, and the candidate reads it all the same.
//!
//! The contract says in which fields somebody can write freely, so none can be forgotten: each gets words of its own here, and then every
//! column of every table is read past our own code.

mod of_rows;
mod written;

use super::operations::{Operation, operations};
use super::sending::{Sent, columns_with};
use super::world::World;
use crate::contract::resolved;
use crate::on_both_databases;
use crate::support::TestApp;
use actix_web::http::Method;
use chrono::TimeDelta;
use diesel::{RunQueryDsl, sql_query};
use rebound::app::CONTRACT;
use rebound::on_backend;
use rebound::platform::ApiError;
use rebound::platform::db::Conn;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// In all that a candidate writes for themselves alone.
const PRIVATE: &str = "zanzibar";
/// In all that others write, or a tenant may read.
const NOT_PRIVATE: &str = "samarkand";
/// What is plain in the database: a tenant may read it. A column that is new here is a decision.
const PLAIN: &[&str] = &[
    "candidates.external_id",
    "candidates.first_name",
    "candidates.last_name",
    "candidates.skills",
    "candidates.target_roles",
    "consents.wording",
    // The tenant's own id of an interview.
    "events.payload",
    "feedback_requests.message",
    "feedback_requests.recipient",
    "feedback_requests.subject",
    "interview_questions.text",
    "interviews.agency",
    "interviews.employer",
    "interviews.external_id",
    "interviews.role",
    // A question of the interview, to be practised.
    "tasks.description",
];
/// Fields of text in which nobody writes freely.
const NO_WORDS: &[&str] = &["/jurisdiction", "/language", "/locale", "/time_zone"];
/// What is about no candidate, and what writes the same as another operation here.
const LEFT_OUT: &[&str] = &[
    "api_clients_create",
    "candidates_create",
    "interviews_create",
    "oauth_token",
    "resources_create",
    "resources_update",
    "sandbox_feedback_requests_answer",
    "session_tokens_create",
    "tenant_update",
    "webhook_endpoints_create",
    "webhook_endpoints_update",
];

/// The world's ids for their names in braces.
fn with_ids(body: Value, world: &World) -> Value {
    match body {
        Value::String(text) => {
            let name = text
                .strip_prefix('{')
                .and_then(|text| text.strip_suffix('}'));
            Value::String(name.map_or(text.clone(), |name| world.id(name).to_owned()))
        }
        Value::Array(items) => items.into_iter().map(|one| with_ids(one, world)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, one)| (name, with_ids(one, world)))
            .collect(),
        other => other,
    }
}

/// Each star as words of its own, which say where they were written; gives the fields and their words.
fn with_words(body: &Value, at: &str, about: &str, words: &mut BTreeMap<String, String>) -> Value {
    match body {
        Value::String(text) if text.contains('*') => {
            let is_url = text.starts_with("https:");
            let own = format!("{about}{}", at.replace('/', " "));
            let own = if is_url {
                own.replace([' ', '_'], "-")
            } else {
                own
            };
            let written = text.replace('*', &own);
            words.insert(at.to_owned(), written.replace(" {link}", ""));
            Value::String(written)
        }
        Value::Array(items) => items
            .iter()
            .map(|one| with_words(one, &format!("{at}/0"), about, words))
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, one)| {
                let at = format!("{at}/{name}");
                (name.clone(), with_words(one, &at, about, words))
            })
            .collect(),
        other => other.clone(),
    }
}

/// The fields of a body in which somebody can write freely.
fn free_fields(schema: &Value, at: &str, found: &mut BTreeSet<String>) {
    let schema = resolved(&CONTRACT, schema);
    for kind in ["oneOf", "anyOf", "allOf"] {
        for one in schema[kind].as_array().into_iter().flatten() {
            free_fields(one, at, found);
        }
    }
    for (name, one) in schema["properties"].as_object().into_iter().flatten() {
        free_fields(one, &format!("{at}/{name}"), found);
    }
    if let Some(one) = schema.get("items") {
        free_fields(one, &format!("{at}/0"), found);
    }
    let kind = &schema["type"];
    let is_text = kind == "string"
        || kind
            .as_array()
            .is_some_and(|all| all.contains(&json!("string")));
    let is_closed = |name: &&str| schema.get(*name).is_some();
    if is_text && !["enum", "format", "pattern", "const"].iter().any(is_closed) {
        found.insert(at.to_owned());
    }
}

/// The fields of the contract in which nothing was written here.
fn not_written(written: &BTreeMap<&'static str, BTreeSet<String>>) -> Vec<String> {
    let mut missing = Vec::new();
    for item in CONTRACT["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values() {
            let id = operation["operationId"].as_str().unwrap();
            let mut fields = BTreeSet::new();
            for (_, media) in operation["requestBody"]["content"]
                .as_object()
                .into_iter()
                .flatten()
            {
                free_fields(&media["schema"], "", &mut fields);
            }
            fields.retain(|field| !NO_WORDS.contains(&field.as_str()));
            let here = written.get(id).cloned().unwrap_or_default();
            if !LEFT_OUT.contains(&id) {
                missing.extend(
                    fields
                        .difference(&here)
                        .map(|field| format!("{id} {field}")),
                );
            }
        }
    }
    missing
}

/// Either may call it, and one of its fields is the tenant's alone.
const WHOLE_FOR_THE_TENANT: &str = "candidates_update";

/// What is written, and what of it was written over since.
#[derive(Default)]
struct Writer {
    fields: BTreeMap<&'static str, BTreeSet<String>>,
    /// By the object in which they are.
    words: BTreeMap<String, BTreeSet<String>>,
    faults: Vec<String>,
}

impl Writer {
    async fn write(
        &mut self,
        app: &TestApp,
        world: &World,
        operation: &Operation,
        (id, body): (&'static str, &Value),
        marker: &str,
    ) -> Value {
        let mut words = BTreeMap::new();
        let body = with_ids(body.clone(), world);
        let body = with_words(&body, "", &format!("{marker} {id}"), &mut words);
        let sent = Sent {
            method: operation.method.clone(),
            path: world.path(operation),
            body: Some(body).filter(|body| !body.is_null()),
            keyed: operation.method == Method::POST
                && (operation.tenant.is_some() || operation.candidate.is_some()),
        };
        let token = match (&operation.candidate, &operation.tenant) {
            (Some(_), _) if id != WHOLE_FOR_THE_TENANT => Some(world.owner.token.as_str()),
            (None, None) => None,
            _ => Some(world.board.token.as_str()),
        };
        let answer = sent.send(app, token).await;
        if !answer.status.is_success() {
            self.faults
                .push(format!("{id}: {} {}", answer.status, answer.json()));
        }
        let (told, answer) = (answer.json().to_string(), answer.json());
        let object = answer["id"].as_str().unwrap_or(&sent.path).to_owned();
        if sent.method == Method::DELETE {
            self.words.retain(|object, _| !sent.path.ends_with(object));
        }
        let here = self.words.entry(object).or_default();
        here.retain(|words| told.contains(words));
        here.extend(words.values().cloned());
        self.fields.entry(id).or_default().extend(words.into_keys());
        answer
    }
}

async fn shown(app: &TestApp, world: &World, path: &str) -> String {
    let answer = app.get(path).by(&world.owner.token).send().await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.json());
    String::from_utf8(answer.body).unwrap()
}

on_both_databases! {
    async fn what_only_a_candidate_reads_is_in_no_column_in_plain_text(app) {
        let mut world = World::build(app, "Hirely").await;
        let all: BTreeMap<String, Operation> = operations(&CONTRACT).into_iter().map(|one| (one.id.clone(), one)).collect();
        let candidate = world.owner.candidate_id.clone();
        let another = app.rejection(&world.board, &candidate).await["id"].as_str().unwrap().to_owned();
        let mut writer = Writer::default();
        for (id, body) in written::shared(&another) {
            let answer = writer.write(app, &world, &all[id], (id, &body), NOT_PRIVATE).await;
            if id == "feedback_record" {
                let open = format!("/v1/feedback/{}/open", answer["id"].as_str().unwrap());
                app.post(&open).by(&world.owner.token).json(&json!({"self_rating": 3})).send().await.expect(200);
            }
        }
        assert_eq!(columns_with(app, PRIVATE).await, BTreeSet::new());
        writer.words.clear();
        for (id, body) in written::private() {
            let answer = writer.write(app, &world, &all[id], (id, &body), PRIVATE).await;
            if id == "reflections_create" {
                world.ids.insert("reflection_id".to_owned(), answer["id"].as_str().unwrap().to_owned());
            }
        }
        // What is made of them: a plan and a card that quote them.
        for id in ["action_plans_revise", "guidelines_refresh"] {
            writer.write(app, &world, &all[id], (id, &Value::Null), PRIVATE).await;
        }
        writer.faults.extend(not_written(&writer.fields));
        assert!(writer.faults.is_empty(), "\n{}\n", writer.faults.join("\n"));

        let plan = format!("/v1/action_plans/{}", world.id("action_plan_id"));
        let (plan, tasks) = (shown(app, &world, &plan).await, shown(app, &world, &format!("{plan}/tasks?limit=100")).await);
        for quoted in [format!("{PRIVATE} reflections_create factors 0 words"), format!("{NOT_PRIVATE} feedback_record observations 0 words")] {
            assert!(plan.contains(&quoted) && tasks.contains(&quoted), "{quoted}: {plan} {tasks}");
        }

        // Past our own code: of what is shared also what a giver said, which no tenant may read.
        let plain: BTreeSet<String> = PLAIN.iter().map(ToString::to_string).collect();
        assert_eq!(columns_with(app, NOT_PRIVATE).await, plain);
        assert_eq!(columns_with(app, PRIVATE).await, BTreeSet::new());

        // The candidate reads them as they were.
        let export = shown(app, &world, &format!("/v1/candidates/{candidate}/export")).await;
        let lost: Vec<&String> = writer.words.values().flatten().filter(|words| !export.contains(*words)).collect();
        assert!(lost.is_empty(), "{lost:#?}");
        let card = shown(app, &world, &format!("/v1/candidates/{candidate}/guidelines/card")).await;
        assert!(card.contains(&format!("{PRIVATE} guidelines_create text")), "{card}");
        let learned = format!("{PRIVATE} reflections_create learning");
        let summary = shown(app, &world, &format!("/v1/recoveries/{}/summary", world.id("recovery_id"))).await;
        assert!(summary.contains(&learned), "{summary}");
        let ahead = app.interview(&world.board, &candidate, &json!({"starts_at": app.now() + TimeDelta::days(9)})).await;
        let brief = shown(app, &world, &format!("/v1/interviews/{}/brief", ahead["id"].as_str().unwrap())).await;
        assert!(brief.contains(&learned), "{brief}");
    }

    async fn words_from_before_they_were_sealed_are_read_and_sealed_when_they_are_next_written(app) {
        let world = World::build(app, "Hirely").await;
        let contact = format!("/v1/contacts/{}", world.id("contact_id"));
        let answer = format!("/v1/prepared_answers/{}", world.id("prepared_answer_id"));
        let before = |conn: &mut Conn| -> Result<(), ApiError> {
            for sql in [
                format!("UPDATE contacts SET name = '{PRIVATE} of before'"),
                format!("UPDATE prepared_answers SET content = '{{\"situation\":[\"{PRIVATE} of before\"],\"task\":[],\"action\":[],\"result\":[]}}'"),
            ] {
                on_backend!(conn, c => sql_query(sql).execute(c))?;
            }
            Ok(())
        };
        app.state.db.system_transact(before).await.unwrap();
        let plain = ["contacts.name", "prepared_answers.content"].map(str::to_owned);
        assert_eq!(columns_with(app, PRIVATE).await, BTreeSet::from(plain));
        for (path, change) in [(&contact, json!({"notes": "An old colleague."})), (&answer, json!({"result": ["5 hours a week"]}))] {
            assert!(shown(app, &world, path).await.contains("zanzibar of before"), "{path}");
            app.patch(path).by(&world.owner.token).if_match("*").json(&change).send().await.expect(200);
            assert!(shown(app, &world, path).await.contains("zanzibar of before"), "{path}");
        }
        assert_eq!(columns_with(app, PRIVATE).await, BTreeSet::new());
    }

    async fn feedback_from_before_it_was_sealed_is_read_and_sealed_when_it_is_opened(app) {
        let world = World::build(app, "Hirely").await;
        let said = json!({
            "source": "employer", "giver_name": "Femi", "comment": "A pleasure.", "advice": "Bring numbers.",
            "observations": [{"theme": "answer_depth", "polarity": "improvement", "words": "Few results."}],
        });
        let record = format!("/v1/interviews/{}/feedback", world.id("interview_id"));
        let given = app.post(&record).by(&world.board.token).json(&said).send().await.expect(201);
        let id = given["id"].as_str().unwrap().to_owned();
        let path = format!("/v1/feedback/{id}");
        let point = json!([{
            "id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "theme": "answer_depth", "polarity": "improvement", "level": "task",
            "words": format!("{PRIVATE} of before"),
        }]);
        let before = move |conn: &mut Conn| -> Result<(), ApiError> {
            let words = format!("giver_name = '{PRIVATE}', comment = '{PRIVATE}', advice = '{PRIVATE}', observations = '{point}'");
            let sql = format!("UPDATE feedback SET {words} WHERE id = '{id}'");
            on_backend!(conn, c => sql_query(sql).execute(c))?;
            Ok(())
        };
        app.state.db.system_transact(before).await.unwrap();
        let columns = ["advice", "comment", "giver_name", "observations"].map(|column| format!("feedback.{column}"));
        assert_eq!(columns_with(app, PRIVATE).await, BTreeSet::from(columns));
        assert!(!shown(app, &world, &path).await.contains(PRIVATE));
        let open = format!("{path}/open");
        app.post(&open).by(&world.owner.token).json(&json!({"self_rating": 3})).send().await.expect(200);
        assert_eq!(columns_with(app, PRIVATE).await, BTreeSet::new());
        let opened = shown(app, &world, &path).await;
        assert_eq!(opened.matches(PRIVATE).count(), 4, "{opened}");
    }

    async fn words_that_were_copied_from_another_tenant_do_not_open(app) {
        let (world, other) = (World::build(app, "Hirely").await, World::build(app, "Northwind").await);
        let (own, theirs) = (world.id("contact_id").to_owned(), other.id("contact_id").to_owned());
        let path = format!("/v1/contacts/{own}");
        let copy = move |conn: &mut Conn| -> Result<(), ApiError> {
            let sql = format!("UPDATE contacts SET name = (SELECT name FROM contacts WHERE id = '{theirs}') WHERE id = '{own}'");
            on_backend!(conn, c => sql_query(sql).execute(c))?;
            Ok(())
        };
        app.state.db.system_transact(copy).await.unwrap();
        app.get(&path).by(&world.owner.token).send().await.problem("internal");
    }
}
