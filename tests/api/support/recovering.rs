//! A candidate on the way back, as far as it is told from outside.

use super::{Board, CandidateSession, TestApp};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// A rejected candidate in a browser, the board that knows them, and their recovery.
#[derive(Debug, Clone)]
pub(crate) struct Recovering {
    pub(crate) board: Board,
    pub(crate) ada: CandidateSession,
    pub(crate) interview_id: String,
    pub(crate) recovery_id: String,
}

impl Recovering {
    /// The path of the recovery.
    pub(crate) fn path(&self) -> String {
        format!("/v1/recoveries/{}", self.recovery_id)
    }
}

impl TestApp {
    /// A candidate who was turned down and knows it, with a profile as told.
    pub(crate) async fn recovering(&self, profile: &Value) -> Recovering {
        let board = self.board("Hirely").await;
        let candidate = self.candidate(&board, profile).await;
        let candidate_id = candidate["id"].as_str().unwrap();
        let interview = self.rejection(&board, candidate_id).await;
        let ada = self.session(&board, candidate_id).await;
        let world = Recovering {
            board,
            ada,
            interview_id: String::new(),
            recovery_id: String::new(),
        };
        self.of_interview(&world, &interview).await
    }

    /// The same person, and what this interview of theirs led to.
    pub(crate) async fn of_interview(&self, world: &Recovering, interview: &Value) -> Recovering {
        let interview_id = interview["id"].as_str().unwrap().to_owned();
        let path = format!("/v1/recoveries?interview_id={interview_id}");
        let by = &world.board.token;
        let page = self.get(&path).by(by).send().await.expect(200);
        Recovering {
            recovery_id: page["data"][0]["id"].as_str().unwrap().to_owned(),
            interview_id,
            ..world.clone()
        }
    }

    /// The same world some time later, with tokens that are still good.
    pub(crate) async fn later(&self, world: &Recovering, by: TimeDelta) -> Recovering {
        self.advance(by);
        let mut world = world.clone();
        let board = &mut world.board;
        board.token = self
            .access_token(&board.client_id, &board.client_secret)
            .await;
        world.ada = self.session(&world.board, &world.ada.candidate_id).await;
        world
    }

    /// A link for a friend to rate this practice session by.
    pub(crate) async fn partner_link(&self, world: &Recovering, session: &str) -> Value {
        let path = format!("{session}/partner_link");
        let made = self.post(&path).by(&world.ada.token).send().await;
        made.expect(200)
    }

    /// Feedback of the employer with these points (theme, polarity, words); gives its path.
    pub(crate) async fn said(&self, world: &Recovering, points: &[(&str, &str, &str)]) -> String {
        let points: Vec<Value> = points
            .iter()
            .map(|(theme, polarity, words)| {
                json!({"theme": theme, "polarity": polarity, "words": words, "level": "task"})
            })
            .collect();
        let path = format!("/v1/interviews/{}/feedback", world.interview_id);
        let body = json!({"source": "employer", "observations": points});
        let answer = self
            .post(&path)
            .by(&world.board.token)
            .json(&body)
            .send()
            .await;
        answer.expect(201);
        answer.header("location")
    }

    /// Opens feedback; gives it.
    pub(crate) async fn opened(
        &self,
        world: &Recovering,
        feedback: &str,
        self_rating: u8,
    ) -> Value {
        self.post(&format!("{feedback}/open"))
            .by(&world.ada.token)
            .json(&json!({"self_rating": self_rating}))
            .send()
            .await
            .expect(200)
    }

    /// Judges opened feedback: every point gets this recognition.
    pub(crate) async fn assessed(&self, world: &Recovering, opened: &Value, recognition: &str) {
        let path = format!("/v1/feedback/{}/assessment", opened["id"].as_str().unwrap());
        let content = &opened["content"];
        let points = ["strengths", "improvements"]
            .iter()
            .flat_map(|side| content[*side].as_array().cloned().unwrap_or_default());
        let judged: Vec<Value> = points
            .map(|point| json!({"observation_id": point["id"], "recognition": recognition}))
            .collect();
        let body = json!({"believable": "yes", "fair": "yes", "acceptable": "yes", "observations": judged});
        self.put(&path)
            .by(&world.ada.token)
            .if_match("*")
            .json(&body)
            .send()
            .await
            .expect(200);
    }

    /// Agrees to be told of later openings, and says where; gives the interest.
    pub(crate) async fn interested(
        &self,
        ada: &CandidateSession,
        interview_id: &str,
        channel: &str,
    ) -> Value {
        let consents = format!("/v1/candidates/{}/consents", ada.candidate_id);
        let agreed = json!({"purpose": "future_interest", "wording": "They may know that I would come again."});
        let given = self
            .post(&consents)
            .by(&ada.token)
            .json(&agreed)
            .send()
            .await;
        // For a second interest the first consent still holds.
        assert!(
            matches!(given.status.as_u16(), 201 | 409),
            "{}",
            given.json()
        );
        self.post("/v1/future_interests")
            .by(&ada.token)
            .json(&json!({"interview_id": interview_id, "channel": channel}))
            .send()
            .await
            .expect(201)
    }

    /// The candidate agrees to keeping what they note of how they are; gives the path of the consent.
    pub(crate) async fn agrees(&self, candidate: &CandidateSession) -> String {
        let path = format!("/v1/candidates/{}/consents", candidate.candidate_id);
        let body =
            json!({"purpose": "well_being_data", "wording": "Keep what I note of how I am."});
        let given = self
            .post(&path)
            .by(&candidate.token)
            .json(&body)
            .send()
            .await;
        given.expect(201);
        given.header("location")
    }

    /// The recovery as somebody sees it.
    pub(crate) async fn recovery(&self, world: &Recovering, token: &str) -> Value {
        self.get(&world.path()).by(token).send().await.expect(200)
    }

    /// The names of all events that a board can read, oldest first.
    pub(crate) async fn event_names(&self, board: &Board) -> Vec<String> {
        let path = "/v1/events?limit=100&sort=created_at";
        let page = self.get(path).by(&board.token).send().await.expect(200);
        let names = page["data"].as_array().unwrap().iter();
        names
            .map(|event| event["type"].as_str().unwrap().to_owned())
            .collect()
    }
}
