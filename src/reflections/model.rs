//! A reflection and its parts.

use crate::feedback::{FeedbackId, ObservationId};
use crate::feedback_requests::Channel;
use crate::interviews::{InterviewId, Outcome, QuestionId};
use crate::method::content::ReflectionPart;
use crate::method::support::Support;
use crate::method::themes::{Ratings, Theme};
use crate::platform::clock::Time;
use crate::platform::db::schema::reflections;
use crate::platform::db::{Doc, Private};
use crate::platform::ids::{CandidateId, TenantId};
use crate::platform::locale::Language;
use crate::platform::valid::Patch;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

crate::typed_id!(
    /// A candidate's look back at an interview.
    ReflectionId, "refl"
);

crate::text_enum! {
    /// What the candidate expected of an interview.
    ExpectedOutcome {
        /// A yes.
        Positive = "positive",
        /// They could not tell.
        Unsure = "unsure",
        /// A no.
        Negative = "negative",
    }
}

crate::text_enum! {
    /// What something did to an interview.
    FactorEffect {
        /// It helped.
        Helped = "helped",
        /// It got in the way.
        Hindered = "hindered",
    }
}

crate::text_enum! {
    /// A part that may be left out on purpose, so that the next can follow.
    SkippablePart {
        /// The kind word to oneself.
        Compassion = "compassion",
        /// What one would do differently.
        Critique = "critique",
    }
}

/// Something that went well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Positive {
    /// What it is about, where the candidate says so.
    pub theme: Option<Theme>,
    /// The candidate's words.
    pub words: String,
}

/// Something that had a part in how it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factor {
    /// Its id, by which a plan cites it as evidence: it is a point that the candidate makes.
    pub id: ObservationId,
    /// What it is about.
    pub theme: Theme,
    /// Whether it helped.
    pub effect: FactorEffect,
    /// The candidate's words, if any.
    pub words: Option<String>,
}

/// How one question went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewedQuestion {
    /// The question.
    pub question_id: QuestionId,
    /// How the answer went, 1 to 5.
    pub rating: u8,
    /// What the candidate would say today.
    pub would_say_now: Option<String>,
}

/// A candidate's look back at an interview.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = reflections, primary_key(tenant_id, id), treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct Reflection {
    /// The tenant.
    pub tenant_id: TenantId,
    /// Our id.
    pub id: ReflectionId,
    /// The interview; it has one reflection.
    pub interview_id: InterviewId,
    /// Who looks back.
    pub candidate_id: CandidateId,
    /// What they expected.
    pub expected_outcome: Option<ExpectedOutcome>,
    /// Ratings by theme.
    pub theme_ratings: Doc<Ratings>,
    /// A kind word to themselves.
    pub compassion: Option<Private<String>>,
    /// What went well.
    pub positives: Private<Vec<Positive>>,
    /// How single questions went.
    pub questions: Private<Vec<ReviewedQuestion>>,
    /// What helped and what got in the way.
    pub factors: Private<Vec<Factor>>,
    /// What they would do differently.
    pub critique: Option<Private<String>>,
    /// One thing to take along.
    pub learning: Option<Private<String>>,
    /// What they left out on purpose.
    pub skipped_parts: Doc<Vec<SkippablePart>>,
    /// Raised by every change.
    pub version: i32,
    /// When it was begun.
    pub created_at: Time,
    /// When this last changed.
    pub updated_at: Time,
}

/// A factor as the candidate notes it.
#[derive(Debug, Clone)]
pub(super) struct NewFactor {
    /// What it is about.
    pub theme: Theme,
    /// Whether it helped.
    pub effect: FactorEffect,
    /// The candidate's words, if any.
    pub words: Option<String>,
}

/// What is written into a reflection: what is not named stays, and what is cleared becomes empty.
#[derive(Debug, Clone)]
pub(super) struct Writing {
    /// How it went overall, 1 to 5; kept beside the reflection.
    pub overall_rating: Patch<i32>,
    /// What was expected.
    pub expected_outcome: Patch<ExpectedOutcome>,
    /// Ratings by theme.
    pub theme_ratings: Patch<Ratings>,
    /// A kind word to oneself.
    pub compassion: Patch<String>,
    /// What went well.
    pub positives: Patch<Vec<Positive>>,
    /// How single questions went.
    pub questions: Patch<Vec<ReviewedQuestion>>,
    /// What helped and what got in the way.
    pub factors: Patch<Vec<NewFactor>>,
    /// What one would do differently.
    pub critique: Patch<String>,
    /// One thing to take along.
    pub learning: Patch<String>,
    /// What is left out on purpose.
    pub skipped_parts: Patch<Vec<SkippablePart>>,
}

/// How far the candidate's view and a giver's are apart.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Comparison {
    /// The feedback, which the candidate has opened.
    pub feedback_id: FeedbackId,
    /// From which side it came.
    pub source: Channel,
    /// The mean of the giver's ratings.
    pub mean_rating: Option<f64>,
    /// The own rating less that mean.
    pub rating_gap: Option<f64>,
}

impl Writing {
    /// Everything that is written in words.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let single = [&self.compassion, &self.critique, &self.learning];
        let positives = written(&self.positives).into_iter().flatten();
        let questions = written(&self.questions).into_iter().flatten();
        let factors = written(&self.factors).into_iter().flatten();
        let single = single.into_iter().filter_map(written).map(String::as_str);
        single
            .chain(positives.map(|one| one.words.as_str()))
            .chain(questions.filter_map(|one| one.would_say_now.as_deref()))
            .chain(factors.filter_map(|one| one.words.as_deref()))
    }
}

fn written<T>(patch: &Patch<T>) -> Option<&T> {
    match patch {
        Patch::Set(value) => Some(value),
        Patch::Leave | Patch::Clear => None,
    }
}

/// A reflection that was written into, and what is said first.
pub(super) struct Written {
    /// What is said first.
    pub support: Support,
    /// In which language.
    pub language: Language,
    /// The reflection.
    pub view: View,
}

/// A reflection with what is known beside it.
#[derive(Debug, Clone)]
pub(super) struct View {
    /// What was written.
    pub reflection: Reflection,
    /// How it went overall, as the candidate sees it.
    pub overall_rating: Option<i32>,
    /// Whether that rating stands, because feedback has been opened.
    pub rating_stands: bool,
    /// How the interview ended.
    pub actual_outcome: Outcome,
    /// Whether it felt well, or a yes was expected, and it was a no.
    pub felt_well_still_no: bool,
    /// How far the views are apart, for each opened feedback on the interview.
    pub gaps: Vec<Comparison>,
    /// What comes next, if anything.
    pub next_part: Option<ReflectionPart>,
}
