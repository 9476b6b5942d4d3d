//! The sides of a theme: one word stands for two opposite needs where somebody may have been too sure or too nervous, and what helps the one
//! is beside the point for the other. Which side is meant is known by what was said, in the words of `sides.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::method::signals::says;
use crate::method::text::{Pattern, Words};
use crate::method::themes::{Theme, words};

use super::read;
use super::spoken::LANGUAGES;

words! {
    /// A side of a theme.
    Side as "side of a theme" {
        /// Heard as too sure of oneself.
        TooSure = "too_sure",
        /// Nerves, a blank mind, too little belief in oneself.
        TooNervous = "too_nervous",
        /// More experience than the role asks for.
        MoreThanNeeded = "more_than_needed",
        /// Less experience than the role asks for.
        NotEnoughYet = "not_enough_yet",
        /// Answers that were long, or lost their thread.
        TooLong = "too_long",
        /// Words that only insiders know.
        TooTechnical = "too_technical",
        /// What was written, rather than said.
        InWriting = "in_writing",
    }
}

impl Side {
    /// The theme that it is a side of.
    #[must_use]
    pub const fn theme(self) -> Theme {
        match self {
            Self::TooSure | Self::TooNervous => Theme::Confidence,
            Self::MoreThanNeeded | Self::NotEnoughYet => Theme::Experience,
            Self::TooLong | Self::TooTechnical | Self::InWriting => Theme::Communication,
        }
    }
}

/// By which words each side is known.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sides {
    /// Words that deny what follows them.
    denials: Words,
    /// By side and language.
    words: BTreeMap<Side, BTreeMap<String, Vec<Pattern>>>,
}

impl Sides {
    /// The sides of a theme that words name, in whichever language.
    #[must_use]
    pub fn named(&self, theme: Theme, words: &str) -> Vec<Side> {
        let of_theme = self.words.iter().filter(|(side, _)| side.theme() == theme);
        of_theme
            .filter(|(_, phrases)| says(words, phrases.values().flatten(), &self.denials))
            .map(|(side, _)| *side)
            .collect()
    }
}

pub(super) fn load(faults: &mut Vec<String>) -> Option<Sides> {
    read("sides", include_str!("sides.toml"), faults)
}

/// Each side is known by words in each language.
pub(super) fn check(sides: &Sides, faults: &mut Vec<String>) {
    for side in Side::ALL {
        let known = sides.words.get(side);
        let languages: BTreeSet<&str> = known
            .into_iter()
            .flatten()
            .filter(|(_, phrases)| !phrases.is_empty())
            .map(|(language, _)| language.as_str())
            .collect();
        for language in LANGUAGES {
            if !languages.contains(language) {
                faults.push(format!("sides: `{side}` has no words in {language}"));
            }
        }
        for language in languages.iter().filter(|one| !LANGUAGES.contains(one)) {
            faults.push(format!(
                "sides: `{side}` has words in `{language}`, which is none of ours"
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::library;

    /// A side, and how it is said in each language.
    const SAID: &[(Side, [&str; 4])] = &[
        (
            Side::TooSure,
            [
                "A bit too cocky.",
                "Wirkte überheblich",
                "Trop sûre d'elle",
                "Demasiado seguro de sí mismo",
            ],
        ),
        (
            Side::TooNervous,
            [
                "He froze and could not speak",
                "Sehr nervös am Anfang",
                "Elle a perdu ses moyens",
                "Me bloqueé",
            ],
        ),
        (
            Side::MoreThanNeeded,
            [
                "Over-qualified for this",
                "Sie sind überqualifiziert",
                "Profil surqualifié",
                "Está sobrecualificada",
            ],
        ),
        (
            Side::NotEnoughYet,
            [
                "Not enough experience with teams",
                "Zu wenig Erfahrung im Einkauf",
                "Manque d'expérience",
                "Le falta experiencia",
            ],
        ),
        (
            Side::TooLong,
            [
                "Rambled",
                "Ist oft abgeschweift",
                "Réponses trop longues",
                "Divagó bastante",
            ],
        ),
        (
            Side::TooTechnical,
            [
                "Too much jargon",
                "Zu viele Fachbegriffe",
                "Discours trop technique",
                "Demasiados tecnicismos",
            ],
        ),
        (
            Side::InWriting,
            [
                "Typos in the e-mail",
                "Das Anschreiben war schwach",
                "Des fautes d'orthographe",
                "Faltas de ortografía",
            ],
        ),
    ];

    #[test]
    fn what_was_said_names_its_side_in_each_language() {
        let named = |theme, words: &str| library().unwrap().sides().named(theme, words);
        for (side, said) in SAID {
            for words in said {
                assert_eq!(named(side.theme(), words), [*side], "{words}");
            }
        }
        for (theme, words) in [
            (Theme::Confidence, "Could come across more lively"),
            (Theme::Confidence, "Was not nervous, only a little pale"),
            (Theme::Experience, "Comes from another sector"),
            (Theme::Communication, "Hard to follow"),
            (Theme::Leadership, "Too nervous to lead"),
        ] {
            assert_eq!(named(theme, words), [], "{words}");
        }
    }
}
