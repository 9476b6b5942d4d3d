//! Whether a no was fair. The candidate says whether they find the reason believable, fair and acceptable; beside it stand words in
//! what was said that are worth a second look, the dates by which one can be heard, who advises for free, what to keep, and
//! two letters to ask with. It is information and no advice, and it never says how anything would end.
//!
//! Nothing here is announced or in the feed of changes, and no tenant's token can reach it. Grounds, notes and pasted words
//! are about the most private things there are: they are kept only while the candidate agrees (`fairness_notes`), sealed with
//! the node's key, and forgotten in the same moment as the consent is withdrawn, with the answers that were kept for repeated requests.

mod api;
mod export;
mod follow;
mod judgement;
mod model;
mod report;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::exported;
pub use follow::follow;
pub use judgement::judgement;
pub use service::has_any;
