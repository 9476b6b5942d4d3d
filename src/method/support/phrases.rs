//! By which words danger shows. Lists of phrases and three rules (an expression that means something else, a negation, two of
//! them): enough for what people write plainly, and simple enough that somebody can say why it decided so.

use serde::Deserialize;

use crate::method::text::{Pattern, Span, Text, Words};

/// So many words before a phrase belong to its clause at the most.
const CLAUSE: usize = 8;

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// That it is not about life and death, in words that are near it.
    Denied,
    /// That somebody is near the end of their strength.
    High,
    /// That it may be about life and death.
    Urgent,
    /// That something has happened: pills are taken, or somebody is hurt.
    Acted,
}

/// The phrases of one language, as its file has them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::method) struct Language {
    acted: Vec<Pattern>,
    urgent: Vec<Pattern>,
    high: Vec<Pattern>,
    harmless: Vec<Pattern>,
    negations: Words,
    links: Words,
    /// Whether a negation reaches over a comma.
    links_over_commas: bool,
    doubts: Words,
    joins: Words,
}

/// The phrases of every language that we know some of.
#[derive(Debug, Clone, Default)]
pub struct Phrases(Vec<Language>);

impl Phrases {
    /// The phrases of these languages, each with its name; what is wrong with them goes into `faults`.
    pub(in crate::method) fn of<'a>(
        languages: impl IntoIterator<Item = (&'a str, Language)>,
        faults: &mut Vec<String>,
    ) -> Self {
        let checked = languages.into_iter().map(|(code, language)| {
            let wrong = language.faults();
            faults.extend(wrong.iter().map(|what| format!("phrases, {code}: {what}")));
            language
        });
        Self(checked.collect())
    }

    /// The worst that the text says, in whatever language.
    #[must_use]
    pub fn alarm(&self, text: &str) -> Option<Alarm> {
        let mut text = Text::of(text);
        // All of them first: languages share words, like suicide.
        for language in &self.0 {
            language.take_out_harmless(&mut text);
        }
        self.0.iter().filter_map(|one| one.alarm(&text)).max()
    }
}

