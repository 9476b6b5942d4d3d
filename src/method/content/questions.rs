//! What interviewers ask, so that somebody can practise it.

use super::check::is_method_row;
use crate::method::themes::{Theme, words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// Questions in the bank at the least, and for each theme and each sector.
const ENOUGH: usize = 200;
const ENOUGH_FOR_A_THEME: usize = 3;
const ENOUGH_FOR_A_SECTOR: usize = 10;
/// Characters in an id, a question and a hint at the most.
const LONGEST_ID: usize = 60;
const LONGEST_TEXT: usize = 300;
const LONGEST_HINT: usize = 400;

words! {
    /// What a question of the bank is after.
    QuestionKind as "kind of question" {
        /// What somebody has done.
        Competency = "competency",
        /// Why somebody wants this role, this place, this change.
        Motivation = "motivation",
        /// Knowledge of the field.
        Technical = "technical",
        /// A problem to think through aloud.
        Case = "case",
        /// What somebody would do.
        Situational = "situational",
        /// Who somebody is, and which papers they hold.
        Background = "background",
        /// Something to show or to do on the spot.
        Practical = "practical",
        /// Conditions, and the candidate's own questions.
        Closing = "closing",
    }
}

words! {
    /// Where a question is asked.
    Sector as "sector" {
        /// Everywhere.
        General = "general",
        /// Software, data, operations.
        Technology = "technology",
        /// Hospitals, homes, care at home.
        HealthAndCare = "health_and_care",
        /// Schools, colleges, training.
        Education = "education",
        /// Shops, restaurants, hotels.
        RetailAndHospitality = "retail_and_hospitality",
        /// Accounting, banking, insurance.
        Finance = "finance",
        /// Offices of the state, counters, policy.
        PublicSector = "public_sector",
        /// Building, repair, driving, warehouses.
        TradesAndLogistics = "trades_and_logistics",
        /// Offices, assistance, front desks.
        OfficeAndAdministration = "office_and_administration",
        /// Selling, and helping those who bought.
        SalesAndCustomerService = "sales_and_customer_service",
        /// Design, writing, media.
        Creative = "creative",
    }
}

words! {
    /// From which seniority on a question is asked.
    Seniority as "seniority" {
        /// Also of beginners.
        Entry = "entry",
        /// Of people with some years of work.
        Experienced = "experienced",
        /// Of those who lead others.
        Lead = "lead",
    }
}

/// A question that interviewers ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BankQuestion {
    /// Stable name.
    pub id: String,
    /// The question.
    pub text: String,
    /// What it is after.
    pub kind: QuestionKind,
    /// What it tests, the main theme first.
    pub themes: Vec<Theme>,
    /// Where it is asked.
    pub sectors: Vec<Sector>,
    /// From which seniority on.
    pub level: Seniority,
    /// What the interviewer wants to find out.
    pub tests: String,
    /// The row of the method.
    pub method: String,
    /// What a good answer shows.
    pub good_answer: String,
    /// What may be asked next.
    pub follow_up: Option<String>,
}

/// One file of the bank.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    sources: Vec<String>,
    question: Vec<BankQuestion>,
}

/// The files, compiled in.
pub(super) const FILES: &[(&str, &str)] = &[
    ("competency", include_str!("questions/competency.toml")),
    ("motivation", include_str!("questions/motivation.toml")),
    ("situational", include_str!("questions/situational.toml")),
    (
        "opening_and_closing",
        include_str!("questions/opening_and_closing.toml"),
    ),
    ("technology", include_str!("questions/technology.toml")),
    (
        "health_and_care",
        include_str!("questions/health_and_care.toml"),
    ),
    ("education", include_str!("questions/education.toml")),
    (
        "retail_and_hospitality",
        include_str!("questions/retail_and_hospitality.toml"),
    ),
    ("finance", include_str!("questions/finance.toml")),
    (
        "public_sector",
        include_str!("questions/public_sector.toml"),
    ),
    (
        "trades_and_logistics",
        include_str!("questions/trades_and_logistics.toml"),
    ),
    (
        "office_and_administration",
        include_str!("questions/office_and_administration.toml"),
    ),
    (
        "sales_and_customer_service",
        include_str!("questions/sales_and_customer_service.toml"),
    ),
    ("creative", include_str!("questions/creative.toml")),
];

