//! Everything that a plan is made from, gathered once: the person's time, the interview, what was said and judged.

use super::elsewhere::Elsewhere;
use super::model::Basis;
use crate::candidates::Candidate;
use crate::feedback::{Assessment, Feedback, Judgement};
use crate::feedback_requests::{FeedbackRequest, State};
use crate::interviews::{Interview, InterviewId, Outcome, Question};
use crate::knowledge;
use crate::method::content::{Lexicon, Library};
use crate::method::planner::{self, Asked, Pause, PlanInput, PlannedTask, TaskState, Week};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::practice_sessions::PartnerRating;
use crate::recovery_records::Recovery;
use crate::reflections::{ExpectedOutcome, Reflection};
use crate::{
    candidates, fairness_checks, feedback, feedback_requests, interviews, method,
    practice_sessions, reflections,
};
use chrono::{NaiveDate, NaiveDateTime, Timelike};
use std::collections::BTreeMap;

/// The hour from which a day is too far gone for something new.
const EVENING: u32 = 17;

/// What is known about the person and the interview of a recovery.
#[derive(Debug, Clone)]
pub struct Known {
    /// The person.
    pub candidate: Candidate,
    /// The interview.
    pub interview: Interview,
    /// All interviews of the person, this one too.
    pub interviews: Vec<Interview>,
    /// The requests for feedback on this interview, oldest first.
    pub requests: Vec<FeedbackRequest>,
    /// All feedback to the person, sealed or not, oldest first.
    pub feedback: Vec<Feedback>,
    /// What the person makes of it.
    pub assessments: Vec<Assessment>,
    /// The same, with what they said in fairness checks. Private.
    pub judgement: Judgement,
    /// How the person thought that this interview went, said before opening the first feedback on it. Private.
    pub self_rating: Option<u8>,
    /// What the person wrote about their interviews, the newest first. Private.
    pub reflections: Vec<Reflection>,
    /// What practice partners said of the person; their own ratings in practice are no evidence. Private.
    pub practice: Vec<PartnerRating>,
    /// What was asked in this interview.
    pub questions: Vec<Question>,
    /// The person's date and time.
    pub local_time: NaiveDateTime,
    /// The person's date.
    pub today: NaiveDate,
}

