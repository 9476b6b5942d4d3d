//! Check-ins, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use crate::tenancy::{stored, tables_with};
use chrono::TimeDelta;
use serde_json::{Value, json};

const MARKER: &str = "Zanzibar";
const SAID: [(&str, &str, &str); 1] = [("answer_depth", "improvement", "Few concrete results.")];

/// How somebody is, on a day that is not too bad.
fn so_so() -> Value {
    json!({"emotions": ["disappointed", "müde"], "intensity": 4, "note": "I had told everybody."})
}

fn in_danger() -> Value {
    json!({"emotions": ["sad"], "intensity": 3, "note": format!("{MARKER}. I want to die.")})
}

fn very_hard() -> Value {
    json!({"emotions": ["hopeless"], "intensity": 9})
}

/// Checks in, with the consent that it takes.
async fn checked_in(app: &TestApp, world: &Recovering, body: &Value) -> Value {
    let answer = app
        .post("/v1/check_ins")
        .by(&world.ada.token)
        .json(body)
        .send()
        .await;
    answer.expect(201)
}

/// A rejected candidate who agreed to keeping such things; gives the path of the consent too.
async fn agreed(app: &TestApp) -> (Recovering, String) {
    let world = app.recovering(&json!({})).await;
    let consent = app.agrees(&world.ada).await;
    (world, consent)
}

async fn announced(app: &TestApp, world: &Recovering) -> Vec<String> {
    let all = app.announced(&world.board).await;
    all.into_iter().map(|(name, _)| name).collect()
}

