//! The pages behind links that need no account: plain forms that need no JavaScript and work on a phone. What a link asks is its
//! feature's; here is what all of them have in common, so that each is as safe as the others.
//!
//! | request | what |
//! |---|---|
//! | `GET /{place}/{token}` | moves the token from the address bar into a cookie for this one page |
//! | `GET /{place}/r/{id}` | shows the form |
//! | `POST /{place}/r/{id}` | takes what was said, once |
//! | `GET /{place}/thanks/{ending}/{language}` | thanks |
//!
//! Looking changes nothing, so a mail scanner that opens links does no harm. Whatever is wrong with a link, there is one
//! kind page for it, which does not tell a link that was never ours from one that has been used.

mod answers;
mod fields;
mod form;
mod frame;

pub use answers::PageLanguage;
pub use fields::{Fields, field_of_point, field_of_rating};
pub use form::{Asking, Form, say};

use crate::knowledge;
use crate::method::content::{LinkPageWords, Notice, Spoken};
use crate::platform::auth::{LinkCaller, LinkToken};
use crate::platform::db::Tx;
use crate::platform::error::Fault;
use crate::platform::ids::TypedId;
use crate::platform::locale::Language;
use crate::platform::{ApiError, App, Code, Result, seal};
use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use answers::{answer, forget, keep, kept, notice, sorry};

/// What a kind of link asks, and what becomes of the answer.
pub trait LinkPage: 'static {
    /// What such a link opens.
    type Subject: TypedId + Send + Sync + 'static;
    /// What its form shows.
    type Asked: Send + 'static;
    /// What somebody says by it.
    type Said: Send + 'static;
    /// Where its pages are: the first part of their paths.
    const PLACE: &'static str;

    /// Looks what is asked, and in which language. Changes nothing.
    fn look(
        tx: &mut Tx<'_>,
        link: &LinkToken<Self::Subject>,
    ) -> Result<(PageLanguage, Self::Asked)>;
    /// Asks it.
    fn ask(asked: &Self::Asked, form: &Form<'_>) -> Result<Asking>;
    /// Reads what was said, or names every fault.
    fn read(fields: &Fields) -> Result<Self::Said>;
    /// Takes it, once; gives the name of its ending.
    fn take(
        tx: &mut Tx<'_>,
        link: &LinkToken<Self::Subject>,
        said: &Self::Said,
    ) -> Result<&'static str>;
    /// The field of the form that a fault is in.
    fn field(pointer: &str, fields: &Fields) -> Option<String>;
    /// What to tell somebody who said nothing.
    fn nothing_said(words: &LinkPageWords) -> &str;
    /// What is said at the end of this name.
    fn ending<'a>(name: &str, words: &'a LinkPageWords) -> Option<&'a Notice>;
}

/// The words of such pages.
pub fn words(language: Language) -> Result<&'static LinkPageWords> {
    Ok(&spoken(language)?.link_pages)
}

fn spoken(language: Language) -> Result<&'static Spoken> {
    Ok(knowledge::library()?.in_language(language.as_str()))
}

/// Registers the pages of such links, which are no operations of the contract.
pub fn pages<P: LinkPage>(config: &mut ServiceConfig) {
    let at = |path: &str| web::resource(format!("/{}/{path}", P::PLACE));
    let form = at("r/{id}")
        .route(web::get().to(show::<P>))
        .route(web::post().to(send::<P>));
    config
        .service(at("thanks/{ending}/{language}").route(web::get().to(thanks::<P>)))
        .service(form)
        .service(at("{token}").route(web::get().to(enter::<P>)));
}

fn page_of<P: LinkPage>(id: &str) -> String {
    format!("/{}/r/{id}", P::PLACE)
}

async fn enter<P: LinkPage>(app: Data<App>, token: Path<String>) -> HttpResponse {
    let Ok(link) = token.parse::<LinkToken<P::Subject>>() else {
        return sorry(
            &ApiError::of(Code::NotFound),
            PageLanguage::of_the_request(),
        );
    };
    let page = page_of::<P>(&link.subject().text());
    keep(&app, &page, token.into_inner())
}

