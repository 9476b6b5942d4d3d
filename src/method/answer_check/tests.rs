//! Answers and what is found in them.

use super::*;
use crate::method::content::library;

fn words() -> &'static AnswerWords {
    library().unwrap().answer_words()
}

fn lines(text: &[&str]) -> Vec<String> {
    text.iter().map(|line| (*line).to_owned()).collect()
}

/// The parts in order: situation, task, action, result.
fn checked(parts: [&[&str]; 4]) -> AnswerCheck {
    let [situation, task, action, result] = parts.map(lines);
    let notes = Notes {
        situation: &situation,
        task: &task,
        action: &action,
        result: &result,
    };
    check(&notes, words())
}

fn codes(check: &AnswerCheck) -> Vec<&'static str> {
    check.findings.iter().map(|one| one.code.as_str()).collect()
}

/// An answer whose result is this, and how many numbers it has.
fn numbers_in(result: &str) -> Vec<String> {
    let check = checked([&["a"], &["b"], &["c"], &[result]]);
    let letters: Vec<char> = result.chars().collect();
    let cut = |place: &AnswerPlace| letters[place.start..place.end].iter().collect();
    assert!(
        check
            .numbers
            .iter()
            .all(|place| place.pointer == "/result/0")
    );
    let without = codes(&check).contains(&"result_without_number");
    assert_eq!(without, check.numbers.is_empty(), "{result}");
    check.numbers.iter().map(cut).collect()
}

#[test]
fn numbers_are_found_where_they_measure() {
    for (result, expected) in [
        ("It went well.", &[][..]),
        ("Complaints fell by 40%.", &["40"]),
        ("Saved £12k a year", &["12k"]),
        ("From 12,000 rows to 1.5 seconds", &["12,000", "1.5"]),
        ("Twice as fast as before", &["Twice"]),
        ("We served two hundred guests", &["two", "hundred"]),
        ("Errors were down by half", &["by half"]),
        ("A third of the time", &["A third"]),
        ("three quarters stayed", &["three", "three quarters"]),
        ("They opened again in 2024", &[]),
        ("Since 2019 nobody has left", &[]),
        ("2000 people came", &["2000"]),
        ("May 2023 was the end of it", &[]),
        ("We came 1st", &[]),
        ("finished on the 3rd of the month", &[]),
        ("It runs 24/7", &[]),
        ("The Q3 report was accepted", &[]),
        ("a B2B product", &[]),
        ("one of the best days", &[]),
        ("One in five came back", &["One in", "five"]),
        ("Half the queue was gone", &["Half the"]),
        ("reduced from three days to one day", &["three", "one day"]),
        ("10:30 instead of 11:45", &["10:30", "11:45"]),
        ("the score rose to 4/5", &["4/5"]),
        ("no complaints since", &[]),
        ("Zero complaints since", &["Zero"]),
        ("doubled the number of members", &["doubled"]),
        ("90-minute queue became a short one", &["90"]),
        ("99.9 per cent", &["99.9", "per cent"]),
        ("ein Erfolg für alle", &[]),
    ] {
        assert_eq!(numbers_in(result), expected, "{result}");
    }
}

/// An answer whose action is this: how often I, how often we.
fn pronouns_in(action: &str) -> (usize, usize) {
    let check = checked([&["a"], &["b"], &[action], &["5"]]);
    (check.i_count, check.we_count)
}

#[test]
fn i_and_we_are_counted() {
    for (action, expected) in [
        ("I called the supplier", (1, 0)),
        ("We called the supplier", (0, 1)),
        ("I’d asked, and we'd agreed", (1, 1)),
        ("my list, our list", (1, 1)),
        ("They asked me, not us", (1, 1)),
        ("Moved the US office to I.T. and I/O", (0, 0)),
        ("i.e. nothing", (0, 0)),
        ("i wrote to them", (1, 0)),
        ("Phase II, west wing, iron, bus, welcome", (0, 0)),
        ("Called, wrote, checked", (0, 0)),
        ("WE DID IT OURSELVES", (0, 2)),
        ("“I did,” she said to me.", (2, 0)),
    ] {
        assert_eq!(pronouns_in(action), expected, "{action}");
    }
}

