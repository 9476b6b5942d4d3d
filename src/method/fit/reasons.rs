//! The reasons behind a recommendation, in sentences.

use super::{
    FitReason, FitReasonCode, FitTerm, FitTermKind, KIND_OF_ROLE_THEMES, Named, REPEATED_FROM,
    Said, interviews, lacks_required,
};
use crate::method::content::{PlanWords, fill};
use crate::method::themes::Theme;

/// Each reason in a sentence, what weighs most first.
pub(super) fn reasons(
    terms: &[FitTerm],
    deal_breakers: &[String],
    against: &[(Theme, usize)],
    named: &[Named],
    said: &Said<'_>,
) -> Vec<FitReason> {
    let mut list = Vec::new();
    let mut add = |code: FitReasonCode, things: &[String], count: usize, theme: &str| {
        let (things, count) = (things.join(", "), count.to_string());
        let values = [
            ("list", things.as_str()),
            ("count", count.as_str()),
            ("theme", theme),
        ];
        let text = sentence(said.fit.reasons.get(code.as_str()), &values);
        list.push(FitReason { code, text });
    };
    if !deal_breakers.is_empty() {
        add(FitReasonCode::DealBreaker, deal_breakers, 0, "");
    }
    for term in terms {
        let (for_it, against_it) = told_of(term.kind);
        for (code, things) in [(for_it, &term.met), (against_it, &term.open)] {
            if let Some(code) = code.filter(|_| !things.is_empty()) {
                add(code, things, things.len(), "");
            }
        }
    }
    if lacks_required(terms) {
        add(FitReasonCode::GapInRequired, &[], 0, "");
    }
    for (theme, count) in against {
        add(
            FitReasonCode::KindOfRole,
            &[],
            *count,
            name(*theme, said.plan),
        );
    }
    if let Some((theme, count)) = worth_preparing(named) {
        add(
            FitReasonCode::PrepareFirst,
            &[],
            count,
            name(theme, said.plan),
        );
    }
    if terms.iter().all(|term| term.weight < 0.0) {
        add(FitReasonCode::TooLittleKnown, &[], 0, "");
    }
    list
}

/// The theme that can be worked on and came up after most interviews, if after several; ties by name.
fn worth_preparing(named: &[Named]) -> Option<(Theme, usize)> {
    let all: Vec<&Named> = named.iter().collect();
    let workable = Theme::ALL
        .iter()
        .filter(|theme| theme.is_workable() && !KIND_OF_ROLE_THEMES.contains(theme));
    let counted = workable.map(|theme| (*theme, interviews(&all, *theme)));
    counted
        .filter(|(_, count)| *count >= REPEATED_FROM)
        .max_by_key(|(theme, count)| (*count, std::cmp::Reverse(*theme)))
}

fn name(theme: Theme, words: &PlanWords) -> &str {
    words
        .themes
        .get(&theme)
        .map_or(theme.as_str(), String::as_str)
}

/// The content check makes sure that it is there and that its gaps can be filled.
pub(super) fn sentence(template: Option<&String>, values: &[(&str, &str)]) -> String {
    template
        .and_then(|text| fill(text, values))
        .unwrap_or_default()
}

/// What a term tells when it is met, and when it is open.
fn told_of(kind: FitTermKind) -> (Option<FitReasonCode>, Option<FitReasonCode>) {
    let (met, open) = match kind {
        FitTermKind::RequiredSkills => (FitReasonCode::SkillsCovered, FitReasonCode::SkillsMissing),
        FitTermKind::WishedSkills => (
            FitReasonCode::WishedSkillsCovered,
            FitReasonCode::WishedSkillsMissing,
        ),
        FitTermKind::TargetRoles => (FitReasonCode::TargetRoleNear, FitReasonCode::TargetRoleFar),
        FitTermKind::Wishes => (FitReasonCode::WishesOffered, FitReasonCode::WishesNotNamed),
        FitTermKind::RepeatedEvidence => return (None, None),
    };
    (Some(met), Some(open))
}
