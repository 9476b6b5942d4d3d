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

/// The word in lower case, without accents and with plain apostrophes.
pub(super) fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'ß' => plain.push_str("ss"),
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            'à' | 'â' | 'á' | 'ã' | 'ä' => plain.push('a'),
            'ç' => plain.push('c'),
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            'î' | 'ï' | 'í' | 'ì' => plain.push('i'),
            'ô' | 'ó' | 'ò' | 'õ' | 'ö' => plain.push('o'),
            'ù' | 'û' | 'ú' | 'ü' => plain.push('u'),
            'ñ' => plain.push('n'),
            _ if is_apostrophe(letter) => plain.push('\''),
            _ if is_accent(letter) => {}
            other => plain.push(other),
        }
    }
    plain
}

/// The letters of a plain word, without its apostrophes.
pub(super) fn letters(plain: &str) -> String {
    plain.replace('\'', "")
}

/// What a plain word is without a short form at its end, as in "she's" and "Acme's"; none for other words.
pub(super) fn before_s(plain: &str) -> Option<String> {
    plain.strip_suffix("'s").map(letters)
}

/// The plain spellings in which a word is looked for: with and without what is cut short before it, and with two letters for an umlaut.
pub(super) fn spellings(word: &str) -> Vec<String> {
    let two_letters = |word: &str| {
        let umlauts = [("ä", "ae"), ("ö", "oe"), ("ü", "ue")];
        let spelled = umlauts
            .iter()
            .fold(word.to_lowercase(), |word, (one, two)| {
                word.replace(one, two)
            });
        plain(&spelled)
    };
    let mut all = Vec::new();
    for spelled in [plain(word), two_letters(word)] {
        let rest: String = spelled.chars().skip(cut_short(&spelled)).collect();
        for one in [letters(&rest), letters(&spelled)] {
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    all
}

/// The letter by which a word is looked up: all numbers share one.
pub(super) fn initial(word: &str) -> Option<char> {
    let first = word.chars().next()?;
    Some(if first.is_ascii_digit() { '0' } else { first })
}
