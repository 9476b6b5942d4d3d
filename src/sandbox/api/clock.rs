//! `sandbox_clock_get`, `sandbox_clock_advance`

use super::learn_clocks;
use crate::platform::Result;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::{SandboxRead, SandboxWrite};
use crate::platform::clock::Time;
use crate::platform::reply::{Reply, Resource};
use crate::platform::sandbox::SandboxClock;
use crate::platform::valid::ValidJson;
use crate::sandbox::rules::MAX_SECONDS;
use crate::sandbox::service;
use actix_web::{get, post};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// How far to move the clock of a sandbox.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"advance_seconds": 259_200}))]
pub(super) struct AdvanceSandboxClock {
    /// Seconds to move it ahead, 1 to 31,536,000 (365 days). It never goes back.
    #[validate(range(min = 1, max = MAX_SECONDS))]
    #[schema(minimum = 1, maximum = 31_536_000)]
    advance_seconds: i64,
}

/// The clock of a sandbox: its time is the real time and this much more.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "ahead_seconds": 259_200, "version": 2, "created_at": "2026-11-22T18:15:00.000Z", "updated_at": "2026-11-25T18:15:00.000Z"
}))]
pub(super) struct SandboxClockBody {
    /// Seconds by which it is ahead of the real time.
    ahead_seconds: i64,
    /// Raised by every move; the `ETag` is made of it.
    version: i32,
    /// When the sandbox was made.
    created_at: Time,
    /// When it was last moved, by its own time: right after a move, what time it is.
    updated_at: Time,
}

impl From<SandboxClock> for SandboxClockBody {
    fn from(clock: SandboxClock) -> Self {
        Self {
            ahead_seconds: clock.ahead_seconds,
            version: clock.version,
            created_at: clock.created_at,
            updated_at: clock.updated_at,
        }
    }
}

impl Resource for SandboxClockBody {
    fn path(&self) -> String {
        "/v1/sandbox/clock".to_owned()
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// Get the clock of your sandbox
///
/// How far the time of your sandbox is ahead of the real time. A tenant that is no sandbox is refused (`not_a_sandbox`).
#[utoipa::path(
    tag = "Sandbox", operation_id = "sandbox_clock_get",
    responses((status = 200, description = "The clock.", body = SandboxClockBody)),
    security(("tenant" = ["sandbox:read"]))
)]
#[get("/v1/sandbox/clock")]
pub(super) async fn get(caller: Caller<SandboxRead>) -> Result<Reply> {
    caller
        .show(move |tx| Reply::ok(&SandboxClockBody::from(service::clock(tx)?)))
        .await
}

/// Advance the clock of your sandbox
///
/// Moves the time of your whole sandbox, so that you need not wait: reminders become possible, feedback requests expire,
/// tasks fall due, webhooks that wait for another attempt are tried again. Tokens, the signatures of webhooks and limits of
/// requests stay in the real time. Other nodes follow within a second.
#[utoipa::path(
    tag = "Sandbox", operation_id = "sandbox_clock_advance", request_body = AdvanceSandboxClock,
    responses((status = 200, description = "The clock as it is now.", body = SandboxClockBody)),
    security(("tenant" = ["sandbox:write"]))
)]
#[post("/v1/sandbox/clock")]
pub(super) async fn advance(
    caller: Caller<SandboxWrite>,
    body: ValidJson<AdvanceSandboxClock>,
) -> Result<Reply> {
    let seconds = body.advance_seconds;
    let reply = caller
        .once(body.digest, move |tx| {
            Reply::ok(&SandboxClockBody::from(service::advance(tx, seconds)?))
        })
        .await?;
    learn_clocks(caller.app()).await;
    Ok(reply)
}
