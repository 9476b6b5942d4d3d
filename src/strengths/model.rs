//! The ledger and its entries.

use crate::interviews::InterviewId;
use crate::method::themes::{Source, Theme};
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use chrono::NaiveDate;

/// One thing that speaks for the candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is about; none when whoever said it did not say.
    pub theme: Option<Theme>,
    /// Who said it.
    pub said_by: Source,
    /// After which interview, if there was one.
    pub interview_id: Option<InterviewId>,
    /// The point of feedback, the factor or the reflection that says so.
    pub evidence_id: String,
    /// The words.
    pub words: String,
    /// When it was said.
    pub said_at: Time,
    /// The same as a day of the candidate's.
    pub said_on: NaiveDate,
}

/// What speaks for the candidate in one theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeStrengths {
    /// The theme; none for what fits no theme.
    pub theme: Option<Theme>,
    /// How often it was said.
    pub times_named: usize,
    /// After how many interviews.
    pub interviews: usize,
    /// When it was last said.
    pub last_said_on: NaiveDate,
    /// The latest words, newest first.
    pub entries: Vec<Entry>,
}

/// What speaks for a candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// The candidate's version.
    pub candidate_version: i32,
    /// How often they were asked to an interview.
    pub invitations: usize,
    /// Theme by theme: what was said most often first, then what was said last.
    pub themes: Vec<ThemeStrengths>,
}
