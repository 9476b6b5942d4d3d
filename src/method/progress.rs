//! How somebody gets on over several interviews, and what may kindly be said about it. Interviews are attempts here: what
//! counts is what is learned from one to the next, and an answer that nobody gave is no rating.

use crate::method::content::Occasion;
use crate::method::practice::{Direction, direction};

/// Ratings of one thing after one interview, by whoever gave one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    /// Adds a rating from 1 to 5.
    pub fn add(&mut self, rating: u8) {
        self.sum = self.sum.saturating_add(u32::from(rating));
        self.count = self.count.saturating_add(1);
    }

    /// The mean to one decimal; none without ratings.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        let mean = f64::from(self.sum) / f64::from(self.count);
        (self.count > 0).then(|| (mean * 10.0).round() / 10.0)
    }

    /// The mean as a whole rating; none without ratings.
    #[must_use]
    pub fn whole(self) -> Option<u8> {
        let doubled = self.sum.saturating_mul(2).saturating_add(self.count);
        let whole = doubled.checked_div(self.count.saturating_mul(2))?;
        u8::try_from(whole).ok()
    }
}

/// Where ratings go from one interview to the next, in the order of the interviews.
#[must_use]
pub fn over_interviews(means: &[Mean]) -> Direction {
    let ratings: Vec<u8> = means.iter().filter_map(|mean| mean.whole()).collect();
    direction(&ratings)
}

/// What is known of somebody's way so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Way {
    /// Interviews that have been held.
    pub interviews: usize,
    /// Whether they once thought worse of one than those who saw them.
    pub felt_worse: bool,
    /// Rehearsals.
    pub practised: usize,
    /// Times at which they kept how hard it was.
    pub mood_points: usize,
}

/// On which occasions something may be said now.
#[must_use]
pub fn occasions(way: &Way) -> Vec<Occasion> {
    let all = [
        (Occasion::Always, way.interviews > 0),
        (Occasion::FeltWorse, way.felt_worse),
        (Occasion::Practised, way.practised > 0),
        (Occasion::MoodKept, way.mood_points > 1),
    ];
    let now = all.into_iter().filter(|(_, is_now)| *is_now);
    now.map(|(occasion, _)| occasion).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean(ratings: &[u8]) -> Mean {
        let mut mean = Mean::default();
        for rating in ratings {
            mean.add(*rating);
        }
        mean
    }

    #[test]
    fn a_mean_is_shown_to_one_decimal_and_nothing_is_no_rating() {
        assert_eq!((mean(&[]).value(), mean(&[]).whole()), (None, None));
        assert_eq!(
            (mean(&[2, 3, 3]).value(), mean(&[2, 3, 3]).whole()),
            (Some(2.7), Some(3))
        );
        assert_eq!(mean(&[2, 3]).whole(), Some(3));
    }

    #[test]
    fn an_interview_without_ratings_bends_no_line() {
        let way = |interviews: &[&[u8]]| {
            let means: Vec<Mean> = interviews.iter().map(|one| mean(one)).collect();
            over_interviews(&means)
        };
        assert_eq!(way(&[&[2], &[], &[4]]), Direction::Rising);
        assert_eq!(way(&[&[2], &[]]), Direction::TooEarly);
        assert_eq!(way(&[&[3, 4], &[4, 3]]), Direction::Steady);
    }

    #[test]
    fn nothing_is_said_before_there_is_anything() {
        assert_eq!(occasions(&Way::default()), []);
        let way = Way {
            interviews: 1,
            practised: 2,
            mood_points: 1,
            ..Way::default()
        };
        assert_eq!(occasions(&way), [Occasion::Always, Occasion::Practised]);
    }
}
