//! Access tokens (RFC 9068) and candidate session tokens: JWTs signed with a rotating Ed25519 key.
//!
//! The time is checked here, against our own clock, and not by the library, which would read the machine's.

use super::clock::{Clock, Time};
use super::db::schema::signing_keys;
use super::db::{Conn, Db};
use super::ed25519;
use super::error::{ApiError, Code, Result};
use super::ids::{ApiClientId, CandidateId, SessionTokenId, TenantId, TypedId};
use super::seal::Sealer;
use crate::on_backend;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta};
use diesel::prelude::*;
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::EncodePrivateKey;
use foldhash::fast::RandomState;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

/// How long an access token of a tenant's server lives.
pub const ACCESS_TOKEN_SECONDS: i64 = 900;
/// How long a retired key still proves tokens: longer than any token lives.
const RETIRED_KEY_HOURS: i64 = 2;
/// A new key signs when it is so old. Every node has read it by then, so that none refuses what another has signed.
const KNOWN_EVERYWHERE_SECONDS: i64 = 60;
/// Bytes of verified tokens kept, so that a signature is checked once and not on every request.
const CACHED_BYTES: u64 = 24 * 1024 * 1024;
const SEAL_PURPOSE: &str = "signing_key";
const ACCESS_TYPE: &str = "at+jwt";
const SESSION_TYPE: &str = "rebound-session+jwt";

/// Whom a token speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearer {
    /// A tenant's server.
    Client(ApiClientId),
    /// One candidate in a browser.
    Candidate {
        /// The candidate.
        candidate: CandidateId,
        /// The session, which can be revoked.
        session: SessionTokenId,
        /// The API client that minted it: revoking that one ends this one too.
        minted_by: ApiClientId,
    },
}

/// What a verified token says.
#[derive(Debug, Clone)]
pub struct Verified {
    /// The tenant that it belongs to.
    pub tenant: TenantId,
    /// Whom it speaks for.
    pub bearer: Bearer,
    /// The scopes that it carries.
    pub scopes: BTreeSet<String>,
    /// The browser origins that it may come from; a server's token has none.
    pub origins: Vec<String>,
    /// When it ends.
    pub expires_at: Time,
}

impl Verified {
    /// Whether the token has not run out.
    #[must_use]
    pub fn is_in_time(&self, now: Time) -> bool {
        now < self.expires_at
    }

