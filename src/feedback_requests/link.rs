//! The magic link of a feedback request: it says whose and which request, and proves itself with 256 random bits.

use crate::platform::ids::{FeedbackRequestId, TenantId, TypedId};
use crate::platform::seal;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

const SECRET_LENGTH: usize = 32;

/// The secret part of a link. Only its hash is stored; the tenant and the request inside it say where to look, so that a
/// link is checked within its tenant like everything else.
#[derive(Clone)]
pub struct LinkToken {
    tenant: TenantId,
    request: FeedbackRequestId,
    text: String,
}

/// The text is not that of a link.
#[derive(Debug, thiserror::Error)]
#[error("not a link of ours")]
pub struct NotALink;

impl LinkToken {
    /// A new link for this request.
    pub(super) fn mint(tenant: TenantId, request: FeedbackRequestId) -> Self {
        let secret: [u8; SECRET_LENGTH] = rand::random();
        let mut bytes = tenant.uuid().as_bytes().to_vec();
        bytes.extend(request.uuid().as_bytes());
        bytes.extend(secret);
        let text = URL_SAFE_NO_PAD.encode(bytes);
        Self {
            tenant,
            request,
            text,
        }
    }

    /// The tenant that it names.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The request that it names.
    #[must_use]
    pub fn request(&self) -> FeedbackRequestId {
        self.request
    }

    /// The text that goes into the URL.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What is stored of it.
    pub(super) fn hash(&self) -> Vec<u8> {
        seal::hash(&self.text)
    }

    /// What only a page that was shown to the link's holder can send along, and no form of another site.
    #[must_use]
    pub fn form_proof(&self) -> String {
        URL_SAFE_NO_PAD.encode(seal::hash(&format!("form of {}", self.text)))
    }

    /// Whether this was stored of it, compared in constant time.
    pub(super) fn has_hash(&self, hash: &[u8]) -> bool {
        seal::hash_matches(&self.text, hash)
    }
}

impl FromStr for LinkToken {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_whatever| NotALink)?;
        let (tenant, rest) = bytes.split_first_chunk::<16>().ok_or(NotALink)?;
        let (request, secret) = rest.split_first_chunk::<16>().ok_or(NotALink)?;
        if secret.len() != SECRET_LENGTH {
            return Err(NotALink);
        }
        Ok(Self {
            tenant: TenantId::from_uuid(Uuid::from_bytes(*tenant)),
            request: FeedbackRequestId::from_uuid(Uuid::from_bytes(*request)),
            text: text.to_owned(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for LinkToken {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Never shows the secret.
impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LinkToken({})", self.request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::Time;

    #[test]
    fn a_link_reads_back_and_only_it_has_its_hash() {
        let (tenant, request) = (
            TenantId::new(Time::default()),
            FeedbackRequestId::new(Time::default()),
        );
        let token = LinkToken::mint(tenant, request);
        let read: LinkToken = token.text().parse().unwrap();
        assert_eq!((read.tenant(), read.request()), (tenant, request));
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
            assert!(text.parse::<LinkToken>().is_err(), "{text}");
        }
    }
}
