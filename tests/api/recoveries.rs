//! Recoveries, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use chrono::TimeDelta;
use serde_json::{Value, json};

const SAID: [(&str, &str, &str); 1] = [("answer_depth", "improvement", "Few concrete results.")];

fn kinds(recovery: &Value) -> Vec<&str> {
    let steps = recovery["next_steps"].as_array().unwrap().iter();
    steps.map(|step| step["kind"].as_str().unwrap()).collect()
}

async fn outcome(app: &TestApp, world: &Recovering, body: &Value) {
    let path = format!("/v1/interviews/{}/outcome", world.interview_id);
    app.post(&path)
        .by(&world.board.token)
        .json(body)
        .send()
        .await
        .expect(200);
}

async fn stages(app: &TestApp, world: &Recovering) -> (String, String) {
    let of = async |token: &str| {
        app.recovery(world, token).await["stage"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    (of(&world.ada.token).await, of(&world.board.token).await)
}

fn both(candidate: &str, tenant: &str) -> (String, String) {
    (candidate.to_owned(), tenant.to_owned())
}

on_both_databases! {
    async fn a_recovery_opens_when_the_candidate_has_been_told(app) {
        let board = app.board("Hirely").await;
        let candidate = app.candidate(&board, &json!({})).await;
        let candidate_id = candidate["id"].as_str().unwrap();
        let interview = app.interview(&board, candidate_id, &json!({})).await;
        let path = format!("/v1/interviews/{}/outcome", interview["id"].as_str().unwrap());
        let tell = |body: Value| app.post(&path).by(&board.token).json(&body).send();
        let recoveries = async || app.get("/v1/recoveries").by(&board.token).send().await.expect(200)["data"].clone();
        tell(json!({"outcome": "rejected", "decided_by": "employer"})).await.expect(200);
        assert_eq!(recoveries().await, json!([]));
        tell(json!({"outcome": "rejected", "notified_at": app.now()})).await.expect(200);
        let opened = recoveries().await;
        assert_eq!((&opened[0]["stage"], &opened[0]["interview_id"]), (&json!("acknowledge"), &interview["id"]));
        // Telling it again opens no second one.
        tell(json!({"outcome": "rejected"})).await.expect(200);
        assert_eq!(recoveries().await, opened);
        let world = app.session(&board, candidate_id).await;
        let recovery = app.get(&format!("/v1/recoveries/{}", opened[0]["id"].as_str().unwrap())).by(&world.token).send().await.expect(200);
        // The first step after a no is kind, and each names its reason and its operation.
        assert_eq!(recovery["next_steps"][0]["kind"], "breathe");
        assert!(recovery["next_steps"].as_array().unwrap().len() <= 5);
        for step in recovery["next_steps"].as_array().unwrap() {
            assert!(step["reason"].is_string() && step["operation_id"].is_string() && step["href"].as_str().unwrap().starts_with("/v1/"));
        }
        assert_eq!(recovery["progress"], json!({"done": 0, "total": 8, "percent": 0}));
        assert_eq!(app.event_names(&board).await.iter().filter(|name| *name == "recovery.opened").count(), 1);
    }

    async fn an_outcome_that_changes_closes_it_kindly_and_another_no_opens_it_again(app) {
        let world = app.recovering(&json!({})).await;
        let first = app.recovery(&world, &world.ada.token).await;
        app.advance(TimeDelta::minutes(5));
        outcome(app, &world, &json!({"outcome": "pending"})).await;
        let closed = app.recovery(&world, &world.ada.token).await;
        assert_eq!((&closed["stage"], &closed["closed_because"]), (&json!("closed"), &json!("outcome_changed")));
        assert_eq!((closed["next_steps"].clone(), closed["closed_at"].clone()), (json!([]), json!(app.now())));
        app.advance(TimeDelta::minutes(5));
        outcome(app, &world, &json!({"outcome": "rejected", "notified_at": app.now()})).await;
        let again = app.recovery(&world, &world.ada.token).await;
        assert_eq!((&again["id"], &again["stage"], &again["closed_at"]), (&first["id"], &json!("acknowledge"), &json!(null)));
        assert_eq!((&again["opened_at"], &again["closed_because"]), (&json!(app.now()), &json!(null)));
        assert!(again["version"].as_i64() > first["version"].as_i64());
        let names = app.event_names(&world.board).await;
        let about: Vec<_> = names.iter().filter(|name| name.starts_with("recovery.")).collect();
        assert_eq!(about, ["recovery.opened", "recovery.closed", "recovery.opened"]);
        // What she has closed herself stays closed.
        app.post(&format!("{}/close", world.path())).by(&world.ada.token).json(&json!({"because": "moved_on"})).send().await.expect(200);
        outcome(app, &world, &json!({"outcome": "pending"})).await;
        outcome(app, &world, &json!({"outcome": "rejected", "notified_at": app.now()})).await;
        assert_eq!(app.recovery(&world, &world.ada.token).await["closed_because"], "moved_on");
    }

    async fn an_answer_by_the_link_moves_the_announced_stage_once_with_words_or_without(app) {
        let call = app.now() + TimeDelta::days(2);
        for (answer, stage) in [
            (json!({"comment": "Thank you for coming."}), "understand"),
            (json!({"call_slot": call}), "learn"),
            (json!({"call_slot": call, "comment": "Let us talk."}), "understand"),
        ] {
            let world = app.rejected().await;
            let announced = async || {
                let page = app.get("/v1/recoveries").by(&world.board.token).send().await.expect(200);
                page["data"][0]["stage"].as_str().unwrap().to_owned()
            };
            let asked = app.asked(&world, &json!({"call_slots": [call]})).await;
            assert_eq!(announced().await, "gather");
            let moved = app.times_announced(&world.board, "recovery.stage_changed").await;
            app.post(&asked.link).json(&answer).send().await.expect(200);
            assert_eq!(announced().await, stage, "{answer}");
            let words_alone = answer["call_slot"].is_null();
            let now_moved = app.times_announced(&world.board, "recovery.stage_changed").await;
            assert!(now_moved == moved + 1 || (!words_alone && now_moved == moved + 2), "{answer}: {moved}, then {now_moved}");
        }
    }

    async fn what_the_candidate_opens_and_judges_shows_to_them_alone(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &SAID).await;
        assert_eq!(stages(app, &world).await, both("understand", "understand"));
        let tenants_view = app.get(&world.path()).by(&world.board.token).send().await;
        assert!(kinds(&app.recovery(&world, &world.ada.token).await).contains(&"open_feedback"));
        assert!(!kinds(&tenants_view.expect(200)).iter().any(|kind| ["open_feedback", "assess_feedback"].contains(kind)));
        let opened = app.opened(&world, &feedback, 4).await;
        assert!(kinds(&app.recovery(&world, &world.ada.token).await).contains(&"assess_feedback"));
        app.assessed(&world, &opened, "recognise").await;
        assert_eq!(stages(app, &world).await, both("learn", "understand"));
        // Neither the body nor the ETag that the tenant reads has moved, and nothing was announced.
        let after = app.get(&world.path()).by(&world.board.token).send().await;
        assert_eq!((after.expect(200), after.etag()), (tenants_view.json(), tenants_view.etag()));
        let names = app.event_names(&world.board).await;
        assert_eq!(names.iter().filter(|name| *name == "recovery.stage_changed").count(), 1, "{names:?}");
        let question = json!({"text": "Tell us about a conflict.", "tripped_me_up": true});
        app.post(&format!("/v1/interviews/{}/questions", world.interview_id)).by(&world.ada.token).json(&question).send().await.expect(201);
        assert_eq!(stages(app, &world).await, both("plan", "understand"));
        app.post("/v1/action_plans").by(&world.ada.token).json(&json!({"recovery_id": world.recovery_id})).send().await.expect(201);
        assert_eq!(stages(app, &world).await, both("practise", "practise"));
        let found = app.get("/v1/recoveries?stage=practise&stage=closed").by(&world.board.token).send().await.expect(200);
        assert_eq!(found["data"].as_array().unwrap().len(), 1);
        assert_eq!(app.get("/v1/recoveries?stage=understand").by(&world.board.token).send().await.expect(200)["data"], json!([]));
    }

    async fn asking_moves_it_on_and_each_caller_is_offered_what_they_can_do(app) {
        let world = app.recovering(&json!({})).await;
        let body = json!({"interview_id": world.interview_id, "channel": "employer"});
        let draft = app.post("/v1/feedback_requests").by(&world.board.token).json(&body).send().await;
        draft.expect(201);
        let path = draft.header("location");
        // A draft has not left the house.
        assert_eq!(stages(app, &world).await.1, "acknowledge");
        assert!(kinds(&app.recovery(&world, &world.board.token).await).contains(&"send_employer_request"));
        assert!(!kinds(&app.recovery(&world, &world.ada.token).await).contains(&"send_employer_request"));
        app.post(&format!("{path}/send")).by(&world.board.token).key("send").send().await.expect(200);
        assert_eq!(stages(app, &world).await, both("gather", "gather"));
        app.post(&format!("{path}/cancel")).by(&world.board.token).send().await.expect(200);
        assert_eq!(stages(app, &world).await, both("acknowledge", "acknowledge"));
    }

    async fn an_answer_changes_with_what_it_is_derived_from(app) {
        let world = app.recovering(&json!({})).await;
        let before = app.get(&world.path()).by(&world.ada.token).send().await;
        let known = app.get(&world.path()).by(&world.ada.token).header("If-None-Match", &before.etag()).send().await;
        assert_eq!(known.status.as_u16(), 304);
        let question = json!({"text": "Tell us about a conflict.", "tripped_me_up": true});
        app.post(&format!("/v1/interviews/{}/questions", world.interview_id)).by(&world.ada.token).json(&question).send().await.expect(201);
        let after = app.get(&world.path()).by(&world.ada.token).header("If-None-Match", &before.etag()).send().await;
        assert_eq!(after.expect(200)["version"], before.json()["version"]);
        assert_ne!(after.etag(), before.etag());
    }

    async fn a_pause_is_kind_and_ends_by_itself_or_early(app) {
        let world = app.recovering(&json!({})).await;
        let pause = |until: &'static str| app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&json!({"until": until})).send();
        let resume = || app.post(&format!("{}/resume", world.path())).by(&world.ada.token).send();
        resume().await.problem("recovery_not_paused");
        for until in ["2026-11-23", "2026-11-20", "2027-02-22"] {
            let problem = pause(until).await.problem("invalid_fields");
            assert_eq!(problem["errors"][0]["pointer"], "/until");
        }
        let paused = pause("2026-11-26").await.expect(200);
        assert_eq!(paused["paused_until"], "2026-11-26");
        assert_eq!(kinds(&paused), ["breathe", "move", "resume"]);
        pause("2026-11-27").await.problem("recovery_paused");
        let resumed = resume().await.expect(200);
        assert_eq!(resumed["paused_until"], json!(null));
        pause("2026-11-24").await.expect(200);
        let world = app.later(&world, TimeDelta::days(1)).await;
        let over = app.get(&world.path()).by(&world.ada.token).send().await.expect(200);
        assert!(!kinds(&over).contains(&"resume"));
        app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&json!({"until": "2026-11-30"})).send().await.expect(200);
    }

    async fn a_pause_may_have_no_end_and_whoever_named_a_day_may_leave_it_open(app) {
        let world = app.recovering(&json!({})).await;
        let pause = |body: Value| app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&body).send();
        let paused = pause(json!({})).await.expect(200);
        assert_eq!((&paused["paused_until"], &paused["paused_at"]), (&json!(null), &json!(app.now())));
        assert_eq!(kinds(&paused), ["breathe", "move", "check_in", "help_lines", "resume"]);
        for body in [json!({}), json!({"until": null}), json!({"until": "2026-11-26"})] {
            pause(body).await.problem("recovery_paused");
        }
        // No day ends it: months later it is still a break.
        let world = app.later(&world, TimeDelta::days(120)).await;
        assert_eq!(kinds(&app.recovery(&world, &world.ada.token).await), ["breathe", "move", "check_in", "help_lines", "resume"]);
        let listed = app.get("/v1/recoveries").by(&world.board.token).send().await.expect(200);
        assert_eq!((&listed["data"][0]["paused_until"], listed["data"][0]["paused_at"].is_string()), (&json!(null), true));
        // A plan that is made meanwhile has every task waiting, and each says why.
        let made = app.post("/v1/action_plans").by(&world.ada.token).json(&json!({"recovery_id": world.recovery_id})).send().await.expect(201);
        assert!(made["notes"].as_array().unwrap().iter().any(|note| note["code"] == "paused_openly"));
        let tasks = format!("/v1/action_plans/{}/tasks", made["id"].as_str().unwrap());
        let tasks_of = async || app.get(&tasks).by(&world.ada.token).send().await.expect(200)["data"].as_array().unwrap().clone();
        assert!(tasks_of().await.iter().all(|task| task["later"]["code"] == "paused" && task["due_on"].is_null()));
        let resumed = app.post(&format!("{}/resume", world.path())).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&resumed["paused_until"], &resumed["paused_at"]), (&json!(null), &json!(null)));
        assert!(tasks_of().await.iter().any(|task| task["due_on"].is_string()));

        let until = (app.now() + TimeDelta::days(3)).date_naive();
        let pause = |body: Value| app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&body).send();
        pause(json!({"until": until})).await.expect(200);
        assert_eq!(pause(json!({})).await.expect(200)["paused_until"], json!(null));
        let names = app.event_names(&world.board).await;
        let breaks: Vec<_> = names.iter().filter(|name| ["recovery.paused", "recovery.resumed"].contains(&name.as_str())).collect();
        assert_eq!(breaks, ["recovery.paused", "recovery.resumed", "recovery.paused", "recovery.paused"]);
    }

    async fn a_step_can_be_left_out_and_a_recovery_be_closed(app) {
        let world = app.recovering(&json!({})).await;
        let skip = |step: &'static str| app.post(&format!("{}/skip", world.path())).by(&world.ada.token).json(&json!({"step": step})).send();
        skip("open_feedback").await.problem("step_unknown");
        skip("dance").await.problem("invalid_fields");
        let skipped = skip("breathe").await.expect(200);
        assert_eq!(skipped["skipped_steps"], json!(["breathe"]));
        assert_eq!((kinds(&skipped).contains(&"breathe"), kinds(&skipped).contains(&"move")), (false, true));
        assert_eq!(skip("breathe").await.expect(200), skipped);
        skip("ask_employer").await.expect(200);
        assert!(app.event_names(&world.board).await.iter().any(|name| name == "recovery.stage_changed"));
        let close = |because: &'static str| app.post(&format!("{}/close", world.path())).by(&world.board.token).json(&json!({"because": because})).send();
        close("outcome_changed").await.problem("invalid_fields");
        let closed = close("found_a_job").await.expect(200);
        assert_eq!((&closed["stage"], &closed["progress"]["percent"]), (&json!("closed"), &json!(100)));
        close("other").await.problem("recovery_closed");
        skip("move").await.problem("recovery_closed");
        app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&json!({"until": "2026-11-26"})).send().await.problem("recovery_closed");
        app.post(&format!("{}/resume", world.path())).by(&world.ada.token).send().await.problem("recovery_closed");
        // Feedback that comes late is received all the same.
        app.said(&world, &SAID).await;
        assert_eq!(app.recovery(&world, &world.board.token).await["stage"], "closed");
    }

    async fn what_only_she_is_offered_she_leaves_out_alone(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &SAID).await;
        let seen = async || {
            let recovery = app.get(&world.path()).by(&world.board.token).send().await;
            let export = app.get(&format!("/v1/candidates/{}/export", world.ada.candidate_id)).by(&world.board.token).send().await;
            (recovery.expect(200), recovery.etag(), app.event_names(&world.board).await, export.json())
        };
        let skip = |step: &'static str| app.post(&format!("{}/skip", world.path())).by(&world.ada.token).json(&json!({"step": step})).send();
        let before = seen().await;
        let hers = skip("open_feedback").await.expect(200);
        assert_eq!((&hers["skipped_steps"], &hers["version"]), (&json!(["open_feedback"]), &before.0["version"]));
        assert_eq!(skip("open_feedback").await.expect(200), hers);
        app.opened(&world, &feedback, 5).await;
        assert!(kinds(&skip("assess_feedback").await.expect(200)).iter().all(|kind| *kind != "assess_feedback"));
        // For her it is behind her; for the tenant nothing has happened: no step, no progress, no version, no event.
        assert_eq!(seen().await, before);
        // The feed may lag behind what runs at the same time; it never tells of a version that came since.
        let feed = app.get("/v1/changes?limit=100").by(&world.board.token).send().await.expect(200);
        let of_it = feed["data"].as_array().unwrap().iter().filter(|change| change["id"] == before.0["id"]);
        assert!(of_it.clone().all(|change| change["version"] == before.0["version"]), "{feed}");
        let own = app.recovery(&world, &world.ada.token).await;
        assert_eq!(own["skipped_steps"], json!(["open_feedback", "assess_feedback"]));
        let export = app.get(&format!("/v1/candidates/{}/export", world.ada.candidate_id)).by(&world.ada.token).send().await.expect(200);
        let part = export["parts"].as_array().unwrap().iter().find(|part| part["kind"] == "recoveries").unwrap();
        assert_eq!(part["rows"][0], own);
        // What both are offered, both know of.
        skip("note_questions").await.expect(200);
        assert_eq!(app.recovery(&world, &world.board.token).await["skipped_steps"], json!(["note_questions"]));
    }

    async fn a_step_that_has_another_name_for_her_is_left_out_by_the_name_that_tells_nothing(app) {
        let world = app.recovering(&json!({})).await;
        let hoped = json!({"interview_id": world.interview_id, "expected_outcome": "positive"});
        app.post("/v1/reflections").by(&world.ada.token).json(&hoped).send().await.expect(201);
        assert!(kinds(&app.recovery(&world, &world.ada.token).await).contains(&"ask_employer_after_gap"));
        assert!(kinds(&app.recovery(&world, &world.board.token).await).contains(&"ask_employer"));
        let skip = || app.post(&format!("{}/skip", world.path())).by(&world.ada.token).json(&json!({"step": "ask_employer_after_gap"})).send();
        let skipped = skip().await.expect(200);
        assert_eq!(skipped["skipped_steps"], json!(["ask_employer"]));
        assert_eq!(skip().await.expect(200), skipped);
        assert_eq!(app.recovery(&world, &world.board.token).await["skipped_steps"], json!(["ask_employer"]));
    }

    async fn a_break_without_an_end_is_hers_to_end(app) {
        let world = app.recovering(&json!({})).await;
        let act = |token: String, verb: &'static str, body: Value| app.post(&format!("{}/{verb}", world.path())).by(&token).json(&body).send();
        let (board, ada) = (&world.board.token, &world.ada.token);
        // Whoever began it: an exception would tell the tenant which one it was.
        for who in [ada, board] {
            act(who.clone(), "pause", json!({})).await.expect(200);
            app.post(&format!("{}/resume", world.path())).by(board).send().await.problem("pause_is_theirs");
            assert_eq!(kinds(&app.recovery(&world, board).await), ["breathe", "move"]);
            assert_eq!(kinds(&app.recovery(&world, ada).await), ["breathe", "move", "check_in", "help_lines", "resume"]);
            app.post(&format!("{}/resume", world.path())).by(ada).send().await.expect(200);
        }
        act(ada.clone(), "pause", json!({"until": "2026-11-26"})).await.expect(200);
        app.post(&format!("{}/resume", world.path())).by(board).send().await.expect(200);
    }

    async fn nobody_else_sees_it(app) {
        let world = app.recovering(&json!({})).await;
        let elsewhere = app.board("Elsewhere").await;
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        for token in [&elsewhere.token, &ben.token] {
            app.get(&world.path()).by(token).send().await.problem("not_found");
            app.post(&format!("{}/close", world.path())).by(token).json(&json!({"because": "other"})).send().await.problem("not_found");
            assert_eq!(app.get("/v1/recoveries").by(token).send().await.expect(200)["data"], json!([]));
        }
    }
}
