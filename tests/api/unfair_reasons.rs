//! Reasons that should not count: what follows from them, in every language, and what does not.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use chrono::TimeDelta;
use serde_json::{Value, json};

const THEMES: [&str; 2] = ["motivation", "answer_depth"];
const SAID: [&str; 2] = [
    "She seemed to want another job.",
    "Few results in her examples.",
];

async fn read(app: &TestApp, world: &Recovering, path: &str) -> Value {
    app.get(path)
        .by(&world.ada.token)
        .send()
        .await
        .expect(200)
        .clone()
}

/// Two points that she has opened and not marked.
async fn told(app: &TestApp, world: &Recovering) -> Value {
    let points = [0, 1].map(|at| (THEMES[at], "improvement", SAID[at]));
    let feedback = app.said(world, &points).await;
    app.opened(world, &feedback, 3).await
}

async fn judged(app: &TestApp, world: &Recovering, opened: &Value, judged: &Value) {
    let path = format!("/v1/feedback/{}/assessment", opened["id"].as_str().unwrap());
    let request = app.put(&path).by(&world.ada.token).if_match("*");
    request.json(judged).send().await.expect(200);
}

/// All that is made of what was said: her plan with its tasks, her card, and the brief for the next interview.
async fn made_of_it(app: &TestApp, world: &Recovering) -> String {
    let plan = json!({"recovery_id": world.recovery_id});
    let request = app.post("/v1/action_plans").by(&world.ada.token);
    let plan = request.json(&plan).send().await.expect(201).clone();
    let tasks = format!("/v1/action_plans/{}/tasks", plan["id"].as_str().unwrap());
    let tasks = read(app, world, &tasks).await;
    let request = app.post("/v1/guidelines/refresh").by(&world.ada.token);
    let card = request.send().await.expect(200).clone();
    format!("{plan} {tasks} {card} {}", brief(app, world).await)
}

async fn brief(app: &TestApp, world: &Recovering) -> Value {
    let soon = json!({"starts_at": app.now() + TimeDelta::days(5)});
    let ahead = app
        .interview(&world.board, &world.ada.candidate_id, &soon)
        .await;
    let path = format!("/v1/interviews/{}/brief", ahead["id"].as_str().unwrap());
    read(app, world, &path).await
}

async fn steps(app: &TestApp, world: &Recovering) -> Vec<String> {
    let steps = app.recovery(world, &world.ada.token).await["next_steps"].clone();
    let steps = steps.as_array().unwrap().iter();
    steps
        .map(|step| step["kind"].as_str().unwrap().to_owned())
        .collect()
}

async fn checked(app: &TestApp, world: &Recovering, more: &Value) -> Value {
    let mut body = json!({"interview_id": world.interview_id, "believable": "no", "fair": "no", "acceptable": "no"});
    let more = more.as_object().cloned().unwrap_or_default();
    body.as_object_mut().unwrap().extend(more);
    let request = app.post("/v1/fairness_checks").by(&world.ada.token);
    request.json(&body).send().await.expect(201).clone()
}