impl Language {
    fn faults(&self) -> Vec<&'static str> {
        let lists = [&self.acted, &self.urgent, &self.high, &self.harmless];
        let empty = lists.iter().any(|list| list.is_empty());
        let negation_links = self.negations.share_one_with(&self.links);
        [
            empty.then_some("a list is empty"),
            negation_links.then_some("a negation is among the links"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn alarm(&self, text: &Text) -> Option<Alarm> {
        let alarms = [
            (Alarm::Acted, &self.acted),
            (Alarm::Urgent, &self.urgent),
            (Alarm::High, &self.high),
        ];
        let mut worst = None;
        for (alarm, phrases) in alarms {
            for span in phrases.iter().flat_map(|phrase| self.places(text, phrase)) {
                let said = match (self.is_denied(text, span), alarm) {
                    (false, alarm) => Some(alarm),
                    (true, Alarm::High) => None,
                    (true, _) => Some(Alarm::Denied),
                };
                worst = worst.max(said);
            }
        }
        worst
    }

    /// Where a phrase stands; a negation in the middle of it would make it another one.
    fn places(&self, text: &Text, phrase: &Pattern) -> Vec<Span> {
        text.all_within(phrase, &self.negations)
    }

    fn take_out_harmless(&self, text: &mut Text) {
        for phrase in &self.harmless {
            for span in self.places(text, phrase) {
                text.hide(span);
            }
        }
    }

    /// Whether a negation turns the phrase around.
    fn is_denied(&self, text: &Text, span: Span) -> bool {
        let before = || text.before(span);
        let reaches = before()
            .take_while(|word| word.runs_on() || (self.links_over_commas && word.has_comma()))
            .take_while(|word| self.negations.contain(word) || self.links.contain(word))
            .any(|word| self.negations.contain(word));
        let in_clause = before()
            .take(CLAUSE)
            .take_while(|word| word.runs_on() && !self.joins.contain(word))
            .filter(|word| self.negations.contain(word))
            .count();
        let doubted = text
            .after(span)
            .is_some_and(|word| self.doubts.contain(word));
        reaches && in_clause < 2 && !doubted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    fn alarm(text: &str) -> Option<Alarm> {
        library().unwrap().support().phrases.alarm(text)
    }

    #[track_caller]
    fn all(expected: Option<Alarm>, texts: &[&str]) {
        for text in texts {
            assert_eq!(alarm(text), expected, "{text}");
        }
    }

    /// `said/*.txt`, which say what they are.
    #[test]
    fn what_people_write_is_heard_and_what_only_sounds_like_it_is_not() {
        for (language, cases) in [
            ("en", include_str!("said/en.txt")),
            ("de", include_str!("said/de.txt")),
            ("fr", include_str!("said/fr.txt")),
            ("es", include_str!("said/es.txt")),
        ] {
            let (mut heard, mut harmless, mut wrong) = (0, 0, Vec::new());
            let lines = cases.lines().filter(|line| !line.starts_with('#'));
            for (expected, text) in lines.filter_map(|line| line.split_once(": ")) {
                let found = match alarm(text) {
                    Some(Alarm::Acted) => "acted",
                    Some(Alarm::Urgent) => "urgent",
                    Some(Alarm::High) => "high",
                    Some(Alarm::Denied) | None => "none",
                };
                *(if expected == "none" {
                    &mut harmless
                } else {
                    &mut heard
                }) += 1;
                if found != expected {
                    wrong.push(format!("{text}: {found}, not {expected}"));
                }
            }
            assert!(wrong.is_empty(), "{language}: {wrong:#?}");
            assert!(
                heard >= 40 && harmless >= 25,
                "{language}: {heard}, {harmless}"
            );
        }
    }

    #[test]
    fn umlauts_may_be_typed_as_two_letters() {
        for text in ["Ohne mich wäre es leichter", "Ohne mich waere es leichter"] {
            assert_eq!(alarm(text), Some(Alarm::Urgent), "{text}");
        }
        // In other languages the two letters are two letters.
        assert_eq!(alarm("Quiero morir"), Some(Alarm::Urgent));
    }

    #[test]
    fn danger_in_plain_words_is_seen_in_four_languages() {
        all(
            Some(Alarm::Urgent),
            &[
                "I want to die",
                "honestly i WANT to die.",
                "No, I want to die",
                "I cannot sleep I want to die",
                "I can’t stop thinking about killing myself",
                "I don't know why I shouldn't kill myself",
                "There is no reason not to kill myself",
                "Why not kill myself?",
                "I am not going to kill myself yet",
                "I don't want to live anymore",
                "I don't want to live",
                "I do not want to live, I am so tired",
                "I keep thinking of self-harm",
                "everyone would be better off without me",
                "not only do I want to die",
                "I want to die of shame and then kill myself",
                "Ich will nicht mehr leben.",
                "ich möchte sterben",
                "Ich denke daran, mich umzubringen",
                "Ohne Arbeit wäre ich lieber tot",
                "J'ai envie de mourir",
                "Je pense à me suicider",
                "j ai plus envie de vivre",
                "Je voudrais être morte",
                "Quiero morirme",
                "Pienso en quitarme la vida",
                "ya no quiero vivir así",
                "No quiero vivir",
            ],
        );
    }

    #[test]
    fn the_end_of_somebodys_strength_is_seen() {
        all(
            Some(Alarm::High),
            &[
                "I can't go on like this",
                "I feel worthless",
                "There is no way out",
                "I wanted to die when they laughed",
                "My brother died by suicide",
                "Ich kann nicht mehr.",
                "Ich halte es nicht mehr aus",
                "Je n'en peux plus",
                "No puedo más",
            ],
        );
    }

    #[test]
    fn expressions_and_everyday_words_are_no_alarm() {
        all(
            None,
            &[
                "",
                "I could have died of shame",
                "I wanted to die of embarrassment when I forgot his name",
                "I want to die laughing",
                "This job search is killing me",
                "I'd kill for that job, a job to die for",
                "I am dying to know what they said",
                "Applying there again would be career suicide",
                "I've been killing myself to get this certificate",
                "I should cut myself some slack",
                "I am hopeless at small talk",
                "I am not worthless",
                "I don't want to live in London",
                "The deadline was dead on time, skill myself up",
                "Ich bin fast gestorben vor Scham",
                "Ich will sterben vor Peinlichkeit",
                "Davon kann man nicht mehr leben",
                "Das bringt mich um den Schlaf",
                "C'était à mourir de rire",
                "Ce travail me tue",
                "Me quiero morir de vergüenza",
                "No quiero vivir en otra ciudad",
            ],
        );
    }

    #[test]
    fn a_denial_is_heard() {
        all(
            Some(Alarm::Denied),
            &[
                "I don't want to die",
                "I do not want to die, I just feel low",
                "I would never kill myself",
                "I'm not going to kill myself over a job",
                "I am not suicidal",
                "I have no intention of hurting myself",
                "Ich habe nie daran gedacht, mich umzubringen",
                "Ich bin nicht suizidal",
                "Je n'ai pas envie de mourir",
                "Je n'ai jamais pensé à me suicider",
                "No quiero morir",
                "Nunca pensé en suicidarme",
            ],
        );
    }
}
