//! Language tags (BCP 47), as far as their form goes.

/// Whether the text has the form of a language tag like `en` or `de-AT`.
#[must_use]
pub fn is_locale(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags_are_told_from_other_words() {
        for tag in ["en", "de-AT", "zh-Hant-TW", "gsw"] {
            assert!(is_locale(tag), "{tag}");
        }
        for other in ["", "e", "EN", "english", "en_GB", "en-", "-"] {
            assert!(!is_locale(other), "{other}");
        }
    }
}
