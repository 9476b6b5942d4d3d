//! Cursors: what they say, and how long they live.

use super::model::Position;
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::Coded;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta};

/// How long a cursor lives. Deletions are kept a little longer.
const LIVES_FOR: TimeDelta = TimeDelta::days(90);

/// Why the feed cannot go on from a cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// It is none.
    #[error("The cursor is not one that this feed gave.")]
    Unreadable,
    /// Deletions that it has not seen may be forgotten.
    #[error(
        "The cursor is older than 90 days; start again without one, and drop what does not come."
    )]
    Expired,
}

impl Coded for Refusal {
    fn code(&self) -> Code {
        match self {
            Self::Unreadable => Code::InvalidCursor,
            Self::Expired => Code::CursorExpired,
        }
    }
}

/// The cursor that leads on from here.
#[must_use]
pub(super) fn cursor(position: &Position) -> String {
    URL_SAFE_NO_PAD.encode(format!(
        "{}.{}.{}",
        position.sequence,
        position.as_of.timestamp_micros(),
        position.subject_id
    ))
}

/// Where a cursor leads on from, if it still does.
pub(super) fn position(cursor: &str, now: Time) -> Result<Position, Refusal> {
    let position = read(cursor).ok_or(Refusal::Unreadable)?;
    if now - position.as_of > LIVES_FOR {
        return Err(Refusal::Expired);
    }
    Ok(position)
}

fn read(cursor: &str) -> Option<Position> {
    let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    let (sequence, rest) = plain.split_once('.')?;
    let (as_of, subject_id) = rest.split_once('.')?;
    Some(Position {
        sequence: sequence.parse().ok()?,
        subject_id: subject_id.to_owned(),
        as_of: DateTime::from_timestamp_micros(as_of.parse().ok()?)?.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_leads_on_from_where_it_was_given_for_90_days() {
        let as_of: Time = DateTime::from_timestamp_millis(1_763_800_000_123)
            .unwrap()
            .into();
        let given = Position {
            sequence: 4711,
            subject_id: "cand_01jd8w3k5rfx7v2m9q4n6t8b0c".to_owned(),
            as_of,
        };
        let text = cursor(&given);
        assert_eq!(position(&text, as_of + LIVES_FOR), Ok(given));
        let later = as_of + LIVES_FOR + TimeDelta::milliseconds(1);
        assert_eq!(position(&text, later), Err(Refusal::Expired));
    }

    #[test]
    fn what_the_feed_never_gave_is_no_cursor() {
        for text in ["", "é", "bm90aGluZw", "MS54LnkK"] {
            assert_eq!(position(text, Time::default()), Err(Refusal::Unreadable));
        }
    }
}
