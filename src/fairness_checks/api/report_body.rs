//! A fairness check as its candidate reads it.

use super::parts::{DeadlineBody, SignalBody};
use crate::fairness_checks::model::FairnessCheckId;
use crate::fairness_checks::report::Report;
use crate::feedback::{FeedbackId, Verdict};
use crate::interviews::InterviewId;
use crate::jurisdictions::SignpostBody;
use crate::method::content::Advice;
use crate::method::grounds::Ground;
use crate::method::messages::Draft;
use crate::method::signals::Suggestion;
use crate::platform::clock::Time;
use crate::platform::ids::CandidateId;
use crate::platform::reply::Resource;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// A fairness check: the candidate's own answers, and beside them what may help. Information, not legal advice.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": "fchk_01jd8w3k5rfx7v2m9q4n6t8b0c", "interview_id": "intv_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "candidate_id": "cand_01jd8w3k5rfx7v2m9q4n6t8b0c", "feedback_id": null, "method": "M6", "believable": "unsure", "fair": "no",
    "acceptable": "no", "grounds": ["age"], "knowledge_at": null, "claimed_on": null, "notes": null,
    "words": "They said that they had hoped for somebody younger.", "jurisdiction": "GB", "jurisdiction_note": "England, Scotland and Wales.",
    "signals": [{"kind": "explicit_mention", "ground": "age", "rule": "age_named", "words_of": "pasted", "feedback_id": null,
        "observation_id": null, "quote": "somebody younger", "start": 34, "end": 50,
        "explanation": "These words name something about a person that the law often protects."}],
    "suggestion": "talk_to_an_adviser", "suggestion_text": "Something here is worth showing to an adviser.",
    "deadlines": [{"route": "gb_tribunal", "kind": "claim", "what": "Contact Acas, then claim to the employment tribunal",
        "forum": "Employment Tribunal", "condition": null, "note": null, "on": "2027-02-22", "certainty": "unverified", "verified": false,
        "passed": false, "statement": "We could not confirm which limit holds. The earliest of those that we know of ends on Monday 22 February 2027.",
        "started_by": "decision_at", "started_on": "2026-11-23", "start_assumed": false, "rules": []}],
    "whom_to_ask": [{"name": "Acas", "what": "Free advice on rights at work", "url": "https://www.acas.org.uk", "phone": null,
        "verified": false, "verified_on": "2026-11-22", "stale_after_on": "2027-05-22"}],
    "keep": [{"code": "messages", "text": "Every mail, letter and message about the application, with its date."}],
    "next": [{"code": "write_it_down", "text": "Write down what was said while you remember it."}],
    "drafts": [{"kind": "employer_questions", "method": "M6", "subject": "Questions about my application for Data analyst",
        "body": "Hello Femi,\n\nI applied for the Data analyst position at Ashdown Timber.\n\nKind regards\nAda Okafor"}],
    "disclaimer": "This is information, not legal advice.", "privacy": "Only you can read this.", "version": 1,
    "created_at": "2026-11-24T19:05:00.000Z", "updated_at": "2026-11-24T19:05:00.000Z"
}))]
pub(in crate::fairness_checks) struct FairnessCheckBody {
    /// Our id.
    id: FairnessCheckId,
    /// The interview.
    interview_id: InterviewId,
    /// Whose it is.
    candidate_id: CandidateId,
    /// The feedback that is read; null when it is everything that was opened.
    feedback_id: Option<FeedbackId>,
    /// The row of the method.
    method: &'static str,
    /// Is the reason believable? As the candidate says.
    believable: Verdict,
    /// Is it fair? As the candidate says.
    fair: Verdict,
    /// Can it be accepted? As the candidate says.
    acceptable: Verdict,
    /// What the candidate thinks that it was about; empty without a consent for `fairness_notes`.
    grounds: Vec<Ground>,
    /// When the candidate came to know why.
    knowledge_at: Option<Time>,
    /// On which day a claim in writing reached the employer.
    claimed_on: Option<NaiveDate>,
    /// Notes to oneself; null without a consent for `fairness_notes`.
    notes: Option<String>,
    /// What was said or written to the candidate; null without a consent for `fairness_notes`.
    words: Option<String>,
    /// The code of the jurisdiction whose facts are shown; null where we have none of the candidate's country.
    jurisdiction: Option<&'static str>,
    /// What to know of it first.
    jurisdiction_note: Option<&'static str>,
    /// Words that are worth a second look, in the order in which they were said.
    signals: Vec<SignalBody>,
    /// What is suggested. It never says whether anything was unlawful.
    suggestion: Suggestion,
    /// The same, for the person.
    suggestion_text: String,
    /// Until when one can be heard, each with how sure that is.
    deadlines: Vec<DeadlineBody>,
    /// Who advises for free.
    whom_to_ask: Vec<SignpostBody>,
    /// What to keep.
    keep: &'static [Advice],
    /// What one can do next, in this order.
    next: Vec<&'static Advice>,
    /// Letters that the candidate may change and send, if they want to: questions to the employer, and a request for their
    /// data. What they noted is not in them.
    drafts: Vec<Draft>,
    /// What this is not. Show it, always.
    disclaimer: &'static str,
    /// Who can read it.
    privacy: &'static str,
    /// Raised by every change; the `ETag` is made of it and of what follows from it.
    version: i32,
    /// When it was made.
    created_at: Time,
    /// When this last changed.
    updated_at: Time,
}

impl From<Report> for FairnessCheckBody {
    fn from(report: Report) -> Self {
        let (check, words, place) = (report.check, report.words, report.places.first());
        let noted = check.noted.unwrap_or_default().0;
        let signposts = report.places.iter().flat_map(|place| &place.signposts);
        let signals = report.signals.into_iter();
        let names_ground = !noted.grounds.is_empty();
        Self {
            id: check.id,
            interview_id: check.interview_id,
            candidate_id: check.candidate_id,
            feedback_id: check.feedback_id,
            method: &words.method,
            believable: check.believable,
            fair: check.fair,
            acceptable: check.acceptable,
            grounds: noted.grounds,
            knowledge_at: check.knowledge_at,
            claimed_on: check.claimed_on,
            notes: noted.notes,
            words: noted.words,
            jurisdiction: place.map(|place| place.code.as_str()),
            jurisdiction_note: place
                .map_or(Some(words.no_pack.as_str()), |place| place.note.as_deref()),
            whom_to_ask: signposts.map(SignpostBody::from).collect(),
            signals: signals
                .map(|one| SignalBody::of(one, words, names_ground))
                .collect(),
            suggestion: report.suggestion,
            suggestion_text: report.suggestion_text,
            deadlines: report
                .deadlines
                .into_iter()
                .map(DeadlineBody::from)
                .collect(),
            keep: &words.keep,
            next: report.next,
            drafts: report.letters,
            disclaimer: &words.disclaimer,
            privacy: &words.privacy,
            version: check.version,
            created_at: check.created_at,
            updated_at: check.updated_at,
        }
    }
}

impl Resource for FairnessCheckBody {
    fn path(&self) -> String {
        format!("/v1/fairness_checks/{}", self.id)
    }
    fn version(&self) -> i32 {
        self.version
    }
}
