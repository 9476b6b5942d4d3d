//! The page behind the link in a mail, as a browser without JavaScript sees it.

use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::asking::{Asked, Rejected};
use crate::support::visiting::{Visit, is_sound, value_of};
use actix_web::http::Method;
use chrono::TimeDelta;
use diesel::{RunQueryDsl, sql_query};
use rebound::on_backend;
use serde_json::{Value, json};

/// The languages, with words of the form that only one of them has.
const SPOKEN: [(&str, [&str; 4]); 4] = [
    (
        "en",
        [
            "Feedback for Ada",
            "What came across well?",
            "22 November 2026",
            "Technical knowledge: how deep",
        ],
    ),
    (
        "de",
        [
            "Rückmeldung für Ada",
            "Was kam gut an?",
            "22. November 2026",
            "Fachwissen: wie tief",
        ],
    ),
    (
        "fr",
        [
            "Un retour pour Ada",
            "Qu'est-ce qui a fait bonne impression ?",
            "22 novembre 2026",
            "Connaissances techniques : à quel point",
        ],
    ),
    (
        "es",
        [
            "Comentarios para Ada",
            "¿Qué causó buena impresión?",
            "22 de noviembre de 2026",
            "Conocimientos técnicos: lo profundo",
        ],
    ),
];

/// The same for the page of a link that is closed.
const CLOSED: [(&str, &str); 4] = [
    ("en", "This link is closed"),
    ("de", "Dieser Link ist geschlossen"),
    ("fr", "Ce lien est fermé"),
    ("es", "Este enlace está cerrado"),
];

async fn follow(app: &TestApp, asked: &Asked) -> Visit {
    let visit = app.follow(&format!("/f/{}", asked.token)).await;
    assert!(visit.page.starts_with("/f/r/freq_"), "{}", visit.page);
    visit
}

async fn request(app: &TestApp, world: &Rejected, asked: &Asked) -> Value {
    let request = app.get(&asked.path).by(&world.board.token);
    request.send().await.expect(200)
}

