//! The proven caller of a request, and what it may do: read, change, change once.

use super::scopes::Scope;
use crate::platform::cors::AdmittedOrigin;
use crate::platform::db::{Actor, Context, Tx};
use crate::platform::entity_tags::{self, Named, Tag};
use crate::platform::idempotency::{self, Once};
use crate::platform::ids::{ApiClientId, TypedId};
use crate::platform::limits::Budget;
use crate::platform::reply::{Paged, Reply};
use crate::platform::tokens::{Bearer, Verified};
use crate::platform::valid::Digest;
use crate::platform::{ApiError, App, Code, Result, locale};
use actix_web::dev::Payload;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::future::{Either, LocalBoxFuture, Ready, ready};
use std::marker::PhantomData;
use std::sync::Arc;

/// A caller whose token is valid, carries the scope `S` and is of a kind that may hold it.
///
/// A handler takes it before everything else: whoever may not call is told so, whatever their path, query and body are like.
pub struct Caller<S> {
    app: Data<App>,
    context: Context,
    request: HttpRequest,
    verified: Arc<Verified>,
    scope: PhantomData<S>,
}

impl<S: Scope> Caller<S> {
    /// What the caller has proven.
    #[must_use]
    pub fn verified(&self) -> &Arc<Verified> {
        &self.verified
    }

    /// The state of the server.
    #[must_use]
    pub fn app(&self) -> &Data<App> {
        &self.app
    }

    /// For whom a transaction of this caller runs.
    #[must_use]
    pub fn context(&self) -> Context {
        self.context
    }

    /// The API client that calls; a candidate is none.
    #[must_use]
    pub fn client(&self) -> Option<ApiClientId> {
        match self.context.actor {
            Actor::Client(client) => Some(client),
            _ => None,
        }
    }

    /// Reads.
    pub async fn read<T, F>(&self, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.app.db.read(self.context, f).await
    }

