//! What the method knows about searching: the CV, how well a role fits, whom to get in touch with, and what to read.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::fit::{FitReasonCode, FitRecommendation, KIND_OF_ROLE_THEMES};
use crate::method::themes::{Theme, words};

use super::{fill, is_method_row, read};

words! {
    /// A kind of role, by which a CV is looked at.
    RoleKind as "kind of role" {
        /// Technical and IT work.
        Technical = "technical",
        /// Health and care.
        HealthAndCare = "health_and_care",
        /// Sales and service.
        SalesAndService = "sales_and_service",
        /// Office and finance.
        OfficeAndFinance = "office_and_finance",
        /// Trades, production and transport.
        TradesAndTransport = "trades_and_transport",
        /// Teaching and education.
        Teaching = "teaching",
        /// Leading people.
        Management = "management",
        /// Creative work and communication.
        Creative = "creative",
    }
}

words! {
    /// How well two people know each other.
    Tie as "tie" {
        /// A friend, a relative, somebody met every week.
        Close = "close",
        /// Somebody known a little, with a contact or a past in common.
        Acquaintance = "acquaintance",
        /// Somebody hardly known.
        Distant = "distant",
    }
}

/// What to look at in a CV.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CvChecklist {
    /// The row of the method.
    pub method: String,
    /// Where the idea comes from.
    pub sources: Vec<String>,
    /// The kinds of role, and how a job title tells them.
    #[serde(rename = "kind")]
    pub kinds: Vec<CvKind>,
    /// The items, in the order in which they are looked at.
    #[serde(rename = "item")]
    pub items: Vec<CvItem>,
}

/// How a job title tells the kind of role.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CvKind {
    /// The kind.
    pub id: RoleKind,
    /// How it is called in a sentence.
    pub name: String,
    /// Words of a job title.
    pub words: Vec<String>,
}

/// One thing to look at.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CvItem {
    /// Stable name.
    pub id: String,
    /// The kind of role that it is for; every role when absent.
    pub kind: Option<RoleKind>,
    /// What to look for.
    pub title: String,
    /// Why it matters.
    pub why: String,
}

/// The sentences about how well a role fits.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FitWords {
    /// The row of the method.
    pub method: String,
    /// Where the idea comes from.
    pub sources: Vec<String>,
    /// Words of a title that do not tell which kind of work it is.
    pub level_words: BTreeSet<String>,
    /// What turns the words after it into their opposite.
    pub denials: BTreeSet<String>,
    /// What to do, by recommendation.
    pub recommendations: BTreeMap<String, String>,
    /// Why, by code.
    pub reasons: BTreeMap<String, String>,
    /// That another kind of role may be the better door, by theme.
    pub hints: BTreeMap<Theme, String>,
}

/// Whom to get in touch with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkingWords {
    /// The row of the method.
    pub method: String,
    /// Where the idea comes from.
    pub sources: Vec<String>,
    /// Whether somebody has read the figure at its source.
    pub verified: bool,
    /// What is known, and how well.
    pub evidence: String,
    /// One for each tie.
    #[serde(rename = "suggestion")]
    pub suggestions: Vec<TieSuggestion>,
}

/// What a tie is good for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieSuggestion {
    /// The tie.
    pub tie: Tie,
    /// What is said.
    pub text: String,
}

/// Something short to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Stable name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Themes of feedback that it helps with.
    pub themes: Vec<Theme>,
    /// Rows of the method.
    pub methods: Vec<String>,
    /// How long it takes to read.
    pub minutes: u32,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// The paragraphs.
    pub body: Vec<String>,
    /// Its language; the file says it.
    #[serde(default)]
    pub language: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GuideFile {
    language: String,
    guide: Vec<Guide>,
}

/// What the method knows about searching.
#[derive(Debug, Clone)]
pub struct SearchWords {
    /// What to look at in a CV.
    pub cv: CvChecklist,
    /// The sentences about fit.
    pub fit: FitWords,
    /// Whom to get in touch with.
    pub networking: NetworkingWords,
    /// What to read, the steps of the way back first.
    pub guides: Vec<Guide>,
}

const GUIDE_FILES: &[(&str, &str)] = &[
    ("resources/rows", include_str!("resources/rows.toml")),
    ("resources/themes", include_str!("resources/themes.toml")),
];

pub(super) fn load(faults: &mut Vec<String>) -> Option<SearchWords> {
    let cv = read("cv_checklist", include_str!("cv_checklist.toml"), faults);
    let fit = read("fit", include_str!("fit.toml"), faults);
    let networking = read("networking", include_str!("networking.toml"), faults);
    let mut guides = Vec::new();
    for (name, text) in GUIDE_FILES {
        if let Some(file) = read::<GuideFile>(name, text, faults) {
            guides.extend(file.guide.into_iter().map(|guide| Guide {
                language: file.language.clone(),
                ..guide
            }));
        }
    }
    Some(SearchWords {
        cv: cv?,
        fit: fit?,
        networking: networking?,
        guides,
    })
}

