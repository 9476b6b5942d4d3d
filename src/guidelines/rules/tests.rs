//! What holds after any change, and single cases worth reading.

use super::*;
use crate::method::planner::{GuidelineDo, GuidelineDont, Guidelines};
use crate::platform::ids::TypedId;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What must hold between the entries of a card.
fn broken(entries: &[Guideline]) -> Option<&'static str> {
    let dos: Vec<_> = active(entries, GuidelineKind::Do).collect();
    let donts: Vec<_> = active(entries, GuidelineKind::Dont).collect();
    let beside: Vec<_> = donts.iter().map(|dont| dont.instead_id).collect();
    let ids: BTreeSet<_> = entries.iter().map(|one| one.id).collect();
    let is_do = |id: &Option<GuidelineId>| dos.iter().any(|one| Some(one.id) == *id);
    if dos.len() > MAX_GUIDELINES || donts.len() > MAX_GUIDELINES {
        Some("more than seven of a kind")
    } else if donts.len() > dos.len() {
        Some("more don'ts than do's")
    } else if !beside.iter().all(is_do) {
        Some("a don't without its do")
    } else if beside.iter().collect::<BTreeSet<_>>().len() < beside.len() {
        Some("two don'ts share a do")
    } else if ids.len() < entries.len() {
        Some("one entry twice")
    } else if entries.len() > MAX_ENTRIES {
        Some("entries without end")
    } else {
        None
    }
}

/// The method's answer for these themes: gaps with their pairs, and strengths to keep.
fn found(gaps: &[Theme], strengths: &[Theme]) -> Guidelines {
    let of = |theme: &Theme, keeps_strength| GuidelineDo {
        theme: *theme,
        text: format!("do {theme}"),
        keeps_strength,
        evidence: Vec::new(),
    };
    let kept = strengths.iter().map(|theme| of(theme, true));
    let instead = gaps.iter().map(|theme| of(theme, false));
    Guidelines {
        dos: kept.chain(instead).take(MAX_GUIDELINES).collect(),
        donts: gaps
            .iter()
            .map(|theme| GuidelineDont {
                theme: *theme,
                text: format!("avoid {theme}"),
                instead: format!("do {theme}"),
                evidence: Vec::new(),
            })
            .collect(),
    }
}

/// A card in the hands of a test.
#[derive(Debug, Default)]
struct Card(Vec<Guideline>);

