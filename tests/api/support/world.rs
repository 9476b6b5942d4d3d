//! People and organisations, built through the API.

use super::TestApp;
use rebound::platform::auth::scopes;
use rebound::platform::db::{Actor, Context};
use rebound::platform::ids::{TenantId, TypedId};
use rebound::{api_clients, tenants};
use serde_json::{Value, json};

/// A tenant with an API client and a token that carries every scope.
#[derive(Debug, Clone)]
pub(crate) struct Board {
    pub(crate) tenant: TenantId,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) token: String,
}

/// A candidate in a browser.
#[derive(Debug, Clone)]
pub(crate) struct CandidateSession {
    pub(crate) candidate_id: String,
    pub(crate) session_id: String,
    pub(crate) token: String,
}

impl TestApp {
    /// A new tenant, made as the operator's command line makes one, and a token got as a server gets one.
    pub(crate) async fn board(&self, name: &str) -> Board {
        self.tenant(name, false).await
    }

    /// A tenant that only tries things out.
    pub(crate) async fn sandbox(&self, name: &str) -> Board {
        self.tenant(name, true).await
    }

    async fn tenant(&self, name: &str, sandbox: bool) -> Board {
        let tenant = TenantId::new(self.now());
        let named = name.to_owned();
        let (client_id, client_secret) = self
            .state
            .db
            .transact(Context::inside(tenant, Actor::Operator), move |tx| {
                let kind = tenants::TenantKind::JobBoard;
                tenants::create(
                    tx,
                    &tenants::NewTenant {
                        name: named.clone(),
                        kind,
                        allowed_origins: Vec::new(),
                        locale: "en".to_owned(),
                        sandbox,
                    },
                )?;
                let scopes = scopes::of_tenants().map(str::to_owned).collect();
                let made = api_clients::create(
                    tx,
                    &api_clients::NewClient {
                        name: "test".to_owned(),
                        scopes,
                    },
                )?;
                Ok((made.client.client_id().to_string(), made.secret))
            })
            .await
            .unwrap();
        let token = self.access_token(&client_id, &client_secret).await;
        Board {
            tenant,
            client_id,
            client_secret,
            token,
        }
    }

    /// An access token for a client.
    pub(crate) async fn access_token(&self, client_id: &str, client_secret: &str) -> String {
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", client_id),
            ("client_secret", client_secret),
        ];
        let answer = self
            .post("/oauth/token")
            .form(&form)
            .send()
            .await
            .expect(200);
        answer["access_token"].as_str().unwrap().to_owned()
    }

    /// A candidate of this board, with more or other fields as told.
    pub(crate) async fn candidate(&self, board: &Board, more: &Value) -> Value {
        let mut body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().cloned().unwrap_or_default());
        self.post("/v1/candidates")
            .by(&board.token)
            .json(&body)
            .send()
            .await
            .expect(201)
    }

    /// A session of this candidate with every scope that a candidate may have.
    pub(crate) async fn session(&self, board: &Board, candidate_id: &str) -> CandidateSession {
        let body = json!({"candidate_id": candidate_id});
        let session = self
            .post("/v1/session_tokens")
            .by(&board.token)
            .json(&body)
            .send()
            .await
            .expect(201);
        CandidateSession {
            candidate_id: candidate_id.to_owned(),
            session_id: session["id"].as_str().unwrap().to_owned(),
            token: session["token"].as_str().unwrap().to_owned(),
        }
    }

    /// An interview of this candidate, held yesterday, with more or other fields as told.
    pub(crate) async fn interview(&self, board: &Board, candidate_id: &str, more: &Value) -> Value {
        let yesterday = self.now() - chrono::TimeDelta::days(1);
        let mut body = json!({
            "candidate_id": candidate_id, "role": "Data analyst", "stage": "first", "format": "video", "starts_at": yesterday,
            "employer": {"name": "Ashdown Timber", "contact_name": "Femi", "contact_email": "femi@ashdowntimber.example"},
            "agency": {"name": "Brook Recruiting", "contact_email": "desk@brook.example"},
        });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().cloned().unwrap_or_default());
        self.post("/v1/interviews")
            .by(&board.token)
            .json(&body)
            .send()
            .await
            .expect(201)
    }

    /// An interview that ended in a rejection of which the candidate has been told.
    pub(crate) async fn rejection(&self, board: &Board, candidate_id: &str) -> Value {
        let interview = self.interview(board, candidate_id, &json!({})).await;
        let path = format!(
            "/v1/interviews/{}/outcome",
            interview["id"].as_str().unwrap()
        );
        let body = json!({"outcome": "rejected", "decided_by": "employer", "decision_at": self.now(), "notified_at": self.now()});
        self.post(&path)
            .by(&board.token)
            .json(&body)
            .send()
            .await
            .expect(200)
    }
}
