//! The operations of all features, as a server and as a document.
//!
//! actix-web tries its routes one after another, each with a regular expression, so the hundredth would cost a hundred
//! times what the first does. Here they are gathered by where their paths begin (`/v1/interviews`), and those groups by
//! their first letter, as in a dictionary: a request passes a few letters, a few words, and meets only its own group.

use actix_web::dev::HttpServiceFactory;
use actix_web::guard::fn_guard;
use actix_web::web::{ServiceConfig, scope};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::Path;
use utoipa::openapi::schema::Schema;
use utoipa::openapi::{Components, OpenApi, OpenApiBuilder, RefOr};
use utoipa_actix_web::OpenApiFactory;

type Register = Box<dyn FnOnce(&mut ServiceConfig)>;

/// Where each feature registers its operations.
#[derive(Default)]
pub struct Routes {
    /// By the beginning of their path: up to its letter, then up to its word.
    letters: BTreeMap<String, BTreeMap<String, Vec<Register>>>,
    /// Only where somebody wants to read it: it is large, and every worker thread has routes of its own.
    document: Option<OpenApi>,
    /// Names that two different schemas came with.
    clashes: BTreeSet<String>,
}

impl Routes {
    /// None yet, and a document is made of them.
    #[must_use]
    pub fn documented() -> Self {
        Self {
            letters: BTreeMap::new(),
            document: Some(OpenApiBuilder::new().build()),
            clashes: BTreeSet::new(),
        }
    }

    /// Adds an operation.
    pub fn service<O>(&mut self, operation: O) -> &mut Self
    where
        O: HttpServiceFactory + OpenApiFactory + Path + 'static,
    {
        if let Some(document) = &mut self.document {
            document.paths.merge(operation.paths());
            let mut schemas = Vec::new();
            operation.schemas(&mut schemas);
            self.describe(schemas);
        }
        let register = |config: &mut ServiceConfig| {
            config.service(operation);
        };
        let path = O::path();
        self.letters
            .entry(letter_of(&path).to_owned())
            .or_default()
            .entry(group_of(&path).to_owned())
            .or_default()
            .push(Box::new(register));
        self
    }

    /// Adds schemas, each by its name. Two types of one name in different features would become one component without a word,
    /// so the second is noted instead.
    pub fn describe(&mut self, schemas: Vec<(String, RefOr<Schema>)>) {
        let Some(document) = &mut self.document else {
            return;
        };
        let known = &mut document
            .components
            .get_or_insert_with(Components::new)
            .schemas;
        for (name, schema) in schemas {
            match known.get(&name) {
                Some(other) if *other != schema => {
                    self.clashes.insert(name);
                }
                _ => {
                    known.insert(name, schema);
                }
            }
        }
    }

    /// Names that two different schemas came with: none, or the contract tells the wrong of one of them.
    #[must_use]
    pub fn clashes(&self) -> &BTreeSet<String> {
        &self.clashes
    }

    /// The document, where one was wanted.
    #[must_use]
    pub fn into_document(self) -> OpenApi {
        self.document.unwrap_or_default()
    }

    /// Serves all of them.
    pub fn serve(self, config: &mut ServiceConfig) {
        for (letter, groups) in self.letters {
            let words: BTreeSet<String> = groups.keys().cloned().collect();
            let is_there =
                move |path: &str| letter_of(path) == letter && words.contains(group_of(path));
            gather(config, is_there, |config| {
                for (group, operations) in groups {
                    gather(
                        config,
                        move |path| group_of(path) == group,
                        |config| {
                            for register in operations {
                                register(config);
                            }
                        },
                    );
                }
            });
        }
    }
}

/// Serves what `register` adds to the requests for such paths. Whatever comes to a scope is answered there, so it takes no
/// path that none of its operations may have.
fn gather(
    config: &mut ServiceConfig,
    is_there: impl Fn(&str) -> bool + 'static,
    register: impl FnOnce(&mut ServiceConfig),
) {
    let guard = fn_guard(move |request| is_there(request.head().uri.path()));
    config.service(scope("").guard(guard).configure(register));
}

/// A path up to the first letter of its group's word.
fn letter_of(path: &str) -> &str {
    let word = if path.starts_with("/v1/") { 4 } else { 1 };
    let letter = path.get(word..).and_then(|rest| rest.chars().next());
    path.get(..word + letter.map_or(0, char::len_utf8))
        .unwrap_or(path)
}

/// Where a path begins: its first word, and the second behind a version.
fn group_of(path: &str) -> &str {
    let behind = |start: usize| {
        let rest = path.get(start..).unwrap_or_default();
        start + rest.find('/').unwrap_or(rest.len())
    };
    let first = behind(1);
    let end = if path.starts_with("/v1/") {
        behind(first + 1)
    } else {
        first
    };
    path.get(..end).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::{Routes, group_of, letter_of};
    use utoipa::{PartialSchema, ToSchema};

    mod one {
        /// A body.
        #[derive(utoipa::ToSchema)]
        #[expect(dead_code, reason = "only its schema is looked at")]
        pub(super) struct Body {
            text: String,
        }
    }

    mod another {
        /// A body.
        #[derive(utoipa::ToSchema)]
        #[expect(dead_code, reason = "only its schema is looked at")]
        pub(super) struct Body {
            number: i32,
        }
    }

    #[test]
    fn two_schemas_of_one_name_are_noted() {
        let named =
            |name: std::borrow::Cow<'static, str>, schema| vec![(name.into_owned(), schema)];
        let mut routes = Routes::documented();
        for _ in 0..2 {
            routes.describe(named(one::Body::name(), one::Body::schema()));
        }
        assert!(routes.clashes().is_empty());
        routes.describe(named(another::Body::name(), another::Body::schema()));
        assert!(routes.clashes().contains("Body"));
    }

    #[test]
    fn paths_are_grouped_by_their_beginning() {
        for (path, letter, group) in [
            ("/v1/interviews/intv_1/feedback", "/v1/i", "/v1/interviews"),
            ("/v1/interviews/{interview_id}", "/v1/i", "/v1/interviews"),
            ("/v1/interviews", "/v1/i", "/v1/interviews"),
            ("/oauth/token", "/o", "/oauth"),
            ("/livez", "/l", "/livez"),
            ("/v1/", "/v1/", "/v1/"),
            ("/v1", "/v", "/v1"),
            ("/", "/", "/"),
            ("", "", ""),
            ("/é/x", "/é", "/é"),
        ] {
            assert_eq!((letter_of(path), group_of(path)), (letter, group));
        }
    }
}
