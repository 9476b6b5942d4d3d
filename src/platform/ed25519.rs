//! Ed25519 for the library that writes and reads JSON Web Tokens, and nothing else.
//!
//! The providers that come with it bring RSA, ECDSA and HMAC along. We sign with Ed25519 and accept nothing else, so the
//! others would only be code that an attacker may try and that everybody compiles.

use ed25519_dalek::pkcs8::DecodePrivateKey;
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};
use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::signature::{Error as SignatureError, Signer, Verifier};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};

static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: |algorithm, key| signer(*algorithm, key),
    verifier_factory: |algorithm, key| verifier(*algorithm, key),
    key_utils: KeyUtils::new_unimplemented(), // only for JWKs, which we write ourselves
};

/// Makes this the process's provider. A second call changes nothing.
pub(super) fn install() {
    // The error is the provider that is there already: this one, since nobody else installs any.
    _ = PROVIDER.install_default();
}

struct Signs(SigningKey);

impl Signer<Vec<u8>> for Signs {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, SignatureError> {
        let signature: Signature = self.0.try_sign(message)?;
        Ok(signature.to_vec())
    }
}

impl JwtSigner for Signs {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

struct Checks(VerifyingKey);

impl Verifier<Vec<u8>> for Checks {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), SignatureError> {
        self.0
            .verify_strict(message, &Signature::from_slice(signature)?)
    }
}

impl JwtVerifier for Checks {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

fn signer(algorithm: Algorithm, key: &EncodingKey) -> Result<Box<dyn JwtSigner>, Error> {
    only_ed25519(algorithm)?;
    let key = SigningKey::from_pkcs8_der(key.as_bytes()).ok();
    Ok(Box::new(Signs(key.ok_or(ErrorKind::InvalidEddsaKey)?)))
}

fn verifier(algorithm: Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>, Error> {
    only_ed25519(algorithm)?;
    let bytes = key.try_get_as_bytes()?.try_into();
    let key = bytes
        .ok()
        .and_then(|bytes| VerifyingKey::from_bytes(bytes).ok());
    Ok(Box::new(Checks(key.ok_or(ErrorKind::InvalidEddsaKey)?)))
}

fn only_ed25519(algorithm: Algorithm) -> Result<(), Error> {
    if algorithm == Algorithm::EdDSA {
        return Ok(());
    }
    Err(ErrorKind::InvalidAlgorithm.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ed25519_dalek::pkcs8::EncodePrivateKey;
    use jsonwebtoken::{Header, Validation, decode, encode};
    use serde_json::{Value, json};

    fn keys(seed: u8) -> (EncodingKey, DecodingKey) {
        let key = SigningKey::from_bytes(&[seed; 32]);
        let private = key.to_pkcs8_der().unwrap();
        let public = key.verifying_key().to_bytes();
        (
            EncodingKey::from_ed_der(private.as_bytes()),
            DecodingKey::from_ed_der(&public),
        )
    }

    #[test]
    fn a_token_is_read_with_its_own_key_alone() {
        install();
        let ((sign, check), (_, another)) = (keys(1), keys(2));
        let token = encode(&Header::new(Algorithm::EdDSA), &json!({"sub": "me"}), &sign).unwrap();
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.required_spec_claims.clear();
        rules.validate_exp = false;
        let read = |token: &str, key| {
            decode::<Value>(token, key, &rules)
                .ok()
                .map(|read| read.claims)
        };
        assert_eq!(read(&token, &check), Some(json!({"sub": "me"})));
        assert_eq!(read(&token, &another), None);
        let (rest, signature) = token.rsplit_once('.').unwrap();
        let other = if signature.starts_with('A') { "B" } else { "A" };
        let tampered = format!("{rest}.{other}{}", signature.split_at(1).1);
        assert_eq!(read(&tampered, &check), None);
    }

    #[test]
    fn no_other_algorithm_signs_or_checks() {
        let (sign, check) = keys(1);
        for other in [Algorithm::HS256, Algorithm::ES256, Algorithm::RS256] {
            assert!(signer(other, &sign).is_err());
            assert!(verifier(other, &check).is_err());
        }
        assert!(signer(Algorithm::EdDSA, &EncodingKey::from_ed_der(b"no key")).is_err());
        assert!(verifier(Algorithm::EdDSA, &DecodingKey::from_ed_der(b"no key")).is_err());
    }

    /// RFC 8037, A.4: the library's form of a signature is the standard's.
    #[test]
    fn the_standards_example_is_read() {
        install();
        let key =
            DecodingKey::from_ed_components("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo").unwrap();
        let signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
        let message = b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
        assert!(jsonwebtoken::crypto::verify(signature, message, &key, Algorithm::EdDSA).unwrap());
    }
}
