//! The page on which a friend rates a practice session, as a browser without JavaScript sees it.

use crate::on_both_databases;
use crate::support::app::PUBLIC_URL;
use crate::support::recovering::Recovering;
use crate::support::visiting::{Visit, is_sound, value_of};
use crate::support::{Answer, TestApp};
use actix_web::http::Method;
use chrono::TimeDelta;
use serde_json::{Value, json};

/// The languages, with words that only one of them has: of the form, of the thanks, of the page of a closed link.
const SPOKEN: [(&str, [&str; 5]); 4] = [
    (
        "en",
        [
            "How did practising with Ada go?",
            "What went well?",
            "Depth of answers",
            "only the person who practised with you",
            "This link is closed",
        ],
    ),
    (
        "de",
        [
            "Wie war das Üben mit Ada?",
            "möchte von dir hören",
            "Tiefe der Antworten",
            "Danke dir",
            "Dieser Link ist geschlossen",
        ],
    ),
    (
        "fr",
        [
            "Ada : comment s'est passé l'entraînement ?",
            "aimerait avoir ton avis",
            "Profondeur des réponses",
            "Merci à toi",
            "Ce lien est fermé",
        ],
    ),
    (
        "es",
        [
            "¿Qué tal la práctica de Ada?",
            "quiere saber qué te pareció",
            "Profundidad de las respuestas",
            "Gracias a ti",
            "Este enlace está cerrado",
        ],
    ),
];

/// A session that waits for a friend.
struct Practice {
    world: Recovering,
    /// The path of the session.
    session: String,
    /// The address of the page, from the root.
    address: String,
    /// The operation of the same link.
    link: String,
}

async fn practice(app: &TestApp, profile: &Value) -> Practice {
    let world = app.recovering(profile).await;
    let body = json!({
        "kind": "friend", "notes": "My private notes",
        "questions": [{"question_bank_id": "mistake_put_right"}, {"text": "Why <b>Ashdown</b>?"}],
    });
    let planned = app.post("/v1/practice_sessions").by(&world.ada.token);
    let planned = planned.json(&body).send().await;
    planned.expect(201);
    let session = planned.header("location");
    let (address, link) = invited(app, &world, &session).await;
    Practice {
        world,
        session,
        address,
        link,
    }
}

/// Makes another link for it: the address of its page, and its operation.
async fn invited(app: &TestApp, world: &Recovering, session: &str) -> (String, String) {
    let made = app.partner_link(world, session).await;
    let of = |field: &str| made[field].as_str().unwrap().to_owned();
    let address = of("link_url").replacen(PUBLIC_URL, "", 1);
    (address, of("link_path"))
}

impl Practice {
    async fn follow(&self, app: &TestApp) -> Visit {
        let visit = app.follow(&self.address).await;
        assert!(visit.page.starts_with("/p/r/prac_"), "{}", visit.page);
        visit
    }

    /// The session as its candidate sees it.
    async fn stored(&self, app: &TestApp) -> Value {
        let request = app.get(&self.session).by(&self.world.ada.token);
        request.send().await.expect(200)
    }
}

fn is_closed(answer: &Answer, language: &str) {
    assert_eq!(answer.status, 410);
    is_sound(answer, language);
    let (_, words) = SPOKEN.iter().find(|(one, _)| *one == language).unwrap();
    assert!(answer.text().contains(words[4]));
}

