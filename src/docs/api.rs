//! The pages as they are asked for.

use super::collection::collection as as_collection;
use super::frame::page;
use super::{guides, reference as operations};
use crate::platform::{ApiError, App, Code};
use actix_web::http::header::{self, ContentEncoding};
use actix_web::web::{self, Data, Path, ServiceConfig};
use actix_web::{HttpResponse, ResponseError};
use maud::{Markup, html};
use serde_json::Value;
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

/// The contract that the reference is made from. It takes megabytes, so it is not made before somebody reads it.
#[derive(Clone, Copy)]
struct Contract(&'static LazyLock<Value>);

/// Registers the pages of a contract.
pub fn pages(config: &mut ServiceConfig, contract: &'static LazyLock<Value>) {
    config
        .app_data(Data::new(Contract(contract)))
        .service(web::resource("/docs").route(web::get().to(to_docs)))
        .service(web::resource("/docs/").route(web::get().to(home)))
        .service(web::resource("/docs/errors").route(web::get().to(errors)))
        .service(web::resource("/docs/guides/{guide}").route(web::get().to(guide)))
        .service(web::resource("/docs/reference").route(web::get().to(reference)))
        .service(web::resource("/docs/reference/{operation}").route(web::get().to(operation)))
        .service(web::resource("/docs/collection.json").route(web::get().to(collection)))
        .service(web::resource("/docs/try/{file:.*}").route(web::get().to(swagger)))
        .service(web::resource("/llms.txt").route(web::get().to(llms)));
}

fn shown(page: Markup) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(page.into_string())
}

fn shown_if_there(page: Option<Markup>) -> HttpResponse {
    page.map_or_else(|| ApiError::of(Code::NotFound).error_response(), shown)
}

async fn to_docs() -> HttpResponse {
    HttpResponse::PermanentRedirect()
        .insert_header((header::LOCATION, "/docs/"))
        .finish()
}

async fn home() -> HttpResponse {
    shown(page(
        "Documentation",
        &html! {
            p {
                "Rebound gives people who were turned down after an interview a way back. Your server calls it with an access token, \
                 your pages with a candidate's session token; employers answer by a link; webhooks tell you what happened."
            }
            h2 { "Guides" }
            ul { @for guide in guides::ALL { li { a href={"/docs/guides/" (guide.name)} { (guide.title) } ": " (guide.about) } } }
            h2 { "Reference" }
            ul {
                li { a href="/docs/reference" { "Every operation" } ", with curl, TypeScript and Python" }
                li { a href="/docs/errors" { "Every error code" } }
                li { a href="/docs/try/" { "Try it" } " in Swagger UI, with a token of yours" }
                li { a href="/docs/collection.json" { "A collection" } " for Postman, Bruno or Insomnia" }
                li { a href="/openapi.json" { "The contract" } " (OpenAPI 3.1), and " a href="/llms.txt" { "all of this as text" } }
            }
        },
    ))
}

async fn guide(name: Path<String>) -> HttpResponse {
    shown_if_there(guides::find(&name).map(|guide| page(guide.title, &guide.html())))
}

async fn reference(contract: Data<Contract>) -> HttpResponse {
    shown(page("Reference", &operations::index(contract.0)))
}

async fn operation(id: Path<String>, contract: Data<Contract>) -> HttpResponse {
    shown_if_there(operations::operation(contract.0, &id))
}

/// One page for all codes: the `type` of every problem points at its line.
async fn errors() -> HttpResponse {
    shown(page(
        "Error codes",
        &html! {
            p {
                "Every refusal is a problem document (RFC 9457) with one of these codes. " code { "errors" }
                " in it names each fault with a pointer, parameter or header."
            }
            table {
                tr { th { "code" } th { "status" } th { "meaning" } }
                @for code in Code::ALL {
                    tr id=(code) { td { code { (code) } } td { (code.status()) } td { (code.title()) } }
                }
            }
        },
    ))
}

async fn swagger(file: Path<String>) -> HttpResponse {
    match utoipa_swagger_ui::serve(&file, Arc::clone(&CONFIG)) {
        Ok(Some(file)) => {
            let mut response = HttpResponse::Ok();
            response
                .content_type(file.content_type)
                .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
                .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
            // The files are in the program compressed, which is a third of their size; every browser reads them so.
            if file.gzpipped {
                response.insert_header(ContentEncoding::Gzip);
            }
            response.body(file.bytes.into_owned())
        }
        Ok(None) => ApiError::of(Code::NotFound).error_response(),
        Err(error) => ApiError::internal(error.to_string()).error_response(),
    }
}

async fn collection(contract: Data<Contract>, app: Data<App>) -> HttpResponse {
    let name = "attachment; filename=\"rebound.postman_collection.json\"";
    HttpResponse::Ok()
        .insert_header((header::CONTENT_DISPOSITION, name))
        .json(as_collection(contract.0, &app.public_url))
}

async fn llms(contract: Data<Contract>) -> HttpResponse {
    let guides: Vec<&str> = guides::ALL.iter().map(|guide| guide.text).collect();
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body(format!(
            "# Rebound\n\n> A way back for people who were turned down after an interview: an HTTP API for job boards and agencies. The whole \
             contract is at /openapi.json.\n\n{}\n## Operations\n\n{}",
            guides.join("\n"),
            operations::text(contract.0)
        ))
}
