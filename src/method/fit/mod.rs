//! How well a role fits a person: a pure function of what both say, with every term of its score and the reason for each.
//!
//! A score is the mean of what is known of four questions (do you bring what they must have, what they would like besides,
//! is it the kind of role that you look for, does it offer what you wish for), less a little for what was said again and
//! again about this kind of role. What nobody has said is left out instead of counted as a no. What a person has ruled out
//! decides alone. Nothing here counts applications: aiming well helps, aiming often does not.

mod hints;
mod reasons;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::{FitWords, PlanWords};
use crate::method::phrase::{holds, likeness, same, share, words as words_of};
use crate::method::themes::{Theme, words};

use reasons::{reasons, sentence};

pub use hints::{KIND_OF_ROLE_THEMES, REPEATED_FROM, RoleHint, role_hints};

/// From this score on a role is worth an application.
const APPLY_FROM: f64 = 0.65;
/// From this score on it is a stretch.
const STRETCH_FROM: f64 = 0.4;
/// With less than this share of what they must have, it is a stretch at best.
const ENOUGH_OF_REQUIRED: f64 = 0.6;
/// What each theme that speaks against this kind of role takes away, and for how many at the most.
const REPEATED_COSTS: f64 = 0.1;
const REPEATED_AT_MOST: usize = 2;
/// Two titles as like as this name one kind of role.
const SAME_KIND_FROM: f64 = 0.6;

words! {
    /// What to do about a role.
    FitRecommendation as "recommendation" {
        /// It fits.
        Apply = "apply",
        /// Worth it if it draws the person.
        Stretch = "stretch",
        /// Better left.
        Skip = "skip",
    }
}

words! {
    /// What a term of the score is about.
    FitTermKind as "kind of term" {
        /// What they must have.
        RequiredSkills = "required_skills",
        /// What they would like besides.
        WishedSkills = "wished_skills",
        /// The roles that the person is looking for.
        TargetRoles = "target_roles",
        /// What the person wishes for.
        Wishes = "wishes",
        /// What was said again and again about this kind of role.
        RepeatedEvidence = "repeated_evidence",
    }
}

words! {
    /// Why the answer is what it is.
    FitReasonCode as "reason" {
        /// It has something that the person has ruled out.
        DealBreaker = "deal_breaker",
        /// The person brings what they must have.
        SkillsCovered = "skills_covered",
        /// They must have more than the profile names.
        SkillsMissing = "skills_missing",
        /// Too much of it is missing for a plain yes.
        GapInRequired = "gap_in_required",
        /// The person brings what they would like besides.
        WishedSkillsCovered = "wished_skills_covered",
        /// They would like more besides.
        WishedSkillsMissing = "wished_skills_missing",
        /// It is close to what the person looks for.
        TargetRoleNear = "target_role_near",
        /// It is another kind of role.
        TargetRoleFar = "target_role_far",
        /// It offers what the person wishes for.
        WishesOffered = "wishes_offered",
        /// Nothing is said about a wish.
        WishesNotNamed = "wishes_not_named",
        /// A theme that belongs to the kind of role came up again and again.
        KindOfRole = "kind_of_role",
        /// A theme that can be worked on came up again and again.
        PrepareFirst = "prepare_first",
        /// Nothing can be compared.
        TooLittleKnown = "too_little_known",
    }
}

/// A point that spoke against the person after an interview. Points that the person disputes do not belong here, nor
/// those of feedback that they have not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it was about.
    pub theme: Theme,
    /// The interview after which it was said.
    pub interview_id: String,
    /// The role of that interview.
    pub role: String,
}

/// What the person says of themselves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Person<'a> {
    /// What they can do.
    pub skills: &'a [String],
    /// What they look for.
    pub target_roles: &'a [String],
    /// What they wish for.
    pub wishes: &'a [String],
    /// What they rule out.
    pub deal_breakers: &'a [String],
}

/// What is known of the role.
#[derive(Debug, Clone, Copy, Default)]
pub struct Role<'a> {
    /// Its title.
    pub title: &'a str,
    /// What they must have.
    pub required_skills: &'a [String],
    /// What they would like besides.
    pub wished_skills: &'a [String],
    /// What it is like: hours, place, terms, ways of working.
    pub features: &'a [String],
}

