//! Progress and summaries on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `candidates_progress` | the candidate | themes over time, practice, mood, tasks |
//! | `recoveries_summary` | the candidate | what was learned and done, and what stays |

mod progress;
mod summary;

use crate::platform::routes::Routes;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(progress::get).service(summary::get);
}
