//! Secrets, and words that are private to a person, at rest: encrypted with a key that is never in the database, or kept only as
//! a hash.

use super::ids::TenantId;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use std::fmt::Display;
use subtle::ConstantTimeEq;

/// Bytes in a hash.
pub const HASH_LENGTH: usize = 32;

const NONCE: usize = 24;

/// Encrypts what must be read again (webhook secrets, signing keys, private words) with a key derived from the node's secret.
#[derive(Clone)]
pub struct Sealer {
    cipher: XChaCha20Poly1305,
    /// Begins each fingerprint.
    fingerprints: Sha256,
}

/// A sealed value could not be opened: another key sealed it, or it was tampered with.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value could not be opened with this node's secret")]
pub struct NotOurs;

impl Sealer {
    /// Derives the key from the node's secret, which config has found long enough.
    #[must_use]
    pub fn new(secret: &str) -> Self {
        let key = Sha256::new()
            .chain_update(b"rebound/seal/v1\0")
            .chain_update(secret.as_bytes())
            .finalize();
        let fingerprints = Sha256::new()
            .chain_update(b"rebound/fingerprint/v1\0")
            .chain_update(key);
        Self {
            cipher: XChaCha20Poly1305::new(&key),
            fingerprints,
        }
    }

    /// What tells that two hashes are of the same words, to whoever has the node's secret: a bare hash of few words can be found by
    /// trying.
    #[must_use]
    pub fn fingerprint(&self, hashed: &[u8]) -> Vec<u8> {
        self.fingerprints
            .clone()
            .chain_update(hashed)
            .finalize()
            .to_vec()
    }

    /// Seals `plain` for one purpose: it opens only with the same `purpose`.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Result<Vec<u8>, NotOurs> {
        let nonce: [u8; NONCE] = rand::random();
        let sealed = self
            .cipher
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: plain,
                    aad: purpose.as_bytes(),
                },
            )
            .map_err(|_opaque| NotOurs)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for this purpose.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, NotOurs> {
        let (nonce, body) = sealed.split_first_chunk::<NONCE>().ok_or(NotOurs)?;
        self.cipher
            .decrypt(
                &XNonce::from(*nonce),
                Payload {
                    msg: body,
                    aad: purpose.as_bytes(),
                },
            )
            .map_err(|_opaque| NotOurs)
    }
}

/// What something is sealed for that belongs to one row: copied to another, or to another tenant's, it opens nothing.
#[must_use]
pub fn of_row(kind: &str, tenant: TenantId, id: impl Display) -> String {
    format!("{kind}/{tenant}/{id}")
}

/// A secret of 256 random bits, as text that is safe in a URL (43 characters).
#[must_use]
pub fn random_secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// The hash under which a random secret is stored; it has too much entropy to need a slow one.
#[must_use]
pub fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// Whether `secret` has this hash, in constant time.
#[must_use]
pub fn hash_matches(secret: &str, hashed: &[u8]) -> bool {
    hash(secret).ct_eq(hashed).into()
}

/// Whether two texts are the same, in constant time for their length.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_only_with_its_key_and_purpose() {
        let sealer = Sealer::new("a secret of this node");
        let sealed = sealer.seal("webhook", b"whsec").unwrap();
        assert_eq!(sealer.open("webhook", &sealed).unwrap(), b"whsec");
        assert!(sealer.open("signing", &sealed).is_err());
        assert!(Sealer::new("another").open("webhook", &sealed).is_err());
        let mut bent = sealed.clone();
        *bent.last_mut().unwrap() ^= 1;
        assert!(sealer.open("webhook", &bent).is_err());
        assert!(sealer.open("webhook", b"short").is_err());
    }

    #[test]
    fn a_fingerprint_is_of_its_words_and_of_this_node() {
        let (sealer, other) = (Sealer::new("a secret of this node"), Sealer::new("another"));
        let (sad, glad) = ([1; HASH_LENGTH], [2; HASH_LENGTH]);
        assert_eq!(sealer.fingerprint(&sad), sealer.fingerprint(&sad));
        assert_ne!(sealer.fingerprint(&sad), sealer.fingerprint(&glad));
        assert_ne!(sealer.fingerprint(&sad), other.fingerprint(&sad));
    }

    #[test]
    fn a_hash_knows_its_secret() {
        let secret = random_secret();
        assert!(hash_matches(&secret, &hash(&secret)));
        assert!(!hash_matches("another", &hash(&secret)));
        assert!(is_same(&secret, &secret.clone()));
        for other in ["", "another", &random_secret()] {
            assert!(!is_same(&secret, other));
        }
    }
}
