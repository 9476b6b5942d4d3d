//! The documentation pages; every asset is inside the binary.

use crate::platform::{ApiError, Code};
use actix_web::http::header;
use actix_web::web::{self, Path, ServiceConfig};
use actix_web::{HttpResponse, ResponseError, Route, guard};
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};
use utoipa_swagger_ui::Config;

/// Swagger UI styles itself inline; nothing else may come from anywhere but here.
const POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'";

static CONFIG: LazyLock<Arc<Config<'static>>> = LazyLock::new(|| {
    // The validator badge would ask a server elsewhere.
    Arc::new(
        Config::new(["/openapi.json"])
            .validator_url("none")
            .try_it_out_enabled(true)
            .persist_authorization(false),
    )
});

/// Registers the pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(web::resource("/docs").route(read().to(to_docs)))
        .service(web::resource("/docs/errors").route(read().to(errors)))
        .service(web::resource("/docs/{file:.*}").route(read().to(docs)));
}

/// GET and HEAD, which gets the same without the body: link checkers and probes ask so.
#[must_use]
pub fn read() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

async fn to_docs() -> HttpResponse {
    HttpResponse::PermanentRedirect()
        .insert_header((header::LOCATION, "/docs/"))
        .finish()
}

async fn docs(file: Path<String>) -> HttpResponse {
    match utoipa_swagger_ui::serve(&file, Arc::clone(&CONFIG)) {
        Ok(Some(file)) => HttpResponse::Ok()
            .content_type(file.content_type)
            .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
            .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .body(file.bytes.into_owned()),
        Ok(None) => ApiError::of(Code::NotFound).error_response(),
        Err(error) => ApiError::internal(error.to_string()).error_response(),
    }
}

/// One page for all codes: the `type` of every problem points at its line.
async fn errors() -> HttpResponse {
    let mut rows = String::new();
    for code in Code::ALL {
        // Writing into a String cannot fail.
        writeln!(
            rows,
            "<tr id=\"{code}\"><td><code>{code}</code></td><td>{}</td><td>{}</td></tr>",
            code.status(),
            code.title()
        )
        .ok();
    }
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Rebound: error codes</title>\
         <style>body{{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}td{{padding:.3rem 1rem .3rem 0;vertical-align:top}}\
         tr:target{{background:#fff3bf}}</style><h1>Error codes</h1><p>Every refusal is a problem document (RFC 9457) with one of these codes. \
         <code>errors</code> in it names each fault with a pointer, parameter or header.</p><table><tr><th>code</th><th>status</th><th>meaning</th></tr>{rows}</table></html>"
    );
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .body(page)
}
