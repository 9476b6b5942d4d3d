//! A brief and its lessons.

use crate::guidelines::PrintedGuideline;
use crate::interviews::{Interview, InterviewId};
use crate::method::brief::Relation;
use crate::method::content::NextTimeWords;
use crate::method::themes::{Source, Theme};
use crate::prepared_answers::PreparedAnswer;
use crate::strengths::ThemeStrengths;
use chrono::NaiveDate;

/// Something that was learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lesson {
    /// After which interview.
    pub interview_id: InterviewId,
    /// What that one has to do with this.
    pub relation: Relation,
    /// Who says so.
    pub said_by: Source,
    /// The point, the feedback or the reflection that says so.
    pub evidence_id: String,
    /// What it is about, where that was said.
    pub theme: Option<Theme>,
    /// The words.
    pub words: String,
    /// When it was said, as a day of the candidate's.
    pub said_on: NaiveDate,
}

/// What somebody takes into an interview.
#[derive(Debug, Clone)]
pub(super) struct Brief {
    /// The interview.
    pub interview: Interview,
    /// Whether it is still to come.
    pub is_ahead: bool,
    /// Do's, each with the don't that goes with it.
    pub guidelines: Vec<PrintedGuideline>,
    /// Whether they are on the candidate's card; else nobody has kept them yet.
    pub are_kept: bool,
    /// Answers, the latest first.
    pub answers: Vec<PreparedAnswer>,
    /// What was learned, the nearest first.
    pub lessons: Vec<Lesson>,
    /// What to lean on.
    pub strengths: Vec<ThemeStrengths>,
    /// The words for the rest.
    pub words: &'static NextTimeWords,
}
