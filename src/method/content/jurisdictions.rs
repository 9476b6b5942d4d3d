//! Where one can turn, until when, and who advises for free: one data file for each jurisdiction.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Deserialize;

use super::data_rights::{self, DataRight};
use crate::method::grounds::Ground;
use crate::method::themes::words;

/// Where each jurisdiction is, compiled in. A narrower one comes after the one that it lies in.
pub(super) const FILES: &[(&str, &str)] = &[
    ("GB", include_str!("jurisdictions/gb.toml")),
    ("GB-NIR", include_str!("jurisdictions/gb_nir.toml")),
    ("IE", include_str!("jurisdictions/ie.toml")),
    ("US", include_str!("jurisdictions/us.toml")),
    ("US-CA", include_str!("jurisdictions/us_ca.toml")),
    ("US-FL", include_str!("jurisdictions/us_fl.toml")),
    ("US-IL", include_str!("jurisdictions/us_il.toml")),
    ("US-MA", include_str!("jurisdictions/us_ma.toml")),
    ("US-NJ", include_str!("jurisdictions/us_nj.toml")),
    ("US-NY", include_str!("jurisdictions/us_ny.toml")),
    ("US-NYC", include_str!("jurisdictions/us_nyc.toml")),
    ("US-TX", include_str!("jurisdictions/us_tx.toml")),
    ("US-WA", include_str!("jurisdictions/us_wa.toml")),
    ("CA", include_str!("jurisdictions/ca.toml")),
    ("CA-ON", include_str!("jurisdictions/ca_on.toml")),
    ("AU", include_str!("jurisdictions/au.toml")),
    ("DE", include_str!("jurisdictions/de.toml")),
    ("FR", include_str!("jurisdictions/fr.toml")),
    ("NL", include_str!("jurisdictions/nl.toml")),
    ("EU", include_str!("jurisdictions/eu.toml")),
];

words! {
    /// The moment from which a time limit is counted.
    ClockStart as "clock start" {
        /// The decision was made.
        Decision = "decision_at",
        /// The person was told, but not before they could know.
        Notified = "notified_at",
        /// The person came to know.
        Knowledge = "knowledge_at",
        /// The last interview.
        Interview = "interview_at",
        /// The written claim of the step before arrived.
        Claimed = "claimed_on",
    }
}

words! {
    /// What a route is.
    RouteKind as "kind of route" {
        /// The person has to do something until then.
        Claim = "claim",
        /// The employer has to answer until then.
        Silence = "silence_deadline",
    }
}

words! {
    /// What a time limit is counted in.
    Unit as "unit" {
        /// Calendar days.
        Days = "days",
        /// Calendar months.
        Months = "months",
        /// Calendar years.
        Years = "years",
    }
}

/// What holds in one country, or in a part of one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jurisdiction {
    /// The row of the method.
    pub method: String,
    /// Raised when the file changes.
    pub version: i32,
    /// Its code: ISO 3166-1, with a part of it where laws differ; `EU` for what holds in every member state.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The countries whose people it is meant for unless another is named.
    pub countries: Vec<String>,
    /// The jurisdiction that it lies in, whose law holds as well.
    pub within: Option<String>,
    /// Its IANA time zone, if it has but one.
    pub time_zone: Option<String>,
    /// What to know first.
    pub note: Option<String>,
    /// What it protects.
    pub grounds: Grounds,
    /// The ways to be heard.
    #[serde(rename = "route")]
    pub routes: Vec<Route>,
    /// Who advises for free.
    #[serde(rename = "signpost")]
    pub signposts: Vec<Signpost>,
    /// What one may ask of one's own data.
    #[serde(default, rename = "data_right")]
    pub data_rights: Vec<DataRight>,
}

/// What a jurisdiction protects.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    /// The law.
    pub statute: String,
    /// Where that comes from.
    pub source: String,
    /// Whether somebody read it there.
    pub verified: bool,
    /// When it was last looked at.
    pub verified_on: NaiveDate,
    /// The last day on which we lean on it.
    pub stale_after: NaiveDate,
    /// The grounds.
    pub list: Vec<ProtectedGround>,
}