#[test]
fn what_is_missing_is_named_part_by_part() {
    let nothing = checked([&[], &[], &[], &[]]);
    let all = [
        "situation_missing",
        "task_missing",
        "action_missing",
        "result_missing",
    ];
    assert_eq!(codes(&nothing), all);
    let pointers: Vec<_> = nothing
        .findings
        .iter()
        .map(|one| one.pointer.as_str())
        .collect();
    assert_eq!(pointers, ["/situation", "/task", "/action", "/result"]);
    assert_eq!(
        (
            nothing.words,
            nothing.spoken_seconds,
            nothing.we_share_percent
        ),
        (0, 0, None)
    );
    let signs_only = checked([&["…", "-"], &["b"], &["c"], &["5"]]);
    assert_eq!(codes(&signs_only), ["situation_missing"]);
    let without_result = checked([&["a"], &["b"], &["c"], &[]]);
    assert_eq!(codes(&without_result), ["result_missing"]);
}

#[test]
fn more_we_than_i_is_pointed_at_and_one_alone_is_not() {
    let check = checked([
        &["We were four people"],
        &["b"],
        &["We planned", "I asked", "then we built it"],
        &["we saved 5 hours"],
    ]);
    assert_eq!(codes(&check), ["mostly_we", "short_when_spoken"]);
    let places: Vec<_> = check.findings[0]
        .places
        .iter()
        .map(|place| (place.pointer.as_str(), place.start, place.end))
        .collect();
    assert_eq!(
        places,
        [
            ("/action/0", 0, 2),
            ("/action/2", 5, 7),
            ("/result/0", 0, 2)
        ]
    );
    assert_eq!(
        (check.i_count, check.we_count, check.we_share_percent),
        (1, 3, Some(75))
    );
    assert!(
        check.findings[0]
            .reason
            .contains("3 times we and 1 times I")
    );
    let alone = checked([&["a"], &["b"], &["we did"], &["5"]]);
    assert!(!codes(&alone).contains(&"mostly_we"));
    let even = checked([&["a"], &["b"], &["we did, I did, we did, I did"], &["5"]]);
    assert!(!codes(&even).contains(&"mostly_we"));
}

#[test]
fn how_long_it_takes_is_told_when_it_is_out_of_the_usual() {
    let word = "step ".repeat(10);
    let tens = |count: usize| vec![word.as_str(); count];
    for (count, expected) in [
        (4, &["short_when_spoken"][..]),
        (12, &["short_when_spoken"]),
        (13, &[]),
        (38, &[]),
        (39, &["long_when_spoken"]),
    ] {
        // Three words besides: a, b and 5.
        let check = checked([&["a"], &["b"], &tens(count), &["5"]]);
        assert_eq!(codes(&check), expected, "{} s", check.spoken_seconds);
        assert_eq!(check.ready, expected.is_empty());
    }
    let unfinished = checked([&[], &["b"], &tens(39), &["5"]]);
    assert_eq!(
        codes(&unfinished),
        ["situation_missing", "long_when_spoken"]
    );
}

#[test]
fn places_are_counted_in_characters() {
    let check = checked([&["a"], &["b"], &["c"], &["für 💶 é 15 € mehr"]]);
    let place = &check.numbers[0];
    assert_eq!((place.start, place.end), (8, 10));
}

#[test]
fn every_finding_says_why_and_what_to_do_and_blames_nobody() {
    for (code, said) in &words().findings {
        let text = format!("{} {}", said.reason, said.advice).to_lowercase();
        for blame in [
            "you failed",
            "you forgot",
            "bad",
            "wrong",
            "poor",
            "should have",
            "mistake",
        ] {
            assert!(!text.contains(blame), "{code}: {blame}");
        }
        assert!(said.reason.len() > 20 && said.advice.len() > 20, "{code}");
    }
}
