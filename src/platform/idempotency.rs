//! A repeated POST is answered once: the first answer is stored in the transaction of its change and given again.
//!
//! Only answers that changed something are stored. A refusal changed nothing, so repeating it asks again. What is stored is sealed as
//! a whole, whatever it says and whoever asked, so that no operation can forget to: an answer may hold a secret or private words. Beside
//! it stand the ids that it mentions, by which it is forgotten with what it tells of.

use super::db::schema::idempotency_keys as keys;
use super::db::{Actor, Context, Db, Tx};
use super::error::{ApiError, Code, Fault, FaultCode, Result};
use super::ids::{self, CandidateId, TenantId, TypedId};
use super::locale::Language;
use super::reply::Reply;
use super::seal::Sealer;
use super::valid::Digest;
use crate::on_backend;
use crate::platform::clock::Time;
use actix_web::HttpRequest;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use std::collections::BTreeSet;

/// Longest key that is accepted, in characters.
pub const KEY_LENGTH: usize = 255;
const HEADER: &str = "Idempotency-Key";
/// How long an answer is kept; clients are told of 24 hours.
const KEPT_FOR: TimeDelta = TimeDelta::hours(48);
/// Under what an answer is sealed, and what stands in its place.
const SEALED: &str = "idempotency/sealed-secret";

/// What makes two requests the same.
#[derive(Debug, Clone)]
pub struct Once {
    key: Option<String>,
    operation: String,
    /// The body's hash; it is kept as a fingerprint only.
    digest: Vec<u8>,
}

impl Once {
    /// Reads the key, if one was sent.
    pub(super) fn of(request: &HttpRequest, body: Digest) -> Result<Self> {
        let key = match request.headers().get(HEADER) {
            None => None,
            Some(value) => match value.to_str() {
                Ok(text) if !text.trim().is_empty() && text.len() <= KEY_LENGTH => {
                    Some(text.trim().to_owned())
                }
                _ => {
                    let fault = Fault::header(
                        HEADER,
                        FaultCode::Malformed,
                        format!("must be 1 to {KEY_LENGTH} visible ASCII characters"),
                    );
                    return Err(ApiError::faults(Code::MalformedHeader, vec![fault]));
                }
            },
        };
        Ok(Self {
            key,
            operation: format!("{} {}", request.method(), request.path()),
            digest: body.0,
        })
    }

    /// Refuses a request without a key.
    pub(super) fn required(self) -> Result<Self> {
        if self.key.is_some() {
            Ok(self)
        } else {
            Err(ApiError::of(Code::IdempotencyKeyRequired))
        }
    }
}

/// An answer as it is kept.
#[derive(Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = keys, treat_none_as_default_value = false)]
pub(super) struct Stored {
    pub(super) tenant_id: TenantId,
    pub(super) caller: String,
    pub(super) operation: String,
    pub(super) key: String,
    pub(super) request_hash: Vec<u8>,
    pub(super) status: i32,
    pub(super) etag: Option<String>,
    pub(super) location: Option<String>,
    /// The answer, sealed; from an earlier version of this program it may be in plain text but for a secret.
    pub(super) body: String,
    pub(super) created_at: Time,
    /// About whom it is.
    pub(super) candidate_id: Option<CandidateId>,
    /// Every id in it and in its address; none from an earlier version of this program.
    pub(super) mentions: Option<String>,
    /// In which language its words for people are.
    pub(super) language: Option<Language>,
}

/// Runs `f` in a transaction, unless the same request has been answered before.
pub(super) async fn change<F>(
    db: &Db,
    sealer: &Sealer,
    context: Context,
    once: Once,
    mut f: F,
) -> Result<Reply>
where
    F: FnMut(&mut Tx<'_>) -> Result<Reply> + Send + 'static,
{
    let sealer = sealer.clone();
    db.transact(context, move |tx| {
        let Some(key) = once.key.as_deref() else {
            return f(tx);
        };
        if let Some(stored) = find_or_lock(tx, key, &once)? {
            return answer_again(stored, &once, &sealer);
        }
        let reply = f(tx)?;
        let answer = answer(tx, key, &once, &reply, &sealer)?;
        // Written with the other traces of the transaction, after those who follow its events: what they do is no part of it.
        tx.traces().answer(answer);
        Ok(reply)
    })
    .await
}

fn answer_again(stored: Stored, once: &Once, sealer: &Sealer) -> Result<Reply> {
    if stored.request_hash != sealer.fingerprint(&once.digest) {
        return Err(ApiError::of(Code::IdempotencyKeyReused));
    }
    let status = u16::try_from(stored.status).map_err(ApiError::internal)?;
    let mut reply = Reply::replayed(status, opened(stored.body, sealer)?);
    reply.etag = stored.etag;
    reply.location = stored.location;
    reply.language = stored.language;
    Ok(reply)
}

/// The body as it is kept: sealed on a line of its own, which JSON as we write it never has.
fn sealed(body: &str, sealer: &Sealer) -> Result<String> {
    let hidden = sealer
        .seal(SEALED, body.as_bytes())
        .map_err(ApiError::internal)?;
    Ok(format!("{}\n{SEALED}", URL_SAFE_NO_PAD.encode(hidden)))
}

/// The body as it was answered.
fn opened(kept: String, sealer: &Sealer) -> Result<String> {
    let Some((hidden, body)) = kept.split_once('\n') else {
        return Ok(kept);
    };
    let hidden = URL_SAFE_NO_PAD.decode(hidden).map_err(ApiError::internal)?;
    let secret = sealer.open(SEALED, &hidden).map_err(ApiError::internal)?;
    let secret = String::from_utf8(secret).map_err(ApiError::internal)?;
    Ok(body.replace(SEALED, &secret))
}

/// Looks for an earlier answer and, on PostgreSQL, locks the key until the transaction ends, so that the same request
/// arriving twice at once is told to wait instead of doing the work twice. SQLite has one writer and needs no lock.
fn find_or_lock(tx: &mut Tx<'_>, key: &str, once: &Once) -> Result<Option<Stored>> {
    let (tenant, caller) = (tx.tenant(), caller_of(tx));
    let lock = lock_number(tenant, &caller, &once.operation, key);
    let found = on_backend!(tx.conn(), postgres c => {
        let locked: bool = diesel::select(pg_try_advisory_xact_lock(lock)).get_result(c)?;
        if !locked {
            return Err(ApiError::of(Code::IdempotencyInFlight));
        }
        find(tenant, &caller, &once.operation, key).get_result::<Stored>(c).optional()?
    }, sqlite c => find(tenant, &caller, &once.operation, key).get_result::<Stored>(c).optional()?);
    Ok(found)
}

diesel::define_sql_function! {
    /// PostgreSQL's lock by number, held until the transaction ends; false when somebody else holds it.
    fn pg_try_advisory_xact_lock(number: BigInt) -> Bool;
}

#[diesel::dsl::auto_type(no_type_alias)]
fn find<'a>(tenant: TenantId, caller: &'a str, operation: &'a str, key: &'a str) -> _ {
    keys::table
        .filter(keys::tenant_id.eq(tenant))
        .filter(keys::caller.eq(caller))
        .filter(keys::operation.eq(operation))
        .filter(keys::key.eq(key))
}

