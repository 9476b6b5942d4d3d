//! What breaks around the schemas: operations, their parameters, answers, headers and rights, and events.

use super::place::Place;
use super::{Differ, Side};
use std::collections::{BTreeMap, BTreeSet};

/// Answers that a client may meet without being told: a refusal it did not know, and nothing new since it asked.
fn is_harmless(status: &str) -> bool {
    status == "304" || status == "default" || status.starts_with('4') || status.starts_with('5')
}

/// The parameters of an operation by where they are and how they are called.
fn parameters<'d>(operation: &Place<'d>) -> BTreeMap<(&'d str, &'d str), Place<'d>> {
    let list = operation
        .get("parameters")
        .map(|list| list.elements())
        .unwrap_or_default();
    list.iter()
        .map(Place::resolved)
        .map(|one| ((one.text("in"), one.text("name")), one))
        .collect()
}

/// The codes that the examples of an answer show.
fn codes(response: &Place<'_>) -> BTreeSet<String> {
    let media = response.members_of(&["content"]);
    let examples = media
        .iter()
        .flat_map(|(_, media)| media.members_of(&["examples"]));
    let shown = examples.filter_map(|(_, example)| example.get("value"));
    shown
        .map(|problem| problem.text("code").to_owned())
        .filter(|code| !code.is_empty())
        .collect()
}

/// What one way of being let in asks for: schemes, each with its scopes.
fn demands(way: &Place<'_>) -> BTreeSet<(String, String)> {
    let mut asked = BTreeSet::new();
    for (scheme, scopes) in way.members() {
        asked.insert((scheme.to_owned(), String::new()));
        asked.extend(
            scopes
                .words()
                .map(|scope| (scheme.to_owned(), scope.to_owned())),
        );
    }
    asked
}

impl<'d> Differ<'d> {
    /// Compares every operation.
    pub(super) fn operations(&mut self) {
        let after: BTreeMap<_, _> = self
            .next
            .members_of(&["paths"])
            .into_iter()
            .flat_map(|(path, item)| {
                let operations = item.members().into_iter();
                operations.map(move |(method, operation)| ((path, method), operation))
            })
            .collect();
        for (path, item) in self.released.members_of(&["paths"]) {
            let whole = after.keys().any(|(known, _)| *known == path);
            if !whole {
                self.of.clear();
                self.broken(&item, format!("the path {path} is gone"));
            }
            for (method, old) in item.members() {
                let id = old.text("operationId");
                self.of = id.to_owned();
                if let Some(new) = after.get(&(path, method)) {
                    self.operation(&old, new);
                    continue;
                }
                let elsewhere = after.iter().find(|(_, new)| new.text("operationId") == id);
                let where_to = elsewhere.map_or_else(String::new, |((path, method), _)| {
                    format!(", it is at {} {path}", method.to_uppercase())
                });
                let what = format!("{} {path} is gone{where_to}", method.to_uppercase());
                self.broken(&old, what);
            }
        }
        self.of.clear();
    }

    fn operation(&mut self, old: &Place<'d>, new: &Place<'d>) {
        self.id(old, new);
        self.parameters(old, new);
        self.body(old, new);
        self.responses(old, new);
        self.security(old, new);
    }

    fn id(&mut self, old: &Place<'d>, new: &Place<'d>) {
        let (before, after) = (old.text("operationId"), new.text("operationId"));
        if before != after {
            let at = old.get("operationId").unwrap_or_else(|| old.clone());
            self.broken(&at, format!("the operation is called {after} now"));
        }
    }

