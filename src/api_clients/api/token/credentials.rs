//! Reading a token request: the form, and the client's proof in the form or in the header, but not in both.

use super::{OAuthError, TokenRefusal};
use crate::api_clients::model::ClientId;
use actix_web::http::header::{self, HeaderMap};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::borrow::Cow;
use std::collections::HashMap;
use url::form_urlencoded;

const FORM: &str = "application/x-www-form-urlencoded";

/// A token request that could be read.
#[derive(Debug)]
pub(super) struct Asked {
    /// The client that it names; `None` when no client can have that name.
    pub client: Option<ClientId>,
    /// The secret that it shows.
    pub secret: String,
    /// The scopes that it wants.
    pub scope: Option<String>,
}

/// Reads the request, or says why it cannot be answered.
pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Result<Asked, TokenRefusal> {
    if headers.contains_key(header::ORIGIN) {
        return Err(TokenRefusal::request(
            "A client secret never belongs in a browser; ask from your server.",
        ));
    }
    let mut form = read_form(headers, body)?;
    let (id, secret) = proof(headers, &mut form)?;
    match form.remove("grant_type").as_deref() {
        Some("client_credentials") => Ok(Asked {
            client: ClientId::parse(&id),
            secret,
            scope: form.remove("scope").map(Cow::into_owned),
        }),
        Some(_) => Err(TokenRefusal::of(
            OAuthError::UnsupportedGrantType,
            "The only grant is client_credentials.",
        )),
        None => Err(TokenRefusal::request("grant_type is missing.")),
    }
}

type Form<'b> = HashMap<Cow<'b, str>, Cow<'b, str>>;

/// A parameter may come once; one without a value counts as absent (RFC 6749, 3.2).
fn read_form<'b>(headers: &HeaderMap, body: &'b [u8]) -> Result<Form<'b>, TokenRefusal> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    if !kind.is_some_and(|kind| {
        kind.parse::<mime::Mime>()
            .is_ok_and(|kind| kind.essence_str() == FORM)
    }) {
        return Err(TokenRefusal::request(
            "Send the request as application/x-www-form-urlencoded.",
        ));
    }
    let mut form = Form::new();
    for (name, value) in form_urlencoded::parse(body).filter(|(_, value)| !value.is_empty()) {
        if form.insert(name, value).is_some() {
            return Err(TokenRefusal::request("A parameter came twice."));
        }
    }
    Ok(form)
}

/// The client's id and secret, proven in exactly one way.
fn proof(headers: &HeaderMap, form: &mut Form<'_>) -> Result<(String, String), TokenRefusal> {
    let (id, secret) = (form.remove("client_id"), form.remove("client_secret"));
    let twice = TokenRefusal::request("Send the client's id and secret in one place only.");
    match (headers.get(header::AUTHORIZATION), secret) {
        (Some(_), Some(_)) => Err(twice),
        (Some(value), None) => {
            let shown = value.to_str().ok().and_then(basic);
            let (named, secret) = shown.ok_or_else(TokenRefusal::client)?;
            match id {
                Some(id) if id != named => Err(twice),
                _ => Ok((named, secret)),
            }
        }
        (None, Some(secret)) => {
            let id = id.ok_or(TokenRefusal::request("client_id is missing."))?;
            Ok((id.into_owned(), secret.into_owned()))
        }
        (None, None) => Err(TokenRefusal::client()),
    }
}

/// Reads `Basic …`; both halves are form-encoded before they are joined (RFC 6749, 2.3.1).
fn basic(value: &str) -> Option<(String, String)> {
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let plain = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = plain.split_once(':')?;
    Some((decoded(id)?, decoded(secret)?))
}

fn decoded(text: &str) -> Option<String> {
    let (name, _) = form_urlencoded::parse(text.as_bytes()).next()?;
    Some(name.into_owned())
}
