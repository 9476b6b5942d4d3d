//! Exercises that somebody did, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use crate::tenancy::tables_with;
use chrono::TimeDelta;
use rebound::platform::db::{Actor, Context};
use rebound::platform::ids::{CandidateId, SessionTokenId};
use rebound::recovery_records::{self, RecoveryId};
use rebound::well_being_records::{self, DoneSince, MoodPoint, MoodSource};
use serde_json::{Value, json};

const MARKER: &str = "Zanzibar";

/// Looks up an exercise of a kind, as a client does.
async fn exercise(app: &TestApp, world: &Recovering, kind: &str) -> Value {
    let all = app
        .get("/v1/exercises")
        .by(&world.ada.token)
        .send()
        .await
        .expect(200);
    let mut found = all["data"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["kind"] == kind);
    found.next().unwrap().clone()
}

async fn logged(app: &TestApp, world: &Recovering, body: &Value) -> Value {
    let answer = app
        .post("/v1/exercise_logs")
        .by(&world.ada.token)
        .json(body)
        .send()
        .await;
    answer.expect(201)
}

/// What is known of how hard it was over time, and of what was done, to the candidate or to the tenant.
async fn trend(
    app: &TestApp,
    world: &Recovering,
    as_candidate: bool,
) -> (Vec<MoodPoint>, DoneSince) {
    let recovery: RecoveryId = world.recovery_id.parse().unwrap();
    let candidate: CandidateId = world.ada.candidate_id.parse().unwrap();
    let session: SessionTokenId = world.ada.session_id.parse().unwrap();
    let actor = if as_candidate {
        Actor::Candidate { candidate, session }
    } else {
        Actor::Worker
    };
    let context = Context::inside(world.board.tenant, actor);
    let read = app.state.db.read(context, move |tx| {
        Ok((well_being_records::trend(tx, candidate)?, {
            let recovery = recovery_records::get(tx, recovery)?;
            well_being_records::done_since(tx, &recovery)?
        }))
    });
    read.await.unwrap()
}

