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

/// What is left of a plan she leaves out.
async fn leaves_the_rest_out(app: &TestApp, world: &Recovering, plan: &str) {
    let tasks = sees(app, world, &format!("{plan}/tasks?limit=100")).await;
    let is_over =
        |task: &Value| ["done", "skipped"].contains(&task["state"].as_str().unwrap_or_default());
    for task in rows(&tasks["data"]).iter().filter(|task| !is_over(task)) {
        becomes(app, world, task, "skipped").await;
    }
}

async fn becomes(app: &TestApp, world: &Recovering, task: &Value, state: &str) {
    app.patch(&format!("/v1/tasks/{}", id(task)))
        .by(&world.ada.token)
        .if_match("*")
        .json(&json!({"state": state}))
        .send()
        .await
        .expect(200);
}

const FIRST: &str = "Few examples of what she had done.";
const SECOND: &str = "Stayed general when we asked for results.";
const THIRD: &str = "Good ideas, and no numbers with them.";

/// The first two employers say the same. She takes it in, and closes both ways back as well as she can.
async fn two_noes(app: &TestApp) -> Recovering {
    let ada = app.recovering(&json!({"weekly_hours": 4})).await;
    let feedback = is_answered(app, &ada, FIRST, 2).await;
    takes_it_in(app, &ada, &feedback, 3).await;
    closes(app, &ada).await;
    let ada = another_no(app, &ada, 14, "Brook Mills").await;
    let feedback = is_answered(app, &ada, SECOND, 2).await;
    takes_it_in(app, &ada, &feedback, 3).await;
    closes(app, &ada).await;
    ada
}

/// The first thing after the third no is kind; then she writes down what was asked, makes a plan and begins. Gives its path.
async fn makes_a_plan(app: &TestApp, ada: &Recovering) -> String {
    assert_eq!(next_steps(app, ada).await[0].0, "breathe");
    let asked =
        json!({"text": "Tell us about a report of yours that went wrong.", "tripped_me_up": true});
    let questions = format!("/v1/interviews/{}/questions", ada.interview_id);
    writes(app, ada, &questions, &asked).await;
    let make = href(&next_steps(app, ada).await, "make_plan");
    let plan = writes(app, ada, &make, &json!({"recovery_id": ada.recovery_id})).await;
    assert_eq!(plan["focuses"][0]["theme"], "answer_depth");
    assert_eq!(plan["scores"][0]["repeated"], true);
    let path = format!("/v1/action_plans/{}", id(&plan));
    let tasks = sees(app, ada, &format!("{path}/tasks")).await;
    becomes(app, ada, &tasks["data"][0], "done").await;
    path
}

/// The third employer answers, and it is the same theme again: the plan is revised, not replaced.
async fn the_same_again(app: &TestApp, ada: &Recovering, plan: &str) {
    let begun = sees(app, ada, &format!("{plan}/tasks")).await["data"][0].clone();
    let feedback = is_answered(app, ada, THIRD, 3).await;
    takes_it_in(app, ada, &feedback, 2).await;
    let revise = href(&next_steps(app, ada).await, "revise_plan");
    assert_eq!(revise, format!("{plan}/revise"));
    let revised = writes(app, ada, &revise, &json!(null)).await;
    assert_eq!(revised["focuses"][0]["theme"], "answer_depth");
    let evidence = revised["focuses"][0]["evidence"].to_string();
    assert!(evidence.contains(THIRD), "{evidence}");
    let terms = rows(&revised["scores"][0]["terms"]).len();
    assert_eq!(terms, 3, "three noes, one theme");
    let kept = sees(app, ada, &format!("/v1/tasks/{}", id(&begun))).await;
    assert_eq!(kept["state"], "done", "what is done stays done");
}

/// She practises, and both she and her friend see that it gets better.
async fn practises(app: &TestApp, ada: &Recovering) -> Recovering {
    let mut ada = ada.clone();
    for (own, friends) in [(2, 2), (3, 4), (4, 5)] {
        ada = app.later(&ada, TimeDelta::days(2)).await;
        rehearses(app, &ada, own, friends).await;
    }
    let path = format!("/v1/candidates/{}/practice_progress", ada.ada.candidate_id);
    let practised = sees(app, &ada, &path).await;
    let depth = &practised["themes"][0];
    assert_eq!(depth["theme"], "answer_depth");
    assert_eq!(
        (&depth["self_direction"], &depth["partner_direction"]),
        (&json!("rising"), &json!("rising"))
    );
    ada
}

