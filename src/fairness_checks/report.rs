//! What follows from a check today: signals, dates, whom to ask, what to keep, what next, and the letters.

use super::model::{FairnessCheck, WordsOf};
use super::rules;
use crate::candidates::{self, Candidate};
use crate::feedback::{self, Feedback, FeedbackId, ObservationId, text_to_show};
use crate::feedback_requests::{self, MailFacts};
use crate::interviews::{self, Counterpart, Interview, Outcome};
use crate::knowledge;
use crate::method::content::{Advice, FairnessWords, Jurisdiction, Library, data_right, fill};
use crate::method::deadlines::{self, Deadline, Facts};
use crate::method::grounds::Ground;
use crate::method::messages::{Draft, DraftKind, Wishes};
use crate::method::signals::{self, Signal, SignalKind, Suggestion};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::locale::Language;
use chrono::{Days, NaiveDate};

/// Days after which an answer to a letter would help.
const ANSWER_AFTER: Days = Days::new(21);
/// Services that a sentence names at the most; all of them stand in their list.
const ADVISERS: usize = 3;

/// A signal and where its words are.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// Where the words come from.
    pub of: WordsOf,
    /// The feedback, if they are of one.
    pub feedback_id: Option<FeedbackId>,
    /// The point, if they are of one.
    pub observation_id: Option<ObservationId>,
    /// The words.
    pub signal: Signal,
}

/// A check with all that follows from it today.
#[derive(Debug, Clone)]
pub(super) struct Report {
    /// The check as it is stored.
    pub check: FairnessCheck,
    /// The sentences.
    pub words: &'static FairnessWords,
    /// Where it happened, and where that lies; empty where we have no facts.
    pub places: Vec<&'static Jurisdiction>,
    /// What is worth a second look.
    pub signals: Vec<Told>,
    /// What is suggested.
    pub suggestion: Suggestion,
    /// The same, for the person.
    pub suggestion_text: String,
    /// Until when one can be heard.
    pub deadlines: Vec<Deadline<'static>>,
    /// What one can do next.
    pub next: Vec<&'static Advice>,
    /// The letters to ask with.
    pub letters: Vec<Draft>,
}

/// All that follows from a check today.
pub(super) fn of(tx: &mut Tx<'_>, check: FairnessCheck) -> Result<Report> {
    let library = knowledge::library()?;
    let words = library.fairness_words();
    let candidate = candidates::get(tx, check.candidate_id)?;
    let interview = interviews::get(tx, check.interview_id)?;
    let given = opened(tx, &check)?;
    let places = places(library, &check, &candidate);
    let today = candidate.local_date(tx.now());
    let language = Language::for_person(tx.language(), &candidate.locale);
    let facts = facts(&check, (&interview, &candidate), today);
    let deadlines: Vec<Deadline<'static>> = places
        .iter()
        .flat_map(|place| deadlines::deadlines(words, place, &facts))
        .collect();
    let signals = told(library, &given, &check);
    let kinds: Vec<SignalKind> = signals.iter().map(|one| one.signal.kind).collect();
    let suggestion = rules::suggestion(&kinds, &check);
    let has_day = deadlines::next_day(&deadlines).is_some();
    let named = Named {
        grounds: check.grounds(),
        advisers: places
            .iter()
            .flat_map(|place| &place.signposts)
            .map(|one| one.name.as_str())
            .collect(),
        last_day: deadlines::next_day(&deadlines),
    };
    let suggestion_text = suggested(words, suggestion, &named);
    let fits = |step: &&Advice| rules::fits(&step.code, suggestion, has_day);
    Ok(Report {
        next: words.next.iter().filter(fits).collect(),
        letters: letters(&places, (&interview, &candidate), language, today)?,
        check,
        words,
        places,
        signals,
        suggestion,
        suggestion_text,
        deadlines,
    })
}

/// What a person who named a ground is told of first.
struct Named<'a> {
    grounds: &'a [Ground],
    advisers: Vec<&'static str>,
    last_day: Option<NaiveDate>,
}

/// What is suggested, in words. Where somebody names a ground it is said back to them, with what nobody can tell from here, who advises
/// and until when; a sentence of which we lack a part is left out.
fn suggested(words: &FairnessWords, suggestion: Suggestion, named: &Named<'_>) -> String {
    if named.grounds.is_empty() {
        let text = words.suggestions.get(suggestion.as_str());
        return text.cloned().unwrap_or_default();
    }
    let grounds = named.grounds.iter();
    let grounds: Vec<&str> = grounds
        .filter_map(|ground| words.grounds.get(ground).map(String::as_str))
        .collect();
    let grounds = listed(&grounds, &words.and);
    let advisers = named.advisers.get(..named.advisers.len().min(ADVISERS));
    let advisers = listed(advisers.unwrap_or_default(), &words.and);
    let date = named.last_day.map(deadlines::spoken);
    let mut gaps = vec![("grounds", grounds.as_str())];
    gaps.extend(date.as_deref().map(|date| ("date", date)));
    if !advisers.is_empty() {
        gaps.push(("advisers", advisers.as_str()));
    }
    let sentences = words.named_ground.iter();
    let sentences: Vec<String> = sentences.filter_map(|one| fill(one, &gaps)).collect();
    sentences.join(" ")
}

