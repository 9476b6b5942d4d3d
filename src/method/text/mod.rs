//! Looking for words in what people write. The phrases for signals, danger, the sides of a theme and tone go through here, so that all of them are
//! written in one way (`content/README.md` says how) and forgive the same: case, accents, apostrophes, `ue` for `ü`.

mod pattern;
mod spelling;
#[cfg(test)]
mod tests;
mod words;

pub use pattern::{Pattern, Words};
pub use words::{Place, Span, Text, Word};
