//! What is said beside a date, in the sentences of `content/fairness_words.toml`.

use chrono::NaiveDate;

use crate::method::content::{FairnessWords, Jurisdiction, Route, fill};

use super::{Certainty, ClockStart, Counted, Facts, is_in_force, is_weekend};

/// A day as a person reads it.
#[must_use]
pub fn spoken(day: NaiveDate) -> String {
    day.format("%A %-d %B %Y").to_string()
}

/// All that a person should know of the date of a route.
pub(super) fn statement(
    words: &FairnessWords,
    place: &Jurisdiction,
    route: &Route,
    (rules, certainty, passed): (&[Counted<'_>], Certainty, bool),
    facts: &Facts<'_>,
) -> String {
    let first = rules.first();
    let mut keys = vec![opening(route, certainty, facts)];
    if certainty == Certainty::Unverified && !rules.iter().any(is_in_force) {
        keys.push("not_in_force");
    }
    keys.extend(first.and_then(assumption));
    if let Some(first) = first {
        keys.extend(day_of_the_week(first));
    }
    if passed {
        keys.push("passed");
    }
    let date = first.map(|one| spoken(one.on));
    let name = place.signposts.first().map(|one| one.name.as_str());
    let mut said: Vec<String> = keys
        .into_iter()
        .filter_map(|key| sentence(words, key, date.as_deref(), name))
        .collect();
    let disputes = rules.iter().filter(|one| is_in_force(one));
    said.extend(disputes.filter_map(|one| one.rule.disputed.clone()));
    if certainty != Certainty::Confirmed || passed {
        said.extend(sentence(words, "ask", None, name));
    }
    said.join(" ")
}

fn sentence(
    words: &FairnessWords,
    key: &str,
    date: Option<&str>,
    name: Option<&str>,
) -> Option<String> {
    let values: Vec<(&str, &str)> = [("date", date), ("name", name)]
        .into_iter()
        .filter_map(|(gap, value)| Some((gap, value?)))
        .collect();
    fill(words.statements.get(key)?, &values)
}

fn opening(route: &Route, certainty: Certainty, facts: &Facts<'_>) -> &'static str {
    match certainty {
        Certainty::Confirmed => "confirmed",
        Certainty::Several => "several",
        Certainty::Unverified => "unverified",
        Certainty::Stale => "stale",
        Certainty::Disputed => "disputed",
        Certainty::NoDay if route.rules.is_empty() => "no_limit",
        Certainty::NoDay if !facts.answered && !route.silence_starts => "silence",
        Certainty::NoDay => "not_started",
    }
}

fn assumption(first: &Counted<'_>) -> Option<&'static str> {
    if !first.started.assumed {
        return None;
    }
    match first.started.by {
        ClockStart::Interview => Some("assumed_interview_at"),
        ClockStart::Decision => Some("assumed_decision_at"),
        ClockStart::Notified => Some("assumed_notified_at"),
        ClockStart::Knowledge | ClockStart::Claimed => None,
    }
}

/// A weekend, and what is not known of holidays.
fn day_of_the_week(first: &Counted<'_>) -> Vec<&'static str> {
    if first.rolled {
        vec!["rolled", "holidays"]
    } else if is_weekend(first.on) {
        vec!["weekend"]
    } else {
        vec!["holidays"]
    }
}
