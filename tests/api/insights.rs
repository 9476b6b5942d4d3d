//! Figures about many candidates, from outside.

use crate::on_both_databases;
use crate::support::asking::Rejected;
use crate::support::{Board, TestApp};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// A rejected candidate of this board whose employer answers with these points after some days, or would rather not.
async fn heard(app: &TestApp, board: &Board, points: &[(&str, &str)]) -> Rejected {
    let world = app.rejected_at(board.clone()).await;
    let asked = app.asked(&world, &json!({})).await;
    if points.is_empty() {
        let decline = format!("{}/decline", asked.link);
        app.post(&decline)
            .json(&json!({"reason": "policy"}))
            .send()
            .await
            .expect(200);
    } else {
        let points: Vec<Value> = points
            .iter()
            .map(|(theme, polarity)| json!({"theme": theme, "polarity": polarity, "words": "As we saw it."}))
            .collect();
        let said = json!({"observations": points});
        app.post(&asked.link).json(&said).send().await.expect(200);
    }
    world
}

/// The same board with a token that is good now.
async fn renewed(app: &TestApp, board: &Board) -> Board {
    let token = app
        .access_token(&board.client_id, &board.client_secret)
        .await;
    Board {
        token,
        ..board.clone()
    }
}

async fn insights(app: &TestApp, board: &Board, query: &str) -> Value {
    let board = renewed(app, board).await;
    let path = format!("/v1/insights{query}");
    app.get(&path).by(&board.token).send().await.expect(200)["data"].clone()
}

/// From the Monday of the tests into the next month, and an hour.
async fn month_passes(app: &TestApp) {
    app.advance(TimeDelta::days(8));
    app.do_chores().await;
}

on_both_databases! {
    async fn a_tenant_learns_how_employers_respond_and_what_is_said_and_nothing_of_few(app) {
        let board = app.board("Hirely").await;
        for _ in 0..21 {
            heard(app, &board, &[("answer_depth", "improvement"), ("communication", "strength")]).await;
        }
        for _ in 0..21 {
            heard(app, &board, &[("confidence", "improvement"), ("communication", "strength")]).await;
        }
        let few = heard(app, &board, &[("leadership", "improvement")]).await;
        heard(app, &board, &[]).await;
        // The month is not over.
        app.do_chores().await;
        assert_eq!(insights(app, &board, "").await, json!([]));
        month_passes(app).await;
        let shown = insights(app, &board, "").await;
        let (period, figures) = (&shown[0], &shown[0]["figures"]);
        assert_eq!((&period["starts_on"], &period["ends_on"]), (&json!("2026-11-01"), &json!("2026-11-30")));
        let figure = |value: u32| json!({"value": value, "withheld_because": null});
        assert_eq!(figures["candidates"], figure(45));
        assert_eq!(figures["responses"], json!({"candidates": figure(45), "answer_rate_percent": figure(100), "median_days": figure(0)}));
        assert_eq!(figures["by_source"].as_array().unwrap().len(), 1);
        assert_eq!(figures["by_employer"][0]["name"], "Ashdown Timber");
        assert_eq!(figures["recoveries"], json!([{"stage": null, "candidates": 45}]));
        // Two themes are said of some and not of others; what is said of all would tell of each, and one of one.
        let told: Vec<&str> = figures["themes"].as_array().unwrap().iter().map(|row| row["theme"].as_str().unwrap()).collect();
        assert_eq!(told, ["answer_depth", "confidence"]);
        assert_eq!(figures["themes"][0], json!({"theme": "answer_depth", "polarity": "improvement", "candidates": 20, "percent": 50}));

        // Whoever erases somebody, or adds something to a month that is over, learns nothing from what changes: nothing does.
        let gone = format!("/v1/candidates/{}", few.ada.candidate_id);
        let now = renewed(app, &board).await;
        app.delete(&gone).by(&now.token).if_match("*").send().await.expect(204);
        heard(app, &now, &[("leadership", "improvement")]).await;
        app.do_chores().await;
        assert_eq!(insights(app, &board, "").await, shown);
        // Nor from two filters of which one holds more: they choose among periods, and cut none.
        for query in ["?starts_on[gte]=2026-11-01", "?ends_on[lte]=2026-12-31", "?starts_on[gte]=2026-10-15&ends_on[lte]=2026-11-30"] {
            assert_eq!(insights(app, &board, query).await, shown, "{query}");
        }
        for query in ["?starts_on[gte]=2026-11-02", "?ends_on[lte]=2026-11-29"] {
            assert_eq!(insights(app, &board, query).await, json!([]), "{query}");
        }
    }

    async fn a_period_goes_on_until_enough_are_in_it_and_the_next_begins_where_it_ends(app) {
        let board = app.board("Hirely").await;
        let mut now = board.clone();
        for _ in 0..19 {
            heard(app, &now, &[]).await;
        }
        month_passes(app).await;
        assert_eq!(insights(app, &board, "").await, json!([]));
        now = renewed(app, &board).await;
        heard(app, &now, &[]).await;
        app.do_chores().await;
        assert_eq!(insights(app, &board, "").await, json!([]));
        app.advance(TimeDelta::days(31));
        app.do_chores().await;
        let shown = insights(app, &board, "").await;
        assert_eq!((&shown[0]["starts_on"], &shown[0]["ends_on"]), (&json!("2026-11-01"), &json!("2026-12-31")));
        let figures = &shown[0]["figures"];
        assert_eq!(figures["responses"]["answer_rate_percent"], json!({"value": 0, "withheld_because": null}));
        assert_eq!(figures["responses"]["median_days"], json!({"value": null, "withheld_because": "too_few_candidates"}));
        assert_eq!((&figures["heard_of"]["value"], &figures["themes"]), (&json!(null), &json!([])));
        now = renewed(app, &board).await;
        for _ in 0..20 {
            heard(app, &now, &[]).await;
        }
        app.advance(TimeDelta::days(31));
        app.do_chores().await;
        let later = insights(app, &board, "?sort=created_at").await;
        assert_eq!(later[0], shown[0]);
        assert_eq!((&later[1]["starts_on"], &later[1]["ends_on"]), (&json!("2027-01-01"), &json!("2027-01-31")));
        // Another tenant has nothing of it.
        let elsewhere = app.board("Elsewhere").await;
        assert_eq!(insights(app, &elsewhere, "").await, json!([]));
    }
}
