//! Proof that a webhook came from us: Standard Webhooks 1.0.0, scheme `v1` (HMAC-SHA256).
//!
//! The receiver recomputes the signature over `webhook-id.webhook-timestamp.body` with the secret it got when the
//! endpoint was made. While a secret is being rotated both the old and the new one sign, so that a receiver may change
//! over whenever it likes within the overlap.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use rand::{TryRng, rngs::SysRng};
use standardwebhooks::{Webhook, WebhookError};

/// The header with the event's id: the same for every attempt, so that a receiver can drop repeats.
pub const ID_HEADER: &str = standardwebhooks::HEADER_WEBHOOK_ID;
/// The header with the moment of this attempt, in seconds since 1970.
pub const TIMESTAMP_HEADER: &str = standardwebhooks::HEADER_WEBHOOK_TIMESTAMP;
/// The header with one signature per secret, separated by a space.
pub const SIGNATURE_HEADER: &str = standardwebhooks::HEADER_WEBHOOK_SIGNATURE;

const PREFIX: &str = "whsec_";
const KEY_LENGTH: usize = 32;
const MAX_ID_LENGTH: usize = 128;

/// The secret of one endpoint: 32 random bytes, written `whsec_` and base64.
///
/// It is shown to the tenant once and stored encrypted. `Debug` hides it and there is no `Display` and no `Serialize`:
/// the only ways out are [`reveal`](Self::reveal), for the tenant and for encryption, and signing.
#[derive(Clone)]
pub struct SigningSecret([u8; KEY_LENGTH]);

/// The text is not one of our secrets. Says nothing about the text itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a whsec_ secret of 32 bytes")]
pub struct SecretMalformed;

impl SigningSecret {
    /// A new secret from the operating system's random source, which can fail while a machine starts.
    pub fn generate() -> Result<Self, rand::rngs::SysError> {
        let mut key = [0; KEY_LENGTH];
        SysRng.try_fill_bytes(&mut key)?;
        Ok(Self(key))
    }

    /// Reads a secret back from its text, after it was decrypted.
    pub fn parse(text: &str) -> Result<Self, SecretMalformed> {
        let encoded = text.strip_prefix(PREFIX).ok_or(SecretMalformed)?;
        let Ok(key) = STANDARD.decode(encoded) else {
            return Err(SecretMalformed);
        };
        <[u8; KEY_LENGTH]>::try_from(key)
            .map(Self)
            .or(Err(SecretMalformed))
    }

    /// The secret itself, `whsec_…`. For the answer that creates or rotates it, and for encryption; never for a log.
    #[must_use]
    pub fn reveal(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(self.0))
    }

    fn sign(&self, id: &str, at: DateTime<Utc>, body: &str) -> Result<String, WebhookError> {
        Webhook::from_bytes(self.0.to_vec())?.sign(id, at.timestamp(), body.as_bytes())
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(…)")
    }
}

/// What an endpoint signs with right now.
#[derive(Clone, Debug)]
pub struct SigningKeys {
    /// The secret in force.
    pub current: SigningSecret,
    /// The one before it, while the overlap of a rotation lasts.
    pub previous: Option<SigningSecret>,
}

/// Why a message could not be signed; all are our own mistakes, none a receiver's.
#[derive(Debug, thiserror::Error)]
pub enum SignFailed {
    /// Empty, over 128 bytes, or with anything but ASCII letters, digits, `_` and `-`. A dot would make the signed text
    /// ambiguous, a line break would forge a header.
    #[error("the event id cannot be used as webhook-id")]
    Id,
    /// The library refused.
    #[error("signing failed")]
    Library(#[from] WebhookError),
}

impl SigningKeys {
    /// Signs one attempt at delivering `body` (sent as it is, byte for byte) at the moment `at`.
    ///
    /// Each attempt is signed anew: receivers refuse timestamps older than five minutes.
    pub fn sign(
        &self,
        id: String,
        at: DateTime<Utc>,
        body: String,
    ) -> Result<SignedMessage, SignFailed> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if id.is_empty() || id.len() > MAX_ID_LENGTH || !id.bytes().all(allowed) {
            return Err(SignFailed::Id);
        }
        let mut signature = self.current.sign(&id, at, &body)?;
        if let Some(previous) = &self.previous {
            signature.push(' ');
            signature.push_str(&previous.sign(&id, at, &body)?);
        }
        Ok(SignedMessage {
            id,
            at,
            signature,
            body,
        })
    }
}

/// A body with the headers that prove it; only [`SigningKeys::sign`] makes one, so nothing is sent unsigned.
#[derive(Clone)]
pub struct SignedMessage {
    id: String,
    at: DateTime<Utc>,
    signature: String,
    body: String,
}

impl SignedMessage {
    /// Value of [`ID_HEADER`].
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The moment it was signed for; its seconds are the value of [`TIMESTAMP_HEADER`].
    #[must_use]
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Value of [`SIGNATURE_HEADER`]: `v1,…`, or two of them separated by a space during a rotation.
    #[must_use]
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// The body that was signed.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The body, without copying it.
    #[must_use]
    pub fn into_body(self) -> String {
        self.body
    }
}

