//! Check-ins, as they are stored.

mod model;
mod service;
mod store;

pub use model::{CheckIn, CheckInId, CheckInWords};
pub(super) use service::delete_all;
pub use service::{all_of_candidate, delete, get, insert, latest, leave_room, list, since};
pub use store::Filter;
pub(super) use store::{any_since, of_candidate};
