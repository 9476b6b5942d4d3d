//! What follows an attempt, and when a delivery may be begun anew.

use super::model::{Delivery, DeliveryState};
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::Coded;
use crate::webhooks::attempt::AttemptOutcome;
use crate::webhooks::schedule::{AfterAttempt, next_step};
use chrono::TimeDelta;

/// How long a leased delivery is its worker's alone: an attempt takes 15 seconds at the most, the rest is for its record.
pub(super) const LEASE: TimeDelta = TimeDelta::seconds(30);
/// Attempts of one endpoint at the same time, for one worker.
pub(in crate::webhooks) const AT_ONCE: usize = 4;
/// The same while the endpoint does nothing but fail: it must not hold the places of others.
const AT_ONCE_WHILE_FAILING: usize = 1;

/// Why a delivery does not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum DeliveryRefused {
    /// It is on its way.
    #[error("The delivery is still being tried.")]
    Pending,
}

impl Coded for DeliveryRefused {
    fn code(&self) -> Code {
        match self {
            Self::Pending => Code::DeliveryPending,
        }
    }
}

/// Whether it may be begun anew.
pub(super) fn may_redeliver(delivery: &Delivery) -> Result<(), DeliveryRefused> {
    match delivery.state {
        DeliveryState::Pending => Err(DeliveryRefused::Pending),
        _ => Ok(()),
    }
}

/// Begins it anew: due at once, with the whole schedule before it. Earlier attempts stay on its record.
pub(super) fn begin_anew(delivery: &mut Delivery, now: Time) {
    delivery.state = DeliveryState::Pending;
    delivery.attempts_before = delivery.attempts;
    delivery.next_attempt_at = Some(now);
    delivery.delivered_at = None;
}

/// What an attempt that has just ended makes of its delivery. `receiving` says whether the endpoint is still enabled.
pub(super) fn note_attempt(
    delivery: &mut Delivery,
    outcome: &AttemptOutcome,
    receiving: bool,
    now: Time,
) {
    delivery.attempts = delivery.attempts.saturating_add(1);
    delivery.last_class = Some(outcome.end);
    delivery.last_status = outcome.status.map(i32::from);
    delivery.lease_owner = None;
    delivery.lease_expires_at = None;
    delivery.next_attempt_at = None;
    let made = delivery.attempts.saturating_sub(delivery.attempts_before);
    let made = u32::try_from(made).unwrap_or(u32::MAX);
    delivery.state = match next_step(outcome.end, made, *now, outcome.retry_after, seed(delivery)) {
        AfterAttempt::Done => {
            delivery.delivered_at = Some(now);
            DeliveryState::Delivered
        }
        AfterAttempt::RetryAt(at) if receiving => {
            delivery.next_attempt_at = Some(at.into());
            DeliveryState::Pending
        }
        AfterAttempt::RetryAt(_) => DeliveryState::Cancelled,
        AfterAttempt::Exhausted | AfterAttempt::DisableEndpoint => DeliveryState::Failed,
    };
}

/// The random half of the id, so that every node computes the same times and no two deliveries the same.
fn seed(delivery: &Delivery) -> u64 {
    use crate::platform::ids::TypedId;
    delivery.id.uuid().as_u64_pair().1
}

/// How many attempts may run at once.
pub(super) const fn at_once(failing: bool) -> usize {
    if failing {
        AT_ONCE_WHILE_FAILING
    } else {
        AT_ONCE
    }
}
