//! What somebody who was asked for feedback is asked, and what each theme means to them, in their language.

use super::model::OpenedByLink;
use crate::link_pages::{self, PageLanguage};
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::locale::Language;

/// The questions, strengths first, each with the field of the answer that it fills.
pub(super) fn questions(language: Language) -> Result<[(&'static str, String); 5]> {
    let words = link_pages::words(language)?;
    let feedback = &words.feedback;
    let hinted = |question: &str, hint: &str| format!("{question} {hint}");
    Ok([
        (
            "observations",
            hinted(&feedback.strengths, &feedback.strengths_hint),
        ),
        (
            "observations",
            hinted(&feedback.improvements, &feedback.improvements_hint),
        ),
        ("ratings", words.form.ratings.clone()),
        ("advice", feedback.advice.clone()),
        ("comment", feedback.comment.clone()),
    ])
}

/// What a theme is about, for somebody who has never seen the list.
#[must_use]
pub fn describe(theme: Theme, language: Language) -> &'static str {
    let words = link_pages::words(language).ok();
    // The check of the content rules out that it is missing; what was said must be shown even then.
    words
        .and_then(|words| words.themes.get(&theme))
        .map_or(theme.as_str(), |words| &words.about)
}

/// The language of what the holder of a link reads: that of the mail which brought it; for what was drafted before mails had one, what
/// the browser asks for.
pub(super) fn language(page: &OpenedByLink, asked: Option<Language>) -> PageLanguage {
    let otherwise = || PageLanguage::asked_or(asked, Language::English);
    page.request
        .language
        .map_or_else(otherwise, PageLanguage::fixed)
}
