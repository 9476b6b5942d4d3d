//! Practice sessions and the friend's link, from outside.

use crate::on_both_databases;
use crate::support::recovering::Recovering;
use crate::support::{Answer, TestApp};
use chrono::TimeDelta;
use futures_util::future::join_all;
use serde_json::{Value, json};

const MARKER: &str = "Zanzibar";

fn a_session() -> Value {
    json!({
        "kind": "friend", "minutes": 40, "planned_on": "2026-11-25", "notes": format!("{MARKER} notes"),
        "questions": [{"question_bank_id": "mistake_put_right"}, {"text": format!("Why {MARKER}?")}],
    })
}

/// Plans a session; gives its path.
async fn planned(app: &TestApp, world: &Recovering, body: &Value) -> String {
    let answer = app
        .post("/v1/practice_sessions")
        .by(&world.ada.token)
        .json(body)
        .send()
        .await;
    answer.expect(201);
    answer.header("location")
}

/// Makes a link for a friend; gives its path.
async fn invited(app: &TestApp, world: &Recovering, session: &str) -> String {
    let made = app.partner_link(world, session).await;
    made["link_path"].as_str().unwrap().to_owned()
}

async fn completed(app: &TestApp, world: &Recovering, session: &str, body: &Value) -> Answer {
    let path = format!("{session}/complete");
    app.post(&path).by(&world.ada.token).json(body).send().await
}

fn a_rating(depth: u8) -> Value {
    json!({
        "ratings": {"answer_depth": depth, "confidence": 3}, "partner_name": format!("Ben {MARKER}"),
        "strengths": [{"theme": "communication", "words": format!("Easy to follow {MARKER}.")}],
        "tip": {"theme": "preparation", "words": format!("Say the number sooner {MARKER}.")},
    })
}

#[track_caller]
fn is_unlisted(answer: &Answer) {
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
}

/// Whoever holds no open link hears no more than that, whatever became of theirs.
#[track_caller]
fn all_alike(answers: &[Answer], code: &str) {
    for answer in answers {
        let mut problem = answer.problem(code);
        problem.as_object_mut().unwrap().remove("request_id");
        let mut first = answers[0].json();
        first.as_object_mut().unwrap().remove("request_id");
        assert_eq!(problem, first);
        is_unlisted(answer);
    }
}

