//! Where a candidate would like to hear of later openings: an employer that said no, or the agency. A tenant reads them as its
//! warm pool. Each stands on the candidate's consent to `future_interest` and ends with it, in the same moment.

mod api;
mod events;
mod export;
mod follow;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use events::FutureInterestEvent;
pub use export::exported;
pub use follow::follow;
pub use model::{FutureInterest, FutureInterestId};
pub use service::{has_any, moved_between};
