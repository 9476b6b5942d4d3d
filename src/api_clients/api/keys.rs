//! What everybody may know: the public keys, and where everything is.

use crate::platform::auth::scopes;
use crate::platform::reply::Reply;
use crate::platform::tokens::PublicKey;
use crate::platform::{App, Result};
use actix_web::get;
use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

/// The public keys by which tokens can be checked (RFC 7517).
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"keys": [{
    "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", "kid": "key_20261122181500_4f2a",
    "alg": "EdDSA", "use": "sig"
}]}))]
pub(in crate::api_clients) struct KeySet {
    /// The keys in force, oldest first; the last one signs.
    keys: Vec<PublicKey>,
}

/// Where to get tokens and what they can carry (RFC 8414).
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "issuer": "https://rebound.example.com", "token_endpoint": "https://rebound.example.com/oauth/token",
    "jwks_uri": "https://rebound.example.com/.well-known/jwks.json", "service_documentation": "https://rebound.example.com/docs",
    "grant_types_supported": ["client_credentials"], "response_types_supported": [],
    "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
    "scopes_supported": ["candidates:read", "candidates:write"]
}))]
pub(in crate::api_clients) struct ServerMetadata {
    /// Who issues: `iss` and `aud` of every token.
    #[schema(format = "uri")]
    issuer: String,
    /// Where tokens are given.
    #[schema(format = "uri")]
    token_endpoint: String,
    /// Where the public keys are.
    #[schema(format = "uri")]
    jwks_uri: String,
    /// Where this is explained.
    #[schema(format = "uri")]
    service_documentation: String,
    /// The grants, of which there is one.
    grant_types_supported: Vec<&'static str>,
    /// None: there is no authorization endpoint.
    response_types_supported: Vec<&'static str>,
    /// How a client may prove itself.
    token_endpoint_auth_methods_supported: Vec<&'static str>,
    /// The scopes that a token may carry.
    scopes_supported: Vec<&'static str>,
}

/// Get the public keys
///
/// The Ed25519 keys that sign our tokens, as a JSON Web Key Set. A key that no longer signs stays here for two hours, which
/// is longer than any of its tokens lives.
#[utoipa::path(
    tag = "Access", operation_id = "oauth_jwks",
    responses((status = 200, description = "The keys.", body = KeySet))
)]
#[get("/.well-known/jwks.json")]
pub(super) async fn jwks(app: Data<App>) -> Result<Reply> {
    Reply::public(&KeySet {
        keys: app.tokens.published(),
    })
}

/// Get the authorization server's metadata
///
/// Where tokens are given and checked, for libraries that find their way by RFC 8414.
#[utoipa::path(
    tag = "Access", operation_id = "oauth_metadata",
    responses((status = 200, description = "The metadata.", body = ServerMetadata))
)]
#[get("/.well-known/oauth-authorization-server")]
pub(super) async fn metadata(app: Data<App>) -> Result<Reply> {
    let issuer = app.tokens.issuer();
    Reply::public(&ServerMetadata {
        issuer: issuer.to_owned(),
        token_endpoint: format!("{issuer}/oauth/token"),
        jwks_uri: format!("{issuer}/.well-known/jwks.json"),
        service_documentation: format!("{issuer}/docs"),
        grant_types_supported: vec!["client_credentials"],
        response_types_supported: Vec::new(),
        token_endpoint_auth_methods_supported: vec!["client_secret_basic", "client_secret_post"],
        scopes_supported: scopes::of_tenants().collect(),
    })
}