on_both_databases! {
    async fn an_employer_answers_by_the_page(app) {
        let world = app.rejected().await;
        let slot = app.now() + TimeDelta::days(2);
        let asked = app.asked(&world, &json!({"call_slots": [slot]})).await;
        let visit = follow(app, &asked).await;
        let shown = visit.look(app).await;
        assert_eq!(shown.status, 200);
        is_sound(&shown, "en");
        let page = shown.text();
        let places: Vec<_> = ["came across well", "stronger", "would you advise", "Rather talk?", "Rather not?"].iter().map(|words| page.find(words).unwrap()).collect();
        assert!(places.is_sorted(), "strengths first, then advice, then the rest");
        for private in ["Okafor", "ada@example.com", "tnt_", asked.token.as_str()] {
            assert!(!page.contains(private), "{private}");
        }
        assert!(page.contains("Wednesday 25 November, 09:00"), "the call, as English writes it");

        let sent = visit.send(app, &shown, &[
            ("intent", "answer"), ("strength_1_theme", "technical_knowledge"), ("strength_1_words", "Knew her SQL well."),
            ("improvement_1_theme", "answer_depth"), ("improvement_1_words", "Few results.\r\nBring two."), ("rating_answer_depth", "2"),
            ("advice", "Bring numbers."), ("comment", ""), ("giver_name", "Femi"), ("call_slot", &slot.to_string()), ("reason", ""),
        ]).await;
        assert_eq!((sent.status.as_u16(), sent.header("location")), (303, "/f/thanks/call_chosen/en".to_owned()));
        assert!(sent.header("set-cookie").contains("rebound_link=;"), "the browser forgets the link");
        let thanks = app.get("/f/thanks/call_chosen/en").send().await;
        is_sound(&thanks, "en");
        assert!(thanks.text().contains("Thank you for offering your time"));

        let feedback = app.get("/v1/feedback").by(&world.ada.token).send().await.expect(200);
        let path = format!("/v1/feedback/{}/open", feedback["data"][0]["id"].as_str().unwrap());
        let opened = app.post(&path).by(&world.ada.token).json(&json!({"self_rating": 3})).send().await.expect(200);
        assert_eq!(opened["content"]["strengths"][0]["words"], "Knew her SQL well.");
        assert_eq!(opened["content"]["improvements"][0]["words"], "Few results.\nBring two.");
        assert_eq!((&opened["content"]["ratings"], &opened["content"]["giver_name"]), (&json!({"answer_depth": 2}), &json!("Femi")));
        let request = request(app, &world, &asked).await;
        assert_eq!((&request["state"], &request["chosen_call_slot"]), (&json!("answered"), &json!(slot)));

        let used = visit.look(app).await;
        assert_eq!(used.status, 410);
        assert!(used.text().contains("This link is closed"));
    }

    async fn m4_the_page_speaks_the_language_of_the_mail_that_brought_it(app) {
        let world = app.rejected().await;
        for (language, words) in SPOKEN {
            let slot = app.now() + TimeDelta::days(2);
            let asked = app.asked(&world, &json!({"language": language, "call_slots": [slot]})).await;
            let visit = follow(app, &asked).await;
            // Whatever the browser asks for: somebody who got a German mail meets a German page.
            for languages in ["en", "de", "fr", "es", "pt"] {
                let shown = visit.look_in(app, languages).await;
                is_sound(&shown, language);
                assert!(!shown.header("vary").contains("Accept-Language"));
                for words in words {
                    assert!(shown.text().contains(words), "{words}");
                }
            }
            // What has faults is told in the same language, beside the field.
            let shown = visit.look(app).await;
            let again = visit.send(app, &shown, &[("strength_1_words", "x"), ("rating_confidence", "9")]).await;
            assert_eq!(again.status, 422);
            is_sound(&again, language);
            // So does the operation, for a page of one's own.
            let operation = app.get(&asked.link).header("Accept-Language", "en").send().await;
            let body = operation.expect(200);
            assert_eq!((body["language"].as_str(), operation.header("content-language").as_str()), (Some(language), language));
            assert!(body["questions"][0]["text"].as_str().unwrap().starts_with(words[1]));
            let thanked = visit.send(app, &shown, &[("intent", "decline")]).await;
            assert_eq!(thanked.header("location"), format!("/f/thanks/declined/{language}"));
            for ending in ["answered", "call_chosen", "declined"] {
                let thanks = app.get(&format!("/f/thanks/{ending}/{language}")).header("Accept-Language", "en").send().await;
                assert_eq!(thanks.status, 200);
                is_sound(&thanks, language);
            }
        }
    }

    async fn what_was_drafted_before_mails_had_a_language_follows_the_browser(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        app.state.db.system_transact(|conn| {
            on_backend!(conn, c => sql_query("UPDATE feedback_requests SET language = NULL").execute(c))?;
            Ok(())
        }).await.unwrap();
        let visit = follow(app, &asked).await;
        for (language, words) in SPOKEN {
            let shown = visit.look_in(app, &format!("pt, {language}-XX;q=0.8")).await;
            is_sound(&shown, language);
            assert!(shown.header("vary").contains("Accept-Language"));
            assert!(shown.text().contains(words[0]));
        }
        is_sound(&visit.look(app).await, "en");
        is_sound(&visit.look_in(app, "pt-BR").await, "en");
    }

    async fn a_whole_answer_goes_through_the_german_form(app) {
        let world = app.rejected().await;
        let slot = app.now() + TimeDelta::days(2);
        let asked = app.asked(&world, &json!({"language": "de", "call_slots": [slot], "channel": "agency"})).await;
        let visit = follow(app, &asked).await;
        let shown = visit.look(app).await;
        let page = shown.text();
        for words in [
            "hatte am 22. November 2026 durch Ihre Vermittlung ein Vorstellungsgespräch (Stelle: Data analyst)", "Möchten Sie lieber sprechen?",
            "Mittwoch, 25. November, 09:00 Uhr", "4 – stark", "Ruhe und Sicherheit", "Wir geben keine Rückmeldungen", "Absenden",
        ] {
            assert!(page.contains(words), "{words}");
        }
        for english in ["Please", "Feedback", "Thank", "confidence</", "answer depth"] {
            assert!(!page.contains(english), "{english}");
        }
        // First something does not fit.
        let again = visit.send(app, &shown, &[
            ("intent", "answer"), ("strength_2_words", "Sehr gründlich"), ("improvement_1_words", "x"), ("improvement_1_theme", "confidence"),
            ("rating_preparation", "sieben"), ("giver_name", &"ü".repeat(201)), ("advice", "Zahlen mitbringen."),
        ]).await;
        assert_eq!(again.status, 422);
        is_sound(&again, "de");
        let page = again.text();
        for words in [
            "role=\"alert\"", "Bitte noch einmal ansehen:", "href=\"#strength_2_theme\"", "id=\"strength_2_theme_fault\">Bitte bei jedem Punkt",
            "id=\"rating_preparation_fault\">Eine Bewertung ist eine ganze Zahl", "id=\"giver_name_fault\">Das ist länger", "aria-invalid=\"true\"",
            "Sehr gründlich", "Zahlen mitbringen.",
        ] {
            assert!(page.contains(words), "{words}");
        }
        assert!(!page.contains("improvement_1_theme_fault"), "what fits is not marked");
        let unknown = (app.now() + TimeDelta::days(3)).to_string();
        let gone = visit.send(app, &shown, &[("intent", "answer"), ("call_slot", &unknown)]).await;
        assert!(gone.text().contains("id=\"call_slot_fault\">Dieser Zeitpunkt steht nicht mehr zur Wahl"));
        is_sound(&gone, "de");
        let nothing = visit.send(app, &shown, &[("intent", "answer")]).await;
        assert!(nothing.text().contains("Bitte schreiben Sie etwas"));
        assert_eq!(request(app, &world, &asked).await["state"], "sent");

        let sent = visit.send(app, &shown, &[
            ("intent", "answer"), ("strength_2_theme", "preparation"), ("strength_2_words", "Sehr gründlich vorbereitet"), ("improvement_3_theme", "confidence"),
            ("improvement_3_words", "Ruhiger am Anfang"), ("rating_preparation", "5"), ("advice", "Zahlen mitbringen."), ("giver_name", "Jürgen"),
        ]).await;
        assert_eq!(sent.header("location"), "/f/thanks/answered/de");
        assert!(app.get("/f/thanks/answered/de").send().await.text().contains("Ihre Antwort ist angekommen"));
        let feedback = app.get("/v1/feedback").by(&world.ada.token).send().await.expect(200);
        let path = format!("/v1/feedback/{}/open", feedback["data"][0]["id"].as_str().unwrap());
        let content = app.post(&path).by(&world.ada.token).json(&json!({"self_rating": 3})).send().await.expect(200)["content"].clone();
        assert_eq!((&content["strengths"][0]["words"], &content["strengths"][0]["theme"]), (&json!("Sehr gründlich vorbereitet"), &json!("preparation")));
        assert_eq!((&content["improvements"][0]["words"], &content["giver_name"]), (&json!("Ruhiger am Anfang"), &json!("Jürgen")));
        assert_eq!(content["ratings"], json!({"preparation": 5}));
    }

    async fn what_people_wrote_stays_text(app) {
        let world = app.recovering(&json!({"first_name": "<script>alert('Ada')</script>"})).await;
        let role = json!({"role": "\"><img src=x onerror=alert(1)>"});
        app.patch(&format!("/v1/interviews/{}", world.interview_id)).by(&world.board.token).if_match("*").json(&role).send().await.expect(200);
        let world = Rejected { board: world.board, ada: world.ada, interview_id: world.interview_id };
        let asked = app.asked(&world, &json!({"language": "fr"})).await;
        let visit = follow(app, &asked).await;
        let shown = visit.look(app).await;
        let again = visit.send(app, &shown, &[
            ("strength_1_words", "</textarea><script>alert(2)</script>"), ("giver_name", "\" onfocus=\"alert(3)"),
        ]).await;
        assert_eq!((shown.status.as_u16(), again.status.as_u16()), (200, 422));
        for answer in [&shown, &again] {
            let page = answer.text();
            is_sound(answer, "fr");
            assert!(page.contains("&lt;script&gt;alert('Ada')&lt;/script&gt;") && page.contains("&lt;img"));
            assert!(!page.contains("<img") && !page.contains("\" onfocus="));
        }
        assert!(again.text().contains("&lt;/textarea&gt;&lt;script&gt;alert(2)"), "what was typed stays, and stays text");
    }

    async fn somebody_would_rather_not(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let visit = follow(app, &asked).await;
        let shown = visit.look(app).await;
        let sent = visit.send(app, &shown, &[("intent", "decline"), ("reason", "policy")]).await;
        assert_eq!((sent.status.as_u16(), sent.header("location")), (303, "/f/thanks/declined/en".to_owned()));
        assert!(app.get("/f/thanks/declined/en").send().await.text().contains("That is quite all right"));
        let request = request(app, &world, &asked).await;
        assert_eq!((&request["state"], &request["decline_reason"]), (&json!("declined"), &json!("policy")));
    }

    async fn what_is_missing_is_said_and_what_was_typed_stays(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let visit = follow(app, &asked).await;
        let shown = visit.look(app).await;
        for (fields, told) in [
            (vec![("strength_1_words", "Calm & clear <b>")], "choose what it is about"),
            (vec![("advice", " ")], "Please write something"),
            (vec![("advice", "Numbers."), ("rating_answer_depth", "many")], "A rating"),
            (vec![("advice", "Numbers."), ("rating_answer_depth", "6")], "A rating"),
        ] {
            let fields: Vec<_> = [("intent", "answer")].into_iter().chain(fields).collect();
            let again = visit.send(app, &shown, &fields).await;
            assert_eq!(again.status, 422);
            is_sound(&again, "en");
            let page = again.text();
            assert!(page.contains("role=\"alert\"") && page.contains(told), "{told}");
            if told.starts_with("choose") {
                assert!(page.contains("Calm &amp; clear &lt;b&gt;"), "what was typed stays, and stays text");
            }
        }
        assert_eq!(request(app, &world, &asked).await["state"], "sent");
    }

    async fn looking_changes_nothing_and_every_wrong_link_looks_the_same(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let before = request(app, &world, &asked).await;
        let visit = follow(app, &asked).await;
        for method in [Method::HEAD, Method::OPTIONS, Method::GET] {
            app.request(method.clone(), &format!("/f/{}", asked.token)).send().await;
            app.request(method, &visit.page).header("cookie", &visit.cookie).send().await;
        }
        let proof = value_of(&visit.look(app).await.text(), "proof");
        let without_cookie = app.post(&visit.page).form(&[("proof", &proof), ("intent", "decline")]).send().await;
        let without_proof = visit.send_only(app, &[("proof", ""), ("intent", "decline")]).await;
        let other_page = "/f/r/freq_01jd8w3k5rfx7v2m9q4n6t8b0c";
        let elsewhere = app.get(other_page).header("cookie", &visit.cookie).send().await;
        let nonsense = app.get("/f/nonsense").send().await;
        let no_ending = app.get("/f/thanks/rated/en").send().await;
        let no_language = app.get("/f/thanks/answered/pl").send().await;
        let closed = nonsense.text();
        for answer in [&without_cookie, &without_proof, &elsewhere, &nonsense, &no_ending, &no_language] {
            assert_eq!((answer.status.as_u16(), answer.text()), (410, closed.clone()));
            is_sound(answer, "en");
        }
        assert_eq!(before, request(app, &world, &asked).await);

        app.post(&format!("{}/cancel", asked.path)).by(&world.board.token).send().await.expect(200);
        let revoked = visit.look(app).await;
        assert_eq!((revoked.status.as_u16(), revoked.text()), (410, closed));
    }

    async fn a_closed_link_is_told_in_the_language_of_the_browser(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({"language": "de"})).await;
        let visit = follow(app, &asked).await;
        let shown = visit.look(app).await;
        visit.send(app, &shown, &[("intent", "decline")]).await;
        for (language, words) in CLOSED {
            let wrong = app.get("/f/nonsense").header("Accept-Language", language).send().await;
            for answer in [wrong, visit.look_in(app, language).await] {
                assert_eq!(answer.status, 410);
                is_sound(&answer, language);
                assert!(answer.text().contains(words) && answer.header("vary").contains("Accept-Language"));
            }
        }
        // Who has a form in front of them goes on reading its language.
        let late = visit.send(app, &shown, &[("advice", "Noch etwas")]).await;
        assert_eq!(late.status, 410);
        is_sound(&late, "de");
    }
}
