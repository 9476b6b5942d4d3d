//! Messages in a candidate's name, from outside.

use crate::on_both_databases;
use crate::support::asking::Rejected;
use crate::support::{Answer, Board, TestApp};
use futures_util::future::join_all;
use serde_json::{Value, json};

const MESSAGES: &str = "/v1/messages";

/// Asks for a draft about the world's interview.
async fn ask(app: &TestApp, world: &Rejected, token: &str, kind: &str, more: &Value) -> Answer {
    let mut body = json!({"interview_id": world.interview_id, "kind": kind});
    let fields = more.as_object().cloned().unwrap_or_default();
    body.as_object_mut().unwrap().extend(fields);
    app.post(MESSAGES).by(token).json(&body).send().await
}

/// A draft of the candidate's; gives its path and its body.
async fn draft(app: &TestApp, world: &Rejected, kind: &str, more: &Value) -> (String, Value) {
    let answer = ask(app, world, &world.ada.token, kind, more).await;
    let body = answer.expect(201);
    (answer.header("location"), body)
}

fn text(body: &Value, field: &str) -> String {
    body[field].as_str().unwrap().to_owned()
}

fn concerns(tone: &Value) -> Vec<String> {
    let findings = tone["findings"].as_array().unwrap().iter();
    findings.map(|finding| text(finding, "concern")).collect()
}

