//! Every operation of the contract against every wrong caller: refused as declared, nothing told, nothing changed.
//!
//! The sweep is generated from the contract, so an operation cannot be forgotten: without a line in [`case_for`] the test
//! fails and says which is missing. What it holds a refusal against is the answer to an id that never was: if the two
//! differ in anything but the request's id, somebody can tell what another tenant has.

use crate::contract;
use crate::on_both_databases;
use crate::support::{Answer, Board, CandidateSession, TestApp};
use actix_web::http::Method;
use chrono::TimeDelta;
use rebound::app::CONTRACT;
use rebound::platform::ApiError;
use rebound::platform::auth::scopes;
use rebound::platform::db::Conn;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What anybody may call. A new public operation is a decision, so it is made here too.
const PUBLIC: &[&str] = &[
    "error_codes_list",
    "feedback_links_answer",
    "feedback_links_decline",
    "feedback_links_get",
    "oauth_jwks",
    "oauth_metadata",
    "oauth_token",
    "operations_live",
    "operations_metrics",
    "operations_ready",
];

/// An `Idempotency-Key` that nobody has used.
fn fresh_key() -> String {
    static KEY: AtomicUsize = AtomicUsize::new(0);
    format!("sweep-{}", KEY.fetch_add(1, Ordering::Relaxed))
}

/// One operation of the contract.
#[derive(Debug, Clone)]
struct Operation {
    id: String,
    method: Method,
    path: String,
    /// What its `security` asks of a tenant's token, and of a candidate's.
    tenant: Option<String>,
    candidate: Option<String>,
    /// Whether it needs an `Idempotency-Key`.
    keyed: bool,
}

fn operations(document: &Value) -> Vec<Operation> {
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

/// How to call an operation well: the objects of one candidate of one tenant.
#[derive(Debug, Default, Clone)]
struct Case {
    query: String,
    body: Option<Value>,
}

/// One tenant with one of everything.
struct World {
    board: Board,
    /// The candidate whose objects they are.
    owner: CandidateSession,
    /// Another candidate of the same tenant.
    neighbour: CandidateSession,
    /// Real ids by the name that paths give them.
    ids: BTreeMap<String, String>,
}

/// Makes objects through the API and keeps their ids.
struct Maker<'a> {
    app: &'a TestApp,
    token: String,
    ids: BTreeMap<String, String>,
}

impl Maker<'_> {
    fn keep(&mut self, name: &str, object: &Value) -> String {
        let id = object["id"]
            .as_str()
            .unwrap_or_else(|| panic!("{name}: {object}"));
        self.ids.insert(name.to_owned(), id.to_owned());
        id.to_owned()
    }

    async fn post(&self, token: &str, path: &str, body: Value) -> Value {
        let request = self.app.post(path).by(token).key(&fresh_key());
        let answer = request.json(&body).send().await;
        assert!(answer.status.is_success(), "{path}: {}", answer.json());
        answer.json()
    }

    async fn make(&mut self, name: &str, path: &str, body: Value) -> String {
        let made = self.post(&self.token, path, body).await;
        self.keep(name, &made)
    }

    /// The first row of a list.
    async fn first(&mut self, name: &str, list: &str) -> String {
        let page = self.app.get(list).by(&self.token).send().await.expect(200);
        self.keep(name, &page["data"][0])
    }

    async fn of_candidate(&mut self, candidate: &str) -> String {
        let consent = json!({"purpose": "feedback_contact", "wording": "You may ask for me."});
        let consents = format!("/v1/candidates/{candidate}/consents");
        self.make("consent_id", &consents, consent).await;
        let server = json!({"name": "another server", "scopes": ["candidates:read"]});
        self.make("api_client_id", "/v1/api_clients", server).await;
        let session = json!({"candidate_id": candidate});
        self.make("session_token_id", "/v1/session_tokens", session)
            .await;
        let hook = json!({"url": "http://127.0.0.1:9/hooks"});
        let endpoint = self
            .make("webhook_endpoint_id", "/v1/webhook_endpoints", hook)
            .await;
        let test = format!("/v1/webhook_endpoints/{endpoint}/test");
        self.make("delivery_id", &test, json!({})).await;
        self.first("event_id", "/v1/events").await
    }

    /// What was said after a rejection, opened and judged; and the plan that follows.
    async fn of_rejection(&mut self, interview: &str, owner: &CandidateSession) {
        let question = format!("/v1/interviews/{interview}/questions");
        let why = json!({"text": "Why us?"});
        self.make("question_id", &question, why).await;
        let said = json!({
            "source": "agency", "ratings": {"answer_depth": 2},
            "observations": [{"theme": "answer_depth", "polarity": "improvement", "words": "Few results."}],
        });
        let recorded = format!("/v1/interviews/{interview}/feedback");
        let feedback = self.make("feedback_id", &recorded, said).await;
        let open = format!("/v1/feedback/{feedback}/open");
        let rated = json!({"self_rating": 3});
        let opened = self.post(&owner.token, &open, rated).await;
        self.keep("observation_id", &opened["content"]["improvements"][0]);
        let judged = json!({"believable": "yes", "fair": "yes", "acceptable": "yes"});
        let assessment = format!("/v1/feedback/{feedback}/assessment");
        let request = self.app.put(&assessment).by(&owner.token).if_match("*");
        request.json(&judged).send().await.expect(200);
        let recoveries = format!("/v1/recoveries?interview_id={interview}");
        let recovery = self.first("recovery_id", &recoveries).await;
        let of_recovery = json!({"recovery_id": recovery});
        let plan = self
            .make("action_plan_id", "/v1/action_plans", of_recovery)
            .await;
        self.first("task_id", &format!("/v1/action_plans/{plan}/tasks"))
            .await;
    }

    /// One feedback request that was sent, and one that is still a draft, for what only drafts allow.
    async fn of_requests(&mut self, interview: &str) {
        let ask = |channel: &str| json!({"interview_id": interview, "channel": channel});
        let requests = "/v1/feedback_requests";
        let sent = self
            .make("feedback_request_id", requests, ask("employer"))
            .await;
        let send = format!("{requests}/{sent}/send");
        let mailing = self.post(&self.token, &send, json!({})).await;
        let link = mailing["link_path"].as_str().unwrap();
        let token = link.rsplit('/').next().unwrap().to_owned();
        self.ids.insert("token".to_owned(), token);
        self.make("draft_feedback_request_id", requests, ask("agency"))
            .await;
    }
}

