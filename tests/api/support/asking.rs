//! Asking for feedback, as a job board does it, and what was announced of it.

use super::{Answer, Board, CandidateSession, TestApp};
use diesel::prelude::*;
use rebound::on_backend;
use rebound::platform::db::Doc;
use rebound::platform::db::schema::{events, idempotency_keys};
use serde_json::{Value, json};

/// A rejected candidate in a browser, and the board that knows them.
#[derive(Debug, Clone)]
pub(crate) struct Rejected {
    pub(crate) board: Board,
    pub(crate) ada: CandidateSession,
    pub(crate) interview_id: String,
}

/// A feedback request that was sent.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) id: String,
    /// The path of its link.
    pub(crate) link: String,
    /// The secret of its link.
    pub(crate) token: String,
}

impl TestApp {
    /// A board with one candidate who was turned down and knows it.
    pub(crate) async fn rejected(&self) -> Rejected {
        self.rejected_at(self.board("Hirely").await).await
    }

    /// The same at this board.
    pub(crate) async fn rejected_at(&self, board: Board) -> Rejected {
        let about = json!({"last_name": "Okafor", "email": "ada@example.com"});
        let candidate = self.candidate(&board, &about).await;
        let candidate_id = candidate["id"].as_str().unwrap();
        let interview = self.rejection(&board, candidate_id).await;
        let ada = self.session(&board, candidate_id).await;
        let interview_id = interview["id"].as_str().unwrap().to_owned();
        Rejected {
            board,
            ada,
            interview_id,
        }
    }

    /// A draft to the employer, with more or other fields as told.
    pub(crate) async fn draft(&self, world: &Rejected, more: &Value) -> Answer {
        let mut body = json!({"interview_id": world.interview_id, "channel": "employer"});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().cloned().unwrap_or_default());
        self.post("/v1/feedback_requests")
            .by(&world.board.token)
            .json(&body)
            .send()
            .await
    }

    /// A request that was sent.
    pub(crate) async fn asked(&self, world: &Rejected, more: &Value) -> Asked {
        let draft = self.draft(world, more).await;
        draft.expect(201);
        let path = draft.header("location");
        let mailing = self
            .post(&format!("{path}/send"))
            .by(&world.board.token)
            .key("send")
            .send()
            .await
            .expect(200);
        Asked {
            id: draft.json()["id"].as_str().unwrap().to_owned(),
            link: mailing["link_path"].as_str().unwrap().to_owned(),
            token: mailing["link_path"]
                .as_str()
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap()
                .to_owned(),
            path,
        }
    }

    /// Everything that was announced to this board, oldest first: type and payload.
    pub(crate) async fn announced(&self, board: &Board) -> Vec<(String, Value)> {
        let tenant = board.tenant;
        let rows: Vec<(String, Doc<Value>)> = self
            .state
            .db
            .system_read(move |conn| {
                Ok(on_backend!(conn, c => events::table
                    .filter(events::tenant_id.eq(tenant))
                    .select((events::event_type, events::payload))
                    .order((events::created_at, events::id))
                    .load(c))?)
            })
            .await
            .unwrap();
        rows.into_iter()
            .map(|(name, payload)| (name, payload.0))
            .collect()
    }

    /// How often an event of this type was announced to this board.
    pub(crate) async fn times_announced(&self, board: &Board, event_type: &str) -> usize {
        self.announced(board)
            .await
            .iter()
            .filter(|(name, _)| name == event_type)
            .count()
    }

    /// Every answer that is kept for repeated requests of this board, as stored.
    pub(crate) async fn kept_answers(&self, board: &Board) -> Vec<String> {
        let tenant = board.tenant;
        self.state
            .db
            .system_read(move |conn| {
                let kept = idempotency_keys::table
                    .filter(idempotency_keys::tenant_id.eq(tenant))
                    .select(idempotency_keys::body);
                Ok(on_backend!(conn, c => kept.load(c))?)
            })
            .await
            .unwrap()
    }
}
