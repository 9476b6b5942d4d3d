//! What the method knows, as data files.
//!
//! Everything that the method says to a person is in the TOML files beside this one, so that somebody who does not program can
//! change it (what a refusal says is in `platform/error/display_messages`). The files are compiled in, read once and checked as a whole: a plan may rely on every theme having
//! something to prepare and something to practise, and on requirements that never run in a circle.

mod answer_words;
mod check;
mod check_spoken;
mod data_rights;
mod exercises;
mod fairness;
mod interventions;
mod jurisdictions;
mod link_pages;
mod next_time;
mod questions;
mod reflection;
mod rewording;
mod search;
mod sides;
mod signals;
mod spoken;
mod support;
mod tone;
mod words;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::method::themes::Theme;

pub use answer_words::{AnswerWords, FindingCode, FindingWords};
pub use check::{MethodRow, is_method_row};
pub use data_rights::{DataRight, data_right};
pub use exercises::{Exercise, ExerciseKind, ExercisePhase};
pub use fairness::{Advice, FairnessWords};
pub use interventions::{Effort, Intervention, Part, TaskKind};
pub use jurisdictions::{
    ClockStart, Grounds, Jurisdiction, LimitRule, ProtectedGround, Route, RouteKind, Signpost, Unit,
};
pub use link_pages::{
    DeclineReasonWords, FeedbackPageWords, FormWords, LinkPageWords, Notice, PracticePageWords,
    ThemeWords,
};
pub use next_time::{
    AskItem, CheckItem, CheckTime, FirstMinutes, NextTimeWords, Occasion, Statement,
};
pub use questions::{BankQuestion, QuestionKind, Sector, Seniority};
pub use reflection::{ReflectionPart, ReflectionPrompt, ReflectionWords, StrengthWords};
pub use rewording::Rewording;
pub use search::{
    CvChecklist, CvItem, FitWords, Guide, NetworkingWords, RoleKind, SearchWords, Tie,
};
pub use sides::{Side, Sides};
pub use signals::{Lexicon, SignalRule};
pub use spoken::{LANGUAGES, Spoken};
pub use support::{
    Emotion, HelpLineChannel, HelpLineEntry, HelpLineHours, HelpLineKind, SupportContent,
    SupportWords,
};
pub use tone::{LookFor, ToneWords};
pub use words::{
    DateWords, EncouragementWords, GeneralChoice, GuidelinePair, GuidelineWords, MessageTemplate,
    Paragraph, PlanWords, QuestionTaskWords, StepWords, Wording, fill,
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
    exercises: Vec<Exercise>,
    fairness: fairness::Fairness,
    rewordings: rewording::Rewordings,
    reflection_words: ReflectionWords,
    strength_words: StrengthWords,
    english: Spoken,
    translations: Vec<Spoken>,
    questions: Vec<BankQuestion>,
    answer_words: AnswerWords,
    search: SearchWords,
    support: SupportContent,
    next_time: NextTimeWords,
    sides: Sides,
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

    /// What is written in a language; in English where we have none in that one.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &Spoken {
        self.translations
            .iter()
            .find(|spoken| spoken.language == language)
            .unwrap_or(&self.english)
    }

    /// The exercises that a client can animate or suggest.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// An exercise, by its id.
    #[must_use]
    pub fn exercise(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|one| one.id == id)
    }

    /// What belongs into a brief, and what is said beside progress and at the end.
    #[must_use]
    pub fn next_time(&self) -> &NextTimeWords {
        &self.next_time
    }

    /// What there is for hard days.
    #[must_use]
    pub fn support(&self) -> &SupportContent {
        &self.support
    }

    /// By which words the sides of a theme are known.
    #[must_use]
    pub fn sides(&self) -> &Sides {
        &self.sides
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

    /// What is known about searching: the CV, the fit of roles, contacts, and what to read.
    #[must_use]
    pub fn search(&self) -> &SearchWords {
        &self.search
    }

    /// Every jurisdiction that we have facts of.
    #[must_use]
    pub fn jurisdictions(&self) -> &[Jurisdiction] {
        &self.fairness.jurisdictions
    }

    /// A jurisdiction, by its code.
    #[must_use]
    pub fn jurisdiction(&self, code: &str) -> Option<&Jurisdiction> {
        self.jurisdictions().iter().find(|one| one.code == code)
    }

    /// The jurisdiction that is meant for the people of a country unless another is named.
    #[must_use]
    pub fn jurisdiction_of(&self, country: &str) -> Option<&Jurisdiction> {
        let leads_there = |one: &&Jurisdiction| one.countries.iter().any(|code| code == country);
        self.jurisdictions().iter().find(leads_there)
    }

    /// A place, and what it lies in, whose law holds as well; empty where we have no facts.
    #[must_use]
    pub fn places<'a>(&'a self, place: Option<&'a Jurisdiction>) -> Vec<&'a Jurisdiction> {
        let outer = place.and_then(|place| self.jurisdiction(place.within.as_deref()?));
        place.into_iter().chain(outer).collect()
    }

    /// The sentences of a fairness check.
    #[must_use]
    pub fn fairness_words(&self) -> &FairnessWords {
        &self.fairness.words
    }

    /// What the reader of signals knows.
    #[must_use]
    pub fn lexicon(&self) -> &Lexicon {
        &self.fairness.lexicon
    }

    /// What somebody reads instead of words that judge a person; in English where we have none in that language.
    #[must_use]
    pub fn rewording(&self, language: &str) -> Option<&Rewording> {
        let in_english = || self.rewordings.get("en");
        self.rewordings.get(language).or_else(in_english)
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

#[expect(
    clippy::too_many_lines,
    reason = "a list of what is read, and nothing decided"
)]
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
    let exercises =
        read::<exercises::File>("exercises", include_str!("exercises.toml"), &mut faults);
    let support = support::load(&mut faults);
    let next_time = next_time::load(&mut faults);
    let fairness = fairness::read_all(&mut faults);
    let rewordings = rewording::load(&mut faults);
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
    let mut translations = spoken::load(&mut faults).into_iter();
    let questions = questions::load(&mut faults);
    let answer_words = answer_words::load(&mut faults);
    let search = search::load(&mut faults);
    let sides = sides::load(&mut faults);
    let (Some(general), Some(plan_words), Some(exercises), Some(support), Some(english)) =
        (general, plan_words, exercises, support, translations.next())
    else {
        return Err(ContentError { faults });
    };
    let (Some(fairness), Some(rewordings), Some(reflection_words), Some(strength_words)) =
        (fairness, rewordings, reflection_words, strength_words)
    else {
        return Err(ContentError { faults });
    };
    let (Some(answer_words), Some(search), Some(next_time), Some(sides)) =
        (answer_words, search, next_time, sides)
    else {
        return Err(ContentError { faults });
    };
    let library = Library {
        interventions,
        general: general.intervention,
        plan_words,
        exercises: exercises.exercise,
        support,
        fairness,
        rewordings,
        reflection_words,
        strength_words,
        english,
        translations: translations.collect(),
        questions,
        answer_words,
        search,
        next_time,
        sides,
    };
    check::check(&library, &mut faults);
    exercises::check(&library.exercises, &mut faults);
    next_time::check(&library.next_time, &library.exercises, &mut faults);
    fairness::check(&library.fairness, &mut faults);
    rewording::check(&library.rewordings, &mut faults);
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
