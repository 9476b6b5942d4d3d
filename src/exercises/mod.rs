//! What helps on the first day: breathing and movement, as data that a client animates or suggests. Always optional; what is
//! known about each, and how well, is told with it.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `exercises_list` | tenant, the candidate | all of them; they are the same for everybody |

mod api;

pub use api::routes;
