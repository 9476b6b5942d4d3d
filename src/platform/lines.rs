//! Texts of one line: names, roles, titles, subjects. They come into the headers of mails and the lines of calendar files, ours and those of
//! whoever sends our drafts, where a break would begin a line of somebody else's choosing.

use super::error::{Fault, FaultCode};
use super::valid::Patch;
use std::borrow::Cow;
use validator::ValidationError;

/// What is said of a text that is none.
const WORDS: &str = "must be one line";

/// Whether a text is one line.
#[must_use]
pub fn is_one_line(text: &str) -> bool {
    !text.contains(char::is_control)
}

/// A text in the body that is more than one line.
#[must_use]
pub fn fault(pointer: impl Into<String>) -> Fault {
    Fault::at(pointer, FaultCode::Malformed, WORDS)
}

/// A field of a body that may hold a text.
pub trait Line {
    /// The text, where there is one.
    fn text(&self) -> Option<&str>;
}

impl Line for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

// The validator looks into an `Option` by itself, and gives a reference to a reference.
impl<T: Line> Line for &T {
    fn text(&self) -> Option<&str> {
        (*self).text()
    }
}

impl Line for Patch<String> {
    fn text(&self) -> Option<&str> {
        self.value().map(String::as_str)
    }
}

/// Holds a field of a body to one line, beside its other limits. U+0000 has been refused by its own name wherever it is.
pub fn one_line(field: &impl Line) -> Result<(), ValidationError> {
    let text = field.text().unwrap_or_default();
    if text.split('\0').all(is_one_line) {
        Ok(())
    } else {
        Err(ValidationError::new("one_line").with_message(Cow::Borrowed(WORDS)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_breaks_a_line_is_in_one() {
        for line in ["", "Ashdown Timber", "Zoë O’Neill – 東京"] {
            assert!(is_one_line(line));
        }
        for lines in ["a\nBcc: b", "a\r\nb", "a\rb", "a\tb", "a\u{85}b", "a\u{b}b"] {
            assert!(!is_one_line(lines), "{lines:?}");
            assert!(one_line(&lines.to_owned()).is_err());
            assert!(one_line(&Patch::Set(lines.to_owned())).is_err());
        }
        assert!(one_line(&Patch::<String>::Clear).is_ok());
    }
}
