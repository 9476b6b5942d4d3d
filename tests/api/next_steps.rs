//! Next steps of recoveries over a whole search, from outside: what comes back, what stays away, and that there is always one.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::asking::Rejected;
use crate::support::recovering::Recovering;
use chrono::TimeDelta;
use serde_json::{Value, json};

fn kinds(recovery: &Value) -> Vec<&str> {
    let steps = recovery["next_steps"].as_array().unwrap().iter();
    steps.map(|step| step["kind"].as_str().unwrap()).collect()
}

fn step<'a>(recovery: &'a Value, kind: &str) -> &'a Value {
    let mut steps = recovery["next_steps"].as_array().unwrap().iter();
    let found = steps.find(|step| step["kind"] == kind);
    found.unwrap_or_else(|| panic!("{kind} is not among {:?}", kinds(recovery)))
}

async fn hers(app: &TestApp, world: &Recovering) -> Value {
    app.recovery(world, &world.ada.token).await
}

async fn writes(app: &TestApp, world: &Recovering, path: &str, body: &Value) -> Value {
    let answer = app.post(path).by(&world.ada.token).json(body).send().await;
    assert!(answer.status.is_success(), "{path}: {}", answer.json());
    answer.json()
}

async fn skips(app: &TestApp, world: &Recovering, step: &str) -> Value {
    let path = format!("{}/skip", world.path());
    writes(app, world, &path, &json!({"step": step})).await
}

/// The employer says this.
async fn hears(app: &TestApp, world: &Recovering, said: &Value) -> String {
    let path = format!("/v1/interviews/{}/feedback", world.interview_id);
    let answer = app.post(&path).by(&world.board.token).json(said).send();
    let answer = answer.await;
    answer.expect(201);
    answer.header("location")
}

/// What a tenant sees of her recovery, and its `ETag`.
async fn seen(app: &TestApp, world: &Recovering) -> (String, String) {
    let answer = app.get(&world.path()).by(&world.board.token).send().await;
    answer.expect(200);
    (answer.text(), answer.header("etag"))
}

async fn comes_back(app: &TestApp, world: &Recovering) -> Value {
    let path = format!("{}/resume", world.path());
    let answer = app.post(&path).by(&world.ada.token).send().await;
    answer.expect(200)
}

fn without_ids(text: &str, world: &Recovering) -> String {
    let ids = [
        &world.recovery_id,
        &world.interview_id,
        &world.ada.candidate_id,
    ];
    ids.into_iter()
        .fold(text.to_owned(), |text, id| text.replace(id.as_str(), "id"))
}

/// She judges it to be unfair.
async fn finds_unfair(app: &TestApp, world: &Recovering) {
    let said = json!({"source": "employer", "comment": "A younger team member would fit better."});
    let feedback = hears(app, world, &said).await;
    app.opened(world, &feedback, 3).await;
    let judged = json!({"believable": "no", "fair": "no", "acceptable": "no", "observations": []});
    let path = format!("{feedback}/assessment");
    let put = app.put(&path).by(&world.ada.token).if_match("*");
    put.json(&judged).send().await.expect(200);
}

/// Another employer turns her down later.
async fn another_no(app: &TestApp, world: &Recovering, days: i64) -> Recovering {
    let world = app.later(world, TimeDelta::days(days)).await;
    let interview = app.rejection(&world.board, &world.ada.candidate_id).await;
    app.of_interview(&world, &interview).await
}

