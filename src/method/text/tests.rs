//! What a phrase finds, and what only looks like it.

use super::*;

#[track_caller]
fn found(phrase: &str, text: &str) -> Vec<String> {
    let text = Text::of(text);
    let pattern: Pattern = phrase.parse().unwrap();
    let spans = text.all(&pattern).into_iter();
    spans.map(|span| text.quote(text.place(span))).collect()
}

#[track_caller]
fn finds(phrase: &str, texts: &[&str]) {
    for text in texts {
        assert!(!found(phrase, text).is_empty(), "{phrase} in {text}");
    }
}

#[track_caller]
fn finds_nothing(phrase: &str, texts: &[&str]) {
    for text in texts {
        assert!(found(phrase, text).is_empty(), "{phrase} in {text}");
    }
}

#[test]
fn a_phrase_may_differ_where_it_says_so() {
    finds(
        "take|taking pill*",
        &["I am taking pills", "Take (the) pill? Take pill 2"],
    );
    finds_nothing("take|taking pill*", &["I am taken by pills"]);
    finds("# years", &["50 years", "a 3 years"]);
    finds_nothing("# years", &["fifty years", "3rd years"]);
    assert_eq!(
        found("want (just|only) to go", "want to go, want only to go"),
        ["want to go", "want only to go"]
    );
}

#[test]
fn a_mark_is_found_where_it_stands_and_at_the_end_of_a_text() {
    finds(
        "to go.",
        &[
            "I want to go",
            "to go!",
            "To go; or stay",
            "to go…",
            "to go\nnow",
        ],
    );
    finds_nothing("to go.", &["to go, or stay", "to go on"]);
    finds("to go,", &["to go, or stay"]);
    finds_nothing("to go,", &["to go", "to go. Or"]);
    finds("to go|.", &["to go on", "where to?"]);
    finds_nothing("to go|.", &["to stay"]);
    assert_eq!(found("of 2.", "of 2.5, of 2."), ["of 2"]);
}

#[test]
fn a_gap_stays_within_a_sentence_and_ends_at_a_barrier() {
    finds(
        "took _ pills",
        &["took all of my pills", "took pills", "took, then, pills"],
    );
    finds_nothing(
        "took _ pills",
        &["took a walk. My pills", "took a walk and then my pills"],
    );
    let phrase: Pattern = "took _ pills".parse().unwrap();
    let not = Words::from(vec!["not".to_owned()]);
    for (text, expected) in [("took not one of the pills", 0), ("took two pills", 1)] {
        assert_eq!(
            Text::of(text).all_within(&phrase, &not).len(),
            expected,
            "{text}"
        );
    }
}

#[test]
fn words_are_compared_as_people_type_them() {
    for (phrase, texts) in [
        ("don't want", &["Don’t  WANT", "dont want"][..]),
        ("âgée", &["Âgée", "agee", "a\u{302}ge\u{301}e", "l’âgée"]),
        ("enfants", &["d'enfants", "enfants", "'enfants'"]),
        ("j'ai", &["j’ai", "jai", "j ai"]),
        ("jünger*", &["Jüngere", "juengere", "jungere"]),
        ("straße", &["Strasse", "STRASSE"]),
        ("she", &["she’s", "She"]),
        ("œuvre", &["oeuvre"]),
    ] {
        finds(phrase, texts);
    }
    finds_nothing("junger", &["juenger"]);
    finds_nothing("she", &["shes", "sher"]);
}

#[test]
fn what_is_taken_out_is_found_by_nothing_and_reached_over_by_nothing() {
    let mut text = Text::of("I want to see the end");
    let all = |text: &Text, phrase: &str| text.all(&phrase.parse().unwrap()).len();
    let see = text.all(&"see the".parse().unwrap());
    text.hide(see[0]);
    assert_eq!(all(&text, "see"), 0);
    assert_eq!(all(&text, "want _ end"), 0);
    assert_eq!(all(&text, "want to."), 1);
}

#[test]
fn a_name_is_looked_for_letter_by_letter() {
    let text = Text::of("At Angry Goat's, the angry goats eat");
    let places = |name: &str| text.all(&Pattern::literal(name)).len();
    assert_eq!(places("Angry Goat"), 1);
    assert_eq!(places("angry*goat"), 1);
    assert_eq!(places("Angry Goat*"), 1);
    assert_eq!(places(" "), 0);
}

#[test]
fn what_says_nothing_is_no_phrase() {
    for wrong in [
        "",
        "_",
        "(just)",
        "self-harm",
        "a||b",
        "x|",
        "_ x",
        "x _",
        ".",
        "*",
        "'",
    ] {
        assert!(wrong.parse::<Pattern>().is_err(), "{wrong}");
    }
}
