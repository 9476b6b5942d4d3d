//! Messages that should be looked at twice, and messages that only look like them.

use super::ToneConcern::{
    Anger, Blame, LegalThreat, OtherApplications, Pleading, PrivateFamily, PrivateHealth,
    PrivateMoney,
};
use super::*;
use crate::method::content::{LANGUAGES, library};
use crate::method::messages::{DraftFacts, Wishes, draft};

fn looked_at(language: &str, kind: DraftKind, body: &str) -> Tone {
    let message = Message {
        kind,
        language,
        subject: "",
        body,
        about: &["Family lawyer", "Angry Goat Brewing", "Sue Marsh"],
    };
    check(library().unwrap(), &message, "en")
}

/// The concerns of a reminder, which need not thank.
fn concerns(language: &str, body: &str) -> Vec<ToneConcern> {
    let tone = looked_at(language, DraftKind::Reminder, body);
    tone.findings.iter().map(|one| one.concern).collect()
}

/// A message, and the one thing that is to be found in it.
const TO_FIND: &[(&str, &str, ToneConcern)] = &[
    ("en", "I am furious about your answer.", Anger),
    ("en", "What a WASTE OF MY TIME that was.", Anger),
    ("en", "Really?! I came from far away.", Anger),
    ("en", "THIS IS NOT acceptable.", Anger),
    ("en", "How dare you write to me like this.", Anger),
    ("en", "You never answered my mails.", Blame),
    ("en", "You didn’t even look at my work.", Blame),
    ("en", "The whole thing was unfair.", Blame),
    ("en", "I beg you to look again.", Pleading),
    ("en", "Please, please call me.", Pleading),
    ("en", "Would you reconsider?", Pleading),
    ("en", "I would do anything to work there.", Pleading),
    (
        "en",
        "I was diagnosed with something last year.",
        PrivateHealth,
    ),
    ("en", "My pregnancy is going well.", PrivateHealth),
    ("en", "My husband lost his job too.", PrivateFamily),
    ("en", "I cannot pay the rent.", PrivateMoney),
    ("en", "I have other offers on the table.", OtherApplications),
    ("en", "You will hear from my lawyer.", LegalThreat),
    ("de", "Das ist eine Frechheit.", Anger),
    ("de", "Ich finde Ihr Verhalten unverschämt.", Anger),
    ("de", "Sie haben nicht einmal geantwortet.", Blame),
    ("de", "Das war eine ungerechte Entscheidung.", Blame),
    ("de", "Bitte, bitte melden Sie sich.", Pleading),
    ("de", "Können Sie die Entscheidung überdenken?", Pleading),
    ("de", "Ich bin schwanger.", PrivateHealth),
    ("de", "Meine Kinder sind noch klein.", PrivateFamily),
    ("de", "Ich kann meine Miete nicht zahlen.", PrivateMoney),
    ("de", "Ich habe nur Absagen bekommen.", OtherApplications),
    (
        "de",
        "Ich behalte mir rechtliche Schritte vor.",
        LegalThreat,
    ),
    ("fr", "Je suis furieuse de votre réponse.", Anger),
    ("fr", "Vous m’avez fait perdre mon temps.", Anger),
    ("fr", "Vous n'avez même pas répondu.", Blame),
    ("fr", "Je vous en supplie, rappelez-moi.", Pleading),
    ("fr", "J'ai été hospitalisée au printemps.", PrivateHealth),
    ("fr", "Mes enfants sont encore petits.", PrivateFamily),
    ("fr", "Je ne peux plus payer le loyer.", PrivateMoney),
    ("fr", "J'ai d'autres offres.", OtherApplications),
    ("fr", "Je vais porter plainte.", LegalThreat),
    ("es", "Estoy furioso con su respuesta.", Anger),
    (
        "es",
        "Es una falta de respeto y una tomadura de pelo.",
        Anger,
    ),
    ("es", "Ni siquiera me contestaron.", Blame),
    ("es", "Les suplico que me llamen.", Pleading),
    ("es", "Estoy embarazada de tres meses.", PrivateHealth),
    ("es", "Mi marido está sin trabajo.", PrivateFamily),
    ("es", "No llego a pagar el alquiler.", PrivateMoney),
    ("es", "Tengo otras ofertas.", OtherApplications),
    ("es", "Tomaré acciones legales.", LegalThreat),
];

