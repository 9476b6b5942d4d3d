//! Where a recovery stands, and what comes next.
//!
//! Nobody sets the stage: it follows from what has happened, so it cannot be wrong. The next steps are an ordered
//! list that a client can show as it is; each names the operation that does it. Right after a no, the first one is
//! never a chore.

mod asking;
mod care;
mod facts;
mod steps;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::method::content::Library;
use crate::method::themes::words;

pub use care::HardDay;
pub use facts::{Facts, FeedbackFacts, NextInterview, NextTask, PlanFacts, RequestFacts};
pub use steps::OTHER_WORDINGS;

/// At most this many next steps are shown at a time.
pub const MAX_NEXT_STEPS: usize = 5;
/// After this many days without an answer we suggest a reminder. Whoever is in a hurry may send one sooner; how much sooner
/// is for the rules of feedback requests to say.
pub const SUGGEST_REMINDER_AFTER_DAYS: i64 = 7;
/// A contact is reminded this often, and not more.
pub const MAX_REMINDERS: u32 = 2;
/// For this long after the interview, what was asked in it is still in mind.
const FRESH_DAYS: i64 = 4;
/// For this long after the no, the list begins with something kind even if there is work to do.
const TENDER_DAYS: i64 = 7;

words! {
    /// How far a recovery is. Derived from facts, never set.
    RecoveryStage as "stage" {
        /// The no has been heard; nothing else has to happen.
        Acknowledge = "acknowledge",
        /// Others have been asked, and their answer is awaited.
        Gather = "gather",
        /// There is feedback to open and to judge.
        Understand = "understand",
        /// What is known is turned into what is learned.
        Learn = "learn",
        /// There is enough to make a plan.
        Plan = "plan",
        /// The plan is under way.
        Practise = "practise",
        /// The plan is done; the next interview starts afresh.
        MoveOn = "move_on",
        /// It is closed: by the candidate or the tenant, or because the outcome was changed.
        Closed = "closed",
    }
}

words! {
    /// What a next step is.
    StepKind as "step kind" {
        /// A breathing exercise.
        Breathe = "breathe",
        /// Twenty minutes of movement.
        Move = "move",
        /// A pause until a date.
        Pause = "pause",
        /// Ending the pause.
        Resume = "resume",
        /// Opening feedback that waits sealed.
        OpenFeedback = "open_feedback",
        /// Saying which points one recognises.
        AssessFeedback = "assess_feedback",
        /// Asking the employer for advice.
        AskEmployer = "ask_employer",
        /// The same, when it felt well and was still a no.
        AskEmployerAfterGap = "ask_employer_after_gap",
        /// Sending the draft to the employer.
        SendEmployerRequest = "send_employer_request",
        /// A polite reminder.
        RemindEmployer = "remind_employer",
        /// Asking the agency instead of a silent employer.
        AskAgency = "ask_agency",
        /// Sending the draft to the agency.
        SendAgencyRequest = "send_agency_request",
        /// Writing down the questions that were hard.
        NoteQuestions = "note_questions",
        /// Saying how much time there is.
        SetWeek = "set_week",
        /// Making a plan.
        MakePlan = "make_plan",
        /// Bringing the plan up to date.
        RevisePlan = "revise_plan",
        /// The next task of the plan.
        DoTask = "do_task",
        /// The next task, when it is a rehearsal.
        Practise = "practise",
        /// Closing the recovery.
        Close = "close",
        /// Saying how one is.
        CheckIn = "check_in",
        /// Seeing where one can talk to somebody.
        HelpLines = "help_lines",
        /// Looking whether the no was fair, by what the law says.
        CheckFairness = "check_fairness",
        /// Looking back at the interview.
        Reflect = "reflect",
        /// Thanking them.
        Thank = "thank",
        /// Keeping a short card of do's and don'ts.
        KeepGuidelines = "keep_guidelines",
        /// Preparing an answer as short points.
        PrepareAnswer = "prepare_answer",
        /// Rehearsing with somebody.
        Rehearse = "rehearse",
        /// Looking at the CV again.
        ReviewCv = "review_cv",
        /// Looking at a role that may fit.
        LookForRoles = "look_for_roles",
        /// Writing down somebody to be in touch with.
        WidenNetwork = "widen_network",
        /// Saying that one would like to hear of later openings.
        KeepInTouch = "keep_in_touch",
        /// Reading what others found out.
        ReadGuides = "read_guides",
        /// Reading on one page what to take into the next interview.
        ReadBrief = "read_brief",
        /// Seeing how one gets on over interviews.
        SeeProgress = "see_progress",
        /// Reading what was learned and what stays.
        ReadSummary = "read_summary",
    }
}

