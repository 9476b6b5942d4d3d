//! When the next attempt is due, and when we give up. Pure: times come in, times go out.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::attempt::AttemptEnd;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// How long each attempt waits after the one before it failed, before jitter. The first is made at once. Together about
/// three days and four hours, which outlasts a weekend.
pub const DELAYS: [Duration; 10] = [
    Duration::ZERO,
    Duration::from_secs(5),
    Duration::from_secs(5 * MINUTE),
    Duration::from_secs(30 * MINUTE),
    Duration::from_secs(2 * HOUR),
    Duration::from_secs(5 * HOUR),
    Duration::from_secs(10 * HOUR),
    Duration::from_secs(14 * HOUR),
    Duration::from_secs(20 * HOUR),
    Duration::from_secs(24 * HOUR),
];

/// The most that a receiver's `Retry-After` is honoured for.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(24 * HOUR);

/// An endpoint is disabled once it has done nothing but fail for this long.
pub const DISABLED_AFTER: TimeDelta = TimeDelta::days(5);

/// Jitter moves a delay by at most this many percent either way, so that a receiver coming back up is not met by
/// everything that failed together.
pub const JITTER_PERCENT: u32 = 10;

/// What becomes of a delivery after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterAttempt {
    /// It arrived.
    Done,
    /// Try again at this time.
    RetryAt(DateTime<Utc>),
    /// The last attempt failed. The event stays and can be replayed.
    Exhausted,
    /// The receiver said 410: disable the endpoint, try nothing more.
    DisableEndpoint,
}

/// Decides what follows an attempt.
///
/// `attempts` counts those made so far including this one, `finished_at` is when it ended, `retry_after` what the
/// receiver asked for: the later of that (at most [`MAX_RETRY_AFTER`]) and the schedule wins. `seed` belongs to the
/// delivery (a hash of its id will do): equal seeds give equal times, so that every node computes the same.
#[must_use]
pub fn next_step(
    end: AttemptEnd,
    attempts: u32,
    finished_at: DateTime<Utc>,
    retry_after: Option<Duration>,
    seed: u64,
) -> AfterAttempt {
    match end {
        AttemptEnd::Delivered => AfterAttempt::Done,
        AttemptEnd::Gone => AfterAttempt::DisableEndpoint,
        _ => match delay_before(attempts.saturating_add(1), seed) {
            Some(delay) => {
                let wished = retry_after.unwrap_or_default().min(MAX_RETRY_AFTER);
                AfterAttempt::RetryAt(later(finished_at, delay.max(wished)))
            }
            None => AfterAttempt::Exhausted,
        },
    }
}

/// The wait before attempt number `attempt` (the first is 1), with jitter; nothing when there is no such attempt.
#[must_use]
pub fn delay_before(attempt: u32, seed: u64) -> Option<Duration> {
    let index = usize::try_from(attempt.checked_sub(1)?).ok()?;
    let delay = DELAYS.get(index)?;
    // Drawn from −10.000 % to +10.000 % in steps of a thousandth.
    let span = u64::from(JITTER_PERCENT) * 2_000 + 1;
    let draw = scramble(seed ^ scramble(u64::from(attempt))) % span;
    let share = u32::try_from(draw).ok()? + 100_000 - JITTER_PERCENT * 1_000;
    // In this order so that the longest delay still fits: 24 h / 100,000 is 0.864 s, exact in nanoseconds.
    Some(*delay / 100_000 * share)
}