    /// Reads one object and answers with it, or with 304 when the client has this version already.
    pub async fn show<F>(&self, f: F) -> Result<Reply>
    where
        F: FnMut(&mut Tx<'_>) -> Result<Reply> + Send + 'static,
    {
        let reply = self.read(f).await?;
        Ok(self.unless_known(reply))
    }

    /// Like [`Self::show`], for what may take seconds: other requests do not wait for it.
    pub async fn show_much<F>(&self, f: F) -> Result<Reply>
    where
        F: FnMut(&mut Tx<'_>) -> Result<Reply> + Send + 'static,
    {
        let reply = self.app.db.export(self.context, f).await?;
        Ok(self.unless_known(reply))
    }

    fn unless_known(&self, reply: Reply) -> Reply {
        let known = entity_tags::named(self.request.headers(), &header::IF_NONE_MATCH);
        reply.unless_known(known.as_ref())
    }

    /// Reads one page of a list.
    pub async fn page<P, F>(&self, mut f: F) -> Result<Reply>
    where
        P: Paged,
        F: FnMut(&mut Tx<'_>) -> Result<P> + Send + 'static,
    {
        let uri = self.request.uri().clone();
        self.read(move |tx| Reply::page(&f(tx)?, &uri)).await
    }

    /// Changes something, in one transaction.
    pub async fn transact<T, F>(&self, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.app.db.transact(self.context, f).await
    }

    /// Changes something once: a repeated request with the same `Idempotency-Key` gets the first answer again.
    pub async fn once<F>(&self, body: Digest, f: F) -> Result<Reply>
    where
        F: FnMut(&mut Tx<'_>) -> Result<Reply> + Send + 'static,
    {
        let once = Once::of(&self.request, body)?;
        idempotency::change(&self.app.db, &self.app.sealer, self.context, once, f).await
    }

    /// Like [`Self::once`], for an operation that starts something outside: without a key it is refused.
    pub async fn once_with_key<F>(&self, body: Digest, f: F) -> Result<Reply>
    where
        F: FnMut(&mut Tx<'_>) -> Result<Reply> + Send + 'static,
    {
        let once = Once::of(&self.request, body)?.required()?;
        idempotency::change(&self.app.db, &self.app.sealer, self.context, once, f).await
    }

    /// The versions that the caller would change, from `If-Match`.
    pub fn if_match(&self) -> Result<IfMatch> {
        IfMatch::read(&self.request)
    }
}

/// Versions that are taken from one `If-Match`: whoever lists more than this has not read what they are about to change.
const MOST_VERSIONS: usize = 16;

/// The versions that a change applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfMatch {
    /// Whatever is there (`*`).
    Any,
    /// One of these only.
    Versions([Option<i32>; MOST_VERSIONS]),
}

impl IfMatch {
    fn read(request: &HttpRequest) -> Result<Self> {
        match entity_tags::named(request.headers(), &header::IF_MATCH) {
            None => Err(ApiError::of(Code::PreconditionRequired)),
            Some(Named::Any) => Ok(Self::Any),
            Some(Named::These(tags)) => {
                let mut versions = [None; MOST_VERSIONS];
                let ours = tags.into_iter().filter_map(version_of);
                for (place, version) in versions.iter_mut().zip(ours) {
                    *place = Some(version);
                }
                Ok(Self::Versions(versions))
            }
        }
    }

    /// Refuses when the object has moved on.
    pub fn allows(self, version: i32) -> Result<()> {
        match self {
            Self::Versions(expected) if !expected.contains(&Some(version)) => {
                Err(ApiError::of(Code::PreconditionFailed))
            }
            _ => Ok(()),
        }
    }
}

/// The version that a tag of ours names. That of a derived answer names the version and more (`"v3-…"`); a change is of the version.
/// Any other names a version that never was.
fn version_of(tag: Tag<'_>) -> Option<i32> {
    let named = tag.strong()?.strip_prefix('v')?;
    named.split('-').next()?.parse().ok()
}

impl<S: Scope> FromRequest for Caller<S> {
    type Error = ApiError;
    type Future = Either<Ready<Result<Self>>, LocalBoxFuture<'static, Result<Self>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(app) = request.app_data::<Data<App>>().cloned() else {
            return Either::Left(ready(Err(ApiError::internal(
                "the application state is missing",
            ))));
        };
        let verified = match bearer_token(request).and_then(|token| app.tokens.verify(token)) {
            Ok(verified) => verified,
            Err(error) => return Either::Left(ready(Err(error))),
        };
        let request = request.clone();
        if app.revocations.is_fresh() {
            return Either::Left(ready(admit(app, &verified, request)));
        }
        Either::Right(Box::pin(async move {
            app.revocations.reload(&app.db).await?;
            admit(app, &verified, request)
        }))
    }
}

fn bearer_token(request: &HttpRequest) -> Result<&str> {
    let value = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    let token = value
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    token
        .map(|(_, token)| token.trim())
        .ok_or_else(|| ApiError::of(Code::Unauthenticated))
}

/// Why a page may not use this token.
fn not_from_there(bearer: &Bearer) -> ApiError {
    let code = Code::OriginNotAllowed;
    match bearer {
        Bearer::Candidate { .. } => ApiError::of(code),
        Bearer::Client(_) => ApiError::with(
            code,
            "A server's token is of no use on a web page, wherever that is; mint a session token for the candidate.",
        ),
    }
}

fn admit<S: Scope>(
    app: Data<App>,
    verified: &Arc<Verified>,
    request: HttpRequest,
) -> Result<Caller<S>> {
    // Noted before anything can refuse, so that the page may read why.
    let listed = listed_origin(&request, verified);
    if let Some(origin) = &listed {
        request
            .extensions_mut()
            .insert(AdmittedOrigin(origin.clone()));
    }
    if !verified.is_in_time(app.db.clock().now()) {
        return Err(ApiError::of(Code::Unauthenticated));
    }
    let revoked = |subject: &str| app.revocations.has(verified.tenant, subject);
    let actor = match verified.bearer {
        Bearer::Client(client) if !revoked(&client.text()) => Actor::Client(client),
        Bearer::Candidate {
            candidate,
            session,
            minted_by,
        } if !revoked(&session.text())
            && !revoked(&minted_by.text())
            && !revoked(&candidate.text()) =>
        {
            Actor::Candidate { candidate, session }
        }
        _ => return Err(ApiError::of(Code::Unauthenticated)),
    };
    app.limits.admit(budget_of(&verified.bearer), &request)?;
    let (Bearer::Client(client)
    | Bearer::Candidate {
        minted_by: client, ..
    }) = verified.bearer;
    app.deprecations.count(&request, verified.tenant, client);
    if listed.is_none() && request.headers().contains_key(header::ORIGIN) {
        return Err(not_from_there(&verified.bearer));
    }
    let of_right_kind = match actor {
        Actor::Candidate { .. } => S::HOLDER.candidate(),
        _ => S::HOLDER.tenant(),
    };
    if !of_right_kind {
        return Err(ApiError::of(Code::WrongCaller));
    }
    if !verified.scopes.contains(S::NAME) {
        return Err(ApiError::with(
            Code::MissingScope,
            format!("The token lacks the scope {}.", S::NAME),
        ));
    }
    let context = Context {
        tenant: verified.tenant,
        actor,
        language: locale::asked(),
    };
    Ok(Caller {
        app,
        context,
        request,
        verified: Arc::clone(verified),
        scope: PhantomData,
    })
}

/// A session has a budget of its own, so that one page cannot use up what its tenant's server may ask.
fn budget_of(bearer: &Bearer) -> Budget {
    match bearer {
        Bearer::Client(client) => Budget::Client(client.uuid()),
        Bearer::Candidate { session, .. } => Budget::Session(session.uuid()),
    }
}

/// The page that the request comes from, if the token lists it. A session token comes from a page that its tenant listed; a
/// server's token lists none, since it never comes from a page at all.
fn listed_origin(request: &HttpRequest, verified: &Verified) -> Option<HeaderValue> {
    let origin = request.headers().get(header::ORIGIN)?;
    let listed = |one: &String| one.as_bytes() == origin.as_bytes();
    verified.origins.iter().any(listed).then(|| origin.clone())
}
