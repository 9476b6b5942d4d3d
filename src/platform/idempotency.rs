//! A repeated POST is answered once: the first answer is stored in the transaction of its change and given again.
//!
//! Only answers that changed something are stored. A refusal changed nothing, so repeating it asks again. An answer that
//! shows a secret is stored sealed.

use super::db::schema::idempotency_keys as keys;
use super::db::{Actor, Context, Db, Tx};
use super::error::{ApiError, Code, Fault, Result};
use super::ids::{TenantId, TypedId};
use super::reply::Reply;
use super::seal::Sealer;
use super::valid::Digest;
use crate::on_backend;
use crate::platform::clock::Time;
use actix_web::HttpRequest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chrono::TimeDelta;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// Longest key that is accepted, in characters.
pub const KEY_LENGTH: usize = 255;
const HEADER: &str = "Idempotency-Key";

/// What makes two requests the same.
#[derive(Clone)]
pub struct Once {
    key: Option<String>,
    operation: String,
    digest: Vec<u8>,
    sealer: Option<Sealer>,
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
                        "malformed",
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
            sealer: None,
        })
    }

    /// Keeps the answer sealed, because it shows a secret that nothing else ever shows again.
    pub(super) fn sealed(self, sealer: Sealer) -> Self {
        Self {
            sealer: Some(sealer),
            ..self
        }
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

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = keys)]
struct Stored {
    tenant_id: TenantId,
    caller: String,
    operation: String,
    key: String,
    request_hash: Vec<u8>,
    status: i32,
    etag: Option<String>,
    location: Option<String>,
    body: String,
    created_at: Time,
}

/// Runs `f` in a transaction, unless the same request has been answered before.
pub(super) async fn change<F>(db: &Db, context: Context, once: Once, mut f: F) -> Result<Reply>
where
    F: FnMut(&mut Tx<'_>) -> Result<Reply> + Send + 'static,
{
    db.transact(context, move |tx| {
        let Some(key) = once.key.as_deref() else {
            return f(tx);
        };
        if let Some(stored) = claim(tx, key, &once)? {
            return answer_again(stored, &once);
        }
        let reply = f(tx)?;
        keep(tx, key, &once, &reply)?;
        Ok(reply)
    })
    .await
}

fn answer_again(stored: Stored, once: &Once) -> Result<Reply> {
    if stored.request_hash != once.digest {
        return Err(ApiError::of(Code::IdempotencyKeyReused));
    }
    let status = u16::try_from(stored.status).map_err(ApiError::internal)?;
    let body = match &once.sealer {
        Some(sealer) => {
            let sealed = STANDARD_NO_PAD
                .decode(&stored.body)
                .map_err(ApiError::internal)?;
            let plain = sealer
                .open(&purpose(&stored), &sealed)
                .map_err(ApiError::internal)?;
            String::from_utf8(plain).map_err(ApiError::internal)?
        }
        None => stored.body,
    };
    Ok(Reply::replayed(status, body, stored.etag, stored.location))
}

/// A sealed answer opens only for the request that it was given to.
fn purpose(row: &Stored) -> String {
    format!(
        "idempotency/{}/{}/{}/{}",
        row.tenant_id, row.caller, row.operation, row.key
    )
}

/// Looks for an earlier answer and, on PostgreSQL, locks the key until the transaction ends, so that the same request
/// arriving twice at once is told to wait instead of doing the work twice. SQLite has one writer and needs no lock.
fn claim(tx: &mut Tx<'_>, key: &str, once: &Once) -> Result<Option<Stored>> {
    let (tenant, caller) = (tx.tenant(), caller_of(tx));
    let lock = lock_number(tenant, &caller, &once.operation, key);
    let found = on_backend!(tx.conn(), postgres c => {
        let locked: bool = diesel::select(pg_try_advisory_xact_lock(lock)).get_result(c)?;
        if !locked {
            return Err(ApiError::of(Code::IdempotencyInFlight));
        }
        find(tenant, &caller, &once.operation, key).first::<Stored>(c).optional()?
    }, sqlite c => find(tenant, &caller, &once.operation, key).first::<Stored>(c).optional()?);
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

fn keep(tx: &mut Tx<'_>, key: &str, once: &Once, reply: &Reply) -> Result<()> {
    let mut row = Stored {
        tenant_id: tx.tenant(),
        caller: caller_of(tx),
        operation: once.operation.clone(),
        key: key.to_owned(),
        request_hash: once.digest.clone(),
        status: i32::from(reply.status),
        etag: reply.etag.clone(),
        location: reply.location.clone(),
        body: reply.body.clone(),
        created_at: tx.now(),
    };
    if let Some(sealer) = &once.sealer {
        let sealed = sealer
            .seal(&purpose(&row), row.body.as_bytes())
            .map_err(ApiError::internal)?;
        row.body = STANDARD_NO_PAD.encode(sealed);
    }
    on_backend!(tx.conn(), c => diesel::insert_into(keys::table).values(&row).execute(c))?;
    Ok(())
}

fn caller_of(tx: &Tx<'_>) -> String {
    match tx.actor() {
        Actor::Client(client) => client.text(),
        Actor::Candidate { candidate, .. } => candidate.text(),
        Actor::Link(link) => link.text(),
        Actor::Operator => "operator".to_owned(),
        Actor::Worker => "worker".to_owned(),
    }
}

fn lock_number(tenant: TenantId, caller: &str, operation: &str, key: &str) -> i64 {
    let hash = super::seal::hash(&format!("{tenant}\n{caller}\n{operation}\n{key}"));
    hash.first_chunk::<8>()
        .map_or(0, |bytes| i64::from_be_bytes(*bytes))
}

/// How long an answer is kept; clients are told of 24 hours.
const KEPT_FOR: TimeDelta = TimeDelta::hours(48);

/// Forgets answers older than 48 hours, for one tenant; gives how many.
pub fn forget_old(tx: &mut Tx<'_>) -> Result<usize> {
    let (tenant, before) = (tx.tenant(), tx.now() - KEPT_FOR);
    let old = keys::table
        .filter(keys::tenant_id.eq(tenant))
        .filter(keys::created_at.lt(before));
    Ok(on_backend!(tx.conn(), c => diesel::delete(old).execute(c))?)
}

/// Forgets every answer that mentions `id`, because its owner is erased.
pub fn forget_mentions(tx: &mut Tx<'_>, id: impl TypedId) -> Result<usize> {
    let (tenant, pattern) = (tx.tenant(), format!("%{}%", id.text()));
    let mentions = keys::body
        .like(pattern.clone())
        .or(keys::operation.like(pattern))
        .or(keys::caller.eq(id.text()));
    Ok(
        on_backend!(tx.conn(), c => diesel::delete(keys::table.filter(keys::tenant_id.eq(tenant)).filter(mentions)).execute(c))?,
    )
}
