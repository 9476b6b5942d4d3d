//! What the content must hold for the planner to keep its promises.

use std::collections::{BTreeMap, BTreeSet};

use crate::method::planner::{
    ChangeCode, LaterCode, NoteCode, RATING_GAP_AFTER_ASKING, WITHOUT_A_WORD,
};
use crate::method::themes::{Source, Theme};

use super::interventions::{Effort, Intervention, Part, TaskKind};
use super::sides::{self, Side};
use super::{Library, answer_words, check_spoken, fill, questions, reflection};

/// Writes down every fault of the library.
pub(super) fn check(library: &Library, faults: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for theme in Theme::ALL.iter().filter(|t| t.is_workable()) {
        let list = library.for_theme(*theme);
        theme_holds_enough(*theme, list, faults);
        list_is_sound(theme.as_str(), list, &mut seen, faults);
        sides_hold_enough(*theme, list, faults);
        theme_has_words(library, *theme, faults);
    }
    list_is_sound("general", library.general(), &mut seen, faults);
    general_is_enough(library, faults);
    words_are_there(library, faults);
    reflection::check(library.reflection_words(), library.strength_words(), faults);
    check_spoken::check(library, faults);
    questions::check(library.questions(), faults);
    answer_words::check(library.answer_words(), faults);
    super::search::check(library.search(), faults);
    sides::check(library.sides(), faults);
}

/// Every plan holds something for motivation, the first of them the set-back entry, and a plan without focus still holds a skill task:
/// programmes that had only one of the two halves did not help. Each has its turn in one list, so that every plan is as long as the next.
fn general_is_enough(library: &Library, faults: &mut Vec<String>) {
    let choice = &library.plan_words().general;
    let find = |id: &String| library.general().iter().find(|i| i.id == *id);
    let turns = choice.always.iter().chain(&choice.without_focus).flatten();
    for id in turns.clone() {
        match find(id) {
            None => faults.push(format!("plan_words: `{id}` is not in general.toml")),
            Some(one) if one.sessions != 1 => {
                faults.push(format!("plan_words: `{id}` is more than one task"));
            }
            Some(_) => {}
        }
    }
    for one in library.general() {
        let times = turns.clone().filter(|id| **id == one.id).count();
        if times != 1 {
            faults.push(format!("plan_words: `{}` has {times} turns", one.id));
        }
    }
    let all_are = |turns: &Vec<String>, part| {
        !turns.is_empty() && turns.iter().filter_map(find).all(|i| i.part == part)
    };
    let setback = choice.always.first();
    if !setback.is_some_and(|turns| all_are(turns, Part::Motivation)) {
        faults.push(
            "plan_words: the first general task, the set-back entry, does not serve motivation"
                .to_owned(),
        );
    }
    let mut without_focus = choice.without_focus.iter();
    if !without_focus.any(|turns| all_are(turns, Part::Skill)) {
        faults.push("plan_words: a plan without focus would hold no skill task".to_owned());
    }
}

/// Characters of a description at the most: it is read on a telephone, on a bad day.
const MAX_DESCRIPTION: usize = 600;
/// Interventions of one theme at the least.
const ENOUGH: usize = 6;

/// Six of them, graded, with both kinds and both halves; and something small of each kind for somebody with little time.
fn theme_holds_enough(theme: Theme, list: &[Intervention], faults: &mut Vec<String>) {
    if list.len() < ENOUGH {
        faults.push(format!("{theme}: fewer than {ENOUGH} interventions"));
    }
    let mut lacks = |what: String, is_there: bool| {
        if !is_there {
            faults.push(format!("{theme}: no {what}"));
        }
    };
    for kind in [TaskKind::Preparation, TaskKind::Practice] {
        let small = |i: &Intervention| i.effort == Effort::Light && i.requires.is_empty();
        lacks(
            format!("light {kind} that requires nothing"),
            list.iter().any(|i| i.kind == kind && small(i)),
        );
    }
    for effort in Effort::ALL {
        let there = list.iter().any(|i| i.effort == *effort);
        lacks(format!("{effort} intervention"), there);
    }
    for part in Part::ALL {
        let there = list.iter().any(|i| i.part == *part);
        lacks(format!("intervention for {part}"), there);
    }
}

