//! Reflections, from outside.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use diesel::prelude::*;
use rebound::on_backend;
use rebound::platform::db::Conn;
use rebound::platform::db::schema::{guideline_cards, reflections, self_ratings};
use serde_json::{Value, json};

const MARKER: &str = "Zanzibar";

fn pointers(problem: &Value) -> Vec<String> {
    let errors = problem["errors"].as_array().unwrap().iter();
    errors
        .map(|error| {
            let told = [&error["pointer"], &error["code"]];
            told.map(|one| one.as_str().unwrap()).join(" ")
        })
        .collect()
}

/// A reflection on the interview of this world; gives its path.
async fn begun(app: &TestApp, world: &Recovering, parts: Value) -> String {
    let mut body = json!({"interview_id": world.interview_id});
    let members = parts.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(members);
    let answer = app
        .post("/v1/reflections")
        .by(&world.ada.token)
        .json(&body)
        .send()
        .await;
    answer.expect(201);
    answer.header("location")
}

async fn asked(app: &TestApp, world: &Recovering, text: &str) -> Value {
    let path = format!("/v1/interviews/{}/questions", world.interview_id);
    let question = json!({"text": text, "theme": "answer_depth"});
    let token = &world.ada.token;
    let answer = app.post(&path).by(token).json(&question).send().await;
    answer.expect(201)["id"].clone()
}

fn kinds(recovery: &Value) -> Vec<&str> {
    let steps = recovery["next_steps"].as_array().unwrap().iter();
    steps.map(|step| step["kind"].as_str().unwrap()).collect()
}

/// Feedback with ratings, whose mean is 2.5.
async fn rated(app: &TestApp, world: &Recovering, source: &str) -> String {
    let path = format!("/v1/interviews/{}/feedback", world.interview_id);
    let body = json!({"source": source, "ratings": {"answer_depth": 2, "confidence": 3}});
    let token = &world.board.token;
    let answer = app.post(&path).by(token).json(&body).send().await;
    answer.expect(201);
    answer.header("location")
}

/// How many rows there are of what a candidate keeps to themselves.
async fn kept(app: &TestApp) -> [i64; 3] {
    let read = |conn: &mut Conn| {
        Ok(on_backend!(conn, c => [
            reflections::table.count().get_result(c)?,
            self_ratings::table.count().get_result(c)?,
            guideline_cards::table.count().get_result(c)?,
        ]))
    };
    app.state.db.system_read(read).await.unwrap()
}

