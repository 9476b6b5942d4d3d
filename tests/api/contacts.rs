//! Contacts, from outside.

use crate::on_both_databases;
use serde_json::{Value, json};

fn names(page: &Value) -> Vec<&str> {
    page["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect()
}

on_both_databases! {
    async fn m16_people_known_a_little_come_with_what_they_are_good_for_and_when_to_be_in_touch(app) {
        let world = app.rejected().await;
        let add = |body: Value| app.post("/v1/contacts").by(&world.ada.token).json(&body).send();
        let femi = add(json!({
            "name": "Femi Ade", "how_known": "Evening course", "last_touch_on": "2026-09-01", "next_touch_on": "2026-11-23",
        })).await.expect(201);
        assert_eq!((&femi["tie"], &femi["is_due"]), (&json!("acquaintance"), &json!(true)));
        assert_eq!((&femi["suggestion"]["method"], &femi["suggestion"]["verified"]), (&json!("M16"), &json!(true)));
        assert!(femi["suggestion"]["evidence"].as_str().unwrap().contains("need not hold everywhere"), "the doubt is told with it");
        assert!(femi["suggestion"]["sources"].as_array().unwrap().contains(&json!("Rajkumar et al. 2022")));
        let sister = add(json!({"name": "Ngozi", "tie": "close", "next_touch_on": "2026-12-24"})).await.expect(201);
        assert_ne!(sister["suggestion"]["text"], femi["suggestion"]["text"]);
        add(json!({"name": "Nobody due"})).await.expect(201);

        let due = |by: &'static str| app.get(by).by(&world.ada.token).send();
        assert_eq!(names(&due("/v1/contacts?due_by=2026-11-23").await.expect(200)), ["Femi Ade"]);
        assert_eq!(names(&due("/v1/contacts?due_by=2026-12-31&sort=created_at").await.expect(200)), ["Femi Ade", "Ngozi"]);
        assert_eq!(due("/v1/contacts").await.expect(200)["data"].as_array().unwrap().len(), 3);

        // She has written, and will again in the new year.
        let path = format!("/v1/contacts/{}", femi["id"].as_str().unwrap());
        let etag = app.get(&path).by(&world.ada.token).send().await.etag();
        let body = json!({"last_touch_on": "2026-11-23", "next_touch_on": "2027-01-11"});
        let touched = app.patch(&path).by(&world.ada.token).if_match(&etag).json(&body).send().await.expect(200);
        assert_eq!((&touched["is_due"], &touched["version"]), (&json!(false), &json!(2)));
        assert_eq!(names(&due("/v1/contacts?due_by=2026-11-23").await.expect(200)), Vec::<&str>::new());
        app.patch(&path).by(&world.ada.token).if_match(&etag).json(&body).send().await.problem("precondition_failed");
        app.delete(&path).by(&world.ada.token).if_match("*").send().await.expect(204);
        app.get(&path).by(&world.ada.token).send().await.problem("not_found");
    }

    async fn m16_a_touch_today_moves_the_next_one_by_the_rhythm_of_the_two(app) {
        let world = app.rejected().await;
        // On Hawaii it is still Sunday.
        let ada = format!("/v1/candidates/{}", world.ada.candidate_id);
        let moved = json!({"time_zone": "Pacific/Honolulu"});
        app.patch(&ada).by(&world.board.token).if_match("*").json(&moved).send().await.expect(200);
        let announced = app.announced(&world.board).await;
        let made = app.post("/v1/contacts").by(&world.ada.token)
            .json(&json!({"name": "Femi Ade", "last_touch_on": "2026-11-02", "next_touch_on": "2026-11-16"})).send().await;
        let path = made.header("location");
        let touch = |key: &'static str| app.post(&format!("{path}/touch")).by(&world.ada.token).key(key).send();
        let touched = touch("first").await;
        let (etag, body) = (touched.etag(), touched.expect(200));
        assert_eq!((&body["last_touch_on"], &body["next_touch_on"]), (&json!("2026-11-22"), &json!("2026-12-06")));
        assert_eq!((&body["is_due"], &body["version"]), (&json!(false), &json!(2)));
        assert_eq!(touch("first").await.expect(200), body, "a replay");
        assert_eq!(touch("second").await.expect(200), body, "the same day again");
        assert_eq!(app.get(&path).by(&world.ada.token).send().await.etag(), etag, "it answers as its GET does");
        let other = app.rejected().await;
        app.post(&format!("{path}/touch")).by(&other.ada.token).send().await.problem("not_found");
        assert_eq!(app.announced(&world.board).await, announced);
    }

    async fn contacts_are_the_candidates_own(app) {
        let world = app.rejected().await;
        let announced = app.announced(&world.board).await;
        let made = app.post("/v1/contacts").by(&world.ada.token).key("once").json(&json!({"name": "Femi", "notes": "Zanzibar"}));
        let made = made.send().await;
        let again = app.post("/v1/contacts").by(&world.ada.token).key("once").json(&json!({"name": "Femi", "notes": "Zanzibar"}));
        assert_eq!(again.send().await.expect(201), made.expect(201));
        let path = made.header("location");
        app.get(&path).by(&world.board.token).send().await.problem("wrong_caller");
        app.get("/v1/contacts").by(&world.board.token).send().await.problem("wrong_caller");
        let other = app.rejected().await;
        app.get(&path).by(&other.ada.token).send().await.problem("not_found");
        assert_eq!(app.get("/v1/contacts").by(&other.ada.token).send().await.expect(200)["data"], json!([]));
        assert_eq!(app.announced(&world.board).await, announced);
        // What is erased is erased: another candidate's list and the next erasure find nothing of it.
        let ada = format!("/v1/candidates/{}", world.ada.candidate_id);
        app.delete(&ada).by(&world.board.token).if_match("*").send().await.expect(204);
        let kept = app.kept_answers(&world.board).await;
        assert!(kept.iter().all(|text| !text.contains("Zanzibar")), "{kept:?}");
    }

    async fn the_days_of_a_contact_are_in_order(app) {
        let world = app.rejected().await;
        let body = json!({"name": " ", "last_touch_on": "2026-11-24", "next_touch_on": "2026-11-24"});
        let problem = app.post("/v1/contacts").by(&world.ada.token).json(&body).send().await.problem("invalid_fields");
        let faults: Vec<String> = problem["errors"].as_array().unwrap().iter()
            .map(|fault| format!("{} {}", fault["pointer"].as_str().unwrap(), fault["code"].as_str().unwrap())).collect();
        assert_eq!(faults, ["/name blank", "/last_touch_on in_future", "/next_touch_on out_of_range"]);
    }
}