words! {
    /// How far a feedback request is.
    RequestState as "request state" {
        /// Written, not sent.
        Draft = "draft",
        /// Sent, with or without reminders.
        Sent = "sent",
        /// Answered.
        Answered = "answered",
        /// They said no.
        Declined = "declined",
        /// The time for an answer is over.
        Expired = "expired",
        /// Withdrawn.
        Cancelled = "cancelled",
    }
}

/// How much of the way is behind the candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Progress {
    /// Milestones reached.
    pub done: u8,
    /// Milestones in all.
    pub total: u8,
    /// The same in percent, rounded down.
    pub percent: u8,
}

/// Something to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NextStep {
    /// What it is.
    pub kind: StepKind,
    /// The row of the method that it comes from.
    pub method: String,
    /// What to do.
    pub title: String,
    /// Why it helps now.
    pub reason: String,
    /// The operation of this API that does it.
    #[schema(pattern = "^[a-z][a-z0-9_]*$")]
    pub operation_id: String,
    /// The path of that operation, ids filled in.
    pub href: String,
}

/// How far the recovery is.
#[must_use]
pub fn stage(facts: &Facts) -> RecoveryStage {
    if facts.is_closed {
        RecoveryStage::Closed
    } else if facts.plan_is_done() {
        RecoveryStage::MoveOn
    } else if facts.plan.is_some() {
        RecoveryStage::Practise
    } else if facts.has_unread() {
        RecoveryStage::Understand
    } else if facts.is_understood() || (facts.has_own_notes() && !facts.awaits_answer()) {
        if facts.has_own_notes() {
            RecoveryStage::Plan
        } else {
            RecoveryStage::Learn
        }
    } else if facts.awaits_answer() {
        RecoveryStage::Gather
    } else if facts.asked_anybody() || facts.skipped(StepKind::AskEmployer) {
        RecoveryStage::Learn
    } else {
        RecoveryStage::Acknowledge
    }
}

/// How much of the way is behind the candidate. A skipped step is behind them too.
#[must_use]
pub fn progress(facts: &Facts) -> Progress {
    let skipped = |kind| facts.skipped(kind);
    let planned = facts.plan.as_ref();
    let past = |s: RecoveryStage| stage(facts) > s;
    let milestones = [
        past(RecoveryStage::Acknowledge),
        facts.asked_anybody() || !facts.feedback.is_empty() || skipped(StepKind::AskEmployer),
        facts.is_understood() || (!facts.feedback.is_empty() && skipped(StepKind::AssessFeedback)),
        facts.has_own_notes() || skipped(StepKind::NoteQuestions),
        planned.is_some() || skipped(StepKind::MakePlan),
        facts.practice_done > 0 || planned.is_some_and(|p| p.done_tasks > 0),
        facts.plan_is_done(),
        facts.is_closed,
    ];
    // Closing is the end of the way, however much of it was walked.
    let total = u8::try_from(milestones.len()).unwrap_or(u8::MAX);
    let reached = u8::try_from(milestones.iter().filter(|m| **m).count()).unwrap_or(total);
    let done = if facts.is_closed { total } else { reached };
    let percent = u8::try_from(u32::from(done) * 100 / u32::from(total.max(1))).unwrap_or(100);
    Progress {
        done,
        total,
        percent,
    }
}

/// Whether a step makes sense now and was not left out, also where a list of five has no room for it, for a caller who can do the
/// steps of which `may_do` holds.
#[must_use]
pub fn offers(facts: &Facts, kind: StepKind, may_do: impl Fn(StepKind) -> bool) -> bool {
    steps::offered(facts, may_do).contains(&kind)
}

/// What comes next: at most five steps of those that the caller can do, the kindest first. In a pause only what is kind; when closed,
/// only what stays of it. Until then there is always one.
/// `language` is the tag of the language that the words are wanted in; English where we have none in it.
#[must_use]
pub fn next_steps(
    facts: &Facts,
    may_do: impl Fn(StepKind) -> bool,
    library: &Library,
    language: &str,
) -> Vec<NextStep> {
    let spoken = library.in_language(language);
    steps::offered(facts, may_do)
        .into_iter()
        .filter_map(|kind| {
            let words = spoken.steps.get(steps::wording(facts, kind))?;
            let (operation_id, href) = steps::operation(facts, kind)?;
            Some(NextStep {
                kind,
                method: words.method.clone(),
                title: words.title.clone(),
                reason: words.reason.clone(),
                operation_id: operation_id.to_owned(),
                href,
            })
        })
        .take(MAX_NEXT_STEPS)
        .collect()
}
