//! Callers who are wrong for an operation, and their tokens.

use super::operations::Operation;
use super::world::World;
use crate::support::{Board, TestApp};
use rebound::platform::auth::scopes;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Callers who are wrong for an operation, and how each must be refused.
pub(super) struct Wrong {
    pub(super) who: &'static str,
    pub(super) token: Option<String>,
    /// The refusal; `None` when the caller is a good one who asks for what is not theirs.
    pub(super) code: Option<&'static str>,
}

/// What is a tenant's and for all of its candidates: another of them is no wrong caller.
const OF_A_TENANT: &[&str] = &["resources_get", "resources_list"];

pub(super) fn wrong_callers(operation: &Operation, world: &World, tokens: &Tokens) -> Vec<Wrong> {
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
        if !OF_A_TENANT.contains(&operation.id.as_str()) {
            wrong.push(with("another candidate", &world.neighbour.token, None));
        }
        let stranger = &tokens.candidate_elsewhere;
        wrong.push(with("another tenant's candidate", stranger, None));
    } else {
        wrong.push(misplaced("a candidate, where only tenants may", theirs));
    }
    wrong
}

/// Tokens of wrong callers.
pub(super) struct Tokens {
    pub(super) forged: String,
    pub(super) of_revoked_client: String,
    pub(super) session_of_revoked_client: String,
    pub(super) revoked_session: String,
    pub(super) session_of_erased: String,
    pub(super) elsewhere: String,
    pub(super) candidate_elsewhere: String,
    /// By the one scope that is left out.
    pub(super) without: BTreeMap<String, String>,
    pub(super) sessions_without: BTreeMap<String, String>,
}

/// A session of a candidate: its id and its token.
pub(super) async fn session(app: &TestApp, minted_by: &str, body: Value) -> (String, String) {
    let request = app.post("/v1/session_tokens").by(minted_by).json(&body);
    let made = request.send().await.expect(201);
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    (text("id"), text("token"))
}

pub(super) fn all_but(
    names: impl Iterator<Item = &'static str>,
    left_out: &str,
) -> Vec<&'static str> {
    names.filter(|name| *name != left_out).collect()
}

impl Tokens {
    pub(super) async fn build(app: &TestApp, world: &World) -> Self {
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
        let elsewhere = app.sandbox("Elsewhere").await;
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

    pub(super) async fn of_revoked_client(app: &TestApp, world: &World) -> (String, String) {
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

    pub(super) async fn without(app: &TestApp, board: &Board) -> BTreeMap<String, String> {
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

    pub(super) async fn sessions_without(app: &TestApp, world: &World) -> BTreeMap<String, String> {
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