on_both_databases! {
    async fn m10_thanks_are_drafted_looked_at_and_sent_once(app) {
        let world = app.rejected().await;
        let wishes = json!({"impressed_by": "how openly your team talks about mistakes.", "future_openings": true, "offer_feedback": true});
        let (path, thanks) = draft(app, &world, "thank_you", &wishes).await;
        assert_eq!((&thanks["state"], &thanks["language"], &thanks["recipient"]["contact_name"]), (&json!("draft"), &json!("en"), &json!("Femi")));
        let body = text(&thanks, "body");
        for part in ["Hello Femi,", "Data analyst position at Ashdown Timber", "talks about mistakes.\n", "it did not work out", "Should another position come up", "other side of the table"] {
            assert!(body.contains(part), "{part}: {body}");
        }
        assert!(body.ends_with("\nAda Okafor") && !body.contains(['{', '}']), "{body}");
        // Our own words are fine.
        let check = format!("{path}/check_tone");
        let tone = app.post(&check).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&tone["advice"], &tone["findings"]), (&json!("fine"), &json!([])));

        // Hers are not, tonight.
        let angry = format!("{body}\n\nHonestly, what a waste of my time! I beg you to reconsider, my husband lost his job too.");
        let edit = json!({"body": angry});
        app.patch(&path).by(&world.ada.token).if_match("\"v1\"").json(&edit).send().await.expect(200);
        app.patch(&path).by(&world.ada.token).if_match("\"v1\"").json(&edit).send().await.problem("precondition_failed");
        let tone = app.post(&check).by(&world.ada.token).send().await.expect(200);
        assert_eq!(concerns(&tone), ["anger", "pleading", "pleading", "private_family"]);
        assert_eq!(tone["advice"], "sleep_on_it");
        for finding in tone["findings"].as_array().unwrap() {
            let place = |name: &str| usize::try_from(finding[name].as_u64().unwrap()).unwrap();
            let quoted: String = angry.chars().skip(place("start")).take(place("end") - place("start")).collect();
            assert_eq!(quoted, text(finding, "quote"));
            assert!(!text(finding, "reason").is_empty());
        }

        // The person decides: it is never in the way.
        let send = format!("{path}/mark_sent");
        app.post(&send).by(&world.ada.token).send().await.problem("idempotency_key_required");
        let sent = app.post(&send).by(&world.ada.token).key("once").send().await.expect(200);
        assert_eq!((&sent["state"], &sent["sent_at"], &sent["version"]), (&json!("sent"), &json!(app.now()), &json!(3)));
        assert_eq!(concerns(&sent["tone"]).len(), 4);
        let again = app.post(&send).by(&world.ada.token).key("once").send().await;
        assert_eq!((again.header("idempotency-replayed"), again.expect(200)), ("true".to_owned(), sent));
        app.post(&send).by(&world.ada.token).key("twice").send().await.problem("message_sent");
        app.patch(&path).by(&world.ada.token).if_match("*").json(&edit).send().await.problem("message_sent");
        app.delete(&path).by(&world.ada.token).if_match("*").send().await.problem("message_sent");
        ask(app, &world, &world.board.token, "thank_you", &json!({})).await.problem("thank_you_sent");
        // Nothing about messages is announced.
        assert!(app.announced(&world.board).await.iter().all(|(name, payload)| !name.starts_with("message") && !payload.to_string().contains("waste")));
    }

    async fn words_about_ones_own_life_are_answered_with_help_and_not_with_a_lecture(app) {
        let world = app.rejected().await;
        let words = json!({"body": "Thank you. I want to kill myself because of you."});
        let (path, _) = draft(app, &world, "thank_you", &words).await;
        let check = format!("{path}/check_tone");
        let hers = app.post(&check).by(&world.ada.token).send().await.expect(200);
        assert_eq!((&hers["support"]["severity"], &hers["support"]["tasks_wait"]), (&json!("urgent"), &json!(false)));
        assert!(hers["support"]["message"].as_str().unwrap().contains("999 or 112"));
        assert_eq!((&hers["findings"], &hers["advice"]), (&json!([]), &json!("sleep_on_it")));
        // Whoever else may read the words is told nothing of what they may mean.
        let theirs = app.post(&check).by(&world.board.token).send().await.expect(200);
        assert_eq!((&theirs["support"], &theirs["findings"]), (&json!(null), &json!([])));
        let sent = app.post(&format!("{path}/mark_sent")).by(&world.ada.token).key("sent").send().await.expect(200);
        assert_eq!(sent["tone"]["support"], hers["support"]);
    }

    async fn of_many_thank_yous_one_is_sent(app) {
        let world = app.rejected().await;
        let mut paths = Vec::new();
        for _ in 0..5 {
            paths.push(draft(app, &world, "thank_you", &json!({})).await.0);
        }
        let sent = join_all(paths.iter().map(|path| {
            app.post(&format!("{path}/mark_sent")).by(&world.ada.token).key(path).send()
        })).await;
        assert_eq!(sent.iter().filter(|answer| answer.status == 200).count(), 1);
        for refused in sent.iter().filter(|answer| answer.status != 200) {
            refused.problem("thank_you_sent");
        }
    }

    async fn every_kind_is_drafted_for_whom_it_is(app) {
        let world = app.rejected().await;
        for (kind, channel, to) in [
            ("thank_you", "employer", "Ashdown Timber"),
            ("feedback_request", "employer", "Ashdown Timber"),
            ("reminder", "employer", "Ashdown Timber"),
            ("agency_request", "agency", "Brook Recruiting"),
            ("call_proposal", "employer", "Ashdown Timber"),
            ("future_interest", "employer", "Ashdown Timber"),
            ("employer_questions", "employer", "Ashdown Timber"),
            ("subject_access_request", "employer", "Ashdown Timber"),
        ] {
            let (path, message) = draft(app, &world, kind, &json!({})).await;
            assert_eq!((&message["channel"], &message["recipient"]["name"]), (&json!(channel), &json!(to)), "{kind}");
            assert!(!text(&message, "body").contains(['{', '}']) && !text(&message, "subject").is_empty(), "{kind}");
            assert_eq!(app.get(&path).by(&world.ada.token).send().await.expect(200), message);
        }
        let list = |query: &str| format!("{MESSAGES}?interview_id={}{query}", world.interview_id);
        let count = async |query: &str, token: &str| {
            app.get(&list(query)).by(token).send().await.expect(200)["data"].as_array().unwrap().len()
        };
        assert_eq!(count("", &world.ada.token).await, 8);
        assert_eq!(count("&kind=reminder&kind=thank_you", &world.ada.token).await, 2);
        assert_eq!(count("&state=sent", &world.ada.token).await, 0);
        // To the agency, where she says so; in her own words, to somebody else.
        let own = json!({"channel": "agency", "subject": "Thanks", "body": "Thank you both.", "recipient": {"name": "Brook", "contact_email": "desk@brook.example"}});
        let (_, message) = draft(app, &world, "thank_you", &own).await;
        assert_eq!((&message["channel"], &message["body"], &message["recipient"]["name"]), (&json!("agency"), &json!("Thank you both."), &json!("Brook")));
    }

    async fn m6_a_request_for_ones_data_names_the_law_of_ones_country(app) {
        let world = app.rejected().await;
        let path = format!("/v1/candidates/{}", world.ada.candidate_id);
        for (country, language, law) in [
            ("GB", "en", Some("under Article 15 of the UK GDPR, which allows one month")),
            ("GB", "de", Some("Artikel 15 der britischen Datenschutz-Grundverordnung (UK GDPR); die Frist für die Antwort beträgt einen Monat.")),
            ("IE", "en", Some("under Article 15 of the GDPR, which allows one month")),
            ("DE", "de", Some("Artikel 15 der Datenschutz-Grundverordnung (DSGVO); die Frist für die Antwort beträgt einen Monat.")),
            ("FR", "fr", Some("article 15 du règlement général sur la protection des données (RGPD). Délai de réponse prévu : un mois.")),
            ("ES", "es", Some("el artículo 15 del Reglamento General de Protección de Datos (RGPD); el plazo para responder es de un mes.")),
            ("US", "en", None), ("CA", "fr", None), ("JP", "de", None),
        ] {
            app.patch(&path).by(&world.board.token).if_match("*").json(&json!({"country": country})).send().await.expect(200);
            let (_, message) = draft(app, &world, "subject_access_request", &json!({"language": language})).await;
            let body = text(&message, "body");
            match law {
                Some(law) => assert!(body.contains(law), "{country} {language}: {body}"),
                None => assert!(!body.contains("15") && !body.contains("GDPR"), "{country} {language}: {body}"),
            }
        }
        // What was read too long ago is leaned on no more.
        app.advance(chrono::TimeDelta::days(200));
        let token = app.access_token(&world.board.client_id, &world.board.client_secret).await;
        app.patch(&path).by(&token).if_match("*").json(&json!({"country": "GB"})).send().await.expect(200);
        let ada = app.session(&Board { token, ..world.board.clone() }, &world.ada.candidate_id).await;
        let late = ask(app, &world, &ada.token, "subject_access_request", &json!({})).await.expect(201);
        assert!(!text(&late, "body").contains("Article 15"));
    }

    async fn questions_about_the_decision_are_the_candidates_alone(app) {
        let world = app.rejected().await;
        let questions = json!({"questions": ["Who took part in the decision?"]});
        let mut private = Vec::new();
        for (kind, more) in [("employer_questions", questions), ("subject_access_request", json!({}))] {
            ask(app, &world, &world.board.token, kind, &json!({})).await.problem("wrong_caller");
            private.push(draft(app, &world, kind, &more).await);
        }
        assert!(text(&private[0].1, "body").contains("1. Who took part in the decision?"));
        assert!(text(&private[1].1, "body").ends_with("Ada Okafor"));
        let (_, shared) = draft(app, &world, "thank_you", &json!({})).await;
        for (path, _) in &private {
            let token = &world.board.token;
            app.get(path).by(token).send().await.problem("not_found");
            app.patch(path).by(token).if_match("*").json(&json!({"subject": "x"})).send().await.problem("not_found");
            app.delete(path).by(token).if_match("*").send().await.problem("not_found");
            app.post(&format!("{path}/check_tone")).by(token).send().await.problem("not_found");
            app.post(&format!("{path}/mark_sent")).by(token).key(path).send().await.problem("not_found");
        }
        for query in ["", "?kind=employer_questions&kind=thank_you"] {
            let page = app.get(&format!("{MESSAGES}{query}")).by(&world.board.token).send().await.expect(200);
            assert_eq!(page["data"], json!([shared]), "{query}");
        }
        // Neither in the feed of changes nor among the events.
        let told = app.get("/v1/changes").by(&world.board.token).send().await.expect(200).to_string();
        assert!(!told.contains("mesg_"), "{told}");
        assert!(app.announced(&world.board).await.iter().all(|(_, payload)| !payload.to_string().contains("mesg_")));
    }

    async fn a_message_waits_until_the_candidate_knows(app) {
        let world = app.rejected().await;
        let untold = app.interview(&world.board, &world.ada.candidate_id, &json!({"agency": null})).await;
        let about = json!({"interview_id": untold["id"]});
        for kind in ["feedback_request", "reminder", "call_proposal", "future_interest"] {
            ask(app, &world, &world.board.token, kind, &about).await.problem("outcome_not_told");
        }
        let thanks = ask(app, &world, &world.board.token, "thank_you", &about).await.expect(201);
        assert!(!text(&thanks, "body").contains("somebody else"), "{thanks}");
        let told = json!({"interview_id": untold["id"], "channel": "agency"});
        ask(app, &world, &world.board.token, "thank_you", &told).await.problem("agency_missing");
    }

    async fn an_agency_alone_is_written_to_where_no_employer_is_named(app) {
        let world = app.rejected().await;
        let hidden = app.interview(&world.board, &world.ada.candidate_id, &json!({"employer": null})).await;
        let about = json!({"interview_id": hidden["id"]});
        let thanks = ask(app, &world, &world.ada.token, "thank_you", &about).await.expect(201);
        assert_eq!(thanks["channel"], "agency");
        assert!(text(&thanks, "body").contains("the Data analyst position."), "{thanks}");
        let to_employer = json!({"interview_id": hidden["id"], "channel": "employer"});
        ask(app, &world, &world.ada.token, "thank_you", &to_employer).await.problem("employer_missing");
    }

    async fn what_cannot_be_written_is_named_with_its_place(app) {
        let world = app.rejected().await;
        for (kind, more, pointer) in [
            ("thank_you", json!({"kind": "love_letter"}), "/kind"),
            ("reminder", json!({"impressed_by": "the team"}), "/impressed_by"),
            ("reminder", json!({"future_openings": true}), "/future_openings"),
            ("reminder", json!({"offer_feedback": true}), "/offer_feedback"),
            ("thank_you", json!({"questions": ["Why?"]}), "/questions"),
            ("employer_questions", json!({"questions": ["Why?", " "]}), "/questions/1"),
            ("call_proposal", json!({"call_slots": [app.now()]}), "/call_slots/0"),
            ("agency_request", json!({"channel": "employer"}), "/channel"),
            ("thank_you", json!({"subject": "One\r\nBcc: all@example.com"}), "/subject"),
            ("thank_you", json!({"body": "  "}), "/body"),
            ("thank_you", json!({"language": "pl"}), "/language"),
            ("thank_you", json!({"impressed_by": "x".repeat(501)}), "/impressed_by"),
        ] {
            let problem = ask(app, &world, &world.ada.token, kind, &more).await.problem("invalid_fields");
            assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem}");
        }
        let (path, _) = draft(app, &world, "thank_you", &json!({})).await;
        for (body, pointer) in [
            (json!({"subject": null}), "/subject"),
            (json!({"body": " "}), "/body"),
            (json!({"language": null}), "/language"),
            (json!({"recipient": {"name": "A", "contact_email": "nowhere"}}), "/recipient/contact_email"),
            (json!({"state": "sent"}), "/state"),
        ] {
            let patch = app.patch(&path).by(&world.ada.token).if_match("*").json(&body);
            assert_eq!(patch.send().await.problem("invalid_fields")["errors"][0]["pointer"], pointer);
        }
    }

    async fn a_draft_can_be_forgotten(app) {
        let world = app.rejected().await;
        let (path, _) = draft(app, &world, "call_proposal", &json!({})).await;
        app.delete(&path).by(&world.board.token).send().await.problem("precondition_required");
        app.delete(&path).by(&world.board.token).if_match("\"v1\"").send().await.expect(204);
        app.get(&path).by(&world.ada.token).send().await.problem("not_found");
    }

    async fn a_tone_is_found_in_the_messages_language_and_told_in_the_readers(app) {
        let world = app.rejected().await;
        let german = json!({"language": "de", "body": "Vielen Dank. Das war eine Frechheit!!"});
        let (path, message) = draft(app, &world, "thank_you", &german).await;
        assert_eq!(message["language"], "de");
        let check = format!("{path}/check_tone");
        let told = app.post(&check).by(&world.ada.token).header("Accept-Language", "fr-CH, fr;q=0.9").send().await;
        assert_eq!(told.header("content-language"), "fr");
        let tone = told.expect(200);
        assert_eq!(concerns(&tone), ["anger", "anger"]);
        assert_eq!((&tone["findings"][0]["quote"], &tone["findings"][1]["quote"]), (&json!("Frechheit"), &json!("!!")));
        assert!(text(&tone, "advice_text").contains("nuit"), "{tone}");
        // As English it is only loud.
        app.patch(&path).by(&world.ada.token).if_match("*").json(&json!({"language": "en"})).send().await.expect(200);
        let tone = app.post(&check).by(&world.ada.token).send().await.expect(200);
        assert_eq!(concerns(&tone), ["anger", "no_thanks"]);
    }
}
