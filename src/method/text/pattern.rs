//! Words as the lists write them: a pattern, which is a phrase with what may differ in it, and single words.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, de};

use super::spelling::{initial, spellings};
use super::words::{Mark, Text, Word};

/// A phrase: words, choices, gaps and marks. `content/README.md` says how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    pieces: Vec<Piece>,
    /// The letters that its first word may begin with.
    initials: BTreeSet<char>,
}

/// One place in a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// One of these.
    OneOf(Vec<Choice>),
    /// One of these, or nothing.
    OneOrNone(Vec<Choice>),
    /// Up to so many words that may be anything.
    Gap(usize),
}

/// What may stand in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Choice {
    /// This word.
    Whole(String),
    /// Any word that begins so.
    Begins(String),
    /// Any number.
    Number,
    /// This mark behind the word before it.
    Mark(Mark),
}

impl Choice {
    /// What is written so, in every spelling that people type.
    fn all(text: &str) -> Result<Vec<Self>, &'static str> {
        let (word, of): (_, fn(String) -> Self) = match text {
            "#" => return Ok(vec![Self::Number]),
            "." => return Ok(vec![Self::Mark(Mark::Stop)]),
            "," => return Ok(vec![Self::Mark(Mark::Comma)]),
            _ => match text.strip_suffix('*') {
                Some(start) => (start, Self::Begins),
                None => (text, Self::Whole),
            },
        };
        if !Text::of(word).is_one_word() {
            return Err("a choice is one word");
        }
        Ok(spellings(word).into_iter().map(of).collect())
    }

    fn initial(&self) -> Option<char> {
        match self {
            Self::Whole(text) | Self::Begins(text) => initial(text),
            Self::Number => Some('0'),
            Self::Mark(_) => None,
        }
    }

    fn is(&self, word: &Word) -> bool {
        word.forms().any(|form| match self {
            Self::Whole(whole) => whole == form,
            Self::Begins(start) => form.starts_with(start.as_str()),
            Self::Number => form.chars().all(|letter| letter.is_ascii_digit()),
            Self::Mark(_) => false,
        })
    }
}

impl Piece {
    /// What is written between two spaces, which is a mark of its own when it ends with one.
    fn read(text: &str) -> Result<Vec<Self>, &'static str> {
        match text {
            "_" => return Ok(vec![Self::Gap(3)]),
            "__" => return Ok(vec![Self::Gap(8)]),
            _ => {}
        }
        let (words, mark) = split_mark(text);
        let choices = |text: &str| -> Result<Vec<Choice>, &'static str> {
            let all: Result<Vec<_>, _> = text.split('|').map(Choice::all).collect();
            Ok(all?.concat())
        };
        let inner = words
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'));
        let mut pieces = vec![match inner {
            Some(inner) => Self::OneOrNone(choices(inner)?),
            None => Self::OneOf(choices(words)?),
        }];
        if let Some(mark) = mark {
            pieces.push(Self::OneOf(choices(mark)?));
        }
        Ok(pieces)
    }

    /// Whether some word has to stand there.
    fn is_word(&self) -> bool {
        matches!(self, Self::OneOf(choices) if choices.iter().all(|one| one.initial().is_some()))
    }
}

/// The word without the mark that ends it. A mark that is a choice of its own stays.
fn split_mark(text: &str) -> (&str, Option<&'static str>) {
    for mark in [".", ","] {
        if let Some(word) = text.strip_suffix(mark)
            && !word.is_empty()
            && !word.ends_with('|')
        {
            return (word, Some(mark));
        }
    }
    (text, None)
}

impl std::str::FromStr for Pattern {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let pieces: Result<Vec<_>, _> = text.split_whitespace().map(Piece::read).collect();
        let pieces = pieces?.concat();
        let is_gap = |piece: Option<&Piece>| matches!(piece, Some(Piece::Gap(_)));
        if is_gap(pieces.first()) || is_gap(pieces.last()) || !pieces.iter().any(Piece::is_word) {
            return Err("a phrase begins and ends with a word");
        }
        Ok(Self {
            initials: initials(&pieces),
            pieces,
        })
    }
}

