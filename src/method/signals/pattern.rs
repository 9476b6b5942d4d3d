//! A phrase as the lexicon writes it.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, de};

use super::spelling::{initial, spellings, uncut};

/// A phrase: words, gaps and choices. `content/signals.toml` says how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    pieces: Vec<Piece>,
    /// The letters that its first word may begin with.
    initials: BTreeSet<char>,
}

/// One place in a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// One of these words.
    Words(Vec<Word>),
    /// Up to so many words that may be anything.
    Gap(usize),
}

/// A word, or what it begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// This word.
    Whole(String),
    /// Any word that begins so.
    Begins(String),
    /// Any number.
    Number,
}

impl Word {
    /// The word in every spelling that people type.
    fn all(text: &str) -> Vec<Self> {
        if text == "#" {
            return vec![Self::Number];
        }
        let of: fn(String) -> Self = match text.strip_suffix('*') {
            Some(_) => Self::Begins,
            None => Self::Whole,
        };
        let word = text.strip_suffix('*').unwrap_or(text).to_lowercase();
        spellings(uncut(&word)).into_iter().map(of).collect()
    }

    fn initial(&self) -> Option<char> {
        match self {
            Self::Whole(text) | Self::Begins(text) => initial(text),
            Self::Number => Some('0'),
        }
    }

    /// Whether it is this word, which is in lower case.
    pub(super) fn is(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => whole == word,
            Self::Begins(start) => word.starts_with(start.as_str()),
            Self::Number => word.chars().all(|letter| letter.is_ascii_digit()),
        }
    }
}

impl std::str::FromStr for Pattern {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let pieces: Vec<Piece> = text
            .split_whitespace()
            .map(|piece| match piece {
                "_" => Piece::Gap(3),
                "__" => Piece::Gap(8),
                words => Piece::Words(words.split('|').flat_map(Word::all).collect()),
            })
            .collect();
        let ends = [pieces.first(), pieces.last()];
        let of_words = |end: Option<&Piece>| matches!(end, Some(Piece::Words(_)));
        let empty = pieces.iter().any(|piece| {
            matches!(piece, Piece::Words(words) if words.iter().any(|word| {
                matches!(word, Word::Whole(text) | Word::Begins(text) if text.is_empty())
            }))
        });
        if ends.into_iter().all(of_words) && !empty {
            Ok(Self {
                initials: initials(&pieces),
                pieces,
            })
        } else {
            Err("a phrase begins and ends with a word, and no choice is empty")
        }
    }
}

impl Pattern {
    pub(super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    pub(super) fn initials(&self) -> &BTreeSet<char> {
        &self.initials
    }
}

fn initials(pieces: &[Piece]) -> BTreeSet<char> {
    match pieces.first() {
        Some(Piece::Words(words)) => words.iter().filter_map(Word::initial).collect(),
        _ => BTreeSet::new(),
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map_err(|why| de::Error::custom(format!("`{text}`: {why}")))
    }
}
