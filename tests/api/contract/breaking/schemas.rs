//! What breaks in a schema, which depends on the way that its values go.

use super::place::Place;
use super::shape::Shape;
use super::{Differ, Side};
use serde_json::Value;

/// Limits that a value stays below, and above; and what holds without them.
const AT_MOST: &[&str] = &[
    "maxLength",
    "maximum",
    "exclusiveMaximum",
    "maxItems",
    "maxProperties",
];
const AT_LEAST: &[&str] = &[
    "minLength",
    "minimum",
    "exclusiveMinimum",
    "minItems",
    "minProperties",
];
/// Rules of which no one knows which is narrower.
const RULES: &[&str] = &["pattern", "uniqueItems", "multipleOf"];

impl<'d> Differ<'d> {
    /// Compares two schemas, and what is in them.
    pub(super) fn schema(&mut self, side: Side, old: &Place<'d>, new: &Place<'d>) {
        let (old, new) = (Shape::of(old), Shape::of(new));
        if !self.compared.insert((side, old.key(), new.key())) {
            return;
        }
        self.kind(side, &old, &new);
        self.null(side, &old, &new);
        self.words(side, &old, &new);
        self.limits(side, &old, &new);
        self.rules(side, &old, &new);
        self.fields(side, &old, &new);
        self.other_fields(side, &old, &new);
        self.inner(side, "items", "elements", &old, &new);
        self.inner(side, "propertyNames", "names", &old, &new);
        self.variants(side, &old, &new);
        self.default(side, &old, &new);
    }

    fn kind(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        let (before, after) = (old.types(), new.types());
        let (wide, narrow) = match side {
            Side::Taken => (&after, &before),
            Side::Given => (&before, &after),
        };
        let has = |kind: &str| {
            wide.contains(kind) || (kind == "integer" && wide.contains("number")) || wide.is_empty()
        };
        let anything = narrow.is_empty() && !wide.is_empty();
        if anything || !narrow.iter().all(|kind| has(kind)) {
            let what = format!("the type was {before:?} and is {after:?}");
            self.broken(&old.at("type"), what);
        }
        let format = |shape: &Shape<'d>| shape.get("format").map(|format| format.value.to_string());
        let (before, after) = (format(old), format(new));
        let looser = side == Side::Taken && after.is_none();
        if before != after && !looser {
            let word = |format: Option<String>| format.unwrap_or_else(|| "none".to_owned());
            let what = format!("the format was {} and is {}", word(before), word(after));
            self.broken(&old.at("format"), what);
        }
    }

    fn null(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        match (side, old.nullable(), new.nullable()) {
            (Side::Taken, true, false) => self.broken(&old.at("type"), "null is no longer taken"),
            (Side::Given, false, true) => {
                self.broken(&old.at("type"), "may be null and could not before");
            }
            _ => {}
        }
    }

    fn words(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        let at = old.at("enum");
        match (side, old.words(), new.words()) {
            (Side::Taken, Some(before), Some(after)) => {
                for word in before.difference(&after) {
                    self.broken(&at, format!("{word} is no longer taken"));
                }
            }
            (Side::Given, Some(before), Some(after)) if !old.is_true("x-open-enum") => {
                for word in after.difference(&before) {
                    self.broken(&at, format!("{word} is new on a closed list"));
                }
            }
            (Side::Taken, None, Some(_)) => self.broken(&at, "only some words are taken now"),
            (Side::Given, Some(_), None) => self.broken(&at, "any word may come now"),
            _ => {}
        }
    }

    fn limits(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        let endless = |keyword: &str| {
            // A length is never below nought, so that this limit is none.
            let none = ["minLength", "minItems", "minProperties"].contains(&keyword);
            if none { 0.0 } else { f64::NEG_INFINITY }
        };
        let most = AT_MOST.iter().map(|keyword| {
            let limit = |shape: &Shape<'d>| shape.number(keyword).unwrap_or(f64::INFINITY);
            (*keyword, limit(new) - limit(old))
        });
        let least = AT_LEAST.iter().map(|keyword| {
            let limit = |shape: &Shape<'d>| shape.number(keyword).unwrap_or(endless(keyword));
            (*keyword, limit(old) - limit(new))
        });
        // Above nought is wider, below is narrower; two that are both endless give no number at all.
        let moved: Vec<(&str, f64)> = most.chain(least).collect();
        for (keyword, wider) in moved {
            let breaks = match side {
                Side::Taken => wider < 0.0,
                Side::Given => wider > 0.0,
            };
            if breaks {
                self.said_otherwise(keyword, side, old, new);
            }
        }
    }