impl fmt::Debug for SignedMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedMessage")
            .field("id", &self.id)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use hmac::{Hmac, KeyInit, Mac};
    use reqwest::header::HeaderMap;
    use sha2::Sha256;

    use super::*;

    const BODY: &str = r#"{"type":"feedback.received","timestamp":"2026-04-17T10:00:00Z","data":{"id":"fdbk_1","é":"😀"}}"#;

    fn secret(fill: u8) -> SigningSecret {
        SigningSecret([fill; KEY_LENGTH])
    }

    fn keys(current: u8, previous: Option<u8>) -> SigningKeys {
        SigningKeys {
            current: secret(current),
            previous: previous.map(secret),
        }
    }

    fn moment() -> DateTime<Utc> {
        DateTime::from_timestamp(1_776_420_000, 987_000_000).unwrap()
    }

    /// The standard's formula, by another implementation of HMAC.
    fn by_hand(key: u8, id: &str, seconds: i64, body: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&[key; KEY_LENGTH]).unwrap();
        mac.update(format!("{id}.{seconds}.{body}").as_bytes());
        format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
    }

    fn headers(id: &str, seconds: i64, signature: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ID_HEADER, id.parse().unwrap());
        headers.insert(TIMESTAMP_HEADER, seconds.into());
        headers.insert(SIGNATURE_HEADER, signature.parse().unwrap());
        headers
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the official verifier compares with the system's clock"
    )]
    fn now() -> DateTime<Utc> {
        Utc::now()
    }

    #[test]
    fn secrets_are_32_random_bytes_and_read_back() {
        let (one, other) = (
            SigningSecret::generate().unwrap(),
            SigningSecret::generate().unwrap(),
        );
        assert_ne!(one.reveal(), other.reveal());
        assert_eq!(one.reveal().len(), PREFIX.len() + 44);
        assert_eq!(SigningSecret::parse(&one.reveal()).unwrap().0, one.0);
    }

    #[test]
    fn texts_that_are_not_our_secrets_are_refused() {
        let good = secret(7).reveal();
        for text in [
            String::new(),
            "whsec_".to_owned(),
            good.replacen("whsec_", "", 1),
            good.replacen("whsec_", "WHSEC_", 1),
            good.replace('=', ""),
            format!("{good} "),
            format!("whsec_{}", STANDARD.encode([7; 31])),
            format!("whsec_{}", STANDARD.encode([7; 33])),
            "whsec_!!!!".to_owned(),
        ] {
            assert_eq!(
                SigningSecret::parse(&text).unwrap_err(),
                SecretMalformed,
                "{text}"
            );
        }
    }

    #[test]
    fn debug_output_never_shows_a_secret_or_a_body() {
        let keys = keys(65, Some(66));
        let message = keys.sign("evt_1".into(), moment(), BODY.into()).unwrap();
        let shown = format!(
            "{keys:?} {message:?} {:?} {SecretMalformed:?} {SecretMalformed}",
            keys.current
        );
        for hidden in [
            keys.current.reveal(),
            STANDARD.encode([65; 32]),
            "65".into(),
            "AAAA".into(),
            "feedback".into(),
        ] {
            assert!(!shown.contains(&hidden), "{shown}");
        }
    }

    #[test]
    fn the_signature_follows_the_standard() {
        let message = keys(1, None)
            .sign("evt_1".into(), moment(), BODY.into())
            .unwrap();
        assert_eq!(
            message.signature(),
            by_hand(1, "evt_1", 1_776_420_000, BODY)
        );
        assert_eq!(
            (message.id(), message.at(), message.body()),
            ("evt_1", moment(), BODY)
        );
    }

    #[test]
    fn both_secrets_sign_during_a_rotation() {
        let message = keys(2, Some(1))
            .sign("evt_1".into(), moment(), BODY.into())
            .unwrap();
        let (new, old) = message.signature().split_once(' ').unwrap();
        assert_eq!(new, by_hand(2, "evt_1", 1_776_420_000, BODY));
        assert_eq!(old, by_hand(1, "evt_1", 1_776_420_000, BODY));
    }

    #[test]
    fn the_official_library_accepts_it_with_either_secret_and_nothing_tampered() {
        let keys = keys(2, Some(1));
        let message = keys.sign("evt_1".into(), now(), BODY.into()).unwrap();
        let (seconds, signature) = (message.at().timestamp(), message.signature());
        let good = headers("evt_1", seconds, signature);
        for secret in [&keys.current, keys.previous.as_ref().unwrap()] {
            let receiver = Webhook::new(&secret.reveal()).unwrap();
            receiver.verify(BODY.as_bytes(), &good).unwrap();
            for (index, _) in BODY.bytes().enumerate() {
                let mut tampered = BODY.as_bytes().to_vec();
                tampered[index] ^= 1;
                assert!(receiver.verify(&tampered, &good).is_err(), "byte {index}");
            }
            assert!(
                receiver
                    .verify(BODY.as_bytes(), &headers("evt_2", seconds, signature))
                    .is_err()
            );
            assert!(
                receiver
                    .verify(BODY.as_bytes(), &headers("evt_1", seconds + 1, signature))
                    .is_err()
            );
            assert!(
                receiver
                    .verify(BODY.as_bytes(), &headers("evt_1", seconds, "v1,AAAA"))
                    .is_err()
            );
        }
        let stranger = Webhook::new(&secret(3).reveal()).unwrap();
        assert!(stranger.verify(BODY.as_bytes(), &good).is_err());
    }

    #[test]
    fn ids_that_could_forge_a_header_or_blur_the_text_are_refused() {
        let long = "a".repeat(MAX_ID_LENGTH + 1);
        for id in ["", "evt.1", "evt 1", "evt\r\nx: y", "évt", long.as_str()] {
            assert!(
                matches!(
                    keys(1, None).sign(id.into(), moment(), BODY.into()),
                    Err(SignFailed::Id)
                ),
                "{id}"
            );
        }
    }
}
