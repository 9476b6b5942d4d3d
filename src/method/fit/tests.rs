//! Fit, as a person would check it.

use super::*;
use crate::method::content::{Library, library};
use proptest::prelude::*;

fn said() -> Said<'static> {
    let library: &'static Library = library().unwrap();
    Said {
        fit: &library.search().fit,
        plan: library.plan_words(),
    }
}

fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn named(theme: Theme, interview: &str, role: &str) -> Named {
    Named {
        theme,
        interview_id: interview.to_owned(),
        role: role.to_owned(),
    }
}

struct Ada {
    skills: Vec<String>,
    targets: Vec<String>,
    wishes: Vec<String>,
    breakers: Vec<String>,
}

impl Ada {
    fn new() -> Self {
        Self {
            skills: list(&["SQL", "Python", "stakeholder management"]),
            targets: list(&["Data analyst"]),
            wishes: list(&["remote", "part time"]),
            breakers: list(&["night shifts"]),
        }
    }

    fn person(&self) -> Person<'_> {
        Person {
            skills: &self.skills,
            target_roles: &self.targets,
            wishes: &self.wishes,
            deal_breakers: &self.breakers,
        }
    }

    fn fit(&self, title: &str, required: &[&str], features: &[&str], named: &[Named]) -> Fit {
        let (required, features) = (list(required), list(features));
        let role = Role {
            title,
            required_skills: &required,
            wished_skills: &[],
            features: &features,
        };
        fit(&self.person(), &role, named, &said())
    }
}

fn codes(fit: &Fit) -> Vec<FitReasonCode> {
    fit.reasons.iter().map(|reason| reason.code).collect()
}

#[test]
fn a_role_that_asks_for_what_she_brings_is_worth_applying_for() {
    let fit = Ada::new().fit(
        "Senior Data Analyst (m/f/d)",
        &["sql", "python"],
        &["fully remote", "4 days part time"],
        &[],
    );
    assert_eq!(
        (fit.recommendation, fit.score),
        (FitRecommendation::Apply, Some(1.0))
    );
    assert_eq!(
        codes(&fit),
        [
            FitReasonCode::SkillsCovered,
            FitReasonCode::TargetRoleNear,
            FitReasonCode::WishesOffered
        ]
    );
    assert_eq!(
        fit.reasons[0].text,
        "You bring what they ask for: sql, python."
    );
}

#[test]
fn the_terms_add_up_to_the_score() {
    let fit = Ada::new().fit("Business analyst", &["sql", "excel"], &["remote"], &[]);
    // 3/7 × 1/2 + 2/7 × 1/2 + 2/7 × 1/2
    assert!((fit.score.unwrap() - 0.5).abs() < 0.002, "{fit:?}");
    let sum: f64 = fit.terms.iter().map(|term| term.points).sum();
    assert!((sum - fit.score.unwrap()).abs() < 0.002);
    assert_eq!(fit.recommendation, FitRecommendation::Stretch);
    assert!(
        fit.terms
            .iter()
            .all(|term| term.kind != FitTermKind::WishedSkills),
        "nothing was said about it"
    );
}

#[test]
fn what_she_has_ruled_out_decides_alone_unless_it_is_denied() {
    let ada = Ada::new();
    let fit = ada.fit(
        "Data analyst",
        &["sql"],
        &["remote, part time", "Night shift every month"],
        &[],
    );
    assert_eq!(fit.recommendation, FitRecommendation::Skip);
    assert_eq!(fit.deal_breakers, ["night shifts"]);
    assert!(fit.score.unwrap() > 0.9, "the score is told all the same");
    assert_eq!(fit.reasons[0].code, FitReasonCode::DealBreaker);
    let fit = ada.fit(
        "Data analyst",
        &["sql"],
        &["remote, part time", "no night shifts"],
        &[],
    );
    assert_eq!(fit.recommendation, FitRecommendation::Apply);
}

#[test]
fn a_third_of_what_they_must_have_is_a_stretch_whatever_else_fits() {
    let fit = Ada::new().fit(
        "Data analyst",
        &["sql", "spark", "scala"],
        &["remote part time"],
        &[],
    );
    assert_eq!(fit.recommendation, FitRecommendation::Stretch);
    assert!(codes(&fit).contains(&FitReasonCode::GapInRequired));
}

#[test]
fn what_nobody_has_said_is_no_reason_against_it() {
    let nobody = Person::default();
    let role = Role {
        title: "Anything",
        ..Role::default()
    };
    let fit = fit(&nobody, &role, &[], &said());
    assert_eq!(
        (fit.recommendation, fit.score),
        (FitRecommendation::Stretch, None)
    );
    assert_eq!(codes(&fit), [FitReasonCode::TooLittleKnown]);
}

