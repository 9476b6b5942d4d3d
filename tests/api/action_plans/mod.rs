//! Action plans and their tasks, from outside.

mod beginnings;
mod onwards;

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const THIN: &str = "Answers stayed rather general Zanzibar.";
const NERVES: &str = "Seemed nervous at the start Zanzibar.";

fn thin_and_nerves() -> [(&'static str, &'static str, &'static str); 3] {
    [
        ("answer_depth", "improvement", THIN),
        ("confidence", "improvement", NERVES),
        (
            "technical_knowledge",
            "strength",
            "Very strong on SQL Zanzibar.",
        ),
    ]
}

fn date(value: &Value) -> NaiveDate {
    value.as_str().unwrap().parse().unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

/// Three hours a week, Fridays off, an interview in nine days; it is Monday.
async fn ada(app: &TestApp) -> Recovering {
    let profile = json!({"weekly_hours": 3, "days_off": ["friday"], "upcoming_interviews_on": ["2026-12-02"]});
    app.recovering(&profile).await
}

/// The same, with feedback that she has opened and recognises.
async fn ada_who_knows(app: &TestApp) -> Recovering {
    ada_who_heard(app, &thin_and_nerves()).await
}

/// The same, with a third theme: more than twelve tasks.
async fn ada_with_much_to_do(app: &TestApp) -> Recovering {
    let mut said = thin_and_nerves().to_vec();
    said.push(("communication", "improvement", "Went off topic."));
    ada_who_heard(app, &said).await
}

async fn ada_who_heard(app: &TestApp, said: &[(&str, &str, &str)]) -> Recovering {
    let world = ada(app).await;
    let feedback = app.said(&world, said).await;
    let opened = app.opened(&world, &feedback, 3).await;
    app.assessed(&world, &opened, "recognise").await;
    world
}

async fn planned(app: &TestApp, world: &Recovering) -> String {
    let body = json!({"recovery_id": world.recovery_id});
    let answer = app
        .post("/v1/action_plans")
        .by(&world.ada.token)
        .json(&body)
        .send()
        .await;
    answer.expect(201);
    answer.header("location")
}

async fn tasks(app: &TestApp, plan: &str, token: &str) -> Vec<Value> {
    let page = app
        .get(&format!("{plan}/tasks?limit=100"))
        .by(token)
        .send()
        .await
        .expect(200);
    assert_eq!(page["has_more"], false);
    list(&page["data"]).clone()
}

async fn moved(app: &TestApp, world: &Recovering, task: &Value, body: Value) -> Value {
    let path = format!("/v1/tasks/{}", task["id"].as_str().unwrap());
    let etag = app.get(&path).by(&world.ada.token).send().await.etag();
    app.patch(&path)
        .by(&world.ada.token)
        .if_match(&etag)
        .json(&body)
        .send()
        .await
        .expect(200)
}

fn is_unfinished(task: &Value) -> bool {
    ["open", "in_progress", "later"].contains(&task["state"].as_str().unwrap())
}

on_both_databases! {
    async fn a_plan_fits_the_week_the_pause_and_the_next_interview(app) {
        let world = ada_who_knows(app).await;
        app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&json!({"until": "2026-11-26"})).send().await.expect(200);
        let path = planned(app, &world).await;
        let plan = app.get(&path).by(&world.ada.token).send().await;
        let body = plan.expect(200);
        let focuses: Vec<&str> = list(&body["focuses"]).iter().map(|focus| focus["theme"].as_str().unwrap()).collect();
        assert_eq!(focuses, ["answer_depth", "confidence"]);
        assert_eq!(body["scores"][0]["terms"][0]["recognition_weight"], json!(1.0));
        assert!(list(&body["guidelines"]["dos"]).len() >= list(&body["guidelines"]["donts"]).len());

        let all = tasks(app, &path, &world.ada.token).await;
        let mut minutes: BTreeMap<NaiveDate, u64> = BTreeMap::new();
        for task in &all {
            assert!(!list(&task["evidence"]).is_empty(), "{task}");
            for day in list(&task["work_on"]) {
                let on = date(&day["on"]);
                assert!(on >= NaiveDate::from_ymd_opt(2026, 11, 26).unwrap(), "{task} is in the pause");
                assert_ne!(on.weekday(), Weekday::Fri, "{task} is on a Friday");
                *minutes.entry(on).or_default() += day["minutes"].as_u64().unwrap();
            }
        }
        // Three hours over six working days.
        assert!(!minutes.is_empty() && minutes.values().all(|sum| *sum <= 30), "{minutes:?}");
        for focus in focuses {
            for kind in ["preparation", "practice"] {
                let found = all.iter().find(|task| task["theme"] == focus && task["kind"] == kind && task["state"] == "open");
                let task = found.unwrap_or_else(|| panic!("{focus} has no open {kind}"));
                let quoted = list(&task["evidence"])[0]["words"].as_str().unwrap();
                assert!([THIN, NERVES].contains(&quoted), "{task}");
            }
        }
        // What matters most comes before the interview, beside something for her nerves, or the plan says that it does not.
        let notes = list(&body["notes"]).iter().filter(|note| note["code"] == "first_focus_after_interview");
        let told: Vec<&Value> = notes.flat_map(|note| list(&note["task_keys"])).collect();
        let is_in_time = |task: &&Value| date(&task["due_on"]) < NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        let open: Vec<&Value> = all.iter().filter(|task| task["state"] == "open").collect();
        let (in_time, late): (Vec<&Value>, Vec<&Value>) = open.iter().partition(|task| is_in_time(task));
        assert!(in_time.iter().filter(|task| task["theme"] == "answer_depth").count() >= 3, "{in_time:?}");
        assert!(in_time.iter().any(|task| task["theme"] == "confidence"), "{in_time:?}");
        for task in late.iter().filter(|task| task["theme"] == "answer_depth") {
            assert!(told.contains(&&task["key"]), "{task} comes after the interview");
        }

        let again = app.post(&format!("{path}/revise")).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&again["revision"], &again["version"]), (&json!(1), &json!(1)));
        for what in ["added", "moved", "retired"] {
            assert!(list(&again["changes"][what]).is_empty(), "{what}: {again}");
        }
        assert_eq!(tasks(app, &path, &world.ada.token).await, all);
        let after = app.get(&path).by(&world.ada.token).send().await;
        assert_eq!((after.expect(200), after.etag()), (body, plan.etag()));
    }

    async fn a_tenant_sees_no_word_and_no_judgement_behind_a_plan(app) {
        let world = ada_who_knows(app).await;
        let path = planned(app, &world).await;
        let plan = app.get(&path).by(&world.board.token).send().await.expect(200);
        assert_eq!(plan["focuses"][0], json!({"theme": "answer_depth", "rank": 1, "score": null, "evidence": []}));
        for private in ["scores", "strengths", "encouragements"] {
            assert!(list(&plan[private]).is_empty(), "{private}");
        }
        assert_eq!(plan["guidelines"], json!({"dos": [], "donts": []}));
        let all = tasks(app, &path, &world.board.token).await;
        let one = all.iter().find(|task| task["theme"] == "answer_depth").unwrap();
        assert!(one["reason"].as_str().unwrap().contains("the depth of your answers"), "{one}");
        assert!(list(&one["evidence"]).is_empty() && one["due_on"].is_string());
        let alone = app.get(&format!("/v1/tasks/{}", one["id"].as_str().unwrap())).by(&world.board.token).send().await.expect(200);
        assert_eq!(&alone, one);
        let pages = [
            json!(plan).to_string(), json!(all).to_string(),
            app.get("/v1/action_plans").by(&world.board.token).send().await.expect(200).to_string(),
            app.get("/v1/events?limit=100").by(&world.board.token).send().await.expect(200).to_string(),
            String::from_utf8(app.get(&format!("{path}/calendar.ics")).by(&world.board.token).send().await.body).unwrap(),
        ];
        for page in &pages {
            assert!(!page.contains("Zanzibar") && !page.contains("recognition_weight") && !page.contains("obsv_"), "{page}");
        }
        assert!(json!(tasks(app, &path, &world.ada.token).await).to_string().contains("Zanzibar"));
    }

    async fn sealed_feedback_shapes_nothing_until_it_is_opened(app) {
        let world = ada(app).await;
        let feedback = app.said(&world, &thin_and_nerves()).await;
        let path = planned(app, &world).await;
        let sealed = app.get(&path).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&sealed["focuses"], &sealed["scores"]), (&json!([]), &json!([])));
        let offered = async |token| {
            let recovery = app.recovery(&world, token).await;
            list(&recovery["next_steps"]).iter().map(|step| step["kind"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
        };
        assert!(!offered(&world.ada.token).await.contains("revise_plan"));
        app.opened(&world, &feedback, 5).await;
        // New evidence proposes a revision to her, makes none, and is not told to the tenant.
        assert_eq!(app.get(&path).by(&world.ada.token).send().await.expect(200), sealed);
        assert!(offered(&world.ada.token).await.contains("revise_plan"));
        assert!(!offered(&world.board.token).await.contains("revise_plan"));
        let revised = app.post(&format!("{path}/revise")).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&revised["revision"], revised["focuses"][0]["theme"].as_str()), (&json!(2), Some("answer_depth")));
        assert!(list(&revised["changes"]["added"]).iter().all(|change| change["code"] == "new_evidence" && change["reason"].is_string()));
        assert!(!list(&revised["changes"]["added"]).is_empty());
        // She has been told by somebody who was there: nobody says that she should ask first.
        assert!(!list(&revised["notes"]).iter().any(|note| note["code"] == "rating_gap"));
        assert!(!offered(&world.ada.token).await.contains("revise_plan"));
        let names = app.event_names(&world.board).await;
        assert_eq!(names.iter().filter(|name| name.starts_with("action_plan.")).count(), 2, "{names:?}");
    }

    async fn asking_for_a_plan_tells_a_tenant_nothing_of_what_she_opened_judged_or_noted(app) {
        // The same tenant asks twice: about somebody who has opened nothing, and about somebody who opened, judged, noted and hoped.
        let mut answers = Vec::new();
        for is_busy in [false, true] {
            let world = ada(app).await;
            let feedback = app.said(&world, &thin_and_nerves()).await;
            let (board, hers) = (&world.board.token, &world.ada.token);
            if is_busy {
                let opened = app.opened(&world, &feedback, 5).await;
                app.assessed(&world, &opened, "recognise").await;
                let noted = json!({"interview_id": world.interview_id, "compassion": "It was a hard day.", "expected_outcome": "positive"});
                app.post("/v1/reflections").by(hers).json(&noted).send().await.expect(201);
            }
            let body = json!({"recovery_id": world.recovery_id});
            let made = app.post("/v1/action_plans").by(board).json(&body).send().await;
            let path = made.header("location");
            let untold = ["focuses", "notes", "changes", "version", "revision", "state"];
            let shape = |plan: &Value| untold.map(|name| plan[name].clone());
            answers.push((shape(&made.expect(201)), tasks(app, &path, board).await.len()));
            // A revision by the tenant changes no version, however much there is that could be taken in.
            let before = app.get(&path).by(board).send().await;
            let revised = app.post(&format!("{path}/revise")).by(board).send().await;
            assert_eq!((revised.expect(200)["version"].clone(), json!([])), (before.json()["version"].clone(), revised.json()["changes"]["added"].clone()));
            assert_eq!(app.get(&path).by(board).send().await.etag(), before.etag());
            // Hers takes it in.
            let taken_in = app.post(&format!("{path}/revise")).by(hers).send().await.expect(200);
            assert_eq!(list(&taken_in["focuses"]).is_empty(), !is_busy);
        }
        assert_eq!(answers[0], answers[1]);
    }

    async fn a_tenants_revision_leaves_what_she_took_in(app) {
        for heard in [&thin_and_nerves()[..], &[]] {
            let world = ada(app).await;
            let path = planned(app, &world).await;
            let feedback = if heard.is_empty() {
                let thanks = json!({"source": "employer", "comment": "Thank you for coming."});
                let given = app.post(&format!("/v1/interviews/{}/feedback", world.interview_id)).by(&world.board.token).json(&thanks).send().await;
                given.expect(201);
                given.header("location")
            } else {
                app.said(&world, heard).await
            };
            app.opened(&world, &feedback, 5).await;
            app.post(&format!("{path}/revise")).by(&world.ada.token).send().await.expect(200);
            let world = app.later(&world, TimeDelta::days(2)).await;
            let hers = app.get(&path).by(&world.ada.token).send().await.expect(200);
            let before = tasks(app, &path, &world.ada.token).await;
            app.post(&format!("{path}/revise")).by(&world.board.token).send().await.expect(200);
            let after = app.get(&path).by(&world.ada.token).send().await.expect(200);
            for part in ["focuses", "scores", "strengths", "guidelines"] {
                assert_eq!(after[part], hers[part], "{part}");
            }
            // It felt well, and nobody has said why not: that is hers to know.
            let says_gap = |plan: &Value| list(&plan["notes"]).iter().any(|note| note["code"] == "rating_gap");
            assert_eq!(says_gap(&after), heard.is_empty());
            assert!(!says_gap(&app.get(&path).by(&world.board.token).send().await.expect(200)));
            let now = tasks(app, &path, &world.ada.token).await;
            let keys = |all: &[Value]| all.iter().map(|task| task["key"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>();
            assert_eq!(keys(&now), keys(&before));
            assert!(now.iter().filter(|task| task["state"] == "open").all(|task| date(&task["due_on"]) >= app.now().date_naive()), "{now:?}");
        }
    }

    async fn a_pause_moves_what_is_due_and_nothing_else(app) {
        let world = ada_who_knows(app).await;
        let path = planned(app, &world).await;
        let before = tasks(app, &path, &world.ada.token).await;
        let keys = |all: &[Value]| all.iter().map(|task| task["key"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>();
        assert!(before.iter().any(|task| task["due_on"] == "2026-11-23"));
        app.post(&format!("{}/pause", world.path())).by(&world.ada.token).json(&json!({"until": "2026-12-07"})).send().await.expect(200);
        let paused = tasks(app, &path, &world.ada.token).await;
        assert_eq!(keys(&paused), keys(&before));
        for task in paused.iter().filter(|task| task["due_on"].is_string()) {
            assert!(date(&task["due_on"]) >= NaiveDate::from_ymd_opt(2026, 12, 7).unwrap(), "{task}");
        }
        let plan = app.get(&path).by(&world.ada.token).send().await.expect(200);
        assert_eq!(plan["revision"], 2);
        assert!(list(&plan["changes"]["moved"]).iter().any(|change| change["code"] == "paused"));
        assert!(list(&plan["notes"]).iter().any(|note| note["code"] == "paused"));
        app.post(&format!("{}/resume", world.path())).by(&world.ada.token).send().await.expect(200);
        let resumed = tasks(app, &path, &world.ada.token).await;
        assert_eq!(keys(&resumed), keys(&before));
        assert!(resumed.iter().any(|task| task["due_on"] == "2026-11-23"), "{resumed:?}");
        let plan = app.get(&path).by(&world.ada.token).send().await.expect(200);
        assert!(!list(&plan["notes"]).iter().any(|note| note["code"] == "paused"));
    }

    async fn a_task_moves_and_the_last_move_can_be_taken_back(app) {
        let world = ada_with_much_to_do(app).await;
        let path = planned(app, &world).await;
        let all = tasks(app, &path, &world.ada.token).await;
        let task = &all[0];
        let begun = moved(app, &world, task, json!({"state": "in_progress"})).await;
        assert_eq!((&begun["state"], &begun["version"]), (&json!("in_progress"), &json!(2)));
        let done = moved(app, &world, task, json!({"state": "done"})).await;
        assert_eq!((&done["state"], &done["completed_at"]), (&json!("done"), &json!(app.now())));
        let address = format!("/v1/tasks/{}", task["id"].as_str().unwrap());
        let change = |body: Value| app.patch(&address).by(&world.ada.token).if_match("*").json(&body).send();
        change(json!({"state": "open"})).await.problem("task_cannot_move");
        let back = moved(app, &world, task, json!({"undo": true})).await;
        assert_eq!((&back["state"], &back["completed_at"]), (&json!("in_progress"), &json!(null)));
        change(json!({"undo": true})).await.problem("task_cannot_move");
        change(json!({})).await.problem("invalid_fields");
        change(json!({"state": "done", "undo": true})).await.problem("invalid_fields");
        change(json!({"state": "later"})).await.problem("invalid_fields");
        app.patch(&address).by(&world.ada.token).json(&json!({"state": "done"})).send().await.problem("precondition_required");
        app.patch(&address).by(&world.ada.token).if_match("\"v1\"").json(&json!({"state": "done"})).send().await.problem("precondition_failed");
        let waiting = all.iter().find(|task| task["state"] == "later").unwrap();
        let waits = format!("/v1/tasks/{}", waiting["id"].as_str().unwrap());
        app.patch(&waits).by(&world.ada.token).if_match("*").json(&json!({"state": "open"})).send().await.problem("task_cannot_move");
        // What is under way and what is done keep their place when the plan is revised.
        moved(app, &world, &all[1], json!({"state": "done"})).await;
        let world = app.later(&world, TimeDelta::days(1)).await;
        app.post(&format!("{path}/revise")).by(&world.board.token).send().await.expect(200);
        let now = tasks(app, &path, &world.board.token).await;
        let state_of = |id: &Value| now.iter().find(|task| task["id"] == *id).unwrap()["state"].clone();
        assert_eq!((state_of(&task["id"]), state_of(&all[1]["id"])), (json!("in_progress"), json!("done")));
        assert_eq!(app.event_names(&world.board).await.iter().filter(|name| *name == "task.completed").count(), 2);
    }

    async fn a_plan_is_completed_with_its_last_task_and_reopened_by_undo(app) {
        let world = ada(app).await;
        let path = planned(app, &world).await;
        let all = tasks(app, &path, &world.ada.token).await;
        let (last, others) = all.split_last().unwrap();
        for task in others {
            moved(app, &world, task, json!({"state": "skipped"})).await;
        }
        let state = async || app.get(&path).by(&world.board.token).send().await.expect(200)["state"].clone();
        assert_eq!(state().await, "active");
        moved(app, &world, last, json!({"state": "done"})).await;
        assert_eq!(state().await, "completed");
        assert_eq!(app.recovery(&world, &world.board.token).await["stage"], "move_on");
        assert_eq!(app.recovery(&world, &world.ada.token).await["stage"], "move_on");
        moved(app, &world, last, json!({"undo": true})).await;
        assert_eq!(state().await, "active");
        assert_eq!(app.recovery(&world, &world.board.token).await["stage"], "practise");
        let names: BTreeSet<String> = app.event_names(&world.board).await.into_iter().collect();
        for name in ["action_plan.created", "action_plan.completed", "action_plan.reopened", "task.completed", "recovery.stage_changed"] {
            assert!(names.contains(name), "{name}: {names:?}");
        }
    }

    async fn a_recovery_has_one_plan_and_a_closed_one_gets_none(app) {
        let world = ada(app).await;
        let make = |token: String, recovery: String| {
            app.post("/v1/action_plans").by(&token).json(&json!({"recovery_id": recovery})).send()
        };
        let path = planned(app, &world).await;
        make(world.board.token.clone(), world.recovery_id.clone()).await.problem("plan_exists");
        let unknown = make(world.board.token.clone(), "rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c".to_owned()).await.problem("invalid_fields");
        assert_eq!(unknown["errors"][0]["pointer"], "/recovery_id");
        let elsewhere = app.board("Elsewhere").await;
        make(elsewhere.token.clone(), world.recovery_id.clone()).await.problem("invalid_fields");
        app.get(&path).by(&elsewhere.token).send().await.problem("not_found");
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        app.get(&path).by(&ben.token).send().await.problem("not_found");
        app.get(&format!("{path}/tasks")).by(&ben.token).send().await.problem("not_found");
        app.get(&format!("{path}/calendar.ics")).by(&ben.token).send().await.problem("not_found");
        assert!(list(&app.get("/v1/action_plans").by(&ben.token).send().await.expect(200)["data"]).is_empty());
        let mine = format!("/v1/action_plans?recovery_id={}&candidate_id={}", world.recovery_id, world.ada.candidate_id);
        assert_eq!(list(&app.get(&mine).by(&world.ada.token).send().await.expect(200)["data"]).len(), 1);
        app.post(&format!("{}/close", world.path())).by(&world.ada.token).json(&json!({"because": "found_a_job"})).send().await.expect(200);
        app.post(&format!("{path}/revise")).by(&world.ada.token).send().await.problem("recovery_closed");
    }

    async fn tasks_are_listed_in_the_order_of_the_plan(app) {
        let world = ada_with_much_to_do(app).await;
        let path = planned(app, &world).await;
        let all = tasks(app, &path, &world.ada.token).await;
        assert!(all.is_sorted_by_key(|task| task["position"].as_u64().unwrap()));
        let mut walked = Vec::new();
        let mut next = format!("{path}/tasks?limit=5");
        loop {
            let page = app.get(&next).by(&world.ada.token).send().await.expect(200);
            walked.extend(list(&page["data"]).clone());
            match page["next_cursor"].as_str() {
                Some(cursor) => next = format!("{path}/tasks?limit=5&cursor={cursor}"),
                None => break,
            }
        }
        assert_eq!(walked, all);
        let waiting = app.get(&format!("{path}/tasks?state=later&state=done&limit=100")).by(&world.ada.token).send().await.expect(200);
        let expected: Vec<Value> = all.iter().filter(|task| task["state"] == "later").cloned().collect();
        assert_eq!(list(&waiting["data"]), &expected);
        assert!(!expected.is_empty() && expected.iter().all(|task| task["later"]["reason"].is_string() && task["due_on"].is_null()));
        app.get(&format!("{path}/tasks?sort=created_at")).by(&world.ada.token).send().await.problem("malformed_query");
        app.get(&format!("{path}/tasks?cursor=nonsense")).by(&world.ada.token).send().await.problem("invalid_cursor");
    }

    async fn a_calendar_holds_each_day_of_work_once(app) {
        let world = ada_who_knows(app).await;
        let path = planned(app, &world).await;
        let answer = app.get(&format!("{path}/calendar.ics")).by(&world.ada.token).send().await;
        answer.expect(200);
        assert!(answer.header("content-type").starts_with("text/calendar"));
        let calendar = String::from_utf8(answer.body).unwrap();
        let days: usize = tasks(app, &path, &world.ada.token).await.iter().filter(|task| is_unfinished(task)).map(|task| list(&task["work_on"]).len()).sum();
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), days);
        // What is done more than once says which time it is; nothing else has a number.
        let all = tasks(app, &path, &world.ada.token).await;
        let many: BTreeSet<String> = all.iter().filter(|task| is_unfinished(task) && task["due_on"].is_string() && task["sessions"] != 1)
            .map(|task| format!("({}/{})", task["session"], task["sessions"])).collect();
        assert!(many.contains("(1/3)") || many.contains("(1/2)"), "{many:?}");
        let unfolded = calendar.replace("\r\n ", "");
        assert!(many.iter().all(|which| unfolded.contains(which)), "{many:?} {unfolded}");
        assert!(!unfolded.contains("(1/1)"));
        // The end is the day after, which is no part of it.
        for line in ["DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261124"] {
            assert!(calendar.contains(line), "{calendar}");
        }
    }
}
