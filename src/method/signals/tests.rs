//! What the reader finds, and above all what it leaves alone.

use super::*;
use crate::method::content::library;

fn read_text(text: &str) -> Vec<Signal> {
    read(library().unwrap().lexicon(), &[text]).remove(0)
}

fn found(text: &str) -> Vec<(&'static str, Option<&'static str>, String)> {
    let signals = read_text(text).into_iter();
    signals
        .map(|one| (one.kind.as_str(), one.ground.map(Ground::as_str), one.quote))
        .collect()
}

const EXPLICIT: &str = "explicit_mention";
const PROCESS: &str = "process_concern";
const PROXY: &str = "proxy_phrase";

/// A text, and what has to be among the signals: kind, ground, and words of the quotation.
const FOUND: &[(&str, &str, &str, &str)] = &[
    (
        "Honestly, you are too old for this crowd.",
        EXPLICIT,
        "age",
        "too old",
    ),
    (
        "We wanted someone a bit younger.",
        EXPLICIT,
        "age",
        "someone a bit younger",
    ),
    (
        "They noted: says she's 41, does not look it.",
        EXPLICIT,
        "age",
        "she's 41",
    ),
    (
        "hoping for someone with more mileage left",
        EXPLICIT,
        "age",
        "mileage left",
    ),
    (
        "Note on the form: STAMMER - will he cope?",
        EXPLICIT,
        "disability_health",
        "STAMMER",
    ),
    (
        "They were worried about your mental health.",
        EXPLICIT,
        "disability_health",
        "your mental health",
    ),
    (
        "Committee was not comfortable with a bloke doing nappies.",
        EXPLICIT,
        "sex",
        "comfortable with a bloke",
    ),
    (
        "You would be the only woman on the floor.",
        EXPLICIT,
        "sex",
        "only woman",
    ),
    (
        "I cannot be doing with you falling pregnant this year.",
        EXPLICIT,
        "pregnancy_family",
        "pregnant",
    ),
    (
        "She'll be off on maternity leave soon.",
        EXPLICIT,
        "pregnancy_family",
        "maternity leave",
    ),
    (
        "Clients prefer English people.",
        EXPLICIT,
        "race_nationality",
        "English people",
    ),
    (
        "No headgear on site, turbans and hijabs included.",
        EXPLICIT,
        "religion",
        "turbans",
    ),
    (
        "He is gay and the lads would talk.",
        EXPLICIT,
        "sexual_orientation",
        "gay",
    ),
    (
        "Customers may not like a trans woman at the till.",
        EXPLICIT,
        "gender_identity",
        "trans woman",
    ),
    (
        "A single mum, so probably often late.",
        EXPLICIT,
        "marital_status",
        "single mum",
    ),
    ("Who does the school run?", EXPLICIT, "caring", "school run"),
    (
        "Looks like a union lad to me.",
        EXPLICIT,
        "union",
        "union lad",
    ),
    (
        "It is the conviction, pal.",
        EXPLICIT,
        "criminal_record",
        "the conviction",
    ),
    (
        "He asked whether I was planning to have children.",
        PROCESS,
        "pregnancy_family",
        "asked whether I was planning to have children",
    ),
    (
        "The owner asked what happens when her little one is ill.",
        PROCESS,
        "caring",
        "little one",
    ),
    (
        "They asked me about my health before anything else.",
        PROCESS,
        "disability_health",
        "asked me about my health",
    ),
    (
        "I had to fill in a medical questionnaire first.",
        PROCESS,
        "disability_health",
        "medical questionnaire",
    ),
    (
        "She wanted to know how old I was.",
        PROCESS,
        "age",
        "know how old I",
    ),
    (
        "He asked if I was married.",
        PROCESS,
        "marital_status",
        "married",
    ),
    (
        "Where are you really from?",
        PROCESS,
        "race_nationality",
        "Where are you really from",
    ),
    (
        "They asked whether I go to church.",
        PROCESS,
        "religion",
        "asked whether I go to church",
    ),
    ("You seemed overqualified.", PROXY, "age", "overqualified"),
    (
        "A bit over-qualified for us.",
        PROXY,
        "age",
        "over-qualified",
    ),
    (
        "We went with a recent graduate.",
        PROXY,
        "age",
        "recent graduate",
    ),
    ("We need digital natives.", PROXY, "age", "digital natives"),
    (
        "It is a young, lively team.",
        PROXY,
        "age",
        "young, lively team",
    ),
    (
        "That accent won't go down well.",
        PROXY,
        "race_nationality",
        "accent",
    ),
    (
        "She lacked energy in the second hour.",
        PROXY,
        "age",
        "lacked energy",
    ),
    (
        "We wondered about your family commitments.",
        PROXY,
        "caring",
        "family commitments",
    ),
    (
        "There is a gap in your CV.",
        PROXY,
        "caring",
        "gap in your CV",
    ),
];