impl World {
    async fn build(app: &TestApp, name: &str) -> Self {
        let board = app.board(name).await;
        let mut maker = Maker {
            app,
            token: board.token.clone(),
            ids: BTreeMap::new(),
        };
        let candidate = app.candidate(&board, &json!({})).await;
        let candidate = maker.keep("candidate_id", &candidate);
        let owner = app.session(&board, &candidate).await;
        let neighbour = app.candidate(&board, &json!({})).await;
        let neighbour = app.session(&board, neighbour["id"].as_str().unwrap()).await;
        let interview = app.rejection(&board, &candidate).await;
        let interview = maker.keep("interview_id", &interview);
        maker.of_candidate(&candidate).await;
        maker.of_rejection(&interview, &owner).await;
        maker.of_requests(&interview).await;
        Self {
            ids: maker.ids,
            board,
            owner,
            neighbour,
        }
    }

    fn id(&self, name: &str) -> &str {
        self.ids
            .get(name)
            .unwrap_or_else(|| panic!("no object for {{{name}}}: let World::build make one"))
    }

    /// The operation's path with real ids; drafts where the operation is only for drafts.
    fn path(&self, operation: &Operation) -> String {
        let mut path = operation.path.clone();
        let draft = matches!(
            operation.id.as_str(),
            "feedback_requests_send" | "feedback_requests_update"
        );
        while let Some((before, rest)) = path.split_once('{') {
            let (name, after) = rest.split_once('}').unwrap();
            let name = if draft {
                format!("draft_{name}")
            } else {
                name.to_owned()
            };
            path = format!("{before}{}{after}", self.id(&name));
        }
        path
    }
}