/// The whole bank, by id; faults of single files are written down.
pub(super) fn load(faults: &mut Vec<String>) -> Vec<BankQuestion> {
    let mut all = Vec::new();
    for (name, text) in FILES {
        if let Some(file) = super::read::<File>(name, text, faults) {
            if file.sources.is_empty() {
                faults.push(format!("questions/{name}: it names no source"));
            }
            all.extend(file.question);
        }
    }
    all.sort_by(|one, other| one.id.cmp(&other.id));
    all
}

/// Writes down what is wrong with the bank.
pub(super) fn check(all: &[BankQuestion], faults: &mut Vec<String>) {
    let (mut ids, mut texts) = (BTreeSet::new(), BTreeSet::new());
    for one in all {
        if !ids.insert(one.id.as_str()) {
            faults.push(format!("{}: the id is used twice", one.id));
        }
        if !texts.insert(one.text.to_lowercase()) {
            faults.push(format!("{}: the question is there twice", one.id));
        }
        for what in wrong_with(one) {
            faults.push(format!("{}: {what}", one.id));
        }
    }
    if all.len() < ENOUGH {
        faults.push(format!("questions: fewer than {ENOUGH}"));
    }
    for theme in Theme::ALL.iter().filter(|theme| theme.is_workable()) {
        if all.iter().filter(|q| q.themes.contains(theme)).count() < ENOUGH_FOR_A_THEME {
            faults.push(format!("questions: too few test {theme}"));
        }
    }
    for sector in Sector::ALL {
        if all.iter().filter(|q| q.sectors.contains(sector)).count() < ENOUGH_FOR_A_SECTOR {
            faults.push(format!("questions: too few for {sector}"));
        }
    }
}

fn wrong_with(one: &BankQuestion) -> Vec<&'static str> {
    let mut wrong = Vec::new();
    let mut unless = |holds: bool, what| {
        if !holds {
            wrong.push(what);
        }
    };
    let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let starts_well = one.id.starts_with(|c: char| c.is_ascii_lowercase());
    let filled = |text: &str, most: usize| {
        !text.trim().is_empty() && text.trim() == text && text.chars().count() <= most
    };
    unless(
        starts_well && one.id.chars().all(is_id) && one.id.len() <= LONGEST_ID,
        "the id is not snake_case of at most 60 characters",
    );
    unless(
        filled(&one.text, LONGEST_TEXT) && one.text.ends_with(['?', '.']),
        "the question is empty, too long or does not end",
    );
    unless(
        filled(&one.tests, LONGEST_TEXT) && one.tests.ends_with('.'),
        "what it tests is no sentence",
    );
    unless(
        filled(&one.good_answer, LONGEST_HINT) && one.good_answer.ends_with('.'),
        "the hint is no sentence or too long",
    );
    let follows = |text: &String| filled(text, LONGEST_TEXT) && text.ends_with(['?', '.']);
    unless(
        one.follow_up.as_ref().is_none_or(follows),
        "the follow-up does not end",
    );
    let different = |count: usize, of: usize| count == of && count > 0;
    let themes: BTreeSet<_> = one.themes.iter().collect();
    unless(
        different(themes.len(), one.themes.len())
            && themes.len() <= 3
            && themes.iter().all(|theme| theme.is_workable()),
        "it tests one to three themes that somebody can work on",
    );
    let sectors: BTreeSet<_> = one.sectors.iter().collect();
    unless(
        different(sectors.len(), one.sectors.len())
            && (sectors.len() == 1 || !sectors.contains(&Sector::General)),
        "it names sectors once each, and general alone",
    );
    unless(
        is_method_row(&one.method),
        "the method row is not one of M1 to M20",
    );
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_names_its_question() {
        let mut faults = Vec::new();
        let mut all = load(&mut faults);
        assert_eq!(faults, Vec::<String>::new());
        let mut twice = all[0].clone();
        twice.themes = vec![Theme::RoleClosed];
        twice.good_answer = String::new();
        twice.follow_up = Some("And then".to_owned());
        let id = twice.id.clone();
        all.push(twice);
        check(&all, &mut faults);
        for what in [
            "the id is used twice",
            "the question is there twice",
            "it tests one to three themes that somebody can work on",
            "the hint is no sentence or too long",
            "the follow-up does not end",
        ] {
            assert!(
                faults.contains(&format!("{id}: {what}")),
                "{what}: {faults:?}"
            );
        }
        let mut few = Vec::new();
        check(&all[..3], &mut few);
        assert!(few.iter().any(|fault| fault == "questions: fewer than 200"));
        assert!(
            few.iter()
                .any(|fault| fault == "questions: too few for creative")
        );
    }
}
