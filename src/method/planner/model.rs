//! The nouns of a plan. They serialise as the API shows them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::{Effort, Part, TaskKind};
use crate::method::themes::{Polarity, Theme, words};

words! {
    /// How far a task is.
    TaskState as "task state" {
        /// It has a day.
        Open = "open",
        /// The person has begun it.
        InProgress = "in_progress",
        /// It waits; the plan says why.
        Later = "later",
        /// It is done.
        Done = "done",
        /// The person left it out.
        Skipped = "skipped",
    }
}

impl TaskState {
    /// Whether it is still to be done on its days.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Open | Self::InProgress)
    }

    /// Whether nothing is left to do about it.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Skipped)
    }
}

words! {
    /// Why a task waits.
    LaterCode as "reason to wait" {
        /// The week has no time for it.
        NoTime = "no_time",
        /// The next eight weeks are full.
        NoRoom = "no_room",
        /// There are enough open tasks.
        TooManyOpen = "too_many_open",
        /// What comes first waits too.
        WaitsForAnother = "waits_for_another",
        /// The person takes a break and has not said until when.
        Paused = "paused",
    }
}

words! {
    /// What a revision did with a task, and why.
    ChangeCode as "reason of a change" {
        /// Added: it is part of the first plan.
        FirstPlan = "first_plan",
        /// Added: what is known now asks for it.
        NewEvidence = "new_evidence",
        /// Kept: nothing about it changed.
        Unchanged = "unchanged",
        /// Kept: it is done.
        Completed = "completed",
        /// Kept: it is under way.
        InProgress = "in_progress",
        /// Kept: the person left it out.
        Skipped = "skipped",
        /// Moved: its day has passed.
        DayPassed = "day_passed",
        /// Moved: its day is in the pause.
        Paused = "paused",
        /// Moved: its day is off, or the day of an interview.
        DayOff = "day_off",
        /// Moved: it should come before the next interview.
        BeforeInterview = "before_interview",
        /// Moved: there is room sooner.
        RoomSooner = "room_sooner",
        /// Moved: it waited, and there is room now.
        RoomFound = "room_found",
        /// Moved: something else has its day.
        MadeRoom = "made_room",
        /// Moved: it waits now.
        Waits = "waits",
        /// Retired: what is known now does not ask for it.
        NoLongerNeeded = "no_longer_needed",
    }
}

words! {
    /// What a plan says about itself.
    NoteCode as "note" {
        /// The week has no time set aside.
        NoTime = "no_time",
        /// Nothing is due before the pause ends.
        Paused = "paused",
        /// Nothing is due until the person comes back.
        PausedOpenly = "paused_openly",
        /// Why tasks of the first focus come after the next interview, or wait.
        FirstFocusAfterInterview = "first_focus_after_interview",
        /// Some tasks wait.
        SomeWait = "some_wait",
        /// Nothing asks for work on the candidate's side.
        NoFocus = "no_focus",
        /// The candidate felt that it went well, and it was still a no.
        RatingGap = "rating_gap",
        /// More is begun than a plan would open.
        PreviousBegun = "previous_begun",
        /// What helps with a focus is in the person's other plans.
        InOtherPlans = "in_other_plans",
    }
}

words! {
    /// What stands behind a task.
    EvidenceKind as "kind of evidence" {
        /// A point of feedback, from others or oneself.
        Observation = "observation",
        /// A question of the interview that the candidate marked.
        Question = "question",
        /// The outcome of the interview.
        Outcome = "outcome",
    }
}

/// What stands behind a task, a guideline or a word of encouragement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Evidence {
    /// What `id` names.
    pub kind: EvidenceKind,
    /// The id of the observation, question or interview.
    #[schema(max_length = 64, pattern = "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
    pub id: String,
    /// The words themselves.
    pub words: String,
}

/// A day on which a task is worked on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WorkDay {
    /// The day.
    pub on: NaiveDate,
    /// Minutes of that day.
    pub minutes: u32,
}

/// Why a task waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Later {
    /// The reason as a word.
    pub code: LaterCode,
    /// The reason as a sentence.
    pub reason: String,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlannedTask {
    /// Stable name within the plan: a revision finds the same task by it.
    pub key: String,
    /// The intervention that it comes from; null for a question that tripped the candidate up.
    pub intervention_id: Option<String>,
    /// The theme that it works on; null for what helps in general.
    pub theme: Option<Theme>,
    /// What it is for.
    pub kind: TaskKind,
    /// Whether it builds a skill or keeps the will up.
    pub part: Part,
    /// What to do.
    pub title: String,
    /// How to do it.
    pub description: String,
    /// When and how, as one sentence: "If …, then …."
    pub if_then: String,
    /// How the person can see that it worked.
    pub success_measure: String,
    /// How much it asks.
    pub effort: Effort,
    /// Minutes that it takes.
    pub minutes: u32,
    /// Which time of `sessions` this is, from 1.
    pub session: u32,
    /// How many times the same thing is done.
    pub sessions: u32,
    /// The day by which it is done; null while it waits.
    pub due_on: Option<NaiveDate>,
    /// The days on which it is worked on. More than one if it is longer than a day's time; those days are its own.
    pub work_on: Vec<WorkDay>,
    /// How far it is.
    pub state: TaskState,
    /// Why it waits; null if it does not.
    pub later: Option<Later>,
    /// What stands behind it; never empty.
    pub evidence: Vec<Evidence>,
    /// The row of the method.
    pub method: String,
    /// Why it is there, in one sentence.
    pub reason: String,
    /// Keys of tasks that come first.
    pub depends_on: Vec<String>,
}

