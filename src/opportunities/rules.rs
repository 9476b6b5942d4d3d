//! What makes sense of a role in view, and how its days follow from how far it has come.

use super::model::{Opportunity, OpportunityState};
use crate::platform::error::{Fault, FaultCode};
use crate::platform::{links, phrases};
use chrono::NaiveDate;

/// Entries in a list at the most.
pub(super) const MAX_ENTRIES: u64 = 50;
/// Characters in a note at the most.
pub(super) const MAX_NOTES: u64 = 10_000;

/// Sets another state; the days of steps that are no longer taken go with it, and how and when it ended with a step back from `closed`.
/// A step back is a correction.
pub(super) fn step(opportunity: &mut Opportunity, to: OpportunityState) {
    if to < OpportunityState::Applied {
        opportunity.applied_on = None;
    }
    if to < OpportunityState::Interviewing {
        opportunity.interviewing_on = None;
    }
    if to < OpportunityState::Closed {
        (opportunity.closed_on, opportunity.closed_because) = (None, None);
    }
    opportunity.state = to;
}

/// Gives the step that was just reached its day, where nobody named one. Later a day that is cleared stays so.
pub(super) fn date_step(opportunity: &mut Opportunity, today: NaiveDate) {
    let reached = match opportunity.state {
        OpportunityState::Noticed => return,
        OpportunityState::Applied => &mut opportunity.applied_on,
        OpportunityState::Interviewing => &mut opportunity.interviewing_on,
        OpportunityState::Closed => &mut opportunity.closed_on,
    };
    reached.get_or_insert(today);
}

/// Checks that the schema cannot express.
#[must_use]
pub(super) fn faults(opportunity: &Opportunity, today: NaiveDate) -> Vec<Fault> {
    let mut faults = Vec::new();
    if opportunity.role.trim().is_empty() {
        faults.push(Fault::blank("/role"));
    }
    faults.extend(
        opportunity
            .url
            .as_deref()
            .and_then(|url| links::fault("/url", url)),
    );
    for (field, list) in [
        ("required_skills", &opportunity.required_skills.0),
        ("wished_skills", &opportunity.wished_skills.0),
        ("features", &opportunity.features.0),
    ] {
        faults.extend(phrases::faults(field, list));
    }
    faults.extend(day_faults(opportunity, today));
    faults
}

/// Days are past or today, in the order of the steps, and none is named of a step that has not been reached.
fn day_faults(opportunity: &Opportunity, today: NaiveDate) -> Vec<Fault> {
    let steps = [
        (
            "/noticed_on",
            OpportunityState::Noticed,
            Some(opportunity.noticed_on),
        ),
        (
            "/applied_on",
            OpportunityState::Applied,
            opportunity.applied_on,
        ),
        (
            "/interviewing_on",
            OpportunityState::Interviewing,
            opportunity.interviewing_on,
        ),
        (
            "/closed_on",
            OpportunityState::Closed,
            opportunity.closed_on,
        ),
    ];
    let mut faults = Vec::new();
    let mut before = opportunity.noticed_on;
    for (pointer, state, on) in steps {
        let Some(on) = on else { continue };
        if opportunity.state < state {
            let detail = format!("goes with the state {state} or a later one");
            faults.push(Fault::at(pointer, FaultCode::OneOf, detail));
        } else if on > today {
            faults.push(Fault::at(
                pointer,
                FaultCode::InFuture,
                "must not be in the future",
            ));
        } else if on < before {
            let detail = "must not be before the step that comes first";
            faults.push(Fault::at(pointer, FaultCode::OutOfRange, detail));
        }
        before = before.max(on);
    }
    if opportunity.closed_because.is_some() && opportunity.state != OpportunityState::Closed {
        let detail = "goes with the state closed";
        faults.push(Fault::at("/closed_because", FaultCode::OneOf, detail));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opportunities::model::OpportunityEnd;
    use crate::platform::clock::Time;
    use crate::platform::db::Private;
    use crate::platform::ids::TypedId;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn noticed() -> Opportunity {
        let at = Time::default();
        Opportunity {
            tenant_id: TypedId::new(at),
            id: TypedId::new(at),
            candidate_id: TypedId::new(at),
            role: Private("Data analyst".to_owned()),
            organisation: None,
            url: None,
            required_skills: Private(Vec::new()),
            wished_skills: Private(Vec::new()),
            features: Private(Vec::new()),
            state: OpportunityState::Noticed,
            noticed_on: day(10),
            applied_on: None,
            interviewing_on: None,
            closed_on: None,
            closed_because: None,
            notes: None,
            version: 1,
            created_at: at,
            updated_at: at,
        }
    }

    fn words(faults: &[Fault]) -> Vec<String> {
        let word = |fault: &Fault| format!("{} {}", fault.pointer.as_deref().unwrap(), fault.code);
        faults.iter().map(word).collect()
    }

    #[test]
    fn a_step_gets_its_day_and_a_step_back_loses_it() {
        let mut one = noticed();
        step(&mut one, OpportunityState::Interviewing);
        date_step(&mut one, day(20));
        assert_eq!((one.applied_on, one.interviewing_on), (None, Some(day(20))));
        step(&mut one, OpportunityState::Closed);
        one.closed_because = Some(OpportunityEnd::NotForMe);
        date_step(&mut one, day(22));
        assert_eq!(
            (one.interviewing_on, one.closed_on),
            (Some(day(20)), Some(day(22)))
        );
        step(&mut one, OpportunityState::Applied);
        date_step(&mut one, day(23));
        assert_eq!(
            (one.applied_on, one.interviewing_on, one.closed_on),
            (Some(day(23)), None, None)
        );
        assert_eq!(one.closed_because, None);
        assert_eq!(faults(&one, day(23)), []);
    }

    #[test]
    fn days_are_past_in_order_and_belong_to_steps_that_were_taken() {
        let mut one = noticed();
        one.applied_on = Some(day(12));
        one.closed_because = Some(OpportunityEnd::Accepted);
        assert_eq!(
            words(&faults(&one, day(20))),
            ["/applied_on one_of", "/closed_because one_of"]
        );
        one.state = OpportunityState::Closed;
        one.closed_on = Some(day(11));
        assert_eq!(words(&faults(&one, day(20))), ["/closed_on out_of_range"]);
        one.closed_on = Some(day(21));
        assert_eq!(words(&faults(&one, day(20))), ["/closed_on in_future"]);
    }

    #[test]
    fn a_role_has_a_name_an_address_is_one_and_entries_say_something() {
        let mut one = noticed();
        one.role = Private(" ".to_owned());
        one.url = Some(Private("http://example.org".to_owned()));
        one.features = Private(vec!["remote".to_owned(), " ".to_owned()]);
        assert_eq!(
            words(&faults(&one, day(20))),
            ["/role blank", "/url malformed", "/features/1 length"]
        );
    }
}
