//! Magic links: who holds one may do one thing, without an account. A link says whose and which object it opens, and proves
//! itself with 256 random bits.

use crate::platform::db::{Actor, Context, Tx};
use crate::platform::ids::{TenantId, TypedId};
use crate::platform::limits::Budget;
use crate::platform::{ApiError, App, Code, Result, cors, locale, seal};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::middleware::DefaultHeaders;
use actix_web::web::{Data, Path};
use actix_web::{FromRequest, HttpRequest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::{Ready, ready};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

const SECRET_LENGTH: usize = 32;

/// The secret part of a link to an object with such an id. Only its hash is stored; the tenant and the object inside it say
/// where to look, so that a link is checked within its tenant like everything else.
#[derive(Clone)]
pub struct LinkToken<I> {
    tenant: TenantId,
    subject: I,
    text: String,
}

/// The text is not that of a link.
#[derive(Debug, thiserror::Error)]
#[error("not a link of ours")]
pub struct NotALink;

impl<I: TypedId> LinkToken<I> {
    /// A new link to this object.
    #[must_use]
    pub fn mint(tenant: TenantId, subject: I) -> Self {
        let secret: [u8; SECRET_LENGTH] = rand::random();
        let mut bytes = tenant.uuid().as_bytes().to_vec();
        bytes.extend(subject.uuid().as_bytes());
        bytes.extend(secret);
        let text = URL_SAFE_NO_PAD.encode(bytes);
        Self {
            tenant,
            subject,
            text,
        }
    }

    /// The tenant that it names.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The object that it names.
    #[must_use]
    pub fn subject(&self) -> I {
        self.subject
    }

    /// Tells this link from every other without giving it away.
    fn fingerprint(&self) -> Uuid {
        let hash = self.hash();
        let start = hash.first_chunk::<16>();
        start.map_or_else(Uuid::nil, |bytes| Uuid::from_bytes(*bytes))
    }

    /// The text that goes into the URL.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is stored of it.
    #[must_use]
    pub fn hash(&self) -> Vec<u8> {
        seal::hash(&self.text)
    }

    /// What only a page that was shown to the link's holder can send along, and no form of another site.
    #[must_use]
    pub fn form_proof(&self) -> String {
        URL_SAFE_NO_PAD.encode(seal::hash(&format!("form of {}", self.text)))
    }

    /// Whether this was stored of it, compared in constant time.
    #[must_use]
    pub fn has_hash(&self, hash: &[u8]) -> bool {
        seal::hash_matches(&self.text, hash)
    }
}

impl<I: TypedId> FromStr for LinkToken<I> {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_whatever| NotALink)?;
        let (tenant, rest) = bytes.split_first_chunk::<16>().ok_or(NotALink)?;
        let (subject, secret) = rest.split_first_chunk::<16>().ok_or(NotALink)?;
        if secret.len() != SECRET_LENGTH {
            return Err(NotALink);
        }
        Ok(Self {
            tenant: TenantId::from_uuid(Uuid::from_bytes(*tenant)),
            subject: I::from_uuid(Uuid::from_bytes(*subject)),
            text: text.to_owned(),
        })
    }
}

impl<'de, I: TypedId> serde::Deserialize<'de> for LinkToken<I> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Never shows the secret.
impl<I: TypedId> fmt::Debug for LinkToken<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LinkToken({})", self.subject.text())
    }
}

/// The holder of a magic link: it names a tenant and one object, and its secret is checked in the transaction.
///
/// As an extractor it reads the link from the path, and takes from its budget before the body is read.
pub struct LinkCaller<I> {
    app: Data<App>,
    context: Context,
    token: LinkToken<I>,
}

impl<I: TypedId + Send + Sync + 'static> LinkCaller<I> {
    /// A caller who claims to hold this link; what it opens is decided in the transaction. Nothing is proven until the secret
    /// has been compared, so the budget is that of the whole link, which only its holder can use up.
    pub fn claiming(app: Data<App>, request: &HttpRequest, token: LinkToken<I>) -> Result<Self> {
        app.limits
            .admit(Budget::Link(token.fingerprint()), request)?;
        let context = Context {
            tenant: token.tenant,
            actor: Actor::Link,
            language: locale::asked(),
        };
        Ok(Self {
            app,
            context,
            token,
        })
    }

    /// Reads what the link opens.
    pub async fn read<T, F>(&self, mut f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>, &LinkToken<I>) -> Result<T> + Send + 'static,
    {
        let token = self.token.clone();
        self.app
            .db
            .read(self.context, move |tx| f(tx, &token))
            .await
    }

    /// Changes what the link opens, in one transaction.
    pub async fn transact<T, F>(&self, mut f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>, &LinkToken<I>) -> Result<T> + Send + 'static,
    {
        let token = self.token.clone();
        self.app
            .db
            .transact(self.context, move |tx| f(tx, &token))
            .await
    }
}

impl<I: TypedId + Send + Sync + 'static> FromRequest for LinkCaller<I> {
    type Error = ApiError;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        // Before anything can refuse, so that the page may read why.
        cors::admit_any_page(request);
        let token = Path::<LinkToken<I>>::from_request(request, payload).into_inner();
        let app = request.app_data::<Data<App>>().cloned();
        ready(match (app, token) {
            (Some(app), Ok(token)) => Self::claiming(app, request, token.into_inner()),
            (None, _) => Err(ApiError::internal("the application state is missing")),
            (_, Err(_no_link)) => Err(ApiError::of(Code::NotFound)),
        })
    }
}

/// On every answer to a link, refusals too: the URL is a secret, so no other site, cache or index may hear of it.
#[must_use]
pub fn unlisted() -> DefaultHeaders {
    DefaultHeaders::new()
        .add((header::REFERRER_POLICY, "no-referrer"))
        .add((header::CACHE_CONTROL, "no-store"))
        .add(("X-Robots-Tag", "noindex"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::Time;
    use crate::platform::ids::FeedbackRequestId;

    #[test]
    fn a_link_reads_back_and_only_it_has_its_hash() {
        let (tenant, request) = (
            TenantId::new(Time::default()),
            FeedbackRequestId::new(Time::default()),
        );
        let token = LinkToken::mint(tenant, request);
        let read: LinkToken<FeedbackRequestId> = token.text().parse().unwrap();
        assert_eq!((read.tenant(), read.subject()), (tenant, request));
        assert!(read.has_hash(&token.hash()));
        assert!(!LinkToken::mint(tenant, request).has_hash(&token.hash()));
        assert!(!format!("{token:?}").contains(token.text()));
    }

    #[test]
    fn malformed_text_is_no_link() {
        let whole = LinkToken::mint(
            TenantId::new(Time::default()),
            FeedbackRequestId::new(Time::default()),
        );
        let whole = whole.text();
        for text in [
            "",
            "abc",
            "ééé",
            &whole.chars().skip(1).collect::<String>(),
            &format!("{whole}A"),
            &format!("{whole}="),
        ] {
            assert!(
                text.parse::<LinkToken<FeedbackRequestId>>().is_err(),
                "{text}"
            );
        }
    }
}
