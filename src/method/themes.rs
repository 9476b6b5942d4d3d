//! The closed lists of words that feedback is read into.
//!
//! All of them are stored and sent as the `snake_case` text of [`Theme::as_str`] and its siblings.

/// A text that is not one of the words of its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a known {list}")]
pub struct UnknownWord {
    list: &'static str,
    text: String,
}

/// Declares a closed list whose wire text and stored text are the same by construction. It is the twin of the platform's
/// `text_enum!` without the database: the method knows neither diesel nor the platform, and its words are stored as
/// `Word<T>`.
macro_rules! words {
    (
        $(#[$meta:meta])*
        $name:ident as $list:literal { $( $(#[$vmeta:meta])* $variant:ident = $text:literal ),+ $(,)? }
    ) => {
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        $(#[$meta])*
        pub enum $name { $( $(#[$vmeta])* #[serde(rename = $text)] $variant ),+ }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text that is stored and sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::method::themes::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($crate::method::themes::UnknownWord::new($list, text)),
                }
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::method::themes::schema_of(&[$($text),+])
            }
        }

        impl utoipa::ToSchema for $name {}
    };
}
pub(crate) use words;

/// The contract's schema of a closed list. Written out, since the derive would show the names of the variants: it does not
/// see a `rename` that came through a macro. Clients are told to expect new words (`x-open-enum`).
#[must_use]
pub(crate) fn schema_of(words: &[&str]) -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
    use utoipa::openapi::extensions::ExtensionsBuilder;
    use utoipa::openapi::schema::{ObjectBuilder, Type};
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(words.iter().copied()))
        .extensions(Some(
            ExtensionsBuilder::new().add("x-open-enum", true).build(),
        ))
        .into()
}

impl UnknownWord {
    /// `list` names the closed list in words; `text` is what was met instead.
    #[must_use]
    pub fn new(list: &'static str, text: &str) -> Self {
        Self {
            list,
            text: text.chars().take(60).collect(),
        }
    }
}

/// Ratings by theme, each 1 to 5.
pub type Ratings = std::collections::BTreeMap<Theme, u8>;

words! {
    /// What a point of feedback is about. The order is alphabetical: it settles ties between equal scores.
    Theme as "theme" {
        /// How detailed, concrete and evidenced the answers were.
        AnswerDepth = "answer_depth",
        /// Clarity, structure, pace and language.
        Communication = "communication",
        /// A closer or stronger rival, with no stated gap of the candidate's own. Nobody can work on this.
        Competition = "competition",
        /// Nerves, composure and self-belief, too little or too much.
        Confidence = "confidence",
        /// Values, working style and fit with the team, as the giver states it.
        CultureFit = "culture_fit",
        /// Amount or relevance of past work.
        Experience = "experience",
        /// Rapport, listening, teamwork and body language.
        Interpersonal = "interpersonal",
        /// Leading, influencing and taking decisions.
        Leadership = "leadership",
        /// Pay, notice, hours, travel, right to work, availability.
        Logistics = "logistics",
        /// Enthusiasm for the role or company and reasons for applying.
        Motivation = "motivation",
        /// The result of a test, task, presentation or portfolio.
        PracticalExercise = "practical_exercise",
        /// Research on the company and role; readiness for foreseeable questions.
        Preparation = "preparation",
        /// Reasoning, analysis and judgement on open problems.
        ProblemSolving = "problem_solving",
        /// Punctuality, dress, courtesy and follow-up.
        Professionalism = "professionalism",
        /// Formal certificates, degrees, licences and clearances.
        Qualifications = "qualifications",
        /// The questions that the candidate put to the interviewers.
        QuestionsAsked = "questions_asked",
        /// The vacancy changed or went away. Nobody can work on this.
        RoleClosed = "role_closed",
        /// Depth or correctness of subject, tool, domain or market knowledge.
        TechnicalKnowledge = "technical_knowledge",
    }
}

impl Theme {
    /// Whether anything that the candidate does can change it. What is not workable never becomes a focus.
    #[must_use]
    pub const fn is_workable(self) -> bool {
        !matches!(self, Self::RoleClosed | Self::Competition)
    }

    /// Whether somebody who watches a practice could see it: papers and conditions do not show there.
    #[must_use]
    pub const fn shows_in_practice(self) -> bool {
        self.is_workable() && !matches!(self, Self::Logistics | Self::Qualifications)
    }
}

words! {
    /// Whether a point of feedback speaks for the candidate or names something to improve.
    Polarity as "polarity" {
        /// It went well.
        Strength = "strength",
        /// It could go better, or it says why the answer was no.
        Improvement = "improvement",
    }
}

words! {
    /// What a point of feedback is aimed at. Points about the task help; points about the self can harm, so they
    /// come last and are reworded before they are shown.
    Level as "level" {
        /// What was done: an answer, a test, an example.
        Task = "task",
        /// How it was gone about: preparation, structure, method.
        Process = "process",
        /// The person. Never quoted back as it stands.
        Itself = "self",
        /// The match between person and role.
        Fit = "fit",
    }
}

words! {
    /// Who said it. The weight of their word falls in this order.
    Source as "source" {
        /// The employer's interviewer or recruiter.
        Employer = "employer",
        /// The agency that put the candidate forward.
        Agency = "agency",
        /// The candidate, in a reflection.
        Itself = "self",
        /// Somebody who practised with the candidate.
        PracticePartner = "practice_partner",
    }
}

words! {
    /// What the candidate makes of a point of feedback.
    Recognition as "recognition" {
        /// The candidate recognises it.
        Recognise = "recognise",
        /// The candidate is not sure, or has not said.
        Unsure = "unsure",
        /// The candidate disputes it.
        Dispute = "dispute",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_are_ordered_by_their_name() {
        let mut names: Vec<_> = Theme::ALL.iter().map(|t| t.as_str()).collect();
        let declared = names.clone();
        names.sort_unstable();
        assert_eq!(declared, names);
        assert_eq!(declared.len(), 18);
    }

    #[test]
    fn stored_text_and_wire_text_are_the_same() {
        for theme in Theme::ALL {
            assert_eq!(theme.as_str().parse::<Theme>().as_ref(), Ok(theme));
            let wire = serde_json::to_value(theme).expect("a word serialises");
            assert_eq!(wire, theme.as_str());
        }
        assert_eq!(Source::Itself.as_str(), "self");
        assert_eq!("self".parse::<Level>(), Ok(Level::Itself));
        assert!("salary".parse::<Theme>().is_err());
    }

    #[test]
    fn two_themes_cannot_be_worked_on() {
        let closed: Vec<_> = Theme::ALL.iter().filter(|t| !t.is_workable()).collect();
        assert_eq!(closed, [&Theme::Competition, &Theme::RoleClosed]);
        let shown = Theme::ALL.iter().filter(|t| t.shows_in_practice());
        assert_eq!(shown.count(), 14);
    }
}
