//! Until when one can be heard, counted from what is known, with how sure that is.
//!
//! Each route of a jurisdiction gives one deadline. Where the rule that applies is not verified, is stale or disputed, all
//! rules of the route are counted and the earliest day is the one to act by: too early costs a little, too late everything.
//! For the same reason a moment that is not known is replaced by an earlier one, and that is said.

mod calendar;
mod say;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::method::content::{
    ClockStart, FairnessWords, Jurisdiction, LimitRule, Route, RouteKind,
};
use crate::method::grounds::Ground;
use crate::method::themes::words;

pub use calendar::{is_weekend, last_day, next_working_day};
pub use say::spoken;

words! {
    /// How sure a deadline is.
    Certainty as "certainty" {
        /// One rule, read at a source, and it holds.
        Confirmed = "confirmed",
        /// More than one rule may hold; the earliest day is given.
        Several = "several",
        /// The rule was not read at a source; the earliest day is given.
        Unverified = "unverified",
        /// The rule has not been looked at for too long; the earliest day is given.
        Stale = "stale",
        /// Sources disagree; the earliest day is given.
        Disputed = "disputed",
        /// There is no day: no limit is known, or its clock has not started.
        NoDay = "no_day",
    }
}

/// What is known of a decision.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// When the last interview was.
    pub interview_at: DateTime<Utc>,
    /// When it was decided.
    pub decision_at: Option<DateTime<Utc>>,
    /// When the person was told.
    pub notified_at: Option<DateTime<Utc>>,
    /// When the person came to know why, as they say.
    pub knowledge_at: Option<DateTime<Utc>>,
    /// On which day a claim in writing reached the employer.
    pub claimed_on: Option<NaiveDate>,
    /// Whether anybody ever answered.
    pub answered: bool,
    /// What the person thinks that it was about; empty if they do not say.
    pub grounds: &'a [Ground],
    /// The person's zone, for a jurisdiction that has more than one.
    pub zone: Tz,
    /// The person's date.
    pub today: NaiveDate,
}

/// From when a limit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Started {
    /// The moment that was taken.
    pub by: ClockStart,
    /// Its day where the law holds.
    pub on: NaiveDate,
    /// Whether it stands in for one that is not known.
    pub assumed: bool,
}

/// One rule, counted out.
#[derive(Debug, Clone)]
pub struct Counted<'a> {
    /// The rule.
    pub rule: &'a LimitRule,
    /// From when it was counted.
    pub started: Started,
    /// Its last day.
    pub on: NaiveDate,
    /// Whether the law moved it away from a weekend.
    pub rolled: bool,
    /// Whether it is too long ago that somebody looked.
    pub stale: bool,
}

/// Until when one can be heard by one route.
#[derive(Debug, Clone)]
pub struct Deadline<'a> {
    /// The route.
    pub route: &'a Route,
    /// The day to act by.
    pub on: Option<NaiveDate>,
    /// How sure it is.
    pub certainty: Certainty,
    /// What to know of it, for the person.
    pub statement: String,
    /// Whether the day is over.
    pub passed: bool,
    /// The rules that were counted, the earliest first.
    pub rules: Vec<Counted<'a>>,
}

impl Deadline<'_> {
    /// Whether every rule behind the day was read at a source and still holds.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        matches!(self.certainty, Certainty::Confirmed | Certainty::Several)
    }
}

/// The deadlines of a jurisdiction, in the order of its routes.
#[must_use]
pub fn deadlines<'a>(
    words: &FairnessWords,
    place: &'a Jurisdiction,
    facts: &Facts<'_>,
) -> Vec<Deadline<'a>> {
    let all = place.routes.iter();
    all.map(|route| deadline(words, place, route, facts))
        .filter(|one| !came_later(one))
        .collect()
}

/// A duty to answer that was no law yet is nothing to wait for.
fn came_later(deadline: &Deadline<'_>) -> bool {
    deadline.route.kind == RouteKind::Silence && !deadline.rules.iter().any(is_in_force)
}

fn deadline<'a>(
    words: &FairnessWords,
    place: &'a Jurisdiction,
    route: &'a Route,
    facts: &Facts<'_>,
) -> Deadline<'a> {
    let zone = place.zone().unwrap_or(facts.zone);
    let (rules, certainty) = candidates(route, facts, zone);
    let earliest = rules.first();
    let passed = earliest.is_some_and(|first| facts.today > first.on);
    let statement = say::statement(words, place, route, (&rules, certainty, passed), facts);
    Deadline {
        route,
        on: earliest.map(|first| first.on),
        certainty,
        statement,
        passed,
        rules,
    }
}

