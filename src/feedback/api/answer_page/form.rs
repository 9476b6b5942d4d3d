//! The form as it is sent, and what it means. It is held to the same rules as the operations of the link.

use super::super::answer_link::AnswerFeedbackLink;
use crate::feedback::model::Said;
use crate::feedback_requests::DeclineReason;
use crate::link_pages::{Fields, field_of_point, field_of_rating};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::valid::from_value;
use serde_json::{Value, json};

/// Strengths that fit on the form, and as many improvements.
pub(super) const POINTS: usize = 3;

/// What whoever was asked wants to do.
pub(super) enum Intent {
    Answer { said: Said, call_slot: Option<Time> },
    Decline(Option<DeclineReason>),
}

/// Reads what is wanted, or names every fault.
pub(super) fn intent(fields: &Fields) -> Result<Intent> {
    if fields.value("intent") == "decline" {
        return Ok(Intent::Decline(fields.value("reason").parse().ok()));
    }
    let body: AnswerFeedbackLink = from_value(&body(fields))?;
    let (call_slot, said) = body.into_parts();
    Ok(Intent::Answer { said, call_slot })
}

/// The body that the operation would take.
fn body(fields: &Fields) -> Value {
    let points = written(fields).map(|(polarity, name)| {
        let mut point = fields.point(&name);
        point.insert("polarity".to_owned(), json!(polarity));
        Value::Object(point)
    });
    let mut body = fields.texts(&["comment", "advice", "giver_name", "call_slot"]);
    body.insert("observations".to_owned(), points.collect());
    body.insert("ratings".to_owned(), fields.ratings().into());
    body.into()
}

/// The points that have words, in the order of the body.
fn written(fields: &Fields) -> impl Iterator<Item = (&'static str, String)> {
    ["strength", "improvement"]
        .into_iter()
        .flat_map(|polarity| {
            let names = fields.points(polarity, POINTS);
            names.map(move |name| (polarity, name))
        })
}

/// The field that a place in that body was filled from.
pub(super) fn field(pointer: &str, fields: &Fields) -> Option<String> {
    let mut parts = pointer.split('/').skip(1);
    match (parts.next()?, parts.next()) {
        ("observations", Some(index)) => {
            let (_, name) = written(fields).nth(index.parse().ok()?)?;
            Some(field_of_point(&name, parts.next()))
        }
        ("ratings", theme) => field_of_rating(theme, fields),
        (text @ ("advice" | "comment" | "giver_name" | "call_slot"), _) => Some(text.to_owned()),
        _ => None,
    }
}