/// How each operation is called well. `None` is an operation that the sweep has never heard of.
#[expect(
    clippy::too_many_lines,
    clippy::match_same_arms,
    reason = "a table, in the order of the operations' names"
)]
fn case_for(operation: &str, world: &World) -> Option<Case> {
    let plain = Case::default();
    let with = |body: Value| Case {
        query: String::new(),
        body: Some(body),
    };
    let of_owner = |name: &str| Case {
        query: format!("?{name}={}", world.id(name)),
        body: None,
    };
    let at = "2026-11-23T10:00:00.000Z";
    Some(match operation {
        "action_plans_calendar"
        | "action_plans_get"
        | "action_plans_list_tasks"
        | "action_plans_revise" => plain,
        "action_plans_create" => with(json!({"recovery_id": world.id("recovery_id")})),
        "action_plans_list" => of_owner("candidate_id"),
        "api_clients_create" => with(json!({"name": "server", "scopes": ["candidates:read"]})),
        "api_clients_get" | "api_clients_list" | "api_clients_revoke" => plain,
        "api_clients_rotate" => with(json!({"overlap_hours": 1})),
        "candidates_create" => {
            with(json!({"first_name": "Ben", "time_zone": "Europe/London", "country": "GB"}))
        }
        "candidates_erase" | "candidates_get" | "candidates_list" => plain,
        "candidates_update" => with(json!({"weekly_hours": 5})),
        "consents_get" | "consents_list" | "consents_withdraw" => plain,
        "consents_grant" => with(json!({"purpose": "future_interest", "wording": "You may."})),
        "deliveries_get" | "deliveries_redeliver" => plain,
        "deliveries_list" => of_owner("webhook_endpoint_id"),
        "events_get" => plain,
        "events_list" => plain,
        "exercises_list" => plain,
        "feedback_assess" => with(json!({
            "believable": "yes", "fair": "no", "acceptable": "yes",
            "observations": [{"observation_id": world.id("observation_id"), "recognition": "recognise"}],
        })),
        "feedback_get" | "feedback_get_assessment" => plain,
        "feedback_links_answer" => {
            with(json!({"comment": "Well prepared.", "ratings": {"answer_depth": 3}}))
        }
        "feedback_links_decline" => with(json!({"reason": "policy"})),
        "feedback_list" => of_owner("interview_id"),
        "feedback_open" => with(json!({"self_rating": 3})),
        "feedback_record" => with(json!({"source": "employer", "comment": "Well prepared."})),
        "feedback_requests_calendar" | "feedback_requests_cancel" | "feedback_requests_get" => {
            plain
        }
        "feedback_requests_create" => {
            with(json!({"interview_id": world.id("interview_id"), "channel": "employer"}))
        }
        "feedback_requests_list" => of_owner("interview_id"),
        "feedback_requests_redirect" | "feedback_requests_remind" | "feedback_requests_send" => {
            plain
        }
        "feedback_requests_update" => with(json!({"subject": "One question"})),
        "interviews_add_question" => with(json!({"text": "Why you?"})),
        "interviews_create" => with(json!({
            "candidate_id": world.id("candidate_id"), "role": "Data analyst", "stage": "first", "format": "video",
            "starts_at": at, "employer": {"name": "Ashdown Timber"},
        })),
        "interviews_delete"
        | "interviews_delete_question"
        | "interviews_get"
        | "interviews_get_question" => plain,
        "interviews_list" => of_owner("candidate_id"),
        "interviews_list_questions" => plain,
        "interviews_record_outcome" => with(json!({"outcome": "pending"})),
        "interviews_update" => with(json!({"role": "Analyst"})),
        "interviews_update_question" => with(json!({"tripped_me_up": true})),
        "recoveries_close" => with(json!({"because": "moved_on"})),
        "recoveries_get" | "recoveries_resume" => plain,
        "recoveries_list" => of_owner("candidate_id"),
        "recoveries_pause" => with(json!({"until": "2026-11-26"})),
        "recoveries_skip" => with(json!({"step": "breathe"})),
        "session_tokens_create" => with(json!({"candidate_id": world.id("candidate_id")})),
        "session_tokens_revoke" => plain,
        "tasks_get" => plain,
        "tasks_update" => with(json!({"state": "done"})),
        "tenant_get" => plain,
        "tenant_update" => with(json!({"name": "Other"})),
        "webhook_endpoints_create" => with(json!({"url": "http://127.0.0.1:9/more"})),
        "webhook_endpoints_delete"
        | "webhook_endpoints_enable"
        | "webhook_endpoints_get"
        | "webhook_endpoints_list" => plain,
        "webhook_endpoints_replay" => with(json!({"since": "2026-11-22T10:00:00.000Z"})),
        "webhook_endpoints_rotate_secret" => with(json!({"overlap_hours": 1})),
        "webhook_endpoints_test" => plain,
        "webhook_endpoints_update" => with(json!({"description": "Other"})),
        public if PUBLIC.contains(&public) => plain,
        _ => return None,
    })
}

