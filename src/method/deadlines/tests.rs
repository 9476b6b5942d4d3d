//! The table of cases, and what is said beside the dates.

use chrono::{DateTime, NaiveDate, Utc};

use super::*;
use crate::method::content::{Unit, library};

const CASES: &str = include_str!("cases.txt");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn nothing_known() -> Facts<'static> {
    Facts {
        interview_at: time("2023-01-02T12:00:00Z"),
        decision_at: None,
        notified_at: None,
        knowledge_at: None,
        claimed_on: None,
        answered: true,
        grounds: &[],
        zone: chrono_tz::UTC,
        today: day("2026-11-23"),
    }
}

/// The facts of a line of the table.
fn facts_of(text: &str) -> Facts<'static> {
    let mut facts = nothing_known();
    for word in text.split_whitespace() {
        match word.split_once('=') {
            Some(("interview", at)) => facts.interview_at = time(at),
            Some(("decided", at)) => facts.decision_at = Some(time(at)),
            Some(("told", at)) => facts.notified_at = Some(time(at)),
            Some(("known", at)) => facts.knowledge_at = Some(time(at)),
            Some(("claimed", on)) => facts.claimed_on = Some(day(on)),
            Some(("zone", zone)) => facts.zone = zone.parse().unwrap(),
            Some(("today", on)) => facts.today = day(on),
            Some(("about", grounds)) => {
                let grounds: Vec<Ground> = grounds.split(',').map(|g| g.parse().unwrap()).collect();
                facts.grounds = grounds.leak();
            }
            None if word == "silent" => facts.answered = false,
            other => panic!("{other:?} in {text}"),
        }
    }
    facts
}

