//! What a candidate writes after an interview: thanks, a request for advice, that they would like to hear of later openings. We
//! draft it from what is known, say how it sounds, and keep that it was sent; nobody sends it but the person, or the tenant
//! from its own address. An interview is thanked for once.
//!
//! A tenant may write in a candidate's name, as with feedback requests. Questions about the decision and the request for a
//! copy of one's data are the candidate's alone: no tenant sees that there are any.

mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::exported;
pub use model::{Message, MessageId, MessageKind};
pub use service::is_thanked;
