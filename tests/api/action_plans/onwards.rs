//! Plans that go on: on other days, with more to do, and after another no.

use super::{
    ada, ada_who_knows, date, is_unfinished, list, moved, planned, tasks, thin_and_nerves,
};
use crate::on_both_databases;
use crate::support::TestApp;
use crate::support::recovering::Recovering;
use chrono::{Datelike, TimeDelta};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The step that offers a revision, if it is among those that are offered.
async fn revision(app: &TestApp, world: &Recovering, token: &str) -> Option<Value> {
    let recovery = app.recovery(world, token).await;
    let mut steps = list(&recovery["next_steps"]).iter();
    steps.find(|step| step["kind"] == "revise_plan").cloned()
}

/// What is offered to her and to her job board, by its title.
async fn offered(app: &TestApp, world: &Recovering) -> Vec<Option<Value>> {
    let mut titles = Vec::new();
    for token in [&world.ada.token, &world.board.token] {
        let step = revision(app, world, token).await;
        titles.push(step.map(|step| step["title"].clone()));
    }
    titles
}

async fn changed(app: &TestApp, world: &Recovering, profile: Value) {
    let path = format!("/v1/candidates/{}", world.ada.candidate_id);
    let etag = app.get(&path).by(&world.ada.token).send().await.etag();
    let change = app.patch(&path).by(&world.ada.token).if_match(&etag);
    change.json(&profile).send().await.expect(200);
}

async fn revised(app: &TestApp, plan: &str, token: &str) -> Value {
    let answer = app.post(&format!("{plan}/revise")).by(token).send().await;
    answer.expect(200)
}

/// The next no, a while later, for the same reasons.
async fn another_no(app: &TestApp, world: &Recovering) -> Recovering {
    let later = app.later(world, TimeDelta::days(7)).await;
    let interview = app.rejection(&later.board, &later.ada.candidate_id).await;
    let later = app.of_interview(&later, &interview).await;
    let feedback = app.said(&later, &thin_and_nerves()).await;
    let opened = app.opened(&later, &feedback, 3).await;
    app.assessed(&later, &opened, "recognise").await;
    later
}

fn interventions<'a>(tasks: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    tasks
        .filter_map(|task| task["intervention_id"].as_str())
        .map(str::to_owned)
        .collect()
}

const DAYS: &str = "Give your tasks days that fit";