on_both_databases! {
    async fn m1_how_somebody_is_is_kept_for_them_alone_and_the_answer_leads_with_support(app) {
        let (world, _) = agreed(app).await;
        let mut body = so_so();
        body["recovery_id"] = json!(world.recovery_id);
        let made = app.post("/v1/check_ins").by(&world.ada.token).json(&body).send().await;
        let first = made.expect(201);
        assert_eq!((&first["support"]["severity"], &first["support"]["message"]), (&json!("none"), &json!(null)));
        assert_eq!((&first["emotions"], &first["note"]), (&body["emotions"], &body["note"]));
        let path = made.header("location");
        let read = app.get(&path).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&read["id"], &read["intensity"], &read["recovery_id"]), (&first["id"], &json!(4), &json!(world.recovery_id)));

        // A hard day: where help is comes first, with the number of her country, and that nobody reads this live.
        let hard = app.post("/v1/check_ins").by(&world.ada.token).json(&very_hard()).send().await;
        assert!(String::from_utf8_lossy(&hard.body).starts_with("{\"support\":{"), "the answer leads with it");
        let support = hard.expect(201)["support"].clone();
        assert_eq!((&support["severity"], &support["emergency"]["contact"]), (&json!("high"), &json!("999 or 112")));
        assert!(support["message"].as_str().unwrap().contains("Nobody reads this live"));
        assert_eq!((&support["help_lines"][0]["name"], &support["help_lines"][0]["status"]), (&json!("Samaritans"), &json!("unverified")));
        assert_eq!(support["tasks_wait"], json!(false));
        assert_eq!(hard.header("content-language"), "en");
        // The same day it is not said in full again, the next day it is.
        let again = checked_in(app, &world, &very_hard()).await["support"].clone();
        assert_eq!((&again["severity"], &again["help_lines"], &again["emergency"]), (&json!("high"), &json!([]), &json!(null)));
        assert!(again["message"].is_string() && again["href"] == "/v1/help_lines?country=GB");
        let world = app.later(&world, TimeDelta::hours(25)).await;
        assert_eq!(checked_in(app, &world, &very_hard()).await["support"]["emergency"]["contact"], "999 or 112");

        // It is hers: in pages, and gone when she wants it gone.
        let list = format!("/v1/check_ins?recovery_id={}", world.recovery_id);
        let own = app.get(&list).by(&world.ada.token).send().await.expect(200);
        assert_eq!((own["data"].as_array().unwrap().len(), &own["data"][0]), (1, &read));
        assert_eq!(app.get("/v1/check_ins?limit=2").by(&world.ada.token).send().await.expect(200)["has_more"], json!(true));
        app.delete(&path).by(&world.ada.token).if_match("\"v2\"").send().await.problem("precondition_failed");
        app.delete(&path).by(&world.ada.token).if_match(&made.etag()).send().await.expect(204);
        app.get(&path).by(&world.ada.token).send().await.problem("not_found");
        app.delete(&path).by(&world.ada.token).if_match("*").send().await.problem("not_found");
    }

    async fn when_it_may_be_about_life_and_death_everything_waits_and_others_see_a_break_like_any_other(app) {
        let (world, _) = agreed(app).await;
        let feedback = app.said(&world, &SAID).await;
        app.opened(&world, &feedback, 3).await;
        let plan = json!({"recovery_id": world.recovery_id});
        let plan = app.post("/v1/action_plans").by(&world.ada.token).json(&plan).send().await.expect(201);
        let tasks = format!("/v1/action_plans/{}/tasks", plan["id"].as_str().unwrap());
        let before = announced(app, &world).await.len();

        let support = checked_in(app, &world, &in_danger()).await["support"].clone();
        assert_eq!((&support["severity"], &support["tasks_wait"]), (&json!("urgent"), &json!(true)));
        let message = support["message"].as_str().unwrap();
        assert!(message.contains("999 or 112") && message.contains("Nobody reads this live") && message.contains("tasks wait"));
        assert!(support["help_lines"].as_array().unwrap().len() >= 3);
        let recovery = app.recovery(&world, &world.ada.token).await;
        assert_eq!((&recovery["paused_until"], &recovery["paused_at"]), (&json!(null), &json!(app.now())));
        let kinds: Vec<_> = recovery["next_steps"].as_array().unwrap().iter().map(|step| step["kind"].clone()).collect();
        // Where help is stays there for whoever reloads the page.
        assert_eq!(kinds, ["help_lines", "check_in", "breathe", "move", "resume"]);
        let waiting = app.get(&tasks).by(&world.ada.token).send().await.expect(200);
        for task in waiting["data"].as_array().unwrap() {
            assert_eq!((&task["due_on"], &task["state"], &task["later"]["code"]), (&json!(null), &json!("later"), &json!("paused")));
        }

        // What a tenant can know is what it knows of any break: the same events with the same members, the same view.
        let since: Vec<_> = app.announced(&world.board).await.split_off(before);
        let other = app.recovering(&json!({})).await;
        app.post(&format!("{}/pause", other.path())).by(&other.ada.token).json(&json!({})).send().await.expect(200);
        let ordinary = app.announced(&other.board).await;
        let members = |payload: &Value| payload.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(since.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["recovery.paused", "action_plan.revised"]);
        let (_, usual) = ordinary.iter().find(|(name, _)| name == "recovery.paused").unwrap();
        assert_eq!((members(&since[0].1), &since[0].1["paused_until"]), (members(usual), &usual["paused_until"]));

        // Said again it is answered in full again, and nothing more is announced.
        let now = announced(app, &world).await.len();
        let again = checked_in(app, &world, &in_danger()).await["support"].clone();
        assert_eq!((&again["emergency"], &again["help_lines"]), (&support["emergency"], &support["help_lines"]));
        assert_eq!(announced(app, &world).await.len(), now);
        // She comes back when she likes, and the tasks have days again.
        app.post(&format!("{}/resume", world.path())).by(&world.ada.token).send().await.expect(200);
        let back = app.get(&tasks).by(&world.ada.token).send().await.expect(200);
        assert!(back["data"].as_array().unwrap().iter().any(|task| task["due_on"].is_string()));
    }

    async fn what_has_happened_is_answered_with_the_number_first(app) {
        let (world, _) = agreed(app).await;
        let took = json!({"emotions": [], "intensity": 2, "note": "I took too many pills last night"});
        let support = checked_in(app, &world, &took).await["support"].clone();
        assert_eq!((&support["severity"], &support["emergency"]["contact"]), (&json!("urgent"), &json!("999 or 112")));
        let message = support["message"].as_str().unwrap();
        assert!(message.starts_with("If you have taken something or are hurt, please call 999 or 112 now"), "{message}");
        let german = app.post("/v1/check_ins").by(&world.ada.token).header("Accept-Language", "de").json(&took).send().await.expect(201);
        let emergency = &german["support"]["emergency"];
        assert_eq!((&emergency["name"], &emergency["contact"], &emergency["hours"]), (&json!("Notruf"), &json!("999 oder 112"), &json!("immer")));
    }

    async fn a_break_with_an_end_loses_it_and_a_closed_recovery_stays_closed(app) {
        let (world, _) = agreed(app).await;
        let pause = format!("{}/pause", world.path());
        app.post(&pause).by(&world.ada.token).json(&json!({"until": "2026-11-26"})).send().await.expect(200);
        checked_in(app, &world, &in_danger()).await;
        let recovery = app.recovery(&world, &world.ada.token).await;
        assert_eq!((&recovery["paused_until"], &recovery["paused_at"]), (&json!(null), &json!(app.now())));
        let paused = announced(app, &world).await.into_iter().filter(|name| name == "recovery.paused").count();
        assert_eq!(paused, 2);

        app.post(&format!("{}/close", world.path())).by(&world.ada.token).json(&json!({"because": "moved_on"})).send().await.expect(200);
        let before = announced(app, &world).await;
        let support = checked_in(app, &world, &in_danger()).await["support"].clone();
        assert_eq!((&support["severity"], &support["tasks_wait"]), (&json!("urgent"), &json!(false)));
        assert!(!support["message"].as_str().unwrap().contains("tasks"));
        assert_eq!(announced(app, &world).await, before);
    }

    async fn whoever_may_be_in_danger_reads_where_help_is_also_where_the_rest_is_refused(app) {
        let world = app.recovering(&json!({"country": "GB"})).await;
        app.agrees(&world.ada).await;
        let before = stored(app).await;
        let mut wrong = in_danger();
        wrong["emotions"] = json!(["sad", " "]);
        let mut of_another = in_danger();
        of_another["recovery_id"] = json!("rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c");
        for (body, pointer) in [(wrong, "/emotions/1"), (of_another, "/recovery_id")] {
            let refused = app.post("/v1/check_ins").by(&world.ada.token).json(&body).send().await.problem("invalid_fields");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
            for said in ["detail", "display_message"] {
                assert!(refused[said].as_str().unwrap().contains("Samaritans"), "{refused}");
            }
        }
        assert_eq!(stored(app).await, before);
    }

    async fn nothing_is_kept_without_consent_and_where_help_is_is_said_all_the_same(app) {
        let world = app.recovering(&json!({"country": "DE", "locale": "en"})).await;
        let before = stored(app).await;
        let write = |body: Value| app.post("/v1/check_ins").by(&world.ada.token).json(&body).send();
        let refused = write(so_so()).await.problem("consent_required");
        assert_eq!(refused["detail"], refused["title"]);
        let refused = write(in_danger()).await.problem("consent_required");
        let detail = refused["detail"].as_str().unwrap();
        assert!(detail.starts_with("If you are thinking of ending your life"), "{detail}");
        for part in ["call 112", "TelefonSeelsorge: call 0800 111 0 111.", "Numbers can change", "findahelpline.com", "Nothing of what you wrote was kept"] {
            assert!(detail.contains(part), "{part}: {detail}");
        }
        assert!(!detail.contains("unverified"), "{detail}");
        // A page shows one or the other; both say it, in the language of whoever asks.
        assert_eq!(refused["display_message"], refused["detail"]);
        let spoken = app.post("/v1/check_ins").by(&world.ada.token).header("Accept-Language", "de").json(&in_danger()).send().await;
        assert!(spoken.problem("consent_required")["display_message"].as_str().unwrap().contains("Hier liest niemand mit"));
        assert_eq!(spoken.header("content-language"), "de");
        assert!(!detail.contains(MARKER) && !detail.contains("tasks wait"), "{detail}");
        assert!(write(very_hard()).await.problem("consent_required")["detail"].as_str().unwrap().contains("TelefonSeelsorge"));
        assert_eq!(stored(app).await, before);

        // With it, until it is withdrawn: then writing stops at once, and nothing is left, the kept answer neither.
        let consent = app.agrees(&world.ada).await;
        let keyed = || app.post("/v1/check_ins").by(&world.ada.token).key("kept").json(&so_so()).send();
        let made = keyed().await;
        made.expect(201);
        let done = json!({"exercise_id": "box_breathing", "minutes": 4, "note": MARKER});
        let log = app.post("/v1/exercise_logs").by(&world.ada.token).key("done").json(&done).send().await;
        log.expect(201);
        app.post(&format!("{consent}/withdraw")).by(&world.ada.token).send().await.expect(200);
        let left = stored(app).await;
        assert_eq!((left["check_ins"].as_str(), left["exercise_logs"].as_str()), ("", ""));
        assert!(!left["idempotency_keys"].contains("/v1/check_ins") && !left["idempotency_keys"].contains("/v1/exercise_logs"));
        for path in [made.header("location"), log.header("location")] {
            app.get(&path).by(&world.ada.token).send().await.problem("not_found");
        }
        keyed().await.problem("consent_required");
        // Agreeing again begins anew.
        app.agrees(&world.ada).await;
        assert_eq!(app.get("/v1/check_ins").by(&world.ada.token).send().await.expect(200)["data"], json!([]));
    }

    async fn no_private_word_is_stored_in_plain_text_announced_or_shown_to_anybody_else(app) {
        let (world, _) = agreed(app).await;
        let body = json!({"emotions": [format!("{MARKER} sad")], "intensity": 8, "note": format!("{MARKER} note"), "recovery_id": world.recovery_id});
        let write = || app.post("/v1/check_ins").by(&world.ada.token).key("once").json(&body).send();
        let made = write().await;
        let first = made.expect(201);
        let again = write().await;
        assert_eq!((again.expect(201), again.header("idempotency-replayed").as_str()), (first.clone(), "true"));
        assert_eq!(app.get("/v1/check_ins").by(&world.ada.token).send().await.expect(200)["data"].as_array().unwrap().len(), 1);
        // Not in any table, the answer that is kept for a repeat among them.
        assert_eq!(tables_with(app, MARKER).await, Vec::<String>::new());
        assert_eq!(tables_with(app, first["id"].as_str().unwrap()).await, ["check_ins", "idempotency_keys"]);
        // Nothing was announced of it, and it is in no feed; no token of a tenant reaches it.
        let names = announced(app, &world).await;
        assert!(names.iter().all(|name| !name.contains("check_in")), "{names:?}");
        let feed = app.get("/v1/changes?limit=100").by(&world.board.token).send().await.expect(200).to_string();
        assert!(!feed.contains("chki_"), "{feed}");
        let path = made.header("location");
        app.get(&path).by(&world.board.token).send().await.problem("wrong_caller");
        app.get("/v1/check_ins").by(&world.board.token).send().await.problem("wrong_caller");
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        app.get(&path).by(&ben.token).send().await.problem("not_found");
        app.delete(&path).by(&ben.token).if_match("*").send().await.problem("not_found");
        assert_eq!(app.get("/v1/check_ins").by(&ben.token).send().await.expect(200)["data"], json!([]));

        // Deleted, its kept answer is gone too: the same request writes another one.
        app.delete(&path).by(&world.ada.token).if_match(&made.etag()).send().await.expect(204);
        let anew = write().await;
        assert_ne!(anew.expect(201)["id"], first["id"]);
        // And with the candidate everything goes.
        let candidate = format!("/v1/candidates/{}", world.ada.candidate_id);
        app.delete(&candidate).by(&world.board.token).if_match("*").send().await.expect(204);
        let left = stored(app).await;
        assert!(!left["check_ins"].contains("chki_"));
        assert!(!left["idempotency_keys"].contains("/v1/check_ins"));
    }

    async fn every_fault_of_a_check_in_is_named(app) {
        let (world, _) = agreed(app).await;
        let faults = async |body: Value| {
            let problem = app.post("/v1/check_ins").by(&world.ada.token).json(&body).send().await.problem("invalid_fields");
            let errors = problem["errors"].as_array().unwrap().iter();
            errors.map(|fault| fault["pointer"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let long = "x".repeat(10_001);
        assert_eq!(faults(json!({"emotions": vec!["sad"; 11], "intensity": 11, "note": long})).await, ["/emotions", "/intensity", "/note"]);
        assert_eq!(faults(json!({"emotions": ["sad", " ", "x".repeat(41)], "intensity": 1})).await, ["/emotions/1", "/emotions/2"]);
        assert_eq!(faults(json!({})).await, ["/intensity"]);
        assert_eq!(faults(json!({"intensity": -1})).await, ["/intensity"]);
        let stranger = app.recovering(&json!({})).await;
        assert_eq!(faults(json!({"intensity": 1, "recovery_id": stranger.recovery_id})).await, ["/recovery_id"]);
        app.get("/v1/check_ins?mood=sad").by(&world.ada.token).send().await.problem("malformed_query");
        // A word in any language is a word, and none is enough.
        let made = checked_in(app, &world, &json!({"emotions": ["geknickt", "déçue"], "intensity": 2})).await;
        assert_eq!((&made["emotions"], &made["note"]), (&json!(["geknickt", "déçue"]), &json!(null)));
        checked_in(app, &world, &json!({"intensity": 0})).await;
        let offered = app.get("/v1/emotions").by(&world.ada.token).send().await.expect(200);
        assert!(offered["data"].as_array().unwrap().iter().any(|one| one["word"] == "disappointed" && one["weight"] == "hard"));
    }
}