on_both_databases! {
    async fn m12_a_friend_rates_on_a_page_that_needs_no_account(app) {
        let practice = practice(app, &json!({"locale": "de-AT", "last_name": "Okafor"})).await;
        let visit = practice.follow(app).await;
        let shown = visit.look(app).await;
        assert_eq!(shown.status, 200);
        is_sound(&shown, "de");
        let page = shown.text();
        for words in ["Wie war das Üben mit Ada?", "Was lief gut?", "Auftreten: Pünktlichkeit", "2 – hier ist etwas zu tun", "<li lang=\"en\">Tell me about a mistake", "<li>Why &lt;b&gt;Ashdown"] {
            assert!(page.contains(words), "{words}");
        }
        for private in ["Okafor", "private notes", "tnt_", "cand_", "Rahmenbedingungen", practice.address.rsplit('/').next().unwrap()] {
            assert!(!page.contains(private), "{private}");
        }
        let sent = visit.send(app, &shown, &[
            ("intent", "answer"), ("rating_answer_depth", "2"), ("rating_communication", "4"), ("strength_1_theme", "communication"),
            ("strength_1_words", "Man konnte gut folgen."), ("tip_1_theme", "answer_depth"), ("tip_1_words", "Nenn die Zahl\r\nfrüher."),
            ("strength_2_theme", ""), ("strength_2_words", ""), ("partner_name", "Ben"),
        ]).await;
        assert_eq!((sent.status.as_u16(), sent.header("location")), (303, "/p/thanks/rated/de".to_owned()));
        let thanks = app.get("/p/thanks/rated/de").send().await;
        is_sound(&thanks, "de");
        assert!(thanks.text().contains("Danke dir"));
        let partner = practice.stored(app).await["partner"].clone();
        assert_eq!(partner["ratings"], json!({"answer_depth": 2, "communication": 4}));
        assert_eq!((&partner["strengths"][0]["words"], &partner["strengths"][1]), (&json!("Man konnte gut folgen."), &Value::Null));
        assert_eq!((&partner["tip"]["words"], &partner["tip"]["theme"]), (&json!("Nenn die Zahl\nfrüher."), &json!("answer_depth")));
        assert_eq!(partner["partner_name"], "Ben");
        is_closed(&visit.look_in(app, "de").await, "de");
        is_closed(&visit.send(app, &shown, &[("rating_confidence", "5")]).await, "de");
    }

    async fn the_page_is_in_the_language_that_the_friend_reads(app) {
        let practice = practice(app, &json!({"locale": "fr"})).await;
        let visit = practice.follow(app).await;
        for (language, words) in SPOKEN {
            let shown = visit.look_in(app, &format!("{language}, pt;q=0.5")).await;
            is_sound(&shown, language);
            assert!(shown.header("vary").contains("Accept-Language"));
            for words in [words[0], words[1], words[2]] {
                assert!(shown.text().contains(words), "{words}");
            }
            let again = visit.send(app, &shown, &[("strength_1_words", "x")]).await;
            assert_eq!(again.status, 422);
            let thanks = app.get(&format!("/p/thanks/rated/{language}")).send().await;
            is_sound(&thanks, language);
            assert!(thanks.text().contains(words[3]));
            is_closed(&app.get("/p/nonsense").header("Accept-Language", language).send().await, language);
            let operation = app.get(&practice.link).header("Accept-Language", language).send().await;
            assert_eq!((operation.expect(200)["language"].as_str(), operation.header("content-language").as_str()), (Some(language), language));
        }
        // Without a wish that we can fulfil it is the language of whoever passed the link on.
        is_sound(&visit.look(app).await, "fr");
        is_sound(&visit.look_in(app, "pl").await, "fr");
        assert_eq!(app.get(&practice.link).send().await.expect(200)["language"], "fr");
    }

    async fn what_does_not_fit_is_told_beside_its_field(app) {
        let practice = practice(app, &json!({"first_name": "<script>Ada</script>"})).await;
        let visit = practice.follow(app).await;
        let shown = visit.look(app).await;
        for (fields, told) in [
            (vec![("partner_name", "Ben")], "Please give a rating, name something"),
            (vec![("strength_3_words", "Calm <b>")], "id=\"strength_3_theme_fault\">For each point in words"),
            (vec![("tip_1_words", "Numbers")], "id=\"tip_1_theme_fault\">For each point"),
            (vec![("rating_confidence", "7")], "id=\"rating_confidence_fault\">A rating is a whole number"),
            (vec![("rating_confidence", "4"), ("partner_name", LONG)], "id=\"partner_name_fault\">This is longer"),
            (vec![("tip_1_theme", "confidence"), ("tip_1_words", LONG)], "id=\"tip_1_words_fault\">This is longer"),
        ] {
            let again = visit.send(app, &shown, &fields).await;
            assert_eq!(again.status, 422, "{told}");
            is_sound(&again, "en");
            let page = again.text();
            assert!(page.contains("role=\"alert\"") && page.contains(told), "{told}");
            assert!(page.contains("&lt;script&gt;Ada&lt;/script&gt;"));
            if told.contains("strength_3") {
                assert!(page.contains("Calm &lt;b&gt;"), "what was typed stays, and stays text");
            }
        }
        assert_eq!(practice.stored(app).await["partner"], Value::Null);
    }

    async fn looking_changes_nothing_and_every_wrong_link_looks_the_same(app) {
        let practice = practice(app, &json!({})).await;
        let before = practice.stored(app).await;
        let visit = practice.follow(app).await;
        for method in [Method::HEAD, Method::OPTIONS, Method::GET] {
            app.request(method.clone(), &practice.address).send().await;
            app.request(method, &visit.page).header("cookie", &visit.cookie).send().await;
        }
        let proof = value_of(&visit.look(app).await.text(), "proof");
        let rating = ("rating_confidence", "5");
        // A link of the other kind, which is whole and ours, and its cookie.
        let asked = app.asked(&app.rejected().await, &json!({})).await;
        let other = app.follow(&format!("/f/{}", asked.token)).await;
        let mut wrong = vec![
            app.post(&visit.page).form(&[("proof", proof.as_str()), rating]).send().await,
            visit.send_only(app, &[("proof", ""), rating]).await,
            visit.send_only(app, &[rating]).await,
            app.get(&visit.page).header("cookie", &other.cookie).send().await,
            app.get("/p/r/prac_01jd8w3k5rfx7v2m9q4n6t8b0c").header("cookie", &visit.cookie).send().await,
            app.get("/p/nonsense").send().await,
            app.get("/p/thanks/answered/en").send().await,
        ];
        assert_eq!(practice.stored(app).await, before);
        // One that was replaced, one that was taken back, one that ran out.
        let (address, _) = invited(app, &practice.world, &practice.session).await;
        wrong.push(visit.look(app).await);
        let newer = app.follow(&address).await;
        assert_eq!(newer.look(app).await.status, 200);
        let path = format!("{}/partner_link", practice.session);
        app.delete(&path).by(&practice.world.ada.token).if_match("*").send().await.expect(204);
        wrong.push(newer.look(app).await);
        let (address, _) = invited(app, &practice.world, &practice.session).await;
        let late = app.follow(&address).await;
        app.advance(TimeDelta::days(14));
        wrong.push(late.look(app).await);
        let first = wrong[0].text();
        for answer in &wrong {
            is_closed(answer, "en");
            assert_eq!(answer.text(), first);
        }
    }
}

/// More than fits into a name or into a point.
const LONG: &str = concat!(
    "So many words that nobody would read them to the end, and then some more of the same kind, since it has to be long. ",
    "So many words that nobody would read them to the end, and then some more of the same kind, since it has to be long. ",
    "So many words that nobody would read them to the end, and then some more of the same kind, since it has to be long. ",
    "So many words that nobody would read them to the end, and then some more of the same kind, since it has to be long. ",
    "So many words that nobody would read them to the end, and then some more of the same kind, since it has to be long. ",
);
