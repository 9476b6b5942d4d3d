//! What the reader of signals knows: the rules, and what each looks for in each language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::method::grounds::Ground;
use crate::method::signals::SignalKind;
use crate::method::text::{Pattern, Words as SingleWords};

use super::read;

/// The words of each language.
const FILES: &[(&str, &str)] = &[
    ("signals/en", include_str!("signals/en.toml")),
    ("signals/de", include_str!("signals/de.toml")),
    ("signals/fr", include_str!("signals/fr.toml")),
    ("signals/es", include_str!("signals/es.toml")),
];

/// What the reader of signals knows, of all languages together: nobody says in which one a text is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// The row of the method.
    pub method: String,
    /// The rules.
    #[serde(rename = "rule")]
    pub rules: Vec<SignalRule>,
    /// Sentences with one of these are not read.
    #[serde(skip)]
    pub ignored_sentences: Vec<Pattern>,
    /// Words that deny what follows them.
    #[serde(skip)]
    pub denials: SingleWords,
    /// Words about the work itself.
    #[serde(skip)]
    pub concrete: Vec<Pattern>,
}

/// One rule of the reader.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalRule {
    /// Stable name.
    pub id: String,
    /// What it finds.
    pub kind: SignalKind,
    /// What it is about, where it is about one.
    pub ground: Option<Ground>,
    /// Whether a denial before it takes it away.
    #[serde(default)]
    pub unless_denied: bool,
    /// Whether what it finds is nothing that anybody could work on, as with whatever names something protected.
    #[serde(default)]
    pub no_lesson: bool,
    /// Whether what it finds judges a person, so that it is read in our words.
    #[serde(default)]
    pub reworded: bool,
    /// What it looks for.
    #[serde(skip)]
    pub phrases: Vec<Pattern>,
    /// What takes a match away.
    #[serde(skip)]
    pub except: Vec<Pattern>,
}

/// The words of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    ignored_sentences: Vec<Pattern>,
    denials: SingleWords,
    concrete: Vec<Pattern>,
    rule: BTreeMap<String, RuleWords>,
}

/// What one rule looks for in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleWords {
    phrases: Vec<Pattern>,
    #[serde(default)]
    except: Vec<Pattern>,
}

/// Reads the rules and the words of every language.
pub(super) fn read_all(faults: &mut Vec<String>) -> Option<Lexicon> {
    let mut lexicon: Lexicon = read("signals", include_str!("signals.toml"), faults)?;
    for (name, text) in FILES {
        let words: Words = read(name, text, faults)?;
        add(&mut lexicon, name, words, faults);
    }
    Some(lexicon)
}

/// Adds the words of a language. Each has words for each rule: a reason is no fairer in one language than in another.
fn add(lexicon: &mut Lexicon, name: &str, mut words: Words, faults: &mut Vec<String>) {
    lexicon.ignored_sentences.extend(words.ignored_sentences);
    lexicon.denials.extend(words.denials);
    lexicon.concrete.extend(words.concrete);
    for rule in &mut lexicon.rules {
        match words.rule.remove(&rule.id) {
            Some(said) if !said.phrases.is_empty() => {
                rule.phrases.extend(said.phrases);
                rule.except.extend(said.except);
            }
            _ => faults.push(format!("{name}: the rule {} looks for nothing", rule.id)),
        }
    }
    let unknown = words.rule.keys();
    faults.extend(unknown.map(|id| format!("{name}: there is no rule {id}")));
}

/// Writes down every fault of the lexicon.
pub(super) fn check(lexicon: &Lexicon, faults: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    if lexicon.method != "M6" {
        faults.push("signals: the row is not M6".to_owned());
    }
    for rule in &lexicon.rules {
        if !ids.insert(rule.id.as_str()) {
            faults.push(format!("signals: the rule {} is there twice", rule.id));
        }
        let personal = matches!(
            rule.kind,
            SignalKind::Vague | SignalKind::PersonalityOnly | SignalKind::ContradictsAd
        );
        if personal && rule.ground.is_some() {
            faults.push(format!("signals: the rule {} has a ground", rule.id));
        }
    }
}