/// What is wrong with the table of cases itself.
fn gaps(operations: &[Operation], world: &World) -> Vec<String> {
    let mut gaps = Vec::new();
    for operation in operations {
        if case_for(&operation.id, world).is_none() {
            gaps.push(format!(
                "{} has no case: add one to case_for in tests/api/tenancy.rs",
                operation.id
            ));
        }
        let public = operation.tenant.is_none() && operation.candidate.is_none();
        if public != PUBLIC.contains(&operation.id.as_str()) {
            gaps.push(format!(
                "{} is public: {public}; PUBLIC in tests/api/tenancy.rs says otherwise",
                operation.id
            ));
        }
        for (scope, kind) in [(&operation.tenant, true), (&operation.candidate, false)] {
            let known = scope.as_ref().is_none_or(|scope| {
                scopes::ALL.iter().any(|(name, holder, _)| {
                    name == scope
                        && if kind {
                            holder.tenant()
                        } else {
                            holder.candidate()
                        }
                })
            });
            if !known {
                gaps.push(format!(
                    "{}: no such caller may hold {scope:?}",
                    operation.id
                ));
            }
        }
        let declared = operation.tenant.as_ref().or(operation.candidate.as_ref());
        let holder = declared.and_then(|scope| scopes::ALL.iter().find(|(name, ..)| name == scope));
        if let Some((_, holder, _)) = holder.filter(|(_, holder, _)| {
            (holder.tenant(), holder.candidate())
                != (operation.tenant.is_some(), operation.candidate.is_some())
        }) {
            gaps.push(format!(
                "{}: security and the scope's holder {holder:?} disagree",
                operation.id
            ));
        }
    }
    let known: BTreeSet<&str> = operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    for name in cases_named_here() {
        if !known.contains(name) {
            gaps.push(format!(
                "{name} has a case and is in no contract: take it out of tests/api/tenancy.rs"
            ));
        }
    }
    gaps
}

/// The operations that `case_for` and `PUBLIC` name, read from this very file: a match arm cannot be listed at run time.
fn cases_named_here() -> BTreeSet<&'static str> {
    let source = include_str!("tenancy.rs");
    let table = source
        .split_once("fn case_for(")
        .and_then(|(_, rest)| rest.split_once("\n}"))
        .map_or("", |(table, _)| table);
    let arms = table
        .lines()
        .filter_map(|line| line.split_once("=>"))
        .flat_map(|(arm, _)| arm.split('"').skip(1).step_by(2));
    arms.chain(PUBLIC.iter().copied()).collect()
}

/// Another id of the same kind, which never was: the last characters of an id are random.
fn never_was(id: &str) -> String {
    let (head, tail) = id.split_at(id.len() - 6);
    let turned: String = tail
        .chars()
        .map(|letter| match letter {
            '0' => '1',
            'a' => 'b',
            _ => '0',
        })
        .collect();
    let turned = if turned == tail {
        "123456".to_owned()
    } else {
        turned
    };
    format!("{head}{turned}")
}

/// What goes over the wire.
#[derive(Debug, Clone)]
struct Sent {
    method: Method,
    path: String,
    body: Option<Value>,
    /// Whether the contract asks for an `Idempotency-Key`: only then one goes along.
    keyed: bool,
}

impl Sent {
    fn well(operation: &Operation, world: &World) -> Self {
        let case = case_for(&operation.id, world).unwrap();
        Self {
            method: operation.method.clone(),
            path: format!("{}{}", world.path(operation), case.query),
            body: case.body,
            keyed: operation.keyed,
        }
    }

    /// The ids of the world that it names.
    fn names<'w>(&self, world: &'w World) -> Vec<&'w str> {
        let body = self
            .body
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        world
            .ids
            .values()
            .map(String::as_str)
            .filter(|id| self.path.contains(*id) || body.contains(*id))
            .collect()
    }

    /// The same with ids that never were.
    fn about_nothing(&self, world: &World) -> Self {
        let mut other = self.clone();
        let mut body = self.body.as_ref().map(ToString::to_string);
        for id in self.names(world) {
            other.path = other.path.replace(id, &never_was(id));
            body = body.map(|body| body.replace(id, &never_was(id)));
        }
        other.body = body.map(|body| serde_json::from_str(&body).unwrap());
        other
    }

    async fn send(&self, app: &TestApp, token: Option<&str>) -> Answer {
        let mut request = app.request(self.method.clone(), &self.path);
        if let Some(token) = token {
            request = request.by(token);
        }
        if self.keyed {
            request = request.key(&fresh_key());
        }
        if !matches!(self.method, Method::GET | Method::POST) {
            request = request.if_match("*");
        }
        if let Some(body) = &self.body {
            request = request.json(body);
        }
        request.send().await
    }
}