    fn parameters(&mut self, old: &Place<'d>, new: &Place<'d>) {
        let (before, after) = (parameters(old), parameters(new));
        for ((place, name), parameter) in &before {
            let Some(now) = after.get(&(*place, *name)) else {
                let moved = after.keys().find(|(_, other)| other == name);
                let what = moved.map_or_else(
                    || format!("the {place} parameter {name} is gone"),
                    |(to, _)| format!("the parameter {name} has moved from {place} to {to}"),
                );
                self.broken(parameter, what);
                continue;
            };
            if !parameter.is_true("required") && now.is_true("required") {
                let what = format!("the {place} parameter {name} is required now");
                self.broken(parameter, what);
            }
            let written = |one: &Place<'d>| {
                (
                    one.value["style"].to_string(),
                    one.value["explode"].to_string(),
                )
            };
            if written(parameter) != written(now) {
                let what = format!("the {place} parameter {name} is written in another way");
                self.broken(parameter, what);
            }
            if let (Some(before), Some(after)) = (parameter.get("schema"), now.get("schema")) {
                self.schema(Side::Taken, &before, &after);
            }
        }
        for ((place, name), parameter) in after {
            let moved = before.keys().any(|(_, known)| *known == name);
            if !moved && parameter.is_true("required") {
                let what = format!("the new {place} parameter {name} is required");
                self.broken(&parameter, what);
            }
        }
    }

    fn body(&mut self, old: &Place<'d>, new: &Place<'d>) {
        match (old.down(["requestBody"]), new.down(["requestBody"])) {
            (Some(before), Some(after)) => {
                if !before.is_true("required") && after.is_true("required") {
                    self.broken(&before, "the body is required now");
                }
                self.media(Side::Taken, &before, &after);
            }
            (Some(before), None) => self.broken(&before, "the body is no longer taken"),
            (None, Some(after)) if after.is_true("required") => {
                self.broken(&after, "a new body is required");
            }
            _ => {}
        }
    }

    fn media(&mut self, side: Side, old: &Place<'d>, new: &Place<'d>) {
        for (kind, media) in old.members_of(&["content"]) {
            let Some(now) = new.down(["content", kind]) else {
                self.broken(&media, format!("{kind} is gone"));
                continue;
            };
            if let (Some(before), Some(after)) = (media.get("schema"), now.get("schema")) {
                self.schema(side, &before, &after);
            }
        }
    }

    fn responses(&mut self, old: &Place<'d>, new: &Place<'d>) {
        for (status, before) in old.members_of(&["responses"]) {
            let Some(after) = new.down(["responses", status]) else {
                self.broken(&before, format!("the answer {status} is gone"));
                continue;
            };
            let before = before.resolved();
            self.media(Side::Given, &before, &after);
            self.headers(&before, &after);
            for code in codes(&before).difference(&codes(&after)) {
                let what = format!("{status} no longer tells {code}");
                self.broken(&before, what);
            }
        }
        for (status, after) in new.members_of(&["responses"]) {
            if !is_harmless(status) && old.down(["responses", status]).is_none() {
                self.broken(&after, format!("the answer {status} is new"));
            }
        }
    }

    fn headers(&mut self, old: &Place<'d>, new: &Place<'d>) {
        for (name, header) in old.members_of(&["headers"]) {
            let Some(after) = new.down(["headers", name]) else {
                self.broken(&header, format!("the header {name} is gone"));
                continue;
            };
            let before = header.resolved();
            if before.is_true("required") && !after.is_true("required") {
                let what = format!("the header {name} may be absent and could not before");
                self.broken(&before, what);
            }
            if let (Some(before), Some(after)) = (before.get("schema"), after.get("schema")) {
                self.schema(Side::Given, &before, &after);
            }
        }
    }

    /// Whoever was let in must still be: each way in of before asks for all that some way of now asks for.
    fn security(&mut self, old: &Place<'d>, new: &Place<'d>) {
        let ways = |operation: &Place<'d>| {
            let ways = operation.get("security").map(|ways| ways.elements());
            ways.unwrap_or_default()
        };
        let now: Vec<_> = ways(new).iter().map(demands).collect();
        if now.is_empty() {
            return;
        }
        let before = ways(old);
        if before.is_empty() {
            let at = old.get("security").unwrap_or_else(|| old.clone());
            self.broken(&at, "anybody could call this, and a token is needed now");
        }
        for way in before {
            let held = demands(&way);
            if !now.iter().any(|asked| asked.is_subset(&held)) {
                let now = &new.value["security"];
                let what = format!("{} was enough, now it takes {now}", way.value);
                self.broken(&way, what);
            }
        }
    }

    /// Compares every event: what we send is an answer in reverse.
    pub(super) fn webhooks(&mut self) {
        for (name, item) in self.released.members_of(&["webhooks"]) {
            self.of = format!("event {name}");
            let Some(after) = self.next.down(["webhooks", name]) else {
                self.broken(&item, format!("the event {name} is gone"));
                continue;
            };
            for (method, old) in item.members() {
                let Some(new) = after.get(method) else {
                    let what = format!("the event is no longer sent by {}", method.to_uppercase());
                    self.broken(&old, what);
                    continue;
                };
                self.id(&old, &new);
                self.event(&old, &new);
            }
        }
        self.of.clear();
    }

    fn event(&mut self, old: &Place<'d>, new: &Place<'d>) {
        match (old.down(["requestBody"]), new.down(["requestBody"])) {
            (Some(before), Some(after)) => self.media(Side::Given, &before, &after),
            (Some(before), None) => self.broken(&before, "the event has no body any more"),
            _ => {}
        }
        let after = parameters(new);
        for (key, header) in parameters(old) {
            let (_, name) = key;
            let Some(now) = after.get(&key) else {
                self.broken(&header, format!("the header {name} is gone"));
                continue;
            };
            if header.is_true("required") && !now.is_true("required") {
                let what = format!("the header {name} may be absent and could not before");
                self.broken(&header, what);
            }
            if let (Some(before), Some(after)) = (header.get("schema"), now.get("schema")) {
                self.schema(Side::Given, &before, &after);
            }
        }
        for (status, answer) in old.members_of(&["responses"]) {
            if new.down(["responses", status]).is_none() {
                let what = format!("the answer {status} is no longer understood");
                self.broken(&answer, what);
            }
        }
    }

    /// Scopes that a client may ask for.
    pub(super) fn scopes(&mut self) {
        let of = |document: &Place<'d>| document.members_of(&["components", "securitySchemes"]);
        let after: BTreeMap<_, _> = of(&self.next).into_iter().collect();
        for (name, scheme) in of(&self.released) {
            let Some(now) = after.get(name) else {
                self.broken(&scheme, format!("the security scheme {name} is gone"));
                continue;
            };
            if scheme.value["type"] != now.value["type"] || scheme.text("in") != now.text("in") {
                let what = format!("the security scheme {name} is another one");
                self.broken(&scheme, what);
            }
            for (flow, granted) in scheme.members_of(&["flows"]) {
                for (scope, described) in granted.members_of(&["scopes"]) {
                    if now.down(["flows", flow, "scopes", scope]).is_none() {
                        self.broken(&described, format!("the scope {scope} is gone"));
                    }
                }
            }
        }
    }

    /// The lists of codes are open for new ones; what was told once goes on being told.
    pub(super) fn error_codes(&mut self) {
        for list in ["ErrorCode", "FaultCode", "OAuthError"] {
            let codes =
                |document: &Place<'d>| document.down(["components", "schemas", list, "enum"]);
            let Some(before) = codes(&self.released) else {
                continue;
            };
            let after: BTreeSet<&str> = codes(&self.next)
                .into_iter()
                .flat_map(|list| list.words())
                .collect();
            for code in before.words().filter(|code| !after.contains(code)) {
                self.broken(&before, format!("the error code {code} is gone"));
            }
        }
    }
}