/// Things as a sentence lists them.
fn listed(all: &[&str], and: &str) -> String {
    match all.split_last() {
        Some((last, before)) if !before.is_empty() => {
            format!("{} {and} {last}", before.join(", "))
        }
        _ => all.concat(),
    }
}

/// The feedback that is read: what the candidate has opened, and the one that they named if they did.
fn opened(tx: &mut Tx<'_>, check: &FairnessCheck) -> Result<Vec<Feedback>> {
    let mut given = feedback::for_interview(tx, check.interview_id)?;
    given.retain(|one| one.opened_at.is_some());
    given.retain(|one| check.feedback_id.is_none_or(|id| id == one.id));
    Ok(given)
}

/// Where it happened: what the candidate named, else what their country leads to; and what that lies in.
fn places(
    library: &'static Library,
    check: &FairnessCheck,
    candidate: &Candidate,
) -> Vec<&'static Jurisdiction> {
    let named = check.jurisdiction.as_deref();
    library.places(match named {
        Some(code) => library.jurisdiction(code),
        None => library.jurisdiction_of(&candidate.country),
    })
}

fn facts<'a>(
    check: &'a FairnessCheck,
    (interview, candidate): (&Interview, &Candidate),
    today: NaiveDate,
) -> Facts<'a> {
    Facts {
        interview_at: *interview.starts_at,
        decision_at: interview.decision_at.map(|at| *at),
        notified_at: interview.notified_at.map(|at| *at),
        knowledge_at: check.knowledge_at.map(|at| *at),
        claimed_on: check.claimed_on,
        answered: interview.outcome != Outcome::NoResponse,
        grounds: check.grounds(),
        zone: candidate.zone(),
        today,
    }
}

/// One text that is read.
struct Read<'a> {
    of: WordsOf,
    feedback_id: Option<FeedbackId>,
    observation_id: Option<ObservationId>,
    text: &'a str,
    /// Whether the candidate reads it in our words, since the giver's judge the person.
    reworded: bool,
}

/// Every signal, in the order in which things were said.
fn told(library: &Library, given: &[Feedback], check: &FairnessCheck) -> Vec<Told> {
    let mut texts: Vec<Read<'_>> = given.iter().flat_map(texts_of).collect();
    let noted = check.noted.as_ref();
    let pasted = noted.and_then(|noted| noted.words.as_deref());
    texts.extend(pasted.map(|text| Read {
        of: WordsOf::Pasted,
        feedback_id: None,
        observation_id: None,
        text,
        reworded: false,
    }));
    let words: Vec<&str> = texts.iter().map(|one| one.text).collect();
    let found = signals::read(library.lexicon(), &words);
    texts
        .iter()
        .zip(found)
        .flat_map(|(text, signals)| signals.into_iter().map(move |signal| (text, signal)))
        // Words that judge the person stay reworded; what the law may protect is quoted, and nothing around it.
        .filter(|(text, signal)| !(text.reworded && signal.kind == SignalKind::PersonalityOnly))
        .map(|(text, signal)| Told {
            of: text.of,
            feedback_id: text.feedback_id,
            observation_id: text.observation_id,
            signal,
        })
        .collect()
}

fn texts_of(given: &Feedback) -> impl Iterator<Item = Read<'_>> {
    let points = given.observations.iter().map(|point| Read {
        of: WordsOf::Observation,
        feedback_id: Some(given.id),
        observation_id: Some(point.id),
        text: &point.words,
        reworded: feedback::is_reworded(point),
    });
    let free = [
        (WordsOf::Comment, &given.comment),
        (WordsOf::Advice, &given.advice),
    ];
    let free = free.into_iter().filter_map(|(of, text)| {
        Some(Read {
            of,
            feedback_id: Some(given.id),
            observation_id: None,
            text: text.as_ref()?,
            reworded: text_to_show(text.as_ref()?, Language::English).1,
        })
    });
    points.chain(free)
}

/// Both letters, with facts of the application only. What the candidate noted or suspects never goes in.
fn letters(
    places: &[&'static Jurisdiction],
    (interview, candidate): (&Interview, &Candidate),
    language: Language,
    today: NaiveDate,
) -> Result<Vec<Draft>> {
    let Some(recipient) = addressee(interview) else {
        return Ok(Vec::new());
    };
    let facts = MailFacts {
        interview,
        candidate,
        recipient,
        language,
        answer_by: today.checked_add_days(ANSWER_AFTER),
        data_right: data_right(places, language.as_str(), today),
        call_slots: &[],
        wishes: Wishes::default(),
    };
    let kinds = [
        DraftKind::EmployerQuestions,
        DraftKind::SubjectAccessRequest,
    ];
    kinds
        .into_iter()
        .map(|kind| feedback_requests::draft(kind, &facts))
        .collect()
}

/// The employer, or the agency where no employer is known.
fn addressee(interview: &Interview) -> Option<&Counterpart> {
    let known = interview.employer.as_ref().or(interview.agency.as_ref());
    known.map(|counterpart| &counterpart.0)
}