    fn rules(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        for keyword in RULES {
            let says = |shape: &Shape<'d>| {
                let said = shape.get(keyword).map(|rule| rule.value);
                said.filter(|value| **value != Value::Bool(false)).cloned()
            };
            let (before, after) = (says(old), says(new));
            let looser = match side {
                Side::Taken => after.is_none(),
                Side::Given => before.is_none(),
            };
            if before != after && !looser {
                self.said_otherwise(keyword, side, old, new);
            }
        }
    }

    fn said_otherwise(&mut self, keyword: &str, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        let says = |shape: &Shape<'d>| {
            shape
                .get(keyword)
                .map_or_else(|| "none".to_owned(), |rule| rule.value.to_string())
        };
        let how = match side {
            Side::Taken => "takes less",
            Side::Given => "may be more than was promised",
        };
        let what = format!("{how}: {keyword} was {} and is {}", says(old), says(new));
        self.broken(&old.at(keyword), what);
    }

    fn fields(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        let (before, after) = (old.fields(), new.fields());
        let (needed, needs) = (old.required(), new.required());
        for (name, field) in &before {
            match (side, after.get(name)) {
                (_, Some(now)) => self.schema(side, field, now),
                (Side::Taken, None) => self.broken(field, "the field is no longer taken"),
                (Side::Given, None) => self.broken(field, "the field is gone"),
            }
            let (was, is) = (needed.contains(name), needs.contains(name));
            match (side, was, is) {
                (Side::Taken, false, true) => self.broken(field, "the field is required now"),
                (Side::Given, true, false) if after.contains_key(name) => {
                    self.broken(field, "the field may be absent and could not before");
                }
                _ => {}
            }
        }
        let new_fields = after.iter().filter(|(name, _)| !before.contains_key(*name));
        for (_, field) in
            new_fields.filter(|(name, _)| side == Side::Taken && needs.contains(*name))
        {
            self.broken(field, "a new field is required");
        }
    }

    /// Fields that have no names of their own.
    fn other_fields(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        const KEYWORD: &str = "additionalProperties";
        let closed = |shape: &Shape<'d>| {
            shape
                .get(KEYWORD)
                .is_some_and(|others| *others.value == Value::Bool(false))
        };
        match side {
            Side::Taken if !closed(old) && closed(new) => {
                self.broken(&old.at(KEYWORD), "unknown fields are no longer taken");
            }
            _ if closed(old) || closed(new) => {}
            _ => self.inner(side, KEYWORD, "values", old, new),
        }
    }

    /// A schema that holds for each of many.
    fn inner(&mut self, side: Side, keyword: &str, each: &str, old: &Shape<'d>, new: &Shape<'d>) {
        let schema = |shape: &Shape<'d>| shape.get(keyword).filter(|one| one.value.is_object());
        match (side, schema(old), schema(new)) {
            (_, Some(before), Some(after)) => self.schema(side, &before, &after),
            (Side::Taken, None, Some(_)) => {
                self.broken(&old.at(keyword), format!("only some {each} are taken now"));
            }
            (Side::Given, Some(_), None) => {
                self.broken(&old.at(keyword), format!("any {each} may come now"));
            }
            _ => {}
        }
    }

    fn variants(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        let (before, after) = (old.variants(), new.variants());
        let at = old.at("oneOf");
        match (before.is_empty(), after.is_empty()) {
            (true, true) => return,
            (true, false) => return self.broken(&at, "is a choice of several now"),
            (false, true) => return self.broken(&at, "is no longer a choice of several"),
            (false, false) => {}
        }
        let tag = |shape: &Shape<'d>| {
            let tag = shape.get("discriminator")?;
            Some(tag.text("propertyName").to_owned())
        };
        if tag(old) != tag(new) {
            let at = old.at("discriminator");
            return self.broken(&at, "variants are told apart by another field");
        }
        for (name, variant) in &before {
            match (side, after.get(name)) {
                (_, Some(now)) => self.schema(side, variant, now),
                (Side::Taken, None) => {
                    self.broken(&at, format!("the variant {name} is no longer taken"));
                }
                (Side::Given, None) => {}
            }
        }
        if side == Side::Given && !old.is_true("x-open-union") {
            for name in after.keys().filter(|name| !before.contains_key(*name)) {
                self.broken(&at, format!("the variant {name} is new on a closed list"));
            }
        }
    }

    fn default(&mut self, side: Side, old: &Shape<'d>, new: &Shape<'d>) {
        let before = old.get("default");
        let after = new.get("default").map(|default| default.value);
        if let (Side::Taken, Some(before)) = (side, before)
            && Some(before.value) != after
        {
            let now = after.map_or_else(|| "none".to_owned(), Value::to_string);
            let what = format!("the default was {} and is {now}", before.value);
            self.broken(&old.at("default"), what);
        }
    }
}
