//! What is loud in a text besides its words: capitals, and marks in a row.

use crate::method::text::{Place, Text, Word};

/// Places that overlap, as one.
pub(super) fn merged(mut places: Vec<Place>) -> impl Iterator<Item = Place> {
    places.sort_unstable();
    let mut merged: Vec<Place> = Vec::new();
    for place in places {
        match merged.last_mut() {
            Some(last) if place.start < last.end => last.end = last.end.max(place.end),
            _ => merged.push(place),
        }
    }
    merged.into_iter()
}

/// Three words or more in capitals, one after another: two may be abbreviations.
pub(super) fn shouted(text: &Text) -> Vec<Place> {
    let words: Vec<&Word> = text.words().collect();
    words
        .chunk_by(|one, next| one.is_in_capitals() && next.is_in_capitals())
        .filter(|run| run.len() >= 3)
        .filter_map(|run| {
            Some(Place {
                start: run.first()?.place().start,
                end: run.last()?.place().end,
            })
        })
        .collect()
}

/// Two marks or more in a row, of which the second is one too many.
pub(super) fn exclaimed(text: &str) -> Vec<Place> {
    let characters: Vec<(usize, char)> = text.chars().enumerate().collect();
    let is_mark = |character: char| matches!(character, '!' | '?');
    characters
        .chunk_by(|(_, one), (_, next)| is_mark(*one) && is_mark(*next))
        .filter(|run| run.len() >= 2)
        .filter_map(|run| {
            let ((start, _), (last, _)) = (run.first()?, run.last()?);
            Some(Place {
                start: *start,
                end: *last + 1,
            })
        })
        .collect()
}
