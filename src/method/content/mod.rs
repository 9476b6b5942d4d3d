//! What the method knows, as data files.
//!
//! Everything that a person reads is in the TOML files beside this one, so that somebody who does not program can
//! change it. The files are compiled in, read once and checked as a whole: a plan may rely on every theme having
//! something to prepare and something to practise, and on requirements that never run in a circle.

mod answer_words;
mod check;
mod interventions;
mod questions;
mod reflection;
mod words;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::method::themes::Theme;

pub use answer_words::{AnswerWords, FindingCode, FindingWords};
pub use interventions::{Effort, Intervention, Part, TaskKind};
pub use questions::{BankQuestion, QuestionKind, Sector, Seniority};
pub use reflection::{ReflectionPart, ReflectionPrompt, ReflectionWords, StrengthWords};
pub use words::{
    EncouragementWords, Exercise, ExerciseKind, ExercisePhase, GeneralChoice, GuidelineWords,
    MessageTemplate, PlanWords, QuestionTaskWords, StepWords, fill,
};

/// Why the content could not be used: every fault that was found, so that an editor can mend them at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the method's content has faults: {}", .faults.join("; "))]
pub struct ContentError {
    /// One sentence per fault, each naming the file or the entry.
    pub faults: Vec<String>,
}

/// All content, checked.
#[derive(Debug, Clone)]
pub struct Library {
    interventions: BTreeMap<Theme, Vec<Intervention>>,
    general: Vec<Intervention>,
    plan_words: PlanWords,
    steps: BTreeMap<String, StepWords>,
    exercises: Vec<Exercise>,
    templates: BTreeMap<String, MessageTemplate>,
    questions: Vec<BankQuestion>,
    answer_words: AnswerWords,
    reflection_words: ReflectionWords,
    strength_words: StrengthWords,
}

impl Library {
    /// What can be done about a theme, in the order in which it is offered. Empty for what nobody can work on.
    #[must_use]
    pub fn for_theme(&self, theme: Theme) -> &[Intervention] {
        self.interventions.get(&theme).map_or(&[], Vec::as_slice)
    }

    /// What helps whatever the feedback said.
    #[must_use]
    pub fn general(&self) -> &[Intervention] {
        &self.general
    }

    /// The sentences of plans.
    #[must_use]
    pub fn plan_words(&self) -> &PlanWords {
        &self.plan_words
    }

    /// The words of a next step, by its kind.
    #[must_use]
    pub fn step(&self, kind: &str) -> Option<&StepWords> {
        self.steps.get(kind)
    }

    /// The exercises that a client can animate or suggest.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// What interviewers ask, by id.
    #[must_use]
    pub fn questions(&self) -> &[BankQuestion] {
        &self.questions
    }

    /// How prepared answers are read.
    #[must_use]
    pub fn answer_words(&self) -> &AnswerWords {
        &self.answer_words
    }

    /// A message template, by its kind.
    #[must_use]
    pub fn template(&self, kind: &str) -> Option<&MessageTemplate> {
        self.templates.get(kind)
    }

    /// What a person is asked when they look back.
    #[must_use]
    pub fn reflection_words(&self) -> &ReflectionWords {
        &self.reflection_words
    }

    /// What stands above a list of strengths.
    #[must_use]
    pub fn strength_words(&self) -> &StrengthWords {
        &self.strength_words
    }
}

static LIBRARY: LazyLock<Result<Library, ContentError>> = LazyLock::new(load);

/// The content of this build. It fails only if a data file is broken, which a test finds first.
pub fn library() -> Result<&'static Library, &'static ContentError> {
    LIBRARY.as_ref()
}

