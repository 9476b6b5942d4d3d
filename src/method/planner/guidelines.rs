//! The short list to carry along, and the ledger of what speaks for the candidate.

use crate::method::content::PlanWords;

use super::model::{GuidelineDo, GuidelineDont, Guidelines, StrengthEntry};
use super::say;
use super::score::{Scored, evidence, points};

/// At most this many do's, and this many don'ts: a longer list is not read before an interview.
pub const MAX_GUIDELINES: usize = 7;
/// Fewer don'ts than that when there are strengths to keep: a list of don'ts alone takes the heart out of people.
const DONTS_BESIDE_STRENGTHS: usize = 4;

/// Do's and don'ts. Every don't has its do beside it, so there are never more don'ts than do's. The sentences come
/// from the data files: what somebody said about the candidate's self is reworded by construction.
pub(super) fn guidelines(words: &PlanWords, scored: &[Scored<'_>]) -> Guidelines {
    let gaps = scored
        .iter()
        .filter(|s| s.score > 0 && s.theme.is_workable());
    let strong = by_strength(scored);
    let most = if strong.is_empty() {
        MAX_GUIDELINES
    } else {
        DONTS_BESIDE_STRENGTHS
    };
    let (mut instead, mut donts) = (Vec::new(), Vec::new());
    for gap in gaps.take(most) {
        let Some(said) = words
            .guidelines
            .get(&gap.theme)
            .map(|said| said.of_side(&gap.sides()))
        else {
            continue;
        };
        instead.push(GuidelineDo {
            theme: gap.theme,
            text: said.instead.clone(),
            keeps_strength: false,
            evidence: evidence(&gap.improvements),
        });
        donts.push(GuidelineDont {
            theme: gap.theme,
            text: said.avoid.clone(),
            instead: said.instead.clone(),
            evidence: evidence(&gap.improvements),
        });
    }
    // A theme that is mainly a gap is not praised in the same breath.
    let kept = strong
        .into_iter()
        .filter(|s| !donts.iter().any(|d| d.theme == s.theme));
    let mut dos: Vec<GuidelineDo> = kept
        .filter_map(|s| {
            Some(GuidelineDo {
                theme: s.theme,
                text: to_keep(words, s)?,
                keeps_strength: true,
                evidence: evidence(&s.strengths),
            })
        })
        .take(MAX_GUIDELINES - instead.len())
        .collect();
    dos.extend(instead);
    Guidelines { dos, donts }
}

/// What to go on doing: what was said, in the words in which it was said; ours only where nobody said any.
fn to_keep(words: &PlanWords, strong: &Scored<'_>) -> Option<String> {
    let mut said = strong.strengths.iter().map(|one| one.observation);
    let praise = said.find(|one| one.is_quotable && !one.words.trim().is_empty());
    match praise {
        Some(praise) => {
            let quote = say::quoted(&praise.words);
            let template = words.praise.get(praise.source.as_str());
            Some(say::sentence(template, &[("words", &quote)]))
        }
        None => words
            .guidelines
            .get(&strong.theme)
            .map(|said| said.keep.clone()),
    }
}

/// Themes with a strength, the weightiest first, ties by name.
fn by_strength<'s, 'a>(scored: &'s [Scored<'a>]) -> Vec<&'s Scored<'a>> {
    let mut strong: Vec<_> = scored.iter().filter(|s| !s.strengths.is_empty()).collect();
    strong.sort_by(|a, b| {
        b.strength_sum
            .cmp(&a.strength_sum)
            .then(a.theme.cmp(&b.theme))
    });
    strong
}

/// What speaks for the candidate, the weightiest first.
pub(super) fn strengths(scored: &[Scored<'_>]) -> Vec<StrengthEntry> {
    by_strength(scored)
        .into_iter()
        .filter_map(|s| {
            let said = || s.strengths.iter().map(|w| w.observation);
            Some(StrengthEntry {
                theme: s.theme,
                weight: points(s.strength_sum),
                times_named: s.strengths.len(),
                lasting: said().any(|o| o.earlier_interview),
                last_observed_on: said().map(|o| o.observed_on).max()?,
                evidence: evidence(&s.strengths),
            })
        })
        .collect()
}
