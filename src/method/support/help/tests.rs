//! What is said to whom on a hard day.

use super::*;
use crate::method::content::library;

fn content() -> &'static SupportContent {
    library().unwrap().support()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn asked(severity: Severity, country: &str) -> Asked<'_> {
    Asked {
        heard: Heard {
            severity,
            has_acted: false,
        },
        country,
        language: "en",
        today: day("2026-11-25"),
        said_before: false,
        tasks_wait: false,
    }
}

fn said(severity: Severity, country: &str, said_before: bool) -> Support {
    let asked = Asked {
        said_before,
        ..asked(severity, country)
    };
    support(content(), asked)
}

#[test]
fn it_is_said_in_the_persons_language() {
    for (language, not_live) in [
        ("en", "Nobody reads this live"),
        ("de", "Hier liest niemand mit"),
        ("fr", "Personne ne lit ceci en direct"),
        ("es", "Nadie lee esto en directo"),
        ("it", "Nobody reads this live"),
    ] {
        let asked = Asked {
            language,
            ..asked(Severity::Urgent, "CH")
        };
        let text = in_one_text(content(), asked);
        assert!(text.contains(not_live), "{text}");
        assert!(text.contains("112") && text.contains("143"), "{text}");
        assert!(text.contains("findahelpline.com"), "{text}");
    }
}

#[test]
fn danger_is_answered_with_the_number_of_the_country_and_who_listens() {
    for (country, number) in [
        ("GB", "999 or 112"),
        ("DE", "112"),
        ("US", "911"),
        ("AU", "000"),
    ] {
        let urgent = said(Severity::Urgent, country, true);
        assert_eq!(urgent.emergency.as_ref().unwrap().contact, number);
        let message = urgent.message.unwrap();
        assert!(
            message.contains(number) && message.contains("Nobody reads this live"),
            "{message}"
        );
        assert_eq!(
            urgent.help_lines[0].kind,
            HelpLineKind::HelpLine,
            "{country}"
        );
    }
}

#[test]
fn every_country_has_at_least_the_directories() {
    let urgent = said(Severity::Urgent, "TV", false);
    assert_eq!(urgent.emergency, None);
    assert!(
        urgent
            .message
            .unwrap()
            .contains("the emergency number where you are")
    );
    assert!(urgent.help_lines.len() >= 2);
    assert!(
        urgent
            .help_lines
            .iter()
            .all(|line| line.kind == HelpLineKind::Directory)
    );
}

#[test]
fn a_text_is_in_one_language_names_one_directory_and_doubts_no_number() {
    for (language, has, not) in [
        (
            "en",
            [
                "Emergency services: call 999 or 112. Samaritans: call 116 123.",
                "SHOUT to 85258",
                "Numbers can change",
            ],
            "(unverified)",
        ),
        (
            "de",
            [
                "rufen Sie 999 oder 112 an",
                "Notruf: anrufen unter 999 oder 112.",
                "SMS SHOUT an 85258",
            ],
            " or ",
        ),
        (
            "fr",
            [
                "appelez le 999 ou 112",
                "Secours : appeler le 999 ou 112.",
                "SMS SHOUT au 85258",
            ],
            " or ",
        ),
        (
            "es",
            [
                "llame al 999 o 112",
                "Emergencias: llamar al 999 o 112.",
                "SMS SHOUT al 85258",
            ],
            " or ",
        ),
    ] {
        let urgent = Asked {
            language,
            ..asked(Severity::Urgent, "GB")
        };
        let text = in_one_text(content(), urgent);
        assert!(has.iter().all(|part| text.contains(part)), "{text}");
        assert!(
            !text.contains(not) && (language == "en" || !text.contains("Emergency services")),
            "{text}"
        );
        assert_eq!(text.matches("https://").count(), 1, "{text}");
        let words = content().words(language);
        for line in help_lines(content(), Some("GB"), language, day("2026-11-25")) {
            let hours = [None, Some(&words.always), Some(&words.day_and_night)];
            assert!(hours.contains(&line.hours.as_ref()), "{line:?}");
        }
    }
}

#[test]
fn where_no_number_is_known_the_place_has_one() {
    let unknown = Asked {
        language: "fr",
        ..asked(Severity::Urgent, "TV")
    };
    let text = in_one_text(content(), unknown);
    assert!(
        text.contains("appelez le numéro d'urgence de l'endroit"),
        "{text}"
    );
}

#[test]
fn what_has_happened_is_answered_with_the_number_first() {
    for language in ["en", "de", "fr", "es"] {
        let plain = asked(Severity::Urgent, "DE");
        let heard = Heard {
            has_acted: true,
            ..plain.heard
        };
        let message = |heard| {
            support(
                content(),
                Asked {
                    heard,
                    language,
                    ..plain
                },
            )
            .message
            .unwrap()
        };
        let place = |text: String| text.find("112").unwrap();
        assert!(
            place(message(heard)) < 110 && place(message(plain.heard)) > 200,
            "{language}"
        );
    }
}

#[test]
fn what_nobody_checked_says_so_and_what_is_stale_comes_last() {
    let fresh = help_lines(content(), Some("GB"), "en", day("2026-11-25"));
    assert!(
        fresh
            .iter()
            .all(|line| line.verified_on.is_some() == (line.status == HelpLineStatus::Verified))
    );
    assert_eq!(
        (fresh[0].kind, fresh[1].kind),
        (HelpLineKind::Emergency, HelpLineKind::HelpLine)
    );
    let old = help_lines(content(), Some("GB"), "en", day("2036-11-25"));
    assert_eq!(old.len(), fresh.len());
    let kinds: Vec<_> = old.iter().map(|line| line.kind).collect();
    assert_eq!(kinds[0], HelpLineKind::Emergency);
    assert_eq!(kinds[1], HelpLineKind::Directory);
    assert_eq!(*kinds.last().unwrap(), HelpLineKind::HelpLine);
    assert!(old.iter().all(|line| line.status == HelpLineStatus::Stale));
}

#[test]
fn a_hard_day_is_answered_in_full_once_a_day_and_danger_always() {
    assert!(!said(Severity::High, "GB", false).help_lines.is_empty());
    let again = said(Severity::High, "GB", true);
    assert_eq!((again.help_lines.len(), again.emergency), (0, None));
    assert!(again.message.is_some());
    assert!(!said(Severity::Urgent, "GB", true).help_lines.is_empty());
    assert_eq!(said(Severity::None, "GB", false).message, None);
    assert!(said(Severity::Low, "GB", false).help_lines.is_empty());
}
