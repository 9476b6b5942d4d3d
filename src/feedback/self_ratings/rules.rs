//! Until when a rating can be changed.

use super::model::SelfRating;
use crate::platform::Code;
use crate::platform::error::Coded;

/// Why a rating stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum SelfRatingRefused {
    #[error(
        "Feedback on this interview has been opened; what you thought before you read it stands."
    )]
    Settled,
}

impl Coded for SelfRatingRefused {
    fn code(&self) -> Code {
        Code::SelfRatingSettled
    }
}

/// Whether the rating can become this one, or be taken back. Saying the same again changes nothing, so it may be.
pub(super) fn may_become(given: &SelfRating, rating: Option<i32>) -> Result<(), SelfRatingRefused> {
    if given.settled_at.is_some() && rating != Some(given.rating) {
        Err(SelfRatingRefused::Settled)
    } else {
        Ok(())
    }
}
