//! A repeated POST is answered once: the first answer is stored in the transaction of its change and given again.
//!
//! Only answers that changed something are stored. A refusal changed nothing, so repeating it asks again. What is stored is sealed as
//! a whole, whatever it says and whoever asked, so that no operation can forget to: an answer may hold a secret or private words. Beside
//! it stand the ids that it mentions, by which it is forgotten with what it tells of.

use super::db::schema::idempotency_keys as keys;
use super::db::{Context, Db, Tx};
use super::error::{ApiError, Code, Fault, FaultCode, Result};
use super::ids::{self, CandidateId, TenantId, TypedId};
use super::locale::Language;
use super::reply::Reply;
use super::seal::{self, Sealer};
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
/// What an answer is sealed for, with its row; it also says so beside what is sealed.
const SEALED: &str = "idempotency/answer";
/// The same until November 2026, whatever the row.
const SEALED_BEFORE: &str = "idempotency/sealed-secret";

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
        // Only who has a token may send a key: a link is used up by its answer, and workers repeat nothing.
        let (Some(key), Some(caller)) = (once.key.as_deref(), tx.actor().token_holder()) else {
            return f(tx);
        };
        if let Some(stored) = find_or_lock(tx, &caller, key, &once)? {
            return answer_again(stored, &once, &sealer);
        }
        let reply = f(tx)?;
        let answer = answer(tx, (caller, key), &once, &reply, &sealer)?;
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
    let mut reply = Reply::replayed(status, opened(&stored, sealer)?);
    reply.etag = stored.etag;
    reply.location = stored.location;
    reply.language = stored.language;
    Ok(reply)
}

/// What the answer of a row is sealed for, so that one that is copied to another row opens nothing there.
fn purpose(row: &Stored) -> String {
    let asked = format!("{}\n{}\n{}", row.caller, row.operation, row.key);
    seal::of_row(SEALED, row.tenant_id, asked)
}

/// The body as it is kept: sealed on a line of its own, which JSON as we write it never has.
fn sealed(row: &Stored, body: &str, sealer: &Sealer) -> Result<String> {
    let hidden = sealer
        .seal(&purpose(row), body.as_bytes())
        .map_err(ApiError::internal)?;
    Ok(format!("{}\n{SEALED}", URL_SAFE_NO_PAD.encode(hidden)))
}

/// The body as it was answered.
fn opened(row: &Stored, sealer: &Sealer) -> Result<String> {
    let Some((hidden, SEALED)) = row.body.split_once('\n') else {
        return opened_of_before(&row.body, sealer);
    };
    open(&purpose(row), hidden, sealer)
}

/// The body as earlier versions of this program kept it: in plain text, or with what was sealed in the place of `SEALED_BEFORE`. This
/// goes, with that constant, once every node has run for 48 hours with a version that seals for the row: by then none is left.
fn opened_of_before(kept: &str, sealer: &Sealer) -> Result<String> {
    let Some((hidden, body)) = kept.split_once('\n') else {
        return Ok(kept.to_owned());
    };
    Ok(body.replace(SEALED_BEFORE, &open(SEALED_BEFORE, hidden, sealer)?))
}

fn open(purpose: &str, hidden: &str, sealer: &Sealer) -> Result<String> {
    let hidden = URL_SAFE_NO_PAD.decode(hidden).map_err(ApiError::internal)?;
    let plain = sealer.open(purpose, &hidden).map_err(ApiError::internal)?;
    String::from_utf8(plain).map_err(ApiError::internal)
}

/// Looks for an earlier answer and, on PostgreSQL, locks the key until the transaction ends, so that the same request
/// arriving twice at once is told to wait instead of doing the work twice. SQLite has one writer and needs no lock.
fn find_or_lock(tx: &mut Tx<'_>, caller: &str, key: &str, once: &Once) -> Result<Option<Stored>> {
    let tenant = tx.tenant();
    let lock = lock_number(tenant, caller, &once.operation, key);
    let found = on_backend!(tx.conn(), postgres c => {
        let locked: bool = diesel::select(pg_try_advisory_xact_lock(lock)).get_result(c)?;
        if !locked {
            return Err(ApiError::of(Code::IdempotencyInFlight));
        }
        find(tenant, caller, &once.operation, key).get_result::<Stored>(c).optional()?
    }, sqlite c => find(tenant, caller, &once.operation, key).get_result::<Stored>(c).optional()?);
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

fn answer(
    tx: &Tx<'_>,
    (caller, key): (String, &str),
    once: &Once,
    reply: &Reply,
    sealer: &Sealer,
) -> Result<Stored> {
    let mentions = mentions_of(&[&once.operation, &reply.body]);
    let mut row = Stored {
        tenant_id: tx.tenant(),
        caller,
        operation: once.operation.clone(),
        key: key.to_owned(),
        request_hash: sealer.fingerprint(&once.digest),
        status: i32::from(reply.status),
        etag: reply.etag.clone(),
        location: reply.location.clone(),
        body: String::new(),
        created_at: tx.now(),
        candidate_id: tx.only_candidate().or_else(|| first_candidate(&mentions)),
        mentions: Some(mentions),
        language: reply.language,
    };
    row.body = sealed(&row, &reply.body, sealer)?;
    Ok(row)
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
    tx.traces().note_erasure();
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

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};

    fn kept(caller: &str, operation: &str, key: &str) -> Stored {
        let now = Time::from(DateTime::<Utc>::UNIX_EPOCH);
        Stored {
            tenant_id: TenantId::new(now),
            caller: caller.to_owned(),
            operation: operation.to_owned(),
            key: key.to_owned(),
            request_hash: Vec::new(),
            status: 201,
            etag: None,
            location: None,
            body: String::new(),
            created_at: now,
            candidate_id: None,
            mentions: None,
            language: None,
        }
    }

    #[test]
    fn an_answer_opens_in_its_own_row_alone() {
        let sealer = Sealer::new("a secret of this node");
        let mut row = kept("cand_1", "POST /v1/reflections", "k");
        row.body = sealed(&row, "{\"learning\":\"slower\"}", &sealer).unwrap();
        assert_eq!(opened(&row, &sealer).unwrap(), "{\"learning\":\"slower\"}");
        for (caller, operation, key) in [
            ("clnt_1", "POST /v1/reflections", "k"),
            ("cand_1", "POST /v1/check_ins", "k"),
            ("cand_1", "POST /v1/reflections", "other"),
        ] {
            let mut other = kept(caller, operation, key);
            (other.tenant_id, other.body) = (row.tenant_id, row.body.clone());
            assert!(
                opened(&other, &sealer).is_err(),
                "{caller} {operation} {key}"
            );
        }
        row.tenant_id = TenantId::from_uuid(uuid::Uuid::nil());
        assert!(opened(&row, &sealer).is_err());
    }

    #[test]
    fn answers_of_before_still_open() {
        let sealer = Sealer::new("a secret of this node");
        let mut row = kept("cand_1", "POST /v1/reflections", "k");
        let hidden = sealer.seal(SEALED_BEFORE, b"{\"id\":1}").unwrap();
        let hidden = URL_SAFE_NO_PAD.encode(hidden);
        for (body, answered) in [
            ("{\"id\":1}".to_owned(), "{\"id\":1}"),
            (format!("{hidden}\n{SEALED_BEFORE}"), "{\"id\":1}"),
            (format!("{hidden}\n[{SEALED_BEFORE}]"), "[{\"id\":1}]"),
        ] {
            row.body = body;
            assert_eq!(opened(&row, &sealer).unwrap(), answered);
        }
    }
}
