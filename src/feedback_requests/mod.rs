//! Asking for feedback: the employer first and, when they stay silent, the agency that put the candidate forward. We write
//! the draft and mint the link; the tenant sends the mail from its own address. A request waits two weeks, bears two
//! polite reminders, and ends answered, declined, expired, cancelled or redirected. Whoever answers does it by the link,
//! in [`crate::feedback`].
//!
//! Also announced: `feedback_request.answered` and `.declined` (by the link), `.expired` (by a chore of the node). A draft
//! is not announced, since nothing has left the house.

mod api;
mod calendar;
mod events;
mod export;
mod model;
mod rules;
mod service;
mod store;
mod wording;

pub use api::{FeedbackRequestBody, routes};
pub use events::{ANSWERED, FeedbackRequestEvent, REMINDED};
pub use export::exported;
pub use model::{Channel, DeclineReason, EndedRequest, FeedbackRequest, LinkToken, State};
pub use rules::call_slots_left;
pub use service::{
    answer, by_link, decline, ended_between, expire_due, for_interview, get, waiting,
};
pub use wording::{MailFacts, draft};