on_both_databases! {
    async fn a_plan_whose_days_no_longer_fit_is_offered_others(app) {
        let world = ada_who_knows(app).await;
        let plan = planned(app, &world).await;
        let nobody = vec![None, None];
        let both = vec![Some(json!(DAYS)); 2];
        assert_eq!(offered(app, &world).await, nobody);

        // Her week changes.
        let first = date(&tasks(app, &plan, &world.ada.token).await[0]["work_on"][0]["on"]);
        let weekday = first.format("%A").to_string().to_lowercase();
        changed(app, &world, json!({"days_off": ["friday", weekday]})).await;
        assert_eq!(offered(app, &world).await, both);
        let moved_to = revised(app, &plan, &world.board.token).await;
        assert!(!list(&moved_to["changes"]["moved"]).is_empty(), "{moved_to}");
        for task in tasks(app, &plan, &world.ada.token).await {
            assert!(list(&task["work_on"]).iter().all(|day| date(&day["on"]).weekday() != first.weekday()), "{task}");
        }
        assert_eq!(offered(app, &world).await, nobody);

        // An interview comes sooner than the plan knew, with no day to spare: the plan says so, and is asked for nothing more.
        changed(app, &world, json!({"upcoming_interviews_on": ["2026-11-25"]})).await;
        assert_eq!(offered(app, &world).await, both);
        let told = revised(app, &plan, &world.ada.token).await;
        assert!(list(&told["notes"]).iter().any(|note| note["code"] == "first_focus_after_interview"), "{told}");
        assert_eq!(offered(app, &world).await, nobody);

        // Days go by.
        let later = app.later(&world, TimeDelta::days(20)).await;
        assert_eq!(offered(app, &later).await, both);
        revised(app, &plan, &later.ada.token).await;
        let today = date(&json!("2026-12-13"));
        for task in tasks(app, &plan, &later.ada.token).await.iter().filter(|task| is_unfinished(task)) {
            assert!(list(&task["work_on"]).iter().all(|day| date(&day["on"]) >= today), "{task}");
        }
        assert_eq!(offered(app, &later).await, nobody);
    }

    async fn whoever_did_everything_is_offered_more_and_may_leave_it(app) {
        let world = ada_who_knows(app).await;
        let plan = planned(app, &world).await;
        for task in tasks(app, &plan, &world.ada.token).await {
            moved(app, &world, &task, json!({"state": "done"})).await;
        }
        let recovery = app.recovery(&world, &world.ada.token).await;
        let kinds: Vec<&str> = list(&recovery["next_steps"]).iter().map(|step| step["kind"].as_str().unwrap()).collect();
        let place = |kind| kinds.iter().position(|one| *one == kind);
        assert!(place("close").is_some() && place("close") < place("revise_plan"), "{kinds:?}");
        assert_eq!(recovery["stage"], "move_on");
        // A tenant's revision chooses nothing, so it is offered none.
        assert_eq!(offered(app, &world).await, [Some(json!("Go on practising, if you want to")), None]);
        let further = revised(app, &plan, &world.ada.token).await;
        assert!(!list(&further["changes"]["added"]).is_empty());
        assert_eq!(further["state"], "active");
        assert_eq!(offered(app, &world).await, [None, None]);
    }

    async fn a_plan_after_another_no_asks_for_nothing_again(app) {
        let first = ada_who_knows(app).await;
        let plan = planned(app, &first).await;
        let all = tasks(app, &plan, &first.ada.token).await;
        for task in &all[..3] {
            moved(app, &first, task, json!({"state": "done"})).await;
        }
        moved(app, &first, &all[3], json!({"state": "skipped"})).await;
        let before = interventions(all.iter());

        let second = another_no(app, &first).await;
        let next = planned(app, &second).await;
        let chosen = tasks(app, &next, &second.ada.token).await;
        let now = interventions(chosen.iter());
        assert!(now.is_disjoint(&before), "{:?}", now.intersection(&before));
        for kind in ["preparation", "practice"] {
            let of_focus = |task: &&Value| task["theme"] == "answer_depth" && task["kind"] == kind;
            assert!(chosen.iter().any(|task| of_focus(&task)), "no {kind}: {now:?}");
        }
        let support = chosen.iter().filter(|task| task["theme"].is_null());
        assert!(!interventions(support).contains("general_setback_entry"), "{now:?}");

        // The same on a revision, and after a third.
        let again = revised(app, &next, &second.ada.token).await;
        assert_eq!((&again["changes"]["added"], &again["changes"]["retired"]), (&json!([]), &json!([])));
        let third = another_no(app, &second).await;
        let last = planned(app, &third).await;
        let waiting = tasks(app, &plan, &third.ada.token).await.into_iter().chain(tasks(app, &next, &third.ada.token).await);
        let waiting: Vec<Value> = waiting.filter(is_unfinished).collect();
        let third = interventions(tasks(app, &last, &third.ada.token).await.iter());
        assert!(!third.is_empty());
        assert!(third.is_disjoint(&interventions(waiting.iter())), "{third:?}");
    }

    async fn plans_of_two_recoveries_share_one_week(app) {
        let first = ada_who_knows(app).await;
        let interview = app.rejection(&first.board, &first.ada.candidate_id).await;
        let second = app.of_interview(&first, &interview).await;
        let plans = [planned(app, &first).await, planned(app, &second).await];
        let a_day = 3 * 60 / 6;
        let mut days: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        let mut minutes: BTreeMap<String, u64> = BTreeMap::new();
        for plan in &plans {
            for task in tasks(app, plan, &first.ada.token).await.iter().filter(|task| is_unfinished(task)) {
                for day in list(&task["work_on"]) {
                    let on = day["on"].as_str().unwrap().to_owned();
                    days.entry(on.clone()).or_default().insert(plan);
                    *minutes.entry(on).or_default() += day["minutes"].as_u64().unwrap();
                }
            }
        }
        assert!(minutes.values().all(|held| *held <= a_day), "{minutes:?}");
        for plan in &plans {
            assert!(days.values().any(|plans| plans.contains(plan.as_str())), "{days:?}");
            let revised = app.post(&format!("{plan}/revise")).by(&first.ada.token).send().await.expect(200);
            assert_eq!(revised["changes"]["moved"], json!([]));
        }

        let booked = tasks(app, &plans[0], &first.ada.token).await;
        app.post(&format!("{}/close", first.path())).by(&first.ada.token).json(&json!({"because": "moved_on"})).send().await.expect(200);
        let revised = app.post(&format!("{}/revise", plans[1])).by(&first.ada.token).send().await.expect(200);
        assert!(!list(&revised["changes"]["moved"]).is_empty(), "{booked:?}");
    }

    async fn a_theme_of_an_earlier_interview_weighs_more(app) {
        let world = ada(app).await;
        let first = app.said(&world, &[("answer_depth", "improvement", "Few examples.")]).await;
        app.opened(&world, &first, 3).await;
        let later = app.later(&world, TimeDelta::days(30)).await;
        let interview = app.rejection(&later.board, &world.ada.candidate_id).await;
        let later = app.of_interview(&later, &interview).await;
        let second = app.said(&later, &thin_and_nerves()).await;
        app.opened(&later, &second, 3).await;
        let path = planned(app, &later).await;
        let plan = app.get(&path).by(&later.ada.token).send().await.expect(200);
        assert_eq!((&plan["scores"][0]["theme"], &plan["scores"][0]["repeated"]), (&json!("answer_depth"), &json!(true)));
        assert_eq!(list(&plan["scores"][0]["terms"]).len(), 2);
    }
}
