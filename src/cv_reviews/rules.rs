//! For what a CV is looked at, and what may be ticked.

use super::model::{CvReview, NewCvReview, NewTick, Tick};
use crate::platform::error::{Fault, FaultCode};

/// Characters in a note at the most.
pub(super) const MAX_NOTE: u64 = 2000;
/// Items in one change at the most.
pub(super) const MAX_CHANGES: u64 = 50;

/// It is looked at for one role: that of an interview, or one that is named.
#[must_use]
pub(super) fn new_faults(new: &NewCvReview) -> Vec<Fault> {
    let both = |code, detail: &str| {
        ["/interview_id", "/role"]
            .map(|pointer| Fault::at(pointer, code, detail))
            .to_vec()
    };
    match (&new.interview_id, &new.role) {
        (None, None) => both(FaultCode::Required, "name an interview or a role"),
        (Some(_), Some(_)) => both(FaultCode::OneOf, "name an interview or a role, not both"),
        (None, Some(role)) if role.trim().is_empty() => vec![Fault::blank("/role")],
        _ => Vec::new(),
    }
}

/// Ticks and notes; an item that the checklist does not have is a fault, and nothing is changed then.
pub(super) fn tick(review: &mut CvReview, changes: &[NewTick]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, change) in changes.iter().enumerate() {
        let item = review
            .items
            .0
            .iter_mut()
            .find(|item| item.item_id == change.item_id);
        match item {
            Some(item) => apply(item, change),
            None => faults.push(Fault::at(
                format!("/items/{index}/id"),
                FaultCode::NotFound,
                "is no item of this review",
            )),
        }
    }
    faults
}

fn apply(item: &mut Tick, change: &NewTick) {
    item.ticked = change.ticked.unwrap_or(item.ticked);
    if let Some(note) = &change.note {
        item.note.clone_from(note);
    }
}

/// Whether every item is ticked.
#[must_use]
pub(super) fn is_complete(review: &CvReview) -> bool {
    review.items.iter().all(|item| item.ticked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::Time;
    use crate::platform::db::Private;
    use crate::platform::ids::TypedId;

    fn review() -> CvReview {
        let at = Time::default();
        let item = |name: &str| Tick {
            item_id: name.to_owned(),
            ticked: false,
            note: None,
        };
        CvReview {
            tenant_id: TypedId::new(at),
            id: TypedId::new(at),
            candidate_id: TypedId::new(at),
            interview_id: None,
            role: Private("Nurse".to_owned()),
            role_kind: None,
            items: Private(vec![item("general_results"), item("general_length")]),
            note: None,
            completed_at: None,
            version: 1,
            created_at: at,
            updated_at: at,
        }
    }

    #[expect(clippy::option_option, reason = "absent leaves it, null clears it")]
    fn change(item: &str, ticked: Option<bool>, note: Option<Option<&str>>) -> NewTick {
        NewTick {
            item_id: item.to_owned(),
            ticked,
            note: note.map(|note| note.map(str::to_owned)),
        }
    }

    #[test]
    fn ticks_add_up_and_what_is_not_named_stays() {
        let mut review = review();
        assert_eq!(
            tick(
                &mut review,
                &[change(
                    "general_results",
                    Some(true),
                    Some(Some("add the figure"))
                )]
            ),
            []
        );
        assert!(!is_complete(&review));
        assert_eq!(
            tick(&mut review, &[change("general_length", Some(true), None)]),
            []
        );
        assert!(is_complete(&review));
        assert_eq!(review.items[0].note.as_deref(), Some("add the figure"));
        tick(&mut review, &[change("general_results", None, Some(None))]);
        assert_eq!(
            (review.items[0].ticked, &review.items[0].note),
            (true, &None)
        );
    }

    #[test]
    fn an_unknown_item_is_named_by_its_place() {
        let faults = tick(
            &mut review(),
            &[
                change("general_results", None, None),
                change("photo", Some(true), None),
            ],
        );
        assert_eq!(faults[0].pointer.as_deref(), Some("/items/1/id"));
    }

    #[test]
    fn it_is_looked_at_for_one_role() {
        let new = |role: Option<&str>, interview: bool| NewCvReview {
            interview_id: interview.then(|| TypedId::new(Time::default())),
            role: role.map(str::to_owned),
            role_kind: None,
        };
        assert_eq!(new_faults(&new(Some("Nurse"), false)), []);
        assert_eq!(new_faults(&new(None, true)), []);
        assert_eq!(new_faults(&new(Some("Nurse"), true)).len(), 2);
        assert_eq!(new_faults(&new(None, false)).len(), 2);
        assert_eq!(new_faults(&new(Some(" "), false)).len(), 1);
    }
}
