//! The candidate's short list of do's and don'ts to carry along, theirs alone, since it quotes what they have opened. It is
//! proposed from the evidence and belongs to them: they accept, reword, reorder and retire, and add their own.
//!
//! What always holds: at most seven do's and seven don'ts, never more don'ts than do's, and beside each don't a do of its
//! own, which says what to do instead. A don't goes with its do: retiring the do retires both, so that a list of don'ts
//! alone cannot come about. A don't that has no do is refused (`dont_without_do`), what would be the eighth too
//! (`guidelines_full`).
//!
//! All entries of a candidate are one row (`guideline_cards`): what holds between them then holds between two requests at the
//! same moment too. Nothing here is announced or in the feed of changes.

mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::exported;
pub use model::{
    Guideline, GuidelineId, GuidelineKind, GuidelineOrigin, GuidelineState, PrintedGuideline,
};
pub use service::{Said, current, has_any_of, proposed};