on_both_databases! {
    async fn m2_breathing_is_animated_from_data_and_what_it_did_is_noted(app) {
        let world = app.recovering(&json!({})).await;
        app.agrees(&world.ada).await;
        let breathing = exercise(app, &world, "breathing").await;
        let seconds: u64 = breathing["phases"].as_array().unwrap().iter().map(|phase| phase["seconds"].as_u64().unwrap()).sum();
        assert_eq!(seconds * breathing["rounds"].as_u64().unwrap(), breathing["minutes"].as_u64().unwrap() * 60);
        assert_eq!((&breathing["method"], &breathing["verified"]), (&json!("M2"), &json!(true)));
        let done = json!({
            "exercise_id": breathing["id"], "minutes": breathing["minutes"], "intensity_before": 7, "intensity_after": 5,
            "recovery_id": world.recovery_id,
        });
        let made = app.post("/v1/exercise_logs").by(&world.ada.token).json(&done).send().await;
        let first = made.expect(201);
        assert_eq!((&first["support"]["severity"], &first["intensity_after"]), (&json!("none"), &json!(5)));
        let path = made.header("location");
        let read = app.get(&path).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&read["exercise_id"], &read["intensity_before"], &read["note"]), (&breathing["id"], &json!(7), &json!(null)));
        let list = format!("/v1/exercise_logs?exercise_id={}&recovery_id={}", breathing["id"].as_str().unwrap(), world.recovery_id);
        assert_eq!(app.get(&list).by(&world.ada.token).send().await.expect(200)["data"], json!([read]));
        assert_eq!(app.get("/v1/exercise_logs?exercise_id=five_senses").by(&world.ada.token).send().await.expect(200)["data"], json!([]));
        app.delete(&path).by(&world.ada.token).if_match(&made.etag()).send().await.expect(204);
        app.get(&path).by(&world.ada.token).send().await.problem("not_found");
    }

    async fn m3_movement_is_suggested_logged_and_shows_in_the_trend_of_the_candidate_alone(app) {
        let world = app.recovering(&json!({})).await;
        app.agrees(&world.ada).await;
        let how = json!({"emotions": ["angry"], "intensity": 6});
        app.post("/v1/check_ins").by(&world.ada.token).json(&how).send().await.expect(201);
        let checked_in_at = app.now();
        app.advance(TimeDelta::minutes(10));
        let movement = exercise(app, &world, "movement").await;
        assert_eq!((&movement["minutes"], &movement["method"]), (&json!(20), &json!("M3")));
        let note = format!("{MARKER}: once around the park");
        let done = json!({"exercise_id": movement["id"], "minutes": 25, "intensity_before": 6, "intensity_after": 3, "note": note});
        let walked = app.post("/v1/exercise_logs").by(&world.ada.token).key("once").json(&done).send().await;
        assert_eq!(walked.expect(201)["note"], json!(note));
        logged(app, &world, &json!({"exercise_id": movement["id"], "minutes": 10})).await;
        let point = |at, intensity, source| MoodPoint { at, intensity, source };
        let (points, done) = trend(app, &world, true).await;
        assert_eq!(points, [
            point(checked_in_at, 6, MoodSource::CheckIn),
            point(app.now(), 6, MoodSource::BeforeExercise),
            point(app.now(), 3, MoodSource::AfterExercise),
        ]);
        assert_eq!((done.checked_in, done.exercise_ids), (true, vec![movement["id"].as_str().unwrap().to_owned()]));
        assert_eq!(trend(app, &world, false).await, (Vec::new(), DoneSince::default()));

        // It is hers alone, and her words are nowhere in plain text.
        let path = walked.header("location");
        app.get(&path).by(&world.board.token).send().await.problem("wrong_caller");
        assert_eq!(tables_with(app, MARKER).await, Vec::<String>::new());
        let names = app.event_names(&world.board).await;
        assert!(names.iter().all(|name| !name.contains("exercise")), "{names:?}");
    }

    async fn a_note_that_says_how_bad_it_is_is_answered_like_a_check_in(app) {
        let world = app.recovering(&json!({})).await;
        let done = |note: &str| json!({"exercise_id": "loosen_up", "minutes": 5, "note": note});
        let write = |body: Value| app.post("/v1/exercise_logs").by(&world.ada.token).json(&body).send();
        let refused = write(done("It did not help, I want to die")).await.problem("consent_required");
        assert!(refused["detail"].as_str().unwrap().contains("Samaritans"));
        assert_eq!(refused["display_message"], refused["detail"]);
        assert_eq!(app.recovery(&world, &world.ada.token).await["paused_at"], json!(null));
        app.agrees(&world.ada).await;
        let urgent = write(done("It did not help, I want to die")).await.expect(201);
        assert_eq!((&urgent["support"]["severity"], &urgent["support"]["tasks_wait"]), (&json!("urgent"), &json!(true)));
        assert_eq!(app.recovery(&world, &world.ada.token).await["paused_at"], json!(app.now()));
    }

    async fn every_fault_of_a_log_is_named_and_nothing_is_kept_without_consent(app) {
        let world = app.recovering(&json!({})).await;
        let write = |body: Value| app.post("/v1/exercise_logs").by(&world.ada.token).json(&body).send();
        let fine = json!({"exercise_id": "loosen_up", "minutes": 5});
        write(fine.clone()).await.problem("consent_required");
        let consent = app.agrees(&world.ada).await;
        for (body, pointers) in [
            (json!({"exercise_id": "juggling", "minutes": 5}), &["/exercise_id"][..]),
            (json!({"exercise_id": "loosen_up", "minutes": 0, "intensity_before": 11, "intensity_after": 99}), &["/intensity_after", "/intensity_before", "/minutes"]),
            (json!({"exercise_id": "loosen_up", "minutes": 5, "recovery_id": "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c"}), &["/recovery_id"]),
        ] {
            let problem = write(body).await.problem("invalid_fields");
            let errors = problem["errors"].as_array().unwrap().iter();
            assert_eq!(errors.map(|fault| fault["pointer"].as_str().unwrap()).collect::<Vec<_>>(), pointers);
        }
        let made = write(fine.clone()).await;
        made.expect(201);
        app.post(&format!("{consent}/withdraw")).by(&world.ada.token).send().await.expect(200);
        write(fine).await.problem("consent_required");
        app.get(&made.header("location")).by(&world.ada.token).send().await.problem("not_found");
    }
}
