//! The sentences of a task, from the data files.

use crate::method::content::{Effort, Intervention, Part, PlanWords, TaskKind, fill};
use crate::method::themes::{Level, Theme};

use super::model::{Evidence, EvidenceKind, PlannedTask, TaskState};
use super::score::{Scored, evidence};
use super::{PlanInput, Question};

/// A quotation within a sentence is cut here; the evidence itself is never cut.
const QUOTE_LENGTH: usize = 160;

/// Words fit for the inside of a sentence: one line, not too long.
pub(super) fn quoted(words: &str) -> String {
    let mut line: String = words
        .chars()
        .take(QUOTE_LENGTH)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if words.chars().nth(QUOTE_LENGTH).is_some() {
        line.push('…');
    }
    line.trim().to_owned()
}

/// A sentence of the data files. The content check makes sure that it is there and that its gaps can be filled. A quotation that ends
/// by itself ends the sentence.
pub(super) fn sentence(template: Option<&String>, values: &[(&str, &str)]) -> String {
    let filled = template.and_then(|t| fill(t, values)).unwrap_or_default();
    let ends = [".”.", "!”.", "?”.", "…”."].iter();
    ends.fold(filled, |text, end| {
        text.replace(end, end.trim_end_matches('.'))
    })
}

fn if_then(words: &PlanWords, when: &str, then: &str) -> String {
    let bare = |text: &str| text.trim().trim_end_matches('.').to_owned();
    fill(
        &words.if_then,
        &[("when", &bare(when)), ("then", &bare(then))],
    )
    .unwrap_or_default()
}

/// How a theme is called in a sentence.
pub(super) fn theme_name(words: &PlanWords, theme: Theme) -> &str {
    words
        .themes
        .get(&theme)
        .map_or(theme.as_str(), String::as_str)
}

/// The evidence behind the tasks of a focus, and the sentence that names it. What is aimed at the self is named
/// but not quoted: the sentence would hurt without helping.
pub(super) fn focus_reason(words: &PlanWords, focus: &Scored<'_>) -> (Vec<Evidence>, String) {
    let theme = theme_name(words, focus.theme);
    let first = focus.improvements.first().map(|w| w.observation);
    let source = first.map_or("", |o| {
        words
            .sources
            .get(o.source.as_str())
            .map_or("", String::as_str)
    });
    let quote = first
        .filter(|o| o.level != Level::Itself)
        .map(|o| quoted(&o.words))
        .unwrap_or_default();
    let key = if quote.is_empty() { "named" } else { "quoted" };
    let values = [
        ("source", source),
        ("words", quote.as_str()),
        ("theme", theme),
    ];
    (
        evidence(&focus.improvements),
        sentence(words.reasons.get(key), &values),
    )
}

/// The evidence behind what helps whatever was said: the outcome itself.
pub(super) fn outcome_reason(input: &PlanInput<'_>) -> (Vec<Evidence>, String) {
    let words = input.library.plan_words();
    let quote = quoted(input.outcome_words);
    let values = [("source", ""), ("words", quote.as_str()), ("theme", "")];
    let evidence = Evidence {
        kind: EvidenceKind::Outcome,
        id: input.interview_id.to_owned(),
        words: input.outcome_words.to_owned(),
    };
    (
        vec![evidence],
        sentence(words.reasons.get("support"), &values),
    )
}

/// Why a task of a focus is there, for somebody who must not read what was said.
pub(super) fn unquoted_reason(words: &PlanWords, theme: Theme) -> String {
    let values = [
        ("source", ""),
        ("words", ""),
        ("theme", theme_name(words, theme)),
    ];
    sentence(words.reasons.get("unquoted"), &values)
}

/// The stable name of one session of an intervention.
pub(super) fn session_key(intervention_id: &str, session: u32) -> String {
    format!("{intervention_id}.{session}")
}

/// The stable name of the task made of a question.
pub(super) fn question_key(question: &Question) -> String {
    format!("question.{}", question.id)
}

/// How to do it, with the advice to rehearse its sentence where that helps.
fn described(words: &PlanWords, intervention: &Intervention) -> String {
    if intervention.rehearse {
        format!("{} {}", intervention.description, words.rehearsal)
    } else {
        intervention.description.clone()
    }
}

/// One session of an intervention as a task, still without a day.
pub(super) fn session_task(
    words: &PlanWords,
    intervention: &Intervention,
    theme: Option<Theme>,
    session: u32,
    (evidence, reason): (Vec<Evidence>, String),
) -> PlannedTask {
    PlannedTask {
        key: session_key(&intervention.id, session),
        intervention_id: Some(intervention.id.clone()),
        theme,
        kind: intervention.kind,
        part: intervention.part,
        title: intervention.title.clone(),
        description: described(words, intervention),
        if_then: if_then(words, &intervention.when, &intervention.then),
        success_measure: intervention.success_measure.clone(),
        effort: intervention.effort,
        minutes: intervention.minutes,
        session,
        sessions: intervention.sessions,
        due_on: None,
        work_on: Vec::new(),
        state: TaskState::Open,
        later: None,
        evidence,
        method: intervention.method.clone(),
        reason,
        depends_on: Vec::new(),
    }
}

/// The task made of a question that tripped the candidate up.
pub(super) fn question_task(words: &PlanWords, question: &Question) -> PlannedTask {
    let task = &words.question_task;
    let quote = quoted(&question.text);
    let values = [("question", quote.as_str())];
    let said = |template: &String| fill(template, &values).unwrap_or_default();
    PlannedTask {
        key: question_key(question),
        intervention_id: None,
        theme: question.theme,
        kind: TaskKind::Preparation,
        part: Part::Skill,
        title: said(&task.title),
        description: said(&task.description),
        if_then: if_then(words, &task.when, &task.then),
        success_measure: said(&task.success_measure),
        effort: Effort::Medium,
        minutes: task.minutes,
        session: 1,
        sessions: 1,
        due_on: None,
        work_on: Vec::new(),
        state: TaskState::Open,
        later: None,
        evidence: vec![Evidence {
            kind: EvidenceKind::Question,
            id: question.id.clone(),
            words: question.text.clone(),
        }],
        method: "M11".to_owned(),
        reason: said(&task.reason),
        depends_on: Vec::new(),
    }
}
