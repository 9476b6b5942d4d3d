//! How a candidate thinks that an interview went, said before they open what others said about it. It is given with a
//! reflection or when the first feedback is opened, and stands from then on: afterwards it could not be said without what
//! was read. Private.

mod export;
mod model;
mod rules;
mod service;
mod store;

pub use export::exported;
pub use model::SelfRating;
pub(super) use service::make_final;
pub use service::{rate, self_rating, self_ratings_of};
