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