fn all_of(place: &str, facts: &Facts<'_>) -> Vec<Deadline<'static>> {
    let library = library().unwrap();
    let place = library.jurisdiction(place).unwrap();
    deadlines(library.fairness_words(), place, facts)
}

fn one(place: &str, route: &str, facts: &Facts<'_>) -> Deadline<'static> {
    let all = all_of(place, facts);
    all.into_iter().find(|one| one.route.id == route).unwrap()
}

#[test]
fn every_case_of_the_table_comes_out() {
    let mut wrong = Vec::new();
    let lines = CASES.lines().filter(|line| !line.starts_with('#'));
    let mut cases = 0;
    for line in lines {
        cases += 1;
        let cells: Vec<&str> = line.split(" | ").map(str::trim).collect();
        let (place, route) = cells[0].split_once(' ').unwrap();
        let deadline = one(place, route, &facts_of(cells[1]));
        let on = deadline.on.map_or("-".to_owned(), |on| on.to_string());
        let got = format!("{on} {}", deadline.certainty);
        let rule = deadline.rules.first().map(|first| first.rule.id.as_str());
        let sources = &deadline.route.rules;
        let rule_fits = rule.is_none_or(|rule| rule == cells[3]);
        let source_fits =
            sources.is_empty() || sources.iter().any(|one| one.source.contains(cells[4]));
        if got != cells[2] || !rule_fits || !source_fits {
            wrong.push(format!("{line}\n    gives {got} by {rule:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(cases >= 60, "{cases} cases");
}

#[test]
fn every_rule_and_every_route_has_a_case() {
    let library = library().unwrap();
    for place in library.jurisdictions() {
        for route in &place.routes {
            assert!(
                CASES.contains(&format!("{} {} |", place.code, route.id)),
                "{}",
                route.id
            );
        }
    }
}

#[test]
fn an_unsure_rule_shows_the_earlier_day_both_rules_and_whom_to_ask() {
    let facts = facts_of("decided=2026-11-20T12:00:00Z");
    let deadline = one("GB", "gb_tribunal", &facts);
    let told: Vec<(&str, NaiveDate)> = deadline
        .rules
        .iter()
        .map(|one| (one.rule.id.as_str(), one.on))
        .collect();
    assert_eq!(
        told,
        [
            ("gb_three_months", day("2027-02-19")),
            ("gb_six_months", day("2027-05-19"))
        ]
    );
    assert!(!deadline.is_verified());
    assert!(
        deadline.statement.contains("could not confirm"),
        "{}",
        deadline.statement
    );
    assert!(
        deadline.statement.contains("Friday 19 February 2027"),
        "{}",
        deadline.statement
    );
    assert!(
        deadline.statement.contains("Whom to ask: Acas."),
        "{}",
        deadline.statement
    );
}

#[test]
fn what_is_not_known_is_said() {
    let says = |place, route, facts: &str, words: &str| {
        let statement = one(place, route, &facts_of(facts)).statement;
        assert!(statement.contains(words), "{words}: {statement}");
    };
    says(
        "GB",
        "gb_tribunal",
        "told=2026-09-20T12:00:00Z",
        "counts from the day of the interview",
    );
    says(
        "FR",
        "fr_civil",
        "told=2026-09-20T12:00:00Z",
        "counts from the day you were told",
    );
    says(
        "DE",
        "de_claim",
        "told=2026-11-10T12:00:00Z silent",
        "does not start this clock",
    );
    says(
        "DE",
        "de_claim",
        "told=2026-11-10T12:00:00Z",
        "A reform with a longer limit",
    );
    says(
        "DE",
        "de_court",
        "told=2026-11-10T12:00:00Z",
        "starts with your claim in writing",
    );
    says("NL", "nl_college", "", "no fixed limit");
    says(
        "US",
        "us_eeoc",
        "decided=2026-11-16T17:00:00Z",
        "moves it to the next working day",
    );
    says(
        "US",
        "us_eeoc",
        "decided=2026-11-20T17:00:00Z",
        "Public holidays are not known",
    );
    says(
        "US",
        "us_federal_job",
        "decided=2026-11-19T17:00:00Z",
        "falls on a weekend, and nothing moves it",
    );
    says(
        "US-NY",
        "us_ny_dhr",
        "decided=2024-02-14T17:00:00Z",
        "That day is behind you",
    );
}

#[test]
fn no_statement_foretells_how_a_claim_would_end() {
    let library = library().unwrap();
    let mut said = library
        .fairness_words()
        .statements
        .values()
        .cloned()
        .collect::<Vec<_>>();
    for place in library.jurisdictions() {
        for facts in [
            "",
            "decided=2026-11-20T12:00:00Z",
            "decided=2020-01-01T12:00:00Z silent",
        ] {
            said.extend(
                all_of(&place.code, &facts_of(facts))
                    .into_iter()
                    .map(|one| one.statement),
            );
        }
    }
    for text in said {
        let text = text.to_lowercase();
        for word in [
            "you have a claim",
            "you will win",
            "chance",
            "likely",
            "strong case",
            "unlawful",
        ] {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }
}

#[test]
fn a_day_that_is_over_says_so_and_the_next_one_is_found() {
    let facts = facts_of("decided=2026-01-15T12:00:00Z today=2026-11-23 zone=America/Chicago");
    let all = all_of("US", &facts);
    assert!(all[1].passed && all[1].statement.contains("Exceptions exist"));
    assert_eq!((all[0].passed, all[0].on), (true, Some(day("2026-07-14"))));
    assert_eq!(next_day(&all), None);
    let facts = facts_of("decided=2026-11-15T12:00:00Z zone=America/Chicago");
    let all = all_of("US", &facts);
    assert_eq!(next_day(&all), Some(day("2026-12-30")));
}

#[test]
fn a_duty_that_came_later_than_the_interview_is_not_shown() {
    let before = all_of("CA-ON", &facts_of("interview=2025-12-31T15:00:00Z silent"));
    assert!(before.iter().all(|one| one.route.id != "ca_on_silence"));
    let after = all_of("CA-ON", &facts_of("interview=2026-01-01T15:00:00Z silent"));
    assert_eq!(after[0].route.kind, RouteKind::Silence);
}

#[test]
fn a_limit_beyond_the_calendar_is_none() {
    assert_eq!(last_day(NaiveDate::MAX, 1, Unit::Days, false), None);
    assert_eq!(
        last_day(day("2026-01-31"), u32::MAX, Unit::Years, false),
        None
    );
}
