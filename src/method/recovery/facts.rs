//! What has happened, as the method is given it, and what follows from it at once.

use super::{
    FRESH_DAYS, HardDay, MAX_REMINDERS, RecoveryStage, RequestState, SUGGEST_REMINDER_AFTER_DAYS,
    StepKind, TENDER_DAYS, stage,
};
use crate::method::planner::Pause;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// One feedback request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestFacts {
    /// Its id.
    pub id: String,
    /// How far it is.
    pub state: RequestState,
    /// The day of the request or of its last reminder.
    pub last_sent_on: Option<NaiveDate>,
    /// How many reminders went out.
    pub reminders: u32,
}

/// One piece of feedback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedbackFacts {
    /// Its id.
    pub id: String,
    /// Whether the candidate has opened it.
    pub opened: bool,
    /// Whether the candidate has said what they make of it.
    pub assessed: bool,
    /// Whether the candidate has opened it and found nothing in it to work with.
    pub is_empty: bool,
}

/// The task that comes next in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextTask {
    /// Its id.
    pub id: String,
    /// Whether it is a rehearsal.
    pub is_practice: bool,
}

/// An interview that is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextInterview {
    /// Its id.
    pub id: String,
    /// Its day.
    pub on: NaiveDate,
}

/// The action plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanFacts {
    /// Its id.
    pub id: String,
    /// Tasks that are open or in progress.
    pub open_tasks: u32,
    /// Tasks that wait.
    pub later_tasks: u32,
    /// Tasks that are done.
    pub done_tasks: u32,
    /// Whether something was said, noted or assessed since it was made.
    pub is_outdated: bool,
    /// Whether tasks lie where they cannot stay: a day has passed, or the week or an interview has changed.
    pub needs_days: bool,
    /// Whether a revision has more to offer to somebody who did all of it.
    pub has_more: bool,
    /// The open task that comes first.
    pub next_task: Option<NextTask>,
}

/// What has happened. The service fills it in; ids are those of the API.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any goes with any other"
)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The candidate's local date.
    pub today: NaiveDate,
    /// The recovery.
    pub recovery_id: String,
    /// The candidate.
    pub candidate_id: String,
    /// The interview.
    pub interview_id: String,
    /// The day of the interview.
    pub held_on: Option<NaiveDate>,
    /// The day on which the candidate was told.
    pub told_on: Option<NaiveDate>,
    /// The pause, if there is one.
    pub pause: Option<Pause>,
    /// Whether it is closed, by somebody or by a changed outcome.
    pub is_closed: bool,
    /// Whether it is closed because the no was taken back.
    pub outcome_changed: bool,
    /// The latest request to the employer.
    pub employer_request: Option<RequestFacts>,
    /// The latest request to the agency.
    pub agency_request: Option<RequestFacts>,
    /// Whether an agency put the candidate forward and can be reached.
    pub has_agency: bool,
    /// Feedback on this interview, oldest first.
    pub feedback: Vec<FeedbackFacts>,
    /// How the candidate rated the interview before opening feedback, 1 to 5.
    pub self_rating: Option<u8>,
    /// Reflections written.
    pub reflections: u32,
    /// Questions of the interview noted.
    pub questions_noted: u32,
    /// Whether one of them is noted as hard.
    pub has_hard_question: bool,
    /// Whether something was said or noted of which a do or a don't can be made. Told to the candidate only.
    pub has_guidelines: bool,
    /// Whether the candidate has said how much time a week holds.
    pub week_is_known: bool,
    /// The plan, if there is one.
    pub plan: Option<PlanFacts>,
    /// Practice done, as tasks or sessions.
    pub practice_done: u32,
    /// The next interview, if one is recorded.
    pub next_interview: Option<NextInterview>,
    /// Interviews that were held, this one too.
    pub attempts: u32,
    /// Steps that the candidate has skipped.
    pub skipped: BTreeSet<StepKind>,
    /// Whether the candidate judged feedback as unfair.
    pub felt_unfair: bool,
    /// Whether opened feedback names what the law protects, in words that are no lesson.
    pub names_protected: bool,
    /// The hard day that still counts; none for anybody but the candidate.
    pub hard_day: Option<HardDay>,
    /// What the candidate did that nobody else knows of, as the steps that are done with it; none for anybody else, who is
    /// shown no such step.
    pub own_done: Option<BTreeSet<StepKind>>,
}

