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
const PROXY: &str = "proxy_phrase";

/// The cases of each language.
const CASES: &[&str] = &[
    include_str!("cases/en.txt"),
    include_str!("cases/de.txt"),
    include_str!("cases/fr.txt"),
    include_str!("cases/es.txt"),
];

/// The lines of all cases, cut at their bar.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = CASES.iter().flat_map(|cases| cases.lines());
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(" | ").unwrap())
}

#[test]
fn a_reason_is_found_in_whichever_language_it_is_given_and_at_its_place() {
    let mut missed = Vec::new();
    for (expected, marked) in lines().filter(|(expected, _)| *expected != "harmless") {
        let (kind, ground) = expected.split_once(' ').unwrap();
        let text = marked.replace(['[', ']'], "");
        let place = |mark| marked.chars().position(|letter| letter == mark).unwrap();
        let (start, end) = (place('['), place(']') - 1);
        let signals = read_text(&text);
        let letters: Vec<char> = text.chars().collect();
        for one in &signals {
            let at_its_place: String = letters[one.start..one.end].iter().collect();
            assert_eq!(at_its_place, one.quote, "{text}");
        }
        let there = signals.iter().any(|one| {
            let of_ground = one.ground.map_or("-", Ground::as_str) == ground;
            let meets = one.start < end && start < one.end;
            one.kind.as_str() == kind && of_ground && meets
        });
        if !there {
            missed.push(format!("{kind} {ground}: {text}: {signals:?}"));
        }
    }
    assert!(missed.is_empty(), "\n{}", missed.join("\n"));
}

#[test]
fn what_only_looks_like_it_is_left_alone_in_every_language() {
    let lexicon = library().unwrap().lexicon();
    let mut wrong = Vec::new();
    for (_, text) in lines().filter(|(expected, _)| *expected == "harmless") {
        let signals = read_text(text);
        if !signals.is_empty() || judge_somebody(lexicon, text) {
            wrong.push(format!("{text}: {signals:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn accents_umlauts_and_apostrophes_may_be_typed_in_any_way() {
    let of = |text: &str| read_text(text).first().map(|one| one.quote.clone());
    for text in [
        "trop âgée",
        "trop agee",
        "TROP ÂGÉE",
        "trop a\u{302}ge\u{301}e",
        "zu alt für uns, lieber jüngere Leute",
        "lieber juengere Leute",
        "lieber jungere Leute",
    ] {
        assert!(of(text).is_some(), "{text}");
    }
    // What an apostrophe cut short is no part of the quotation.
    for text in [
        "Elle a peu d'accent africain",
        "Elle a peu d’accent africain",
    ] {
        assert_eq!(of(text).unwrap(), "accent", "{text}");
    }
}

#[test]
fn sentences_that_judge_somebody_are_found_at_their_places() {
    let lexicon = library().unwrap().lexicon();
    let text = "Größe 2.5 war gut.  Sie ist dumm! Bringen Sie Zahlen mit.\nGet a life";
    let letters: Vec<char> = text.chars().collect();
    let found: Vec<String> = judging_sentences(lexicon, text)
        .into_iter()
        .map(|place| letters[place.start..place.end].iter().collect())
        .collect();
    assert_eq!(found, ["Sie ist dumm!", "Get a life"]);
    assert!(judging_sentences(lexicon, "Two numbers were missing.").is_empty());
}

#[test]
fn an_insult_is_no_lesson_and_names_nothing_protected() {
    let lexicon = library().unwrap().lexicon();
    for text in [
        "She is hopeless.",
        "Sie ist dumm.",
        "Elle est idiote.",
        "Es una inútil.",
    ] {
        assert!(
            insult(lexicon, text) && are_no_lesson(lexicon, text),
            "{text}"
        );
        assert!(!name_protected(lexicon, text), "{text}");
    }
    assert!(!insult(lexicon, "Came across as arrogant."));
    assert!(judge_somebody(lexicon, "Came across as arrogant."));
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
    let text = "Größe 👩🏽‍💻 façade — “you are TOO OLD, mate” — ça va?";
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
