//! Everything that a plan is made from, gathered once: the person's time, the interview, what was said and judged.

use super::model::Basis;
use crate::candidates::Candidate;
use crate::feedback::{Assessment, Feedback, ObservationId};
use crate::interviews::{Interview, Outcome, Question};
use crate::method::content::Library;
use crate::method::planner::{self, Pause, PlanInput, PlannedTask, Week};
use crate::method::themes::{Recognition, Source};
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::{ApiError, Result};
use crate::recovery_records::Recovery;
use crate::{candidates, feedback, interviews, method};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What is known about the person and the interview of a recovery.
#[derive(Debug, Clone)]
pub struct Known {
    /// The person.
    pub candidate: Candidate,
    /// The interview.
    pub interview: Interview,
    /// All interviews of the person, this one too.
    pub interviews: Vec<Interview>,
    /// All feedback to the person, sealed or not, oldest first.
    pub feedback: Vec<Feedback>,
    /// What the person makes of it.
    pub assessments: Vec<Assessment>,
    /// What was asked in this interview.
    pub questions: Vec<Question>,
    /// The person's date.
    pub today: NaiveDate,
}

/// Gathers what is known.
pub fn known(tx: &mut Tx<'_>, recovery: &Recovery) -> Result<Known> {
    let candidate = candidates::get(tx, recovery.candidate_id)?;
    Ok(Known {
        interview: interviews::get(tx, recovery.interview_id)?,
        interviews: interviews::for_candidate(tx, candidate.id)?,
        feedback: feedback::for_candidate(tx, candidate.id)?,
        assessments: feedback::assessments_for(tx, candidate.id)?,
        questions: interviews::questions_of(tx, recovery.interview_id)?,
        today: candidate.local_date(tx.now()),
        candidate,
    })
}

/// What the method knows.
pub(super) fn library() -> Result<&'static Library> {
    method::content::library().map_err(|error| ApiError::internal(error.clone()))
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

    /// How the person thought that this interview went, said before opening the first feedback on it.
    #[must_use]
    pub fn self_rating(&self) -> Option<u8> {
        self.own_feedback()
            .filter(|feedback| feedback.opened_at.is_some())
            .find_map(|feedback| feedback.self_rating)
            .and_then(|rating| u8::try_from(rating).ok())
    }

    /// The day of the next interview, as the profile names it or as one is recorded.
    #[must_use]
    pub fn next_interview_on(&self) -> Option<NaiveDate> {
        self.interview_days().min()
    }

    /// The days of interviews to come.
    fn interview_days(&self) -> impl Iterator<Item = NaiveDate> {
        let recorded = self
            .interviews
            .iter()
            .filter(|other| other.id != self.interview.id && other.outcome == Outcome::Pending)
            .map(|other| self.candidate.local_date(other.starts_at));
        let named = self.candidate.upcoming_interviews_on.iter().copied();
        named.chain(recorded).filter(|on| *on >= self.today)
    }

    /// Points of opened feedback on this and earlier interviews.
    fn observations(&self) -> Vec<planner::Observation> {
        let judged: BTreeMap<ObservationId, Recognition> = self
            .assessments
            .iter()
            .flat_map(|assessment| assessment.observations.iter())
            .map(|judged| (judged.observation_id, judged.recognition))
            .collect();
        let heard = self
            .feedback
            .iter()
            .filter(|feedback| feedback.opened_at.is_some());
        heard
            .filter_map(|feedback| Some((feedback, self.is_earlier(feedback)?)))
            .flat_map(|(feedback, earlier_interview)| {
                let judged = &judged;
                feedback
                    .observations
                    .iter()
                    .map(move |observation| planner::Observation {
                        id: observation.id.to_string(),
                        theme: observation.theme,
                        polarity: observation.polarity,
                        level: observation.level,
                        source: Source::from(feedback.source),
                        recognition: judged
                            .get(&observation.id)
                            .copied()
                            .unwrap_or(Recognition::Unsure),
                        observed_on: self.local_date(feedback.received_at),
                        words: feedback::words_to_show(observation),
                        earlier_interview,
                    })
            })
            .collect()
    }

    /// Whether feedback is on an interview before this one; none when it is on a later one.
    fn is_earlier(&self, feedback: &Feedback) -> Option<bool> {
        if feedback.interview_id == self.interview.id {
            return Some(false);
        }
        self.interviews
            .iter()
            .any(|other| {
                other.id == feedback.interview_id && other.starts_at < self.interview.starts_at
            })
            .then_some(true)
    }

    fn local_date(&self, at: Time) -> NaiveDate {
        self.candidate.local_date(at)
    }

    fn week(&self) -> Week {
        Week {
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
    pub(super) fn basis(&self) -> Basis {
        let mut observations: Vec<_> = self
            .observations()
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
pub(super) struct Input {
    known: Known,
    library: &'static Library,
    week: Week,
    interview_id: String,
    outcome_words: String,
    observations: Vec<planner::Observation>,
    questions: Vec<planner::Question>,
    pause: Option<Pause>,
}

impl Input {
    pub(super) fn new(known: Known, recovery: &Recovery) -> Result<Self> {
        let library = library()?;
        let questions = known.questions.iter().map(|asked| planner::Question {
            id: asked.id.to_string(),
            text: asked.text.clone(),
            theme: asked.theme.map(|theme| theme.0),
            tripped_me_up: asked.tripped_me_up,
        });
        Ok(Self {
            week: known.week(),
            interview_id: known.interview.id.to_string(),
            outcome_words: known.outcome_words(library),
            observations: known.observations(),
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
            week: &self.week,
            pause: self.pause,
            next_interview_on: self.known.next_interview_on(),
            interview_id: &self.interview_id,
            outcome_words: &self.outcome_words,
            observations: &self.observations,
            questions: &self.questions,
            self_rating: self.known.self_rating(),
            // Check-ins are private, and a tenant sees the tasks: more support among them would tell how somebody feels.
            feeling_low: false,
            previous,
            library: self.library,
        }
    }

    /// What a plan of now is made from.
    pub(super) fn basis(&self) -> Basis {
        self.known.basis()
    }
}
