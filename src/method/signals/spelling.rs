//! How people type: without accents, with `ue` for `ü`, and with words that an apostrophe cuts short.

/// What a French apostrophe leaves of a word: it says nothing by itself.
const CUT_SHORT: &[&str] = &[
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu",
];

pub(super) const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// An accent that is a letter of its own, as some keyboards and files write it.
pub(super) const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// How many letters of a word, in lower case and with plain apostrophes, are such a leftover with its apostrophe.
pub(super) fn cut_short(word: &str) -> usize {
    match word.split_once('\'') {
        Some((start, rest)) if !rest.is_empty() && CUT_SHORT.contains(&start) => {
            start.chars().count().saturating_add(1)
        }
        _ => 0,
    }
}

/// The word without what an apostrophe cut short before it.
pub(super) fn uncut(word: &str) -> &str {
    match word.split_once('\'') {
        Some((_, rest)) if cut_short(word) > 0 => rest,
        _ => word,
    }
}

/// The spellings of a word in lower case: as it belongs, without accents, and with `ae`, `oe`, `ue` for an umlaut.
pub(super) fn spellings(word: &str) -> Vec<String> {
    let mut all = vec![word.to_owned()];
    for umlauts in [["a", "o", "u"], ["ae", "oe", "ue"]] {
        let spelled = spelled(word, umlauts);
        if !all.contains(&spelled) {
            all.push(spelled);
        }
    }
    all
}

fn spelled(word: &str, [a, o, u]: [&str; 3]) -> String {
    let mut spelled = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'ä' => spelled.push_str(a),
            'ö' => spelled.push_str(o),
            'ü' => spelled.push_str(u),
            'ß' => spelled.push_str("ss"),
            'œ' => spelled.push_str("oe"),
            'à' | 'â' | 'á' | 'ã' => spelled.push('a'),
            'ç' => spelled.push('c'),
            'é' | 'è' | 'ê' | 'ë' => spelled.push('e'),
            'î' | 'ï' | 'í' | 'ì' => spelled.push('i'),
            'ô' | 'ó' | 'ò' => spelled.push('o'),
            'ù' | 'û' | 'ú' => spelled.push('u'),
            'ñ' => spelled.push('n'),
            other => spelled.push(other),
        }
    }
    spelled
}

/// The letter by which a word is looked up: all numbers share one.
pub(super) fn initial(word: &str) -> Option<char> {
    let first = word.chars().next()?;
    Some(if first.is_ascii_digit() { '0' } else { first })
}
