//! Fairness checks, from outside.

use crate::changes::settled;
use crate::on_both_databases;
use crate::support::recovering::Recovering;
use crate::support::{Answer, TestApp};
use chrono::TimeDelta;
use serde_json::{Value, json};

const CHECKS: &str = "/v1/fairness_checks";
const MARKER: &str = "Zanzibar";

/// The candidate agrees that notes are kept; gives the path of the consent.
async fn agreed(app: &TestApp, world: &Recovering) -> String {
    let path = format!("/v1/candidates/{}/consents", world.ada.candidate_id);
    let body = json!({"purpose": "fairness_notes", "wording": "You may keep my notes on whether this was fair."});
    let given = app
        .post(&path)
        .by(&world.ada.token)
        .json(&body)
        .send()
        .await;
    given.expect(201);
    given.header("location")
}

async fn checked(app: &TestApp, world: &Recovering, more: &Value) -> Answer {
    let mut body = json!({"interview_id": world.interview_id, "believable": "unsure", "fair": "no", "acceptable": "no"});
    let more = more.as_object().cloned().unwrap_or_default();
    body.as_object_mut().unwrap().extend(more);
    app.post(CHECKS)
        .by(&world.ada.token)
        .json(&body)
        .send()
        .await
}

async fn read(app: &TestApp, world: &Recovering, path: &str) -> Answer {
    app.get(path).by(&world.ada.token).send().await
}

async fn patched(app: &TestApp, world: &Recovering, path: &str, change: &Value) -> Answer {
    let etag = read(app, world, path).await.etag();
    let request = app.patch(path).by(&world.ada.token).if_match(&etag);
    request.json(change).send().await
}

fn kinds(check: &Value) -> Vec<&str> {
    let signals = check["signals"].as_array().unwrap().iter();
    signals.map(|one| one["kind"].as_str().unwrap()).collect()
}

fn codes(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| one["code"].as_str().unwrap()).collect()
}

/// The same request with the same key.
async fn kept_again(app: &TestApp, world: &Recovering, private: &Value) -> Answer {
    let body = json!({
        "interview_id": world.interview_id, "believable": "no", "fair": "no", "acceptable": "no",
        "grounds": private["grounds"], "notes": private["notes"], "words": private["words"],
    });
    let request = app.post(CHECKS).by(&world.ada.token).key("once");
    request.json(&body).send().await
}

