//! The example of a body, so that it can be sent today, and twice.

use super::super::reference::{Operation, all};
use super::kept::Ids;
use crate::openapi::resolve;
use chrono::NaiveDate;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The day on which the examples of the contract play.
const TODAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 23);

/// What differs besides: by operation and member, another value, or none.
const DIFFERS: &[(&str, &str, Option<&str>)] = &[
    // The session is for every request that only a candidate can send.
    ("session_tokens_create", "scopes", None),
    // Only what is offered can be skipped.
    ("recoveries_skip", "step", Some("{{next_step}}")),
    // The example plays two days later than the others.
    (
        "practice_sessions_complete",
        "completed_on",
        Some("{{day_0}}"),
    ),
];

/// The example of a body, with variables for ids and days.
pub(super) fn filled(contract: &Value, ids: &Ids<'_>, operation: &Operation<'_>) -> Option<Value> {
    let mut example = example(contract, operation)?.clone();
    fill(&mut example, ids);
    if let Some(members) = example.as_object_mut() {
        differ(members, operation.text("operationId"));
    }
    Some(example)
}

fn example<'a>(contract: &'a Value, operation: &Operation<'a>) -> Option<&'a Value> {
    let media = operation
        .value
        .pointer("/requestBody/content/application~1json")?;
    resolve(contract, media.get("schema")?).get("example")
}

fn differ(members: &mut Map<String, Value>, operation: &str) {
    for (_, name, value) in DIFFERS.iter().filter(|(wanted, _, _)| *wanted == operation) {
        match value {
            Some(value) => members.insert((*name).to_owned(), Value::from(*value)),
            None => members.remove(*name),
        };
    }
}

fn fill(value: &mut Value, ids: &Ids<'_>) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| fill(value, ids)),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if ids.holds(name) => *text = format!("{{{{{name}}}}}"),
                    // Yours is once for all your rows.
                    Value::String(text) if name == "external_id" => text.push_str("-{{$guid}}"),
                    _ => fill(member, ids),
                }
            }
        }
        Value::String(text) => {
            if let Some((days, rest)) = day_in(text) {
                *text = format!("{{{{{}}}}}{rest}", day_name(days));
            }
        }
        _ => {}
    }
}

/// A day or a time as days from the day of the examples, and what follows the day.
fn day_in(text: &str) -> Option<(i64, &str)> {
    let (day, rest) = text.split_at_checked("2026-11-23".len())?;
    let day: NaiveDate = day.parse().ok()?;
    let is_time = rest.is_empty() || rest.starts_with('T');
    is_time.then_some(((day - TODAY?).num_days(), rest))
}

/// The variable that holds the day so many days from now.
pub(super) fn day_name(days: i64) -> String {
    match days {
        ..0 => format!("day_minus_{}", -days),
        0 => "day_0".to_owned(),
        1.. => format!("day_plus_{days}"),
    }
}

/// Every day that a body names, and today.
pub(super) fn days(contract: &Value) -> impl Iterator<Item = i64> {
    let mut days = BTreeSet::from([0]);
    for operation in all(contract) {
        if let Some(example) = example(contract, &operation) {
            collect(example, &mut days);
        }
    }
    days.into_iter()
}

fn collect(value: &Value, days: &mut BTreeSet<i64>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, days)),
        Value::Object(members) => members.values().for_each(|value| collect(value, days)),
        Value::String(text) => days.extend(day_in(text).map(|(day, _)| day)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::CONTRACT;

    #[test]
    fn what_differs_is_a_member_of_a_body() {
        for (operation, member, value) in DIFFERS {
            let [found] = all(&CONTRACT)
                .filter(|one| one.text("operationId") == *operation)
                .collect::<Vec<_>>()
                .try_into()
                .unwrap_or_else(|_| panic!("{operation} is no operation"));
            let holds = |place: &str| found.value.pointer(place).is_some();
            assert!(holds("/requestBody"), "{operation} has no body");
            let example = example(&CONTRACT, &found).unwrap();
            // What is left out must be there first, or the line does nothing.
            assert!(
                value.is_some() || example.get(member).is_some(),
                "{operation} {member}"
            );
        }
    }
}