/// One ground in the words of a jurisdiction.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtectedGround {
    /// Its word here.
    pub ground: Ground,
    /// Its name there.
    pub name: String,
    /// Its law, where each ground has its own.
    pub statute: Option<String>,
}

/// One way to be heard. Its rules compete; one without rules has no limit that we know of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Stable name.
    pub id: String,
    /// What it is.
    #[serde(default = "claim")]
    pub kind: RouteKind,
    /// What has to be done.
    pub what: String,
    /// Where.
    pub forum: String,
    /// For whom only.
    pub condition: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Whether the clock starts though nobody ever answered.
    #[serde(default = "yes")]
    pub silence_starts: bool,
    /// The rules.
    #[serde(default, rename = "rule")]
    pub rules: Vec<LimitRule>,
}

/// One time limit.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitRule {
    /// Stable name.
    pub id: String,
    /// What it is called, with its law.
    pub name: String,
    /// From when it is counted.
    pub starts: ClockStart,
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
    /// Whether the first day counts, so that it ends a day earlier.
    #[serde(default)]
    pub less_a_day: bool,
    /// Whether a last day on a weekend moves to the next working day.
    #[serde(default)]
    pub roll: bool,
    /// For these grounds only; empty for all.
    #[serde(default)]
    pub grounds: Vec<Ground>,
    /// For what happened on or after this day only.
    pub effective_from: Option<NaiveDate>,
    /// For what happened on or before this day only.
    pub effective_until: Option<NaiveDate>,
    /// Whether somebody read it at a source.
    pub verified: bool,
    /// When it was last looked at.
    pub verified_on: NaiveDate,
    /// The last day on which we lean on it.
    pub stale_after: NaiveDate,
    /// Why sources disagree, if they do.
    pub disputed: Option<String>,
    /// Where it comes from.
    pub source: String,
}

/// Who advises for free.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signpost {
    /// Its name.
    pub name: String,
    /// What it does.
    pub what: String,
    /// Its page.
    pub url: Option<String>,
    /// Its phone.
    pub phone: Option<String>,
    /// Whether somebody checked it.
    pub verified: bool,
    /// When it was last looked at.
    pub verified_on: NaiveDate,
    /// The last day on which we lean on it.
    pub stale_after: NaiveDate,
}

const fn claim() -> RouteKind {
    RouteKind::Claim
}

const fn yes() -> bool {
    true
}

impl Jurisdiction {
    /// The earliest day after which one of its facts is not leaned on any more.
    #[must_use]
    pub fn stale_after(&self) -> NaiveDate {
        let days = self.facts().into_iter().map(|fact| fact.stale_after);
        days.min().unwrap_or(self.grounds.stale_after)
    }

    /// Its time zone, if it has but one.
    #[must_use]
    pub fn zone(&self) -> Option<Tz> {
        self.time_zone.as_deref()?.parse().ok()
    }

    /// Each of its facts.
    fn facts(&self) -> Vec<Fact<'_>> {
        let grounds = &self.grounds;
        let mut facts = vec![Fact {
            name: "grounds",
            verified: grounds.verified,
            verified_on: grounds.verified_on,
            stale_after: grounds.stale_after,
            source: Some(&grounds.source),
        }];
        let rules = self.routes.iter().flat_map(|route| &route.rules);
        facts.extend(rules.map(|one| Fact {
            name: &one.id,
            verified: one.verified,
            verified_on: one.verified_on,
            stale_after: one.stale_after,
            source: Some(&one.source),
        }));
        facts.extend(self.signposts.iter().map(|one| Fact {
            name: &one.name,
            verified: one.verified,
            verified_on: one.verified_on,
            stale_after: one.stale_after,
            source: None,
        }));
        facts.extend(self.data_rights.iter().map(|one| Fact {
            name: &one.name,
            verified: one.verified,
            verified_on: one.verified_on,
            stale_after: one.stale_after,
            source: Some(&one.source),
        }));
        facts
    }
}

