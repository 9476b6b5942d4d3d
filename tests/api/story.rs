//! Story 2 of the product, from outside (story 1 is the README's, and `rebound demo` plays it): the third rejection in a row
//! shows the same theme, and somebody finds their way past it. Told in order, as a job board's programs and Ada's page live it.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::asking::Rejected;
use crate::support::recovering::Recovering;
use crate::tenancy::stored;
use chrono::TimeDelta;
use serde_json::{Value, json};

/// Ada's page reads something.
async fn sees(app: &TestApp, world: &Recovering, path: &str) -> Value {
    app.get(path).by(&world.ada.token).send().await.expect(200)
}

/// Ada's page writes something.
async fn writes(app: &TestApp, world: &Recovering, path: &str, body: &Value) -> Value {
    let answer = app.post(path).by(&world.ada.token).json(body).send().await;
    assert!(answer.status.is_success(), "{path}: {}", answer.json());
    answer.json()
}

fn id(of: &Value) -> &str {
    of["id"].as_str().unwrap()
}

fn rows(of: &Value) -> &Vec<Value> {
    of.as_array().unwrap()
}

/// So many days later another employer turns her down; the board records it, and a recovery opens by itself.
async fn another_no(app: &TestApp, world: &Recovering, days: i64, employer: &str) -> Recovering {
    let mut world = app.later(world, TimeDelta::days(days)).await;
    let at = app.now();
    let with = json!({"employer": {"name": employer, "contact_email": "hr@example.org"}, "starts_at": at - TimeDelta::days(2)});
    let interview = app
        .interview(&world.board, &world.ada.candidate_id, &with)
        .await;
    id(&interview).clone_into(&mut world.interview_id);
    let outcome = format!("/v1/interviews/{}/outcome", world.interview_id);
    let told = json!({"outcome": "rejected", "decided_by": "employer", "decision_at": at, "notified_at": at});
    let recorded = app
        .post(&outcome)
        .by(&world.board.token)
        .json(&told)
        .send()
        .await;
    recorded.expect(200);
    let path = format!("/v1/recoveries?interview_id={}", world.interview_id);
    let opened = sees(app, &world, &path).await;
    id(&opened["data"][0]).clone_into(&mut world.recovery_id);
    world
}

/// The board asks the employer, who answers by the link: a point to work on, and how good it was. Gives the feedback's path.
async fn is_answered(app: &TestApp, world: &Recovering, words: &str, rated: u8) -> String {
    let asking = Rejected {
        board: world.board.clone(),
        ada: world.ada.clone(),
        interview_id: world.interview_id.clone(),
    };
    let asked = app.asked(&asking, &json!({})).await;
    let said = json!({
        "ratings": {"answer_depth": rated},
        "observations": [
            {"theme": "answer_depth", "polarity": "improvement", "words": words},
            {"theme": "communication", "polarity": "strength", "words": "Easy to listen to."},
        ],
    });
    app.post(&asked.link).json(&said).send().await.expect(200);
    let path = format!("/v1/feedback?interview_id={}", world.interview_id);
    let received = sees(app, world, &path).await;
    format!("/v1/feedback/{}", id(&received["data"][0]))
}

/// She says how it went, opens what they said, and finds herself in it.
async fn takes_it_in(app: &TestApp, world: &Recovering, feedback: &str, own: u8) {
    let opened = app.opened(world, feedback, own).await;
    app.assessed(world, &opened, "recognise").await;
}

async fn closes(app: &TestApp, world: &Recovering) -> Value {
    let path = format!("{}/close", world.path());
    writes(app, world, &path, &json!({"because": "moved_on"})).await
}

/// What comes next for her, kind by kind, and where each is done.
async fn next_steps(app: &TestApp, world: &Recovering) -> Vec<(String, String)> {
    let recovery = sees(app, world, &world.path()).await;
    let steps = rows(&recovery["next_steps"]);
    assert!(steps.len() <= 5, "{steps:?}");
    let text = |of: &Value| of.as_str().unwrap().to_owned();
    let named = steps
        .iter()
        .map(|step| (text(&step["kind"]), text(&step["href"])));
    named.collect()
}

/// Where a step is done that must be among the next ones.
fn href(steps: &[(String, String)], kind: &str) -> String {
    let found = steps.iter().find(|(step, _)| step == kind);
    found
        .unwrap_or_else(|| panic!("{kind} is not among {steps:?}"))
        .1
        .clone()
}