/// Gathers what is known.
pub fn known(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<Known> {
    let candidate = candidates::get(tx, recovery.candidate_id)?;
    let rated = feedback::self_rating(tx, recovery.interview_id)?;
    let heard = feedback::for_candidate(tx, candidate.id)?;
    Ok(Known {
        judgement: fairness_checks::judgement(tx, candidate.id, &heard)?,
        self_rating: rated.and_then(|given| u8::try_from(given.rating).ok()),
        reflections: reflections::for_candidate(tx, candidate.id)?,
        interview: interviews::get(tx, recovery.interview_id)?,
        interviews: interviews::for_candidate(tx, candidate.id)?,
        requests: feedback_requests::for_interview(tx, recovery.interview_id)?,
        feedback: heard,
        assessments: feedback::assessments_for(tx, candidate.id)?,
        practice: practice_sessions::partner_ratings(tx, candidate.id)?,
        questions: interviews::questions_of(tx, recovery.interview_id)?,
        local_time: candidate.local_time(tx.now()),
        today: candidate.local_date(tx.now()),
        candidate,
    })
}

impl Known {
    /// The feedback on this interview, oldest first.
    pub fn own_feedback(&self) -> impl Iterator<Item = &Feedback> {
        self.feedback
            .iter()
            .filter(|feedback| feedback.interview_id == self.interview.id)
    }

    /// Whether the person has judged that feedback.
    #[must_use]
    pub fn is_assessed(&self, feedback: &Feedback) -> bool {
        self.assessments
            .iter()
            .any(|assessment| assessment.feedback_id == feedback.id)
    }

    /// Whether the person judged feedback on this interview as unfair.
    #[must_use]
    pub fn felt_unfair(&self) -> bool {
        let mut own = self.own_feedback();
        own.any(|feedback| {
            self.assessments.iter().any(|judged| {
                judged.feedback_id == feedback.id && judged.fair == feedback::Verdict::No
            })
        })
    }

    /// Whether opened feedback on this interview names what the law protects.
    #[must_use]
    pub fn names_protected(&self, lexicon: &Lexicon) -> bool {
        let mut opened = self
            .own_feedback()
            .filter(|given| given.opened_at.is_some());
        opened.any(|given| feedback::names_protected(given, lexicon))
    }

    /// What the person wrote about this interview, if anything beside ratings.
    #[must_use]
    pub fn own_reflection(&self) -> Option<&Reflection> {
        let mut own = self.reflections.iter();
        own.find(|one| one.interview_id == self.interview.id)
            .filter(|one| reflections::says_something(one))
    }

    /// What came of asking others. A request that was handed on to the agency may have been declined before.
    fn asked(&self) -> Asked {
        let is_told =
            |one: &&FeedbackRequest| one.sent_at.is_some() && one.state != State::Cancelled;
        let sent = || self.requests.iter().filter(is_told);
        Asked {
            times: sent().count(),
            is_answered: sent().any(|one| one.state == State::Answered),
            is_awaited: sent().any(|one| one.state.is_waiting()),
            was_declined: sent()
                .any(|one| one.state == State::Declined || one.decline_reason.is_some()),
        }
    }

    /// How well it felt: as the person rated it, or well because they expected a yes.
    #[must_use]
    pub fn felt(&self) -> Option<u8> {
        let expected = |one: &Reflection| {
            one.interview_id == self.interview.id
                && one.expected_outcome == Some(ExpectedOutcome::Positive)
        };
        let expected = self.reflections.iter().any(expected);
        self.self_rating
            .max(expected.then_some(method::FELT_WELL_FROM))
    }

    /// What is left of it without what is the candidate's alone: whether feedback was opened, what they make of it, and what they or
    /// a practice partner noted.
    #[must_use]
    pub(super) fn told(self) -> Self {
        Self {
            feedback: Vec::new(),
            assessments: Vec::new(),
            judgement: Judgement::default(),
            self_rating: None,
            reflections: Vec::new(),
            practice: Vec::new(),
            ..self
        }
    }

    /// The day of the next interview, as the profile names it or as one is recorded.
    #[must_use]
    pub fn next_interview_on(&self) -> Option<NaiveDate> {
        self.interview_days().min()
    }

    /// Whether nothing new is due today any more. The evening before an interview is the last one there is.
    fn begins_tomorrow(&self) -> bool {
        let tomorrow = self.today.succ_opt();
        self.local_time.hour() >= EVENING && self.next_interview_on() != tomorrow
    }

    /// The next interview that is recorded.
    #[must_use]
    pub fn next_recorded(&self) -> Option<&Interview> {
        self.recorded_ahead()
            .min_by_key(|other| (other.starts_at, other.id))
    }

    fn recorded_ahead(&self) -> impl Iterator<Item = &Interview> {
        self.interviews.iter().filter(|other| {
            other.id != self.interview.id
                && other.outcome == Outcome::Pending
                && self.candidate.local_date(other.starts_at) >= self.today
        })
    }

    /// The days of interviews to come.
    fn interview_days(&self) -> impl Iterator<Item = NaiveDate> {
        let recorded = self
            .recorded_ahead()
            .map(|other| self.candidate.local_date(other.starts_at));
        let named = self.candidate.upcoming_interviews_on.iter().copied();
        named.filter(|on| *on >= self.today).chain(recorded)
    }

    /// Points of opened feedback and of reflections, on this and earlier interviews, and those of practice partners.
    fn observations(&self, library: &Library) -> Vec<planner::Observation> {
        let heard = feedback::evidence(&self.feedback, &self.judgement, &self.candidate, library);
        let noted = reflections::evidence(&self.reflections, &self.candidate, library);
        let practised = practice_sessions::evidence(&self.practice, &self.candidate, library);
        let all = heard.into_iter().chain(noted);
        all.filter_map(|(interview, point)| {
            Some(planner::Observation {
                earlier_interview: self.is_earlier(interview)?,
                ..point
            })
        })
        .chain(practised)
        .collect()
    }

    /// Whether an interview was before this one; none when it is a later one.
    fn is_earlier(&self, interview: InterviewId) -> Option<bool> {
        if interview == self.interview.id {
            return Some(false);
        }
        self.interviews
            .iter()
            .any(|other| other.id == interview && other.starts_at < self.interview.starts_at)
            .then_some(true)
    }

    fn week(&self, booked: BTreeMap<NaiveDate, u32>) -> Week {
        Week {
            booked,
            minutes: u32::try_from(self.candidate.weekly_hours).unwrap_or(0) * 60,
            days_off: self
                .candidate
                .days_off
                .iter()
                .map(|day| day.chrono())
                .collect(),
            // The day of an interview belongs to the interview.
            dates_off: self.interview_days().collect(),
        }
    }

    /// How the interview ended, fit to quote.
    fn outcome_words(&self, library: &Library) -> String {
        let counterpart = self.interview.employer.as_ref();
        let counterpart = counterpart.or(self.interview.agency.as_ref());
        planner::outcome_words(
            library,
            self.interview.outcome.as_str(),
            &self.interview.role,
            counterpart.map_or("", |who| who.name.as_str()),
        )
    }

    /// What a plan of now would be made from.
    #[must_use]
    pub(super) fn basis(&self, library: &Library) -> Basis {
        let mut observations: Vec<_> = self
            .observations(library)
            .into_iter()
            .map(|observation| (observation.id, observation.recognition))
            .collect();
        observations.sort();
        let hard = self.questions.iter().filter(|asked| asked.tripped_me_up);
        let mut questions: Vec<_> = hard.map(|asked| asked.id).collect();
        questions.sort();
        Basis {
            observations,
            questions,
        }
    }
}

/// What is known in the words of the planner.
pub(super) struct Input<'k> {
    known: &'k Known,
    library: &'static Library,
    week: Week,
    interview_id: String,
    outcome_words: String,
    observations: Vec<planner::Observation>,
    questions: Vec<planner::Question>,
    pause: Option<Pause>,
    elsewhere: BTreeMap<String, TaskState>,
}

