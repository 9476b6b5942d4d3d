//! Two who change the same version: one wins, the others hear that it has moved on.

use crate::on_both_databases;
use futures_util::future::join_all;
use serde_json::json;

const ROUNDS: usize = 25;
const AT_ONCE: usize = 8;

on_both_databases! {
    async fn of_changes_to_one_version_exactly_one_is_kept(app) {
        let board = app.board("Hirely").await;
        let created = app.candidate(&board, &json!({})).await;
        let path = format!("/v1/candidates/{}", created["id"].as_str().unwrap());
        let mut version = 1;
        for round in 0..ROUNDS {
            let etag = format!("\"v{version}\"");
            let answers = join_all((0..AT_ONCE).map(|who| {
                let body = json!({"last_name": format!("{round}-{who}")});
                app.patch(&path).by(&board.token).if_match(&etag).json(&body).send()
            })).await;
            let (kept, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
            assert_eq!(kept.len(), 1, "round {round}");
            for answer in refused {
                answer.problem("precondition_failed");
            }
            version += 1;
            assert_eq!(kept[0].json()["version"], version);
            assert_eq!(app.get(&path).by(&board.token).send().await.expect(200), kept[0].json());
        }
        let answers = join_all((0..AT_ONCE).map(|_| app.delete(&path).by(&board.token).if_match(&format!("\"v{version}\"")).send())).await;
        let gone = answers.iter().filter(|answer| answer.status == 204).count();
        assert_eq!(gone, 1);
    }

    async fn a_list_of_versions_is_as_good_as_one_of_them(app) {
        let board = app.board("Hirely").await;
        let created = app.candidate(&board, &json!({})).await;
        let path = format!("/v1/candidates/{}", created["id"].as_str().unwrap());
        let change = |tags: String| app.patch(&path).by(&board.token).if_match(&tags).json(&json!({"last_name": "Okafor"})).send();
        let wrong = ["\"v2\", \"v3\"", "W/\"v1\"", "v1", "\"v1", "\"1\"", "\"other, v1\"", ""];
        for tags in wrong {
            change(tags.to_owned()).await.problem("precondition_failed");
        }
        change("\"theirs\", \"v7\" ,W/\"v1\",\"v1\"".to_owned()).await.expect(200);
        // Those of an answer that is derived name the version too.
        change("\"v1\", \"v2-00112233aabbccdd\"".to_owned()).await.expect(200);
        let many: Vec<_> = (1..=16).map(|version| format!("\"v{version}\"")).collect();
        change(many.join(",")).await.expect(200);
        let two_lines = app.patch(&path).by(&board.token).if_match("\"v9\"").append("If-Match", "\"v4\"");
        two_lines.json(&json!({"last_name": "Eze"})).send().await.expect(200);
        app.delete(&path).by(&board.token).if_match("\"v4\", \"v6\"").send().await.problem("precondition_failed");
        app.delete(&path).by(&board.token).if_match("\"v4\", \"v5\"").send().await.expect(204);
    }

    async fn an_answer_that_is_known_by_one_of_several_tags_is_not_sent_again(app) {
        let board = app.board("Hirely").await;
        let created = app.candidate(&board, &json!({})).await;
        let path = format!("/v1/candidates/{}", created["id"].as_str().unwrap());
        for (tags, status) in [
            ("\"v1\"", 304), ("W/\"v1\"", 304), ("*", 304), ("\"v0\", W/\"v1\"", 304), ("\"v2\",\"v3\"", 200), ("v1", 200), ("\"a, v1\"", 200), ("", 200),
        ] {
            let answer = app.get(&path).by(&board.token).header("If-None-Match", tags).send().await;
            answer.expect(status);
            assert_eq!((answer.etag().as_str(), answer.body.is_empty()), ("\"v1\"", status == 304), "{tags}");
        }
        let two_lines = app.get(&path).by(&board.token).header("If-None-Match", "\"v0\"").append("If-None-Match", "\"v1\"");
        two_lines.send().await.expect(304);
    }

    async fn whoever_takes_any_version_still_changes_one_at_a_time(app) {
        let board = app.board("Hirely").await;
        let created = app.candidate(&board, &json!({})).await;
        let path = format!("/v1/candidates/{}", created["id"].as_str().unwrap());
        let answers = join_all((0..AT_ONCE).map(|who| {
            app.patch(&path).by(&board.token).if_match("*").json(&json!({"last_name": who.to_string()})).send()
        })).await;
        let mut versions: Vec<_> = answers.iter().filter(|answer| answer.status == 200).map(|answer| answer.json()["version"].as_i64().unwrap()).collect();
        versions.sort_unstable();
        let expected: Vec<_> = (2..).take(versions.len()).collect();
        assert_eq!(versions, expected, "no version twice, none left out");
        assert!(answers.iter().all(|answer| matches!(answer.status.as_u16(), 200 | 412 | 503)), "{answers:?}");
        assert!(versions.len() >= 4, "{versions:?}");
    }
}
