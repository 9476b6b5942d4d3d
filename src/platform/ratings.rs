//! Ratings from 1 to 5, by whomever and of whatever.

use super::error::{Fault, FaultCode};

/// The best rating; the lowest is 1.
const BEST: u8 = 5;

/// What is wrong with a rating at this place, if anything is.
#[must_use]
pub fn fault(at: impl Into<String>, rating: u8) -> Option<Fault> {
    let detail = || format!("must be between 1 and {BEST}");
    (!(1..=BEST).contains(&rating)).then(|| Fault::at(at, FaultCode::OutOfRange, detail()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_beyond_either_end_is_named_by_its_place() {
        for rating in 1..=BEST {
            assert_eq!(fault("/rating", rating), None);
        }
        for rating in [0, BEST + 1] {
            let fault = fault("/rating", rating).unwrap();
            assert_eq!(fault.pointer.as_deref(), Some("/rating"));
        }
    }
}
