//! What makes sense of a contact.

use super::model::Contact;
use crate::platform::error::{Fault, FaultCode};
use chrono::NaiveDate;

/// Characters in a note at the most.
pub(super) const MAX_NOTES: u64 = 10_000;

/// Checks that the schema cannot express: whether somebody is named, and whether the days are in order.
#[must_use]
pub(super) fn faults(contact: &Contact, today: NaiveDate) -> Vec<Fault> {
    let mut faults = Vec::new();
    if contact.name.trim().is_empty() {
        faults.push(Fault::blank("/name"));
    }
    if contact.last_touch_on.is_some_and(|on| on > today) {
        let detail = "must not be in the future; say next_touch_on for what is to come";
        faults.push(Fault::at("/last_touch_on", FaultCode::InFuture, detail));
    }
    if let (Some(last), Some(next)) = (contact.last_touch_on, contact.next_touch_on)
        && next <= last
    {
        let detail = "must be after last_touch_on";
        faults.push(Fault::at("/next_touch_on", FaultCode::OutOfRange, detail));
    }
    faults
}

/// Whether it is time to be in touch. A day that has passed is still due: nobody is late with a friend.
#[must_use]
pub(super) fn is_due(contact: &Contact, today: NaiveDate) -> bool {
    contact.next_touch_on.is_some_and(|on| on <= today)
}

/// The two were in touch today. A next day that has come is done, and comes again after as many days as the last time; a day
/// still to come stays, since it may be what the two have just agreed on. Doing it twice changes nothing.
pub(super) fn touch(contact: &mut Contact, today: NaiveDate) {
    if is_due(contact, today) {
        let rhythm = contact.next_touch_on.zip(contact.last_touch_on);
        contact.next_touch_on =
            rhythm.and_then(|(next, last)| today.checked_add_signed(next - last));
    }
    contact.last_touch_on = Some(today);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::Tie;
    use crate::platform::clock::Time;
    use crate::platform::db::{Private, Word};
    use crate::platform::ids::TypedId;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn contact(last: Option<NaiveDate>, next: Option<NaiveDate>) -> Contact {
        let at = Time::default();
        Contact {
            tenant_id: TypedId::new(at),
            id: TypedId::new(at),
            candidate_id: TypedId::new(at),
            name: Private("Femi".to_owned()),
            organisation: None,
            how_known: None,
            tie: Word(Tie::Acquaintance),
            last_touch_on: last,
            next_touch_on: next,
            notes: None,
            version: 1,
            created_at: at,
            updated_at: at,
        }
    }

    #[test]
    fn the_last_touch_is_past_and_the_next_one_comes_after_it() {
        let wrong = |last, next| {
            let faults = faults(&contact(last, next), day(20));
            faults
                .into_iter()
                .map(|fault| fault.pointer.unwrap())
                .collect::<Vec<_>>()
        };
        let none: [&str; 0] = [];
        assert_eq!(wrong(Some(day(20)), Some(day(21))), none);
        assert_eq!(wrong(None, Some(day(2))), none);
        assert_eq!(wrong(Some(day(21)), None), ["/last_touch_on"]);
        assert_eq!(wrong(Some(day(10)), Some(day(10))), ["/next_touch_on"]);
    }

    #[test]
    fn a_touch_moves_a_day_that_has_come_and_leaves_one_that_has_not() {
        for (last, next, then) in [
            (Some(day(1)), Some(day(8)), Some(day(27))),
            (
                Some(day(1)),
                Some(day(20)),
                NaiveDate::from_ymd_opt(2026, 12, 9),
            ),
            (Some(day(1)), Some(day(21)), Some(day(21))),
            (None, Some(day(20)), None),
            (None, Some(day(21)), Some(day(21))),
            (Some(day(1)), None, None),
        ] {
            let mut one = contact(last, next);
            for _ in 0..2 {
                touch(&mut one, day(20));
                assert_eq!(
                    (one.last_touch_on, one.next_touch_on),
                    (Some(day(20)), then)
                );
                assert!(faults(&one, day(20)).is_empty());
            }
        }
    }

    #[test]
    fn a_touch_is_due_from_its_day_on() {
        assert!(!is_due(&contact(None, None), day(20)));
        assert!(!is_due(&contact(None, Some(day(21))), day(20)));
        assert!(is_due(&contact(None, Some(day(20))), day(20)));
        assert!(is_due(&contact(None, Some(day(1))), day(20)));
    }
}
