//! Who may be shown in a group: the rules that keep a number from telling of a person.

use std::collections::{BTreeMap, BTreeSet};

/// Candidates behind every figure and in every group, at the least.
pub const AT_LEAST: usize = 20;
/// Counts of candidates are rounded to multiples of this, and shares to multiples of as many percent.
pub const ROUNDED_TO: usize = 5;

/// Distinct candidates, each by a number that means nothing else.
pub type People = BTreeSet<u128>;

/// Groups that together are the whole, cut into those that may be shown and the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split<G> {
    /// Shown by themselves, the largest first.
    pub shown: Vec<G>,
    /// Shown together, without saying who they are.
    pub together: Vec<G>,
}

/// Whether so many candidates may be spoken of.
#[must_use]
pub const fn is_enough(candidates: usize) -> bool {
    candidates >= AT_LEAST
}

/// Cuts groups that together are the whole. A group that is too small joins the others; while the others are too few for
/// a group of their own, the smallest of the rest joins them too: whoever takes what is shown from the whole then has
/// nothing left, or enough candidates. At most `most` groups are shown.
#[must_use]
pub fn split<G: Ord + Clone>(groups: &BTreeMap<G, People>, most: usize) -> Split<G> {
    let mut shown: Vec<(&G, &People)> = groups.iter().collect();
    shown.sort_by_key(|(name, people)| (std::cmp::Reverse(people.len()), *name));
    let keeps = shown
        .iter()
        .take(most)
        .take_while(|(_, people)| is_enough(people.len()))
        .count();
    let mut together = shown.split_off(keeps);
    let mut others: People = together
        .iter()
        .flat_map(|(_, people)| people.iter().copied())
        .collect();
    while !others.is_empty() && !is_enough(others.len()) {
        let Some((name, people)) = shown.pop() else {
            // All of it is too little: nothing is said.
            together.clear();
            break;
        };
        others.extend(people);
        together.push((name, people));
    }
    Split {
        shown: names(&shown),
        together: names(&together),
    }
}

fn names<G: Clone>(groups: &[(&G, &People)]) -> Vec<G> {
    groups.iter().map(|(name, _)| (*name).clone()).collect()
}

/// Whether a part of a whole may be shown where the whole is: the part is large enough, and so is the rest. Else the whole
/// less the part would speak of few, and a part that is the whole would speak of each.
#[must_use]
pub const fn may_show_part(part: usize, whole: usize) -> bool {
    is_enough(part) && is_enough(whole.saturating_sub(part))
}

/// A number rounded to a multiple of [`ROUNDED_TO`].
#[must_use]
pub(super) fn rounded(number: usize) -> u32 {
    let steps = number.saturating_add(ROUNDED_TO / 2) / ROUNDED_TO;
    u32::try_from(steps.saturating_mul(ROUNDED_TO)).unwrap_or(u32::MAX)
}

/// A share in percent, rounded likewise; of nothing, 0.
#[must_use]
pub(super) fn share(part: usize, whole: usize) -> u32 {
    let doubled = part.saturating_mul(200).checked_div(whole).unwrap_or(0);
    rounded(doubled.div_ceil(2))
}