/// The effort that the time of all sessions makes.
const fn effort_of(minutes: u32) -> Effort {
    match minutes {
        0..=30 => Effort::Light,
        31..=90 => Effort::Medium,
        _ => Effort::Deep,
    }
}

fn list_is_sound(
    prefix: &str,
    list: &[Intervention],
    seen: &mut BTreeSet<String>,
    faults: &mut Vec<String>,
) {
    for one in list {
        if !seen.insert(one.id.clone()) {
            faults.push(format!("{}: the id is used twice", one.id));
        }
        if !one.id.starts_with(&format!("{prefix}_")) {
            faults.push(format!(
                "{}: the id does not start with `{prefix}_`",
                one.id
            ));
        }
        fields_are_sound(one, faults);
    }
    let mut open: BTreeMap<&str, &[String]> = list
        .iter()
        .map(|i| (i.id.as_str(), i.requires.as_slice()))
        .collect();
    for one in list {
        for required in &one.requires {
            if !open.contains_key(required.as_str()) {
                faults.push(format!(
                    "{}: requires `{required}`, which is not in this file",
                    one.id
                ));
            }
        }
    }
    // Take away what waits for nothing, again and again; what is left waits in a circle.
    loop {
        let free: Vec<&str> = open
            .iter()
            .filter(|(_, needs)| !needs.iter().any(|n| open.contains_key(n.as_str())))
            .map(|(id, _)| *id)
            .collect();
        if free.is_empty() {
            break;
        }
        for id in free {
            open.remove(id);
        }
    }
    for id in open.keys() {
        faults.push(format!("{id}: its requirements run in a circle"));
    }
}

fn fields_are_sound(one: &Intervention, faults: &mut Vec<String>) {
    let mut fault = |what: &str| faults.push(format!("{}: {what}", one.id));
    if !is_snake(&one.id) {
        fault("the id is not snake_case");
    }
    if one.title.trim().is_empty() || one.title.chars().count() > 80 {
        fault("the title is empty or longer than 80 characters");
    }
    for (name, text) in [
        ("description", &one.description),
        ("when", &one.when),
        ("then", &one.then),
        ("success_measure", &one.success_measure),
    ] {
        if text.trim().is_empty() {
            fault(&format!("{name} is empty"));
        }
    }
    if !(10..=120).contains(&one.minutes) {
        fault("minutes are not within 10 and 120");
    }
    if !(1..=4).contains(&one.sessions) {
        fault("sessions are not within 1 and 4");
    }
    if one.effort != effort_of(one.minutes.saturating_mul(one.sessions)) {
        fault("the effort is not what its minutes and sessions make");
    }
    if one.description.chars().count() > MAX_DESCRIPTION {
        fault("the description is longer than 600 characters");
    }
    if !is_method_row(&one.method) {
        fault("the method row is not one of M1 to M20");
    }
    if one.sources.is_empty() {
        fault("it names no source");
    }
}

/// A row of the method as the contract shows it; it is kept as plain text.
#[derive(utoipa::ToSchema)]
#[schema(pattern = "^M([1-9]|1[0-9]|20)$", max_length = 3, example = "M13")]
pub struct MethodRow(pub String);

pub(super) fn is_snake(id: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    !id.is_empty() && id.chars().all(fits)
}

/// Whether it names a row of the method, `M1` to `M20`.
#[must_use]
pub fn is_method_row(text: &str) -> bool {
    text.strip_prefix('M')
        .and_then(|n| n.parse::<u8>().ok())
        .is_some_and(|n| (1..=20).contains(&n))
}

fn theme_has_words(library: &Library, theme: Theme, faults: &mut Vec<String>) {
    let words = library.plan_words();
    match words.guidelines.get(&theme) {
        None => faults.push(format!("plan_words: no guidelines for {theme}")),
        Some(said) if said.sides.keys().any(|side| side.theme() != theme) => {
            faults.push(format!(
                "plan_words: a guideline for a side that {theme} has not"
            ));
        }
        Some(_) => {}
    }
}

