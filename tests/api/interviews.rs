//! Interviews, their questions and their outcomes, from outside.

use crate::on_both_databases;
use crate::support::{Answer, Board, TestApp};
use chrono::TimeDelta;
use diesel::prelude::*;
use rebound::on_backend;
use rebound::platform::db::schema::events;
use rebound::platform::db::{Actor, Context, Doc};
use serde_json::{Value, json};

/// The id of an answer's object.
fn id(of: &Value) -> &str {
    of["id"].as_str().unwrap()
}

/// What is wrong and where, in the order of the answer.
fn faults(problem: &Value) -> Vec<(&str, &str)> {
    let errors = problem["errors"].as_array().unwrap();
    errors
        .iter()
        .map(|fault| {
            (
                fault["pointer"].as_str().unwrap(),
                fault["code"].as_str().unwrap(),
            )
        })
        .collect()
}

/// Records an outcome.
async fn record(app: &TestApp, board: &Board, interview: &Value, body: &Value) -> Answer {
    let path = format!("/v1/interviews/{}/outcome", id(interview));
    app.post(&path).by(&board.token).json(body).send().await
}

/// The payloads of the interview events of a tenant with this name, in order.
async fn announced(app: &TestApp, board: &Board, event_type: &'static str) -> Vec<Value> {
    let tenant = board.tenant;
    app.state
        .db
        .read(Context::inside(tenant, Actor::Worker), move |tx| {
            let rows: Vec<Doc<Value>> = on_backend!(tx.conn(), c => events::table
                .filter(events::tenant_id.eq(tenant))
                .filter(events::event_type.eq(event_type))
                .order(events::subject_version.asc())
                .select(events::payload)
                .load(c))?;
            Ok(rows.into_iter().map(|row| row.0).collect())
        })
        .await
        .unwrap()
}

