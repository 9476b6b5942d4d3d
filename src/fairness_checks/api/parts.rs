//! The parts of a fairness check: signals, dates and the rules behind them.

use crate::fairness_checks::model::WordsOf;
use crate::fairness_checks::report::Told;
use crate::feedback::{FeedbackId, ObservationId};
use crate::method::content::{ClockStart, FairnessWords, RouteKind};
use crate::method::deadlines::{Certainty, Counted, Deadline};
use crate::method::grounds::Ground;
use crate::method::signals::SignalKind;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Words that are worth a second look. They decide nothing.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "kind": "proxy_phrase", "ground": "age", "rule": "overqualified", "words_of": "observation",
    "feedback_id": "fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c", "observation_id": "obsv_01jd8w3k5rfx7v2m9q4n6t8b0c", "quote": "overqualified",
    "start": 11, "end": 24, "explanation": "This may be nothing. Words like these sometimes stand for something else."
}))]
pub(in crate::fairness_checks) struct SignalBody {
    /// What it is.
    kind: SignalKind,
    /// What the words are about; null where that cannot be told.
    ground: Option<Ground>,
    /// The rule that found them.
    rule: String,
    /// Where the words come from.
    words_of: WordsOf,
    /// The feedback that they are in, if any.
    feedback_id: Option<FeedbackId>,
    /// The point of feedback that they are in, if any.
    observation_id: Option<ObservationId>,
    /// The words themselves.
    quote: String,
    /// Where they start in the giver's words, in Unicode scalar values.
    start: usize,
    /// Where they end, exclusive.
    end: usize,
    /// What such a signal means, for the person.
    explanation: &'static str,
}

impl SignalBody {
    pub(super) fn of(told: Told, words: &'static FairnessWords, names_ground: bool) -> Self {
        let signal = told.signal;
        // Who names a ground is not told that words may be nothing.
        let meaning = match signal.kind {
            SignalKind::ProxyPhrase if names_ground => Some(&words.proxy_of_named),
            kind => words.kinds.get(&kind),
        };
        Self {
            kind: signal.kind,
            ground: signal.ground,
            rule: signal.rule_id,
            words_of: told.of,
            feedback_id: told.feedback_id,
            observation_id: told.observation_id,
            quote: signal.quote,
            start: signal.start,
            end: signal.end,
            explanation: meaning.map_or("", String::as_str),
        }
    }
}

/// A rule behind a date, counted out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "rule": "gb_three_months", "name": "Three months less a day (Equality Act 2010, section 123)", "on": "2027-02-22",
    "effective_from_on": null, "effective_until_on": "2026-09-30", "verified": true, "verified_on": "2026-11-22",
    "stale_after_on": "2027-05-22", "stale": false, "source": "legislation.gov.uk"
}))]
pub(in crate::fairness_checks) struct CountedRuleBody {
    /// Its stable name.
    rule: &'static str,
    /// What it is called, with its law.
    name: &'static str,
    /// Its last day.
    on: NaiveDate,
    /// For what happened on or after this day only; null without a beginning.
    effective_from_on: Option<NaiveDate>,
    /// For what happened on or before this day only; null without an end.
    effective_until_on: Option<NaiveDate>,
    /// Whether somebody read it at its source.
    verified: bool,
    /// When it was last looked at.
    verified_on: NaiveDate,
    /// The last day on which it is leaned on.
    stale_after_on: NaiveDate,
    /// Whether that day is over.
    stale: bool,
    /// Where it comes from.
    source: &'static str,
}

impl From<Counted<'static>> for CountedRuleBody {
    fn from(one: Counted<'static>) -> Self {
        Self {
            rule: &one.rule.id,
            name: &one.rule.name,
            on: one.on,
            effective_from_on: one.rule.effective_from,
            effective_until_on: one.rule.effective_until,
            verified: one.rule.verified,
            verified_on: one.rule.verified_on,
            stale_after_on: one.rule.stale_after,
            stale: one.stale,
            source: &one.rule.source,
        }
    }
}

/// Until when one can be heard by one way.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "route": "gb_tribunal", "kind": "claim", "what": "Contact Acas, then claim to the employment tribunal", "forum": "Employment Tribunal",
    "condition": null, "note": null, "on": "2027-02-22", "certainty": "unverified", "verified": false, "passed": false,
    "statement": "We could not confirm which limit holds. The earliest of those that we know of ends on Monday 22 February 2027.",
    "started_by": "decision_at", "started_on": "2026-11-23", "start_assumed": false, "rules": []
}))]
pub(in crate::fairness_checks) struct DeadlineBody {
    /// Its stable name.
    route: &'static str,
    /// Whether the person or the employer has to do something until then.
    kind: RouteKind,
    /// What has to be done.
    what: &'static str,
    /// Where.
    forum: &'static str,
    /// For whom only; null for everybody.
    condition: Option<&'static str>,
    /// What else to know.
    note: Option<&'static str>,
    /// The day to act by: the earliest of the rules below; null where no limit is known or its clock has not started.
    on: Option<NaiveDate>,
    /// How sure that day is.
    certainty: Certainty,
    /// Whether every rule behind it was read at a source and still holds.
    verified: bool,
    /// Whether the day is over.
    passed: bool,
    /// What to know of it, for the person. Show it beside the date, always.
    statement: String,
    /// The moment from which it was counted.
    started_by: Option<ClockStart>,
    /// The day of that moment, where the law holds.
    started_on: Option<NaiveDate>,
    /// Whether that moment stands in for one that is not known.
    start_assumed: bool,
    /// The rules that were counted, the earliest first.
    rules: Vec<CountedRuleBody>,
}

impl From<Deadline<'static>> for DeadlineBody {
    fn from(one: Deadline<'static>) -> Self {
        let started = one.rules.first().map(|first| first.started);
        Self {
            route: &one.route.id,
            kind: one.route.kind,
            what: &one.route.what,
            forum: &one.route.forum,
            condition: one.route.condition.as_deref(),
            note: one.route.note.as_deref(),
            on: one.on,
            certainty: one.certainty,
            verified: one.is_verified(),
            passed: one.passed,
            statement: one.statement,
            started_by: started.map(|started| started.by),
            started_on: started.map(|started| started.on),
            start_assumed: started.is_some_and(|started| started.assumed),
            rules: one.rules.into_iter().map(CountedRuleBody::from).collect(),
        }
    }
}
