//! What can be done in a sandbox.

use super::rules;
use crate::feedback::{self, Said};
use crate::feedback_requests::{self, DeclineReason, FeedbackRequest};
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::FeedbackRequestId;
use crate::platform::sandbox::{self, SandboxClock};
use crate::platform::{ApiError, Result};
use chrono::TimeDelta;

/// The clock.
pub(super) fn clock(tx: &mut Tx<'_>) -> Result<SandboxClock> {
    sandbox::clock(tx)
}

/// Moves the clock; requests whose time has run out meanwhile expire at once, instead of within a minute.
pub(super) fn advance(tx: &mut Tx<'_>, by_seconds: i64) -> Result<SandboxClock> {
    let before = sandbox::clock(tx)?;
    ApiError::unless_empty(rules::faults(before.ahead_seconds, by_seconds))?;
    let clock = sandbox::advance(tx, TimeDelta::seconds(by_seconds))?;
    while feedback_requests::expire_due(tx)? > 0 {}
    Ok(clock)
}

/// The employer answers with these words, or with a sample where there are none.
pub(super) fn answer(
    tx: &mut Tx<'_>,
    id: FeedbackRequestId,
    said: &Said,
    call_slot: Option<Time>,
) -> Result<FeedbackRequest> {
    sandbox::clock(tx)?;
    let request = feedback_requests::waiting(tx, id)?;
    if call_slot.is_some() || feedback::says_something(said) {
        feedback::answer(tx, request, said, call_slot)
    } else {
        feedback::answer(tx, request, &rules::sample(), None)
    }
}

/// The employer would rather not.
pub(super) fn decline(
    tx: &mut Tx<'_>,
    id: FeedbackRequestId,
    reason: Option<DeclineReason>,
) -> Result<FeedbackRequest> {
    sandbox::clock(tx)?;
    let request = feedback_requests::waiting(tx, id)?;
    feedback_requests::decline(tx, request, reason)
}

/// The employer says nothing until the request's time is over: the clock moves there, for the whole sandbox.
pub(super) fn stay_silent(tx: &mut Tx<'_>, id: FeedbackRequestId) -> Result<FeedbackRequest> {
    sandbox::clock(tx)?;
    let request = feedback_requests::waiting(tx, id)?;
    let left = request
        .expires_at
        .map_or(TimeDelta::zero(), |at| at - tx.now());
    // A second more, since a clock moves by whole seconds.
    advance(tx, left.num_seconds().saturating_add(1))?;
    feedback_requests::get(tx, id)
}
