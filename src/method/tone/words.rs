//! Words of a text with their places, and phrases that are looked for among them.

use serde::Deserialize;

/// From where to where, in Unicode characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Span {
    /// Whether the other one lies within.
    pub(super) fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The characters themselves.
    pub(super) fn of(self, text: &str) -> String {
        let length = self.end.saturating_sub(self.start);
        text.chars().skip(self.start).take(length).collect()
    }
}

/// A word in lower case, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) word: String,
    pub(super) span: Span,
    /// Whether it is written in capitals.
    shouted: bool,
}

/// The words of a text: letters and digits. Whatever stands between parts them, also an apostrophe, so that it does not
/// matter which of its many forms somebody types.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let length = text.chars().count();
    let ended = std::iter::once((length, ' '));
    for (place, character) in text.chars().enumerate().chain(ended) {
        if character.is_alphanumeric() {
            word.push(character);
        } else if !word.is_empty() {
            let start = place.saturating_sub(word.chars().count());
            tokens.push(Token {
                shouted: is_shouted(&word),
                word: word.to_lowercase(),
                span: Span { start, end: place },
            });
            word.clear();
        }
    }
    tokens
}

fn is_shouted(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

/// Some words in a row; the last letters of one may be left open (`outrag*`).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Phrase(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    word: String,
    open: bool,
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        let pieces = text.split_whitespace().flat_map(|written| {
            let (word, open) = match written.strip_suffix('*') {
                Some(word) => (word, true),
                None => (written, false),
            };
            tokens(word).into_iter().map(move |token| Piece {
                word: token.word,
                open,
            })
        });
        Self(pieces.collect())
    }
}

impl Phrase {
    /// A name, word by word, in which a star is only a star.
    pub(super) fn literal(name: &str) -> Self {
        let pieces = tokens(name).into_iter().map(|token| Piece {
            word: token.word,
            open: false,
        });
        Self(pieces.collect())
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Where it stands among these words.
    pub(super) fn hits(&self, tokens: &[Token]) -> Vec<Span> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let windows = tokens.windows(self.0.len());
        windows
            .filter(|window| {
                self.0
                    .iter()
                    .zip(*window)
                    .all(|(piece, token)| piece.fits(token))
            })
            .filter_map(span_of)
            .collect()
    }
}

impl Piece {
    fn fits(&self, token: &Token) -> bool {
        if self.open {
            token.word.starts_with(&self.word)
        } else {
            token.word == self.word
        }
    }
}

fn span_of(tokens: &[Token]) -> Option<Span> {
    Some(Span {
        start: tokens.first()?.span.start,
        end: tokens.last()?.span.end,
    })
}

/// Hits that overlap, as one.
pub(super) fn merged(mut hits: Vec<Span>) -> impl Iterator<Item = Span> {
    hits.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for hit in hits {
        match merged.last_mut() {
            Some(last) if hit.start < last.end => last.end = last.end.max(hit.end),
            _ => merged.push(hit),
        }
    }
    merged.into_iter()
}

/// Three words or more in capitals, one after another: two may be abbreviations.
pub(super) fn shouted(tokens: &[Token]) -> Vec<Span> {
    tokens
        .chunk_by(|one, next| one.shouted && next.shouted)
        .filter(|run| run.len() >= 3)
        .filter_map(span_of)
        .collect()
}

/// Two marks or more in a row, of which the second is one too many.
pub(super) fn exclaimed(text: &str) -> Vec<Span> {
    let characters: Vec<(usize, char)> = text.chars().enumerate().collect();
    let is_mark = |character: char| matches!(character, '!' | '?');
    characters
        .chunk_by(|(_, one), (_, next)| is_mark(*one) && is_mark(*next))
        .filter(|run| run.len() >= 2)
        .filter_map(|run| {
            let ((start, _), (last, _)) = (run.first()?, run.last()?);
            Some(Span {
                start: *start,
                end: *last + 1,
            })
        })
        .collect()
}