on_both_databases! {
    async fn m12_a_friend_rates_by_a_link_and_ratings_rise(app) {
        let world = app.recovering(&json!({"last_name": "Okafor"})).await;
        let asked = json!({"text": "What is an index?", "tripped_me_up": true});
        let noted = app.post(&format!("/v1/interviews/{}/questions", world.interview_id)).by(&world.ada.token).json(&asked).send().await.expect(201);
        // Monday: in front of the mirror, over the question that tripped her up.
        let mirror = json!({"kind": "mirror", "questions": [{"question_id": noted["id"]}, {"question_bank_id": "about_yourself"}]});
        let first = planned(app, &world, &mirror).await;
        let held = completed(app, &world, &first, &json!({"self_ratings": {"answer_depth": 2, "confidence": 2}})).await.expect(200);
        assert_eq!(held["questions"][0], json!({"question_bank_id": null, "question_id": noted["id"], "text": "What is an index?"}));
        assert_eq!((&held["completed_on"], &held["partner"]), (&json!("2026-11-23"), &json!(null)));
        // Wednesday: with a friend, who rates without an account.
        let world = app.later(&world, TimeDelta::days(2)).await;
        let second = planned(app, &world, &a_session()).await;
        let link = invited(app, &world, &second).await;
        let looked = app.get(&link).send().await;
        is_unlisted(&looked);
        let page = looked.expect(200);
        assert_eq!((&page["first_name"], page["questions"].as_array().unwrap().len()), (&json!("Ada"), 2));
        assert_eq!(page["themes"].as_array().unwrap().len(), 14);
        for private in ["Okafor", "notes", "cand_", "prac_", "tnt_", "self_ratings"] {
            assert!(!page.to_string().contains(private), "{private}");
        }
        app.get(&link).send().await.expect(200);
        let rated = app.post(&link).json(&a_rating(2)).send().await;
        is_unlisted(&rated);
        assert_eq!(rated.expect(200), json!({"rated_at": app.now()}));
        completed(app, &world, &second, &json!({"minutes": 35, "self_ratings": {"answer_depth": 3, "confidence": 2}})).await.expect(200);
        // A week later again, and it is better.
        let world = app.later(&world, TimeDelta::days(7)).await;
        let third = planned(app, &world, &json!({"kind": "mock_interview", "questions": [{"question_bank_id": "mistake_put_right"}]})).await;
        let link = invited(app, &world, &third).await;
        app.post(&link).json(&json!({"ratings": {"answer_depth": 4}})).send().await.expect(200);
        completed(app, &world, &third, &json!({"completed_on": "2026-12-01", "self_ratings": {"answer_depth": 4, "confidence": 2}})).await.expect(200);
        let progress = app.get(&format!("/v1/candidates/{}/practice_progress", world.ada.candidate_id)).by(&world.ada.token).send().await.expect(200);
        assert_eq!(progress["sessions_completed"], 3);
        let of = |theme: &str| progress["themes"].as_array().unwrap().iter().find(|one| one["theme"] == theme).unwrap().clone();
        let depth = of("answer_depth");
        assert_eq!((&depth["self_direction"], &depth["partner_direction"]), (&json!("rising"), &json!("rising")));
        let series = |list: &Value| list.as_array().unwrap().iter().map(|one| (one["on"].as_str().unwrap().to_owned(), one["rating"].as_u64().unwrap())).collect::<Vec<_>>();
        let dated = |list: &[(&str, u64)]| list.iter().map(|(on, rating)| ((*on).to_owned(), *rating)).collect::<Vec<_>>();
        assert_eq!(series(&depth["self_ratings"]), dated(&[("2026-11-23", 2), ("2026-11-25", 3), ("2026-12-01", 4)]));
        assert_eq!(series(&depth["partner_ratings"]), dated(&[("2026-11-25", 2), ("2026-12-02", 4)]));
        let calm = of("confidence");
        assert_eq!((&calm["self_direction"], &calm["partner_direction"]), (&json!("steady"), &json!("too_early")));
        let shown = app.get(&second).by(&world.ada.token).send().await.expect(200);
        assert_eq!(shown["partner"]["tip"]["theme"], "preparation");
        assert_eq!(shown["partner"]["strengths"].as_array().unwrap().len(), 1);
        // What went well counts among her strengths.
        let ledger = app.get(&format!("/v1/candidates/{}/strengths", world.ada.candidate_id)).by(&world.ada.token).send().await.expect(200);
        assert!(ledger.to_string().contains("practice_partner") && ledger.to_string().contains("Easy to follow"), "{ledger}");
        let open = app.get("/v1/practice_sessions?completed=false").by(&world.ada.token).send().await.expect(200);
        assert_eq!(open["data"], json!([]));
        let mocks = app.get("/v1/practice_sessions?completed=true&kind=mock_interview&kind=mirror").by(&world.ada.token).send().await.expect(200);
        assert_eq!(mocks["data"].as_array().unwrap().len(), 2);
    }

    async fn a_used_a_revoked_and_an_old_link_are_gone_and_a_wrong_one_is_not_found(app) {
        let world = app.recovering(&json!({})).await;
        let (mut closed, mut unknown) = (Vec::new(), Vec::new());
        let used = planned(app, &world, &a_session()).await;
        let link = invited(app, &world, &used).await;
        app.post(&link).json(&a_rating(4)).send().await.expect(200);
        closed.push(link.clone());
        app.post(&format!("{used}/partner_link")).by(&world.ada.token).send().await.problem("partner_has_rated");
        let revoked = planned(app, &world, &a_session()).await;
        closed.push(invited(app, &world, &revoked).await);
        let path = format!("{revoked}/partner_link");
        app.delete(&path).by(&world.ada.token).send().await.problem("precondition_required");
        app.delete(&path).by(&world.ada.token).if_match("\"v1\"").send().await.problem("precondition_failed");
        app.delete(&path).by(&world.ada.token).if_match("\"v2\"").send().await.expect(204);
        app.delete(&path).by(&world.ada.token).if_match("*").send().await.problem("not_found");
        // Of a link that a later one has replaced nothing is kept.
        let replaced = planned(app, &world, &a_session()).await;
        unknown.push(invited(app, &world, &replaced).await);
        let good = invited(app, &world, &replaced).await;
        app.get(&good).send().await.expect(200);
        let deleted = planned(app, &world, &a_session()).await;
        unknown.push(invited(app, &world, &deleted).await);
        app.delete(&deleted).by(&world.ada.token).if_match("*").send().await.expect(204);
        let mut bent = good.clone().into_bytes();
        let last = bent.len() - 2;
        bent[last] = if bent[last] == b'A' { b'B' } else { b'A' };
        unknown.push(String::from_utf8(bent).unwrap());
        unknown.push("/v1/practice_links/nonsense".to_owned());
        // A link of another kind, which is whole and ours.
        let asked = app.asked(&app.rejected().await, &json!({})).await;
        unknown.push(format!("/v1/practice_links/{}", asked.token));
        app.advance(TimeDelta::days(14));
        closed.push(good);
        for (links, code) in [(closed, "link_gone"), (unknown, "not_found")] {
            let mut answers = Vec::new();
            for link in &links {
                answers.push(app.get(link).send().await);
                answers.push(app.post(link).json(&a_rating(5)).send().await);
            }
            all_alike(&answers, code);
        }
    }

    async fn twenty_ratings_at_once_store_one(app) {
        let world = app.recovering(&json!({})).await;
        let session = planned(app, &world, &a_session()).await;
        let link = invited(app, &world, &session).await;
        let answers = join_all((1..=20).map(|number| {
            let body = json!({"ratings": {"confidence": 1 + number % 5}, "partner_name": number.to_string()});
            let post = app.post(&link).json(&body);
            post.send()
        })).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
        assert!(answers.iter().all(|answer| matches!(answer.status.as_u16(), 200 | 410)), "{answers:?}");
        let stored = app.get(&session).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&stored["version"], &stored["partner_link_expires_at"]), (&json!(3), &json!(null)));
    }

    async fn m12_practice_raises_what_the_recovery_knows_and_only_its_candidate_sees_it(app) {
        let world = app.recovering(&json!({"weekly_hours": 5})).await;
        let before = app.recovery(&world, &world.ada.token).await["progress"]["done"].as_u64().unwrap();
        let seen = app.recovery(&world, &world.board.token).await;
        let session = planned(app, &world, &a_session()).await;
        assert_eq!(app.recovery(&world, &world.ada.token).await["progress"]["done"], before);
        completed(app, &world, &session, &json!({"self_ratings": {"answer_depth": 1}})).await.expect(200);
        assert_eq!(app.recovery(&world, &world.ada.token).await["progress"]["done"], before + 1);
        assert_eq!(app.recovery(&world, &world.board.token).await, seen);
        // What was practised before the no does not count for it.
        let other = app.recovering(&json!({})).await;
        let early = planned(app, &other, &a_session()).await;
        let done = app.recovery(&other, &other.ada.token).await["progress"]["done"].clone();
        completed(app, &other, &early, &json!({"completed_on": "2026-11-20"})).await.expect(200);
        assert_eq!(app.recovery(&other, &other.ada.token).await["progress"]["done"], done);
    }

    async fn m12_a_partners_rating_is_evidence_for_the_plan_and_ones_own_is_not(app) {
        let world = app.recovering(&json!({"weekly_hours": 6})).await;
        let session = planned(app, &world, &a_session()).await;
        completed(app, &world, &session, &json!({"self_ratings": {"confidence": 1, "interpersonal": 1}})).await.expect(200);
        let of_recovery = json!({"recovery_id": world.recovery_id});
        let made = app.post("/v1/action_plans").by(&world.ada.token).json(&of_recovery).send().await;
        assert_eq!(made.expect(201)["focuses"], json!([]), "one's own ratings are no evidence");
        let plan = made.header("location");
        let link = invited(app, &world, &session).await;
        app.post(&link).json(&a_rating(1)).send().await.expect(200);
        let revised = app.post(&format!("{plan}/revise")).by(&world.ada.token).send().await.expect(200);
        let focuses: Vec<_> = revised["focuses"].as_array().unwrap().iter().map(|focus| focus["theme"].as_str().unwrap()).collect();
        assert_eq!(focuses, ["answer_depth", "preparation"]);
        let scores = revised["scores"].as_array().unwrap();
        let term = &scores.iter().find(|score| score["theme"] == "answer_depth").unwrap()["terms"][0];
        assert_eq!((&term["source_weight"], &term["recognition_weight"]), (&json!(0.5), &json!(0.6)));
        let quoted = &revised["focuses"][0]["evidence"][0]["words"];
        assert_eq!(quoted, "Rated 1 of 5 in practice");
        assert_eq!(revised["strengths"][0]["theme"], "communication");
        // A tenant reads the plan, and nothing of what the friend said.
        let theirs = app.get(&plan).by(&world.board.token).send().await;
        let tasks = app.get(&format!("{plan}/tasks?limit=100")).by(&world.board.token).send().await;
        for answer in [theirs, tasks] {
            answer.expect(200);
            let text = String::from_utf8_lossy(&answer.body).into_owned();
            assert!(!text.contains(MARKER) && !text.contains("Rated 1"), "{text}");
        }
    }

    async fn words_of_a_partner_that_name_age_are_nothing_to_work_on(app) {
        let world = app.recovering(&json!({"weekly_hours": 6})).await;
        let session = planned(app, &world, &a_session()).await;
        let link = invited(app, &world, &session).await;
        let said = json!({"ratings": {"answer_depth": 2}, "tip": {"theme": "confidence", "words": "You are too old for them, hide it."}});
        app.post(&link).json(&said).send().await.expect(200);
        let plan = json!({"recovery_id": world.recovery_id});
        let plan = app.post("/v1/action_plans").by(&world.ada.token).json(&plan).send().await.expect(201);
        let focuses: Vec<_> = plan["focuses"].as_array().unwrap().iter().map(|focus| focus["theme"].as_str().unwrap()).collect();
        assert_eq!(focuses, ["answer_depth"]);
        let guidelines = app.post("/v1/guidelines/refresh").by(&world.ada.token).send().await.expect(200);
        assert!(!plan.to_string().contains("too old") && !guidelines.to_string().contains("too old"));
        // Where her friend said it she reads it.
        let shown = app.get(&session).by(&world.ada.token).send().await.expect(200);
        assert!(shown["partner"]["tip"]["words"].as_str().unwrap().contains("too old"));
    }

    async fn words_of_a_partner_that_judge_the_person_are_put_differently(app) {
        let world = app.recovering(&json!({})).await;
        let session = planned(app, &world, &a_session()).await;
        let link = invited(app, &world, &session).await;
        let harsh = json!({"tip": {"theme": "confidence", "words": "You came across as arrogant."}});
        app.post(&link).json(&harsh).send().await.expect(200);
        let answer = app.get(&session).by(&world.ada.token).send().await;
        let tip = answer.expect(200)["partner"]["tip"].clone();
        assert_eq!((&tip["theme"], &tip["reworded"]), (&json!("confidence"), &json!(true)));
        assert!(!answer.json().to_string().contains("arrogant"));
    }

    async fn nobody_else_hears_of_practice(app) {
        let world = app.recovering(&json!({})).await;
        let changes = |token: &str| {
            let request = app.get("/v1/changes?limit=100").by(token);
            async move { request.send().await.expect(200)["data"].clone() }
        };
        let (events, feed) = (app.announced(&world.board).await, changes(&world.board.token).await);
        let session = planned(app, &world, &a_session()).await;
        let link = invited(app, &world, &session).await;
        app.post(&link).json(&a_rating(2)).send().await.expect(200);
        completed(app, &world, &session, &json!({})).await.expect(200);
        app.patch(&session).by(&world.ada.token).if_match("*").json(&json!({"notes": null})).send().await.expect(200);
        let progress = format!("/v1/candidates/{}/practice_progress", world.ada.candidate_id);
        for path in [session.as_str(), "/v1/practice_sessions", &progress] {
            app.get(path).by(&world.board.token).send().await.problem("wrong_caller");
        }
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        for path in [session.as_str(), &progress] {
            app.get(path).by(&ben.token).send().await.problem("not_found");
        }
        assert_eq!(app.get("/v1/practice_sessions").by(&ben.token).send().await.expect(200)["data"], json!([]));
        let now: Vec<_> = app.announced(&world.board).await.into_iter().filter(|(name, _)| !name.starts_with("candidate.")).collect();
        let then: Vec<_> = events.into_iter().filter(|(name, _)| !name.starts_with("candidate.")).collect();
        assert_eq!(now, then);
        let practised = |rows: &Value| rows.to_string().matches("prac_").count();
        assert_eq!((practised(&feed), practised(&changes(&world.board.token).await)), (0, 0));
    }

    async fn the_link_is_kept_only_sealed_and_shown_again_to_the_same_request(app) {
        let world = app.recovering(&json!({})).await;
        let session = planned(app, &world, &a_session()).await;
        let invite = || app.post(&format!("{session}/partner_link")).by(&world.ada.token).key("invite").send();
        let first = invite().await;
        let again = invite().await;
        assert_eq!((first.expect(200), again.header("idempotency-replayed").as_str()), (again.expect(200), "true"));
        let token = first.json()["link_path"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        assert!(app.kept_answers(&world.board).await.iter().all(|kept| !kept.contains(&token)));
    }

    async fn whatever_is_wrong_with_a_session_is_named(app) {
        let world = app.recovering(&json!({})).await;
        let create = |body: Value| app.post("/v1/practice_sessions").by(&world.ada.token).json(&body).send();
        let pointers = |problem: Value| problem["errors"].as_array().unwrap().iter().map(|one| one["pointer"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
        let none = create(json!({"kind": "mirror", "questions": []})).await.problem("invalid_fields");
        assert_eq!(pointers(none), ["/questions"]);
        let wrong = json!([
            {"text": " "}, {"question_bank_id": "nobody_asks_this"}, {"question_id": "qstn_01jd8w3k5rfx7v2m9q4n6t8b0c"}, {},
            {"text": "Why?", "question_bank_id": "why_hire_you"},
        ]);
        let wrong = create(json!({"kind": "mirror", "questions": wrong})).await.problem("invalid_fields");
        assert_eq!(pointers(wrong), ["/questions/0/text", "/questions/1/question_bank_id", "/questions/2/question_id", "/questions/3", "/questions/4"]);
        let session = planned(app, &world, &a_session()).await;
        let early = json!({"completed_on": "2026-11-24", "self_ratings": {"answer_depth": 6, "role_closed": 3}});
        let early = completed(app, &world, &session, &early).await.problem("invalid_fields");
        assert_eq!(pointers(early), ["/self_ratings/answer_depth", "/self_ratings/role_closed", "/completed_on"]);
        let patch = |etag: &str, body: Value| app.patch(&session).by(&world.ada.token).if_match(etag).json(&body).send();
        let long = json!({"questions": [{"text": "x".repeat(2_001)}], "minutes": 0});
        assert_eq!(pointers(patch("*", long).await.problem("invalid_fields")), ["/minutes", "/questions/0/text"]);
        patch("*", json!({"questions": null})).await.problem("invalid_fields");
        completed(app, &world, &session, &json!({"self_ratings": {"answer_depth": 3, "confidence": 4}})).await.expect(200);
        completed(app, &world, &session, &json!({})).await.problem("practice_completed");
        patch("\"v1\"", json!({"minutes": 30})).await.problem("precondition_failed");
        let changed = patch("\"v2\"", json!({"self_ratings": {"confidence": null, "motivation": 5}, "notes": null, "kind": "recorded"})).await.expect(200);
        assert_eq!(changed["self_ratings"], json!({"answer_depth": 3, "motivation": 5}));
        assert_eq!((&changed["notes"], &changed["kind"], &changed["version"]), (&json!(null), &json!("recorded"), &json!(3)));
        let link = invited(app, &world, &session).await;
        let said = json!({"ratings": {"qualifications": 3, "confidence": 0}, "tip": {"theme": "competition", "words": "  "}});
        assert_eq!(pointers(app.post(&link).json(&said).send().await.problem("invalid_fields")), ["/ratings/confidence", "/ratings/qualifications", "/tip/words", "/tip/theme"]);
        app.post(&link).json(&json!({"partner_name": "Ben"})).send().await.problem("invalid_fields");
        app.get(&link).send().await.expect(200);
    }

    async fn what_was_practised_goes_with_the_candidate(app) {
        let world = app.recovering(&json!({})).await;
        let session = planned(app, &world, &a_session()).await;
        let link = invited(app, &world, &session).await;
        let path = format!("/v1/candidates/{}", world.ada.candidate_id);
        app.delete(&path).by(&world.board.token).if_match("*").send().await.expect(204);
        app.get(&link).send().await.problem("not_found");
    }
}