/// She rehearses with a friend, who rates by a link.
async fn rehearses(app: &TestApp, world: &Recovering, own: u8, friends: u8) {
    let planned =
        json!({"kind": "friend", "questions": [{"question_bank_id": "mistake_put_right"}]});
    let session = writes(app, world, "/v1/practice_sessions", &planned).await;
    let path = format!("/v1/practice_sessions/{}", id(&session));
    let link = writes(app, world, &format!("{path}/partner_link"), &json!(null)).await;
    let link = link["link_path"].as_str().unwrap();
    let rated = json!({"ratings": {"answer_depth": friends}, "partner_name": "Ben"});
    app.post(link).json(&rated).send().await.expect(200);
    let held = json!({"self_ratings": {"answer_depth": own}});
    writes(app, world, &format!("{path}/complete"), &held).await;
}

on_both_databases! {
    async fn story_2_a_month_later(app) {
        // The first two employers say the same. She takes it in, and closes both ways back as well as she can.
        let ada = app.recovering(&json!({"weekly_hours": 4})).await;
        let feedback = is_answered(app, &ada, "Few examples of what she had done.", 2).await;
        takes_it_in(app, &ada, &feedback, 3).await;
        closes(app, &ada).await;
        let ada = another_no(app, &ada, 14, "Brook Mills").await;
        let feedback = is_answered(app, &ada, "Stayed general when we asked for results.", 2).await;
        takes_it_in(app, &ada, &feedback, 3).await;
        closes(app, &ada).await;

        // Two weeks later the third no. The first thing is kind; then she writes down what was asked, and makes a plan.
        let ada = another_no(app, &ada, 14, "Calder Bank").await;
        assert_eq!(next_steps(app, &ada).await[0].0, "breathe");
        let asked = json!({"text": "Tell us about a report of yours that went wrong.", "tripped_me_up": true});
        writes(app, &ada, &format!("/v1/interviews/{}/questions", ada.interview_id), &asked).await;
        let make = href(&next_steps(app, &ada).await, "make_plan");
        let plan = writes(app, &ada, &make, &json!({"recovery_id": ada.recovery_id})).await;
        let plan_path = format!("/v1/action_plans/{}", id(&plan));
        let focus = &plan["focuses"][0];
        assert_eq!((&focus["theme"], &plan["scores"][0]["repeated"]), (&json!("answer_depth"), &json!(true)));
        let tasks = sees(app, &ada, &format!("{plan_path}/tasks?limit=100")).await["data"].clone();
        let first = &rows(&tasks)[0];
        let done = app.patch(&format!("/v1/tasks/{}", id(first))).by(&ada.ada.token).if_match("*").json(&json!({"state": "done"}));
        done.send().await.expect(200);

        // The third employer answers, and it is the same theme again: the plan is revised, not replaced.
        let feedback = is_answered(app, &ada, "Good ideas, and no numbers with them.", 3).await;
        takes_it_in(app, &ada, &feedback, 2).await;
        let revise = href(&next_steps(app, &ada).await, "revise_plan");
        let revised = writes(app, &ada, &revise, &json!(null)).await;
        assert_eq!((&revised["id"], &revised["focuses"][0]["theme"]), (&plan["id"], &json!("answer_depth")));
        let said: Vec<_> = rows(&revised["focuses"][0]["evidence"]).iter().map(|one| one["words"].as_str().unwrap()).collect();
        assert!(said.contains(&"Good ideas, and no numbers with them."), "{said:?}");
        assert_eq!(rows(&revised["scores"][0]["terms"]).len(), 3, "three noes, one theme");
        let kept = sees(app, &ada, &format!("/v1/tasks/{}", id(first))).await;
        assert_eq!(kept["state"], "done", "what is done stays done");

        // She practises, and both she and her friend see that it gets better.
        let mut ada = ada;
        for (own, friends) in [(2, 2), (3, 4), (4, 5)] {
            ada = app.later(&ada, TimeDelta::days(2)).await;
            rehearses(app, &ada, own, friends).await;
        }
        let practised = sees(app, &ada, &format!("/v1/candidates/{}/practice_progress", ada.ada.candidate_id)).await;
        let depth = &practised["themes"][0];
        assert_eq!((&depth["theme"], &depth["self_direction"], &depth["partner_direction"]), (&json!("answer_depth"), &json!("rising"), &json!("rising")));

        // A next interview is in sight: her brief is ready, and holds what three employers taught her.
        let ahead = json!({"employer": {"name": "Dunmore Rail"}, "starts_at": app.now() + TimeDelta::days(4)});
        let next = app.interview(&ada.board, &ada.ada.candidate_id, &ahead).await;
        let brief = href(&next_steps(app, &ada).await, "read_brief");
        assert_eq!(brief, format!("/v1/interviews/{}/brief", id(&next)));
        let brief = sees(app, &ada, &brief).await;
        let lessons = brief["lessons"].to_string();
        for words in ["Few examples of what she had done.", "Stayed general when we asked for results.", "Good ideas, and no numbers with them."] {
            assert!(lessons.contains(words), "{words}: {lessons}");
        }
        assert_eq!(brief["strengths"][0]["times_named"], 3);

        // What the friend said is taken in too. What is left of the plan she leaves out: side by side the interviews show that it moves.
        let revise = href(&next_steps(app, &ada).await, "revise_plan");
        writes(app, &ada, &revise, &json!(null)).await;
        let tasks = sees(app, &ada, &format!("{plan_path}/tasks?limit=100")).await["data"].clone();
        for task in rows(&tasks).iter().filter(|task| !["done", "skipped"].contains(&task["state"].as_str().unwrap())) {
            let path = format!("/v1/tasks/{}", id(task));
            app.patch(&path).by(&ada.ada.token).if_match("*").json(&json!({"state": "skipped"})).send().await.expect(200);
        }
        let (recovery, plan) = (sees(app, &ada, &ada.path()).await, sees(app, &ada, &plan_path).await);
        assert_eq!((&recovery["stage"], &plan["state"]), (&json!("move_on"), &json!("completed")));
        let steps = next_steps(app, &ada).await;
        let progress = sees(app, &ada, &href(&steps, "see_progress")).await;
        assert_eq!((&progress["attempts"], &progress["rehearsals"]), (&json!(3), &json!(3)));
        let moving = rows(&progress["themes"]).iter().find(|one| one["theme"] == "answer_depth").unwrap();
        assert_eq!(moving["direction"], "rising");

        // She closes this chapter, with what she learned. Of what was hers alone the board has heard nothing.
        assert_eq!(href(&steps, "close"), format!("{}/close", ada.path()));
        let closed = closes(app, &ada).await;
        let left = rows(&closed["next_steps"]);
        assert_eq!((left.len(), &left[0]["kind"]), (1, &json!("read_summary")));
        let summary = sees(app, &ada, left[0]["href"].as_str().unwrap()).await;
        assert_eq!((&summary["is_closed"], &summary["done"]["rehearsals"]), (&json!(true), &json!(3)));
        assert!(summary["learned"].to_string().contains("Good ideas, and no numbers with them."), "{summary}");
        assert_eq!(rows(&summary["statements"]).len(), 2);
        let announced = app.announced(&ada.board).await;
        let times = |name: &str| announced.iter().filter(|(announced, _)| announced == name).count();
        assert_eq!((times("recovery.opened"), times("feedback.received"), times("recovery.closed")), (3, 3, 3));
        assert_eq!((times("action_plan.created"), times("action_plan.completed")), (1, 1));
        assert!(times("action_plan.revised") >= 1);
        let told = format!("{announced:?}");
        assert!(!told.contains("practice") && !told.contains("numbers"), "{told}");

        // She leaves and takes everything along; the erasure leaves nothing behind.
        let whole = sees(app, &ada, &format!("/v1/candidates/{}/export", ada.ada.candidate_id)).await;
        assert_eq!(whole["is_complete"], true);
        let of = |kind: &str| {
            let part = rows(&whole["parts"]).iter().find(|part| part["kind"] == kind);
            rows(&part.unwrap()["rows"]).len()
        };
        assert_eq!((of("interviews"), of("recoveries"), of("feedback"), of("practice_sessions")), (4, 3, 3, 3));
        assert_eq!((of("action_plans"), of("assessments")), (1, 3));
        let person = format!("/v1/candidates/{}", ada.ada.candidate_id);
        app.delete(&person).by(&ada.board.token).if_match("*").send().await.expect(204);
        app.get(&person).by(&ada.board.token).send().await.problem("not_found");
        for (table, held) in stored(app).await {
            for words in ["Few examples", "Stayed general", "no numbers", "report of yours", "Easy to listen"] {
                assert!(!held.contains(words), "{words} is still in {table}");
            }
        }
    }
}
