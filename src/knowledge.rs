//! What the method knows, as a feature asks for it. The method is pure and knows no error of ours, so what is wrong with
//! its files becomes one here.

use crate::method::content::{self, Library};
use crate::platform::{ApiError, Result};

/// All of it, read and checked once.
pub fn library() -> Result<&'static Library> {
    content::library().map_err(|fault| ApiError::internal(fault.clone()))
}