impl Pattern {
    /// A name, word by word, in which a star is only a star.
    pub(in crate::method) fn literal(name: &str) -> Self {
        let text = Text::of(name);
        let pieces: Vec<Piece> = text
            .words()
            .map(|word| word.forms().map(|form| Choice::Whole(form.to_owned())))
            .map(|forms| Piece::OneOf(forms.collect()))
            .collect();
        Self {
            initials: initials(&pieces),
            pieces,
        }
    }

    pub(super) const fn initials(&self) -> &BTreeSet<char> {
        &self.initials
    }

    /// The place behind its last word, if it begins with the word at `first`: the nearest one. It stays within a sentence, and no
    /// gap reaches over one of `barriers`.
    pub(super) fn end(&self, words: &[Word], first: usize, barriers: &Words) -> Option<usize> {
        let sentence = words.get(first)?.sentence();
        let search = Search {
            words,
            sentence,
            barriers,
        };
        search.end(&self.pieces, first)
    }
}

fn initials(pieces: &[Piece]) -> BTreeSet<char> {
    let mut initials = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::OneOrNone(choices) => {
                initials.extend(choices.iter().filter_map(Choice::initial));
            }
            Piece::OneOf(choices) => {
                initials.extend(choices.iter().filter_map(Choice::initial));
                break;
            }
            Piece::Gap(_) => break,
        }
    }
    initials
}

/// Looking for the end of a phrase.
struct Search<'a> {
    words: &'a [Word],
    sentence: usize,
    barriers: &'a Words,
}

impl Search<'_> {
    fn end(&self, pieces: &[Piece], at: usize) -> Option<usize> {
        let Some((piece, rest)) = pieces.split_first() else {
            return Some(at);
        };
        match piece {
            Piece::OneOf(choices) => self.end_after(choices, rest, at),
            Piece::OneOrNone(choices) => self
                .end_after(choices, rest, at)
                .or_else(|| self.end(rest, at)),
            Piece::Gap(most) => {
                let passed = self.words.get(at..)?.iter().take(*most);
                let passable = passed.take_while(|word| {
                    self.is_here(word) && !word.is_hidden() && !self.barriers.contain(word)
                });
                (0..=passable.count()).find_map(|passed| self.end(rest, at + passed))
            }
        }
    }

    fn end_after(&self, choices: &[Choice], rest: &[Piece], at: usize) -> Option<usize> {
        let word = self.words.get(at).filter(|word| self.is_here(word));
        if word.is_some_and(|word| choices.iter().any(|choice| choice.is(word))) {
            return self.end(rest, at + 1);
        }
        let before = self.words.get(at.checked_sub(1)?)?;
        let is_ended = choices
            .iter()
            .any(|choice| matches!(choice, Choice::Mark(mark) if before.is_followed_by(*mark)));
        is_ended.then(|| self.end(rest, at)).flatten()
    }

    fn is_here(&self, word: &Word) -> bool {
        word.sentence() == self.sentence
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map_err(|why| de::Error::custom(format!("`{text}`: {why}")))
    }
}

/// Single words, in every spelling that people type.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct Words(BTreeSet<String>);

impl From<Vec<String>> for Words {
    fn from(words: Vec<String>) -> Self {
        Self(words.iter().flat_map(|word| spellings(word)).collect())
    }
}

impl Words {
    /// Whether it is one of them.
    #[must_use]
    pub fn contain(&self, word: &Word) -> bool {
        word.forms().any(|form| self.0.contains(form))
    }

    /// Whether both have a word.
    #[must_use]
    pub fn share_one_with(&self, others: &Self) -> bool {
        !self.0.is_disjoint(&others.0)
    }

    /// Adds the others.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }
}
