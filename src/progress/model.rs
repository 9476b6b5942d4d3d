//! Progress over interviews, and the summary of a recovery.

use crate::candidates::Candidate;
use crate::guidelines::PrintedGuideline;
use crate::interviews::{Interview, InterviewId};
use crate::method::content::Statement;
use crate::method::practice::Direction;
use crate::method::progress::Mean;
use crate::method::themes::{Source, Theme};
use crate::recovery_records::Recovery;
use crate::strengths::ThemeStrengths;
use crate::well_being_records::MoodPoint;
use chrono::NaiveDate;

/// One interview on the way.
#[derive(Debug, Clone)]
pub(super) struct Attempt {
    /// The interview.
    pub interview: Interview,
    /// Its day, as the candidate's.
    pub on: NaiveDate,
    /// What those who saw them rated, over all themes, in opened feedback.
    pub rated: Mean,
    /// How they thought that it went.
    pub self_rating: Option<i32>,
    /// Points for them in opened feedback.
    pub strengths: usize,
    /// Points to work on in opened feedback.
    pub improvements: usize,
}

/// A theme after one interview.
#[derive(Debug, Clone, Copy)]
pub(super) struct ThemePoint {
    /// The interview.
    pub interview_id: InterviewId,
    /// Its day.
    pub on: NaiveDate,
    /// What it was rated.
    pub rated: Mean,
    /// Points for the candidate.
    pub strengths: usize,
    /// Points to work on.
    pub improvements: usize,
}

/// A theme over the interviews.
#[derive(Debug, Clone)]
pub(super) struct ThemeLine {
    /// The theme.
    pub theme: Theme,
    /// By interview, oldest first; only interviews at which it was spoken of.
    pub points: Vec<ThemePoint>,
    /// Where its ratings go.
    pub direction: Direction,
}

/// Ratings of a theme in practice.
#[derive(Debug, Clone, Copy)]
pub(super) struct PracticeLine {
    /// The theme.
    pub theme: Theme,
    /// Where the own ratings go.
    pub own: Direction,
    /// Where the partners' ratings go.
    pub partner: Direction,
}

/// Tasks of all plans.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct TaskCounts {
    /// Done.
    pub done: usize,
    /// Open or in progress.
    pub open: usize,
    /// Waiting.
    pub later: usize,
}

/// How somebody gets on.
#[derive(Debug, Clone)]
pub(super) struct Progress {
    /// Who.
    pub candidate: Candidate,
    /// Their interviews, oldest first.
    pub attempts: Vec<Attempt>,
    /// Themes, in the order of their names.
    pub themes: Vec<ThemeLine>,
    /// Rehearsals that were held.
    pub rehearsals: usize,
    /// Practice by theme.
    pub practice: Vec<PracticeLine>,
    /// How hard it was, oldest first.
    pub mood: Vec<MoodPoint>,
    /// Tasks of all plans.
    pub tasks: TaskCounts,
    /// What may be said.
    pub statements: Vec<Statement>,
}

/// Something that was learned from an interview.
#[derive(Debug, Clone)]
pub(super) struct Learned {
    /// Who says so: the candidate, or whoever gave feedback that the candidate recognises.
    pub said_by: Source,
    /// The point or the reflection that says so.
    pub evidence_id: String,
    /// What it is about, where that was said.
    pub theme: Option<Theme>,
    /// The words.
    pub words: String,
}

/// What was done between the opening of a recovery and now, or its end.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Done {
    /// Requests for feedback that went out.
    pub asked: usize,
    /// Feedback that was opened.
    pub feedback_opened: usize,
    /// Questions of the interview that were noted.
    pub questions_noted: usize,
    /// Tasks of its plan that are done.
    pub tasks: u32,
    /// Rehearsals in that time.
    pub rehearsals: usize,
}

/// The summary of a recovery.
#[derive(Debug, Clone)]
pub(super) struct Summary {
    /// The recovery.
    pub recovery: Recovery,
    /// Days that it took so far.
    pub days: i64,
    /// What was learned, the candidate's own words first.
    pub learned: Vec<Learned>,
    /// What they are good at, across interviews.
    pub strengths: Vec<ThemeStrengths>,
    /// What was done.
    pub done: Done,
    /// What they still want to do, on their card.
    pub guidelines: Vec<PrintedGuideline>,
    /// Answers that they have prepared.
    pub prepared_answers: usize,
    /// What may be said.
    pub statements: Vec<Statement>,
}
