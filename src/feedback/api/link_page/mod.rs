//! The page behind the link in a mail: a plain form that needs no JavaScript and works on a phone.
//!
//! | request | what |
//! |---|---|
//! | `GET /f/{token}` | moves the token from the address bar into a cookie for this one request |
//! | `GET /f/r/{feedback_request_id}` | shows the form |
//! | `POST /f/r/{feedback_request_id}` | answers or declines, once |
//! | `GET /f/thanks` | thanks |
//!
//! Looking changes nothing, so a mail scanner that opens links does no harm. Whatever is wrong with a link, there is one
//! kind page for it, which does not tell a link that was never ours from one that has been used.

mod form;
mod html;

use super::get_link::FeedbackLinkBody;
use crate::feedback::service;
use crate::feedback_requests::LinkToken;
use crate::platform::auth::LinkCaller;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::locale::Language;
use crate::platform::{ApiError, App, Code, Result, seal};
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::web::{self, Bytes, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use form::{Form, Intent};
use maud::Markup;

const COOKIE: &str = "rebound_link";
/// Nothing is loaded, nobody may frame the page, and the form goes nowhere else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Registers the pages, which are no operations of the contract.
pub fn pages(config: &mut ServiceConfig) {
    let form = web::resource("/f/r/{feedback_request_id}")
        .route(web::get().to(show))
        .route(web::post().to(send));
    config
        .service(web::resource("/f/thanks").route(web::get().to(thanks)))
        .service(form)
        .service(web::resource("/f/{token}").route(web::get().to(enter)));
}

/// A page as it is answered: in no cache, no index, and with no address passed on.
fn answer(status: StatusCode, page: Markup) -> HttpResponse {
    HttpResponse::build(status)
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header(("X-Robots-Tag", "noindex"))
        .body(page.into_string())
}

/// The page for whatever cannot be answered.
fn sorry(error: &ApiError) -> HttpResponse {
    match error.code() {
        Code::NotFound | Code::LinkGone => answer(StatusCode::GONE, html::closed()),
        _ => {
            error.log();
            answer(error.status_code(), html::later())
        }
    }
}

fn see(place: &str, cookie: &Cookie<'_>) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, place))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .cookie(cookie.clone())
        .finish()
}

fn cookie(app: &App, request: FeedbackRequestId, token: String) -> Cookie<'static> {
    Cookie::build(COOKIE, token)
        .path(format!("/f/r/{request}"))
        .http_only(true)
        // Lax: it must come along when the mail's link is followed, and never with another site's form.
        .same_site(SameSite::Lax)
        .secure(app.public_url.starts_with("https:"))
        .finish()
}

async fn enter(app: Data<App>, token: Path<String>) -> HttpResponse {
    let Ok(link) = token.parse::<LinkToken>() else {
        return sorry(&ApiError::of(Code::NotFound));
    };
    let request = link.subject();
    let cookie = cookie(&app, request, token.into_inner());
    see(&format!("/f/r/{request}"), &cookie)
}

/// The link that the cookie holds, if it is the one of this page.
fn held(request: &HttpRequest, page: FeedbackRequestId) -> Result<LinkToken> {
    let cookie = request.cookie(COOKIE);
    let token = cookie.and_then(|cookie| cookie.value().parse::<LinkToken>().ok());
    token
        .filter(|token| token.subject() == page)
        .ok_or_else(|| ApiError::of(Code::NotFound))
}

async fn look(app: Data<App>, request: &HttpRequest, token: LinkToken) -> Result<FeedbackLinkBody> {
    LinkCaller::claiming(app, request, token)?
        .read(|tx, link| {
            let page = service::link_page(tx, link)?;
            Ok(FeedbackLinkBody::of(&page, tx.now()))
        })
        .await
}

async fn show(app: Data<App>, request: HttpRequest, page: Path<FeedbackRequestId>) -> HttpResponse {
    let token = match held(&request, *page) {
        Ok(token) => token,
        Err(error) => return sorry(&error),
    };
    let form = Form::blank(token.form_proof());
    match look(app, &request, token).await {
        Ok(asked) => answer(StatusCode::OK, html::form(&asked, &form, &[])),
        Err(error) => sorry(&error),
    }
}

async fn send(
    app: Data<App>,
    request: HttpRequest,
    page: Path<FeedbackRequestId>,
    body: Bytes,
) -> HttpResponse {
    let form = Form::read(&body);
    match take(&app, &request, *page, &form).await {
        Ok(Sent::Closed) => see("/f/thanks", &cookie(&app, *page, String::new())),
        Ok(Sent::Again(page)) => answer(StatusCode::UNPROCESSABLE_ENTITY, page),
        Err(error) => sorry(&error),
    }
}

/// What came of a form.
enum Sent {
    /// It was taken, and the link is closed.
    Closed,
    /// It has faults, which the page names.
    Again(Markup),
}

async fn take(
    app: &Data<App>,
    request: &HttpRequest,
    page: FeedbackRequestId,
    form: &Form,
) -> Result<Sent> {
    let token = held(request, page)?;
    if !seal::is_same(form.proof(), &token.form_proof()) {
        return Err(ApiError::of(Code::NotFound));
    }
    let caller = LinkCaller::claiming(app.clone(), request, token.clone())?;
    let taken = match form.intent() {
        Ok(Intent::Decline(reason)) => {
            caller
                .transact(move |tx, link| service::decline_link(tx, link, reason))
                .await
        }
        Ok(Intent::Answer { said, call_slot }) => {
            caller
                .transact(move |tx, link| service::answer_link(tx, link, &said, call_slot))
                .await
        }
        Err(error) => Err(error),
    };
    match taken {
        Ok(_) => Ok(Sent::Closed),
        Err(error) if error.code() == Code::InvalidFields => {
            let asked = look(app.clone(), request, token).await?;
            let faults = error.problem(None, Language::English).errors;
            Ok(Sent::Again(html::form(&asked, form, &faults)))
        }
        Err(error) => Err(error),
    }
}

async fn thanks() -> HttpResponse {
    answer(StatusCode::OK, html::thanks())
}