/// Status and body without what every answer has of its own.
fn essence(answer: &Answer, world: &World) -> (u16, String) {
    let mut body = answer.json();
    if let Some(body) = body.as_object_mut() {
        body.remove("request_id");
    }
    let mut text = if body.is_null() {
        String::from_utf8_lossy(&answer.body).into_owned()
    } else {
        body.to_string()
    };
    // An answer may repeat what was asked for; that tells nothing.
    for id in world.ids.values() {
        text = text.replace(&never_was(id), id);
    }
    (answer.status.as_u16(), text)
}

/// Everything that is stored, table by table, as text.
async fn stored(app: &TestApp) -> BTreeMap<String, String> {
    use diesel::sql_types::{Nullable, Text};
    use diesel::{QueryableByName, RunQueryDsl, sql_query};
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Nullable<Text>)]
        text: Option<String>,
    }
    let read = |conn: &mut Conn| -> Result<BTreeMap<String, String>, ApiError> {
        let schema = include_str!("../../src/platform/db/schema.rs");
        let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut table = String::new();
        for line in schema.lines().map(str::trim) {
            if let Some((name, _)) = line
                .strip_suffix(") {")
                .and_then(|head| head.split_once(" ("))
            {
                name.clone_into(&mut table);
            } else if let Some((column, _)) = line.split_once(" -> ") {
                columns
                    .entry(table.clone())
                    .or_default()
                    .push(column.to_owned());
            }
        }
        let mut held = BTreeMap::new();
        for (table, columns) in columns {
            let row = match conn {
                Conn::Postgres(c) => sql_query(format!(
                    "SELECT string_agg(x::text, chr(10) ORDER BY x::text) AS text FROM {table} x"
                ))
                .get_result::<Row>(c)?,
                Conn::Sqlite(c) => {
                    let row = columns
                        .iter()
                        .map(|column| format!("quote(\"{column}\")"))
                        .collect::<Vec<_>>()
                        .join(" || ',' || ");
                    sql_query(format!("SELECT group_concat(r, char(10)) AS text FROM (SELECT {row} AS r FROM {table} ORDER BY 1)")).get_result::<Row>(c)?
                }
            };
            held.insert(table, row.text.unwrap_or_default());
        }
        Ok(held)
    };
    app.state.db.system_read(read).await.unwrap()
}

/// Callers who are wrong for an operation, and how each must be refused.
struct Wrong {
    who: &'static str,
    token: Option<String>,
    /// The refusal; `None` when the caller is a good one who asks for what is not theirs.
    code: Option<&'static str>,
}

fn wrong_callers(operation: &Operation, world: &World, tokens: &Tokens) -> Vec<Wrong> {
    let with = |who: &'static str, token: &str, code: Option<&'static str>| Wrong {
        who,
        token: Some(token.to_owned()),
        code,
    };
    let unknown = |who, token| with(who, token, Some("unauthenticated"));
    let mut wrong = vec![
        Wrong {
            who: "nobody",
            token: None,
            code: Some("unauthenticated"),
        },
        unknown("a garbage token", "garbage"),
        unknown("a token with another's signature", &tokens.forged),
        unknown("a token of a revoked client", &tokens.of_revoked_client),
        unknown(
            "a session of a revoked client",
            &tokens.session_of_revoked_client,
        ),
        unknown("a revoked session", &tokens.revoked_session),
        unknown(
            "a session of an erased candidate",
            &tokens.session_of_erased,
        ),
    ];
    let unscoped = |who, token| with(who, token, Some("missing_scope"));
    let misplaced = |who, token| with(who, token, Some("wrong_caller"));
    let (ours, theirs) = (&world.board.token, &world.owner.token);
    if let Some(scope) = &operation.tenant {
        wrong.push(unscoped(
            "a tenant without the scope",
            &tokens.without[scope],
        ));
        wrong.push(with("another tenant", &tokens.elsewhere, None));
    } else {
        wrong.push(misplaced("a tenant, where only candidates may", ours));
    }
    if let Some(scope) = &operation.candidate {
        let token = &tokens.sessions_without[scope];
        wrong.push(unscoped("a candidate without the scope", token));
        wrong.push(with("another candidate", &world.neighbour.token, None));
        let stranger = &tokens.candidate_elsewhere;
        wrong.push(with("another tenant's candidate", stranger, None));
    } else {
        wrong.push(misplaced("a candidate, where only tenants may", theirs));
    }
    wrong
}

