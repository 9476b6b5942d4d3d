//! What there is to read, from outside.

use crate::on_both_databases;
use serde_json::{Value, json};

fn link(number: usize) -> Value {
    json!({
        "title": format!("Evening {number}"), "summary": "Practice with a recruiter.", "url": "https://www.hirely.example/evenings",
        "themes": ["confidence"], "methods": ["M12"],
    })
}

fn rows(page: &Value) -> &Vec<Value> {
    page["data"].as_array().unwrap()
}

on_both_databases! {
    async fn m20_there_is_something_to_read_for_every_theme_and_a_board_adds_its_own(app) {
        let world = app.rejected().await;
        let read = |path: String| app.get(&path).by(&world.ada.token).send();
        for theme in ["answer_depth", "communication", "confidence", "culture_fit", "experience", "interpersonal", "leadership", "logistics",
            "motivation", "practical_exercise", "preparation", "problem_solving", "professionalism", "qualifications", "questions_asked",
            "technical_knowledge"] {
            let page = read(format!("/v1/resources?theme={theme}&language=en")).await.expect(200);
            assert!(!rows(&page).is_empty(), "nothing about {theme}");
            for one in rows(&page) {
                assert!(one["body"].as_array().unwrap().len() >= 2 && one["url"].is_null(), "{one}");
            }
        }
        let about_network = read("/v1/resources?method=M16".to_owned()).await.expect(200);
        assert!(rows(&about_network).iter().any(|one| one["name"] == "people_you_know_a_little"));

        let added = app.post("/v1/resources").by(&world.board.token).json(&link(1)).send().await;
        assert_eq!((&added.expect(201)["origin"], &added.json()["language"]), (&json!("tenant"), &json!("en")));
        let about_nerves = read("/v1/resources?theme=confidence".to_owned()).await.expect(200);
        assert_eq!(rows(&about_nerves)[0], added.json(), "the board's own comes first");
        assert!(rows(&about_nerves).len() > 1);
        assert_eq!(read(added.header("location")).await.expect(200), added.json());
        let only_own = read("/v1/resources?origin=tenant".to_owned()).await.expect(200);
        assert_eq!(only_own["data"], json!([added.json()]));
        assert_eq!(read("/v1/resources?language=de".to_owned()).await.expect(200)["data"], json!([]));

        let path = added.header("location");
        let body = json!({"title": "Mornings"});
        let changed = app.patch(&path).by(&world.board.token).if_match(&added.etag()).json(&body).send().await.expect(200);
        assert_eq!((&changed["title"], &changed["url"]), (&json!("Mornings"), &added.json()["url"]));
        app.delete(&path).by(&world.board.token).if_match("*").send().await.expect(204);
        read(path).await.problem("not_found");
    }

    async fn the_whole_library_is_walked_page_by_page_both_ways(app) {
        let board = app.board("Hirely").await;
        for number in 0..3 {
            app.post("/v1/resources").by(&board.token).json(&link(number)).send().await.expect(201);
            app.advance(chrono::TimeDelta::seconds(1));
        }
        let mut ways = Vec::new();
        for sort in ["-created_at", "created_at"] {
            let mut path = format!("/v1/resources?limit=7&sort={sort}");
            let mut ids = Vec::new();
            loop {
                let page = app.get(&path).by(&board.token).send().await.expect(200);
                ids.extend(rows(&page).iter().map(|one| one["id"].as_str().unwrap().to_owned()));
                let Some(cursor) = page["next_cursor"].as_str() else { break };
                path = format!("/v1/resources?limit=7&sort={sort}&cursor={cursor}");
            }
            ways.push(ids);
        }
        let whole = app.get("/v1/resources?limit=100").by(&board.token).send().await.expect(200);
        let all: Vec<&str> = rows(&whole).iter().map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(ways[0], all);
        ways[1].reverse();
        assert_eq!(ways[1], all);
        assert_eq!(whole["data"][0]["title"], "Evening 2");
        assert_eq!(whole["data"][3]["name"], "after_the_no", "then the guides, in their order");
    }

    async fn what_is_shipped_stays_and_links_are_plain_web_addresses(app) {
        let world = app.rejected().await;
        let token = &world.board.token;
        let shipped = app.get("/v1/resources?origin=product&limit=1").by(token).send().await.expect(200);
        let path = format!("/v1/resources/{}", shipped["data"][0]["id"].as_str().unwrap());
        let guide = app.get(&path).by(token).send().await;
        app.patch(&path).by(token).if_match(&guide.etag()).json(&json!({"title": "x"})).send().await.problem("resource_is_shipped");
        app.delete(&path).by(token).if_match("*").send().await.problem("resource_is_shipped");
        app.post("/v1/resources").by(&world.ada.token).json(&link(1)).send().await.problem("wrong_caller");
        let wrong = json!({"title": " ", "summary": "x", "url": "http://hirely.example", "methods": ["M13", "M21"], "language": "English"});
        let problem = app.post("/v1/resources").by(token).json(&wrong).send().await.problem("invalid_fields");
        let pointers: Vec<&str> = problem["errors"].as_array().unwrap().iter().map(|fault| fault["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["/title", "/url", "/language", "/methods/1"]);
    }

    async fn a_boards_links_are_its_own_and_not_without_end(app) {
        let (board, other) = (app.board("Hirely").await, app.board("Elsewhere").await);
        for number in 0..100 {
            app.post("/v1/resources").by(&board.token).json(&link(number)).send().await.expect(201);
        }
        app.post("/v1/resources").by(&board.token).json(&link(100)).send().await.problem("too_many_resources");
        let theirs = app.get("/v1/resources?origin=tenant&limit=1").by(&board.token).send().await.expect(200);
        let path = format!("/v1/resources/{}", theirs["data"][0]["id"].as_str().unwrap());
        app.get(&path).by(&other.token).send().await.problem("not_found");
        app.delete(&path).by(&other.token).if_match("*").send().await.problem("not_found");
        assert_eq!(app.get("/v1/resources?origin=tenant").by(&other.token).send().await.expect(200)["data"], json!([]));
    }
}
