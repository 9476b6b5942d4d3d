//! A phrase as the data files write it (`content/support/phrases/en.toml` explains how), and where it stands among words.

use super::phrases::{COMMA, STOP, tokens};

/// So many words stand in a gap at the most.
const GAP: usize = 3;

/// Some words in a row, with what may differ.
#[derive(Debug, Clone)]
pub(super) struct Pattern(Vec<Piece>);

#[derive(Debug, Clone)]
enum Piece {
    OneOf(Vec<Word>),
    OneOrNone(Vec<Word>),
    Gap,
}

#[derive(Debug, Clone)]
struct Word {
    letters: String,
    is_open: bool,
}

impl Word {
    /// A word as it is written in a phrase; none for what is no single word.
    fn read(written: &str, folded: fn(String) -> String) -> Option<Self> {
        let (letters, is_open) = match written.strip_suffix('*') {
            Some(letters) => (letters, true),
            None => (written, false),
        };
        let [letters] = <[String; 1]>::try_from(tokens(letters)).ok()?;
        Some(Self {
            letters: folded(letters),
            is_open,
        })
    }

    fn fits(&self, word: &str) -> bool {
        if self.is_open {
            word.starts_with(&self.letters)
        } else {
            word == self.letters
        }
    }
}

impl Pattern {
    /// The phrase that is written so; none for one that cannot be read.
    pub(super) fn read(written: &str, folded: fn(String) -> String) -> Option<Self> {
        let mut pieces = Vec::new();
        for piece in written.split_whitespace() {
            if piece == "..." {
                pieces.push(Piece::Gap);
                continue;
            }
            let (piece, mark) = split_mark(piece);
            let any_of = |text: &str| -> Option<Vec<Word>> {
                text.split('/').map(|one| Word::read(one, folded)).collect()
            };
            pieces.push(
                match piece.strip_prefix('(').and_then(|p| p.strip_suffix(')')) {
                    Some(inner) => Piece::OneOrNone(any_of(inner)?),
                    None => Piece::OneOf(any_of(piece)?),
                },
            );
            if let Some(mark) = mark {
                pieces.push(Piece::OneOf(any_of(mark)?));
            }
        }
        let says_something = pieces.iter().any(|piece| matches!(piece, Piece::OneOf(_)));
        says_something.then_some(Self(pieces))
    }

    /// Where it stands, and how many words it covers there. No gap reaches over the end of a sentence or over a word that
    /// `parts` holds of.
    pub(super) fn places<'a>(
        &'a self,
        words: &'a [String],
        parts: impl Fn(&str) -> bool + Copy + 'a,
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        let starts = 0..words.len();
        starts.filter_map(move |at| {
            let rest = words.get(at..)?;
            Some((at, length(&self.0, rest, parts)?))
        })
    }
}

/// The word without the mark that ends it. A mark that stands for itself stays.
fn split_mark(piece: &str) -> (&str, Option<&'static str>) {
    for mark in [STOP, COMMA] {
        if let Some(word) = piece.strip_suffix(mark)
            && !word.is_empty()
            && !word.ends_with('/')
        {
            return (word, Some(mark));
        }
    }
    (piece, None)
}

fn length(
    pieces: &[Piece],
    words: &[String],
    parts: impl Fn(&str) -> bool + Copy,
) -> Option<usize> {
    let Some((piece, others)) = pieces.split_first() else {
        return Some(0);
    };
    let fits = |any: &[Word]| {
        let word = words.first()?;
        any.iter().any(|one| one.fits(word)).then_some(())
    };
    let after_one = || Some(1 + length(others, words.get(1..)?, parts)?);
    match piece {
        Piece::OneOf(any) => fits(any).and_then(|()| after_one()),
        Piece::OneOrNone(any) => fits(any)
            .and_then(|()| after_one())
            .or_else(|| length(others, words, parts)),
        Piece::Gap => {
            let reached = words.iter().take(GAP);
            let open = reached.take_while(|word| *word != STOP && !parts(word));
            let most = open.count();
            (0..=most).find_map(|skipped| {
                let rest = length(others, words.get(skipped..)?, parts)?;
                Some(skipped + rest)
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn covers(phrase: &str, text: &str) -> Option<usize> {
        let pattern = Pattern::read(phrase, |word| word).unwrap();
        let mut words = tokens(text);
        words.push(STOP.to_owned());
        let is_not = |word: &str| word == "not";
        let found = pattern.places(&words, is_not).next();
        found.map(|(_, length)| length)
    }

    #[test]
    fn a_phrase_may_differ_where_it_says_so() {
        assert_eq!(covers("take/taking pill*", "I am taking pills"), Some(2));
        assert_eq!(covers("take/taking pill*", "I am taken by pills"), None);
        assert_eq!(covers("to (just) go.", "I want to just go"), Some(4));
        assert_eq!(covers("to (just) go.", "I want to go, or stay"), None);
        assert_eq!(covers("to go/.", "where to? "), Some(2));
    }

    #[test]
    fn a_gap_ends_with_the_sentence_and_at_a_negation() {
        let phrase = "took ... pills";
        assert_eq!(covers(phrase, "took all of my pills"), Some(5));
        assert_eq!(covers(phrase, "took pills"), Some(2));
        for not in [
            "took a walk. My pills",
            "took not one of the pills",
            "took a walk and then my pills",
        ] {
            assert_eq!(covers(phrase, not), None, "{not}");
        }
    }

    #[test]
    fn what_says_nothing_is_no_phrase() {
        for wrong in ["", "...", "(just)", "self-harm", "a//b", "x/"] {
            assert!(Pattern::read(wrong, |word| word).is_none(), "{wrong}");
        }
    }
}
