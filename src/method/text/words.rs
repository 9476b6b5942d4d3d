//! A text as words with their places.

use std::collections::BTreeMap;

use super::pattern::{Pattern, Words};
use super::spelling::{before_s, cut_short, initial, is_accent, is_apostrophe, letters, plain};

/// What stands behind a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// A comma.
    Comma,
    /// What parts two clauses: a colon, a semicolon, an ellipsis.
    Break,
    /// The end of a sentence, or of the text.
    Stop,
}

impl Mark {
    const fn of(letter: char) -> Option<Self> {
        match letter {
            ',' => Some(Self::Comma),
            ';' | ':' | '…' => Some(Self::Break),
            '.' | '!' | '?' | '\n' => Some(Self::Stop),
            _ => None,
        }
    }
}

/// Some words of a text, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first one.
    pub first: usize,
    /// The one after the last.
    pub after: usize,
}

impl Span {
    /// Whether they share a word.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.first < other.after && other.first < self.after
    }
}

/// From where to where in a text, in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Where it starts.
    pub start: usize,
    /// Where it ends, exclusive.
    pub end: usize,
}

impl Place {
    /// Whether the other one lies within.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// How long it is.
    #[must_use]
    pub const fn length(self) -> usize {
        self.end.saturating_sub(self.start)
    }
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its plain letters, without what an apostrophe cut short before it; nothing once it is hidden.
    letters: String,
    /// The same without a short form at its end.
    before_s: Option<String>,
    place: Place,
    /// The number of its sentence.
    sentence: usize,
    mark: Option<Mark>,
    is_in_capitals: bool,
}

impl Word {
    /// The word between two places; apostrophes around it are quotation marks.
    fn of(text: &[char], start: usize, end: usize, sentence: usize) -> Option<Self> {
        let inside = text.get(start..end)?;
        let before = inside.iter().take_while(|letter| is_apostrophe(**letter));
        let start = start + before.count();
        let after = inside.iter().rev();
        let after = after.take_while(|letter| is_apostrophe(**letter));
        let end = end.checked_sub(after.count())?;
        let written: String = text.get(start..end)?.iter().collect();
        let cut = cut_short(&plain(&written));
        let rest: String = written.chars().skip(cut).collect();
        let plain = plain(&rest);
        let letters = letters(&plain);
        (!letters.is_empty()).then(|| Self {
            before_s: before_s(&plain),
            is_in_capitals: is_in_capitals(&rest),
            letters,
            place: Place {
                start: start + cut,
                end,
            },
            sentence,
            mark: None,
        })
    }

    /// What it may be compared as.
    pub(super) fn forms(&self) -> impl Iterator<Item = &str> {
        let letters = Some(self.letters.as_str()).filter(|letters| !letters.is_empty());
        letters.into_iter().chain(self.before_s.as_deref())
    }

    pub(super) const fn sentence(&self) -> usize {
        self.sentence
    }

    pub(super) const fn is_hidden(&self) -> bool {
        self.letters.is_empty()
    }

    /// Whether this mark stands behind it; what parts two clauses ends a sentence well enough.
    pub(super) fn is_followed_by(&self, mark: Mark) -> bool {
        match mark {
            Mark::Comma => self.mark == Some(Mark::Comma),
            Mark::Break | Mark::Stop => self.mark >= Some(Mark::Break),
        }
    }

    /// Whether nothing stands between it and the next one.
    #[must_use]
    pub const fn runs_on(&self) -> bool {
        self.mark.is_none()
    }

    /// Whether only a comma stands behind it.
    #[must_use]
    pub fn has_comma(&self) -> bool {
        self.is_followed_by(Mark::Comma)
    }

    /// Whether it is written in capitals.
    #[must_use]
    pub const fn is_in_capitals(&self) -> bool {
        self.is_in_capitals
    }

    /// Where it is.
    #[must_use]
    pub const fn place(&self) -> Place {
        self.place
    }
}

fn is_in_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_alphanumeric());
    letters.clone().count() > 1 && letters.all(char::is_uppercase)
}

/// A text, cut into words.
#[derive(Debug, Clone)]
pub struct Text {
    letters: Vec<char>,
    words: Vec<Word>,
    /// The words by their first letter: there are a thousand phrases, and few of them begin like any word here.
    by_initial: BTreeMap<char, Vec<usize>>,
}

