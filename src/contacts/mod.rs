//! People whom a candidate knows and may be in touch with while searching: how well, since when not, and when next. Acquaintances
//! often hear of other roles than friends do; each contact says what its tie is good for, with the study behind it. All of it
//! is the candidate's own.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `contacts_create` | the candidate | somebody they know |
//! | `contacts_list` | the candidate | pages, newest first; also only those with whom to be in touch by a day |
//! | `contacts_get` | the candidate | one |
//! | `contacts_update` | the candidate | what is known of them, the last touch and the next |
//! | `contacts_delete` | the candidate | forgets them |

mod api;
mod export;
mod model;
mod rules;
mod service;
mod store;

pub use api::routes;
pub use export::exported;
pub use service::has_any;