/// Writes down every fault of what is known about searching.
pub(super) fn check(search: &SearchWords, faults: &mut Vec<String>) {
    for (file, row, sources) in [
        ("cv_checklist", &search.cv.method, &search.cv.sources),
        ("fit", &search.fit.method, &search.fit.sources),
        (
            "networking",
            &search.networking.method,
            &search.networking.sources,
        ),
    ] {
        if !is_method_row(row) || sources.is_empty() {
            faults.push(format!("{file}: no method row or no source"));
        }
    }
    cv_is_sound(&search.cv, faults);
    fit_is_sound(&search.fit, faults);
    for tie in Tie::ALL {
        let said = |one: &TieSuggestion| one.tie == *tie && !one.text.trim().is_empty();
        if !search.networking.suggestions.iter().any(said) {
            faults.push(format!("networking: no suggestion for {tie}"));
        }
    }
    guides_are_sound(&search.guides, faults);
}

fn cv_is_sound(cv: &CvChecklist, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for item in &cv.items {
        let prefix = item.kind.map_or("general", RoleKind::as_str);
        if !seen.insert(&item.id) || !item.id.starts_with(&format!("{prefix}_")) {
            faults.push(format!(
                "cv_checklist: `{}` comes twice or does not start with `{prefix}_`",
                item.id
            ));
        }
        if item.title.trim().is_empty() || item.why.trim().is_empty() {
            faults.push(format!("cv_checklist: `{}` says too little", item.id));
        }
    }
    if cv.items.iter().filter(|item| item.kind.is_none()).count() < 6 {
        faults.push("cv_checklist: fewer than six general items".to_owned());
    }
    for kind in RoleKind::ALL {
        let items = cv.items.iter().filter(|item| item.kind == Some(*kind));
        let told = |one: &CvKind| one.id == *kind && !one.words.is_empty() && !one.name.is_empty();
        if items.count() < 3 || !cv.kinds.iter().any(told) {
            faults.push(format!(
                "cv_checklist: {kind} has fewer than three items or no words"
            ));
        }
    }
}

fn fit_is_sound(fit: &FitWords, faults: &mut Vec<String>) {
    let gaps = [("list", "x"), ("count", "x"), ("theme", "x")];
    let codes = FitReasonCode::ALL
        .iter()
        .map(|code| (&fit.reasons, code.as_str()));
    let all = FitRecommendation::ALL
        .iter()
        .map(|one| (&fit.recommendations, one.as_str()))
        .chain(codes);
    for (map, key) in all {
        if map.get(key).and_then(|text| fill(text, &gaps)).is_none() {
            faults.push(format!(
                "fit: `{key}` is missing or has a gap that nothing fills"
            ));
        }
    }
    for theme in KIND_OF_ROLE_THEMES {
        let said = fit.hints.get(theme);
        if said
            .and_then(|text| fill(text, &[("count", "x"), ("role", "x")]))
            .is_none()
        {
            faults.push(format!(
                "fit: the hint for {theme} is missing or has a gap that nothing fills"
            ));
        }
    }
}

fn guides_are_sound(guides: &[Guide], faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for guide in guides {
        let mut fault = |what: &str| faults.push(format!("resources: `{}` {what}", guide.id));
        if !seen.insert((&guide.language, &guide.id)) {
            fault("comes twice");
        }
        let (title, summary) = (guide.title.chars().count(), guide.summary.chars().count());
        if !(1..=100).contains(&title) || !(1..=200).contains(&summary) {
            fault("has a title or a summary that is empty or too long");
        }
        if guide.methods.is_empty() || !guide.methods.iter().all(|row| is_method_row(row)) {
            fault("has no row of the method");
        }
        if !(2..=4).contains(&guide.body.len())
            || guide.body.iter().any(|text| text.trim().is_empty())
        {
            fault("does not have two to four paragraphs");
        }
        if !(1..=10).contains(&guide.minutes) || guide.sources.is_empty() {
            fault("has no time to read or no source");
        }
    }
    for theme in Theme::ALL.iter().filter(|theme| theme.is_workable()) {
        let english = |guide: &&Guide| guide.language == "en" && guide.themes.contains(theme);
        if !guides.iter().any(|guide| english(&guide)) {
            faults.push(format!("resources: nothing to read about {theme}"));
        }
    }
}
