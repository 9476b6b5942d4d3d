//! One tenant with one of everything, made through the API.

use super::operations::{Operation, fresh_key};
use crate::contract;
use crate::support::{Board, CandidateSession, TestApp};
use rebound::app::CONTRACT;
use serde_json::{Value, json};
use std::collections::BTreeMap;
/// How to call an operation well: the objects of one candidate of one tenant.
#[derive(Debug, Default, Clone)]
pub(super) struct Case {
    pub(super) query: String,
    pub(super) body: Option<Value>,
}

/// One tenant with one of everything.
pub(crate) struct World {
    pub(crate) board: Board,
    /// The candidate whose objects they are.
    pub(crate) owner: CandidateSession,
    /// Another candidate of the same tenant.
    pub(super) neighbour: CandidateSession,
    /// Real ids by the name that paths give them.
    pub(crate) ids: BTreeMap<String, String>,
    everybodys: BTreeMap<String, String>,
}

/// Makes objects through the API and keeps their ids.
pub(super) struct Maker<'a> {
    pub(super) app: &'a TestApp,
    pub(super) token: String,
    pub(super) ids: BTreeMap<String, String>,
}

impl Maker<'_> {
    pub(super) fn keep(&mut self, name: &str, object: &Value) -> String {
        let id = object["id"]
            .as_str()
            .unwrap_or_else(|| panic!("{name}: {object}"));
        self.ids.insert(name.to_owned(), id.to_owned());
        id.to_owned()
    }

    pub(super) async fn post(&self, token: &str, path: &str, body: Value) -> Value {
        let request = self.app.post(path).by(token).key(&fresh_key());
        let answer = request.json(&body).send().await;
        assert!(answer.status.is_success(), "{path}: {}", answer.json());
        answer.json()
    }

    pub(super) async fn make(&mut self, name: &str, path: &str, body: Value) -> String {
        let made = self.post(&self.token, path, body).await;
        self.keep(name, &made)
    }

    /// Makes what is the candidate's own, as they do.
    pub(super) async fn of_search(&mut self, owner: &CandidateSession) {
        let (role, name) = (json!({"role": "Data analyst"}), json!({"name": "Femi"}));
        for (kind, path, body) in [
            ("opportunity_id", "/v1/opportunities", &role),
            ("contact_id", "/v1/contacts", &name),
            ("cv_review_id", "/v1/cv_reviews", &role),
        ] {
            let made = self.post(&owner.token, path, body.clone()).await;
            self.keep(kind, &made);
        }
        let wishes = json!({"wishes": ["flexible_hours"]});
        let said = self.app.put("/v1/search_preferences").by(&owner.token);
        let said = said.if_match("*").json(&wishes);
        said.send().await.expect(200);
        let link =
            json!({"title": "Evenings", "summary": "Practice.", "url": "https://hirely.example/e"});
        self.make("resource_id", "/v1/resources", link).await;
    }

    /// The first row of a list.
    pub(super) async fn first(&mut self, name: &str, list: &str) -> String {
        let page = self.app.get(list).by(&self.token).send().await.expect(200);
        self.keep(name, &page["data"][0])
    }

    pub(super) async fn of_candidate(&mut self, candidate: &str) -> String {
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
    pub(super) async fn of_rejection(&mut self, interview: &str, owner: &CandidateSession) {
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
        let check = json!({"interview_id": interview, "believable": "yes", "fair": "no", "acceptable": "unsure"});
        let check = self.post(&owner.token, "/v1/fairness_checks", check).await;
        self.keep("fairness_check_id", &check);
        let looked_back = json!({"interview_id": interview, "compassion": "It was a hard day."});
        let reflection = self
            .post(&owner.token, "/v1/reflections", looked_back)
            .await;
        self.keep("reflection_id", &reflection);
        let breathe = json!({"kind": "do", "text": "Breathe out once."});
        let guideline = self.post(&owner.token, "/v1/guidelines", breathe).await;
        self.keep("guideline_id", &guideline);
        let recoveries = format!("/v1/recoveries?interview_id={interview}");
        let recovery = self.first("recovery_id", &recoveries).await;
        // Before there is a plan: what only she is offered, left out.
        let skip = format!("/v1/recoveries/{recovery}/skip");
        let left_out = json!({"step": "check_in"});
        self.post(&owner.token, &skip, left_out).await;
        let of_recovery = json!({"recovery_id": recovery});
        let plan = self
            .make("action_plan_id", "/v1/action_plans", of_recovery)
            .await;
        self.first("task_id", &format!("/v1/action_plans/{plan}/tasks"))
            .await;
    }

    /// A message, and an interest in later openings; each for something that another one is left to be made for.
    pub(super) async fn of_afterwards(&mut self, interview: &str, owner: &CandidateSession) {
        let thanks = json!({"interview_id": interview, "kind": "thank_you"});
        self.make("message_id", "/v1/messages", thanks).await;
        let interest = self.app.interested(owner, interview, "employer").await;
        self.keep("future_interest_id", &interest);
    }

    /// A practice session with a link for a friend, and a prepared answer: the candidate's alone.
    pub(super) async fn of_practice(&mut self, owner: &CandidateSession) {
        let chosen = json!({"question_bank_id": "mistake_put_right"});
        let planned = json!({"kind": "friend", "questions": [chosen]});
        let session = self
            .post(&owner.token, "/v1/practice_sessions", planned)
            .await;
        let session = self.keep("practice_session_id", &session);
        let invite = format!("/v1/practice_sessions/{session}/partner_link");
        let link = self.post(&owner.token, &invite, json!({})).await;
        let link = link["link_path"].as_str().unwrap();
        let token = link.rsplit('/').next().unwrap().to_owned();
        self.ids.insert("practice_token".to_owned(), token);
        let answer = json!({"question": {"question_bank_id": "mistake_put_right"}});
        let answer = self
            .post(&owner.token, "/v1/prepared_answers", answer)
            .await;
        self.keep("prepared_answer_id", &answer);
    }

    /// How the candidate was, and what they did about it.
    pub(super) async fn of_hard_days(&mut self, owner: &CandidateSession) {
        let consents = format!("/v1/candidates/{}/consents", owner.candidate_id);
        let agreed = json!({"purpose": "well_being_data", "wording": "Keep what I note."});
        self.post(&self.token, &consents, agreed).await;
        let how = json!({"emotions": ["sad"], "intensity": 4});
        let check_in = self.post(&owner.token, "/v1/check_ins", how).await;
        self.keep("check_in_id", &check_in);
        let done = json!({"exercise_id": "box_breathing", "minutes": 4, "note": "Calmer."});
        let log = self.post(&owner.token, "/v1/exercise_logs", done).await;
        self.keep("exercise_log_id", &log);
    }

    /// One feedback request that was sent, and one that is still a draft, for what only drafts allow.
    pub(super) async fn of_requests(&mut self, interview: &str) {
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
    pub(crate) async fn build(app: &TestApp, name: &str) -> Self {
        let board = app.sandbox(name).await;
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
        maker.of_afterwards(&interview, &owner).await;
        maker.of_practice(&owner).await;
        maker.of_search(&owner).await;
        maker.of_hard_days(&owner).await;
        Self {
            ids: maker.ids,
            everybodys: everybodys(&CONTRACT),
            board,
            owner,
            neighbour,
        }
    }

    pub(crate) fn id(&self, name: &str) -> &str {
        self.ids
            .get(name)
            .or_else(|| self.everybodys.get(name))
            .unwrap_or_else(|| panic!("no object for {{{name}}}: let World::build make one"))
    }

    /// The operation's path with real ids; drafts where the operation is only for drafts, and a partner's link where it is theirs.
    pub(super) fn path(&self, operation: &Operation) -> String {
        let mut path = operation.path.clone();
        let draft = matches!(
            operation.id.as_str(),
            "feedback_requests_send" | "feedback_requests_update"
        );
        while let Some((before, rest)) = path.split_once('{') {
            let (name, after) = rest.split_once('}').unwrap();
            let practice = operation.id.starts_with("practice_links_");
            let name = match name {
                name if draft => format!("draft_{name}"),
                "token" if practice => "practice_token".to_owned(),
                name => name.to_owned(),
            };
            path = format!("{before}{}{after}", self.id(&name));
        }
        path
    }
}

/// What is the same for everybody and so nobody's secret, by the name that paths give it: what the contract has for an example, where
/// that is no id of a row.
fn everybodys(document: &Value) -> BTreeMap<String, String> {
    let paths = document["paths"].as_object().unwrap();
    let operations = paths
        .values()
        .flat_map(|item| item.as_object().unwrap().values());
    let parameters = operations.flat_map(|one| one["parameters"].as_array().into_iter().flatten());
    let mut found = BTreeMap::new();
    for parameter in parameters.map(|one| contract::resolved(document, one)) {
        let (name, schema) = (
            parameter["name"].as_str().unwrap(),
            contract::resolved(document, &parameter["schema"]),
        );
        let example = parameter["example"]
            .as_str()
            .or(schema["examples"][0].as_str());
        let is_of_a_row = schema["pattern"]
            .as_str()
            .is_some_and(|pattern| pattern.contains("{25}"));
        if parameter["in"] == "path" && name != "token" && !is_of_a_row {
            let example = example.unwrap_or_else(|| panic!("{{{name}}} has no example"));
            found.insert(name.to_owned(), example.to_owned());
        }
    }
    found
}
