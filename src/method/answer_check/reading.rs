//! Words and numbers in a point of an answer, with their places.

use crate::method::content::AnswerWords;
use std::collections::BTreeSet;

/// A word or a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// In small letters, with a straight apostrophe.
    text: String,
    start: usize,
    end: usize,
    /// As in "US", which is a country and no pronoun.
    is_capital: bool,
    /// As in "I.T." and "I/O".
    is_abbreviated: bool,
}

impl Token {
    /// The first character and the one after the last.
    pub(super) fn span(&self) -> (usize, usize) {
        (self.start, self.end)
    }

    /// Whether it is one of these words for somebody.
    pub(super) fn is_pronoun(&self, wanted: &BTreeSet<String>) -> bool {
        let is_country = self.is_capital && self.text == "us";
        wanted.contains(&self.text) && !self.is_abbreviated && !is_country
    }

    /// Whether it is a figure that measures something: no ordinal, no year after a word that announces one.
    fn is_measure(&self, before: Option<&Self>, words: &AnswerWords) -> bool {
        if words.number_words.contains(&self.text) {
            return true;
        }
        let digits = self.text.chars().take_while(char::is_ascii_digit).count();
        if digits == 0 || words.no_measure.contains(&self.text) {
            return false;
        }
        let rest: String = self.text.chars().skip(digits).collect();
        let is_ordinal = ["st", "nd", "rd", "th"].contains(&rest.as_str());
        let announced = before.is_some_and(|word| words.before_a_year.contains(&word.text));
        let is_year = self
            .text
            .parse::<u32>()
            .is_ok_and(|number| (1900..2100).contains(&number));
        !(is_ordinal || (is_year && announced))
    }
}

/// The words and figures of a text. Figures keep their separators ("12,000", "1.5", "24/7").
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| letters.get(index)).copied();
    let joins = |index: usize, letter: char| {
        let before = at(index.checked_sub(1));
        let after = at(index.checked_add(1));
        let both = |holds: fn(char) -> bool| before.is_some_and(holds) && after.is_some_and(holds);
        match letter {
            '\'' | '’' => both(char::is_alphanumeric),
            '.' | ',' | '/' | ':' => both(|letter| letter.is_ascii_digit()),
            other => other.is_alphanumeric(),
        }
    };
    let mut found = Vec::new();
    let mut word = String::new();
    for index in 0..=letters.len() {
        let letter = at(Some(index)).filter(|letter| joins(index, *letter));
        if let Some(letter) = letter {
            word.push(if letter == '’' { '\'' } else { letter });
        } else if !word.is_empty() {
            let length = word.chars().count();
            let abbreviates = matches!(at(Some(index)), Some('.' | '/'))
                && at(index.checked_add(1)).is_some_and(char::is_alphanumeric);
            found.push(Token {
                text: word.to_lowercase(),
                start: index - length,
                end: index,
                is_capital: length > 1 && word.chars().all(char::is_uppercase),
                is_abbreviated: length == 1 && abbreviates,
            });
            word.clear();
        }
    }
    found
}

/// Where numbers stand that measure something.
pub(super) fn numbers(tokens: &[Token], words: &AnswerWords) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut before: Option<&Token> = None;
    for token in tokens {
        let pair = before.map(|word| format!("{} {}", word.text, token.text));
        if token.is_measure(before, words) {
            found.push(token.span());
        } else if let (Some(word), Some(pair)) = (before, pair)
            && words.number_phrases.contains(&pair)
        {
            found.push((word.start, token.end));
        }
        before = Some(token);
    }
    found
}