on_both_databases! {
    async fn a_pause_without_an_end_says_so(app) {
        let world = app.recovering(&json!({})).await;
        let path = format!("{}/pause", world.path());
        let named = writes(app, &world, &path, &json!({"until": "2026-11-26"})).await;
        let named = step(&named, "resume")["reason"].clone();
        assert!(named.as_str().unwrap().contains("ends by itself"), "{named}");
        let open = writes(app, &world, &path, &json!({})).await;
        let open = step(&open, "resume")["reason"].as_str().unwrap().to_owned();
        assert!(open.contains("until you come back") && !open.contains("by itself"), "{open}");
        let german = app.get(&world.path()).by(&world.ada.token).header("Accept-Language", "de").send().await.expect(200);
        let german = step(&german, "resume")["reason"].as_str().unwrap().to_owned();
        assert!(german.contains("bis Sie zurückkommen"), "{german}");
    }

    async fn after_a_hard_day_what_is_kind_comes_first_and_a_tenant_sees_the_same_as_before(app) {
        let world = app.recovering(&json!({})).await;
        app.agrees(&world.ada).await;
        let before = seen(app, &world).await;
        let hard = json!({"emotions": ["hopeless"], "intensity": 9, "note": "I cried all day."});
        writes(app, &world, "/v1/check_ins", &hard).await;
        let now = hers(app, &world).await;
        assert_eq!(kinds(&now)[..4], ["help_lines", "check_in", "breathe", "pause"]);
        assert!(kinds(&now).len() <= 5);
        assert_eq!((&step(&now, "help_lines")["operation_id"], &step(&now, "help_lines")["href"]), (&json!("help_lines_list"), &json!("/v1/help_lines")));
        assert_eq!(seen(app, &world).await, before);
        // What she leaves out of it leaves no trace either.
        assert!(!kinds(&skips(app, &world, "help_lines").await).contains(&"help_lines"));
        assert_eq!(seen(app, &world).await, before);

        let world = app.later(&world, TimeDelta::days(1)).await;
        assert_eq!(kinds(&hers(app, &world).await)[..3], ["check_in", "breathe", "pause"]);
        let world = app.later(&world, TimeDelta::days(1)).await;
        writes(app, &world, "/v1/check_ins", &hard).await;
        assert_eq!(kinds(&hers(app, &world).await)[..2], ["help_lines", "check_in"], "a new hard day offers it again");
        let world = app.later(&world, TimeDelta::days(4)).await;
        assert!(!kinds(&hers(app, &world).await).contains(&"help_lines"));
    }

    async fn whoever_comes_back_after_danger_is_asked_how_they_are_and_no_tenant_can_tell(app) {
        let in_danger = app.recovering(&json!({})).await;
        let on_leave = app.recovering(&json!({})).await;
        for world in [&in_danger, &on_leave] {
            app.agrees(&world.ada).await;
        }
        let note = json!({"emotions": [], "intensity": 4, "note": "I keep thinking about not waking up."});
        writes(app, &in_danger, "/v1/check_ins", &note).await;
        writes(app, &on_leave, &format!("{}/pause", on_leave.path()), &json!({})).await;
        assert_eq!(without_ids(&seen(app, &in_danger).await.0, &in_danger), without_ids(&seen(app, &on_leave).await.0, &on_leave));
        let of_hers = hers(app, &on_leave).await;
        assert_eq!(kinds(&of_hers), ["breathe", "move", "check_in", "help_lines", "resume"]);

        let later = TimeDelta::days(13);
        let in_danger = app.later(&in_danger, later).await;
        assert_eq!(kinds(&hers(app, &in_danger).await), ["check_in", "help_lines", "breathe", "move", "resume"]);
        let on_leave = app.later(&on_leave, TimeDelta::zero()).await;
        let back = comes_back(app, &in_danger).await;
        assert_eq!(kinds(&back), ["check_in", "help_lines", "breathe", "pause"]);
        comes_back(app, &on_leave).await;
        assert_eq!(without_ids(&seen(app, &in_danger).await.0, &in_danger), without_ids(&seen(app, &on_leave).await.0, &on_leave));
    }

    async fn what_was_done_after_one_no_is_offered_again_after_the_next(app) {
        let world = app.recovering(&json!({})).await;
        app.agrees(&world.ada).await;
        finds_unfair(app, &world).await;
        let before = hers(app, &world).await;
        for kind in ["breathe", "check_in", "check_fairness"] {
            step(&before, kind);
        }
        writes(app, &world, "/v1/check_ins", &json!({"emotions": ["sad"], "intensity": 4})).await;
        let exercises = app.get("/v1/exercises").by(&world.ada.token).send().await.expect(200);
        let of_kind = |kind: &str| exercises["data"].as_array().unwrap().iter().find(|one| one["kind"] == kind).unwrap()["id"].clone();
        writes(app, &world, "/v1/exercise_logs", &json!({"exercise_id": of_kind("breathing"), "minutes": 5})).await;
        let check = json!({"interview_id": world.interview_id, "believable": "no", "fair": "no", "acceptable": "no"});
        writes(app, &world, "/v1/fairness_checks", &check).await;
        let after = hers(app, &world).await;
        for kind in ["breathe", "check_in", "check_fairness"] {
            assert!(!kinds(&after).contains(&kind), "{kind}");
        }
        step(&after, "move");
        // A tenant hears nothing of it: the list that it sees is the same.
        assert_eq!(kinds(&app.recovery(&world, &world.board.token).await)[0], "breathe");

        let second = another_no(app, &world, 20).await;
        finds_unfair(app, &second).await;
        let again = hers(app, &second).await;
        for kind in ["breathe", "check_in", "check_fairness"] {
            step(&again, kind);
        }
    }

    async fn the_cv_is_looked_at_again_after_each_no(app) {
        let world = app.recovering(&json!({"weekly_hours": 4})).await;
        let practises = async |world: &Recovering| {
            writes(app, world, "/v1/action_plans", &json!({"recovery_id": world.recovery_id})).await;
            for kind in ["do_task", "practise", "keep_guidelines", "prepare_answer", "rehearse", "see_progress"] {
                if kinds(&hers(app, world).await).contains(&kind) {
                    skips(app, world, kind).await;
                }
            }
            let later = app.later(world, TimeDelta::days(8)).await;
            kinds(&hers(app, &later).await).contains(&"review_cv")
        };
        assert!(practises(&world).await);
        let world = app.later(&world, TimeDelta::seconds(1)).await;
        writes(app, &world, "/v1/cv_reviews", &json!({"interview_id": world.interview_id})).await;
        assert!(!kinds(&hers(app, &world).await).contains(&"review_cv"));
        let second = another_no(app, &world, 20).await;
        assert!(practises(&second).await);
        // One for a role alone counts from then on.
        let second = app.later(&second, TimeDelta::seconds(1)).await;
        writes(app, &second, "/v1/cv_reviews", &json!({"role": "Nurse"})).await;
        assert!(!kinds(&hers(app, &second).await).contains(&"review_cv"));
    }

    async fn later_feedback_is_offered_although_earlier_was_left_closed(app) {
        let world = app.recovering(&json!({})).await;
        let point = json!({"theme": "answer_depth", "polarity": "improvement", "words": "Few results.", "level": "task"});
        let said = json!({"source": "employer", "observations": [point]});
        hears(app, &world, &said).await;
        let skipped = skips(app, &world, "open_feedback").await;
        assert!(!kinds(&skipped).contains(&"open_feedback"));
        let world = app.later(&world, TimeDelta::days(9)).await;
        let tenants = app.get(&world.path()).by(&world.board.token).send().await;
        assert!(!kinds(&hers(app, &world).await).contains(&"open_feedback"));
        let second = hears(app, &world, &said).await;
        let back = hers(app, &world).await;
        step(&back, "open_feedback");
        assert_eq!(back["skipped_steps"], json!([]));
        // Left out again, it stays away again; the same with judging.
        assert!(!kinds(&skips(app, &world, "open_feedback").await).contains(&"open_feedback"));
        app.opened(&world, &second, 4).await;
        let world = app.later(&world, TimeDelta::minutes(1)).await;
        let first = app.get(&format!("/v1/feedback?interview_id={}&sort=created_at", world.interview_id)).by(&world.ada.token).send().await.expect(200);
        let first = format!("/v1/feedback/{}", first["data"][0]["id"].as_str().unwrap());
        app.opened(&world, &first, 4).await;
        step(&hers(app, &world).await, "assess_feedback");
        assert!(!kinds(&skips(app, &world, "assess_feedback").await).contains(&"assess_feedback"));
        let world = app.later(&world, TimeDelta::minutes(1)).await;
        let point = json!({"theme": "confidence", "polarity": "improvement", "words": "A little quiet.", "level": "task"});
        let third = hears(app, &world, &json!({"source": "employer", "observations": [point]})).await;
        app.opened(&world, &third, 4).await;
        step(&hers(app, &world).await, "assess_feedback");
        let after = app.get(&world.path()).by(&world.board.token).send().await;
        assert_eq!(after.expect(200)["version"], tenants.json()["version"]);
    }

    async fn the_task_that_comes_next_is_offered_when_another_was_left_out(app) {
        let world = app.recovering(&json!({"weekly_hours": 4})).await;
        let made = writes(app, &world, "/v1/action_plans", &json!({"recovery_id": world.recovery_id})).await;
        let tasks = format!("/v1/action_plans/{}/tasks", made["id"].as_str().unwrap());
        let tasks = app.get(&tasks).by(&world.ada.token).send().await.expect(200);
        let of_task = |recovery: &Value| {
            let mut steps = recovery["next_steps"].as_array().unwrap().iter();
            let found = steps.find(|step| step["operation_id"] == "tasks_update");
            found.map(|step| step["kind"].as_str().unwrap().to_owned())
        };
        let kind = of_task(&hers(app, &world).await).unwrap();
        let skipped = skips(app, &world, &kind).await;
        assert_eq!((of_task(&skipped), &skipped["skipped_steps"]), (None, &json!([kind])));
        let becomes = async |task: &Value, state: &str| {
            let path = format!("/v1/tasks/{}", task["id"].as_str().unwrap());
            let patch = app.patch(&path).by(&world.ada.token).if_match("*");
            patch.json(&json!({"state": state})).send().await.expect(200);
        };
        for (number, state) in [(0, "done"), (1, "skipped")] {
            becomes(&tasks["data"][number], state).await;
            let next = hers(app, &world).await;
            assert_eq!(next["skipped_steps"], json!([]));
            let kind = of_task(&next).unwrap();
            assert_eq!(of_task(&skips(app, &world, &kind).await), None);
        }
    }

    async fn whoever_leaves_everything_out_can_still_say_how_they_are_rest_and_close(app) {
        let world = app.recovering(&json!({})).await;
        for token in [&world.ada.token, &world.board.token] {
            let mut left_out = Vec::new();
            loop {
                let recovery = app.recovery(&world, token).await;
                let next = kinds(&recovery).into_iter().find(|kind| !left_out.contains(&(*kind).to_owned()));
                assert!(!kinds(&recovery).is_empty());
                let Some(next) = next.map(str::to_owned) else { break };
                let path = format!("{}/skip", world.path());
                app.post(&path).by(token).json(&json!({"step": next})).send().await.expect(200);
                left_out.push(next);
            }
        }
        assert_eq!(kinds(&hers(app, &world).await), ["check_in", "pause", "close"]);
        assert_eq!(kinds(&app.recovery(&world, &world.board.token).await), ["pause", "close"]);
        let path = format!("{}/close", world.path());
        writes(app, &world, &path, &json!({"because": "moved_on"})).await;
    }

    async fn an_answer_without_anything_in_it_is_asked_about_again(app) {
        let world = app.recovering(&json!({"weekly_hours": 4})).await;
        let thanks = hears(app, &world, &json!({"source": "employer", "comment": "Thank you for coming, all the best.", "ratings": {"communication": 5}})).await;
        // Until she has opened it, nobody may know that there is nothing in it.
        assert!(!kinds(&hers(app, &world).await).iter().any(|kind| kind.starts_with("ask_")));
        app.opened(&world, &thanks, 5).await;
        let judged = json!({"believable": "yes", "fair": "yes", "acceptable": "yes", "observations": []});
        let put = app.put(&format!("{thanks}/assessment")).by(&world.ada.token).if_match("*");
        put.json(&judged).send().await.expect(200);
        let asks = hers(app, &world).await;
        let again = step(&asks, "ask_employer");
        assert!(again["reason"].as_str().unwrap().contains("no point and no advice"), "{again}");
        assert!(!kinds(&app.recovery(&world, &world.board.token).await).iter().any(|kind| kind.starts_with("ask_")));
        hears(app, &world, &json!({"source": "employer", "advice": "Bring one example with a result."})).await;
        assert!(!kinds(&hers(app, &world).await).contains(&"ask_employer"));
    }
    async fn a_decline_is_named_where_it_matters_and_nobody_is_sent_to_ask_again(app) {
        let world = app.recovering(&json!({"weekly_hours": 3})).await;
        let (board, ada, interview_id) = (world.board.clone(), world.ada.clone(), world.interview_id.clone());
        let asked = app.asked(&Rejected { board, ada, interview_id }, &json!({})).await;
        let world = app.later(&world, TimeDelta::days(9)).await;
        let made = writes(app, &world, "/v1/action_plans", &json!({"recovery_id": world.recovery_id})).await;
        let said = |plan: &Value| plan["encouragements"].as_array().unwrap().iter().map(|one| one["text"].as_str().unwrap().to_owned()).collect::<String>();
        assert!(said(&made).contains("an answer may still come"), "{made}");
        app.post(&format!("{}/decline", asked.link)).json(&json!({"reason": "policy"})).send().await.expect(200);
        let revise = format!("/v1/action_plans/{}/revise", made["id"].as_str().unwrap());
        let revised = writes(app, &world, &revise, &json!({})).await;
        let told = said(&revised);
        assert!(told.starts_with("You asked, and that was right. They would rather not answer"), "{told}");
        assert!(!revised["notes"].to_string().contains("was said"), "{revised}");

        // Before there is a plan, the step to look back says it.
        let second = another_no(app, &world, 1).await;
        let (board, ada, interview_id) = (second.board.clone(), second.ada.clone(), second.interview_id.clone());
        let asked = app.asked(&Rejected { board, ada, interview_id }, &json!({})).await;
        app.post(&format!("{}/decline", asked.link)).json(&json!({})).send().await.expect(200);
        let second = app.later(&second, TimeDelta::days(9)).await;
        let reason = step(&hers(app, &second).await, "ask_agency")["reason"].as_str().unwrap().to_owned();
        assert!(reason.starts_with("The employer would rather not answer"), "{reason}");
        let looks_back = skips(app, &second, "ask_agency").await;
        let reason = step(&looks_back, "reflect")["reason"].as_str().unwrap();
        assert!(reason.contains("They would rather not answer"), "{reason}");
        let noted = step(&looks_back, "note_questions")["reason"].as_str().unwrap();
        assert!(!noted.contains("fresh"), "{noted}");
        assert!(!kinds(&looks_back).contains(&"keep_guidelines"), "there would be nothing on it");
        let point = json!({"theme": "communication", "polarity": "strength", "words": "Easy to listen to."});
        let feedback = hears(app, &second, &json!({"source": "employer", "observations": [point]})).await;
        app.opened(&second, &feedback, 4).await;
        let judged = json!({"believable": "yes", "fair": "yes", "acceptable": "yes", "observations": []});
        let put = app.put(&format!("{feedback}/assessment")).by(&second.ada.token).if_match("*");
        put.json(&judged).send().await.expect(200);
        writes(app, &second, &format!("{}/skip", second.path()), &json!({"step": "note_questions"})).await;
        step(&hers(app, &second).await, "keep_guidelines");
        let proposed = writes(app, &second, "/v1/guidelines/refresh", &json!({})).await;
        assert_eq!(proposed["data"][0]["text"], "They said: “Easy to listen to.” Show it again.");
    }
}
