//! What every language must hold: the same entries as English, with gaps that somebody fills.

use std::collections::BTreeSet;

use crate::method::messages::{DraftKind, GAPS};
use crate::method::recovery::{OTHER_WORDINGS, StepKind};
use crate::method::tone::{ToneAdvice, ToneConcern};

use super::check::is_method_row;
use super::spoken::{LANGUAGES, Spoken};
use super::words::{MessageTemplate, Paragraph};
use super::{Library, fill, link_pages};

/// What is found by counting and by marks, and so by no lexicon.
const WITHOUT_LEXICON: &[ToneConcern] = &[ToneConcern::TooLong, ToneConcern::NoThanks];

/// Writes down what each language lacks.
pub(super) fn check(library: &Library, faults: &mut Vec<String>) {
    for language in LANGUAGES {
        let spoken = library.in_language(language);
        let mut fault = |what: String| faults.push(format!("{language}: {what}"));
        if spoken.language != *language {
            fault("could not be read".to_owned());
            continue;
        }
        steps(spoken, &library.english, &mut fault);
        templates(spoken, &library.english, &mut fault);
        dates(spoken, &mut fault);
        tone(spoken, &mut fault);
        link_pages::check(&spoken.link_pages, &library.english.link_pages, &mut fault);
    }
}

fn steps(spoken: &Spoken, english: &Spoken, fault: &mut impl FnMut(String)) {
    let kinds = StepKind::ALL.iter().map(|kind| kind.as_str());
    let names: Vec<&str> = kinds
        .chain(OTHER_WORDINGS.iter().map(|(name, _)| *name))
        .collect();
    for kind in &names {
        match [spoken, english].map(|one| one.steps.get(*kind)) {
            [Some(step), _] if step.title.is_empty() || step.reason.is_empty() => {
                fault(format!("next_steps: `{kind}` has no words"));
            }
            [Some(step), Some(first)] if step.method != first.method => {
                fault(format!("next_steps: `{kind}` has another row than English"));
            }
            [Some(step), _] if is_method_row(&step.method) => {}
            [Some(_), _] => fault(format!("next_steps: `{kind}` has no method row")),
            [None, _] => fault(format!("next_steps: `{kind}` is missing")),
        }
    }
    for (name, kind) in OTHER_WORDINGS {
        let row = |name: &str| spoken.steps.get(name).map(|step| &step.method);
        if row(name) != row(kind.as_str()) {
            fault(format!(
                "next_steps: `{name}` has another row than `{kind}`"
            ));
        }
    }
    for name in spoken.steps.keys() {
        if !names.contains(&name.as_str()) {
            fault(format!("next_steps: `{name}` is no step"));
        }
    }
}

fn templates(spoken: &Spoken, english: &Spoken, fault: &mut impl FnMut(String)) {
    for kind in DraftKind::ALL {
        let rows = [spoken, english].map(|one| one.templates.get(kind.as_str()));
        let [Some(template), Some(first)] = rows else {
            fault(format!("templates: `{kind}` is missing"));
            continue;
        };
        if !is_method_row(&template.method) || template.method != first.method {
            fault(format!(
                "templates: `{kind}` has no method row, or another than English"
            ));
        }
        if template.paragraphs.is_empty() {
            fault(format!("templates: `{kind}` is empty"));
        }
        for name in names(template) {
            if !GAPS.contains(&name.as_str()) {
                fault(format!(
                    "templates: `{kind}` asks for `{name}`, which nobody knows"
                ));
            }
        }
        let lost: Vec<String> = names(first).difference(&names(template)).cloned().collect();
        if !lost.is_empty() {
            fault(format!("templates: `{kind}` lost {}", lost.join(", ")));
        }
    }
}

/// Everything that a template asks for.
fn names(template: &MessageTemplate) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let paragraphs = template.paragraphs.iter().map(Paragraph::parts);
    for (when, wording) in paragraphs.chain([(None, &template.subject)]) {
        names.extend(when.map(str::to_owned));
        for text in wording.all() {
            names.extend(gaps(text));
        }
    }
    names
}

fn gaps(text: &str) -> impl Iterator<Item = String> {
    text.split('{')
        .skip(1)
        .map(|rest| rest.split('}').next().unwrap_or(rest).to_owned())
}

fn dates(spoken: &Spoken, fault: &mut impl FnMut(String)) {
    let dates = &spoken.dates;
    if (dates.months.len(), dates.weekdays.len()) != (12, 7) {
        fault("dates: not twelve months or not seven days".to_owned());
    }
    let values = ["weekday", "day", "month", "year", "time", "city"].map(|gap| (gap, "x"));
    for text in [&dates.date, &dates.slot, &dates.zone] {
        if fill(text, &values).is_none() {
            fault(format!("dates: `{text}` has a gap that nothing fills"));
        }
    }
}

fn tone(spoken: &Spoken, fault: &mut impl FnMut(String)) {
    let tone = &spoken.tone;
    if !is_method_row(&tone.method) {
        fault("tone: no row of the method".to_owned());
    }
    for concern in ToneConcern::ALL {
        if tone.reasons.get(concern).is_none_or(String::is_empty) {
            fault(format!("tone: no reason for `{concern}`"));
        }
        let looked_for = tone.look_for.iter().filter(|one| one.concern == *concern);
        let count = looked_for.map(|one| one.phrases.len()).sum::<usize>();
        if (count == 0) != WITHOUT_LEXICON.contains(concern) {
            fault(format!("tone: {count} phrases for `{concern}`"));
        }
    }
    for advice in ToneAdvice::ALL {
        if tone.advice.get(advice).is_none_or(String::is_empty) {
            fault(format!("tone: no words for `{advice}`"));
        }
    }
    if tone.thanks.is_empty() || tone.longest_words == 0 {
        fault("tone: no thanks, or no length".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::content::{Wording, library};

    #[test]
    fn what_a_language_lacks_is_named_with_its_language() {
        let mut broken = library().unwrap().clone();
        let german = broken
            .translations
            .iter_mut()
            .find(|one| one.language == "de")
            .unwrap();
        german.steps.remove("breathe");
        german.templates.remove("reminder");
        german.tone.reasons.remove(&ToneConcern::Blame);
        let thanks = german.templates.get_mut("thank_you").unwrap();
        thanks.subject = Wording::One("Dank an {whom}".to_owned());
        thanks
            .paragraphs
            .retain(|paragraph| paragraph.parts().0 != Some("future_openings"));
        let mut faults = Vec::new();
        check(&broken, &mut faults);
        for expected in [
            "de: next_steps: `breathe` is missing",
            "de: templates: `reminder` is missing",
            "de: tone: no reason for `blame`",
            "de: templates: `thank_you` asks for `whom`, which nobody knows",
            "de: templates: `thank_you` lost future_openings",
        ] {
            assert!(
                faults.iter().any(|fault| fault == expected),
                "{expected}: {faults:?}"
            );
        }
        assert_eq!(faults.len(), 5, "{faults:?}");
    }
}