/// A next interview is in sight: her brief is ready, and holds what three employers taught her.
async fn is_briefed(app: &TestApp, ada: &Recovering) {
    let ahead =
        json!({"employer": {"name": "Dunmore Rail"}, "starts_at": app.now() + TimeDelta::days(4)});
    let next = app
        .interview(&ada.board, &ada.ada.candidate_id, &ahead)
        .await;
    let path = href(&next_steps(app, ada).await, "read_brief");
    assert_eq!(path, format!("/v1/interviews/{}/brief", id(&next)));
    let brief = sees(app, ada, &path).await;
    let lessons = brief["lessons"].to_string();
    for words in [FIRST, SECOND, THIRD] {
        assert!(lessons.contains(words), "{words}: {lessons}");
    }
    assert_eq!(brief["strengths"][0]["times_named"], 3);
}

/// What the friend said is taken in too, and the plan comes to its end. Side by side the interviews show that it moves.
async fn sees_that_it_moves(app: &TestApp, ada: &Recovering, plan: &str) {
    let revise = href(&next_steps(app, ada).await, "revise_plan");
    writes(app, ada, &revise, &json!(null)).await;
    leaves_the_rest_out(app, ada, plan).await;
    assert_eq!(sees(app, ada, plan).await["state"], "completed");
    assert_eq!(sees(app, ada, &ada.path()).await["stage"], "move_on");
    let path = href(&next_steps(app, ada).await, "see_progress");
    let progress = sees(app, ada, &path).await;
    assert_eq!(
        (&progress["attempts"], &progress["rehearsals"]),
        (&json!(3), &json!(3))
    );
    let mut themes = rows(&progress["themes"]).iter();
    let depth = themes.find(|one| one["theme"] == "answer_depth").unwrap();
    assert_eq!(depth["direction"], "rising");
}

/// She closes this chapter, with what she learned.
async fn moves_on(app: &TestApp, ada: &Recovering) {
    let close = href(&next_steps(app, ada).await, "close");
    assert_eq!(close, format!("{}/close", ada.path()));
    let closed = closes(app, ada).await;
    let left = rows(&closed["next_steps"]);
    assert_eq!((left.len(), &left[0]["kind"]), (1, &json!("read_summary")));
    let summary = sees(app, ada, left[0]["href"].as_str().unwrap()).await;
    assert_eq!(summary["is_closed"], true);
    assert_eq!(summary["done"]["rehearsals"], 3);
    assert!(summary["learned"].to_string().contains(THIRD), "{summary}");
    // She left out the task for the next no with the rest, so no word is said of it.
    let said = rows(&summary["statements"]);
    assert_eq!((said.len(), &said[0]["code"]), (1, &json!("it_stays")));
}

/// The board has heard how far she was, and nothing of what was hers alone.
async fn the_board_heard_only_the_way(app: &TestApp, ada: &Recovering) {
    let announced = app.announced(&ada.board).await;
    let times = |name: &str| {
        let names = announced.iter().map(|(announced, _)| announced);
        names.filter(|announced| *announced == name).count()
    };
    for name in ["recovery.opened", "feedback.received", "recovery.closed"] {
        assert_eq!(times(name), 3, "{name}");
    }
    assert_eq!(times("action_plan.created"), 1, "revised, not replaced");
    assert!(times("action_plan.revised") >= 1);
    assert_eq!(times("action_plan.completed"), 1);
    let told = format!("{announced:?}");
    assert!(
        !told.contains("practice") && !told.contains(THIRD),
        "{told}"
    );
}

/// She leaves and takes everything along; the erasure leaves nothing behind.
async fn leaves(app: &TestApp, ada: &Recovering) {
    let person = format!("/v1/candidates/{}", ada.ada.candidate_id);
    let whole = sees(app, ada, &format!("{person}/export")).await;
    assert_eq!(whole["is_complete"], true);
    for (kind, expected) in [
        ("interviews", 4),
        ("recoveries", 3),
        ("feedback", 3),
        ("assessments", 3),
        ("action_plans", 1),
        ("practice_sessions", 3),
    ] {
        let part = rows(&whole["parts"])
            .iter()
            .find(|part| part["kind"] == kind);
        assert_eq!(rows(&part.unwrap()["rows"]).len(), expected, "{kind}");
    }
    let erased = app.delete(&person).by(&ada.board.token).if_match("*");
    erased.send().await.expect(204);
    let gone = app.get(&person).by(&ada.board.token).send().await;
    gone.problem("not_found");
    for (table, held) in stored(app).await {
        for words in [FIRST, SECOND, THIRD, "report of yours", "Easy to listen"] {
            assert!(!held.contains(words), "{words} is still in {table}");
        }
    }
}

on_both_databases! {
    async fn story_2_a_month_later(app) {
        let ada = two_noes(app).await;
        let ada = another_no(app, &ada, 14, "Calder Bank").await;
        let plan = makes_a_plan(app, &ada).await;
        the_same_again(app, &ada, &plan).await;
        let ada = practises(app, &ada).await;
        is_briefed(app, &ada).await;
        sees_that_it_moves(app, &ada, &plan).await;
        moves_on(app, &ada).await;
        the_board_heard_only_the_way(app, &ada).await;
        leaves(app, &ada).await;
    }
}
