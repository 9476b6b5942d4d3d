//! Exercises that somebody did, as they are stored.

mod model;
mod service;
mod store;

pub use model::{ExerciseLog, ExerciseLogId};
pub(super) use service::delete_all;
pub use service::{all_of_candidate, delete, get, insert, leave_room, list};
pub use store::Filter;
pub(super) use store::{ids_since, of_candidate};