    /// Bytes that it takes in memory, about.
    fn bytes(&self) -> usize {
        let texts = self.scopes.iter().chain(&self.origins);
        texts.fold(size_of::<Self>(), |sum, text| {
            sum + size_of::<String>() + text.len()
        })
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: String,
    client_id: ApiClientId,
    tenant_id: TenantId,
    iat: i64,
    exp: i64,
    #[serde(default, skip_serializing)]
    nbf: Option<i64>,
    jti: String,
    scope: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    candidate_id: Option<CandidateId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    origins: Vec<String>,
}

/// A public key as the JWKS shows it (RFC 8037).
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct PublicKey {
    /// Key type, always `OKP`.
    #[schema(example = "OKP")]
    pub kty: &'static str,
    /// Curve, always `Ed25519`.
    #[schema(example = "Ed25519")]
    pub crv: &'static str,
    /// The public key, base64url.
    #[schema(example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")]
    pub x: String,
    /// The key's name in token headers.
    #[schema(example = "key_20261122181500_4f2a")]
    pub kid: String,
    /// Algorithm, always `EdDSA`.
    #[schema(example = "EdDSA")]
    pub alg: &'static str,
    /// Use, always `sig`.
    #[serde(rename = "use")]
    #[schema(example = "sig")]
    pub key_use: &'static str,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = signing_keys, treat_none_as_default_value = false)]
struct StoredKey {
    id: String,
    public_key: Vec<u8>,
    sealed_private_key: Vec<u8>,
    created_at: Time,
    retired_at: Option<Time>,
}

/// The keys in force.
#[derive(Default)]
struct Keyring {
    signing: Option<(String, EncodingKey)>,
    verifying: HashMap<String, DecodingKey>,
    published: Vec<PublicKey>,
}

/// Signs and checks tokens.
#[derive(Clone)]
pub struct Tokens {
    keys: Arc<RwLock<Keyring>>,
    /// A token is a thousand bytes to hash, and only what we signed is in here: no hash for strangers is needed.
    known: Cache<String, Arc<Verified>, RandomState>,
    sealer: Sealer,
    issuer: String,
    clock: Clock,
}

impl Tokens {
    /// Tokens issued under this server's public URL. No key is loaded yet.
    #[must_use]
    pub fn new(sealer: Sealer, issuer: String, clock: Clock) -> Self {
        ed25519::install();
        Self {
            keys: Arc::default(),
            known: Cache::builder()
                .weigher(|token: &String, verified: &Arc<Verified>| {
                    u32::try_from(token.len() + verified.bytes()).unwrap_or(u32::MAX)
                })
                .max_capacity(CACHED_BYTES)
                .build_with_hasher(RandomState::default()),
            sealer,
            issuer,
            clock,
        }
    }

    /// Who issues: the `iss` and `aud` of every token.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Reads the keys in force; makes the first one where there is none. Called at the start and every half minute.
    pub async fn reload(&self, db: &Db) -> Result<()> {
        let now = self.clock.now();
        let mut stored = db.system_read(move |conn| in_force(conn, now)).await?;
        if stored.iter().all(|key| key.retired_at.is_some()) {
            self.rotate(db).await?;
            stored = db.system_read(move |conn| in_force(conn, now)).await?;
        }
        let keyring = self.open(stored)?;
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        if keys
            .verifying
            .keys()
            .any(|known| !keyring.verifying.contains_key(known))
        {
            self.known.invalidate_all();
        }
        *keys = keyring;
        Ok(())
    }

    /// Makes a new signing key. It signs as soon as every node has read it, a minute later; the old ones prove their tokens for two hours
    /// more.
    pub async fn rotate(&self, db: &Db) -> Result<String> {
        let now = self.clock.now();
        let (key, id) = (
            SigningKey::from_bytes(&rand::random()),
            format!(
                "key_{}_{:04x}",
                now.format("%Y%m%d%H%M%S"),
                rand::random::<u16>()
            ),
        );
        let private = key.to_pkcs8_der().map_err(ApiError::internal)?;
        let sealed = self
            .sealer
            .seal(SEAL_PURPOSE, private.as_bytes())
            .map_err(ApiError::internal)?;
        let public = key.verifying_key().to_bytes().to_vec();
        let name = id.clone();
        db.system_transact(move |conn| {
            let new = StoredKey { id: id.clone(), public_key: public.clone(), sealed_private_key: sealed.clone(), created_at: now, retired_at: None };
            on_backend!(conn, c => diesel::update(signing_keys::table.filter(signing_keys::retired_at.is_null()))
                .set(signing_keys::retired_at.eq(now))
                .execute(c))?;
            on_backend!(conn, c => diesel::insert_into(signing_keys::table).values(&new).execute(c))?;
            Ok(())
        })
        .await?;
        Ok(name)
    }

    fn open(&self, stored: Vec<StoredKey>) -> Result<Keyring> {
        let mut keyring = Keyring::default();
        let known_since = self.clock.now() - TimeDelta::seconds(KNOWN_EVERYWHERE_SECONDS);
        let known = stored
            .iter()
            .rev()
            .find(|key| key.created_at <= known_since);
        let signs = known.or(stored.first()).map(|key| key.id.clone());
        for key in stored {
            let x = URL_SAFE_NO_PAD.encode(&key.public_key);
            keyring
                .verifying
                .insert(key.id.clone(), DecodingKey::from_ed_der(&key.public_key));
            if Some(&key.id) == signs.as_ref() {
                let private = self
                    .sealer
                    .open(SEAL_PURPOSE, &key.sealed_private_key)
                    .map_err(ApiError::internal)?;
                keyring.signing = Some((key.id.clone(), EncodingKey::from_ed_der(&private)));
            }
            keyring.published.push(PublicKey {
                kty: "OKP",
                crv: "Ed25519",
                x,
                kid: key.id,
                alg: "EdDSA",
                key_use: "sig",
            });
        }
        Ok(keyring)
    }

    /// The public keys, for everybody.
    #[must_use]
    pub fn published(&self) -> Vec<PublicKey> {
        self.keys
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .published
            .clone()
    }

    /// An access token for a tenant's server.
    pub fn issue_access(
        &self,
        tenant: TenantId,
        client: ApiClientId,
        scopes: &[String],
    ) -> Result<String> {
        let now = self.clock.now();
        self.sign(
            ACCESS_TYPE,
            &Claims {
                iss: self.issuer.clone(),
                aud: self.issuer.clone(),
                sub: client.text(),
                client_id: client,
                tenant_id: tenant,
                iat: now.timestamp(),
                exp: (now + TimeDelta::seconds(ACCESS_TOKEN_SECONDS)).timestamp(),
                nbf: None,
                jti: super::seal::random_secret(),
                scope: scopes.join(" "),
                candidate_id: None,
                origins: Vec::new(),
            },
        )
    }

    /// A session token for one candidate; the session's row is its twin in the database.
    pub fn issue_session(&self, tenant: TenantId, session: &Session<'_>) -> Result<String> {
        self.sign(
            SESSION_TYPE,
            &Claims {
                iss: self.issuer.clone(),
                aud: self.issuer.clone(),
                sub: session.candidate.text(),
                client_id: session.minted_by,
                tenant_id: tenant,
                iat: self.clock.now().timestamp(),
                // Tokens run by the real time, also those of a sandbox: a moved clock ends none of them and prolongs none.
                exp: (session.expires_at - self.clock.ahead_of(tenant).by).timestamp(),
                nbf: None,
                jti: session.id.text(),
                scope: session.scopes.join(" "),
                candidate_id: Some(session.candidate),
                origins: session.origins.to_vec(),
            },
        )
    }

    fn sign(&self, kind: &str, claims: &Claims) -> Result<String> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        let (id, key) = keys.signing.as_ref().ok_or_else(ApiError::unavailable)?;
        let header = Header {
            typ: Some(kind.to_owned()),
            kid: Some(id.clone()),
            ..Header::new(Algorithm::EdDSA)
        };
        jsonwebtoken::encode(&header, claims, key).map_err(ApiError::internal)
    }

    /// What the token says, if it is ours and whole. Any failure is the same 401. Whether it is still in time is asked of what it says
    /// ([`Verified::is_in_time`]): the page of a session that ran out may read that it did.
    pub fn verify(&self, token: &str) -> Result<Arc<Verified>> {
        if let Some(verified) = self.known.get(token) {
            return Ok(verified);
        }
        let checked = self.check(token);
        let verified = Arc::new(checked.ok_or_else(|| ApiError::of(Code::Unauthenticated))?);
        self.known.insert(token.to_owned(), Arc::clone(&verified));
        Ok(verified)
    }

    fn check(&self, token: &str) -> Option<Verified> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        let session = match header.typ.as_deref()? {
            ACCESS_TYPE => false,
            SESSION_TYPE => true,
            _ => return None,
        };
        // `crit` names what a reader must understand; we understand nothing beyond the standard (RFC 7515, 4.1.11).
        if header.alg != Algorithm::EdDSA || header.crit.is_some() {
            return None;
        }
        let key = self
            .keys
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .verifying
            .get(header.kid.as_deref()?)
            .cloned()?;
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.set_issuer(&[&self.issuer]);
        validation.set_audience(&[&self.issuer]);
        validation.validate_exp = false;
        let claims = jsonwebtoken::decode::<Claims>(token, &key, &validation)
            .ok()?
            .claims;
        // A token from the future is not ours either: a minute is room for clocks that differ between nodes.
        let soon = (self.clock.now() + TimeDelta::minutes(1)).timestamp();
        if claims.iat > soon || claims.nbf.is_some_and(|from| from > soon) {
            return None;
        }
        Some(Verified {
            tenant: claims.tenant_id,
            bearer: match (session, claims.candidate_id) {
                (false, None) if claims.sub == claims.client_id.text() => {
                    Bearer::Client(claims.client_id)
                }
                (true, Some(candidate)) if claims.sub == candidate.text() => Bearer::Candidate {
                    candidate,
                    session: SessionTokenId::parse(&claims.jti)?,
                    minted_by: claims.client_id,
                },
                _ => return None,
            },
            scopes: claims.scope.split(' ').map(str::to_owned).collect(),
            origins: claims.origins,
            expires_at: DateTime::from_timestamp(claims.exp, 0)?.into(),
        })
    }
}

/// What a session token is minted from.
pub struct Session<'s> {
    /// Its id, by which it is revoked.
    pub id: SessionTokenId,
    /// Whose it is.
    pub candidate: CandidateId,
    /// Who minted it.
    pub minted_by: ApiClientId,
    /// What it may do.
    pub scopes: &'s [String],
    /// Where it may be used.
    pub origins: &'s [String],
    /// When it ends.
    pub expires_at: Time,
}

fn in_force(conn: &mut Conn, now: Time) -> Result<Vec<StoredKey>> {
    let since = now - TimeDelta::hours(RETIRED_KEY_HOURS);
    Ok(on_backend!(conn, c => signing_keys::table
        .filter(signing_keys::retired_at.is_null().or(signing_keys::retired_at.gt(since)))
        .order((signing_keys::created_at, signing_keys::id))
        .select(StoredKey::as_select())
        .load(c))?)
}
