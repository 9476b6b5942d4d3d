//! What of the past belongs into the brief for an interview: what was learned with the same employer first, then in roles
//! like this one, then the rest; of each the latest.

use crate::method::themes::words;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Lessons in a brief, at the most: more is not read on such a day.
pub const MAX_LESSONS: usize = 6;
/// Prepared answers in a brief, at the most.
pub const MAX_ANSWERS: usize = 7;
/// Themes to lean on, at the most.
pub const MAX_STRENGTHS: usize = 3;

/// Words of a role that say how high it is, and not what it is about.
const RANKS: &[&str] = &[
    "senior",
    "junior",
    "lead",
    "head",
    "chief",
    "principal",
    "assistant",
    "trainee",
    "intern",
    "and",
    "for",
    "the",
    "with",
];

words! {
    /// What an earlier interview has to do with this one.
    Relation as "relation" {
        /// It was with the same employer.
        SameEmployer = "same_employer",
        /// It was for a role like this.
        SimilarRole = "similar_role",
        /// It was another one.
        Other = "other",
    }
}

/// Where an interview is, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The employer's name, or the agency's where the employer is not named.
    pub employer: Option<&'a str>,
    /// The role.
    pub role: &'a str,
}

/// What one interview has to do with another.
#[must_use]
pub fn relation(past: Place<'_>, coming: Place<'_>) -> Relation {
    let name = |place: Place<'_>| place.employer.map(|name| name.trim().to_lowercase());
    if name(past).is_some() && name(past) == name(coming) {
        Relation::SameEmployer
    } else if !subject(past.role).is_disjoint(&subject(coming.role)) {
        Relation::SimilarRole
    } else {
        Relation::Other
    }
}

/// The words that say what a role is about.
fn subject(role: &str) -> BTreeSet<String> {
    role.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 3 && !RANKS.contains(word))
        .map(str::to_owned)
        .collect()
}

/// The lessons that a brief shows, the nearest first and of the same nearness the latest; each text once.
#[must_use]
pub fn lessons<T>(mut all: Vec<T>, place: impl Fn(&T) -> (Relation, NaiveDate, String)) -> Vec<T> {
    all.sort_by_key(|one| {
        let (relation, on, _) = place(one);
        (relation, Reverse(on))
    });
    let mut seen = BTreeSet::new();
    all.retain(|one| seen.insert(place(one).2));
    all.truncate(MAX_LESSONS);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn place<'a>(employer: Option<&'a str>, role: &'a str) -> Place<'a> {
        Place { employer, role }
    }

    #[test]
    fn the_same_employer_is_nearer_than_a_role_like_it() {
        let coming = place(Some("Ashdown Timber"), "Senior data analyst");
        for (past, expected) in [
            (
                place(Some(" ashdown timber"), "Cook"),
                Relation::SameEmployer,
            ),
            (
                place(Some("Brook"), "Junior Analyst (data)"),
                Relation::SimilarRole,
            ),
            (place(None, "Analyst"), Relation::SimilarRole),
            (place(Some("Brook"), "Senior cook"), Relation::Other),
        ] {
            assert_eq!(relation(past, coming), expected, "{past:?}");
        }
        // Two that name nobody are not the same.
        assert_eq!(
            relation(place(None, "Cook"), place(None, "Smith")),
            Relation::Other
        );
    }

    proptest! {
        #[test]
        fn no_lesson_that_is_shown_is_further_than_one_that_is_not(all in prop::collection::vec((0_usize..3, 1_u32..28, 0_u8..9), 0..30)) {
            let of = |one: &(usize, u32, u8)| {
                let on = NaiveDate::from_ymd_opt(2026, 11, one.1).unwrap();
                (Relation::ALL[one.0], on, one.2.to_string())
            };
            let shown = lessons(all.clone(), of);
            prop_assert!(shown.len() <= MAX_LESSONS);
            let words: BTreeSet<u8> = shown.iter().map(|one| one.2).collect();
            prop_assert_eq!(words.len(), shown.len());
            let rank = |one: &(usize, u32, u8)| (one.0, Reverse(one.1));
            prop_assert!(shown.windows(2).all(|two| rank(&two[0]) <= rank(&two[1])));
            for one in &all {
                let told = words.contains(&one.2);
                prop_assert!(told || shown.len() == MAX_LESSONS && shown.iter().all(|other| rank(other) <= rank(one)));
            }
        }
    }
}