/// The `SplitMix64` finaliser: neighbouring seeds land far apart.
fn scramble(seed: u64) -> u64 {
    let seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let seed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let seed = (seed ^ (seed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    seed ^ (seed >> 31)
}

fn later(time: DateTime<Utc>, delay: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(delay)
        .ok()
        .and_then(|delay| time.checked_add_signed(delay))
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// Since when an endpoint has done nothing but fail; nothing while it works. This is the one column an endpoint needs.
///
/// Folds attempts in the order they finished, over all deliveries of the endpoint: a success anywhere clears it.
#[must_use]
pub fn failing_since(
    before: Option<DateTime<Utc>>,
    end: AttemptEnd,
    finished_at: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    match end {
        AttemptEnd::Delivered => None,
        _ => Some(before.map_or(finished_at, |before| before.min(finished_at))),
    }
}

/// Is it time to disable an endpoint that has been failing since then? Ask after a failed attempt, with its time.
#[must_use]
pub fn is_given_up(failing_since: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    failing_since.is_some_and(|since| now - since >= DISABLED_AFTER)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FAILURES: [AttemptEnd; 7] = [
        AttemptEnd::Redirect,
        AttemptEnd::HttpError,
        AttemptEnd::Timeout,
        AttemptEnd::Dns,
        AttemptEnd::Connection,
        AttemptEnd::Tls,
        AttemptEnd::AddressRefused,
    ];

    fn noon() -> DateTime<Utc> {
        "2026-04-17T12:00:00Z".parse().unwrap()
    }

    fn wait_after(attempts: u32, retry_after: Option<u64>, seed: u64) -> Option<Duration> {
        match next_step(
            AttemptEnd::HttpError,
            attempts,
            noon(),
            retry_after.map(Duration::from_secs),
            seed,
        ) {
            AfterAttempt::RetryAt(at) => Some((at - noon()).to_std().unwrap()),
            _ => None,
        }
    }

    #[test]
    fn there_are_ten_attempts_at_the_times_of_the_contract() {
        let seconds = [
            0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
        ];
        assert_eq!(DELAYS.map(|delay| delay.as_secs()), seconds);
        for seed in 0..2_000 {
            for (attempt, expected) in (1..).zip(seconds) {
                let delay = delay_before(attempt, seed).unwrap();
                let exact = Duration::from_secs(expected);
                assert!(
                    delay >= exact * 9 / 10 && delay <= exact * 11 / 10,
                    "{attempt} {seed}: {delay:?}"
                );
            }
        }
        for none in [0, 11, 12, u32::MAX] {
            assert_eq!(delay_before(none, 1), None);
        }
    }

    #[test]
    fn the_first_attempt_is_made_at_once_and_the_second_follows_in_seconds() {
        assert_eq!(delay_before(1, 42), Some(Duration::ZERO));
        assert!(wait_after(1, None, 42).unwrap() <= Duration::from_millis(5_500));
    }

    #[test]
    fn jitter_depends_on_seed_and_attempt_and_spreads_both_ways() {
        assert_eq!(delay_before(7, 99), delay_before(7, 99));
        let delays: Vec<_> = (0..1_000)
            .map(|seed| delay_before(10, seed).unwrap())
            .collect();
        let below = delays.iter().filter(|delay| **delay < DELAYS[9]).count();
        assert!((400..=600).contains(&below), "{below}");
        assert!(delays.iter().min().unwrap() < &(DELAYS[9] * 91 / 100));
        assert!(delays.iter().max().unwrap() > &(DELAYS[9] * 109 / 100));
        let share = |attempt: u32, base: u64| {
            delay_before(attempt, 5).unwrap().as_secs_f64()
                / f64::from(u32::try_from(base).unwrap())
        };
        assert!((share(9, 72_000) - share(10, 86_400)).abs() > 1e-6);
    }

    #[test]
    fn the_later_of_schedule_and_retry_after_wins_up_to_a_day() {
        let scheduled = wait_after(1, None, 3).unwrap();
        for (asked, expected) in [
            (0, scheduled),
            (1, scheduled),
            (60, Duration::from_secs(MINUTE)),
            (86_400, Duration::from_secs(24 * HOUR)),
            (86_401, Duration::from_secs(24 * HOUR)),
            (u64::MAX, Duration::from_secs(24 * HOUR)),
        ] {
            assert_eq!(wait_after(1, Some(asked), 3), Some(expected), "{asked}");
        }
        let last = wait_after(9, None, 3).unwrap();
        assert_eq!(
            wait_after(9, Some(u64::MAX), 3),
            Some(last.max(Duration::from_secs(24 * HOUR)))
        );
    }

    #[test]
    fn the_tenth_failure_exhausts_a_delivery_whatever_the_receiver_asks() {
        for end in FAILURES {
            assert!(
                matches!(next_step(end, 9, noon(), None, 1), AfterAttempt::RetryAt(_)),
                "{end}"
            );
            for attempts in [10, 11, u32::MAX] {
                let wish = Some(Duration::from_secs(5));
                assert_eq!(
                    next_step(end, attempts, noon(), wish, 1),
                    AfterAttempt::Exhausted,
                    "{end}"
                );
            }
        }
    }

    #[test]
    fn success_ends_a_delivery_and_gone_ends_the_endpoint() {
        for attempts in [1, 5, 10, 11] {
            assert_eq!(
                next_step(AttemptEnd::Delivered, attempts, noon(), None, 1),
                AfterAttempt::Done
            );
            assert_eq!(
                next_step(AttemptEnd::Gone, attempts, noon(), None, 1),
                AfterAttempt::DisableEndpoint
            );
        }
    }

    #[test]
    fn an_endpoint_is_given_up_after_five_days_of_nothing_but_failure() {
        let (day, second) = (TimeDelta::days(1), TimeDelta::seconds(1));
        let mut since = None;
        for days in 0..5 {
            since = failing_since(since, FAILURES[0], noon() + day * days);
            assert!(!is_given_up(since, noon() + day * days), "day {days}");
        }
        assert_eq!(since, Some(noon()));
        assert!(!is_given_up(since, noon() + DISABLED_AFTER - second));
        assert!(is_given_up(since, noon() + DISABLED_AFTER));
        since = failing_since(since, AttemptEnd::Delivered, noon() + day * 4);
        assert_eq!(since, None);
        assert!(!is_given_up(since, noon() + day * 400));
        since = failing_since(since, AttemptEnd::Timeout, noon() + day * 4 + second);
        assert!(!is_given_up(since, noon() + day * 9));
        assert!(is_given_up(since, noon() + day * 9 + second));
    }

    #[test]
    fn failures_that_finish_out_of_order_count_from_the_earliest() {
        let since = failing_since(Some(noon()), AttemptEnd::Dns, noon() - TimeDelta::hours(1));
        assert_eq!(since, Some(noon() - TimeDelta::hours(1)));
    }

    proptest! {
        #[test]
        fn no_input_makes_a_time_in_the_past(
            attempts: u32, seed: u64, asked: Option<u64>, seconds in -8_000_000_000_000_i64..8_000_000_000_000,
        ) {
            let finished_at = DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<Utc>::MAX_UTC);
            let asked = asked.map(Duration::from_secs);
            if let AfterAttempt::RetryAt(at) = next_step(AttemptEnd::HttpError, attempts, finished_at, asked, seed) {
                prop_assert!(at >= finished_at);
            }
        }
    }
}