/// The link that the cookie holds, if it is the one of this page.
fn held<P: LinkPage>(request: &HttpRequest, id: &str) -> Result<LinkToken<P::Subject>> {
    let token = kept(request).and_then(|token| token.parse::<LinkToken<P::Subject>>().ok());
    token
        .filter(|token| token.subject().text() == id)
        .ok_or_else(|| ApiError::of(Code::NotFound))
}

async fn show<P: LinkPage>(app: Data<App>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    let shown = match held::<P>(&request, &id) {
        Ok(token) => asked::<P>(&app, &request, token, &Fields::default(), &[]).await,
        Err(error) => Err(error),
    };
    shown.unwrap_or_else(|error| sorry(&error, PageLanguage::of_the_request()))
}

/// The form, with what has been typed and what is wrong with it.
async fn asked<P: LinkPage>(
    app: &Data<App>,
    request: &HttpRequest,
    token: LinkToken<P::Subject>,
    fields: &Fields,
    faults: &[Fault],
) -> Result<HttpResponse> {
    let proof = token.form_proof();
    let caller = LinkCaller::claiming(app.clone(), request, token)?;
    let (language, asked) = caller.read(P::look).await?;
    let form = Form::new::<P>(language.language(), fields, faults)?;
    let page = form.page(&P::ask(&asked, &form)?, &proof);
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(answer(status, language, page))
}

async fn send<P: LinkPage>(
    app: Data<App>,
    request: HttpRequest,
    id: Path<String>,
    body: Bytes,
) -> HttpResponse {
    let fields = Fields::read(&body);
    let language = PageLanguage::of_a_form(&fields);
    match take::<P>(&app, &request, &id, &fields).await {
        Ok(Sent::Closed(ending)) => {
            let thanks = format!("/{}/thanks/{ending}/{}", P::PLACE, language.language());
            forget(&app, &page_of::<P>(&id), &thanks)
        }
        Ok(Sent::Again(page)) => page,
        Err(error) => sorry(&error, language),
    }
}

/// What came of a form.
enum Sent {
    /// It was taken, and the link is closed; with the name of the ending.
    Closed(&'static str),
    /// It has faults, which the page names.
    Again(HttpResponse),
}

async fn take<P: LinkPage>(
    app: &Data<App>,
    request: &HttpRequest,
    id: &str,
    fields: &Fields,
) -> Result<Sent> {
    let token = held::<P>(request, id)?;
    if !seal::is_same(fields.proof(), &token.form_proof()) {
        return Err(ApiError::of(Code::NotFound));
    }
    let caller = LinkCaller::claiming(app.clone(), request, token.clone())?;
    let taken = match P::read(fields) {
        Ok(said) => {
            caller
                .transact(move |tx, link| P::take(tx, link, &said))
                .await
        }
        Err(error) => Err(error),
    };
    match taken {
        Ok(ending) => Ok(Sent::Closed(ending)),
        Err(error) if error.code() == Code::InvalidFields => {
            let faults = error.problem(None, Language::English).errors;
            let again = asked::<P>(app, request, token, fields, &faults).await?;
            Ok(Sent::Again(again))
        }
        Err(error) => Err(error),
    }
}

async fn thanks<P: LinkPage>(path: Path<(String, String)>) -> HttpResponse {
    let (ending, language) = path.into_inner();
    let thanked = language.parse().ok().and_then(|language| {
        let thanks = P::ending(&ending, words(language).ok()?)?;
        Some((PageLanguage::fixed(language), thanks))
    });
    match thanked {
        Some((language, thanks)) => answer(StatusCode::OK, language, notice(language, thanks)),
        None => sorry(
            &ApiError::of(Code::NotFound),
            PageLanguage::of_the_request(),
        ),
    }
}