#[test]
fn the_same_reason_after_two_interviews_for_one_kind_of_role_is_told_kindly() {
    let once = [named(Theme::Experience, "intv_1", "Senior data analyst")];
    assert_eq!(role_hints(&once, &said()), []);
    let twice = [
        once[0].clone(),
        named(Theme::Experience, "intv_1", "Senior data analyst"),
        named(Theme::Experience, "intv_2", "Data Analyst, remote"),
        named(Theme::Experience, "intv_3", "Head chef"),
        named(Theme::Confidence, "intv_1", "Data analyst"),
    ];
    let hints = role_hints(&twice, &said());
    assert_eq!(hints.len(), 1, "{hints:?}");
    assert_eq!(
        (hints[0].theme, hints[0].interview_ids.len()),
        (Theme::Experience, 2)
    );
    assert!(
        hints[0].text.contains("2 interviews")
            && hints[0].text.contains("takes nothing from your work")
    );

    let ada = Ada::new();
    let before = ada.fit("Data analyst", &["sql"], &["remote part time"], &[]);
    let after = ada.fit("Data analyst", &["sql"], &["remote part time"], &twice);
    assert!((before.score.unwrap() - after.score.unwrap() - REPEATED_COSTS).abs() < 1e-6);
    assert!(codes(&after).contains(&FitReasonCode::KindOfRole));
    let elsewhere = ada.fit("Garden designer", &["sql"], &["remote part time"], &twice);
    assert!(!codes(&elsewhere).contains(&FitReasonCode::KindOfRole));
}

#[test]
fn what_can_be_worked_on_is_prepared_first_and_costs_nothing() {
    let evidence = [
        named(Theme::AnswerDepth, "intv_1", "Cook"),
        named(Theme::AnswerDepth, "intv_2", "Data analyst"),
    ];
    let ada = Ada::new();
    let before = ada.fit("Data analyst", &["sql"], &[], &[]);
    let after = ada.fit("Data analyst", &["sql"], &[], &evidence);
    assert_eq!((before.score, before.terms), (after.score, after.terms));
    let last = after.reasons.last().unwrap();
    assert_eq!(last.code, FitReasonCode::PrepareFirst);
    assert!(
        last.text.contains("the depth of your answers"),
        "{}",
        last.text
    );
}

fn phrases() -> impl Strategy<Value = Vec<String>> {
    let one = prop::sample::select(vec![
        "sql",
        "night shifts",
        "no night shifts",
        "remote",
        "",
        "Data analyst",
        "c++",
        "ñandú",
    ]);
    prop::collection::vec(one.prop_map(str::to_owned), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn the_terms_always_explain_the_score_and_a_deal_breaker_always_skips(
        skills in phrases(), targets in phrases(), wishes in phrases(), breakers in phrases(),
        required in phrases(), wished in phrases(), features in phrases(), title in "[a-z ]{0,12}",
        evidence in prop::collection::vec((0..18_usize, 0..4_u8, prop::sample::select(vec!["data analyst", "cook"])), 0..6),
    ) {
        let person = Person { skills: &skills, target_roles: &targets, wishes: &wishes, deal_breakers: &breakers };
        let role = Role { title: &title, required_skills: &required, wished_skills: &wished, features: &features };
        let evidence: Vec<Named> = evidence.into_iter().map(|(theme, interview, role)| named(Theme::ALL[theme], &format!("intv_{interview}"), role)).collect();
        let fit = fit(&person, &role, &evidence, &said());
        prop_assert!(!fit.reasons.is_empty() && fit.reasons.iter().all(|reason| !reason.text.is_empty()));
        prop_assert!(!fit.summary.is_empty());
        if !fit.deal_breakers.is_empty() {
            prop_assert_eq!(fit.recommendation, FitRecommendation::Skip);
        }
        let sum: f64 = fit.terms.iter().map(|term| term.points).sum();
        match fit.score {
            Some(score) => {
                prop_assert!((0.0..=1.0).contains(&score));
                prop_assert!((sum.clamp(0.0, 1.0) - score).abs() < 0.002, "{} and {}", sum, score);
            }
            None => prop_assert!(fit.terms.iter().all(|term| term.kind == FitTermKind::RepeatedEvidence)),
        }
        prop_assert_eq!(&super::fit(&person, &role, &evidence, &said()), &fit);
    }
}
