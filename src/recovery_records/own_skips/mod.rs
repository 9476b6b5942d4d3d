//! Next steps that a candidate left out and that only they are offered. Each would tell a tenant what the candidate has opened,
//! judged or rated, so they stand beside the recovery: leaving one out raises no version, is in no feed and is announced to nobody.

mod store;

pub use store::{skip_alone, skipped_alone};
