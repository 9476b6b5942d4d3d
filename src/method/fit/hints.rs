//! "Maybe another kind of role": said kindly, and only after the same was said more than once.

use std::collections::BTreeSet;

use crate::method::themes::Theme;

use super::{Named, Said, same_kind, sentence};

/// Themes that can be about the kind of role rather than about the person.
pub const KIND_OF_ROLE_THEMES: &[Theme] =
    &[Theme::CultureFit, Theme::Experience, Theme::Qualifications];
/// Once is noise; from so many interviews on, it may be a pattern.
pub const REPEATED_FROM: usize = 2;

/// That another kind of role may be the better door just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleHint {
    /// What was named again and again.
    pub theme: Theme,
    /// The kind of role, as the latest of its interviews calls it.
    pub role: String,
    /// The interviews after which it was named.
    pub interview_ids: Vec<String>,
    /// What is said, kindly.
    pub text: String,
    /// The row of the method.
    pub method: String,
}

/// Interviews for one kind of role.
struct Kind<'a> {
    /// By which the others were recognised.
    first: &'a str,
    named: Vec<&'a Named>,
}

/// The hints that the evidence gives, oldest first in `named`.
#[must_use]
pub fn role_hints(named: &[Named], said: &Said<'_>) -> Vec<RoleHint> {
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for one in named {
        match kinds
            .iter_mut()
            .find(|kind| same_kind(kind.first, &one.role, said.fit))
        {
            Some(kind) => kind.named.push(one),
            None => kinds.push(Kind {
                first: &one.role,
                named: vec![one],
            }),
        }
    }
    let each = kinds
        .iter()
        .flat_map(|kind| KIND_OF_ROLE_THEMES.iter().map(move |theme| (kind, *theme)));
    each.filter_map(|(kind, theme)| hint(kind, theme, said))
        .collect()
}

fn hint(kind: &Kind<'_>, theme: Theme, said: &Said<'_>) -> Option<RoleHint> {
    let of_theme: Vec<&&Named> = kind.named.iter().filter(|one| one.theme == theme).collect();
    let interviews: BTreeSet<&String> = of_theme.iter().map(|one| &one.interview_id).collect();
    let latest = of_theme
        .last()
        .filter(|_| interviews.len() >= REPEATED_FROM)?;
    let count = interviews.len().to_string();
    let values = [("count", count.as_str()), ("role", latest.role.as_str())];
    Some(RoleHint {
        theme,
        role: latest.role.clone(),
        interview_ids: interviews.into_iter().cloned().collect(),
        text: sentence(said.fit.hints.get(&theme), &values),
        method: said.fit.method.clone(),
    })
}
