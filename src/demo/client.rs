//! A small HTTP client, as an integrator would write one: bearer token, JSON, idempotency keys.

use super::Failure;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

/// Calls the API under one URL.
pub(super) struct Api {
    http: Client,
    base: String,
}

impl Api {
    pub(super) fn new(base: &str) -> Result<Self, Failure> {
        // The server is on this machine: no proxy of the environment stands between.
        let http = Client::builder().no_proxy().build()?;
        Ok(Self {
            http,
            base: base.to_owned(),
        })
    }

    /// An access token by client credentials.
    pub(super) async fn token(
        &self,
        client_id: &str,
        client_secret: &str,
    ) -> Result<String, Failure> {
        let form = format!(
            "grant_type=client_credentials&client_id={client_id}&client_secret={client_secret}"
        );
        let request = self.http.post(format!("{}/oauth/token", self.base));
        let answer = answer(
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(form),
        )
        .await?;
        Ok(text(&answer, "/access_token").to_owned())
    }

    pub(super) async fn get(&self, token: &str, path: &str) -> Result<Value, Failure> {
        answer(self.request(Method::GET, token, path)).await
    }

    /// A POST that is done once, whatever happens on the way.
    pub(super) async fn post(
        &self,
        token: &str,
        path: &str,
        body: &Value,
    ) -> Result<Value, Failure> {
        let key = crate::platform::seal::random_secret();
        answer(
            self.request(Method::POST, token, path)
                .header("Idempotency-Key", key)
                .json(body),
        )
        .await
    }

    pub(super) async fn put(
        &self,
        token: &str,
        path: &str,
        body: &Value,
    ) -> Result<Value, Failure> {
        answer(
            self.request(Method::PUT, token, path)
                .header("If-Match", "*")
                .json(body),
        )
        .await
    }

    /// A call without any token: the public side of a feedback request.
    pub(super) async fn public(&self, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let url = format!("{}{path}", self.base);
        match body {
            None => answer(self.http.get(url)).await,
            Some(body) => answer(self.http.post(url).json(body)).await,
        }
    }

    fn request(&self, method: Method, token: &str, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base))
            .bearer_auth(token)
    }
}

async fn answer(request: RequestBuilder) -> Result<Value, Failure> {
    let response = request.send().await?;
    let (status, url) = (response.status(), response.url().path().to_owned());
    let body = response.bytes().await?;
    let value: Value = if body.is_empty() {
        json!(null)
    } else {
        serde_json::from_slice(&body)?
    };
    if status.is_success() {
        return Ok(value);
    }
    Err(format!("{url} answered {status}: {value}").into())
}

/// The text at this pointer, empty when there is none.
pub(super) fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The list at this pointer, empty when there is none.
pub(super) fn list<'v>(value: &'v Value, pointer: &str) -> &'v [Value] {
    value
        .pointer(pointer)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}