impl Facts {
    pub(super) fn is_paused(&self) -> bool {
        match self.pause {
            None => false,
            Some(Pause::Until(until)) => self.today < until,
            Some(Pause::Open) => true,
        }
    }

    pub(super) fn skipped(&self, kind: StepKind) -> bool {
        self.skipped.contains(&kind)
    }

    /// Whether the candidate has done it, as far as the caller may know.
    pub(super) fn has_done(&self, kind: StepKind) -> bool {
        self.own_done
            .as_ref()
            .is_some_and(|done| done.contains(&kind))
    }

    /// Whether there is an answer with something in it, or one that may turn out to have something.
    pub(super) fn has_answer(&self) -> bool {
        self.feedback.iter().any(|feedback| !feedback.is_empty)
    }

    /// Whether all that was said so far is nothing to work with.
    pub(super) fn heard_nothing(&self) -> bool {
        !self.feedback.is_empty() && !self.has_answer()
    }

    /// Whether the interview is so near that its questions are still in mind.
    pub(super) fn is_fresh(&self) -> bool {
        self.held_on
            .is_some_and(|on| (self.today - on).num_days() <= FRESH_DAYS)
    }

    /// Whether the candidate has asked, and nobody has said anything or will.
    pub(super) fn is_unanswered(&self) -> bool {
        self.feedback.is_empty() && self.asked_anybody() && !self.awaits_answer()
    }

    /// Whether one of those who were asked would rather not answer.
    pub(super) fn was_declined(&self) -> bool {
        [&self.employer_request, &self.agency_request]
            .into_iter()
            .flatten()
            .any(|request| request.state == RequestState::Declined)
    }

    pub(super) fn asked_anybody(&self) -> bool {
        [&self.employer_request, &self.agency_request]
            .into_iter()
            .flatten()
            .any(|r| !matches!(r.state, RequestState::Draft | RequestState::Cancelled))
    }

    /// Whether an answer may still come, or may still be asked for.
    pub(super) fn awaits_answer(&self) -> bool {
        let open = |request: &Option<RequestFacts>| {
            request
                .as_ref()
                .is_some_and(|r| matches!(r.state, RequestState::Sent | RequestState::Draft))
        };
        open(&self.employer_request) || open(&self.agency_request) || self.may_ask_agency()
    }

    /// Whether the employer is silent, out of reach or said nothing, and the agency has not been asked.
    pub(super) fn may_ask_agency(&self) -> bool {
        self.has_agency
            && self.agency_request.is_none()
            && !self.skipped(StepKind::AskAgency)
            && self
                .employer_request
                .as_ref()
                .map_or(self.skipped(StepKind::AskEmployer), |r| self.is_silent(r))
    }

    /// Whether nothing more is to be expected of that contact.
    fn is_silent(&self, request: &RequestFacts) -> bool {
        match request.state {
            RequestState::Declined | RequestState::Expired => true,
            RequestState::Sent => request.reminders >= MAX_REMINDERS && self.is_overdue(request),
            RequestState::Answered => self.heard_nothing(),
            RequestState::Draft | RequestState::Cancelled => false,
        }
    }

    pub(super) fn is_overdue(&self, request: &RequestFacts) -> bool {
        request
            .last_sent_on
            .is_some_and(|on| (self.today - on).num_days() >= SUGGEST_REMINDER_AFTER_DAYS)
    }

    pub(super) fn has_unread(&self) -> bool {
        self.feedback.iter().any(|f| !f.opened || !f.assessed)
    }

    pub(super) fn has_own_notes(&self) -> bool {
        self.reflections > 0 || self.questions_noted > 0
    }

    pub(super) fn is_understood(&self) -> bool {
        !self.feedback.is_empty() && !self.has_unread()
    }

    /// Whether the no is so fresh that kindness comes before everything.
    pub(super) fn is_tender(&self) -> bool {
        let fresh = self
            .told_on
            .is_some_and(|on| (self.today - on).num_days() < TENDER_DAYS);
        stage(self) == RecoveryStage::Acknowledge || (fresh && self.plan.is_none())
    }

    pub(super) fn plan_is_done(&self) -> bool {
        self.plan
            .as_ref()
            .is_some_and(|p| p.open_tasks == 0 && p.later_tasks == 0 && !p.is_outdated)
    }
}