/// Where each theme's interventions are, compiled in.
const INTERVENTION_FILES: &[(Theme, &str)] = &[
    (
        Theme::AnswerDepth,
        include_str!("interventions/answer_depth.toml"),
    ),
    (
        Theme::Communication,
        include_str!("interventions/communication.toml"),
    ),
    (
        Theme::Confidence,
        include_str!("interventions/confidence.toml"),
    ),
    (
        Theme::CultureFit,
        include_str!("interventions/culture_fit.toml"),
    ),
    (
        Theme::Experience,
        include_str!("interventions/experience.toml"),
    ),
    (
        Theme::Interpersonal,
        include_str!("interventions/interpersonal.toml"),
    ),
    (
        Theme::Leadership,
        include_str!("interventions/leadership.toml"),
    ),
    (
        Theme::Logistics,
        include_str!("interventions/logistics.toml"),
    ),
    (
        Theme::Motivation,
        include_str!("interventions/motivation.toml"),
    ),
    (
        Theme::PracticalExercise,
        include_str!("interventions/practical_exercise.toml"),
    ),
    (
        Theme::Preparation,
        include_str!("interventions/preparation.toml"),
    ),
    (
        Theme::ProblemSolving,
        include_str!("interventions/problem_solving.toml"),
    ),
    (
        Theme::Professionalism,
        include_str!("interventions/professionalism.toml"),
    ),
    (
        Theme::Qualifications,
        include_str!("interventions/qualifications.toml"),
    ),
    (
        Theme::QuestionsAsked,
        include_str!("interventions/questions_asked.toml"),
    ),
    (
        Theme::TechnicalKnowledge,
        include_str!("interventions/technical_knowledge.toml"),
    ),
];

const TEMPLATE_FILES: &[(&str, &str)] = &[
    (
        "feedback_request_employer",
        include_str!("templates/feedback_request_employer.toml"),
    ),
    (
        "feedback_request_agency",
        include_str!("templates/feedback_request_agency.toml"),
    ),
    ("reminder", include_str!("templates/reminder.toml")),
    (
        "call_proposal",
        include_str!("templates/call_proposal.toml"),
    ),
];

/// Reads one file; a fault is written down and the caller goes on, so that all faults come at once.
fn read<T: serde::de::DeserializeOwned>(
    name: &str,
    text: &str,
    faults: &mut Vec<String>,
) -> Option<T> {
    toml::from_str(text)
        .map_err(|e| faults.push(format!("{name}: {}", e.to_string().replace('\n', " "))))
        .ok()
}

fn load() -> Result<Library, ContentError> {
    let mut faults = Vec::new();
    let mut interventions = BTreeMap::new();
    for (theme, text) in INTERVENTION_FILES {
        if let Some(file) = read::<interventions::File>(theme.as_str(), text, &mut faults) {
            interventions.insert(*theme, file.intervention);
        }
    }
    let general = read::<interventions::File>(
        "general",
        include_str!("interventions/general.toml"),
        &mut faults,
    );
    let plan_words = read::<PlanWords>("plan_words", include_str!("plan_words.toml"), &mut faults);
    let steps = read("next_steps", include_str!("next_steps.toml"), &mut faults);
    let exercises =
        read::<words::Exercises>("exercises", include_str!("exercises.toml"), &mut faults);
    let mut templates = BTreeMap::new();
    for (kind, text) in TEMPLATE_FILES {
        if let Some(template) = read(kind, text, &mut faults) {
            templates.insert((*kind).to_owned(), template);
        }
    }
    let reflection_words = read(
        "reflection_prompts",
        include_str!("reflection_prompts.toml"),
        &mut faults,
    );
    let strength_words = read(
        "strength_words",
        include_str!("strength_words.toml"),
        &mut faults,
    );
    let answer_words = answer_words::load(&mut faults);
    let (Some(general), Some(plan_words), Some(steps), Some(exercises)) =
        (general, plan_words, steps, exercises)
    else {
        return Err(ContentError { faults });
    };
    let (Some(reflection_words), Some(strength_words), Some(answer_words)) =
        (reflection_words, strength_words, answer_words)
    else {
        return Err(ContentError { faults });
    };
    let library = Library {
        interventions,
        general: general.intervention,
        plan_words,
        steps,
        exercises: exercises.exercise,
        templates,
        questions: questions::load(&mut faults),
        answer_words,
        reflection_words,
        strength_words,
    };
    check::check(&library, &mut faults);
    if faults.is_empty() {
        Ok(library)
    } else {
        Err(ContentError { faults })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_content_has_no_fault() {
        if let Err(error) = library() {
            panic!("{}", error.faults.join("\n"));
        }
    }
}