/// Tokens of wrong callers.
struct Tokens {
    forged: String,
    of_revoked_client: String,
    session_of_revoked_client: String,
    revoked_session: String,
    session_of_erased: String,
    elsewhere: String,
    candidate_elsewhere: String,
    /// By the one scope that is left out.
    without: BTreeMap<String, String>,
    sessions_without: BTreeMap<String, String>,
}

/// A session of a candidate: its id and its token.
async fn session(app: &TestApp, minted_by: &str, body: Value) -> (String, String) {
    let request = app.post("/v1/session_tokens").by(minted_by).json(&body);
    let made = request.send().await.expect(201);
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    (text("id"), text("token"))
}

fn all_but(names: impl Iterator<Item = &'static str>, left_out: &str) -> Vec<&'static str> {
    names.filter(|name| *name != left_out).collect()
}

impl Tokens {
    async fn build(app: &TestApp, world: &World) -> Self {
        let (board, candidate) = (&world.board, &world.owner.candidate_id);
        let (revoked, revoked_session) =
            session(app, &board.token, json!({"candidate_id": candidate})).await;
        let revoked = format!("/v1/session_tokens/{revoked}");
        app.delete(&revoked)
            .by(&board.token)
            .send()
            .await
            .expect(204);
        let gone = app.candidate(board, &json!({})).await["id"].clone();
        let (_, session_of_erased) =
            session(app, &board.token, json!({"candidate_id": gone})).await;
        let gone = format!("/v1/candidates/{}", gone.as_str().unwrap());
        let erase = app.delete(&gone).by(&board.token).if_match("*");
        erase.send().await.expect(204);
        let (of_revoked_client, session_of_revoked_client) =
            Self::of_revoked_client(app, world).await;
        app.state.revocations.reload(&app.state.db).await.unwrap();
        let elsewhere = app.board("Elsewhere").await;
        let stranger = app.candidate(&elsewhere, &json!({})).await;
        let stranger = app
            .session(&elsewhere, stranger["id"].as_str().unwrap())
            .await;
        let (signed, signature) = board.token.rsplit_once('.').unwrap();
        let forged = format!("{signed}.{}", signature.chars().rev().collect::<String>());
        Self {
            forged,
            of_revoked_client,
            session_of_revoked_client,
            revoked_session,
            session_of_erased,
            elsewhere: elsewhere.token,
            candidate_elsewhere: stranger.token,
            without: Self::without(app, board).await,
            sessions_without: Self::sessions_without(app, world).await,
        }
    }

    async fn of_revoked_client(app: &TestApp, world: &World) -> (String, String) {
        let all: Vec<_> = scopes::of_tenants().collect();
        let body = json!({"name": "gone", "scopes": all});
        let request = app
            .post("/v1/api_clients")
            .by(&world.board.token)
            .json(&body);
        let client = request.send().await.expect(201);
        let text = |name: &str| client[name].as_str().unwrap().to_owned();
        let token = app
            .access_token(&text("client_id"), &text("client_secret"))
            .await;
        let candidate = json!({"candidate_id": world.owner.candidate_id});
        let (_, minted) = session(app, &token, candidate).await;
        let revoke = format!("/v1/api_clients/{}/revoke", text("id"));
        app.post(&revoke)
            .by(&world.board.token)
            .send()
            .await
            .expect(200);
        (token, minted)
    }

    async fn without(app: &TestApp, board: &Board) -> BTreeMap<String, String> {
        let mut tokens = BTreeMap::new();
        for left_out in scopes::of_tenants() {
            let scope = all_but(scopes::of_tenants(), left_out).join(" ");
            let form = [
                ("grant_type", "client_credentials"),
                ("client_id", &board.client_id),
                ("client_secret", &board.client_secret),
                ("scope", &scope),
            ];
            let token = app
                .post("/oauth/token")
                .form(&form)
                .send()
                .await
                .expect(200);
            let token = token["access_token"].as_str().unwrap().to_owned();
            tokens.insert(left_out.to_owned(), token);
        }
        tokens
    }

    async fn sessions_without(app: &TestApp, world: &World) -> BTreeMap<String, String> {
        let mut tokens = BTreeMap::new();
        for left_out in scopes::of_candidates() {
            let scopes = all_but(scopes::of_candidates(), left_out);
            let body = json!({"candidate_id": world.owner.candidate_id, "scopes": scopes});
            let (_, token) = session(app, &world.board.token, body).await;
            tokens.insert(left_out.to_owned(), token);
        }
        tokens
    }
}

/// What went wrong for one wrong caller, if anything.
async fn judge(
    app: &TestApp,
    operation: &Operation,
    world: &World,
    wrong: &Wrong,
) -> Option<String> {
    let sent = Sent::well(operation, world);
    let token = wrong.token.as_deref();
    if let Some(code) = wrong.code {
        let answer = sent.send(app, token).await;
        let got = answer.json();
        return (got["code"] != code)
            .then(|| format!("expected {code}, got {} {got}", answer.status));
    }
    let named = sent.names(world);
    if named.is_empty() && operation.method != Method::GET {
        return None; // names nothing of the first tenant: the caller changes what is theirs
    }
    let real = sent.send(app, token).await;
    let nothing = sent.about_nothing(world).send(app, token).await;
    let (left, right) = (essence(&real, world), essence(&nothing, world));
    let status = real.status.as_u16();
    let in_path = named.iter().any(|id| {
        operation.path.contains('{')
            && sent
                .path
                .split('?')
                .next()
                .unwrap_or_default()
                .contains(*id)
    });
    let in_body = sent.body.is_some() && !in_path && !named.is_empty();
    let fitting = if in_path {
        status == 404
    } else if in_body {
        matches!(status, 404 | 422)
    } else {
        matches!(status, 200 | 404)
    };
    let told: Vec<_> = world
        .ids
        .values()
        .filter(|id| !named.contains(&id.as_str()) && left.1.contains(id.as_str()))
        .collect();
    if !named.is_empty() && left != right {
        Some(format!(
            "what is another's differs from what never was:\n    {left:?}\n    {right:?}"
        ))
    } else if !fitting {
        Some(format!("answered {left:?}"))
    } else if !told.is_empty() {
        Some(format!("told of {told:?}"))
    } else {
        None
    }
}

fn one_at_a_time(operation: &Operation, path: String) -> String {
    let declared = &CONTRACT["paths"][&operation.path][operation.method.as_str().to_lowercase()];
    let paged = declared["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .any(|one| one["name"] == "limit");
    match paged {
        true if path.contains('?') => format!("{path}&limit=1"),
        true => format!("{path}?limit=1"),
        false => path,
    }
}

/// What an answer has and the contract does not say, and the other way round.
fn broken_promises(operation: &Operation, answer: &Answer) -> Vec<String> {
    let declared = &CONTRACT["paths"][&operation.path][operation.method.as_str().to_lowercase()];
    let response = &declared["responses"][answer.status.as_str()];
    if response.is_null() {
        return vec![format!(
            "answers {}, which the contract does not know",
            answer.status
        )];
    }
    let response = contract::resolved(&CONTRACT, response);
    let mut broken = Vec::new();
    for header in ["ETag", "Location", "Request-Id"] {
        let (told, sent) = (
            !response["headers"][header].is_null(),
            !answer.header(header).is_empty(),
        );
        if told != sent {
            broken.push(format!(
                "{header}: the contract says {told}, the answer {sent}"
            ));
        }
    }
    let more = answer.json()["next_cursor"].is_string();
    if more == answer.header("link").is_empty() {
        broken.push(format!(
            "there is more: {more}, and Link is {:?}",
            answer.header("link")
        ));
    }
    let kind = answer.header("content-type");
    let kind = kind.split(';').next().unwrap_or_default();
    match response["content"].as_object() {
        None if answer.body.is_empty() => {}
        Some(content)
            if content.contains_key(kind)
                || content
                    .keys()
                    .any(|told| told.split(';').next() == Some(kind)) =>
        {
            if kind.ends_with("json") {
                contract::misfits(
                    &CONTRACT,
                    &response["content"][kind]["schema"],
                    &answer.json(),
                    "",
                    &mut broken,
                );
            }
        }
        content => broken.push(format!("sends {kind:?}, the contract says {content:?}")),
    }
    broken
}

/// Whether the server really does without doing anything when the key that the contract asks for is missing.
async fn keyless(app: &TestApp, operation: &Operation, sent: &Sent, token: &str) -> Option<String> {
    if !operation.keyed {
        return None; // then the request itself goes without one
    }
    let bare = Sent {
        keyed: false,
        ..sent.clone()
    };
    let code = bare.send(app, Some(token)).await.json()["code"].clone();
    (code != "idempotency_key_required")
        .then(|| format!("does without the key that the contract asks for: {code}"))
}

on_both_databases! {
    async fn every_wrong_caller_of_every_operation_is_refused_and_changes_nothing(app) {
        let world = World::build(app, "Hirely").await;
        let operations = operations(&CONTRACT);
        let gaps = gaps(&operations, &world);
        assert!(gaps.is_empty(), "\n{}\n", gaps.join("\n"));
        let tokens = Tokens::build(app, &world).await;
        let before = stored(app).await;
        let mut asked = 0;
        let mut faults = Vec::new();
        let secured: Vec<_> = operations.iter().filter(|operation| !PUBLIC.contains(&operation.id.as_str())).collect();
        for operation in &secured {
            for wrong in wrong_callers(operation, &world, &tokens) {
                asked += 1;
                if let Some(fault) = judge(app, operation, &world, &wrong).await {
                    faults.push(format!("{} by {}: {fault}", operation.id, wrong.who));
                }
            }
        }
        let after = stored(app).await;
        for (table, held) in &before {
            if *held != after[table] {
                faults.push(format!("something changed in {table}"));
            }
        }
        assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
        println!("{} operations, {asked} wrong callers", secured.len());

        // Tokens that ran out, all of them: nothing that was good is good for ever.
        app.advance(TimeDelta::hours(2));
        let old = [&world.board.token, &world.owner.token, &tokens.elsewhere];
        for operation in &secured {
            for token in old {
                let answer = Sent::well(operation, &world).send(app, Some(token)).await;
                assert_eq!(answer.json()["code"], "unauthenticated", "{} with a token that ran out", operation.id);
            }
        }
        assert_eq!(stored(app).await, after);
    }

    /// The sweep would prove nothing if its requests were refused for another reason: each works for its right caller.
    async fn every_operation_answers_its_right_caller(app) {
        let shared = World::build(app, "Hirely").await;
        let mut faults = Vec::new();
        for operation in operations(&CONTRACT).iter().filter(|operation| operation.id != "oauth_token") {
            let own;
            let world = if operation.method == Method::GET {
                &shared
            } else {
                own = World::build(app, &operation.id).await;
                &own
            };
            let token = if operation.candidate.is_some() { &world.owner.token } else { &world.board.token };
            let sent = Sent::well(operation, world);
            // Every list, one row at a time where there are more.
            let sent = Sent { path: one_at_a_time(operation, sent.path), ..sent };
            if let Some(fault) = keyless(app, operation, &sent, token).await {
                faults.push(format!("{}: {fault}", operation.id));
            }
            let answer = sent.send(app, Some(token)).await;
            if !(answer.status.is_success() || answer.status == 409) {
                faults.push(format!("{}: {} {}", operation.id, answer.status, answer.json()));
            }
            for fault in broken_promises(operation, &answer) {
                faults.push(format!("{}: {fault}", operation.id));
            }
            if operation.method == Method::GET && !answer.etag().is_empty() {
                let again = app.get(&sent.path).by(token).header("If-None-Match", &answer.etag()).send().await;
                if again.status != 304 || !again.body.is_empty() {
                    faults.push(format!("{}: answers {} to the version that it gave", operation.id, again.status));
                }
            }
        }
        assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    }
}

mod planted {
    //! The sweep must notice each of these.

    use super::*;

    #[actix_web::test]
    async fn an_operation_without_a_case_is_noticed() {
        let app = TestApp::on_sqlite().await;
        let world = World::build(&app, "Hirely").await;
        let mut contract = CONTRACT.clone();
        assert_eq!(gaps(&operations(&contract), &world), Vec::<String>::new());
        contract["paths"]["/v1/secrets"] = json!({"get": {"operationId": "secrets_list", "security": [{"tenant": ["tenant:read"]}]}});
        let found = gaps(&operations(&contract), &world);
        assert!(
            found.len() == 1 && found[0].contains("secrets_list has no case"),
            "{found:?}"
        );
        contract["paths"]
            .as_object_mut()
            .unwrap()
            .remove("/v1/secrets");
        contract["paths"]
            .as_object_mut()
            .unwrap()
            .remove("/v1/exercises");
        let found = gaps(&operations(&contract), &world);
        assert!(
            found.len() == 1 && found[0].contains("exercises_list has a case"),
            "{found:?}"
        );
        let mut contract = CONTRACT.clone();
        contract["paths"]["/v1/tenant"]["get"]["security"] = json!([]);
        contract["paths"]["/v1/events"]["get"]["security"] =
            json!([{"candidate": ["events:read"]}]);
        assert_eq!(gaps(&operations(&contract), &world).len(), 3);
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
        assert_eq!(changed, ["candidates", "events"]);
    }
}
