//! What a rating in practice says, and whether ratings rise.

use crate::method::themes::{Polarity, words};

/// From this rating on it speaks for the candidate, and up to the other one it names something to work on.
const STRONG_FROM: u8 = 4;
const WEAK_UP_TO: u8 = 2;

words! {
    /// Where ratings in practice are going.
    Direction as "direction" {
        /// There are fewer than two.
        TooEarly = "too_early",
        /// The later ones are better.
        Rising = "rising",
        /// They are about the same.
        Steady = "steady",
        /// The later ones are lower: a tired week, a harder set of questions or a stricter partner does that.
        Falling = "falling",
    }
}

/// What a rating from 1 to 5 says; the middle says neither.
#[must_use]
pub const fn says(rating: u8) -> Option<Polarity> {
    if rating >= STRONG_FROM {
        Some(Polarity::Strength)
    } else if rating <= WEAK_UP_TO {
        Some(Polarity::Improvement)
    } else {
        None
    }
}

/// Where ratings go, in the order in which they were given: the mean of the later half against that of the earlier one. They
/// rise or fall when the two are at least half a point apart. In an odd number the middle one counts for neither.
#[must_use]
pub fn direction(ratings: &[u8]) -> Direction {
    let half = ratings.len() / 2;
    if half == 0 {
        return Direction::TooEarly;
    }
    let sum =
        |some: &mut dyn Iterator<Item = &u8>| -> i64 { some.map(|one| i64::from(*one)).sum() };
    let earlier = sum(&mut ratings.iter().take(half));
    let later = sum(&mut ratings.iter().rev().take(half));
    // Twice the difference of the sums against the number in each: no fractions.
    let (apart, number) = (
        2 * (later - earlier),
        i64::try_from(half).unwrap_or(i64::MAX),
    );
    if apart >= number {
        Direction::Rising
    } else if apart <= -number {
        Direction::Falling
    } else {
        Direction::Steady
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_later_half_is_held_against_the_earlier_one() {
        for (ratings, expected) in [
            (&[][..], Direction::TooEarly),
            (&[5], Direction::TooEarly),
            (&[2, 4], Direction::Rising),
            (&[4, 2], Direction::Falling),
            (&[3, 3], Direction::Steady),
            (&[2, 1, 3], Direction::Rising),
            (&[3, 3, 3, 4], Direction::Rising),
            (&[3, 3, 3, 3, 3, 4], Direction::Steady),
            (&[1, 5, 1, 5], Direction::Steady),
            (&[5, 4, 4, 3, 3, 2], Direction::Falling),
        ] {
            assert_eq!(direction(ratings), expected, "{ratings:?}");
        }
    }

    #[test]
    fn the_middle_rating_says_neither() {
        let all: Vec<_> = (1..=5).map(says).collect();
        let (weak, strong) = (Some(Polarity::Improvement), Some(Polarity::Strength));
        assert_eq!(all, [weak, weak, None, strong, strong]);
    }
}