on_both_databases! {
    async fn what_she_turned_down_and_did_not_mark_is_nothing_to_work_on(app) {
        let world = app.recovering(&json!({})).await;
        let opened = told(app, &world).await;
        let id = opened["content"]["improvements"].as_array().unwrap().iter().find(|one| one["theme"] == THEMES[1]).unwrap()["id"].clone();
        let marked = json!([{"observation_id": id, "recognition": "recognise"}]);
        judged(app, &world, &opened, &json!({"believable": "yes", "fair": "no", "acceptable": "yes", "observations": marked})).await;
        let made = made_of_it(app, &world).await;
        // What she recognises stays, whatever she makes of the rest.
        assert!(!made.contains(SAID[0]) && made.contains(SAID[1]), "{made}");
        assert!(!made.contains("\"theme\":\"motivation\""), "{made}");
    }

    async fn a_fairness_check_turns_it_down_too(app) {
        let world = app.recovering(&json!({})).await;
        let opened = told(app, &world).await;
        judged(app, &world, &opened, &json!({"believable": "unsure", "fair": "unsure", "acceptable": "unsure"})).await;
        checked(app, &world, &json!({})).await;
        let made = made_of_it(app, &world).await;
        assert!(!SAID.iter().any(|words| made.contains(words)), "{made}");
        assert!(!THEMES.iter().any(|theme| made.contains(&format!("\"theme\":\"{theme}\""))), "{made}");
    }

    async fn what_she_cannot_accept_counts_as_disputed(app) {
        let world = app.recovering(&json!({})).await;
        let opened = told(app, &world).await;
        judged(app, &world, &opened, &json!({"believable": "yes", "fair": "unsure", "acceptable": "no"})).await;
        let plan = json!({"recovery_id": world.recovery_id});
        let plan = app.post("/v1/action_plans").by(&world.ada.token).json(&plan).send().await.expect(201).clone();
        for score in plan["scores"].as_array().unwrap() {
            assert_eq!(score["terms"][0]["recognition_weight"], 0.2, "{score}");
        }
        assert_eq!(brief(app, &world).await["lessons"], json!([]));
    }

    async fn the_plan_of_a_tenant_tells_nothing_of_it(app) {
        let mut seen = Vec::new();
        for turns_down in [false, true] {
            let world = app.recovering(&json!({})).await;
            let opened = told(app, &world).await;
            if turns_down {
                judged(app, &world, &opened, &json!({"believable": "no", "fair": "no", "acceptable": "no"})).await;
                checked(app, &world, &json!({})).await;
            }
            let plan = json!({"recovery_id": world.recovery_id});
            let plan = app.post("/v1/action_plans").by(&world.board.token).json(&plan).send().await.expect(201).clone();
            let tasks = format!("/v1/action_plans/{}/tasks", plan["id"].as_str().unwrap());
            let tasks = app.get(&tasks).by(&world.board.token).send().await.expect(200).clone();
            let titles: Vec<Value> = tasks["data"].as_array().unwrap().iter().map(|one| json!([one["title"], one["due_on"], one["reason"]])).collect();
            seen.push((plan["focuses"].clone(), plan["notes"].clone(), titles));
        }
        assert_eq!(seen[0], seen[1]);
    }

    async fn who_names_a_ground_is_not_told_that_it_may_be_nothing(app) {
        let world = app.recovering(&json!({})).await;
        let feedback = app.said(&world, &[("experience", "improvement", "You seemed overqualified.")]).await;
        app.opened(&world, &feedback, 3).await;
        let consents = format!("/v1/candidates/{}/consents", world.ada.candidate_id);
        let agree = json!({"purpose": "fairness_notes", "wording": "You may keep my notes."});
        app.post(&consents).by(&world.ada.token).json(&agree).send().await.expect(201);
        let check = checked(app, &world, &json!({"grounds": ["age", "pregnancy_family", "sex"]})).await;
        assert!(!check.to_string().contains("may be nothing"), "{check}");
        assert_eq!(check["suggestion"], "talk_to_an_adviser");
        let text = check["suggestion_text"].as_str().unwrap();
        let places: Vec<_> = ["your age, pregnancy or plans for a family and your sex", "nobody can tell from here", "Acas", "Monday 22 February 2027"]
            .map(|part| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"))).to_vec();
        assert!(places.is_sorted(), "{text}");
        // Where we have neither a day nor a service, nothing is promised of them.
        let elsewhere = app.recovering(&json!({"country": "BR", "time_zone": "America/Sao_Paulo"})).await;
        let consents = format!("/v1/candidates/{}/consents", elsewhere.ada.candidate_id);
        app.post(&consents).by(&elsewhere.ada.token).json(&agree).send().await.expect(201);
        let check = checked(app, &elsewhere, &json!({"grounds": ["religion"]})).await;
        let text = check["suggestion_text"].as_str().unwrap();
        assert!(text.starts_with("You named your religion or belief. Whether") && !text.contains("before ") | text.contains("before you ask"), "{text}");
        assert!(!text.contains('{') && !text.contains("Free advice"), "{text}");
    }

    async fn a_protected_word_in_any_language_leads_to_a_check_before_points_are_marked(app) {
        for words in [
            "Elle est enceinte, elle ne serait pas disponible cet été.",
            "Mit Kopftuch passt sie nicht zu uns.",
            "Buscamos a alguien más joven.",
            "Too old for this crowd.",
        ] {
            let world = app.recovering(&json!({})).await;
            let world = app.later(&world, TimeDelta::days(9)).await;
            let feedback = app.said(&world, &[("motivation", "improvement", words)]).await;
            app.opened(&world, &feedback, 3).await;
            let steps = steps(app, &world).await;
            let place = |kind| steps.iter().position(|one| one == kind);
            assert!(place("check_fairness").is_some() && place("check_fairness") < place("assess_feedback"), "{words}: {steps:?}");
            let made = made_of_it(app, &world).await;
            assert!(!made.contains(words) && !made.contains("\"theme\":\"motivation\""), "{words}: {made}");
        }
    }

    async fn an_insult_is_shown_to_nobody_and_is_no_lesson(app) {
        for (locale, insult, useful, ours) in [
            ("en", "Get a life, she is hopeless.", "Bring two examples with numbers.", "[A sentence that judged"),
            ("de", "Sie ist arrogant und einfach dumm.", "Bringen Sie zwei Beispiele mit Zahlen.", "[Ein Satz, der"),
            ("fr", "Elle est stupide et prétentieuse.", "Préparez deux exemples chiffrés.", "[Une phrase qui"),
            ("es", "Es una inútil y muy arrogante.", "Prepare dos ejemplos con cifras.", "[Aquí falta una frase"),
        ] {
            let world = app.recovering(&json!({"locale": locale})).await;
            let both = format!("{insult} {useful}");
            let said = json!({"source": "employer", "comment": both, "advice": both, "observations": [
                {"theme": "confidence", "polarity": "improvement", "words": insult, "level": "task"},
            ]});
            let path = format!("/v1/interviews/{}/feedback", world.interview_id);
            let recorded = app.post(&path).by(&world.board.token).json(&said).send().await;
            recorded.expect(201);
            let opened = app.opened(&world, &recorded.header("location"), 3).await;
            let content = &opened["content"];
            assert!(!opened.to_string().contains(insult), "{opened}");
            for field in ["comment", "advice"] {
                let shown = content[field].as_str().unwrap();
                assert!(shown.starts_with(ours) && shown.ends_with(useful), "{shown}");
                assert_eq!(content[format!("{field}_reworded")], true);
            }
            let point = &content["improvements"][0];
            assert_eq!((&point["reworded"], &point["level"]), (&json!(true), &json!("self")));
            app.assessed(&world, &opened, "recognise").await;
            let brief = brief(app, &world).await;
            let lessons: Vec<_> = brief["lessons"].as_array().unwrap().iter().map(|one| one["words"].as_str().unwrap()).collect();
            assert_eq!(lessons, [useful]);
            let made = made_of_it(app, &world).await;
            assert!(!made.contains(insult) && !made.contains("\"confidence\""), "{locale}: {made}");
            assert!(!steps(app, &world).await.contains(&"check_fairness".to_owned()));
        }
    }

    async fn words_of_no_insult_stay_as_they_are(app) {
        let world = app.recovering(&json!({})).await;
        let advice = "Bring two examples. You never came across as arrogant, so keep that.";
        let said = json!({"source": "employer", "advice": advice});
        let path = format!("/v1/interviews/{}/feedback", world.interview_id);
        let recorded = app.post(&path).by(&world.board.token).json(&said).send().await;
        let opened = app.opened(&world, &recorded.header("location"), 3).await;
        assert_eq!((&opened["content"]["advice"], &opened["content"]["advice_reworded"]), (&json!(advice), &json!(false)));
        assert_eq!((&opened["content"]["comment"], &opened["content"]["comment_reworded"]), (&json!(null), &json!(false)));
    }
}
