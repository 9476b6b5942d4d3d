//! Feedback requests, from outside.

use crate::on_both_databases;
use crate::support::app::PUBLIC_URL;
use chrono::TimeDelta;
use futures_util::future::join_all;
use rebound::feedback_requests;
use rebound::platform::db::{Actor, Context};
use serde_json::json;

on_both_databases! {
    async fn a_draft_asks_for_advice_and_its_link_is_shown_when_it_is_sent(app) {
        let world = app.rejected().await;
        let draft = app.draft(&world, &json!({})).await;
        let body = draft.expect(201);
        assert_eq!((body["state"].as_str(), body["recipient"]["contact_name"].as_str()), (Some("draft"), Some("Femi")));
        let message = body["message"].as_str().unwrap();
        assert!(message.contains("advise") && message.contains("{link}") && message.ends_with("Ada Okafor"), "{message}");

        let send = format!("{}/send", draft.header("location"));
        app.post(&send).by(&world.board.token).send().await.problem("idempotency_key_required");
        let sent = app.post(&send).by(&world.board.token).key("first").send().await;
        let mailing = sent.expect(200);
        let url = mailing["link_url"].as_str().unwrap();
        assert!(url.starts_with(&format!("{PUBLIC_URL}/f/")));
        assert!(mailing["message"].as_str().unwrap().contains(url));
        assert_eq!(mailing["expires_at"], json!(app.now() + TimeDelta::days(14)));
        assert_eq!(app.times_announced(&world.board, "feedback_request.sent").await, 1);
        app.post(&send).by(&world.board.token).key("second").send().await.problem("request_not_draft");
    }

    async fn who_heard_nothing_is_not_said_to_know_of_a_decision(app) {
        let world = app.rejected().await;
        assert!(app.draft(&world, &json!({})).await.expect(201)["message"].as_str().unwrap().contains("the decision is made"));
        let other = app.interview(&world.board, &world.ada.candidate_id, &json!({})).await;
        let other = other["id"].as_str().unwrap();
        let silence = json!({"outcome": "no_response", "notified_at": app.now()});
        app.post(&format!("/v1/interviews/{other}/outcome")).by(&world.board.token).json(&silence).send().await.expect(200);
        for language in ["en", "de", "fr", "es"] {
            let asked = json!({"interview_id": other, "language": language});
            let drafted = app.draft(&world, &asked).await;
            let message = drafted.expect(201)["message"].as_str().unwrap().to_owned();
            for word in ["decision", "Entscheidung", "d\u{e9}cision", "decisi\u{f3}n"] {
                assert!(!message.contains(word), "{message}");
            }
            app.post(&format!("{}/cancel", drafted.header("location"))).by(&world.board.token).send().await.expect(200);
        }
    }

    async fn a_repeated_sending_shows_the_same_link_which_is_stored_nowhere(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let again = app.post(&format!("{}/send", asked.path)).by(&world.board.token).key("send").send().await;
        assert_eq!(again.header("idempotency-replayed"), "true");
        assert_eq!(again.expect(200)["link_path"], json!(asked.link));
        assert!(!app.get(&asked.path).by(&world.board.token).send().await.expect(200).to_string().contains(&asked.token));
        let kept = app.kept_answers(&world.board).await;
        assert!(!kept.is_empty());
        for text in kept.into_iter().chain(app.announced(&world.board).await.into_iter().map(|(_, payload)| payload.to_string())) {
            assert!(!text.contains(&asked.token));
        }
    }

    async fn reminders_come_twice_at_most_and_never_in_a_hurry(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let path = format!("{}/remind", asked.path);
        let remind = async |key: &str| {
            // Days pass, so each call needs a token of its own.
            let token = app.access_token(&world.board.client_id, &world.board.client_secret).await;
            app.post(&path).by(&token).key(key).send().await
        };
        app.post(&path).by(&world.board.token).send().await.problem("idempotency_key_required");
        remind("a").await.problem("reminder_too_early");
        app.advance(TimeDelta::days(3));
        let first = remind("a").await.expect(200);
        assert_ne!(first["link_path"], json!(asked.link));
        assert_eq!(first["expires_at"], json!(app.now() + TimeDelta::days(14)));
        remind("b").await.problem("reminder_too_early");
        // Both links open the same request: nobody's old mail is a dead end.
        for link in [asked.link.as_str(), first["link_path"].as_str().unwrap()] {
            app.get(link).send().await.expect(200);
        }
        app.advance(TimeDelta::days(3));
        remind("b").await.expect(200);
        app.advance(TimeDelta::days(3));
        remind("c").await.problem("reminders_used_up");
        assert_eq!(app.times_announced(&world.board, "feedback_request.reminded").await, 2);
        let token = app.access_token(&world.board.client_id, &world.board.client_secret).await;
        let request = app.get(&asked.path).by(&token).send().await.expect(200);
        assert_eq!((request["state"].as_str(), request["reminders_sent"].as_i64()), (Some("reminded"), Some(2)));
    }

    async fn nobody_is_asked_before_the_candidate_knows(app) {
        let world = app.rejected().await;
        let untold = app.interview(&world.board, &world.ada.candidate_id, &json!({})).await;
        app.draft(&world, &json!({"interview_id": untold["id"]})).await.problem("outcome_not_told");
    }

    async fn one_request_is_open_for_each_channel(app) {
        let world = app.rejected().await;
        let drafts = join_all((0..10).map(|_| async { app.draft(&world, &json!({})).await })).await;
        let made: Vec<_> = drafts.iter().filter(|draft| draft.status == 201).collect();
        assert_eq!(made.len(), 1);
        for refused in drafts.iter().filter(|draft| draft.status != 201) {
            refused.problem("request_already_open");
        }
        app.draft(&world, &json!({"channel": "agency"})).await.expect(201);
        let path = made[0].header("location");
        assert_eq!(app.post(&format!("{path}/cancel")).by(&world.board.token).send().await.expect(200)["state"], "cancelled");
        app.post(&format!("{path}/cancel")).by(&world.board.token).send().await.problem("request_not_sent");
        app.draft(&world, &json!({})).await.expect(201);
    }

    async fn a_draft_can_be_changed_until_it_is_sent(app) {
        let world = app.rejected().await;
        let soon = app.now() + TimeDelta::days(2);
        let draft = app.draft(&world, &json!({"call_slots": [soon], "message": "Would you help me?"})).await;
        let path = draft.header("location");
        let patch = |body| app.patch(&path).by(&world.ada.token).if_match("*").json(&body).send();
        app.patch(&path).by(&world.ada.token).json(&json!({})).send().await.problem("precondition_required");
        app.patch(&path).by(&world.ada.token).if_match("\"v9\"").json(&json!({})).send().await.problem("precondition_failed");
        let changed = patch(json!({"subject": "One question", "recipient": {"name": "Ashdown", "contact_email": "hr@ashdown.example"}})).await.expect(200);
        assert_eq!((changed["subject"].as_str(), changed["recipient"]["contact_email"].as_str()), (Some("One question"), Some("hr@ashdown.example")));
        for (body, pointer) in [
            (json!({"subject": "One\r\nBcc: all@example.com"}), "/subject"),
            (json!({"message": null}), "/message"),
            (json!({"call_slots": [soon, app.now()]}), "/call_slots/1"),
            (json!({"recipient": {"name": "Ashdown", "contact_email": "nowhere"}}), "/recipient/contact_email"),
            (json!({"state": "sent"}), "/state"),
        ] {
            assert_eq!(patch(body).await.problem("invalid_fields")["errors"][0]["pointer"], pointer);
        }
        let mailing = app.post(&format!("{path}/send")).by(&world.board.token).key("send").send().await.expect(200);
        assert_eq!(mailing["message"], json!(format!("Would you help me?\n\n{}", mailing["link_url"].as_str().unwrap())));
        patch(json!({"subject": "Two questions"})).await.problem("request_not_draft");
    }

    async fn the_agency_is_asked_when_the_employer_stays_silent(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({"call_slots": [app.now() + TimeDelta::days(2)]})).await;
        let redirected = app.post(&format!("{}/redirect", asked.path)).by(&world.ada.token).send().await;
        let draft = redirected.expect(201);
        assert_eq!((draft["channel"].as_str(), draft["state"].as_str(), draft["recipient"]["name"].as_str()), (Some("agency"), Some("draft"), Some("Brook Recruiting")));
        assert_eq!(draft["call_slots"].as_array().unwrap().len(), 1);
        let old = app.get(&asked.path).by(&world.board.token).send().await.expect(200);
        assert_eq!((old["state"].as_str(), &old["redirected_to_id"]), (Some("redirected"), &draft["id"]));
        app.get(&asked.link).send().await.problem("link_gone");
        app.post(&format!("{}/redirect", asked.path)).by(&world.board.token).send().await.problem("request_not_sent");
        app.post(&format!("{}/redirect", redirected.header("location"))).by(&world.board.token).send().await.problem("already_at_agency");
        assert_eq!(app.times_announced(&world.board, "feedback_request.redirected").await, 1);
    }

    async fn there_must_be_somebody_to_ask(app) {
        let world = app.rejected().await;
        let interview = app.interview(&world.board, &world.ada.candidate_id, &json!({"agency": null})).await;
        let path = format!("/v1/interviews/{}/outcome", interview["id"].as_str().unwrap());
        let told = json!({"outcome": "rejected", "decided_by": "employer", "decision_at": app.now(), "notified_at": app.now()});
        app.post(&path).by(&world.board.token).json(&told).send().await.expect(200);
        let without_agency = &interview["id"];
        app.draft(&world, &json!({"interview_id": without_agency, "channel": "agency"})).await.problem("agency_missing");
        let asked = app.asked(&world, &json!({"interview_id": without_agency})).await;
        app.post(&format!("{}/redirect", asked.path)).by(&world.board.token).send().await.problem("agency_missing");
        let by_name = json!({"interview_id": without_agency, "channel": "agency", "recipient": {"name": "Brook"}});
        app.draft(&world, &by_name).await.expect(201);
    }

    async fn an_agency_alone_can_be_asked(app) {
        let world = app.rejected().await;
        let interview = app.interview(&world.board, &world.ada.candidate_id, &json!({"employer": null})).await;
        let path = format!("/v1/interviews/{}/outcome", interview["id"].as_str().unwrap());
        let told = json!({"outcome": "rejected", "decided_by": "agency", "decision_at": app.now(), "notified_at": app.now()});
        app.post(&path).by(&world.board.token).json(&told).send().await.expect(200);
        app.draft(&world, &json!({"interview_id": interview["id"]})).await.problem("employer_missing");
        let draft = app.draft(&world, &json!({"interview_id": interview["id"], "channel": "agency"})).await.expect(201);
        assert!(draft["message"].as_str().unwrap().contains("{link}"));
    }

    async fn a_request_that_nobody_answers_expires_once(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let tenant = world.board.tenant;
        let work = || app.state.db.transact(Context::inside(tenant, Actor::Worker), feedback_requests::expire_due);
        app.advance(TimeDelta::days(14) - TimeDelta::milliseconds(1));
        assert_eq!(work().await.unwrap(), 0);
        app.advance(TimeDelta::milliseconds(1));
        // The link closes on time, also before the worker comes by.
        app.get(&asked.link).send().await.problem("link_gone");
        assert_eq!((work().await.unwrap(), work().await.unwrap()), (1, 0));
        // The sessions of the world are over after two weeks.
        let token = app.access_token(&world.board.client_id, &world.board.client_secret).await;
        let request = app.get(&asked.path).by(&token).send().await.expect(200);
        assert_eq!((request["state"].as_str(), &request["closed_at"]), (Some("expired"), &json!(app.now())));
        assert_eq!(app.times_announced(&world.board, "feedback_request.expired").await, 1);
        app.post(&format!("{}/redirect", asked.path)).by(&token).send().await.expect(201);
    }

    async fn offered_calls_come_as_a_calendar_file(app) {
        let world = app.rejected().await;
        let slots = [app.now() + TimeDelta::days(1), app.now() + TimeDelta::days(2)];
        let asked = app.asked(&world, &json!({"call_slots": slots})).await;
        let path = format!("{}/call_slots.ics", asked.path);
        let read = || async {
            let answer = app.get(&path).by(&world.ada.token).send().await;
            assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
            String::from_utf8(answer.body).unwrap()
        };
        let offered = read().await;
        assert_eq!(offered.matches("BEGIN:VEVENT").count(), 2);
        assert!(offered.contains("DTSTART:20261124T090000Z") && offered.contains("DTEND:20261124T091500Z"), "{offered}");
        assert!(offered.contains("STATUS:TENTATIVE"));
        app.post(&asked.link).json(&json!({"call_slot": slots[1]})).send().await.expect(200);
        let chosen = read().await;
        assert_eq!(chosen.matches("BEGIN:VEVENT").count(), 1);
        assert!(chosen.contains("DTSTART:20261125T090000Z") && chosen.contains("STATUS:CONFIRMED"));
    }

    async fn requests_are_found_by_what_they_are(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        app.draft(&world, &json!({"channel": "agency"})).await.expect(201);
        let count = |query: String| {
            let request = app.get(&format!("/v1/feedback_requests?{query}")).by(&world.board.token);
            async move { request.send().await.expect(200)["data"].as_array().unwrap().len() }
        };
        assert_eq!(count(String::new()).await, 2);
        assert_eq!(count("state=sent".to_owned()).await, 1);
        assert_eq!(count("state=sent&state=draft".to_owned()).await, 2);
        assert_eq!(count("channel=agency&state=sent".to_owned()).await, 0);
        assert_eq!(count(format!("interview_id={}&candidate_id={}", world.interview_id, world.ada.candidate_id)).await, 2);
        app.get("/v1/feedback_requests?state=lost").by(&world.board.token).send().await.problem("malformed_query");
        let found = app.get("/v1/feedback_requests?state=sent").by(&world.ada.token).send().await.expect(200);
        assert_eq!(found["data"][0]["id"], json!(asked.id));
    }

    async fn strangers_see_no_request_and_a_candidate_gets_no_link(app) {
        let world = app.rejected().await;
        let draft = app.draft(&world, &json!({})).await;
        let path = draft.header("location");
        let other = app.board("Elsewhere").await;
        let ben = app.candidate(&world.board, &json!({"first_name": "Ben"})).await;
        let ben = app.session(&world.board, ben["id"].as_str().unwrap()).await;
        for token in [&other.token, &ben.token] {
            app.get(&path).by(token).send().await.problem("not_found");
            app.post(&format!("{path}/cancel")).by(token).send().await.problem("not_found");
            let ask = json!({"interview_id": world.interview_id, "channel": "employer"});
            app.post("/v1/feedback_requests").by(token).json(&ask).send().await.problem("invalid_fields");
            assert_eq!(app.get("/v1/feedback_requests").by(token).send().await.expect(200)["data"], json!([]));
            let theirs = format!("/v1/feedback_requests?candidate_id={}", world.ada.candidate_id);
            assert_eq!(app.get(&theirs).by(token).send().await.expect(200)["data"], json!([]));
        }
        // With a link a candidate could write their own feedback.
        app.post(&format!("{path}/send")).by(&world.ada.token).key("send").send().await.problem("wrong_caller");
        app.post(&format!("{path}/remind")).by(&world.ada.token).key("remind").send().await.problem("wrong_caller");
    }
}
