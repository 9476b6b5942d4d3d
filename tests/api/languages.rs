//! In which language somebody is spoken to.

use crate::on_both_databases;
use crate::support::recovering::Recovering;
use crate::support::{Answer, TestApp};
use rebound::method::content::LANGUAGES;
use rebound::platform::locale::Language;
use serde_json::json;

/// The first of the next steps, asked for in these languages.
async fn first_step(
    app: &TestApp,
    world: &Recovering,
    languages: Option<&str>,
) -> (String, Answer) {
    let mut request = app.get(&world.path()).by(&world.ada.token);
    if let Some(languages) = languages {
        request = request.header("Accept-Language", languages);
    }
    let answer = request.send().await;
    let title = answer.expect(200)["next_steps"][0]["title"]
        .as_str()
        .unwrap()
        .to_owned();
    (title, answer)
}

fn varies(answer: &Answer) -> Vec<String> {
    let all = answer.headers.get_all("vary");
    all.map(|value| value.to_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_method_speaks_the_languages_that_the_platform_knows() {
    let known: Vec<&str> = Language::ALL
        .iter()
        .map(|language| language.as_str())
        .collect();
    assert_eq!(known, LANGUAGES);
}

on_both_databases! {
    async fn next_steps_are_told_in_the_language_that_is_asked_for(app) {
        let world = app.recovering(&json!({"locale": "de-AT"})).await;
        for (asked, language, title) in [
            (Some("fr"), "fr", "Prenez cinq minutes pour respirer"),
            (Some("es-MX, en;q=0.5"), "es", "Tómese cinco minutos para respirar"),
            (Some("en-GB"), "en", "Take five minutes to breathe"),
            (Some("pt, en;q=0.2, fr;q=0.7"), "fr", "Prenez cinq minutes pour respirer"),
            // Without a wish that we can fulfil it is her own language.
            (None, "de", "Nehmen Sie sich fünf Minuten zum Atmen"),
            (Some("pt-BR, *;q=0.1"), "de", "Nehmen Sie sich fünf Minuten zum Atmen"),
            (Some("fr;q=0"), "de", "Nehmen Sie sich fünf Minuten zum Atmen"),
        ] {
            let (told, answer) = first_step(app, &world, asked).await;
            assert_eq!((told.as_str(), answer.header("content-language").as_str()), (title, language), "{asked:?}");
            assert_eq!(varies(&answer), ["Accept-Language", "Origin"]);
        }
        // Another language is another answer.
        let (_, french) = first_step(app, &world, Some("fr")).await;
        let known = app.get(&world.path()).by(&world.ada.token).header("If-None-Match", &french.etag());
        known.header("Accept-Language", "es").send().await.expect(200);
        let known = app.get(&world.path()).by(&world.ada.token).header("If-None-Match", &french.etag());
        known.header("Accept-Language", "fr").send().await.expect(304);
        // So is the answer of whatever changes it.
        let pause = app.post(&format!("{}/pause", world.path())).by(&world.ada.token).header("Accept-Language", "es");
        let paused = pause.json(&json!({"until": "2026-11-27"})).send().await;
        assert_eq!(paused.header("content-language"), "es");
        assert!(paused.expect(200)["next_steps"].to_string().contains("Vuelva antes"));
    }

    async fn nobody_who_reads_another_language_is_left_without_words(app) {
        let world = app.recovering(&json!({"locale": "pl"})).await;
        let (told, answer) = first_step(app, &world, Some("pl")).await;
        assert_eq!((told.as_str(), answer.header("content-language").as_str()), ("Take five minutes to breathe", "en"));
    }

    async fn a_refusal_says_what_to_do_in_the_language_that_is_asked_for(app) {
        let world = app.recovering(&json!({})).await;
        let resume = format!("{}/resume", world.path());
        let mut told = Vec::new();
        for (asked, language) in [(Some("en"), "en"), (Some("de"), "de"), (Some("fr"), "fr"), (Some("es"), "es"), (Some("tlh"), "en"), (None, "en")] {
            let mut request = app.post(&resume).by(&world.ada.token);
            if let Some(asked) = asked {
                request = request.header("Accept-Language", asked);
            }
            let refused = request.send().await;
            let problem = refused.problem("recovery_not_paused");
            assert_eq!(refused.header("content-language"), language, "{asked:?}");
            assert!(varies(&refused).contains(&"Accept-Language".to_owned()));
            // What is for programs and for developers stays as it is.
            assert_eq!(problem["title"], "The recovery is not paused.");
            told.push(problem["display_message"].as_str().unwrap().to_owned());
        }
        assert_eq!(told[4..], [told[0].clone(), told[0].clone()]);
        told.truncate(4);
        told.dedup();
        assert_eq!(told.len(), 4, "{told:?}");
        // Also when nobody knows who asks, and where there is nothing.
        let nobody = app.get(&world.path()).header("Accept-Language", "de").send().await;
        assert!(nobody.problem("unauthenticated")["display_message"].as_str().unwrap().starts_with("Ihre Sitzung"));
        let nothing = app.get("/v1/nothing").header("Accept-Language", "fr").send().await;
        assert!(nothing.problem("not_found")["display_message"].as_str().unwrap().contains("pas trouvé"));
    }

    async fn a_feedback_request_is_drafted_and_reminded_of_in_one_language(app) {
        let world = app.rejected().await;
        let profile = format!("/v1/candidates/{}", world.ada.candidate_id);
        app.patch(&profile).by(&world.ada.token).if_match("*").json(&json!({"locale": "fr"})).send().await.expect(200);
        let body = json!({"interview_id": world.interview_id, "channel": "employer"});
        // Her page asks for German.
        let page = app.post("/v1/feedback_requests").by(&world.ada.token).header("Accept-Language", "de-DE, de;q=0.9");
        let draft = page.json(&body).send().await;
        let request = draft.expect(201);
        assert_eq!((&request["language"], draft.header("content-language").as_str()), (&json!("de"), "de"));
        assert!(request["message"].as_str().unwrap().starts_with("Guten Tag Femi,"), "{request}");
        // The board's server asks for nothing, and reminds in the language of the first mail.
        let path = draft.header("location");
        app.post(&format!("{path}/send")).by(&world.board.token).key("send").send().await.expect(200);
        app.advance(chrono::TimeDelta::days(7));
        let token = app.access_token(&world.board.client_id, &world.board.client_secret).await;
        let reminder = app.post(&format!("{path}/remind")).by(&token).key("remind").send().await.expect(200);
        assert!(reminder["message"].as_str().unwrap().contains("vor einigen Tagen"), "{reminder}");
        let agency = app.post(&format!("{path}/redirect")).by(&token).send().await.expect(201);
        assert_eq!(agency["language"], "de");
        // Without a wish it is her own language; with one in the body, that.
        let other = app.post("/v1/feedback_requests").by(&token).json(&body).send().await.expect(201);
        assert_eq!(other["language"], "fr");
        app.post(&format!("/v1/feedback_requests/{}/cancel", other["id"].as_str().unwrap())).by(&token).send().await.expect(200);
        let spanish = json!({"interview_id": world.interview_id, "channel": "employer", "language": "es"});
        let other = app.post("/v1/feedback_requests").by(&token).json(&spanish).send().await.expect(201);
        assert!(other["subject"].as_str().unwrap().starts_with("Una pregunta"));
    }

    async fn a_message_is_drafted_in_the_language_that_fits(app) {
        let world = app.rejected().await;
        let draft = async |more: serde_json::Value, asked: &str| {
            let mut body = json!({"interview_id": world.interview_id, "kind": "thank_you"});
            body.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
            let request = app.post("/v1/messages").by(&world.ada.token).header("Accept-Language", asked);
            request.json(&body).send().await.expect(201)
        };
        let spoken = |message: &serde_json::Value| (message["language"].as_str().unwrap().to_owned(), message["body"].as_str().unwrap().split([' ', ',']).next().unwrap().to_owned());
        let is = |language: &str, word: &str| (language.to_owned(), word.to_owned());
        assert_eq!(spoken(&draft(json!({}), "fr").await), is("fr", "Bonjour"));
        assert_eq!(spoken(&draft(json!({}), "es, fr;q=0.3").await), is("es", "Buenos"));
        assert_eq!(spoken(&draft(json!({"language": "de"}), "fr").await), is("de", "Guten"));
        assert_eq!(spoken(&draft(json!({}), "nl").await), is("en", "Hello"));
    }

    async fn a_candidate_without_a_locale_has_the_tenants(app) {
        let board = app.board("Hirely").await;
        let change = json!({"locale": "es"});
        app.patch("/v1/tenant").by(&board.token).if_match("*").json(&change).send().await.expect(200);
        assert_eq!(app.candidate(&board, &json!({})).await["locale"], "es");
        assert_eq!(app.candidate(&board, &json!({"locale": "de"})).await["locale"], "de");
    }
}