on_both_databases! {
    async fn whoever_writes_of_danger_reads_first_where_help_is_and_nothing_is_kept_or_paused_for_it(app) {
        let world = app.recovering(&json!({})).await;
        app.agrees(&world.ada).await;
        let body = json!({"interview_id": world.interview_id, "compassion": "I want to die"});
        let made = app.post("/v1/reflections").by(&world.ada.token).json(&body).send().await;
        let support = made.expect(201)["support"].clone();
        assert_eq!((&support["severity"], &support["tasks_wait"]), (&json!("urgent"), &json!(false)));
        assert_eq!(support["emergency"]["contact"], "999 or 112");
        assert!(support["message"].as_str().unwrap().contains("Nobody reads this live"));
        // It is no part of the reflection, whose `ETag` is the one of a GET.
        let path = made.header("location");
        let read = app.get(&path).by(&world.ada.token).send().await;
        assert_eq!((&read.expect(200)["support"], made.header("etag")), (&json!(null), read.header("etag")));
        assert_eq!(app.recovery(&world, &world.ada.token).await["paused_at"], json!(null));
        assert_eq!(app.get("/v1/check_ins").by(&world.ada.token).send().await.expect(200)["data"], json!([]));

        // What is written now decides, in each of its parts, in the language of the person.
        let write = |parts: Value| app.patch(&path).by(&world.ada.token).header("Accept-Language", "de").if_match("*").json(&parts).send();
        let light = write(json!({"positives": [{"words": "I asked back."}]})).await.expect(200);
        assert_eq!((&light["support"]["severity"], &light["support"]["help_lines"]), (&json!("none"), &json!([])));
        for hard in [
            json!({"positives": [{"words": "Ohne mich wären alle besser dran."}]}),
            json!({"factors": [{"theme": "confidence", "effect": "helped", "words": "I took too many pills before it."}]}),
            json!({"critique": "I wish I had never been born"}),
        ] {
            let support = write(hard.clone()).await.expect(200)["support"].clone();
            assert_eq!((&support["severity"], &support["emergency"]["name"]), (&json!("urgent"), &json!("Notruf")), "{hard}");
        }
    }

    async fn m7_a_look_back_is_kind_first_and_a_gap_asks_for_advice(app) {
        let world = app.recovering(&json!({"weekly_hours": 3})).await;
        let token = &world.ada.token;
        let prompts = app.get("/v1/reflection_prompts").by(token).send().await.expect(200);
        let order: Vec<&str> = prompts["prompts"].as_array().unwrap().iter().map(|one| one["part"].as_str().unwrap()).collect();
        assert_eq!(order, ["rating", "compassion", "positives", "questions", "factors", "critique", "learning"]);
        assert_eq!(kinds(&app.recovery(&world, token).await)[2..4], ["check_in", "ask_employer"]);

        // It felt well, and it was a no: that is all the more reason to ask.
        let path = begun(app, &world, json!({"overall_rating": 4, "expected_outcome": "positive"})).await;
        let read = app.get(&path).by(token).send().await;
        let begun = read.expect(200);
        assert_eq!((&begun["next_part"], &begun["felt_well_still_no"], &begun["actual_outcome"]), (&json!("compassion"), &json!(true), &json!("rejected")));
        assert_eq!(kinds(&app.recovery(&world, token).await)[3], "ask_employer_after_gap");
        assert!(kinds(&app.recovery(&world, &world.board.token).await).contains(&"ask_employer"), "a tenant does not hear of it");

        // Part by part, in the order that helps; what comes too early is refused, all of it at once.
        let write = |body: Value| app.patch(&path).by(token).if_match("*").json(&body).send();
        let early = write(json!({"positives": [{"theme": null, "words": MARKER}], "critique": MARKER, "learning": MARKER})).await.problem("invalid_fields");
        assert_eq!(pointers(&early), ["/positives too_early", "/critique too_early", "/learning too_early"]);
        let kind = app.patch(&path).by(token).if_match(&read.etag()).json(&json!({"compassion": MARKER})).send().await.expect(200);
        assert_eq!((&kind["next_part"], &kind["version"]), (&json!("positives"), &json!(2)));
        let question = asked(app, &world, "Tell us of a failure.").await;
        let reviewed = json!([{"question_id": question, "rating": 2, "would_say_now": format!("The stocktake {MARKER}.")}]);
        write(json!({"questions": reviewed, "theme_ratings": {"confidence": 2}})).await.expect(200);
        let well = write(json!({"positives": [{"theme": "interpersonal", "words": format!("I listened {MARKER}.")}]})).await.expect(200);
        assert_eq!(well["next_part"], "critique");
        let factors = json!([
            {"theme": "preparation", "effect": "helped", "words": null},
            {"theme": "confidence", "effect": "hindered", "words": format!("A dry mouth {MARKER}.")},
        ]);
        let noted = write(json!({"factors": factors})).await.expect(200);
        assert_eq!(noted["next_part"], "learning");
        let whole = write(json!({"learning": "Two seconds, then the answer."})).await.expect(200);
        assert_eq!((&whole["next_part"], &whole["compassion"], &whole["gaps"]), (&json!(null), &json!(MARKER), &json!([])));

        // The rating was given before, so opening asks for none; the gap shows on both sides.
        let feedback = rated(app, &world, "employer").await;
        let opened = app.post(&format!("{feedback}/open")).by(token).json(&json!({})).send().await.expect(200);
        assert_eq!((&opened["content"]["self_rating"], &opened["content"]["rating_gap"]), (&json!(4), &json!(1.5)));
        let seen = app.get(&path).by(token).send().await.expect(200);
        let gap = json!([{"feedback_id": opened["id"], "source": "employer", "mean_rating": 2.5, "rating_gap": 1.5}]);
        assert_eq!((&seen["gaps"], &seen["rating_stands"]), (&gap, &json!(true)));
        write(json!({"overall_rating": 2})).await.problem("self_rating_settled");
        write(json!({"overall_rating": null})).await.problem("self_rating_settled");
        write(json!({"overall_rating": 4})).await.expect(200);

        // What got in the way is evidence of the plan, with the weight of one's own word.
        let recovery = app.recovery(&world, token).await;
        assert!(kinds(&recovery).contains(&"make_plan"), "{recovery}");
        let body = json!({"recovery_id": world.recovery_id});
        let plan = app.post("/v1/action_plans").by(token).json(&body).send().await.expect(201);
        assert_eq!(plan["focuses"][0]["theme"], "confidence");
        let score = plan["scores"].as_array().unwrap().iter().find(|score| score["theme"] == "confidence").unwrap();
        assert_eq!((&score["terms"][0]["source_weight"], &score["terms"][0]["observation_id"]), (&json!(0.6), &noted["factors"][1]["id"]));
        assert_eq!(plan["focuses"][0]["evidence"][0]["words"], format!("A dry mouth {MARKER}."));

        // None of it was announced, and a tenant reads none of it.
        for (name, payload) in app.announced(&world.board).await {
            assert!(!payload.to_string().contains(MARKER) && !name.starts_with("reflection"), "{name}: {payload}");
        }
        let plan = format!("/v1/action_plans/{}", plan["id"].as_str().unwrap());
        for path in [&plan, &format!("{plan}/tasks?limit=100"), &"/v1/changes".to_owned(), &world.path()] {
            let told = app.get(path).by(&world.board.token).send().await.expect(200).to_string();
            assert!(!told.contains(MARKER) && !told.contains("refl_"), "{path}: {told}");
        }
    }

    async fn compassion_and_critique_can_be_skipped_and_positives_cannot(app) {
        let world = app.recovering(&json!({})).await;
        let skip = json!({"skipped_parts": ["compassion", "critique"], "learning": "Ask about the team."});
        let body = |more: Value| {
            let mut body = json!({"interview_id": world.interview_id});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            app.post("/v1/reflections").by(&world.ada.token).json(&body).send()
        };
        assert_eq!(pointers(&body(skip.clone()).await.problem("invalid_fields")), ["/learning too_early"]);
        let unknown = body(json!({"skipped_parts": ["positives"]})).await.problem("invalid_fields");
        assert_eq!(unknown["errors"][0]["pointer"], "/skipped_parts/0");
        let both = body(json!({"skipped_parts": ["compassion"], "compassion": "words"})).await.problem("invalid_fields");
        assert_eq!(pointers(&both), ["/skipped_parts/0 one_of"]);
        let mut skipped = skip;
        skipped["positives"] = json!([{"words": "I asked about the team."}]);
        let reflection = body(skipped).await.expect(201);
        assert_eq!((&reflection["next_part"], &reflection["positives"][0]["theme"]), (&json!(null), &json!(null)));
        // What was skipped can be written after all; then it is no longer skipped.
        let path = format!("/v1/reflections/{}", reflection["id"].as_str().unwrap());
        let kind = json!({"compassion": "You went in anyway.", "skipped_parts": ["critique"]});
        let kind = app.patch(&path).by(&world.ada.token).if_match("\"v1\"").json(&kind).send().await.expect(200);
        assert_eq!(kind["skipped_parts"], json!(["critique"]));
        let cleared = app.patch(&path).by(&world.ada.token).if_match("*").json(&json!({"compassion": null})).send().await;
        assert_eq!(pointers(&cleared.problem("invalid_fields")), ["/positives too_early", "/learning too_early"]);
    }

    async fn every_fault_of_a_reflection_is_named(app) {
        let world = app.recovering(&json!({})).await;
        let elsewhere = app.rejection(&world.board, &world.ada.candidate_id).await;
        let other = Recovering { interview_id: elsewhere["id"].as_str().unwrap().to_owned(), ..world.clone() };
        let foreign = asked(app, &other, "Another interview's question.").await;
        let question = asked(app, &world, "Why us?").await;
        let review = |question: &Value| json!({"question_id": question, "rating": 3, "would_say_now": null});
        let body = json!({
            "interview_id": world.interview_id, "compassion": " ", "theme_ratings": {"confidence": 6},
            "positives": [{"theme": "logistics", "words": " "}],
            "factors": [{"theme": "competition", "effect": "helped"}],
            "questions": [review(&foreign), review(&question), review(&question)],
        });
        let problem = app.post("/v1/reflections").by(&world.ada.token).json(&body).send().await.problem("invalid_fields");
        assert_eq!(pointers(&problem), [
            "/compassion blank", "/positives/0/words blank", "/positives/0/theme never_a_strength", "/factors/0/effect never_a_strength",
            "/theme_ratings/confidence out_of_range", "/questions/0/question_id not_found", "/questions/2/question_id one_of",
        ]);
        let nowhere = json!({"interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c"});
        let problem = app.post("/v1/reflections").by(&world.ada.token).json(&nowhere).send().await.problem("invalid_fields");
        assert_eq!(pointers(&problem), ["/interview_id not_found"]);
    }

    async fn an_interview_has_one_reflection_and_a_forgotten_question_stays_where_it_was(app) {
        let world = app.recovering(&json!({})).await;
        let token = &world.ada.token;
        let question = asked(app, &world, "Why us?").await;
        let path = begun(app, &world, json!({"questions": [{"question_id": question, "rating": 3}]})).await;
        let again = json!({"interview_id": world.interview_id, "overall_rating": 2});
        app.post("/v1/reflections").by(token).json(&again).send().await.problem("reflection_exists");
        assert_eq!(app.get(&path).by(token).send().await.expect(200)["overall_rating"], json!(null));
        let asked = format!("/v1/questions/{}", question.as_str().unwrap());
        app.delete(&asked).by(token).if_match("*").send().await.expect(204);
        let mut kind = app.patch(&path).by(token).if_match("\"v1\"").json(&json!({"compassion": "You went in anyway."})).send().await.expect(200);
        kind.as_object_mut().unwrap().remove("support");
        assert_eq!(kind["questions"][0]["question_id"], question);
        app.patch(&path).by(token).if_match("\"v1\"").json(&json!({"compassion": "again"})).send().await.problem("precondition_failed");
        app.patch(&path).by(token).json(&json!({"compassion": "again"})).send().await.problem("precondition_required");
        let listed = app.get(&format!("/v1/reflections?interview_id={}", world.interview_id)).by(token).send().await.expect(200);
        assert_eq!(listed["data"], json!([kind]));
        app.delete(&path).by(token).if_match("\"v2\"").send().await.expect(204);
        app.get(&path).by(token).send().await.problem("not_found");
    }

    async fn the_rating_before_feedback_is_one_for_the_interview(app) {
        let world = app.recovering(&json!({})).await;
        let token = &world.ada.token;
        let path = begun(app, &world, json!({"overall_rating": 2})).await;
        // Forgotten with the reflection as long as nothing was opened, so opening asks again.
        app.delete(&path).by(token).if_match("*").send().await.expect(204);
        let feedback = rated(app, &world, "employer").await;
        let open = |path: &str, body: Value| app.post(&format!("{path}/open")).by(token).json(&body).send();
        open(&feedback, json!({})).await.problem("self_rating_first");
        // What is said just before opening replaces what was said before.
        let path = begun(app, &world, json!({"overall_rating": 5})).await;
        assert_eq!(open(&feedback, json!({"self_rating": 3})).await.expect(200)["content"]["self_rating"], 3);
        assert_eq!(app.get(&path).by(token).send().await.expect(200)["overall_rating"], 3);
        // What was read cannot be unread: for later feedback on the interview the same rating counts.
        let second = rated(app, &world, "agency").await;
        assert_eq!(open(&second, json!({"self_rating": 1})).await.expect(200)["content"]["self_rating"], 3);
        app.delete(&path).by(token).if_match("*").send().await.expect(204);
        let late = json!({"interview_id": world.interview_id, "overall_rating": 1});
        app.post("/v1/reflections").by(token).json(&late).send().await.problem("self_rating_settled");
        let path = begun(app, &world, json!({})).await;
        let reflection = app.get(&path).by(token).send().await.expect(200);
        assert_eq!((&reflection["overall_rating"], reflection["gaps"].as_array().unwrap().len()), (&json!(3), 2));
    }

    async fn a_repeated_creation_is_one_reflection_and_a_stranger_finds_none(app) {
        let world = app.recovering(&json!({})).await;
        let body = json!({"interview_id": world.interview_id, "overall_rating": 4});
        let post = || app.post("/v1/reflections").by(&world.ada.token).key("once").json(&body).send();
        let (first, again) = (post().await, post().await);
        assert_eq!(first.expect(201), again.expect(201));
        assert_eq!(again.header("idempotency-replayed"), "true");
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        app.get(&first.header("location")).by(&ben.token).send().await.problem("not_found");
        assert_eq!(app.get("/v1/reflections").by(&ben.token).send().await.expect(200)["data"], json!([]));
        app.get("/v1/reflections").by(&world.board.token).send().await.problem("wrong_caller");
    }

    async fn an_opening_and_another_rating_at_the_same_moment_agree(app) {
        for _ in 0..10 {
            let world = app.recovering(&json!({})).await;
            let token = &world.ada.token;
            let path = begun(app, &world, json!({"overall_rating": 5})).await;
            let feedback = rated(app, &world, "employer").await;
            let open = app.post(&format!("{feedback}/open")).by(token).json(&json!({})).send();
            let change = app.patch(&path).by(token).if_match("*").json(&json!({"overall_rating": 2})).send();
            let (opened, changed) = futures_util::future::join(open, change).await;
            let stands = opened.expect(200)["content"]["self_rating"].clone();
            assert_eq!(stands, if changed.status == 200 { json!(2) } else { json!(5) });
            assert_eq!(app.get(&path).by(token).send().await.expect(200)["overall_rating"], stands);
        }
    }

    async fn an_erased_candidate_leaves_none_of_it_behind(app) {
        let world = app.recovering(&json!({})).await;
        begun(app, &world, json!({"overall_rating": 4, "compassion": MARKER})).await;
        let own = json!({"kind": "do", "text": MARKER});
        app.post("/v1/guidelines").by(&world.ada.token).json(&own).send().await.expect(201);
        assert_eq!(kept(app).await, [1, 1, 1]);
        let path = format!("/v1/candidates/{}", world.ada.candidate_id);
        app.delete(&path).by(&world.board.token).if_match("*").send().await.expect(204);
        assert_eq!(kept(app).await, [0, 0, 0]);
    }
}