impl<'k> Input<'k> {
    /// From what is known, and the person's other plans.
    pub(super) fn new(known: &'k Known, recovery: &Recovery, elsewhere: Elsewhere) -> Result<Self> {
        let library = knowledge::library()?;
        let questions = known.questions.iter().map(|asked| planner::Question {
            id: asked.id.to_string(),
            text: asked.text.clone(),
            theme: asked.theme.map(|theme| theme.0),
            tripped_me_up: asked.tripped_me_up,
        });
        Ok(Self {
            week: known.week(elsewhere.booked),
            elsewhere: elsewhere.tasks,
            interview_id: known.interview.id.to_string(),
            outcome_words: known.outcome_words(library),
            observations: known.observations(library),
            questions: questions.collect(),
            pause: recovery.pause_ahead(known.today),
            library,
            known,
        })
    }

    /// For the planner, with the tasks of the plan before.
    pub(super) fn after<'a>(&'a self, previous: &'a [PlannedTask]) -> PlanInput<'a> {
        PlanInput {
            today: self.known.today,
            begins_tomorrow: self.known.begins_tomorrow(),
            week: &self.week,
            pause: self.pause,
            next_interview_on: self.known.next_interview_on(),
            interview_id: &self.interview_id,
            outcome_words: &self.outcome_words,
            observations: &self.observations,
            questions: &self.questions,
            self_rating: self.known.self_rating,
            asked: self.known.asked(),
            previous,
            elsewhere: &self.elsewhere,
            library: self.library,
        }
    }

    /// What a plan of now is made from.
    pub(super) fn basis(&self) -> Basis {
        self.known.basis(self.library)
    }
}
