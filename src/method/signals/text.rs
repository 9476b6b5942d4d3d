//! A text as words with their places.

use std::collections::BTreeMap;

use super::pattern::{Pattern, Piece};
use super::spelling::{cut_short, initial, is_accent, is_apostrophe};

/// A text, cut into words.
pub(super) struct Text {
    letters: Vec<char>,
    words: Vec<Found>,
    /// The words by their first letter: there are a thousand phrases, and few of them begin like any word here.
    by_initial: BTreeMap<char, Vec<usize>>,
}

/// A word of the text.
struct Found {
    /// In lower case, with a plain apostrophe, and without what one cut short before it.
    word: String,
    /// Its first letter, in Unicode scalar values.
    start: usize,
    /// The place after its last one.
    end: usize,
    /// The number of its sentence.
    sentence: usize,
}

impl Text {
    pub(super) fn of(text: &str) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let mut words: Vec<Found> = Vec::new();
        let (mut sentence, mut open) = (0, None);
        for (place, letter) in letters.iter().copied().chain(['\n']).enumerate() {
            if letter.is_alphanumeric() || is_apostrophe(letter) || is_accent(letter) {
                open = open.or(Some(place));
                continue;
            }
            if let Some(start) = open.take() {
                words.extend(Found::of(&letters, start, place, sentence));
            }
            if matches!(letter, '.' | '!' | '?' | '\n') {
                sentence += 1;
            }
        }
        let mut by_initial: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (place, found) in words.iter().enumerate() {
            if let Some(initial) = initial(&found.word) {
                by_initial.entry(initial).or_default().push(place);
            }
        }
        Self {
            letters,
            words,
            by_initial,
        }
    }

    /// Every place where a phrase stands, as spans of words.
    pub(super) fn all(&self, pattern: &Pattern) -> Vec<(usize, usize)> {
        let initials = pattern.initials().iter();
        let starts = initials.filter_map(|initial| self.by_initial.get(initial));
        let mut found: Vec<(usize, usize)> = starts
            .flatten()
            .filter_map(|start| {
                let sentence = self.words.get(*start)?.sentence;
                let end = self.end_of(pattern.pieces(), *start, sentence)?;
                Some((*start, end))
            })
            .collect();
        found.sort_unstable();
        found
    }

    pub(super) fn has(&self, pattern: &Pattern) -> bool {
        !self.all(pattern).is_empty()
    }

    /// Where the phrase ends if it stands here: the nearest end.
    fn end_of(&self, pieces: &[Piece], at: usize, sentence: usize) -> Option<usize> {
        let Some((piece, rest)) = pieces.split_first() else {
            return Some(at);
        };
        match piece {
            Piece::Words(choices) => {
                let here = self
                    .words
                    .get(at)
                    .filter(|word| word.sentence == sentence)?;
                let fits = choices.iter().any(|choice| choice.is(&here.word));
                if fits {
                    self.end_of(rest, at + 1, sentence)
                } else {
                    None
                }
            }
            Piece::Gap(most) => {
                (0..=*most).find_map(|skipped| self.end_of(rest, at + skipped, sentence))
            }
        }
    }

    /// Where a span of words is in the text.
    pub(super) fn place(&self, (first, after): (usize, usize)) -> (usize, usize) {
        let start = self.words.get(first).map_or(0, |word| word.start);
        let last = after.checked_sub(1).and_then(|last| self.words.get(last));
        (start, last.map_or(start, |word| word.end))
    }

    pub(super) fn quote(&self, start: usize, end: usize) -> String {
        self.letters
            .iter()
            .skip(start)
            .take(end.saturating_sub(start))
            .collect()
    }

    /// The sentences in which these spans of words are, as places in the text, each once.
    pub(super) fn sentences_of(&self, spans: &[(usize, usize)]) -> Vec<(usize, usize)> {
        let inside = |(start, end): (usize, usize)| {
            let mut places = spans.iter().map(|span| self.place(*span).0);
            places.any(|place| start <= place && place < end)
        };
        let sentences = self.sentences().into_iter();
        sentences.filter(|sentence| inside(*sentence)).collect()
    }

    /// Sentences as a reader sees them: a mark ends one only before a space, so that 2.5 is one number.
    fn sentences(&self) -> Vec<(usize, usize)> {
        let (mut sentences, mut start) = (Vec::new(), 0);
        for (place, letter) in self.letters.iter().enumerate() {
            let next = self.letters.get(place + 1);
            let is_end = match letter {
                '\n' => true,
                '.' | '!' | '?' => next.is_none_or(|next| next.is_whitespace()),
                _ => false,
            };
            if is_end {
                sentences.push((start, place + 1));
                start = place + 1;
            }
        }
        sentences.push((start, self.letters.len()));
        let trimmed = sentences.into_iter().map(|(start, end)| {
            let inside = self.letters.iter().take(end).skip(start);
            let spaces = inside.take_while(|letter| letter.is_whitespace()).count();
            (start + spaces, end)
        });
        trimmed.collect()
    }

    pub(super) fn in_one_sentence(&self, one: (usize, usize), other: (usize, usize)) -> bool {
        let sentence = |span: (usize, usize)| self.words.get(span.0).map(|word| word.sentence);
        sentence(one) == sentence(other)
    }

    /// Whether one of these words stands shortly before, in the same sentence.
    pub(super) fn is_denied(
        &self,
        span: (usize, usize),
        denials: &[String],
        within: usize,
    ) -> bool {
        let Some(first) = self.words.get(span.0) else {
            return false;
        };
        self.words
            .iter()
            .take(span.0)
            .rev()
            .take(within)
            .take_while(|word| word.sentence == first.sentence)
            .any(|word| denials.contains(&word.word))
    }
}

impl Found {
    /// The word between two places; apostrophes around it are quotation marks.
    fn of(letters: &[char], start: usize, end: usize, sentence: usize) -> Option<Self> {
        let inside = letters.get(start..end)?;
        let before = inside.iter().take_while(|letter| is_apostrophe(**letter));
        let start = start + before.count();
        let after = inside
            .iter()
            .rev()
            .take_while(|letter| is_apostrophe(**letter));
        let end = end.checked_sub(after.count())?;
        let word: String = letters
            .get(start..end)?
            .iter()
            .filter(|letter| !is_accent(**letter))
            .flat_map(|letter| letter.to_lowercase())
            .map(|letter| if is_apostrophe(letter) { '\'' } else { letter })
            .collect();
        let cut = cut_short(&word);
        let word: String = word.chars().skip(cut).collect();
        (!word.is_empty()).then_some(Self {
            word,
            start: start + cut,
            end,
            sentence,
        })
    }
}
