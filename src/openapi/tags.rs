//! The tags of the reference, in order, each with a sentence.

use crate::webhooks::contract;

/// Name and sentence.
pub(super) const TAGS: &[(&str, &str)] = &[
    ("Access", "Tokens, keys, API clients and browser sessions."),
    ("Tenant", "The job board or agency that embeds Rebound."),
    ("Candidates", "The people who interviewed."),
    ("Consents", "What a candidate agreed to."),
    (
        "Interviews",
        "Interviews, what was asked, and their outcomes.",
    ),
    ("Recoveries", "The way back after a rejection."),
    (
        "Check-ins",
        "How a candidate is, for themselves alone; the answer leads with support.",
    ),
    ("Exercises", "What helps to get steady again."),
    (
        "Exercise logs",
        "Which exercises a candidate did, for themselves alone.",
    ),
    ("Help lines", "Where somebody can talk to a person."),
    ("Feedback requests", "Asking an employer or an agency."),
    (
        "Feedback links",
        "The public side of a feedback request: no account, one link.",
    ),
    (
        "Feedback",
        "What the giver said, sealed until the candidate opens it.",
    ),
    ("Question bank", "What interviewers ask, for practice."),
    (
        "Practice",
        "Rehearsing, alone or with a friend, and whether it gets better. The candidate's alone.",
    ),
    (
        "Practice links",
        "The friend's side of a practice session: no account, one link.",
    ),
    (
        "Prepared answers",
        "Answers as short points, with every version. The candidate's alone.",
    ),
    (
        "Jurisdictions",
        "What the law protects where, until when, and who advises for free.",
    ),
    (
        "Fairness checks",
        "Whether a no was fair: private to the candidate, and no legal advice.",
    ),
    (
        "Reflections",
        "The candidate's own look back at an interview, theirs alone.",
    ),
    (
        "Strengths",
        "What speaks for a candidate, across interviews, theirs alone.",
    ),
    (
        "Guidelines",
        "A candidate's short list of do's and don'ts, theirs alone.",
    ),
    (
        "Messages",
        "What a candidate writes afterwards: thanks, questions, later openings.",
    ),
    (
        "Future interests",
        "Where a candidate would like to hear of later openings.",
    ),
    (
        "Opportunities",
        "Roles in view, how well each fits, and what the candidate wishes for.",
    ),
    ("Contacts", "People whom the candidate knows."),
    ("Resources", "What there is to read, ours and your own."),
    ("CV reviews", "Looking at the CV again, for one role."),
    (
        "Action plans",
        "At most three focuses, and tasks that fit the week.",
    ),
    (
        "Insights",
        "Figures about many candidates that tell of nobody.",
    ),
    ("Webhook endpoints", "Where you want to hear of events."),
    ("Deliveries", "Events on their way to your endpoints."),
    (
        "Changes",
        "What changed, as one feed: to keep a copy in step.",
    ),
    ("Events", "What happened, also as a list."),
    (
        contract::TAG,
        "What we send to your webhook endpoints, signed by Standard Webhooks.",
    ),
    (
        "Sandbox",
        "Trying things out: move the clock, let employers answer.",
    ),
    ("Operations", "Health, metrics and the list of error codes."),
];