/// Words that look like it and are not.
const LEFT_ALONE: &[&str] = &[
    "You have deep knowledge of the renewable energy sector.",
    "Great experience in the energy industry, low energy buildings included.",
    "You spotted the gap in the market before we did.",
    "There is a skills gap in testing.",
    "The codebase is too old to be touched, you said, and you were right.",
    "The company is too young for such a process.",
    "Our firm is 40 years old and growing.",
    "You explained race conditions well.",
    "Your answer about accent colours in the design system was good.",
    "You would be covering a maternity cover contract; your answers on the ward were good.",
    "Your work with a disability charity gave you good examples.",
    "Your knowledge of health and safety rules was thin.",
    "You asked good questions about the mental health team.",
    "You spoke with conviction and gave good examples.",
    "You convinced us with your experience at the credit union.",
    "You talked about your experience with children at the nursery.",
    "You asked about the children's programme, which showed preparation.",
    "He asked about the partner organisations we work with; your answer was short.",
    "We hire regardless of age, disability, race, religion or sexual orientation.",
    "We are an equal opportunities employer and welcome applications from older people.",
    "You were not overqualified at all; the numbers were missing.",
    "Your answers were too short, and there were few results.",
    "Your test result was below the mark.",
    "The presentation ran over by ten minutes.",
    "Non-binary data formats were new to you.",
    "The disabled button in your prototype was a nice touch in the exercise.",
    "Use of native mobile code was the weak part of the task.",
    "Your knowledge of single page applications is good.",
    "You asked where the data originally comes from.",
    "Your test suite was robust enough.",
    "Bring two examples with numbers next time.",
    "Your driving licence has lapsed.",
    "The salary was above our band.",
    "",
];

#[test]
fn what_should_be_found_is() {
    let mut missed = Vec::new();
    for (text, kind, ground, words) in FOUND {
        let signals = found(text);
        let there = signals
            .iter()
            .any(|(k, g, quote)| k == kind && *g == Some(*ground) && quote.contains(words));
        if !there {
            missed.push(format!("{text}: {signals:?}"));
        }
    }
    assert!(missed.is_empty(), "\n{}", missed.join("\n"));
}

#[test]
fn what_only_looks_like_it_is_left_alone() {
    let mut wrong = Vec::new();
    for text in LEFT_ALONE {
        let signals = found(text);
        if !signals.is_empty() {
            wrong.push(format!("{text}: {signals:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn words_without_a_ground_are_found_too() {
    let kinds = |text: &str| -> Vec<&str> { found(text).iter().map(|(kind, ..)| *kind).collect() };
    assert_eq!(kinds("It was about cultural fit."), [PROXY]);
    assert_eq!(
        kinds("On this occasion we went with another candidate."),
        ["vague", "vague"]
    );
    assert_eq!(kinds("You came across as arrogant."), ["personality_only"]);
    assert_eq!(
        kinds("They wanted a licence that was not in the advert."),
        ["contradicts_ad"]
    );
    assert_eq!(
        kinds("The job description did not mention weekend work."),
        ["contradicts_ad"]
    );
}

#[test]
fn who_says_why_is_not_vague() {
    let lexicon = library().unwrap().lexicon();
    let vague = "You were not the right fit for us.";
    assert_eq!(read(lexicon, &[vague])[0].len(), 1);
    let together = read(lexicon, &[vague, "Your examples had no results in them."]);
    assert!(together.iter().all(Vec::is_empty), "{together:?}");
}

#[test]
fn a_quotation_is_found_again_by_its_place_in_scalar_values() {
    let text = "Größe 👩🏽‍💻 naïve — “you are TOO OLD, mate” — ça va?";
    let signals = read_text(text);
    assert_eq!(signals.len(), 1, "{signals:?}");
    let letters: Vec<char> = text.chars().collect();
    let quote: String = letters[signals[0].start..signals[0].end].iter().collect();
    assert_eq!(
        (quote.as_str(), signals[0].quote.as_str()),
        ("TOO OLD", "TOO OLD")
    );
}

#[test]
fn a_phrase_stays_within_its_sentence_and_knows_both_apostrophes() {
    assert!(found("It was too. Old habits die hard.").is_empty());
    assert_eq!(found("she’s 41")[0].2, "she’s 41");
    assert_eq!(found("'too old'")[0].2, "too old");
}

#[test]
fn the_same_words_are_quoted_once_for_the_same_reason() {
    let signals = found("We wanted a younger person at your age");
    let ages: Vec<_> = signals
        .iter()
        .filter(|(kind, ..)| *kind == EXPLICIT)
        .collect();
    assert_eq!(ages.len(), 2, "{signals:?}");
}

#[test]
fn a_signal_suggests_and_never_decides() {
    use SignalKind::{ExplicitMention, ProcessConcern, ProxyPhrase, Vague};
    assert_eq!(
        suggest(&[Vague, ExplicitMention], false),
        Suggestion::TalkToAnAdviser
    );
    assert_eq!(
        suggest(&[ProcessConcern], false),
        Suggestion::TalkToAnAdviser
    );
    assert_eq!(
        suggest(&[ProxyPhrase], false),
        Suggestion::AskHowItWasDecided
    );
    assert_eq!(suggest(&[], true), Suggestion::AskHowItWasDecided);
    assert_eq!(suggest(&[], false), Suggestion::NothingStandsOut);
}

#[test]
fn a_phrase_that_means_nothing_is_refused() {
    for text in ["", "_ old", "too _", "too |old", "too *"] {
        assert!(text.parse::<Pattern>().is_err(), "{text}");
    }
}