impl Text {
    /// The words of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let mut words: Vec<Word> = Vec::new();
        let (mut sentence, mut open) = (0, None);
        for (place, letter) in letters.iter().copied().chain(['\n']).enumerate() {
            if letter.is_alphanumeric() || is_apostrophe(letter) || is_accent(letter) {
                open = open.or(Some(place));
                continue;
            }
            if let Some(start) = open.take() {
                words.extend(Word::of(&letters, start, place, sentence));
            }
            let mark = Mark::of(letter).filter(|_| !is_in_a_number(&letters, place));
            if let Some(last) = words.last_mut() {
                last.mark = last.mark.max(mark);
            }
            if mark == Some(Mark::Stop) {
                sentence += 1;
            }
        }
        let mut by_initial: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (number, word) in words.iter().enumerate() {
            if let Some(initial) = word.forms().next().and_then(initial) {
                by_initial.entry(initial).or_default().push(number);
            }
        }
        Self {
            letters,
            words,
            by_initial,
        }
    }

    /// Its words.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        self.words.iter()
    }

    pub(super) fn is_one_word(&self) -> bool {
        matches!(self.words.as_slice(), [_])
            && self.letters.iter().all(|letter| {
                letter.is_alphanumeric() || is_apostrophe(*letter) || is_accent(*letter)
            })
    }

    /// Whether it says the same, word by word.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let words = |text: &Self| -> Vec<String> {
            text.words().map(|word| word.letters.clone()).collect()
        };
        words(self) == words(other)
    }

    /// Every place where a phrase stands.
    #[must_use]
    pub fn all(&self, pattern: &Pattern) -> Vec<Span> {
        self.all_within(pattern, &Words::default())
    }

    /// Every place where a phrase stands of which no gap reaches over one of `barriers`.
    #[must_use]
    pub fn all_within(&self, pattern: &Pattern, barriers: &Words) -> Vec<Span> {
        let initials = pattern.initials().iter();
        let starts = initials.filter_map(|initial| self.by_initial.get(initial));
        let mut found: Vec<Span> = starts
            .flatten()
            .filter_map(|first| {
                let after = pattern.end(&self.words, *first, barriers)?;
                Some(Span {
                    first: *first,
                    after,
                })
            })
            .collect();
        found.sort_unstable();
        found
    }

    /// Whether a phrase stands in it.
    #[must_use]
    pub fn has(&self, pattern: &Pattern) -> bool {
        !self.all(pattern).is_empty()
    }

    /// Takes words out: no phrase finds them, and none reaches over them.
    pub fn hide(&mut self, span: Span) {
        for word in self.words.iter_mut().take(span.after).skip(span.first) {
            word.letters.clear();
            word.before_s = None;
        }
        let from = span.first.saturating_sub(1);
        for word in self.words.iter_mut().take(span.after).skip(from) {
            word.mark = Some(Mark::Stop);
        }
    }

    /// The words before these, the nearest first.
    pub fn before(&self, span: Span) -> impl Iterator<Item = &Word> {
        self.words.iter().take(span.first).rev()
    }

    /// The word after these, if nothing parts them.
    #[must_use]
    pub fn after(&self, span: Span) -> Option<&Word> {
        let last = self.words.get(span.after.checked_sub(1)?)?;
        last.runs_on().then(|| self.words.get(span.after))?
    }

    /// Where these words are.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        let start = self
            .words
            .get(span.first)
            .map_or(0, |word| word.place.start);
        let last = span
            .after
            .checked_sub(1)
            .and_then(|last| self.words.get(last));
        Place {
            start,
            end: last.map_or(start, |word| word.place.end),
        }
    }

    /// The letters of a place.
    #[must_use]
    pub fn quote(&self, place: Place) -> String {
        let letters = self.letters.iter().skip(place.start);
        letters.take(place.length()).collect()
    }

    /// How many letters it has.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.letters.len()
    }

    /// The sentences in which these words are, each once.
    #[must_use]
    pub fn sentences_of(&self, spans: &[Span]) -> Vec<Place> {
        let is_inside = |sentence: &Place| {
            let mut starts = spans.iter().map(|span| self.place(*span).start);
            starts.any(|start| sentence.start <= start && start < sentence.end)
        };
        self.sentences().filter(is_inside).collect()
    }

    /// Sentences as a reader sees them: a mark ends one only before a space, so that 2.5 is one number.
    fn sentences(&self) -> impl Iterator<Item = Place> {
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
        sentences.into_iter().map(|(start, end)| {
            let inside = self.letters.iter().take(end).skip(start);
            let spaces = inside.take_while(|letter| letter.is_whitespace()).count();
            Place {
                start: start + spaces,
                end,
            }
        })
    }

    /// Whether these words and those stand in one sentence.
    #[must_use]
    pub fn in_one_sentence(&self, one: Span, other: Span) -> bool {
        let sentence = |span: Span| self.words.get(span.first).map(Word::sentence);
        sentence(one) == sentence(other)
    }

    /// Whether one of these words stands shortly before, in the same sentence.
    #[must_use]
    pub fn is_denied(&self, span: Span, denials: &Words, within: usize) -> bool {
        let Some(first) = self.words.get(span.first) else {
            return false;
        };
        self.before(span)
            .take(within)
            .take_while(|word| word.sentence == first.sentence)
            .any(|word| denials.contain(word))
    }
}

/// Whether a mark is a part of a number, as in 2.5 and 12,000.
fn is_in_a_number(letters: &[char], place: usize) -> bool {
    let is_digit = |place: Option<usize>| {
        let letter = place.and_then(|place| letters.get(place));
        letter.is_some_and(char::is_ascii_digit)
    };
    is_digit(place.checked_sub(1)) && is_digit(place.checked_add(1))
}
