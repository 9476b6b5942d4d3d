//! The offered calls as a calendar file (RFC 5545), or the one that was chosen.

use super::model::FeedbackRequest;
use chrono::TimeDelta;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

/// How long a call takes: short enough to say yes to.
const CALL_MINUTES: i64 = 15;

/// One entry for each offered call, to keep the time free; once a call is chosen, only that.
pub(super) fn of(request: &FeedbackRequest) -> String {
    let mut calendar = Calendar::new();
    match request.chosen_call_slot {
        Some(chosen) => {
            calendar.push(call(request, *chosen, EventStatus::Confirmed));
        }
        None => {
            for slot in request.call_slots.iter() {
                calendar.push(call(request, **slot, EventStatus::Tentative));
            }
        }
    }
    calendar.to_string()
}

fn call(
    request: &FeedbackRequest,
    starts_at: chrono::DateTime<chrono::Utc>,
    status: EventStatus,
) -> Event {
    Event::new()
        .uid(&format!("{}-{}", request.id, starts_at.timestamp()))
        .timestamp(*request.updated_at)
        .summary(&format!("Feedback call with {}", request.recipient.name))
        .starts(starts_at)
        .ends(starts_at + TimeDelta::minutes(CALL_MINUTES))
        .status(status)
        .done()
}