/// The rules that the day is taken from, the earliest first, and how sure that is.
fn candidates<'a>(route: &'a Route, facts: &Facts<'_>, zone: Tz) -> (Vec<Counted<'a>>, Certainty) {
    let counted: Vec<Counted<'a>> = route
        .rules
        .iter()
        .filter(|rule| is_for(rule, facts.grounds))
        .filter_map(|rule| count(rule, route, facts, zone))
        .collect();
    let in_force: Vec<&Counted<'a>> = counted.iter().filter(|one| is_in_force(one)).collect();
    let any = |doubt: fn(&Counted<'a>) -> bool| in_force.iter().any(|one| doubt(one));
    let certainty = if counted.is_empty() {
        Certainty::NoDay
    } else if any(|one| one.stale) {
        Certainty::Stale
    } else if in_force.is_empty() || any(|one| !one.rule.verified) {
        Certainty::Unverified
    } else if any(|one| one.rule.disputed.is_some()) {
        Certainty::Disputed
    } else if any_two_differ(&in_force) {
        Certainty::Several
    } else {
        Certainty::Confirmed
    };
    let mut taken: Vec<Counted<'a>> = match certainty {
        Certainty::Confirmed | Certainty::Several => {
            counted.into_iter().filter(is_in_force).collect()
        }
        _ => counted,
    };
    taken.sort_by_key(|one| one.on);
    (taken, certainty)
}

fn any_two_differ(in_force: &[&Counted<'_>]) -> bool {
    in_force
        .iter()
        .zip(in_force.iter().skip(1))
        .any(|(one, other)| one.on != other.on)
}

/// A rule for some grounds is passed over only where others are named.
fn is_for(rule: &LimitRule, grounds: &[Ground]) -> bool {
    rule.grounds.is_empty()
        || grounds.is_empty()
        || rule.grounds.iter().any(|one| grounds.contains(one))
}

fn is_in_force(one: &Counted<'_>) -> bool {
    let (rule, day) = (one.rule, one.started.on);
    rule.effective_from.is_none_or(|from| from <= day)
        && rule.effective_until.is_none_or(|until| day <= until)
}

fn count<'a>(
    rule: &'a LimitRule,
    route: &Route,
    facts: &Facts<'_>,
    zone: Tz,
) -> Option<Counted<'a>> {
    let started = started(rule.starts, route, facts, zone)?;
    let end = last_day(started.on, rule.amount, rule.unit, rule.less_a_day)?;
    let stale = facts.today > rule.stale_after;
    // That the day moves is as unsure as the rule itself.
    let on = if rule.roll && rule.verified && !stale {
        next_working_day(end)
    } else {
        end
    };
    Some(Counted {
        rule,
        started,
        on,
        rolled: on != end,
        stale,
    })
}

/// The day from which a rule is counted: the moment that it names, or an earlier one where that is not known. None where
/// the clock has not started at all.
fn started(by: ClockStart, route: &Route, facts: &Facts<'_>, zone: Tz) -> Option<Started> {
    if !facts.answered && !route.silence_starts {
        return None;
    }
    let interview = (ClockStart::Interview, facts.interview_at);
    let decision = facts.decision_at.map(|at| (ClockStart::Decision, at));
    let notified = facts.notified_at.map(|at| (ClockStart::Notified, at));
    let knowledge = facts.knowledge_at.map(|at| (ClockStart::Knowledge, at));
    let (taken, at) = match by {
        ClockStart::Claimed => {
            return facts.claimed_on.map(|on| Started {
                by,
                on,
                assumed: false,
            });
        }
        ClockStart::Interview => interview,
        ClockStart::Decision => decision.unwrap_or(interview),
        ClockStart::Notified => match (notified, knowledge) {
            (Some(told), Some(known)) if told.1 < known.1 => known,
            (told, _) => told.or(decision).unwrap_or(interview),
        },
        ClockStart::Knowledge => knowledge.or(notified).or(decision).unwrap_or(interview),
    };
    // Knowing later than being told is what a limit from receipt waits for, so that is no stand-in.
    let waited_for = by == ClockStart::Notified && taken == ClockStart::Knowledge;
    Some(Started {
        by: taken,
        on: at.with_timezone(&zone).date_naive(),
        assumed: taken != by && !waited_for,
    })
}

/// The earliest day on which the person has to act, of those that are not over.
#[must_use]
pub fn next_day(all: &[Deadline<'_>]) -> Option<NaiveDate> {
    all.iter()
        .filter(|one| one.route.kind == RouteKind::Claim && !one.passed)
        .filter_map(|one| one.on)
        .min()
}
