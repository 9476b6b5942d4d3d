//! The form as it is sent, and what it means. It is held to the same rules as the operations of the link.

use super::super::answer_link::AnswerFeedbackLink;
use crate::feedback::model::Said;
use crate::feedback_requests::DeclineReason;
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::valid::from_value;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Strengths that fit on the form, and as many improvements.
pub(super) const POINTS: usize = 3;

/// The fields by their names, as they were typed.
pub(super) struct Form(BTreeMap<String, String>);

/// What whoever was asked wants to do.
pub(super) enum Intent {
    Answer { said: Said, call_slot: Option<Time> },
    Decline(Option<DeclineReason>),
}

impl Form {
    /// A form that nobody has filled in.
    pub(super) fn blank(proof: String) -> Self {
        Self(BTreeMap::from([("proof".to_owned(), proof)]))
    }

    pub(super) fn read(body: &[u8]) -> Self {
        // A browser ends lines by CR LF, and a NUL can only be meant ill.
        let fields = url::form_urlencoded::parse(body);
        Self(
            fields
                .map(|(name, value)| {
                    (
                        name.into_owned(),
                        value.replace("\r\n", "\n").replace('\0', ""),
                    )
                })
                .collect(),
        )
    }

    /// What was typed into a field.
    pub(super) fn value(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |value| value.trim())
    }

    pub(super) fn proof(&self) -> &str {
        self.value("proof")
    }

    /// Reads what is wanted, or names every fault.
    pub(super) fn intent(&self) -> Result<Intent> {
        if self.value("intent") == "decline" {
            return Ok(Intent::Decline(self.value("reason").parse().ok()));
        }
        let body: AnswerFeedbackLink = from_value(&self.body())?;
        let (call_slot, said) = body.into_parts();
        Ok(Intent::Answer { said, call_slot })
    }

    /// The body that the operation would take.
    fn body(&self) -> Value {
        let mut body = Map::new();
        for field in ["comment", "advice", "giver_name", "call_slot"] {
            if !self.value(field).is_empty() {
                body.insert(field.to_owned(), json!(self.value(field)));
            }
        }
        let points = ["strength", "improvement"]
            .map(|polarity| self.points(polarity))
            .concat();
        body.insert("observations".to_owned(), json!(points));
        let ratings = Theme::ALL.iter().filter_map(|theme| {
            let typed =
                Some(self.value(&format!("rating_{theme}"))).filter(|typed| !typed.is_empty())?;
            // What is no number goes on as it is, to be told as a fault and not lost.
            let rating = typed
                .parse::<u8>()
                .map_or_else(|_no_number| json!(typed), |rating| json!(rating));
            Some((theme.to_string(), rating))
        });
        body.insert("ratings".to_owned(), ratings.collect::<Map<_, _>>().into());
        body.into()
    }

    fn points(&self, polarity: &str) -> Vec<Value> {
        let typed = (1..=POINTS).map(|number| {
            let field = |what: &str| self.value(&format!("{polarity}_{number}_{what}"));
            (field("theme"), field("words"))
        });
        typed
            .filter(|(_, words)| !words.is_empty())
            .map(|(theme, words)| {
                let theme = Some(theme).filter(|theme| !theme.is_empty());
                let point = json!({"polarity": polarity, "words": words, "theme": theme});
                without_nulls(point)
            })
            .collect()
    }
}

/// A member that is null is told as wrong, one that is not there as missing.
fn without_nulls(mut value: Value) -> Value {
    if let Some(members) = value.as_object_mut() {
        members.retain(|_, member| !member.is_null());
    }
    value
}
