//! By which words danger shows. A short list and three rules (an expression that means something else, a negation, two of
//! them): enough for what people write plainly, and simple enough that somebody can say why it decided so.

use serde::Deserialize;

/// So many words before a phrase belong to its clause at the most.
const CLAUSE: usize = 8;
/// What stands for the end of a sentence, and for what was taken out.
const STOP: &str = ".";
const COMMA: &str = ",";

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// That it is not about life and death, in words that are near it.
    Denied,
    /// That somebody is near the end of their strength.
    High,
    /// That it may be about life and death.
    Urgent,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::method) struct File {
    language: Vec<LanguageFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    code: String,
    urgent: Vec<String>,
    high: Vec<String>,
    harmless: Vec<String>,
    negations: Vec<String>,
    links: Vec<String>,
    doubts: Vec<String>,
    joins: Vec<String>,
}

type Phrase = Vec<String>;

#[derive(Debug, Clone)]
struct Language {
    code: String,
    urgent: Vec<Phrase>,
    high: Vec<Phrase>,
    harmless: Vec<Phrase>,
    negations: Vec<String>,
    links: Vec<String>,
    doubts: Vec<String>,
    joins: Vec<String>,
}

/// The phrases of every language that we know some of.
#[derive(Debug, Clone)]
pub struct Phrases(Vec<Language>);

impl From<&File> for Phrases {
    fn from(file: &File) -> Self {
        let phrases = |all: &[String]| all.iter().map(|one| tokens(one)).collect();
        let single = |all: &[String]| all.iter().map(|one| tokens(one).concat()).collect();
        let language = |one: &LanguageFile| Language {
            code: one.code.clone(),
            urgent: phrases(&one.urgent),
            high: phrases(&one.high),
            harmless: phrases(&one.harmless),
            negations: single(&one.negations),
            links: single(&one.links),
            doubts: single(&one.doubts),
            joins: single(&one.joins),
        };
        Self(file.language.iter().map(language).collect())
    }
}

impl Phrases {
    /// The worst that the text says, in whatever language.
    #[must_use]
    pub fn alarm(&self, text: &str) -> Option<Alarm> {
        let mut words = tokens(text);
        words.push(STOP.to_owned());
        // All of them first: languages share words, like suicide.
        for language in &self.0 {
            language.take_out_harmless(&mut words);
        }
        let of = |language: &Language| language.alarm(&words);
        self.0.iter().filter_map(of).max()
    }

    /// What is wrong with the lists themselves.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for language in &self.0 {
            let lists = [&language.urgent, &language.high, &language.harmless];
            let has_empty = lists.iter().any(|list| list.iter().any(Vec::is_empty));
            if lists.iter().any(|list| list.is_empty()) || has_empty {
                faults.push(format!(
                    "phrases: `{}` has an empty list or phrase",
                    language.code
                ));
            }
            let links = &language.links;
            if language.negations.iter().any(|word| links.contains(word)) {
                faults.push(format!(
                    "phrases: `{}` has a negation among its links",
                    language.code
                ));
            }
        }
        faults
    }
}

impl Language {
    fn alarm(&self, words: &[String]) -> Option<Alarm> {
        let mut worst = None;
        for (phrases, alarm) in [(&self.urgent, Alarm::Urgent), (&self.high, Alarm::High)] {
            for (at, length) in phrases.iter().flat_map(|phrase| places(words, phrase)) {
                let is_denied = self.is_denied(words, at, length);
                let said = match (is_denied, alarm) {
                    (false, alarm) => Some(alarm),
                    (true, Alarm::Urgent) => Some(Alarm::Denied),
                    (true, _) => None,
                };
                worst = worst.max(said);
            }
        }
        worst
    }

    fn take_out_harmless(&self, words: &mut [String]) {
        for phrase in &self.harmless {
            let found: Vec<_> = places(words, phrase).collect();
            for (at, length) in found {
                for word in words.iter_mut().skip(at).take(length) {
                    STOP.clone_into(word);
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

/// Where the phrase stands, and how long it is.
fn places<'a>(
    words: &'a [String],
    phrase: &'a Phrase,
) -> impl Iterator<Item = (usize, usize)> + 'a {
    let length = phrase.len();
    words
        .windows(length.max(1))
        .enumerate()
        .filter(move |(_, window)| *window == phrase.as_slice())
        .map(move |(at, _)| (at, length))
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