#[test]
fn what_is_to_be_found_is_found() {
    let mut wrong = Vec::new();
    for (language, body, expected) in TO_FIND {
        if concerns(language, body) != [*expected] {
            wrong.push(format!("{language}: {body} {:?}", concerns(language, body)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A message in which nothing is to be found, though it looks like it.
const HARMLESS: &[(&str, &str)] = &[
    ("en", "I am not angry, and I wish you well."),
    ("en", "We spoke about angry customers and how to calm them."),
    ("en", "I beg your pardon for the late answer."),
    ("en", "I am not asking you to change your decision."),
    ("en", "You should have received my portfolio."),
    ("en", "You clearly care about your team!"),
    (
        "en",
        "We spoke about technical debt and about SQL, AWS and JSON.",
    ),
    ("en", "I worked as a lawyer for five years."),
    ("en", "How did I do compared with other applications?"),
    (
        "en",
        "The Family lawyer position at Angry Goat Brewing interests me.",
    ),
    ("en", "Hello Sue Marsh, may I ask something?"),
    ("en", "You surely receive many applications."),
    ("en", "Your work in cancer research impressed me."),
    ("en", "Is there anything that I could do differently?"),
    ("de", "Ich bin nicht wütend, nur enttäuscht."),
    ("de", "Hätten Sie zehn Minuten Zeit?"),
    (
        "de",
        "Wie schneide ich im Vergleich mit den anderen Bewerbungen ab?",
    ),
    ("de", "Ich bitte Sie nicht, die Entscheidung zu überdenken."),
    (
        "de",
        "Ihre Arbeit in der Krebsforschung hat mich beeindruckt.",
    ),
    ("de", "Mehr kann ich mir nicht vorstellen."),
    ("fr", "Je ne vous demande pas de revoir votre décision."),
    ("fr", "Je ne suis pas en colère."),
    (
        "fr",
        "Comment me situais-je par rapport aux autres candidatures ?",
    ),
    ("fr", "Un contrat à temps partiel me conviendrait."),
    ("es", "No le pido que reconsidere nada."),
    ("es", "Una jornada parcial también me interesa."),
    ("es", "Nunca me había gustado tanto una entrevista."),
    ("es", "¿Qué me aconsejaría?"),
];

#[test]
fn what_only_looks_like_it_is_left_alone() {
    let mut wrong = Vec::new();
    for (language, body) in HARMLESS {
        if !concerns(language, body).is_empty() {
            wrong.push(format!("{language}: {body} {:?}", concerns(language, body)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn our_own_drafts_are_fine_in_every_language() {
    let questions = ["Who decided?".to_owned()];
    for language in LANGUAGES {
        for kind in DraftKind::ALL {
            let facts = DraftFacts {
                language,
                first_name: "Ada",
                last_name: Some("Okafor"),
                role: "nurse",
                employer: Some("Acme"),
                contact_name: Some("Femi"),
                interview_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 9),
                is_rejected: true,
                told_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 20),
                answer_by: chrono::NaiveDate::from_ymd_opt(2026, 12, 14),
                data_right: Some(("Article 15", "one month")),
                call_slots: &[],
                time_zone: chrono_tz::UTC,
                link: None,
                wishes: Wishes {
                    impressed_by: Some("your team"),
                    future_openings: true,
                    offer_feedback: true,
                    questions: &questions,
                },
            };
            let draft = draft(library().unwrap(), *kind, &facts).unwrap();
            let message = Message {
                kind: *kind,
                language,
                subject: &draft.subject,
                body: &draft.body,
                about: &[],
            };
            let tone = check(library().unwrap(), &message, language);
            assert_eq!(tone.findings, [], "{language} {kind}");
            assert_eq!(tone.advice, ToneAdvice::Fine);
        }
    }
}

#[test]
fn a_place_is_counted_in_characters_and_its_words_are_quoted() {
    let body = "Grüße 👋🏽 an Sie: ich bin stinksauer und stinksauer.";
    let tone = looked_at("de", DraftKind::Reminder, body);
    let places: Vec<_> = tone
        .findings
        .iter()
        .map(|one| (one.start, one.end))
        .collect();
    let quoted = |(start, end): (usize, usize)| -> String {
        body.chars().skip(start).take(end - start).collect()
    };
    assert_eq!(places.len(), 2);
    for (finding, place) in tone.findings.iter().zip(places) {
        assert_eq!(
            (finding.quote.as_str(), quoted(place).as_str()),
            ("stinksauer", "stinksauer")
        );
        assert_eq!(finding.part, MessagePart::Body);
    }
}

#[test]
fn the_subject_is_looked_at_too() {
    let message = Message {
        kind: DraftKind::ThankYou,
        language: "en",
        subject: "What a farce, a farce",
        body: "Thank you.",
        about: &[],
    };
    let tone = check(library().unwrap(), &message, "fr");
    let found = tone.findings.first().unwrap();
    assert_eq!(
        (found.part, found.start, found.end),
        (MessagePart::Subject, 5, 12)
    );
    assert!(found.reason.contains("colère"), "{}", found.reason);
    assert_eq!(tone.advice, ToneAdvice::SleepOnIt);
    assert!(tone.words.contains("nuit"), "{}", tone.words);
}

#[test]
fn feeling_asks_for_a_night_and_the_rest_for_a_second_look() {
    let of = |body| looked_at("en", DraftKind::ThankYou, body).advice;
    assert_eq!(of("Thank you. I beg you."), ToneAdvice::SleepOnIt);
    assert_eq!(of("Thank you. I am furious."), ToneAdvice::SleepOnIt);
    assert_eq!(
        of("Thank you. My husband says hello."),
        ToneAdvice::Reconsider
    );
    assert_eq!(of("Thank you for your time."), ToneAdvice::Fine);
}

#[test]
fn a_message_without_thanks_is_missed_except_where_none_are_due() {
    let body = "It was good to talk.";
    let tone = looked_at("en", DraftKind::ThankYou, body);
    let missing = tone.findings.first().unwrap();
    assert_eq!(missing.concern, ToneConcern::NoThanks);
    assert_eq!(
        (missing.start, missing.end, missing.quote.as_str()),
        (20, 20, "")
    );
    for kind in [DraftKind::Reminder, DraftKind::EmployerQuestions] {
        assert_eq!(looked_at("en", kind, body).findings, []);
    }
}

#[test]
fn what_is_too_long_is_shown_from_where_it_is() {
    let body = format!("Thank you. {}", "word ".repeat(240));
    let tone = looked_at("en", DraftKind::ThankYou, &body);
    let long = tone.findings.first().unwrap();
    assert_eq!(long.concern, ToneConcern::TooLong);
    assert_eq!(long.quote.split(' ').count(), 22);
    assert_eq!(
        looked_at("en", DraftKind::SubjectAccessRequest, &body).findings,
        []
    );
}

#[test]
fn a_letter_about_the_decision_may_name_what_it_is_about() {
    let body = "You asked about my pregnancy, and whether my husband works.";
    assert_eq!(
        looked_at("en", DraftKind::EmployerQuestions, body).findings,
        []
    );
    assert_eq!(
        looked_at("en", DraftKind::CallProposal, body)
            .findings
            .len(),
        3
    );
    let angry = "You are a disgrace.";
    assert_eq!(
        looked_at("en", DraftKind::EmployerQuestions, angry)
            .findings
            .len(),
        1
    );
}

#[test]
fn an_unknown_language_is_read_as_english() {
    assert_eq!(concerns("pl", "I am furious."), [ToneConcern::Anger]);
}

#[test]
fn words_about_ones_own_life_are_not_told_how_they_read() {
    for (language, body) in [
        ("en", "Thank you. I want to kill myself because of you."),
        ("de", "Danke. Wegen Ihnen will ich einfach nur sterben!!"),
        ("fr", "Merci. C'est votre faute si je veux mourir."),
        ("es", "Gracias. Por su culpa me quiero matar."),
    ] {
        let tone = looked_at(language, DraftKind::ThankYou, body);
        assert_eq!(
            (tone.advice, tone.findings),
            (ToneAdvice::SleepOnIt, vec![]),
            "{body}"
        );
    }
}
