//! By which words danger shows. Lists of phrases and three rules (an expression that means something else, a negation, two of
//! them): enough for what people write plainly, and simple enough that somebody can say why it decided so.

use super::pattern::Pattern;
use serde::Deserialize;

/// So many words before a phrase belong to its clause at the most.
const CLAUSE: usize = 8;
/// What stands for the end of a sentence, and for what was taken out.
pub(super) const STOP: &str = ".";
pub(super) const COMMA: &str = ",";

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
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::method) struct File {
    umlauts: bool,
    acted: Vec<String>,
    urgent: Vec<String>,
    high: Vec<String>,
    harmless: Vec<String>,
    negations: Vec<String>,
    links: Vec<String>,
    doubts: Vec<String>,
    joins: Vec<String>,
}

#[derive(Debug, Clone)]
struct Language {
    umlauts: bool,
    alarms: Vec<(Alarm, Vec<Pattern>)>,
    harmless: Vec<Pattern>,
    negations: Vec<String>,
    links: Vec<String>,
    doubts: Vec<String>,
    joins: Vec<String>,
}

/// The phrases of every language that we know some of.
#[derive(Debug, Clone, Default)]
pub struct Phrases(Vec<Language>);

/// The words of a text twice: as they are, and with "ae" read as "ä" and so on.
struct Text {
    words: Vec<String>,
    folded: Vec<String>,
}

impl Text {
    fn of(text: &str) -> Self {
        let mut words = tokens(text);
        words.push(STOP.to_owned());
        let folded = words.iter().cloned().map(without_umlauts).collect();
        Self { words, folded }
    }

    fn read_by(&self, language: &Language) -> &[String] {
        if language.umlauts {
            &self.folded
        } else {
            &self.words
        }
    }
}

impl Phrases {
    /// The phrases of these files, each with the name of its language; what is wrong with them goes into `faults`.
    pub(in crate::method) fn of<'a>(
        files: impl IntoIterator<Item = (&'a str, File)>,
        faults: &mut Vec<String>,
    ) -> Self {
        let languages = files.into_iter().map(|(code, file)| {
            let mut wrong = Vec::new();
            let language = Language::of(&file, &mut wrong);
            faults.extend(wrong.iter().map(|what| format!("phrases, {code}: {what}")));
            language
        });
        Self(languages.collect())
    }

    /// The worst that the text says, in whatever language.
    #[must_use]
    pub fn alarm(&self, text: &str) -> Option<Alarm> {
        let mut text = Text::of(text);
        // All of them first: languages share words, like suicide.
        for language in &self.0 {
            language.take_out_harmless(&mut text);
        }
        let of = |language: &Language| language.alarm(text.read_by(language));
        self.0.iter().filter_map(of).max()
    }
}

impl Language {
    fn of(file: &File, faults: &mut Vec<String>) -> Self {
        let folded = if file.umlauts {
            without_umlauts
        } else {
            |word| word
        };
        let single = |all: &[String]| -> Vec<String> {
            let words = all.iter().map(|one| tokens(one).concat());
            words.map(folded).collect()
        };
        let (negations, links) = (single(&file.negations), single(&file.links));
        if negations.iter().any(|word| links.contains(word)) {
            faults.push("a negation is among the links".to_owned());
        }
        let mut patterns = |all: &[String]| -> Vec<Pattern> {
            if all.is_empty() {
                faults.push("a list is empty".to_owned());
            }
            let read = |one: &String| {
                let pattern = Pattern::read(one, folded);
                if pattern.is_none() {
                    faults.push(format!("`{one}` cannot be read"));
                }
                pattern
            };
            all.iter().filter_map(read).collect()
        };
        Self {
            umlauts: file.umlauts,
            alarms: vec![
                (Alarm::Acted, patterns(&file.acted)),
                (Alarm::Urgent, patterns(&file.urgent)),
                (Alarm::High, patterns(&file.high)),
            ],
            harmless: patterns(&file.harmless),
            negations,
            links,
            doubts: single(&file.doubts),
            joins: single(&file.joins),
        }
    }

    fn alarm(&self, words: &[String]) -> Option<Alarm> {
        let mut worst = None;
        let is_negation = |word: &str| self.negations.iter().any(|one| one == word);
        for (alarm, patterns) in &self.alarms {
            let places = patterns.iter();
            for (at, length) in places.flat_map(|one| one.places(words, is_negation)) {
                let said = match (self.is_denied(words, at, length), alarm) {
                    (false, alarm) => Some(*alarm),
                    (true, Alarm::High) => None,
                    (true, _) => Some(Alarm::Denied),
                };
                worst = worst.max(said);
            }
        }
        worst
    }

    fn take_out_harmless(&self, text: &mut Text) {
        for phrase in &self.harmless {
            let is_negation = |word: &str| self.negations.iter().any(|one| one == word);
            let found: Vec<_> = phrase.places(text.read_by(self), is_negation).collect();
            for (at, length) in found {
                for words in [&mut text.words, &mut text.folded] {
                    for word in words.iter_mut().skip(at).take(length) {
                        STOP.clone_into(word);
                    }
                }
            }
        }
    }

    /// Whether a negation turns the phrase around.
    fn is_denied(&self, words: &[String], at: usize, length: usize) -> bool {
        let before = || words.iter().take(at).rev();
        let is_negation = |word: &&String| self.negations.contains(word);
        let reaches = before()
            .take_while(|word| is_negation(word) || self.links.contains(word))
            .any(|word| is_negation(&word));
        let ends =
            |word: &&String| [STOP, COMMA].contains(&word.as_str()) || self.joins.contains(word);
        let in_clause = before()
            .take(CLAUSE)
            .take_while(|word| !ends(word))
            .filter(is_negation)
            .count();
        let doubted = words
            .get(at + length)
            .is_some_and(|word| self.doubts.contains(word));
        reaches && in_clause < 2 && !doubted
    }
}

/// The words of a text, without case, accents and apostrophes; a mark that ends a sentence is a word of its own, and so is a
/// comma.
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            // Combining accents: text that was not composed.
            '\'' | '’' | '‘' | 'ʼ' | '\u{300}'..='\u{36f}' => {}
            _ if letter.is_alphanumeric() => word.push_str(plain(letter, &mut [0; 4])),
            _ => {
                tokens.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
                match letter {
                    '.' | '!' | '?' | ';' | ':' | '…' | '\n' => tokens.push(STOP.to_owned()),
                    ',' => tokens.push(COMMA.to_owned()),
                    _ => {}
                }
            }
        }
    }
    tokens.extend((!word.is_empty()).then_some(word));
    tokens
}

/// The letter without its accent.
fn plain(letter: char, space: &mut [u8; 4]) -> &str {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' => "a",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => "o",
        'ú' | 'ù' | 'û' | 'ü' => "u",
        'ç' => "c",
        'ñ' => "n",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        _ => letter.encode_utf8(space),
    }
}

/// The word as it is with "a" for "ae" and so on, which is how some type "ä".
fn without_umlauts(word: String) -> String {
    ["ae", "oe", "ue"].iter().fold(word, |word, pair| {
        let (first, _) = pair.split_at(1);
        word.replace(pair, first)
    })
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

    #[test]
    fn words_are_compared_without_case_accents_and_apostrophes() {
        assert_eq!(
            tokens("Don’t  WANT—to, Straße!"),
            ["dont", "want", "to", ",", "strasse", "."]
        );
        assert_eq!(tokens("e\u{301}te\u{301}"), tokens("été"));
    }
}