impl Card {
    fn with<T>(&mut self, f: impl FnOnce(&mut Vec<Guideline>, &mut Maker<'_>) -> T) -> T {
        let now = Time::default();
        let mut new_id = || GuidelineId::new(now);
        let mut maker = Maker {
            new_id: &mut new_id,
            now,
        };
        f(&mut self.0, &mut maker)
    }

    fn add_do(&mut self, text: &str) -> Result<GuidelineId, GuidelineRefused> {
        let text = text.to_owned();
        self.with(|entries, maker| add(entries, NewGuideline::Do { theme: None, text }, maker))
    }

    fn add_dont(&mut self, instead: Instead) -> Result<GuidelineId, GuidelineRefused> {
        let new = NewGuideline::Dont {
            theme: None,
            text: "leave".to_owned(),
            instead,
        };
        self.with(|entries, maker| add(entries, new, maker))
    }

    fn refresh(&mut self, gaps: &[Theme], strengths: &[Theme]) {
        let found = found(gaps, strengths);
        self.with(|entries, maker| refresh(entries, &found, maker));
    }

    fn change(&mut self, id: GuidelineId, change: &Change) -> Result<(), GuidelineRefused> {
        super::change(&mut self.0, id, change)
    }

    fn to(&mut self, id: GuidelineId, state: GuidelineMove) -> Result<(), GuidelineRefused> {
        let change = Change {
            state: Some(state),
            ..Change::default()
        };
        self.change(id, &change)
    }

    fn texts(&self, kind: GuidelineKind) -> Vec<&str> {
        active(&self.0, kind).map(|one| one.text.as_str()).collect()
    }

    fn id_of(&self, text: &str) -> GuidelineId {
        self.0.iter().find(|one| one.text == text).unwrap().id
    }
}

#[test]
fn a_dont_goes_with_its_do_and_the_do_stays_without_its_dont() {
    let mut card = Card::default();
    let dont = card.add_dont(Instead::Words("breathe".to_owned())).unwrap();
    let beside = card.id_of("breathe");
    card.to(dont, GuidelineMove::Retired).unwrap();
    assert_eq!(card.texts(GuidelineKind::Do), ["breathe"]);
    card.to(dont, GuidelineMove::Accepted).unwrap();
    card.to(beside, GuidelineMove::Retired).unwrap();
    assert_eq!(card.texts(GuidelineKind::Dont), [""; 0]);
    let alone = card.to(dont, GuidelineMove::Accepted);
    assert_eq!(alone, Err(GuidelineRefused::DontWithoutDo));
    card.to(beside, GuidelineMove::Accepted).unwrap();
    card.to(dont, GuidelineMove::Accepted).unwrap();
    let second = card.add_dont(Instead::Existing(beside));
    assert_eq!(second, Err(GuidelineRefused::DontWithoutDo));
    let beside_a_dont = card.add_dont(Instead::Existing(dont));
    assert_eq!(beside_a_dont, Err(GuidelineRefused::DontWithoutDo));
}

#[test]
fn the_eighth_is_refused_and_a_dont_needs_room_for_its_do() {
    let mut card = Card::default();
    for number in 0..MAX_GUIDELINES {
        card.add_do(&number.to_string()).unwrap();
    }
    assert_eq!(card.add_do("8"), Err(GuidelineRefused::Full));
    let words = Instead::Words("8".to_owned());
    assert_eq!(card.add_dont(words), Err(GuidelineRefused::Full));
    let beside = card.id_of("3");
    card.add_dont(Instead::Existing(beside)).unwrap();
    assert_eq!(broken(&card.0), None);
}

#[test]
fn a_place_is_counted_among_the_kind_and_only_what_moved_has_a_new_version() {
    let mut card = Card::default();
    for text in ["a", "b", "c", "d"] {
        card.add_do(text).unwrap();
    }
    card.add_dont(Instead::Existing(card.id_of("b"))).unwrap();
    let before = card.0.clone();
    let to_second = Change {
        position: Some(2),
        ..Change::default()
    };
    card.change(card.id_of("d"), &to_second).unwrap();
    assert_eq!(card.texts(GuidelineKind::Do), ["a", "d", "b", "c"]);
    assert_eq!(position(&card.0, card.id_of("d")), Some(2));
    stamp(&before, &mut card.0, Time::default());
    let versions: Vec<_> = ["a", "b", "c", "d", "leave"]
        .iter()
        .map(|text| card.0.iter().find(|one| one.text == *text).unwrap().version)
        .collect();
    assert_eq!(versions, [1, 2, 2, 2, 1]);
}

#[test]
fn what_the_candidate_decided_stays_decided_when_the_evidence_moves_on() {
    let mut card = Card::default();
    card.refresh(
        &[Theme::AnswerDepth, Theme::Confidence],
        &[Theme::Preparation],
    );
    assert_eq!(
        card.texts(GuidelineKind::Do),
        ["do preparation", "do answer_depth", "do confidence"]
    );
    card.to(card.id_of("do confidence"), GuidelineMove::Retired)
        .unwrap();
    let reworded = Change {
        text: Some("one figure for each answer".to_owned()),
        ..Change::default()
    };
    card.change(card.id_of("do answer_depth"), &reworded)
        .unwrap();
    card.refresh(&[Theme::AnswerDepth, Theme::Confidence], &[]);
    // Nobody had touched what was to be kept, so it went with its evidence; what was retired has not come back.
    assert_eq!(
        card.texts(GuidelineKind::Do),
        ["one figure for each answer"]
    );
    assert_eq!(card.texts(GuidelineKind::Dont), ["avoid answer_depth"]);
    card.to(card.id_of("avoid answer_depth"), GuidelineMove::Accepted)
        .unwrap();
    card.refresh(&[], &[]);
    assert_eq!(card.texts(GuidelineKind::Dont), ["avoid answer_depth"]);
    assert_eq!(broken(&card.0), None);
}

#[test]
fn refreshing_twice_changes_nothing() {
    let mut card = Card::default();
    card.add_do("mine").unwrap();
    card.refresh(&[Theme::Communication], &[Theme::Leadership]);
    let once = card.0.clone();
    card.refresh(&[Theme::Communication], &[Theme::Leadership]);
    assert_eq!(card.0, once);
}

/// One thing that somebody may do to a card, drawn as numbers.
fn act(card: &mut Card, (what, which, more): (u8, usize, u8)) {
    let some_id = card.0.get(which % card.0.len().max(1)).map(|one| one.id);
    let themes = |count: u8, from: u8| -> Vec<Theme> {
        let workable = Theme::ALL.iter().filter(|theme| theme.is_workable());
        let turned = workable.cycle().skip(usize::from(from % 16));
        turned.take(usize::from(count % 8)).copied().collect()
    };
    // A refusal changes nothing, which the property checks, so it is no fault here.
    let before = card.0.clone();
    let done = match (what % 8, some_id) {
        (0, _) => card.add_do("mine").map(drop),
        (1, _) => card
            .add_dont(Instead::Words("instead".to_owned()))
            .map(drop),
        (2, Some(id)) => card.add_dont(Instead::Existing(id)).map(drop),
        (3, Some(id)) => card.to(id, GuidelineMove::Accepted),
        (4, Some(id)) => card.to(id, GuidelineMove::Retired),
        (5, Some(id)) => {
            let change = Change {
                position: Some(which % 9),
                text: (more % 2 == 0).then(|| "other words".to_owned()),
                ..Change::default()
            };
            card.change(id, &change)
        }
        _ => {
            let (gaps, strengths) = (themes(more, more / 8), themes(more / 16, more / 3));
            card.refresh(&gaps, &strengths);
            Ok(())
        }
    };
    if done.is_err() {
        assert_eq!(card.0, before);
    }
}

proptest! {
    #[test]
    fn whatever_is_done_the_card_holds(acts in prop::collection::vec(any::<(u8, usize, u8)>(), 0..60)) {
        let mut card = Card::default();
        for one in acts {
            act(&mut card, one);
            prop_assert_eq!(broken(&card.0), None, "after {:?}: {:?}", one, card.0);
        }
    }

    /// However often somebody writes and puts aside, the row stays small, and what is on the card stays there.
    #[test]
    fn what_is_put_aside_is_forgotten_in_the_end(count in 100_usize..160) {
        let mut card = Card::default();
        let first = card.add_do("stays").unwrap();
        for number in 0..count {
            let id = card.add_do(&number.to_string()).unwrap();
            card.to(id, GuidelineMove::Retired).unwrap();
        }
        prop_assert!(card.0.len() <= MAX_ENTRIES);
        prop_assert_eq!(position(&card.0, first), Some(1));
    }
}