/// How much one observation counts for its theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ScoreTerm {
    /// The observation.
    #[schema(max_length = 64, pattern = "^obsv_[0-7][0-9a-hjkmnp-tv-z]{25}$")]
    pub observation_id: String,
    /// Whether it raises the score (improvement) or lowers it (strength).
    pub polarity: Polarity,
    /// Weight of who said it.
    pub source_weight: f64,
    /// Weight of what the candidate makes of it.
    pub recognition_weight: f64,
    /// Weight of its age: halves every 180 days.
    pub recency: f64,
    /// The product of the three.
    pub value: f64,
}

/// How much the evidence asks for work on a theme, and every term of the sum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ThemeScore {
    /// The theme.
    pub theme: Theme,
    /// `improvements × (1.5 if repeated) − strengths / 2`.
    pub score: f64,
    /// Sum over the improvements.
    pub improvements: f64,
    /// Sum over the strengths.
    pub strengths: f64,
    /// Whether it was an improvement in an earlier interview already.
    pub repeated: bool,
    /// Whether it became a focus of the plan.
    pub is_focus: bool,
    /// One term per observation.
    pub terms: Vec<ScoreTerm>,
}

/// A theme that the plan works on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Focus {
    /// The theme.
    pub theme: Theme,
    /// Its place, from 1.
    pub rank: u8,
    /// Its score.
    pub score: f64,
    /// The strongest evidence behind it.
    pub evidence: Vec<Evidence>,
}

/// Something to keep doing or to do instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GuidelineDo {
    /// The theme.
    pub theme: Theme,
    /// What to do.
    pub text: String,
    /// Whether it is a strength to keep; otherwise it is the pair of a don't.
    pub keeps_strength: bool,
    /// What stands behind it.
    pub evidence: Vec<Evidence>,
}

/// Something to avoid, with what to do instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GuidelineDont {
    /// The theme.
    pub theme: Theme,
    /// What to avoid.
    pub text: String,
    /// The do that goes with it; it stands among the do's too.
    pub instead: String,
    /// What stands behind it.
    pub evidence: Vec<Evidence>,
}

/// A short list to carry along: never more don'ts than do's, at most seven of each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Guidelines {
    /// What to do, strengths first.
    pub dos: Vec<GuidelineDo>,
    /// What to avoid.
    pub donts: Vec<GuidelineDont>,
}

/// What speaks for the candidate, across interviews.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct StrengthEntry {
    /// The theme.
    pub theme: Theme,
    /// How much it weighs.
    pub weight: f64,
    /// How often it was said.
    pub times_named: usize,
    /// Whether it was said after an earlier interview too.
    pub lasting: bool,
    /// The day on which it was last said.
    pub last_observed_on: NaiveDate,
    /// The words behind it, the weightiest first.
    pub evidence: Vec<Evidence>,
}

/// An honest word about what nobody can work on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Encouragement {
    /// The row of the method that it leads to.
    pub method: String,
    /// The theme, if there is one.
    pub theme: Option<Theme>,
    /// What is said.
    pub text: String,
    /// What stands behind it.
    pub evidence: Vec<Evidence>,
}

/// What the plan says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Note {
    /// What it is about.
    pub code: NoteCode,
    /// The sentence.
    pub text: String,
    /// The tasks that it is about.
    pub task_keys: Vec<String>,
}

impl Note {
    /// Whether it stands on what only the candidate knows.
    #[must_use]
    pub fn is_private(&self) -> bool {
        matches!(self.code, NoteCode::RatingGap | NoteCode::InOtherPlans)
    }
}

/// What a revision did with one task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Change {
    /// The task's key.
    pub key: String,
    /// The task's title.
    pub title: String,
    /// The reason as a word.
    pub code: ChangeCode,
    /// The reason as a sentence.
    pub reason: String,
    /// The day before the revision.
    pub from_on: Option<NaiveDate>,
    /// The day after it.
    pub to_on: Option<NaiveDate>,
}

/// What a revision changed. Each earlier task is in exactly one of kept, moved and retired.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Changes {
    /// New tasks.
    pub added: Vec<Change>,
    /// Tasks that stay as they were.
    pub kept: Vec<Change>,
    /// Tasks with another day, or that wait now.
    pub moved: Vec<Change>,
    /// Tasks that left the plan.
    pub retired: Vec<Change>,
}

/// The action plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Plan {
    /// At most three themes to work on, the first being the most urgent.
    pub focuses: Vec<Focus>,
    /// The score of every theme that something was said about, highest first.
    pub scores: Vec<ThemeScore>,
    /// The tasks: by day, then what waits, then what is done or left out.
    pub tasks: Vec<PlannedTask>,
    /// The short list to carry along.
    pub guidelines: Guidelines,
    /// What speaks for the candidate.
    pub strengths: Vec<StrengthEntry>,
    /// Honest words about what nobody can work on.
    pub encouragements: Vec<Encouragement>,
    /// What the plan says about itself.
    pub notes: Vec<Note>,
    /// What changed since the plan before.
    pub changes: Changes,
}