fn answer(tx: &Tx<'_>, key: &str, once: &Once, reply: &Reply, sealer: &Sealer) -> Result<Stored> {
    let mentions = mentions_of(&[&once.operation, &reply.body]);
    Ok(Stored {
        tenant_id: tx.tenant(),
        caller: caller_of(tx),
        operation: once.operation.clone(),
        key: key.to_owned(),
        request_hash: sealer.fingerprint(&once.digest),
        status: i32::from(reply.status),
        etag: reply.etag.clone(),
        location: reply.location.clone(),
        body: sealed(&reply.body, sealer)?,
        created_at: tx.now(),
        candidate_id: tx.only_candidate().or_else(|| first_candidate(&mentions)),
        mentions: Some(mentions),
        language: reply.language,
    })
}

/// The ids in these texts, each once.
fn mentions_of(texts: &[&str]) -> String {
    let ids: BTreeSet<&str> = texts.iter().flat_map(|text| ids::in_text(text)).collect();
    ids.into_iter().collect::<Vec<_>>().join(" ")
}

/// Whom an answer to a tenant is about: it names them, and nobody else.
fn first_candidate(mentions: &str) -> Option<CandidateId> {
    mentions.split(' ').find_map(CandidateId::parse)
}

fn caller_of(tx: &Tx<'_>) -> String {
    match tx.actor() {
        Actor::Client(client) => client.text(),
        Actor::Candidate { candidate, .. } => candidate.text(),
        Actor::Link(link) => link.to_string(),
        Actor::Operator => "operator".to_owned(),
        Actor::Worker => "worker".to_owned(),
    }
}

fn lock_number(tenant: TenantId, caller: &str, operation: &str, key: &str) -> i64 {
    let hash = super::seal::hash(&format!("{tenant}\n{caller}\n{operation}\n{key}"));
    hash.first_chunk::<8>()
        .map_or(0, |bytes| i64::from_be_bytes(*bytes))
}

/// Forgets answers older than 48 hours, for one tenant; gives how many.
pub fn forget_old(tx: &mut Tx<'_>) -> Result<usize> {
    let (tenant, before) = (tx.tenant(), tx.now() - KEPT_FOR);
    let old = keys::table
        .filter(keys::tenant_id.eq(tenant))
        .filter(keys::created_at.lt(before));
    Ok(on_backend!(tx.conn(), c => diesel::delete(old).execute(c))?)
}

/// Forgets every answer about a candidate or to them, because they are erased.
pub fn forget_candidate(tx: &mut Tx<'_>, id: CandidateId) -> Result<usize> {
    let (tenant, pattern) = (tx.tenant(), format!("%{id}%"));
    let about = keys::candidate_id
        .assume_not_null()
        .eq(id)
        .or(keys::mentions.assume_not_null().like(pattern.clone()))
        .or(keys::caller.eq(id.text()))
        // As earlier versions of this program kept them.
        .or(keys::body.like(pattern.clone()))
        .or(keys::operation.like(pattern));
    let theirs = keys::table.filter(keys::tenant_id.eq(tenant)).filter(about);
    Ok(on_backend!(tx.conn(), c => diesel::delete(theirs).execute(c))?)
}

/// Forgets every answer about a candidate that mentions an id of this kind, because all of theirs are deleted.
pub fn forget_all<I: TypedId>(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<usize> {
    forget_mentions(tx, candidate, &format!("{}_", I::PREFIX))
}

/// Forgets every answer about a candidate that mentions `id`, because what it names is deleted.
pub fn forget(tx: &mut Tx<'_>, candidate: CandidateId, id: impl TypedId) -> Result<usize> {
    forget_mentions(tx, candidate, &id.text())
}

fn forget_mentions(tx: &mut Tx<'_>, candidate: CandidateId, text: &str) -> Result<usize> {
    let (tenant, pattern) = (tx.tenant(), format!("%{text}%"));
    let of_it = keys::table
        .filter(keys::tenant_id.eq(tenant))
        .filter(keys::candidate_id.eq(candidate))
        .filter(keys::mentions.like(pattern));
    Ok(on_backend!(tx.conn(), c => diesel::delete(of_it).execute(c))?)
}
