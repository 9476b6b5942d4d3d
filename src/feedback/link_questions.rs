//! What somebody who was asked for feedback is asked, and what each theme means to them.

use crate::method::themes::Theme;

/// The language of these words.
pub(super) const LANGUAGE: &str = "en";

/// The questions, strengths first, each with the field of the answer that it fills.
pub(super) const QUESTIONS: &[(&str, &str)] = &[
    (
        "observations",
        "What came across well? One or two things are enough.",
    ),
    (
        "observations",
        "What would have made it stronger? Say what was done or missing, rather than what the person is like.",
    ),
    (
        "ratings",
        "If you like, rate what you saw, from 1 (needs the most work) to 5 (very strong).",
    ),
    (
        "advice",
        "What one or two things would you advise for a next interview?",
    ),
    ("comment", "Anything else?"),
];

/// What a theme is about, for somebody who has never seen the list.
#[must_use]
pub const fn describe(theme: Theme) -> &'static str {
    match theme {
        Theme::AnswerDepth => {
            "how detailed and concrete the answers were, with examples and results"
        }
        Theme::Communication => "how clear and well structured it was to listen to",
        Theme::Competition => "others were closer to the role, with no gap of the candidate's own",
        Theme::Confidence => "nerves, composure and self-belief, too little or too much",
        Theme::CultureFit => "how values and ways of working match those of the team",
        Theme::Experience => "how much past work there is, and how close it is to the role",
        Theme::Interpersonal => "rapport, listening and working with others",
        Theme::Leadership => "leading, influencing and taking decisions",
        Theme::Logistics => "pay, notice, hours, travel, place or availability",
        Theme::Motivation => "the interest in the role and the reasons for applying",
        Theme::PracticalExercise => "the result of a test, task, presentation or portfolio",
        Theme::Preparation => "what was known of the organisation and the role beforehand",
        Theme::ProblemSolving => "how open problems were reasoned about",
        Theme::Professionalism => "punctuality, courtesy and follow-up",
        Theme::Qualifications => "certificates, degrees, licences and clearances",
        Theme::QuestionsAsked => "the questions that the candidate put to you",
        Theme::RoleClosed => "the vacancy changed, was filled from inside or went away",
        Theme::TechnicalKnowledge => {
            "how deep and correct the knowledge of the subject and its tools was"
        }
    }
}
