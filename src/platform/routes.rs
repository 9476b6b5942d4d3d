//! The operations of all features, as a server and as a document.
//!
//! actix-web tries its routes one after another, each with a regular expression, so the hundredth would cost a hundred
//! times what the first does. Here they are gathered by where their paths begin (`/v1/interviews`), and a request meets
//! only those of its own group.

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
    groups: BTreeMap<String, Vec<Register>>,
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
            groups: BTreeMap::new(),
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
        self.groups
            .entry(group_of(&O::path()).to_owned())
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
        for (group, operations) in self.groups {
            let is_of_group = fn_guard(move |request| group_of(request.head().uri.path()) == group);
            let gathered = scope("").guard(is_of_group).configure(|config| {
                for register in operations {
                    register(config);
                }
            });
            config.service(gathered);
        }
    }
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
    use super::{Routes, group_of};
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
        for (path, group) in [
            ("/v1/interviews/intv_1/feedback", "/v1/interviews"),
            ("/v1/interviews/{interview_id}", "/v1/interviews"),
            ("/v1/interviews", "/v1/interviews"),
            ("/oauth/token", "/oauth"),
            ("/livez", "/livez"),
            ("/v1/", "/v1/"),
            ("/v1", "/v1"),
            ("/", "/"),
            ("", ""),
            ("/é/x", "/é"),
        ] {
            assert_eq!(group_of(path), group);
        }
    }
}
