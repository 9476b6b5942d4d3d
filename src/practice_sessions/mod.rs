//! Rehearsing before the next interview: in front of a mirror, with a friend, as a mock interview or recorded. The candidate
//! rates themselves by theme; a friend rates by a link, without an account, once. Whether ratings rise is shown theme by
//! theme.
//!
//! All of it is the candidate's alone: it is announced to nobody, no tenant can read it, and a tenant's view of a recovery
//! does not count it. A friend's ratings are evidence for the next plan; one's own are not, since few judge themselves well
//! while they learn.
//!
//! What is named otherwise than its operation: making and closing a link is in `api/partner_link.rs`, what its holder does in
//! `api/rate_link.rs` and, on the page `/p/…`, in `api/rate_page.rs`; `practice_progress_get` in `api/progress.rs`.

mod api;
mod evidence;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::{pages, routes};
pub use evidence::evidence;
pub use export::exported;
pub use model::{PartnerPoint, PartnerRating, PracticeKind, PracticeSession, PracticeSessionId};
pub use service::{completed, partner_ratings};
