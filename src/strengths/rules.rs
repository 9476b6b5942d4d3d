//! How entries become a ledger.

use super::model::{Entry, ThemeStrengths};
use crate::method::themes::Theme;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Words that are shown for one theme, at the most; the count counts them all.
pub(super) const MAX_ENTRIES: usize = 20;

/// Theme by theme: what was said most often first, among equals what was said last. Within a theme the newest first.
#[must_use]
pub(super) fn by_theme(entries: Vec<Entry>) -> Vec<ThemeStrengths> {
    let mut themes: BTreeMap<Option<Theme>, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        themes.entry(entry.theme).or_default().push(entry);
    }
    let mut ledger: Vec<ThemeStrengths> = themes
        .into_iter()
        .filter_map(|(theme, entries)| of_theme(theme, entries))
        .collect();
    ledger.sort_by_key(|one| {
        (
            one.theme.is_none(),
            Reverse(one.times_named),
            Reverse(one.last_said_on),
            one.theme,
        )
    });
    ledger
}

fn of_theme(theme: Option<Theme>, mut entries: Vec<Entry>) -> Option<ThemeStrengths> {
    entries.sort_by(|one, other| {
        let newest = other.said_at.cmp(&one.said_at);
        newest.then_with(|| one.evidence_id.cmp(&other.evidence_id))
    });
    let after: BTreeSet<_> = entries.iter().filter_map(|one| one.interview_id).collect();
    let times_named = entries.len();
    let last_said_on = entries.first()?.said_on;
    entries.truncate(MAX_ENTRIES);
    Some(ThemeStrengths {
        theme,
        times_named,
        interviews: after.len(),
        last_said_on,
        entries,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::themes::Source;
    use crate::platform::clock::Time;
    use crate::platform::ids::TypedId;
    use chrono::{DateTime, TimeDelta};

    fn entry(theme: Option<Theme>, day: i64) -> Entry {
        let start: Time = DateTime::from_timestamp_millis(1_763_800_000_000)
            .unwrap()
            .into();
        let said_at = start + TimeDelta::days(day);
        Entry {
            theme,
            said_by: Source::Employer,
            interview_id: Some(TypedId::new(said_at)),
            evidence_id: format!("obsv_{day}"),
            words: "well".to_owned(),
            said_at,
            said_on: said_at.date_naive(),
        }
    }

    #[test]
    fn what_was_said_most_often_comes_first_then_the_latest_and_what_fits_no_theme_last() {
        let (sql, calm, ready) = (
            Some(Theme::TechnicalKnowledge),
            Some(Theme::Confidence),
            Some(Theme::Preparation),
        );
        let said = vec![
            entry(None, 9),
            entry(None, 8),
            entry(None, 7),
            entry(calm, 1),
            entry(sql, 2),
            entry(ready, 4),
            entry(sql, 3),
        ];
        let ledger = by_theme(said);
        let themes: Vec<_> = ledger.iter().map(|one| one.theme).collect();
        assert_eq!(themes, [sql, ready, calm, None]);
        assert_eq!((ledger[0].times_named, ledger[0].interviews), (2, 2));
        let newest = &ledger[0].entries[0];
        assert_eq!(newest.evidence_id, "obsv_3");
        assert_eq!(newest.said_on, ledger[0].last_said_on);
    }

    #[test]
    fn all_are_counted_and_the_latest_are_shown() {
        let said = (0..40)
            .map(|day| entry(Some(Theme::Leadership), day))
            .collect();
        let ledger = by_theme(said);
        assert_eq!(ledger[0].times_named, 40);
        assert_eq!(ledger[0].entries.len(), MAX_ENTRIES);
        assert_eq!(ledger[0].entries[0].evidence_id, "obsv_39");
    }
}
