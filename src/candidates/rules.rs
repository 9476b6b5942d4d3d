//! What a profile must be so that a plan can be made from it.

use super::model::Candidate;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::locale::is_locale;
use crate::platform::{countries, lines};

/// Hours in a week that a plan may fill at the most.
pub(super) const MAX_WEEKLY_HOURS: i32 = 60;
/// Entries in a list of a profile at the most.
pub(super) const MAX_ENTRIES: u64 = 50;

/// Characters in an entry of such a list at the most.
const MAX_ENTRY_LENGTH: usize = 200;

/// What is said to a candidate who sets their own `external_id`. The tenant finds people by it: whoever chose it themselves would get
/// what is recorded about somebody else, and a refusal because it is taken would tell who is there.
#[must_use]
pub(super) fn external_id_is_the_tenants() -> Fault {
    Fault::at(
        "/external_id",
        FaultCode::WrongDecider,
        "only the tenant sets this",
    )
}

/// Puts lists into the order and form that every reader may rely on.
pub(super) fn tidy(candidate: &mut Candidate) {
    candidate.days_off.0.sort_unstable();
    candidate.days_off.0.dedup();
    candidate.upcoming_interviews_on.0.sort_unstable();
    candidate.upcoming_interviews_on.0.dedup();
}

/// Checks that the schema cannot express: whether the zone and the country exist, whether the locale looks like one, whether a list has
/// entries that are empty or more than a line.
#[must_use]
pub(super) fn faults(candidate: &Candidate) -> Vec<Fault> {
    let mut faults = Vec::new();
    if candidate.time_zone.parse::<chrono_tz::Tz>().is_err() {
        faults.push(Fault::at(
            "/time_zone",
            FaultCode::UnknownTimeZone,
            "must be an IANA zone name like Europe/London",
        ));
    }
    faults.extend(countries::fault("/country", &candidate.country));
    if !is_locale(&candidate.locale) {
        faults.push(Fault::at(
            "/locale",
            FaultCode::Malformed,
            "must be a language tag like en or de-AT",
        ));
    }
    for (field, list) in [
        ("skills", &candidate.skills.0),
        ("target_roles", &candidate.target_roles.0),
    ] {
        for (index, entry) in list.iter().enumerate() {
            if entry.trim().is_empty() || entry.chars().count() > MAX_ENTRY_LENGTH {
                let limits = format!("must have between 1 and {MAX_ENTRY_LENGTH} characters");
                faults.push(Fault::at(
                    format!("/{field}/{index}"),
                    FaultCode::Length,
                    limits,
                ));
            } else if !lines::is_one_line(entry) {
                faults.push(lines::fault(format!("/{field}/{index}")));
            }
        }
    }
    faults
}
