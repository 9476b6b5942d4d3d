//! Who may call: a handler states its scope in the type of its caller, and gets the caller only when all of it holds.

mod asking;
mod caller;
mod link;
pub mod revocations;
pub mod scopes;

pub use caller::{Caller, IfMatch};
pub use link::{LinkCaller, LinkToken, unlisted};
pub use scopes::{Holder, Scope};
