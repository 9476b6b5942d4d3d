//! What a candidate keeps of how they are: check-ins and exercises that they did, as rows. The words in them are sealed.
//!
//! Why it is a feature of its own, without operations, like [`crate::recovery_records`]: what is done with a check-in may pause
//! recoveries, so its operations stand to the right of them; and what comes next in a recovery may depend on how many
//! check-ins there are, so the rows stand to the left.
//!
//! They stand on the candidate's consent to `well_being_data` and go with it, in the same moment: withdrawing means that it is not to be
//! kept, and not only that nothing is added. Whoever wants it takes it along first, in an export.
//!
//! Private: what looks over several rows (`latest`, `trend`, `done_since`) answers the candidate and nobody else, and the operations that
//! read one row or a page have no scope that a tenant could hold. For any other caller there is nothing, no
//! trend and no count.

pub mod check_ins;
pub mod exercise_logs;
mod follow;
mod since;
mod trend;

pub use follow::follow;
pub use since::{DoneSince, done_since};
pub use trend::{MoodPoint, MoodSource, trend};