/// One term of the score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct FitTerm {
    /// What it is about.
    pub kind: FitTermKind,
    /// How much of the score it makes, from 0 to 1; the weights of what is known add up to 1. Negative for what is taken away.
    pub weight: f64,
    /// How far it is met, from 0 to 1.
    pub value: f64,
    /// `weight × value`: what it adds to the score.
    pub points: f64,
    /// What is met.
    pub met: Vec<String>,
    /// What is not met, or not known.
    pub open: Vec<String>,
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FitReason {
    /// The reason as a word.
    pub code: FitReasonCode,
    /// The reason as a sentence.
    pub text: String,
}

/// How well a role fits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Fit {
    /// What to do.
    pub recommendation: FitRecommendation,
    /// The same as a sentence.
    pub summary: String,
    /// From 0 to 1, the sum of the terms' points before they are rounded, never below 0; null when nothing can be compared.
    pub score: Option<f64>,
    /// Every term of the score.
    pub terms: Vec<FitTerm>,
    /// What the person has ruled out and the role has. Any of it means to leave the role.
    pub deal_breakers: Vec<String>,
    /// Why, the weightiest first.
    pub reasons: Vec<FitReason>,
    /// The row of the method.
    pub method: String,
}

/// The words of a title that tell which kind of work it is.
fn kind_words(title: &str, words: &FitWords) -> BTreeSet<String> {
    let all = words_of(title);
    all.into_iter()
        .filter(|word| !words.level_words.contains(word))
        .collect()
}

/// Whether two titles name one kind of role.
fn same_kind(one: &str, other: &str, words: &FitWords) -> bool {
    likeness(&kind_words(one, words), &kind_words(other, words)) >= SAME_KIND_FROM
}

/// Judges one role for one person.
#[must_use]
pub fn fit(person: &Person<'_>, role: &Role<'_>, named: &[Named], said: &Said<'_>) -> Fit {
    let deal_breakers = ruled_out(person, role, said.fit);
    let mut terms = compared(person, role, said.fit);
    let against = against_this_kind(role, named, said.fit);
    let known: f64 = terms.iter().map(|term| term.weight).sum();
    for term in &mut terms {
        term.weight /= known;
        term.points = term.weight * term.value;
    }
    terms.extend(taken_away(&against));
    let sum: f64 = terms.iter().map(|term| term.points).sum();
    let score = (known > 0.0).then(|| rounded(sum.clamp(0.0, 1.0)));
    // Rounded last, so that the rounding does not add up.
    for term in &mut terms {
        (term.weight, term.value, term.points) = (
            rounded(term.weight),
            rounded(term.value),
            rounded(term.points),
        );
    }
    let recommendation = recommend(score, &deal_breakers, &terms);
    Fit {
        recommendation,
        summary: sentence(said.fit.recommendations.get(recommendation.as_str()), &[]),
        reasons: reasons(&terms, &deal_breakers, &against, named, said),
        score,
        terms,
        deal_breakers,
        method: said.fit.method.clone(),
    }
}

/// The sentences that a judgement needs.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// Those about fit.
    pub fit: &'a FitWords,
    /// How themes are called.
    pub plan: &'a PlanWords,
}

/// What the person has ruled out and the role has, in its title or in what it is like.
fn ruled_out(person: &Person<'_>, role: &Role<'_>, words: &FitWords) -> Vec<String> {
    let title = words_of(role.title);
    let features: Vec<Vec<String>> = role.features.iter().map(|one| words_of(one)).collect();
    let has = |breaker: &&String| {
        let part = words_of(breaker);
        let of_role = features.iter().chain(std::iter::once(&title));
        of_role
            .into_iter()
            .any(|whole| holds(whole, &part, &words.denials))
    };
    person.deal_breakers.iter().filter(has).cloned().collect()
}

/// The terms of what both sides have said something about; weights as they stand among all four.
fn compared(person: &Person<'_>, role: &Role<'_>, words: &FitWords) -> Vec<FitTerm> {
    let skills: Vec<Vec<String>> = person.skills.iter().map(|one| words_of(one)).collect();
    let brings = |wanted: &String| {
        let wanted = words_of(wanted);
        skills.iter().any(|skill| same(skill, &wanted))
    };
    let features: Vec<Vec<String>> = role.features.iter().map(|one| words_of(one)).collect();
    let offers = |wish: &String| {
        let wish = words_of(wish);
        features
            .iter()
            .any(|feature| holds(feature, &wish, &words.denials))
    };
    let mut terms = Vec::new();
    // A profile without skills or a role without features says nothing, which is not the same as a no.
    if !skills.is_empty() {
        terms.extend(listed(
            FitTermKind::RequiredSkills,
            3.0,
            role.required_skills,
            brings,
        ));
        terms.extend(listed(
            FitTermKind::WishedSkills,
            1.0,
            role.wished_skills,
            brings,
        ));
    }
    terms.extend(target(person, role, words));
    if !features.is_empty() {
        terms.extend(listed(FitTermKind::Wishes, 2.0, person.wishes, offers));
    }
    terms
}

