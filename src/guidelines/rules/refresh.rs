//! How what the evidence asks for now meets what is on the card: what the candidate decided stays decided.

use super::{Maker, active, dont_of, has_room, is_free};
use crate::guidelines::model::{
    Guideline, GuidelineId, GuidelineKind, GuidelineOrigin, GuidelineState,
};
use crate::method::planner::{Evidence, GuidelineDo, GuidelineDont, Guidelines};
use crate::method::themes::Theme;

/// What makes two proposals the same one.
type Key = (GuidelineKind, Theme, bool);

/// Takes in what the evidence asks for: new entries are proposed where there is room, known ones follow their evidence, and
/// proposals that nobody has touched go when nothing asks for them any more. What was accepted, reworded or retired stays.
pub(in crate::guidelines) fn refresh(
    entries: &mut Vec<Guideline>,
    found: &Guidelines,
    maker: &mut Maker<'_>,
) {
    drop_untouched(entries, found);
    for keep in found.dos.iter().filter(|one| one.keeps_strength) {
        let key = (GuidelineKind::Do, keep.theme, true);
        if !follow(entries, key, &keep.text, &keep.evidence)
            && has_room(entries, GuidelineKind::Do).is_ok()
        {
            let proposal = proposal(maker, key, &keep.text, &keep.evidence);
            entries.push(proposal);
        }
    }
    let pairs = found.dos.iter().filter(|one| !one.keeps_strength);
    for instead in pairs {
        if let Some(dont) = found.donts.iter().find(|dont| dont.theme == instead.theme) {
            pair(entries, instead, dont, maker);
        }
    }
}

/// A don't and what goes with it come together or not at all.
fn pair(
    entries: &mut Vec<Guideline>,
    instead: &GuidelineDo,
    dont: &GuidelineDont,
    maker: &mut Maker<'_>,
) {
    let of_do = (GuidelineKind::Do, instead.theme, false);
    let of_dont = (GuidelineKind::Dont, dont.theme, false);
    let has_do = follow(entries, of_do, &instead.text, &instead.evidence);
    let has_dont = follow(entries, of_dont, &dont.text, &dont.evidence);
    if has_dont || has_room(entries, GuidelineKind::Dont).is_err() {
        return;
    }
    let beside = if has_do {
        // Taken before, when its don't had gone; or retired, and then the don't stays away too.
        place_of(entries, of_do)
            .and_then(|place| entries.get(place))
            .map(|one| one.id)
            .filter(|id| is_free(entries, *id).is_ok())
    } else if has_room(entries, GuidelineKind::Do).is_ok() {
        let proposal = proposal(maker, of_do, &instead.text, &instead.evidence);
        let id = proposal.id;
        entries.push(proposal);
        Some(id)
    } else {
        None
    };
    if let Some(beside) = beside {
        entries.push(Guideline {
            instead_id: Some(beside),
            ..proposal(maker, of_dont, &dont.text, &dont.evidence)
        });
    }
}

fn key_of(one: &Guideline) -> Option<Key> {
    let of_evidence = one.origin == GuidelineOrigin::Evidence;
    let theme = one.theme.filter(|_| of_evidence)?;
    Some((one.kind, theme, one.keeps_strength))
}

fn place_of(entries: &[Guideline], key: Key) -> Option<usize> {
    entries.iter().position(|one| key_of(one) == Some(key))
}

/// Lets a known entry follow its evidence; false when it is not known. What is retired is left alone.
fn follow(entries: &mut [Guideline], key: Key, text: &str, evidence: &[Evidence]) -> bool {
    let Some(one) = place_of(entries, key).and_then(|place| entries.get_mut(place)) else {
        return false;
    };
    if one.is_active() {
        evidence.clone_into(&mut one.evidence);
        if !one.is_edited {
            text.clone_into(&mut one.text);
        }
    }
    true
}

fn proposal(
    maker: &mut Maker<'_>,
    (kind, theme, keeps_strength): Key,
    text: &str,
    evidence: &[Evidence],
) -> Guideline {
    Guideline {
        origin: GuidelineOrigin::Evidence,
        state: GuidelineState::Proposed,
        keeps_strength,
        evidence: evidence.to_vec(),
        ..maker.make(kind, Some(theme), text.to_owned())
    }
}

/// Removes proposals that nothing asks for any more and that nobody has touched: don'ts first, then do's that no don't needs.
fn drop_untouched(entries: &mut Vec<Guideline>, found: &Guidelines) {
    let asked = |one: &Guideline| match key_of(one) {
        None => true,
        Some((GuidelineKind::Do, theme, keeps)) => found
            .dos
            .iter()
            .any(|asked| (asked.theme, asked.keeps_strength) == (theme, keeps)),
        Some((GuidelineKind::Dont, theme, _)) => {
            found.donts.iter().any(|asked| asked.theme == theme)
        }
    };
    let untouched = |one: &Guideline| one.state == GuidelineState::Proposed && !one.is_edited;
    entries.retain(|one| one.kind == GuidelineKind::Do || asked(one) || !untouched(one));
    let needed: Vec<GuidelineId> = active(entries, GuidelineKind::Do)
        .filter(|one| dont_of(entries, one.id).is_some())
        .map(|one| one.id)
        .collect();
    entries.retain(|one| {
        one.kind == GuidelineKind::Dont || asked(one) || !untouched(one) || needed.contains(&one.id)
    });
}
