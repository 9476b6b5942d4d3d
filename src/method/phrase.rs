//! Comparing short phrases that people type: skills, titles, wishes. Whole words, no case, no plural.

use std::collections::BTreeSet;

/// The words of a phrase in a form that can be compared. `c++` and `c#` stay what they are; a plural `s` goes.
#[must_use]
pub(super) fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '+' | '#')))
        .filter(|word| !word.is_empty())
        .map(singular)
        .collect()
}

fn singular(word: &str) -> String {
    let stem = word
        .strip_suffix('s')
        .filter(|stem| stem.chars().count() >= 3 && !stem.ends_with('s'));
    stem.unwrap_or(word).to_owned()
}

/// Whether `part` stands in `whole` word by word, and no denial right before it turns it round.
#[must_use]
pub(super) fn holds(whole: &[String], part: &[String], denials: &BTreeSet<String>) -> bool {
    !part.is_empty()
        && whole.windows(part.len()).enumerate().any(|(at, window)| {
            let before = at.checked_sub(1).and_then(|before| whole.get(before));
            window == part && !before.is_some_and(|word| denials.contains(word))
        })
}

/// Whether two phrases name the same thing: one stands whole in the other.
#[must_use]
pub(super) fn same(one: &[String], other: &[String]) -> bool {
    let none = BTreeSet::new();
    holds(one, other, &none) || holds(other, one, &none)
}

/// How alike two titles are, from 0 to 1: twice the words in common, over the words of both.
#[must_use]
pub(super) fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let both = one.len() + other.len();
    if both == 0 {
        return 0.0;
    }
    let common = one.intersection(other).count();
    share(2 * common, both)
}

/// A part of a whole, from 0 to 1.
#[must_use]
pub(super) fn share(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if whole == 0 {
        0.0
    } else {
        number(part) / number(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denials() -> BTreeSet<String> {
        ["no".to_owned(), "without".to_owned()].into()
    }

    #[test]
    fn whole_words_are_compared_without_case_and_plural() {
        assert!(same(&words("SQL"), &words("sql queries")));
        assert!(same(&words("Night shifts"), &words("night shift")));
        assert!(!same(&words("Java"), &words("JavaScript")));
        assert!(!same(&words("C"), &words("C++")));
        assert!(!same(&words(""), &words("anything")));
        assert_eq!(words("Business access, CSS"), ["business", "access", "css"]);
    }

    #[test]
    fn a_denial_right_before_turns_a_phrase_round() {
        let part = words("night shifts");
        assert!(holds(
            &words("Night shifts every second week"),
            &part,
            &denials()
        ));
        assert!(!holds(&words("No night shifts"), &part, &denials()));
        assert!(holds(
            &words("no car needed, night shifts"),
            &part,
            &denials()
        ));
    }

    #[test]
    fn titles_are_alike_by_their_words() {
        let set = |text: &str| words(text).into_iter().collect::<BTreeSet<_>>();
        assert!((likeness(&set("data analyst"), &set("Data Analyst")) - 1.0).abs() < 1e-9);
        assert!((likeness(&set("data analyst"), &set("business analyst")) - 0.5).abs() < 1e-9);
        assert!(likeness(&set(""), &set("")).abs() < 1e-9);
    }
}
