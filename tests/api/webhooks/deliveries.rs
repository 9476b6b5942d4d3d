//! Events on their way.

use super::{deliveries, endpoint, later, path_of, signatures, types};
use crate::on_both_databases;
use crate::support::receiver::Receiver;
use chrono::TimeDelta;
use rebound::webhooks::address::AddressPolicy;
use rebound::webhooks::sender::{Lookup, LookupFuture, Sender};
use rebound::webhooks::worker::Worker;
use serde_json::json;
use std::io;
use std::sync::Arc;

/// The resolver of a network in which one name is known.
struct OurNetwork;

impl Lookup for OurNetwork {
    fn lookup(&self, host: &str) -> LookupFuture {
        let known = host == "vault.corp.example";
        Box::pin(async move {
            let address = known.then(|| [10, 0, 0, 7].into());
            address
                .map(|one| vec![one])
                .ok_or_else(|| io::ErrorKind::NotFound.into())
        })
    }
}

on_both_databases! {
    async fn an_event_arrives_signed_and_only_where_it_is_wanted(app) {
        let mut board = app.board("Hirely").await;
        let stranger = app.board("Elsewhere").await;
        let [all, some, none, strange] = std::array::from_fn(|_| Receiver::start().unwrap());
        let created = endpoint(app, &board, &all.url, &json!({})).await;
        endpoint(app, &board, &some.url, &json!({"event_types": ["candidate.created", "task.completed"]})).await;
        endpoint(app, &board, &none.url, &json!({"event_types": ["task.completed"]})).await;
        endpoint(app, &stranger, &strange.url, &json!({})).await;
        let candidate = app.candidate(&board, &json!({"external_id": "a-1"})).await;
        app.deliver_all().await;

        assert_eq!((all.received().len(), some.received().len(), none.received().len(), strange.received().len()), (1, 1, 0, 0));
        let message = all.received().remove(0);
        assert_eq!(message.json(), json!({
            "type": "candidate.created", "timestamp": app.now(),
            "data": {"candidate_id": candidate["id"], "external_id": "a-1", "version": 1},
        }));
        assert_eq!(message.headers["content-type"], "application/json");
        assert_eq!(message.headers["webhook-timestamp"], app.now().timestamp().to_string());
        assert_eq!(message.headers["webhook-signature"], signatures(&message, &[&created["secret"]]));
        let mut tampered = message.clone();
        tampered.body.push(b' ');
        assert_ne!(tampered.headers["webhook-signature"], signatures(&tampered, &[&created["secret"]]));
        assert_eq!(some.received()[0].headers["webhook-id"], message.headers["webhook-id"]);

        let event = app.get(&format!("/v1/events/{}", message.headers["webhook-id"])).by(&board.token).send().await.expect(200);
        assert_eq!((&event["type"], &event["data"]), (&message.json()["type"], &message.json()["data"]));
        let delivered = deliveries(app, &board, &format!("event_id={}&state=delivered", event["id"].as_str().unwrap())).await;
        assert_eq!(delivered.len(), 2);
        later(app, &mut board, TimeDelta::days(1)).await;
        app.deliver_all().await;
        assert_eq!(all.received().len(), 1);
    }

    async fn what_happened_before_the_first_endpoint_is_sent_only_when_it_is_asked_for(app) {
        let mut board = app.board("Hirely").await;
        let before = app.candidate(&board, &json!({})).await;
        let receiver = Receiver::start().unwrap();
        let created = endpoint(app, &board, &receiver.url, &json!({})).await;
        let after = app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let told = |receiver: &Receiver| receiver.received().iter().map(|one| one.json()["data"]["candidate_id"].clone()).collect::<Vec<_>>();
        assert_eq!(told(&receiver), [after["id"].clone()]);
        let since = json!({"since": app.now()});
        later(app, &mut board, TimeDelta::hours(1)).await;
        app.post(&format!("{}/replay", path_of(&created))).by(&board.token).key("replay").json(&since).send().await.expect(202);
        app.deliver_all().await;
        assert_eq!(told(&receiver), [after["id"].clone(), before["id"].clone()]);
    }

    async fn what_fails_is_tried_again_on_the_schedule_until_it_arrives(app) {
        let mut board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        app.candidate(&board, &json!({})).await;
        receiver.answers(503, &[]);
        app.deliver_all().await;
        // Jitter is 10 % at the most.
        for (count, seconds) in (1..).zip([5, 300, 1_800, 7_200, 18_000]) {
            assert_eq!(receiver.received().len(), count);
            later(app, &mut board, TimeDelta::seconds(seconds) * 89 / 100).await;
            app.deliver_all().await;
            assert_eq!(receiver.received().len(), count, "too early after {count}");
            later(app, &mut board, TimeDelta::seconds(seconds) * 22 / 100).await;
            app.deliver_all().await;
        }
        receiver.answers(200, &[]);
        later(app, &mut board, TimeDelta::hours(11)).await;
        app.deliver_all().await;
        let messages = receiver.received();
        assert_eq!(messages.len(), 7);
        assert!(messages.iter().all(|one| one.headers["webhook-id"] == messages[0].headers["webhook-id"] && one.body == messages[0].body));
        let delivery = deliveries(app, &board, "state=delivered").await.remove(0);
        let read = app.get(&format!("/v1/deliveries/{}", delivery["id"].as_str().unwrap())).by(&board.token).send().await.expect(200);
        let classes: Vec<_> = read["attempts"].as_array().unwrap().iter().map(|one| (one["number"].as_i64().unwrap(), one["class"].as_str().unwrap())).collect();
        assert_eq!(classes[..2], [(1, "http_error"), (2, "http_error")]);
        assert_eq!(classes[6], (7, "delivered"));
        assert_eq!((&read["attempt_count"], &read["next_attempt_at"], &read["last_status"]), (&json!(7), &json!(null), &json!(200)));
    }

    async fn a_receiver_that_asks_for_time_gets_it(app) {
        let mut board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        app.candidate(&board, &json!({})).await;
        receiver.answers(429, &[("Retry-After", "3600")]);
        app.deliver_all().await;
        let due = deliveries(app, &board, "").await.remove(0)["next_attempt_at"].clone();
        assert_eq!(due, json!(app.now() + TimeDelta::hours(1)));
        later(app, &mut board, TimeDelta::seconds(3_599)).await;
        app.deliver_all().await;
        assert_eq!(receiver.received().len(), 1);
        later(app, &mut board, TimeDelta::seconds(1)).await;
        app.deliver_all().await;
        assert_eq!(receiver.received().len(), 2);
    }

    async fn a_redirect_is_a_failure(app) {
        let board = app.board("Hirely").await;
        let (receiver, elsewhere) = (Receiver::start().unwrap(), Receiver::start().unwrap());
        endpoint(app, &board, &receiver.url, &json!({})).await;
        receiver.answers(307, &[("Location", &elsewhere.url)]);
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let delivery = deliveries(app, &board, "").await.remove(0);
        assert_eq!((&delivery["state"], &delivery["last_class"], &delivery["last_status"]), (&json!("pending"), &json!("redirect"), &json!(307)));
        assert!(elsewhere.received().is_empty());
    }

    async fn a_receiver_that_is_away_is_a_failure(app) {
        let board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        receiver.stop().await;
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let delivery = deliveries(app, &board, "").await.remove(0);
        assert_eq!((&delivery["last_class"], &delivery["last_status"]), (&json!("connection"), &json!(null)));
    }

    /// Or a tenant could find out, name by name, what there is in our network.
    async fn a_name_that_is_private_is_told_like_one_that_is_not_there(app) {
        let board = app.board("Hirely").await;
        for url in ["https://vault.corp.example/", "https://nothing.corp.example/"] {
            endpoint(app, &board, url, &json!({})).await;
        }
        app.candidate(&board, &json!({})).await;
        let policy = AddressPolicy { allow_loopback: false };
        let sender = Sender::with_lookup(policy, Arc::new(OurNetwork)).unwrap();
        Worker::new(app.state.clone().into_inner(), sender).deliver_all().await.unwrap();
        let mut told = Vec::new();
        for one in deliveries(app, &board, "").await {
            let path = format!("/v1/deliveries/{}", one["id"].as_str().unwrap());
            let read = app.get(&path).by(&board.token).send().await.expect(200);
            told.push(json!([one["last_class"], read["last_class"], read["attempts"][0]["class"], one["last_status"]]));
        }
        assert_eq!(told, vec![json!(["dns", "dns", "dns", null]); 2]);
        let counted = app.get("/metrics").send().await;
        let counted = String::from_utf8(counted.body).unwrap();
        for exact in ["dns", "address_refused"] {
            assert!(counted.contains(&format!("class=\"{exact}\"")), "{counted}");
        }
    }

    async fn the_last_failure_ends_a_delivery_and_redelivering_begins_it_anew(app) {
        let mut board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        receiver.answers(500, &[]);
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let pending = deliveries(app, &board, "").await.remove(0);
        let path = format!("/v1/deliveries/{}", pending["id"].as_str().unwrap());
        let again = format!("{path}/redeliver");
        app.post(&again).by(&board.token).send().await.problem("idempotency_key_required");
        app.post(&again).by(&board.token).key("early").send().await.problem("delivery_pending");
        for hours in [1, 1, 1, 3, 6, 11, 16, 22, 27] {
            later(app, &mut board, TimeDelta::hours(hours)).await;
            app.deliver_all().await;
        }
        let failed = app.get(&path).by(&board.token).send().await.expect(200);
        assert_eq!((&failed["state"], &failed["attempt_count"], &failed["next_attempt_at"]), (&json!("failed"), &json!(10), &json!(null)));

        let begun = app.post(&again).by(&board.token).key("k").send().await.expect(202);
        assert_eq!((&begun["state"], &begun["next_attempt_at"]), (&json!("pending"), &json!(app.now())));
        app.deliver_all().await;
        receiver.answers(200, &[]);
        later(app, &mut board, TimeDelta::seconds(6)).await;
        app.deliver_all().await;
        let read = app.get(&path).by(&board.token).send().await.expect(200);
        assert_eq!((&read["state"], &read["attempt_count"]), (&json!("delivered"), &json!(12)));
    }

    async fn a_test_goes_to_the_tested_endpoint_alone(app) {
        let board = app.board("Hirely").await;
        let (receiver, other) = (Receiver::start().unwrap(), Receiver::start().unwrap());
        let tested = endpoint(app, &board, &receiver.url, &json!({"event_types": ["task.completed"]})).await;
        endpoint(app, &board, &other.url, &json!({})).await;
        let test = format!("{}/test", path_of(&tested));
        app.post(&test).by(&board.token).send().await.problem("idempotency_key_required");
        let delivery = app.post(&test).by(&board.token).key("t").send().await.expect(202);
        assert_eq!(app.post(&test).by(&board.token).key("t").send().await.expect(202), delivery);
        app.deliver_all().await;
        assert_eq!((types(&receiver), types(&other)), (vec!["webhook_endpoint.tested".to_owned()], vec![]));
        assert_eq!(deliveries(app, &board, "state=delivered").await[0]["id"], delivery["id"]);
    }

    async fn a_replay_sends_what_was_missed_and_nothing_twice(app) {
        let mut board = app.board("Hirely").await;
        let (early, late) = (Receiver::start().unwrap(), Receiver::start().unwrap());
        endpoint(app, &board, &early.url, &json!({})).await;
        app.candidate(&board, &json!({})).await;
        later(app, &mut board, TimeDelta::hours(1)).await;
        let since = app.now();
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        let created = endpoint(app, &board, &late.url, &json!({"event_types": ["candidate.created"]})).await;
        later(app, &mut board, TimeDelta::hours(1)).await;
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        assert_eq!((early.received().len(), late.received().len()), (3, 1));

        let replay = format!("{}/replay", path_of(&created));
        app.post(&replay).by(&board.token).json(&json!({"since": since})).send().await.problem("idempotency_key_required");
        let answer = app.post(&replay).by(&board.token).key("1").json(&json!({"since": since})).send().await.expect(202);
        assert_eq!(answer, json!({"delivery_count": 1, "has_more": false}));
        app.deliver_all().await;
        let everything = json!({"since": since - TimeDelta::days(40)});
        let answer = app.post(&replay).by(&board.token).key("2").json(&everything).send().await.expect(202);
        assert_eq!(answer["delivery_count"], 1);
        app.deliver_all().await;
        let answer = app.post(&replay).by(&board.token).key("3").json(&everything).send().await.expect(202);
        assert_eq!(answer["delivery_count"], 0);
        let mut ids: Vec<_> = late.received().iter().map(|one| one.headers["webhook-id"].clone()).collect();
        ids.sort();
        ids.dedup();
        assert_eq!((ids.len(), late.received().len(), early.received().len()), (3, 3, 3));
    }

    async fn events_are_listed_and_narrowed(app) {
        let mut board = app.board("Hirely").await;
        let (first, second) = (app.candidate(&board, &json!({})).await, app.candidate(&board, &json!({})).await);
        later(app, &mut board, TimeDelta::minutes(1)).await;
        let path = format!("/v1/candidates/{}", first["id"].as_str().unwrap());
        app.patch(&path).by(&board.token).if_match("*").json(&json!({"weekly_hours": 5})).send().await.expect(200);
        let list = async |query: &str| {
            let page = app.get(&format!("/v1/events?{query}")).by(&board.token).send().await.expect(200);
            page["data"].as_array().unwrap().clone()
        };
        assert_eq!(list("").await.len(), 3);
        assert_eq!(list("type=candidate.updated&type=task.completed").await.len(), 1);
        assert_eq!(list(&format!("candidate_id={}", second["id"].as_str().unwrap())).await.len(), 1);
        assert_eq!(list(&format!("created_at[gte]={}", app.now())).await[0]["subject_id"], first["id"]);
        assert_eq!(list(&format!("created_at[lt]={}", app.now())).await.len(), 2);
        app.get("/v1/events?type=nonsense").by(&board.token).send().await.problem("malformed_query");
        let stranger = app.board("Elsewhere").await;
        let one = list("").await.remove(0);
        app.get(&format!("/v1/events/{}", one["id"].as_str().unwrap())).by(&stranger.token).send().await.problem("not_found");
    }

    async fn an_erased_candidate_leaves_nothing_to_deliver_but_the_erasure(app) {
        let mut board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        receiver.answers(500, &[]);
        let candidate = app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        app.delete(&format!("/v1/candidates/{}", candidate["id"].as_str().unwrap())).by(&board.token).if_match("*").send().await.expect(204);
        receiver.answers(200, &[]);
        later(app, &mut board, TimeDelta::hours(1)).await;
        app.deliver_all().await;
        assert_eq!(types(&receiver), ["candidate.created", "candidate.erased"]);
        assert_eq!(deliveries(app, &board, "").await.len(), 1);
    }

    async fn events_are_forgotten_after_thirty_days(app) {
        let mut board = app.board("Hirely").await;
        let receiver = Receiver::start().unwrap();
        endpoint(app, &board, &receiver.url, &json!({})).await;
        app.candidate(&board, &json!({})).await;
        app.deliver_all().await;
        later(app, &mut board, TimeDelta::days(30)).await;
        app.do_chores().await;
        assert_eq!(deliveries(app, &board, "").await.len(), 1);
        later(app, &mut board, TimeDelta::seconds(1)).await;
        app.do_chores().await;
        assert!(deliveries(app, &board, "").await.is_empty());
    }
}
