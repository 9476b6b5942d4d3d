//! The candidate who asks, for what is theirs alone.

use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;
use crate::platform::{ApiError, Code, Result};

impl Tx<'_> {
    /// The candidate who asks; `wrong_caller` for anybody else, who holds no scope for such a thing either.
    pub fn candidate(&self) -> Result<CandidateId> {
        self.only_candidate()
            .ok_or_else(|| ApiError::of(Code::WrongCaller))
    }
}
