//! What to look at in a CV, for one role.

use super::content::{CvChecklist, CvItem, RoleKind};

/// The kind of role that a job title names, by the word that comes last: a `care manager` manages, a `data analyst` analyses.
/// None when no word is known; then the general items are enough.
#[must_use]
pub fn kind_of(checklist: &CvChecklist, role: &str) -> Option<RoleKind> {
    let words = super::phrase::words(role);
    words.iter().rev().find_map(|word| {
        let named = |known: &String| super::phrase::words(known).first() == Some(word);
        let kind = checklist
            .kinds
            .iter()
            .find(|kind| kind.words.iter().any(named));
        kind.map(|kind| kind.id)
    })
}

/// The items of a review: the general ones, then those of the kind of role.
pub fn items(checklist: &CvChecklist, kind: Option<RoleKind>) -> impl Iterator<Item = &CvItem> {
    let general = checklist.items.iter().filter(|item| item.kind.is_none());
    let special = checklist
        .items
        .iter()
        .filter(move |item| item.kind.is_some() && item.kind == kind);
    general.chain(special)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    #[test]
    fn the_last_known_word_of_a_title_tells_the_kind() {
        let cv = &library().unwrap().search().cv;
        for (role, kind) in [
            ("Data analyst", Some(RoleKind::Technical)),
            ("Care manager", Some(RoleKind::Management)),
            ("Staff Nurse (m/f/d), nights", Some(RoleKind::HealthAndCare)),
            ("HR assistant", Some(RoleKind::OfficeAndFinance)),
            ("Lorry drivers wanted", Some(RoleKind::TradesAndTransport)),
            ("Lighthouse keeper", None),
        ] {
            assert_eq!(kind_of(cv, role), kind, "{role}");
        }
    }

    #[test]
    fn a_review_holds_the_general_items_and_those_of_its_kind_only() {
        let cv = &library().unwrap().search().cv;
        let ids: Vec<&str> = items(cv, Some(RoleKind::Teaching))
            .map(|item| item.id.as_str())
            .collect();
        assert!(ids.contains(&"general_results") && ids.contains(&"teaching_groups"));
        assert!(
            ids.iter()
                .all(|id| id.starts_with("general_") || id.starts_with("teaching_"))
        );
        assert!(items(cv, None).all(|item| item.kind.is_none()));
    }
}