on_both_databases! {
    async fn an_interview_is_created_read_changed_and_deleted(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let created = app.post("/v1/interviews").by(&board.token).json(&json!({
            "candidate_id": ada["id"], "external_id": "app-1", "role": "Data analyst", "stage": "final", "format": "panel",
            "starts_at": "2026-11-20T11:00:00+01:00", "duration_minutes": 45,
            "employer": {"name": "Ashdown Timber", "contact_name": "Femi", "contact_email": "femi@ashdowntimber.example"},
        })).send().await;
        let body = created.expect(201);
        assert_eq!(body["starts_at"], "2026-11-20T10:00:00.000Z");
        assert_eq!((&body["outcome"], &body["agency"], &body["version"]), (&json!("pending"), &json!(null), &json!(1)));
        let path = created.header("location");
        assert_eq!(app.get(&path).by(&board.token).send().await.expect(200), body);

        let change = json!({"duration_minutes": null, "employer": {"contact_name": null}, "agency": {"name": "Brook"}});
        let changed = app.patch(&path).by(&board.token).if_match(&created.etag()).json(&change).send().await;
        let body = changed.expect(200);
        assert_eq!(body["duration_minutes"], json!(null));
        assert_eq!(body["employer"], json!({"name": "Ashdown Timber", "contact_name": null, "contact_email": "femi@ashdowntimber.example"}));
        assert_eq!(body["agency"]["name"], "Brook");

        app.patch(&path).by(&board.token).if_match(&created.etag()).json(&change).send().await.problem("precondition_failed");
        let outcome = json!({"outcome": "rejected"});
        app.patch(&path).by(&board.token).if_match(&changed.etag()).json(&outcome).send().await.problem("invalid_fields");
        assert_eq!(announced(app, &board, "interview.created").await.len(), 1);
        assert_eq!(announced(app, &board, "interview.updated").await, [json!({
            "interview_id": body["id"], "candidate_id": ada["id"], "external_id": "app-1", "outcome": "pending", "notified": false, "version": 2,
        })]);

        app.delete(&path).by(&board.token).send().await.problem("precondition_required");
        app.delete(&path).by(&board.token).if_match(&changed.etag()).send().await.expect(204);
        app.get(&path).by(&board.token).send().await.problem("not_found");
    }

    async fn an_interview_names_somebody_to_ask_and_somebody_who_was_there(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let stranger = app.candidate(&other, &json!({})).await;
        let ada = app.candidate(&board, &json!({})).await;
        let post = async |candidate: &Value, more: Value| {
            let mut body = json!({
                "candidate_id": candidate, "role": "Data analyst", "stage": "first", "format": "video", "starts_at": app.now(),
            });
            body.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
            app.post("/v1/interviews").by(&board.token).json(&body).send().await
        };
        let nobody = post(&ada["id"], json!({})).await.problem("invalid_fields");
        assert_eq!(faults(&nobody), [("/employer", "required"), ("/agency", "required")]);
        let unreachable = post(&ada["id"], json!({"agency": {"name": "", "contact_email": "nowhere"}, "duration_minutes": 0})).await;
        assert_eq!(
            faults(&unreachable.problem("invalid_fields")),
            [("/agency/contact_email", "malformed"), ("/agency/name", "length"), ("/duration_minutes", "out_of_range")]
        );
        let blank = post(&ada["id"], json!({"agency": {"name": " "}, "role": "\u{a0}"})).await.problem("invalid_fields");
        assert_eq!(faults(&blank), [("/agency/name", "blank"), ("/role", "blank")]);

        // Another tenant's candidate looks like one that never was.
        let agency = json!({"agency": {"name": "Brook"}});
        let theirs = post(&stranger["id"], agency.clone()).await.problem("invalid_fields");
        let never = post(&json!("cand_01jd8w3k5rfx7v2m9q4n6t8b0c"), agency).await.problem("invalid_fields");
        assert_eq!(faults(&theirs), [("/candidate_id", "not_found")]);
        assert_eq!((&theirs["errors"], &theirs["detail"]), (&never["errors"], &never["detail"]));
    }

    async fn a_counterpart_stays_whole_when_it_is_patched(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let interview = app.interview(&board, id(&ada), &json!({"agency": null})).await;
        let path = format!("/v1/interviews/{}", id(&interview));
        let patch = async |body: Value| app.patch(&path).by(&board.token).if_match("*").json(&body).send().await;
        let nameless = patch(json!({"agency": {"contact_name": "Desk"}})).await.problem("invalid_fields");
        assert_eq!(faults(&nameless), [("/agency/name", "required")]);
        let cleared = patch(json!({"employer": {"name": null}})).await.problem("invalid_fields");
        assert_eq!(faults(&cleared), [("/employer/name", "required")]);
        let malformed = patch(json!({"employer": {"contact_email": "nowhere"}})).await.problem("invalid_fields");
        assert_eq!(faults(&malformed), [("/employer/contact_email", "malformed")]);
        let nobody = patch(json!({"employer": null})).await.problem("invalid_fields");
        assert_eq!(faults(&nobody), [("/employer", "required"), ("/agency", "required")]);
        let moved = patch(json!({"employer": null, "agency": {"name": "Brook"}})).await.expect(200);
        assert_eq!((&moved["employer"], &moved["agency"]["contact_email"]), (&json!(null), &json!(null)));
    }

    async fn an_external_id_is_one_interview_of_a_tenant(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let (ada, theirs) = (app.candidate(&board, &json!({})).await, app.candidate(&other, &json!({})).await);
        app.interview(&board, id(&ada), &json!({"external_id": "app-1"})).await;
        app.interview(&other, id(&theirs), &json!({"external_id": "app-1"})).await;
        let second = app.interview(&board, id(&ada), &json!({"external_id": "app-2"})).await;
        let path = format!("/v1/interviews/{}", id(&second));
        let taken = json!({"external_id": "app-1"});
        app.patch(&path).by(&board.token).if_match("*").json(&taken).send().await.problem("external_id_taken");
    }

    async fn a_list_is_narrowed_and_walked(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let (ada, ben) = (app.candidate(&board, &json!({})).await, app.candidate(&board, &json!({})).await);
        let theirs = app.candidate(&other, &json!({})).await;
        app.interview(&other, id(&theirs), &json!({})).await;
        let first = app.interview(&board, id(&ada), &json!({"external_id": "a"})).await;
        app.advance(TimeDelta::minutes(5));
        let later = app.now();
        let second = app.interview(&board, id(&ada), &json!({"external_id": "b"})).await;
        let third = app.interview(&board, id(&ben), &json!({"external_id": "c"})).await;
        record(app, &board, &second, &json!({"outcome": "offered"})).await.expect(200);
        record(app, &board, &third, &json!({"outcome": "rejected"})).await.expect(200);

        let listed = async |query: &str| {
            let page = app.get(&format!("/v1/interviews?{query}")).by(&board.token).send().await.expect(200);
            let mut ids: Vec<String> = page["data"].as_array().unwrap().iter().map(|one| id(one).to_owned()).collect();
            ids.sort_unstable();
            ids
        };
        let sorted = |of: &[&Value]| {
            let mut ids: Vec<String> = of.iter().map(|one| id(one).to_owned()).collect();
            ids.sort_unstable();
            ids
        };
        assert_eq!(listed("").await, sorted(&[&first, &second, &third]));
        assert_eq!(listed(&format!("candidate_id={}", id(&ada))).await, sorted(&[&first, &second]));
        assert_eq!(listed("external_id=a&external_id=c").await, sorted(&[&first, &third]));
        assert_eq!(listed("outcome=offered&outcome=rejected").await, sorted(&[&second, &third]));
        assert_eq!(listed(&format!("created_at[gte]={later}")).await, sorted(&[&second, &third]));
        assert_eq!(listed(&format!("created_at[lt]={later}")).await, sorted(&[&first]));
        assert_eq!(listed(&format!("candidate_id={}", id(&theirs))).await, sorted(&[]));
        app.get("/v1/interviews?outcome=fine").by(&board.token).send().await.problem("malformed_query");

        let page = app.get("/v1/interviews?limit=2&sort=created_at").by(&board.token).send().await.expect(200);
        assert_eq!((page["has_more"].as_bool(), id(&page["data"][0])), (Some(true), id(&first)));
        let rest = format!("/v1/interviews?limit=2&sort=created_at&cursor={}", page["next_cursor"].as_str().unwrap());
        let rest = app.get(&rest).by(&board.token).send().await.expect(200);
        assert_eq!((rest["data"].as_array().unwrap().len(), &rest["next_cursor"]), (1, &json!(null)));
    }

    async fn a_clock_that_is_set_right_changes_no_order(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        app.advance(TimeDelta::seconds(1));
        let wrong = app.now();
        let first = app.interview(&board, id(&ada), &json!({})).await;
        app.advance(TimeDelta::seconds(-1));
        let second = app.interview(&board, id(&ada), &json!({})).await;
        for (query, expected) in [
            (String::new(), json!([second, first])),
            (format!("created_at[lt]={wrong}"), json!([second])),
            (format!("created_at[gte]={wrong}"), json!([first])),
        ] {
            let page = app.get(&format!("/v1/interviews?{query}")).by(&board.token).send().await.expect(200);
            assert_eq!(page["data"], expected, "{query}");
        }
    }

    async fn a_candidate_sees_only_their_own_interviews(app) {
        let board = app.board("Hirely").await;
        let (ada, ben) = (app.candidate(&board, &json!({})).await, app.candidate(&board, &json!({})).await);
        let hers = app.interview(&board, id(&ada), &json!({})).await;
        let his = app.interview(&board, id(&ben), &json!({})).await;
        let question = json!({"text": "Why us?"});
        let asked = app.post(&format!("/v1/interviews/{}/questions", id(&his))).by(&board.token).json(&question).send().await;
        let asked = asked.expect(201);
        let session = app.session(&board, id(&ada)).await;
        let page = app.get("/v1/interviews").by(&session.token).send().await.expect(200);
        assert_eq!(page["data"], json!([hers]));
        let page = app.get(&format!("/v1/interviews?candidate_id={}", id(&ben))).by(&session.token).send().await.expect(200);
        assert_eq!(page["data"], json!([]));
        for path in [
            format!("/v1/interviews/{}", id(&his)),
            format!("/v1/interviews/{}/questions", id(&his)),
            format!("/v1/questions/{}", id(&asked)),
        ] {
            app.get(&path).by(&session.token).send().await.problem("not_found");
        }
        let foreign = format!("/v1/interviews/{}/questions", id(&his));
        app.post(&foreign).by(&session.token).json(&question).send().await.problem("not_found");
        let one = format!("/v1/questions/{}", id(&asked));
        app.patch(&one).by(&session.token).if_match("*").json(&question).send().await.problem("not_found");
        app.delete(&one).by(&session.token).if_match("*").send().await.problem("not_found");
        let outcome = format!("/v1/interviews/{}/outcome", id(&hers));
        app.post(&outcome).by(&session.token).json(&json!({"outcome": "offered"})).send().await.problem("wrong_caller");
    }

    async fn an_outcome_is_recorded_then_told_then_undone(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let interview = app.interview(&board, id(&ada), &json!({"external_id": "app-1"})).await;
        let decided = json!({"outcome": "rejected", "decided_by": "employer", "decision_at": app.now()});
        let body = record(app, &board, &interview, &decided).await.expect(200);
        assert_eq!((&body["outcome"], &body["notified_at"], &body["version"]), (&json!("rejected"), &json!(null), &json!(2)));

        // The same again is no news.
        assert_eq!(record(app, &board, &interview, &decided).await.expect(200), body);
        app.advance(TimeDelta::minutes(5));
        let told = json!({"outcome": "rejected", "notified_at": app.now()});
        let body = record(app, &board, &interview, &told).await.expect(200);
        assert_eq!((&body["decided_by"], &body["version"]), (&json!("employer"), &json!(3)));
        assert_eq!(body["notified_at"], json!(app.now()));

        let undone = record(app, &board, &interview, &json!({"outcome": "pending"})).await.expect(200);
        assert_eq!(
            (&undone["outcome"], &undone["decided_by"], &undone["decision_at"], &undone["notified_at"]),
            (&json!("pending"), &json!(null), &json!(null), &json!(null))
        );
        let heard = announced(app, &board, "interview.outcome_recorded").await;
        let heard: Vec<_> = heard.iter().map(|event| (event["outcome"].as_str().unwrap(), event["notified"].as_bool().unwrap())).collect();
        assert_eq!(heard, [("rejected", false), ("rejected", true), ("pending", false)]);
    }

    async fn an_outcome_makes_sense_in_time(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let tomorrow = app.now() + TimeDelta::days(1);
        let coming = app.interview(&board, id(&ada), &json!({"starts_at": tomorrow})).await;
        for outcome in ["advanced", "offered", "rejected", "no_response"] {
            let early = record(app, &board, &coming, &json!({"outcome": outcome})).await;
            early.problem("outcome_before_interview");
        }
        record(app, &board, &coming, &json!({"outcome": "withdrawn", "decided_by": "candidate"})).await.expect(200);

        let past = app.interview(&board, id(&ada), &json!({})).await;
        let refused = async |body: Value| record(app, &board, &past, &body).await.problem("invalid_fields");
        let ahead = refused(json!({"outcome": "rejected", "decision_at": tomorrow, "notified_at": app.now()})).await;
        assert_eq!(faults(&ahead), [("/decision_at", "in_future"), ("/notified_at", "before_decision")]);
        let long_ago = refused(json!({"outcome": "rejected", "notified_at": app.now() - TimeDelta::days(9)})).await;
        assert_eq!(faults(&long_ago), [("/notified_at", "before_interview")]);
        let undecided = refused(json!({"outcome": "pending", "decided_by": "agency", "notified_at": app.now()})).await;
        assert_eq!(faults(&undecided), [("/decided_by", "undecided"), ("/notified_at", "undecided")]);
        let wrong = refused(json!({"outcome": "fine"})).await;
        assert_eq!(faults(&wrong), [("/outcome", "wrong_shape")]);

        record(app, &board, &past, &json!({"outcome": "rejected", "decision_at": app.now()})).await.expect(200);
        let path = format!("/v1/interviews/{}", id(&past));
        let later = json!({"starts_at": tomorrow});
        let late = app.patch(&path).by(&board.token).if_match("*").json(&later).send().await.problem("invalid_fields");
        assert_eq!(faults(&late), [("/starts_at", "after_outcome")]);
    }

    async fn an_interview_with_a_way_back_on_it_is_not_deleted(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let interview = app.rejection(&board, id(&ada)).await;
        let path = format!("/v1/interviews/{}", id(&interview));
        app.delete(&path).by(&board.token).if_match("*").send().await.problem("interview_has_recovery");
        record(app, &board, &interview, &json!({"outcome": "pending"})).await.expect(200);
        app.delete(&path).by(&board.token).if_match("*").send().await.expect(204);
    }

    async fn questions_are_noted_changed_and_forgotten(app) {
        let board = app.board("Hirely").await;
        let ada = app.candidate(&board, &json!({})).await;
        let interview = app.interview(&board, id(&ada), &json!({})).await;
        let session = app.session(&board, id(&ada)).await;
        let all = format!("/v1/interviews/{}/questions", id(&interview));
        let noted = app.post(&all).by(&session.token)
            .json(&json!({"text": "Tell us about a conflict.", "theme": "interpersonal", "tripped_me_up": true})).send().await;
        let body = noted.expect(201);
        assert_eq!((&body["candidate_id"], &body["theme"]), (&ada["id"], &json!("interpersonal")));
        let path = noted.header("location");
        assert_eq!(app.get(&path).by(&board.token).send().await.expect(200), body);
        app.advance(TimeDelta::minutes(1));
        let plain = app.post(&all).by(&board.token).json(&json!({"text": "Why us?"})).send().await.expect(201);
        assert_eq!((&plain["theme"], &plain["tripped_me_up"]), (&json!(null), &json!(false)));
        let listed = app.get(&format!("{all}?sort=created_at")).by(&session.token).send().await.expect(200);
        assert_eq!(listed["data"], json!([body, plain]));

        let changed = app.patch(&path).by(&session.token).if_match(&noted.etag()).json(&json!({"theme": null, "tripped_me_up": false})).send().await;
        let body = changed.expect(200);
        assert_eq!((&body["theme"], &body["tripped_me_up"], &body["version"]), (&json!(null), &json!(false), &json!(2)));
        let refused = app.patch(&path).by(&session.token).if_match("*").json(&json!({"text": " "})).send().await.problem("invalid_fields");
        assert_eq!(faults(&refused), [("/text", "blank")]);
        let unknown = app.post(&all).by(&session.token).json(&json!({"text": "?", "theme": "luck"})).send().await.problem("invalid_fields");
        assert_eq!(faults(&unknown), [("/theme", "wrong_shape")]);
        app.delete(&path).by(&session.token).if_match(&changed.etag()).send().await.expect(204);
        app.get(&path).by(&session.token).send().await.problem("not_found");
    }

    async fn another_tenant_reaches_nothing_of_an_interview(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        let ada = app.candidate(&board, &json!({})).await;
        let interview = app.interview(&board, id(&ada), &json!({})).await;
        let path = format!("/v1/interviews/{}", id(&interview));
        app.get(&path).by(&other.token).send().await.problem("not_found");
        app.patch(&path).by(&other.token).if_match("*").json(&json!({"role": "Mine"})).send().await.problem("not_found");
        app.delete(&path).by(&other.token).if_match("*").send().await.problem("not_found");
        record(app, &other, &interview, &json!({"outcome": "offered"})).await.problem("not_found");
    }
}
