//! How a page is answered: in which language, with which headers, and where the link is kept meanwhile.

use super::{Fields, frame, words};
use crate::method::content::Notice;
use crate::platform::locale::{self, Language};
use crate::platform::{ApiError, App, Code};
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use maud::{Markup, html};

const COOKIE: &str = "rebound_link";
/// Nothing is loaded, nobody may frame the page, and the form goes nowhere else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The language of a page.
#[derive(Debug, Clone, Copy)]
pub struct PageLanguage {
    language: Language,
    /// Whether whoever asks for another one gets another page.
    follows_request: bool,
}

impl PageLanguage {
    /// This one, whatever the browser asks for.
    #[must_use]
    pub const fn fixed(language: Language) -> Self {
        Self {
            language,
            follows_request: false,
        }
    }

    /// The one that is asked for; this one where that is none of ours.
    #[must_use]
    pub fn asked_or(asked: Option<Language>, otherwise: Language) -> Self {
        Self {
            language: asked.unwrap_or(otherwise),
            follows_request: true,
        }
    }

    /// The language itself.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// Where nothing is known but the request.
    pub(super) fn of_the_request() -> Self {
        Self::asked_or(locale::asked(), Language::English)
    }

    /// Where a form was sent: it says in which language it was read.
    pub(super) fn of_a_form(fields: &Fields) -> Self {
        let language = fields.value("language").parse();
        language.map_or_else(|_unknown| Self::of_the_request(), Self::fixed)
    }
}

/// A page as it is answered: in no cache, no index, and with no address passed on.
pub(super) fn answer(status: StatusCode, language: PageLanguage, page: Markup) -> HttpResponse {
    let mut response = HttpResponse::build(status);
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header(("X-Robots-Tag", "noindex"))
        .insert_header((header::CONTENT_LANGUAGE, language.language().as_str()));
    if language.follows_request {
        response.append_header((header::VARY, "Accept-Language"));
    }
    response.body(page.into_string())
}

/// A page that asks nothing.
pub(super) fn notice(language: PageLanguage, notice: &Notice) -> Markup {
    let content = html! { @for paragraph in &notice.paragraphs { p { (paragraph) } } };
    frame::page(language.language(), &notice.title, &content)
}

/// The page for whatever cannot be answered.
pub(super) fn sorry(error: &ApiError, language: PageLanguage) -> HttpResponse {
    let Ok(words) = words(language.language()) else {
        return error.error_response();
    };
    match error.code() {
        Code::NotFound | Code::LinkGone => {
            let page = notice(language, &words.form.closed);
            answer(StatusCode::GONE, language, page)
        }
        _ => {
            error.log();
            let page = notice(language, &words.form.later);
            answer(error.status_code(), language, page)
        }
    }
}

/// Sends the browser to the page of a link, which it keeps for that page alone.
pub(super) fn keep(app: &App, page: &str, token: String) -> HttpResponse {
    see(page, cookie(app, page, token))
}

/// The text that is kept for this page, if any is.
pub(super) fn kept(request: &HttpRequest) -> Option<String> {
    let cookie = request.cookie(COOKIE)?;
    Some(cookie.value().to_owned())
}

/// Sends the browser on, and lets it forget the link of this page.
pub(super) fn forget(app: &App, page: &str, next: &str) -> HttpResponse {
    see(next, cookie(app, page, String::new()))
}

fn see(place: &str, cookie: Cookie<'_>) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, place))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .cookie(cookie)
        .finish()
}

fn cookie(app: &App, page: &str, token: String) -> Cookie<'static> {
    Cookie::build(COOKIE, token)
        .path(page.to_owned())
        .http_only(true)
        // Lax: it must come along when the mail's link is followed, and never with another site's form.
        .same_site(SameSite::Lax)
        .secure(app.public_url.starts_with("https:"))
        .finish()
}