on_both_databases! {
    async fn what_names_age_or_origin_is_nothing_to_work_on(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &[
            ("culture_fit", "improvement", "At 52 she is too old for our young team."),
            ("communication", "improvement", "Her accent was hard to follow."),
            ("answer_depth", "improvement", "Few results in her examples."),
        ]).await;
        let opened = app.opened(&world, &feedback, 3).await;
        app.assessed(&world, &opened, "recognise").await;
        let read = async |path: String| app.get(&path).by(&world.ada.token).send().await.expect(200);
        let plan = json!({"recovery_id": world.recovery_id});
        let plan = app.post("/v1/action_plans").by(&world.ada.token).json(&plan).send().await.expect(201);
        let themes: Vec<_> = plan["focuses"].as_array().unwrap().iter().map(|focus| &focus["theme"]).collect();
        assert_eq!(themes, ["answer_depth"]);
        let tasks = read(format!("/v1/action_plans/{}/tasks", plan["id"].as_str().unwrap())).await;
        let guidelines = app.post("/v1/guidelines/refresh").by(&world.ada.token).send().await.expect(200);
        let ahead = app.interview(&world.board, &world.ada.candidate_id, &json!({"starts_at": app.now() + TimeDelta::days(5)})).await;
        let brief = read(format!("/v1/interviews/{}/brief", ahead["id"].as_str().unwrap())).await;
        let summary = read(format!("/v1/recoveries/{}/summary", world.recovery_id)).await;
        for told in [&plan, &tasks, &guidelines, &brief, &summary] {
            let text = told.to_string();
            assert!(!text.contains("too old") && !text.contains("accent"), "{text}");
        }
        assert!(brief["lessons"].to_string().contains("Few results"), "{brief}");
        let steps = read(format!("/v1/recoveries/{}", world.recovery_id)).await["next_steps"].clone();
        let check = steps.as_array().unwrap().iter().find(|step| step["kind"] == "check_fairness").unwrap();
        assert!(check["reason"].as_str().unwrap().starts_with("Some of the words that you read"), "{check}");
        // In the feedback itself it stands as it was said: she decides what she makes of it.
        assert!(read(feedback).await.to_string().contains("too old"));
    }

    async fn advice_and_comments_that_name_age_are_no_lesson_and_lead_to_a_check(app) {
        for (field, words, is_named) in [
            ("advice", "Look for a team of your age, you are too old for this one.", true),
            ("comment", "To be honest, she was too old for our young team.", true),
            ("advice", "Bring two examples with numbers.", false),
        ] {
            let world = app.recovering(&json!({})).await;
            let said = json!({"source": "employer", field: words, "observations": [
                {"theme": "answer_depth", "polarity": "improvement", "words": "Few results in her examples.", "level": "task"},
            ]});
            let path = format!("/v1/interviews/{}/feedback", world.interview_id);
            let recorded = app.post(&path).by(&world.board.token).json(&said).send().await;
            recorded.expect(201);
            let check = async || {
                let steps = app.recovery(&world, &world.ada.token).await["next_steps"].clone();
                let step = steps.as_array().unwrap().iter().find(|step| step["kind"] == "check_fairness").cloned();
                step.is_some_and(|step| step["reason"].as_str().unwrap().starts_with("Some of the words that you read"))
            };
            assert!(!check().await, "what is sealed tells nothing");
            let opened = app.opened(&world, &recorded.header("location"), 3).await;
            app.assessed(&world, &opened, "recognise").await;
            assert_eq!(check().await, is_named, "{field}: {words}");
            let ahead = app.interview(&world.board, &world.ada.candidate_id, &json!({"starts_at": app.now() + TimeDelta::days(5)})).await;
            let brief = read(app, &world, &format!("/v1/interviews/{}/brief", ahead["id"].as_str().unwrap())).await.expect(200);
            let lessons: Vec<_> = brief["lessons"].as_array().unwrap().iter().map(|one| one["words"].as_str().unwrap()).collect();
            assert!(lessons.contains(&"Few results in her examples."), "{lessons:?}");
            assert_eq!(lessons.contains(&words), !is_named, "{lessons:?}");
            assert!(!brief.to_string().contains("too old"), "{brief}");
            // In the feedback itself it stands as it was said.
            assert_eq!(opened["content"][field], words);
        }
    }

    async fn a_letter_leans_on_the_law_in_the_language_that_is_asked_for(app) {
        let world = app.recovering(&json!({})).await;
        let made = checked(app, &world, &json!({})).await;
        let path = made.header("location");
        for (language, law) in [("de", "Artikel 15"), ("fr", "article 15"), ("es", "artículo 15"), ("en", "Article 15 of the UK GDPR")] {
            let check = app.get(&path).by(&world.ada.token).header("Accept-Language", language).send().await.expect(200);
            let letter = check["drafts"][1]["body"].as_str().unwrap();
            assert!(letter.contains(law) && letter.contains("UK GDPR"), "{language}: {letter}");
        }
    }

    async fn m6_the_reason_is_judged_by_the_person_with_dates_and_somebody_to_ask(app) {
        let world = app.recovering(&json!({})).await;
        let point = format!("Honestly, you were too old for the team, {MARKER}.");
        let feedback = app.said(&world, &[("culture_fit", "improvement", &point), ("confidence", "improvement", "You seemed overqualified.")]).await;

        // What is sealed tells nothing: the check knows only what she has opened.
        let before = checked(app, &world, &json!({"fair": "unsure", "acceptable": "yes"})).await.expect(201);
        assert_eq!((kinds(&before), &before["suggestion"]), (vec![], &json!("nothing_stands_out")));
        app.opened(&world, &feedback, 3).await;

        let made = checked(app, &world, &json!({})).await;
        let check = made.expect(201);
        let path = made.header("location");
        // Her own answers stand first, signals beside them.
        assert_eq!((&check["believable"], &check["fair"], &check["acceptable"]), (&json!("unsure"), &json!("no"), &json!("no")));
        assert_eq!(kinds(&check), ["explicit_mention", "proxy_phrase"]);
        let signal = &check["signals"][0];
        assert_eq!((&signal["ground"], &signal["quote"], &signal["words_of"]), (&json!("age"), &json!("too old"), &json!("observation")));
        let (start, end) = (signal["start"].as_u64().unwrap(), signal["end"].as_u64().unwrap());
        let quoted: String = point.chars().skip(start.try_into().unwrap()).take((end - start).try_into().unwrap()).collect();
        assert_eq!(quoted, "too old");
        assert!(check["signals"][1]["explanation"].as_str().unwrap().contains("may be nothing"));
        assert_eq!(check["suggestion"], "talk_to_an_adviser");

        // Decided on 23 November 2026, when the limit of Great Britain is not confirmed: the earlier day and both rules.
        let deadline = &check["deadlines"][0];
        assert_eq!((&deadline["on"], &deadline["verified"], &deadline["certainty"]), (&json!("2027-02-22"), &json!(false), &json!("unverified")));
        let told: Vec<_> = deadline["rules"].as_array().unwrap().iter().map(|rule| (rule["on"].as_str().unwrap(), rule["verified"].as_bool().unwrap())).collect();
        assert_eq!(told, [("2027-02-22", true), ("2027-05-22", false)]);
        assert!(deadline["rules"][0]["source"].as_str().unwrap().contains("legislation.gov.uk"));
        assert!(deadline["statement"].as_str().unwrap().contains("treat it as the last day and ask"));
        assert_eq!((&deadline["started_by"], &deadline["started_on"]), (&json!("decision_at"), &json!("2026-11-23")));

        // Whom to ask, what to keep, what next, and two letters in which nothing of this stands.
        assert_eq!(check["whom_to_ask"][0]["name"], "Acas");
        assert!(codes(&check["keep"]).contains(&"own_notes"));
        assert_eq!(codes(&check["next"]), ["write_it_down", "mind_the_date", "talk_to_an_adviser", "ask_the_employer", "ask_for_the_notes", "take_what_helps"]);
        let drafts = check["drafts"].as_array().unwrap();
        assert_eq!(drafts.iter().map(|one| one["kind"].as_str().unwrap()).collect::<Vec<_>>(), ["employer_questions", "subject_access_request"]);
        for draft in drafts {
            let body = draft["body"].as_str().unwrap();
            assert!(body.starts_with("Hello Femi,") && body.contains("22 November 2026") && body.ends_with("Ada"), "{body}");
            assert!(!body.contains(MARKER) && !body.contains("too old"), "{body}");
        }
        assert!(drafts[1]["body"].as_str().unwrap().contains("Article 15 of the UK GDPR, which allows one month"));
        assert!(check["disclaimer"].as_str().unwrap().contains("not legal advice"));
        assert_eq!(check["method"], "M6");

        // It can be read again, changed and forgotten.
        assert_eq!(read(app, &world, &path).await.expect(200), check);
        let changed = patched(app, &world, &path, &json!({"fair": "unsure", "jurisdiction": "GB-NIR"})).await.expect(200);
        assert_eq!((&changed["fair"], &changed["jurisdiction"], &changed["version"]), (&json!("unsure"), &json!("GB-NIR"), &json!(2)));
        assert_eq!((&changed["deadlines"][0]["on"], &changed["deadlines"][0]["verified"]), (&json!("2027-02-22"), &json!(true)));
        let all = read(app, &world, CHECKS).await.expect(200);
        assert_eq!(all["data"].as_array().unwrap().len(), 2);
        app.delete(&path).by(&world.ada.token).if_match("\"v2\"").send().await.expect(204);
        read(app, &world, &path).await.problem("not_found");
    }

    async fn notes_need_a_consent_are_sealed_and_go_with_it(app) {
        let world = app.recovering(&json!({})).await;
        let private = json!({"grounds": ["religion", "age", "age"], "notes": format!("{MARKER} notes"), "words": format!("{MARKER}: we wanted somebody younger.")});
        for (name, value) in private.as_object().unwrap() {
            checked(app, &world, &json!({name: value})).await.problem("consent_required");
        }
        let bare = checked(app, &world, &json!({})).await.header("location");
        patched(app, &world, &bare, &json!({"notes": "x"})).await.problem("consent_required");

        let consent = agreed(app, &world).await;
        let made = kept_again(app, &world, &private).await;
        let check = made.expect(201);
        let path = made.header("location");
        assert_eq!((&check["grounds"], &check["notes"]), (&json!(["age", "religion"]), &private["notes"]));
        assert_eq!((kinds(&check), &check["signals"][0]["words_of"]), (vec!["explicit_mention"], &json!("pasted")));

        // Nothing of it is stored as it is, in no table: neither in the row nor in the answer that is kept for a repeat.
        let stored = crate::tenancy::stored(app).await;
        let as_bytes = "5a616e7a69626172"; // the marker, as both databases show bytes
        for (table, rows) in &stored {
            assert!(!rows.contains(MARKER) && !rows.to_lowercase().contains(as_bytes), "{table} has it in plain text");
        }
        let repeated = kept_again(app, &world, &private).await;
        assert_eq!((repeated.expect(201), repeated.header("idempotency-replayed")), (check.clone(), "true".to_owned()));

        // Absent members stay, null clears.
        let cleared = patched(app, &world, &path, &json!({"notes": null})).await.expect(200);
        assert_eq!((&cleared["notes"], &cleared["words"]), (&json!(null), &private["words"]));

        // Once she withdraws, nothing of it is left, and nobody hears: neither in the row nor in the answer that was kept for a repeat.
        let announced = app.announced(&world.board).await;
        app.post(&format!("{consent}/withdraw")).by(&world.ada.token).send().await.expect(200);
        let forgotten = read(app, &world, &path).await.expect(200);
        assert_eq!((&forgotten["grounds"], &forgotten["words"], kinds(&forgotten)), (&json!([]), &json!(null), vec![]));
        assert_eq!((&forgotten["fair"], &forgotten["version"]), (&json!("no"), &json!(3)));
        let stored = crate::tenancy::stored(app).await;
        assert!(!stored["idempotency_keys"].contains(check["id"].as_str().unwrap()));
        assert_eq!(app.announced(&world.board).await, announced);
        agreed(app, &world).await;
        assert_eq!(read(app, &world, &path).await.expect(200)["words"], json!(null));
        // The same request is no repeat any more: it makes another check.
        let anew = kept_again(app, &world, &private).await;
        assert_ne!(anew.expect(201)["id"], check["id"]);
    }

    async fn no_tenant_reaches_it_and_nothing_is_announced(app) {
        let world = app.recovering(&json!({})).await;
        let announced = app.announced(&world.board).await;
        let consent = agreed(app, &world).await;
        settled(app).await;
        let feed = app.get("/v1/changes").by(&world.board.token).send().await.expect(200);
        let made = checked(app, &world, &json!({"notes": MARKER, "words": format!("too old {MARKER}"), "grounds": ["age"]})).await;
        made.expect(201);
        let path = made.header("location");
        patched(app, &world, &path, &json!({"fair": "yes"})).await.expect(200);

        let (token, body) = (&world.board.token, json!({"interview_id": world.interview_id, "believable": "no", "fair": "no", "acceptable": "no"}));
        app.post(CHECKS).by(token).json(&body).send().await.problem("wrong_caller");
        app.get(CHECKS).by(token).send().await.problem("wrong_caller");
        app.get(&path).by(token).send().await.problem("wrong_caller");
        app.patch(&path).by(token).if_match("*").json(&json!({"fair": "no"})).send().await.problem("wrong_caller");
        app.delete(&path).by(token).if_match("*").send().await.problem("wrong_caller");

        // Not even that she agreed: an agency would know that she doubts the reason.
        let consents = format!("/v1/candidates/{}/consents", world.ada.candidate_id);
        let agree = json!({"purpose": "fairness_notes", "wording": "You may keep my notes."});
        app.post(&consents).by(token).json(&agree).send().await.problem("wrong_caller");
        app.get(&consent).by(token).send().await.problem("not_found");
        app.post(&format!("{consent}/withdraw")).by(token).send().await.problem("not_found");
        assert_eq!(app.get(&consents).by(token).send().await.expect(200)["data"], json!([]));
        assert_eq!(app.get(&consents).by(&world.ada.token).send().await.expect(200)["data"][0]["purpose"], "fairness_notes");

        let views = ["/v1/events", "/v1/changes", "/v1/feedback", "/v1/interviews", "/v1/recoveries", "/v1/action_plans"];
        let candidate = format!("/v1/candidates/{}", world.ada.candidate_id);
        for view in views.into_iter().chain([candidate.as_str()]) {
            let seen = app.get(view).by(token).send().await.expect(200).to_string();
            assert!(!seen.contains(MARKER) && !seen.contains("fchk_"), "{view}: {seen}");
        }
        app.delete(&path).by(&world.ada.token).if_match("*").send().await.expect(204);
        assert_eq!(app.announced(&world.board).await, announced);
        settled(app).await;
        assert_eq!(app.get("/v1/changes").by(token).send().await.expect(200)["data"], feed["data"]);
    }

    async fn a_stale_rule_shows_the_earlier_day_and_says_so(app) {
        let world = app.recovering(&json!({})).await;
        let path = checked(app, &world, &json!({"jurisdiction": "US-NY"})).await.header("location");
        let fresh = read(app, &world, &path).await;
        let deadline = fresh.expect(200)["deadlines"][0].clone();
        assert_eq!((&deadline["on"], &deadline["certainty"], &deadline["verified"]), (&json!("2029-11-22"), &json!("confirmed"), &json!(true)));
        // Federal law holds beside that of the state.
        assert_eq!(fresh.json()["deadlines"][1]["route"], "us_eeoc");

        let world = app.later(&world, TimeDelta::days(200)).await;
        let stale = app.get(&path).by(&world.ada.token).header("If-None-Match", &fresh.etag()).send().await.expect(200);
        let deadline = &stale["deadlines"][0];
        assert_eq!((&deadline["on"], &deadline["certainty"], &deadline["verified"]), (&json!("2027-11-22"), &json!("stale"), &json!(false)));
        assert!(deadline["statement"].as_str().unwrap().contains("Whom to ask: New York State Division of Human Rights."), "{deadline}");
        assert_eq!(deadline["rules"].as_array().unwrap().len(), 2);
        assert!(stale["deadlines"][1]["passed"].as_bool().unwrap());
    }

    async fn a_law_of_two_steps_counts_the_second_from_the_claim(app) {
        let world = app.recovering(&json!({"country": "DE", "time_zone": "Europe/Berlin"})).await;
        let path = checked(app, &world, &json!({"knowledge_at": "2026-11-23T08:00:00.000Z"})).await.header("location");
        let check = read(app, &world, &path).await.expect(200);
        assert_eq!(check["jurisdiction"], "DE");
        assert_eq!((&check["deadlines"][0]["on"], &check["deadlines"][1]["on"]), (&json!("2027-01-23"), &json!(null)));
        assert_eq!(check["deadlines"][1]["certainty"], "no_day");
        let claimed = patched(app, &world, &path, &json!({"claimed_on": "2026-11-23"})).await.expect(200);
        assert_eq!((&claimed["deadlines"][1]["on"], &claimed["deadlines"][1]["started_by"]), (&json!("2027-02-23"), &json!("claimed_on")));
    }

    async fn silence_has_a_deadline_of_its_own_where_the_law_gives_one(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({"country": "CA", "time_zone": "America/Toronto"})).await;
        let interview = app.interview(&board, ada["id"].as_str().unwrap(), &json!({})).await;
        let id = interview["id"].as_str().unwrap();
        let told = json!({"outcome": "no_response", "notified_at": app.now()});
        app.post(&format!("/v1/interviews/{id}/outcome")).by(&board.token).json(&told).send().await.expect(200);
        let session = app.session(&board, ada["id"].as_str().unwrap()).await;
        let body = json!({"interview_id": id, "jurisdiction": "CA-ON", "believable": "unsure", "fair": "unsure", "acceptable": "no"});
        let check = app.post(CHECKS).by(&session.token).json(&body).send().await.expect(201);
        let first = &check["deadlines"][0];
        assert_eq!((&first["kind"], &first["on"], &first["verified"]), (&json!("silence_deadline"), &json!("2027-01-06"), &json!(true)));
        assert!(first["condition"].as_str().unwrap().contains("25 staff"));
    }

    async fn a_country_that_we_know_nothing_of_is_told_so(app) {
        let world = app.recovering(&json!({"country": "BR", "time_zone": "America/Sao_Paulo"})).await;
        let check = checked(app, &world, &json!({})).await.expect(201);
        assert_eq!((&check["jurisdiction"], &check["deadlines"], &check["whom_to_ask"]), (&json!(null), &json!([]), &json!([])));
        assert!(check["jurisdiction_note"].as_str().unwrap().contains("no checked facts"));
        assert!(!codes(&check["next"]).contains(&"mind_the_date"));
        let request = check["drafts"][1]["body"].as_str().unwrap();
        assert!(!request.contains("GDPR") && request.contains("copy of the personal data"));
    }

    async fn words_about_the_person_stay_unread_but_not_what_the_law_may_protect(app) {
        let world = app.recovering(&json!({})).await;
        let words = "Too old for us, and arrogant with it.";
        let feedback = app.said(&world, &[("confidence", "improvement", words)]).await;
        let opened = app.opened(&world, &feedback, 3).await;
        assert_eq!(opened["content"]["improvements"][0]["reworded"], true);
        let check = checked(app, &world, &json!({})).await;
        assert!(!String::from_utf8_lossy(&check.body).contains("arrogant"));
        assert_eq!((kinds(&check.expect(201)), &check.json()["signals"][0]["quote"]), (vec!["explicit_mention"], &json!("Too old")));
    }

    async fn what_cannot_be_is_refused_with_everything_that_is_wrong(app) {
        let world = app.recovering(&json!({})).await;
        agreed(app, &world).await;
        let feedback = app.said(&world, &[("confidence", "improvement", "Seemed nervous.")]).await;
        let id = feedback.rsplit('/').next().unwrap();
        checked(app, &world, &json!({"feedback_id": id})).await.problem("feedback_sealed");
        app.opened(&world, &feedback, 3).await;
        let one = checked(app, &world, &json!({"feedback_id": id})).await.expect(201);
        assert_eq!(one["feedback_id"], id);

        let later = app.now() + TimeDelta::days(2);
        let wrong = checked(app, &world, &json!({
            "jurisdiction": "XX", "knowledge_at": later, "claimed_on": "2026-11-25", "notes": " ", "words": "\n",
            "feedback_id": "fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c",
        })).await.problem("invalid_fields");
        let faults: Vec<_> = wrong["errors"].as_array().unwrap().iter().map(|one| (one["pointer"].as_str().unwrap(), one["code"].as_str().unwrap())).collect();
        assert_eq!(faults, [
            ("/jurisdiction", "not_found"), ("/knowledge_at", "in_future"), ("/claimed_on", "in_future"),
            ("/notes", "blank"), ("/words", "blank"), ("/feedback_id", "not_found"),
        ]);
        checked(app, &world, &json!({"fair": "maybe"})).await.problem("invalid_fields");
        checked(app, &world, &json!({"grounds": ["eyes"]})).await.problem("invalid_fields");

        let pending = app.interview(&world.board, &world.ada.candidate_id, &json!({})).await;
        checked(app, &world, &json!({"interview_id": pending["id"]})).await.problem("outcome_not_told");
        let path = checked(app, &world, &json!({})).await.header("location");
        let etag = read(app, &world, &path).await.etag();
        let patch = |etag: &str, body: Value| app.patch(&path).by(&world.ada.token).if_match(etag).json(&body).send();
        patch(&etag, json!({"fair": null})).await.problem("invalid_fields");
        patch(&etag, json!({"fair": "yes"})).await.expect(200);
        patch(&etag, json!({"fair": "no"})).await.problem("precondition_failed");
        app.delete(&path).by(&world.ada.token).if_match(&etag).send().await.problem("precondition_failed");
        app.delete(&path).by(&world.ada.token).send().await.problem("precondition_required");
    }

    async fn another_candidate_finds_nothing(app) {
        let world = app.recovering(&json!({})).await;
        let path = checked(app, &world, &json!({})).await.header("location");
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        app.get(&path).by(&ben.token).send().await.problem("not_found");
        app.patch(&path).by(&ben.token).if_match("*").json(&json!({"fair": "yes"})).send().await.problem("not_found");
        app.delete(&path).by(&ben.token).if_match("*").send().await.problem("not_found");
        assert_eq!(app.get(CHECKS).by(&ben.token).send().await.expect(200)["data"], json!([]));
        let body = json!({"interview_id": world.interview_id, "believable": "no", "fair": "no", "acceptable": "no"});
        let problem = app.post(CHECKS).by(&ben.token).json(&body).send().await.problem("invalid_fields");
        assert_eq!(problem["errors"][0]["pointer"], "/interview_id");
    }

    async fn it_goes_with_its_candidate(app) {
        let world = app.recovering(&json!({})).await;
        agreed(app, &world).await;
        checked(app, &world, &json!({"notes": MARKER})).await.expect(201);
        let candidate = format!("/v1/candidates/{}", world.ada.candidate_id);
        app.delete(&candidate).by(&world.board.token).if_match("*").send().await.expect(204);
        let stored = crate::tenancy::stored(app).await;
        assert_eq!(stored["fairness_checks"], "");
    }
}