/// What a source says of a fact that nobody has read there.
const NOT_CHECKED: &str = "not checked";

/// What is said of each fact, and how far it can be leaned on.
struct Fact<'a> {
    name: &'a str,
    verified: bool,
    verified_on: NaiveDate,
    stale_after: NaiveDate,
    /// A signpost is its own source.
    source: Option<&'a str>,
}

/// Writes down every fault of the jurisdictions.
pub(super) fn check(all: &[Jurisdiction], faults: &mut Vec<String>) {
    let (mut codes, mut ids) = (BTreeSet::new(), BTreeSet::new());
    let mut countries = BTreeSet::new();
    for one in all {
        let code = &one.code;
        if one
            .within
            .as_ref()
            .is_some_and(|outer| !codes.contains(outer.as_str()))
        {
            faults.push(format!(
                "jurisdictions: {code} lies in none that comes before it"
            ));
        }
        if !codes.insert(code.as_str()) {
            faults.push(format!("jurisdictions: {code} is there twice"));
        }
        for country in &one.countries {
            if !countries.insert(country) {
                faults.push(format!("jurisdictions: {country} leads to two of them"));
            }
        }
        if one.method != "M6" || one.version < 1 || one.name.is_empty() {
            faults.push(format!(
                "jurisdictions: {code} lacks its row, version or name"
            ));
        }
        if one.grounds.list.is_empty() || one.signposts.is_empty() || one.routes.is_empty() {
            faults.push(format!(
                "jurisdictions: {code} lacks grounds, routes or somebody to ask"
            ));
        }
        for route in &one.routes {
            if !ids.insert(route.id.as_str()) {
                faults.push(format!(
                    "jurisdictions: the route {} is there twice",
                    route.id
                ));
            }
            for rule in &route.rules {
                check_rule(rule, &mut ids, faults);
            }
        }
        if one.time_zone.is_some() && one.zone().is_none() {
            faults.push(format!(
                "jurisdictions: {code} has a time zone that is none"
            ));
        }
        for fact in one.facts() {
            check_fact(code, &fact, faults);
        }
        for right in &one.data_rights {
            data_rights::check(code, right, faults);
        }
    }
}

fn check_fact(code: &str, fact: &Fact<'_>, faults: &mut Vec<String>) {
    let name = fact.name;
    if fact.stale_after <= fact.verified_on {
        faults.push(format!(
            "jurisdictions: {code}, {name} is stale as soon as it is verified"
        ));
    }
    if fact.source.is_some_and(str::is_empty) {
        faults.push(format!("jurisdictions: {code}, {name} names no source"));
    }
    if fact.verified && fact.source.is_some_and(|said| said.contains(NOT_CHECKED)) {
        faults.push(format!(
            "jurisdictions: {code}, {name} is verified, and its source says that nobody checked"
        ));
    }
}

fn check_rule<'a>(rule: &'a LimitRule, ids: &mut BTreeSet<&'a str>, faults: &mut Vec<String>) {
    if !ids.insert(rule.id.as_str()) {
        faults.push(format!(
            "jurisdictions: the rule {} is there twice",
            rule.id
        ));
    }
    if rule.amount == 0 || rule.name.is_empty() {
        faults.push(format!("jurisdictions: the rule {} says nothing", rule.id));
    }
    if let (Some(from), Some(until)) = (rule.effective_from, rule.effective_until)
        && until < from
    {
        faults.push(format!(
            "jurisdictions: the rule {} ends before it begins",
            rule.id
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    #[test]
    fn what_nobody_checked_cannot_be_shipped_as_verified() {
        let mut all = library().unwrap().jurisdictions().to_vec();
        let grounds = all.iter_mut().map(|one| &mut one.grounds);
        let mut unchecked = grounds.filter(|grounds| grounds.source.contains(NOT_CHECKED));
        unchecked.next().unwrap().verified = true;
        let mut faults = Vec::new();
        check(&all, &mut faults);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].ends_with("is verified, and its source says that nobody checked"));
    }
}
