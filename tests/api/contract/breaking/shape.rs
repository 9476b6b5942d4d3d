//! What a schema says, whether it says it itself, by a reference, or by what it is composed of.

use super::place::Place;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Layers of one schema at the most.
const DEEPEST: usize = 16;

/// A schema and what it refers to or is composed of, as one.
pub(super) struct Shape<'d> {
    layers: Vec<Place<'d>>,
    /// It is a choice between something and null.
    or_null: bool,
}

impl<'d> Shape<'d> {
    pub(super) fn of(schema: &Place<'d>) -> Self {
        let mut shape = Self {
            layers: Vec::new(),
            or_null: false,
        };
        shape.add(schema, 0);
        shape
    }

    fn add(&mut self, schema: &Place<'d>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        if !is_bare_reference(schema) {
            self.layers.push(schema.clone());
        }
        if let Some(referred) = schema.referred() {
            self.add(&referred, depth + 1);
        }
        for part in schema
            .get("allOf")
            .into_iter()
            .flat_map(|all| all.elements())
        {
            self.add(&part, depth + 1);
        }
        let (null, others) = choices(schema);
        if let (true, [only]) = (null, others.as_slice()) {
            self.or_null = true;
            self.add(only, depth + 1);
        }
    }

    /// By what two shapes are known to have been compared already.
    pub(super) fn key(&self) -> String {
        let pointers: Vec<&str> = self.layers.iter().map(|one| one.pointer.as_str()).collect();
        pointers.join(" ")
    }

    /// Where it is said: at the keyword's own schema, or at the innermost one.
    pub(super) fn at(&self, keyword: &str) -> Place<'d> {
        let has = |one: &&Place<'d>| one.value.get(keyword).is_some();
        let said = self.layers.iter().find(has).or(self.layers.last());
        said.unwrap().clone()
    }

    pub(super) fn get(&self, keyword: &str) -> Option<Place<'d>> {
        self.layers.iter().find_map(|one| one.get(keyword))
    }

    pub(super) fn number(&self, keyword: &str) -> Option<f64> {
        self.get(keyword)?.value.as_f64()
    }

    pub(super) fn is_true(&self, keyword: &str) -> bool {
        self.layers.iter().any(|one| one.is_true(keyword))
    }

    /// The types without null; none where anything may come.
    pub(super) fn types(&self) -> BTreeSet<&'d str> {
        let types = self.get("type").into_iter().flat_map(|types| types.words());
        types.filter(|one| *one != "null").collect()
    }

    pub(super) fn nullable(&self) -> bool {
        let null = |keyword: &str, null: Value| {
            let listed = |list: &Place<'_>| list.elements().iter().any(|one| *one.value == null);
            self.get(keyword).is_some_and(|list| listed(&list))
        };
        let anything = [
            "type",
            "enum",
            "const",
            "oneOf",
            "anyOf",
            "properties",
            "$ref",
        ];
        self.or_null
            || null("type", json!("null"))
            || null("enum", Value::Null)
            || self.layers.iter().any(|one| choices(one).0)
            || anything.iter().all(|keyword| self.get(keyword).is_none())
    }

    /// The words of a closed or open list, or the one constant, as JSON; none where any value of the type may come.
    pub(super) fn words(&self) -> Option<BTreeSet<String>> {
        let one = self.get("const").map(|one| vec![one.value.to_string()]);
        let list = self.get("enum").map(|list| {
            let words = list.elements();
            words.iter().map(|one| one.value.to_string()).collect()
        });
        let words: Vec<String> = one.or(list)?;
        Some(words.into_iter().filter(|word| word != "null").collect())
    }

    pub(super) fn fields(&self) -> BTreeMap<&'d str, Place<'d>> {
        let of = |one: &Place<'d>| one.get("properties").map(|fields| fields.members());
        self.layers.iter().filter_map(of).flatten().collect()
    }

    pub(super) fn required(&self) -> BTreeSet<&'d str> {
        let lists = self.layers.iter().filter_map(|one| one.get("required"));
        lists.flat_map(|list| list.words()).collect()
    }

    /// The variants of a union, each by the word that tells it: its constant, its component, or its place in the list.
    pub(super) fn variants(&self) -> BTreeMap<String, Place<'d>> {
        let tag = self.get("discriminator");
        let tag = tag.as_ref().map(|tag| tag.text("propertyName"));
        let variants = self.layers.iter().find_map(|one| match choices(one) {
            (true, others) if others.len() < 2 => None,
            (_, others) => Some(others).filter(|others| !others.is_empty()),
        });
        let named = variants.into_iter().flatten().map(|variant| {
            let by_tag = tag.and_then(|tag| {
                let constant = Shape::of(&variant).fields().get(tag)?.get("const")?;
                constant.value.as_str().map(str::to_owned)
            });
            let by_name = || variant.referred().map(|component| component.pointer);
            let name = by_tag
                .or_else(by_name)
                .unwrap_or_else(|| variant.pointer.clone());
            (name, variant)
        });
        named.collect()
    }
}

/// Whether null is a choice, and the other choices.
fn choices<'d>(schema: &Place<'d>) -> (bool, Vec<Place<'d>>) {
    let list = schema.get("oneOf").or_else(|| schema.get("anyOf"));
    let (null, others): (Vec<_>, Vec<_>) = list
        .into_iter()
        .flat_map(|list| list.elements())
        .partition(|one| one.value["type"] == "null");
    (!null.is_empty(), others)
}

/// Whether it only refers, with words for people at most.
fn is_bare_reference(schema: &Place<'_>) -> bool {
    let mut members = schema.members().into_iter();
    schema.referred().is_some()
        && members.all(|(keyword, _)| ["$ref", "description"].contains(&keyword))
}