fn listed(
    kind: FitTermKind,
    weight: f64,
    wanted: &[String],
    is_met: impl Fn(&String) -> bool,
) -> Option<FitTerm> {
    if wanted.is_empty() {
        return None;
    }
    let (met, open): (Vec<String>, Vec<String>) = wanted.iter().cloned().partition(is_met);
    Some(FitTerm {
        kind,
        weight,
        value: share(met.len(), wanted.len()),
        points: 0.0,
        met,
        open,
    })
}

/// The role that the person looks for which is most like this one.
fn target(person: &Person<'_>, role: &Role<'_>, words: &FitWords) -> Option<FitTerm> {
    let title = kind_words(role.title, words);
    let alike = |wanted: &String| likeness(&kind_words(wanted, words), &title);
    let mut best: Option<(&String, f64)> = None;
    for wanted in person.target_roles {
        let value = alike(wanted);
        if best.is_none_or(|(_, before)| value > before) {
            best = Some((wanted, value));
        }
    }
    let (wanted, value) = best?;
    let near = value >= SAME_KIND_FROM;
    Some(FitTerm {
        kind: FitTermKind::TargetRoles,
        weight: 2.0,
        value,
        points: 0.0,
        met: if near {
            vec![wanted.clone()]
        } else {
            Vec::new()
        },
        open: if near {
            Vec::new()
        } else {
            person.target_roles.to_vec()
        },
    })
}

/// Themes of the kind of role that came up after several interviews for roles like this one, and after how many.
fn against_this_kind(role: &Role<'_>, named: &[Named], words: &FitWords) -> Vec<(Theme, usize)> {
    let alike = |one: &&Named| same_kind(&one.role, role.title, words);
    let near: Vec<&Named> = named.iter().filter(alike).collect();
    let counted = KIND_OF_ROLE_THEMES
        .iter()
        .map(|theme| (*theme, interviews(&near, *theme)));
    counted
        .filter(|(_, count)| *count >= REPEATED_FROM)
        .collect()
}

/// After how many interviews a theme was named.
fn interviews(named: &[&Named], theme: Theme) -> usize {
    let of_theme = named.iter().filter(|one| one.theme == theme);
    of_theme
        .map(|one| &one.interview_id)
        .collect::<BTreeSet<_>>()
        .len()
}

fn taken_away(against: &[(Theme, usize)]) -> Option<FitTerm> {
    let count = against.len().min(REPEATED_AT_MOST);
    (count > 0).then(|| FitTerm {
        kind: FitTermKind::RepeatedEvidence,
        weight: -REPEATED_COSTS * 2.0,
        value: share(count, REPEATED_AT_MOST),
        points: -REPEATED_COSTS * 2.0 * share(count, REPEATED_AT_MOST),
        met: against
            .iter()
            .map(|(theme, _)| theme.as_str().to_owned())
            .collect(),
        open: Vec::new(),
    })
}

fn recommend(score: Option<f64>, deal_breakers: &[String], terms: &[FitTerm]) -> FitRecommendation {
    match score {
        _ if !deal_breakers.is_empty() => FitRecommendation::Skip,
        // Nothing speaks against it, and nothing for it yet.
        None => FitRecommendation::Stretch,
        Some(score) if score >= APPLY_FROM && !lacks_required(terms) => FitRecommendation::Apply,
        Some(score) if score >= STRETCH_FROM => FitRecommendation::Stretch,
        Some(_) => FitRecommendation::Skip,
    }
}

fn lacks_required(terms: &[FitTerm]) -> bool {
    let required = terms
        .iter()
        .find(|term| term.kind == FitTermKind::RequiredSkills);
    required.is_some_and(|term| term.value < ENOUGH_OF_REQUIRED)
}

/// Three decimals: enough to compare, and the same on every machine.
fn rounded(number: f64) -> f64 {
    let whole = (number * 1000.0).round() / 1000.0;
    if whole == 0.0 { 0.0 } else { whole }
}

#[cfg(test)]
mod tests;