/// Whoever is on one side of a theme has something to prepare and something to practise there, and nothing of it requires what is for
/// another side.
fn sides_hold_enough(theme: Theme, list: &[Intervention], faults: &mut Vec<String>) {
    let stray = list
        .iter()
        .filter(|i| i.side.is_some_and(|side| side.theme() != theme));
    faults.extend(stray.map(|i| format!("{}: it is for a side of another theme", i.id)));
    for side in Side::ALL.iter().filter(|side| side.theme() == theme) {
        let fits = |i: &&Intervention| i.side.is_none_or(|of| of == *side);
        if !list.iter().any(|i| i.side == Some(*side)) {
            faults.push(format!("{theme}: nothing is for `{side}`"));
        }
        for kind in [TaskKind::Preparation, TaskKind::Practice] {
            let free = |i: &Intervention| i.kind == kind && i.requires.is_empty();
            if !list.iter().filter(fits).any(free) {
                faults.push(format!(
                    "{theme}: no {kind} that requires nothing for `{side}`"
                ));
            }
        }
        for one in list.iter().filter(fits) {
            let known = |id: &String| list.iter().filter(fits).any(|i| i.id == *id);
            if !one.requires.iter().all(known) {
                faults.push(format!("{}: it requires what is not for `{side}`", one.id));
            }
        }
    }
}

fn codes<T: Copy>(all: &[T], text: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|c| text(*c)).collect()
}

/// Every sentence that the planner and the recovery may ask for, with the gaps that they fill.
fn words_are_there(library: &Library, faults: &mut Vec<String>) {
    let words = library.plan_words();
    names_are_there(library, faults);
    for (gaps, map, keys) in [
        (
            &["source", "words", "theme"][..],
            &words.reasons,
            &["quoted", "named", "unquoted", "support"][..],
        ),
        (
            &["role", "counterpart"],
            &words.outcomes,
            &["rejected", "no_response"],
        ),
        (
            &["title"],
            &words.later,
            &codes(LaterCode::ALL, LaterCode::as_str),
        ),
        (
            &["title"],
            &words.changes,
            &codes(ChangeCode::ALL, ChangeCode::as_str),
        ),
        (
            &["theme", "date", "count", "rating"],
            &words.notes,
            &[
                codes(NoteCode::ALL, NoteCode::as_str),
                vec![RATING_GAP_AFTER_ASKING],
            ]
            .concat(),
        ),
    ] {
        let values: Vec<(&str, &str)> = gaps.iter().map(|g| (*g, "x")).collect();
        for key in keys {
            match map.get(*key) {
                None => faults.push(format!("plan_words: `{key}` is missing")),
                Some(text) if fill(text, &values).is_none() => {
                    faults.push(format!("plan_words: `{key}` has a gap that nothing fills"));
                }
                Some(_) => {}
            }
        }
    }
    if fill(&words.practice_rated, &[("rating", "x")]).is_none() {
        faults.push("plan_words: `practice_rated` has a gap that nothing fills".to_owned());
    }
    if fill(&words.if_then, &[("when", "x"), ("then", "x")]).is_none() {
        faults.push("plan_words: `if_then` has a gap that nothing fills".to_owned());
    }
    encouragements_are_there(library, faults);
}

/// What themes and givers are called, and how praise is given back.
fn names_are_there(library: &Library, faults: &mut Vec<String>) {
    let words = library.plan_words();
    for theme in Theme::ALL {
        if !words.themes.contains_key(theme) {
            faults.push(format!("plan_words: {theme} has no name"));
        }
    }
    for source in Source::ALL {
        if !words.sources.contains_key(source.as_str()) {
            faults.push(format!("plan_words: {source} has no name"));
        }
        let praise = words.praise.get(source.as_str());
        if praise
            .and_then(|said| fill(said, &[("words", "x")]))
            .is_none()
        {
            faults.push(format!("plan_words: nothing is said of praise by {source}"));
        }
    }
}

fn encouragements_are_there(library: &Library, faults: &mut Vec<String>) {
    let of_what_was_said = [
        "role_closed",
        "competition",
        "competition_and_a_point",
        "strengths_only",
    ];
    for key in of_what_was_said.iter().chain(WITHOUT_A_WORD) {
        match library.plan_words().encouragements.get(*key) {
            Some(said) if is_method_row(&said.method) => {}
            Some(_) => faults.push(format!(
                "plan_words: encouragement `{key}` has no method row"
            )),
            None => faults.push(format!("plan_words: no encouragement `{key}`")),
        }
    }
}
