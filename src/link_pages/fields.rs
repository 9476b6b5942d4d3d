//! A form as it is sent: its fields by their names, as they were typed.

use crate::method::themes::Theme;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The fields by their names, as they were typed; none yet in a form that nobody has filled in.
#[derive(Debug, Default)]
pub struct Fields(BTreeMap<String, String>);

impl Fields {
    pub(super) fn read(body: &[u8]) -> Self {
        // A browser ends lines by CR LF, and a NUL can only be meant ill.
        let plain = |value: &str| value.replace("\r\n", "\n").replace('\0', "");
        let fields = url::form_urlencoded::parse(body);
        Self(
            fields
                .map(|(name, value)| (name.into_owned(), plain(&value)))
                .collect(),
        )
    }

    /// What was typed into a field.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |value| value.trim())
    }

    pub(super) fn proof(&self) -> &str {
        self.value("proof")
    }

    /// The members of a body that are texts, as far as something was typed.
    #[must_use]
    pub fn texts(&self, fields: &[&str]) -> Map<String, Value> {
        let typed = fields.iter().filter(|field| !self.value(field).is_empty());
        typed
            .map(|field| ((*field).to_owned(), json!(self.value(field))))
            .collect()
    }

    /// The ratings of a body.
    #[must_use]
    pub fn ratings(&self) -> Map<String, Value> {
        let ratings = Theme::ALL.iter().filter_map(|theme| {
            let typed = self.value(&format!("rating_{theme}"));
            // What is no number goes on as it is, to be told as a fault and not lost.
            let rating = typed
                .parse::<u8>()
                .map_or_else(|_no_number| json!(typed), |rating| json!(rating));
            (!typed.is_empty()).then(|| (theme.to_string(), rating))
        });
        ratings.collect()
    }

    /// The names of those points of a kind, counted from 1, that have words.
    pub fn points(&self, kind: &str, most: usize) -> impl Iterator<Item = String> {
        let names = (1..=most).map(move |number| format!("{kind}_{number}"));
        names.filter(|name| !self.value(&format!("{name}_words")).is_empty())
    }

    /// A point of a body, by its name. A theme that was not chosen is told as missing.
    #[must_use]
    pub fn point(&self, name: &str) -> Map<String, Value> {
        let field = |what: &str| self.value(&format!("{name}_{what}"));
        let mut point = Map::from_iter([("words".to_owned(), json!(field("words")))]);
        if !field("theme").is_empty() {
            point.insert("theme".to_owned(), json!(field("theme")));
        }
        point
    }
}

/// The field of a point in which something is wrong.
#[must_use]
pub fn field_of_point(name: &str, what: Option<&str>) -> String {
    let field = if what == Some("words") {
        "words"
    } else {
        "theme"
    };
    format!("{name}_{field}")
}

/// The field of a rating in which something is wrong. What is no number at all is told of the ratings as a whole.
#[must_use]
pub fn field_of_rating(theme: Option<&str>, fields: &Fields) -> Option<String> {
    if let Some(theme) = theme {
        return Some(format!("rating_{theme}"));
    }
    let mut all = Theme::ALL.iter().map(|theme| format!("rating_{theme}"));
    all.find(|field| {
        let typed = fields.value(field);
        !typed.is_empty() && typed.parse::<u8>().is_err()
    })
}
