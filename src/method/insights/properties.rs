//! What holds of figures on any world.

use super::*;
use proptest::prelude::*;

fn ended(candidate: u128, organisation: u8, answered_after_days: Option<u32>) -> Ended {
    Ended {
        candidate,
        source: if organisation == 0 {
            Source::Agency
        } else {
            Source::Employer
        },
        organisation: format!("Employer {organisation}"),
        answered_after_days,
    }
}

fn some_ended() -> impl Strategy<Value = Ended> {
    (0_u128..70, 0_u8..4, proptest::option::of(0_u32..30))
        .prop_map(|(candidate, organisation, days)| ended(candidate, organisation, days))
}

fn some_said() -> impl Strategy<Value = Said> {
    let theme = prop::sample::select(&Theme::ALL[..4]);
    let polarity = prop::sample::select(Polarity::ALL);
    (0_u128..70, theme, polarity).prop_map(|(candidate, theme, polarity)| Said {
        candidate,
        theme,
        polarity,
    })
}

fn some_opened() -> impl Strategy<Value = Opened> {
    let stage = prop::sample::select(RecoveryStage::ALL);
    (0_u128..90, stage).prop_map(|(candidate, stage)| Opened { candidate, stage })
}

fn worlds() -> impl Strategy<Value = Facts> {
    let ended = prop::collection::vec(some_ended(), 0..160);
    let said = prop::collection::vec(some_said(), 0..160);
    let opened = prop::collection::vec(some_opened(), 0..160);
    (ended, said, opened).prop_map(|(ended, said, opened)| Facts {
        ended,
        said,
        opened,
        ..Facts::default()
    })
}

fn groups() -> impl Strategy<Value = BTreeMap<u8, People>> {
    let people = prop::collection::btree_set(0_u128..200, 1..50);
    prop::collection::btree_map(0_u8..6, people, 0..6)
}

fn together<'p>(groups: &'p BTreeMap<u8, People>, names: &'p [u8]) -> People {
    names
        .iter()
        .flat_map(|name| groups[name].iter().copied())
        .collect()
}

proptest! {
    #[test]
    fn each_group_that_is_shown_is_large_and_so_is_what_is_left_of_the_whole(groups in groups()) {
        let cut = split(&groups, 4);
        prop_assert!(cut.shown.len() <= 4);
        for name in &cut.shown {
            prop_assert!(groups[name].len() >= AT_LEAST);
        }
        let hidden: Vec<u8> = groups.keys().copied().filter(|name| !cut.shown.contains(name)).collect();
        let left = together(&groups, &hidden);
        prop_assert!(left.is_empty() || left.len() >= AT_LEAST || cut.shown.is_empty());
        if !cut.together.is_empty() {
            prop_assert_eq!(&together(&groups, &cut.together), &left);
            prop_assert!(left.len() >= AT_LEAST);
        }
    }

    #[test]
    fn no_figure_stands_on_fewer_than_twenty(facts in worlds()) {
        let people = facts.people().len();
        let Some(figures) = figures(&facts) else {
            prop_assert!(people < AT_LEAST);
            return Ok(());
        };
        prop_assert!(people >= AT_LEAST);
        let heard = heard_of(&facts.said).len();
        for row in &figures.themes {
            let of: People = facts.said.iter()
                .filter(|one| one.theme == row.theme && one.polarity == row.polarity)
                .map(|one| one.candidate).collect();
            prop_assert!(of.len() >= AT_LEAST && heard - of.len() >= AT_LEAST);
        }
        for row in figures.by_employer.iter().map(|row| row.responses).chain(figures.by_source.iter().map(|row| row.responses)) {
            prop_assert!(row.candidates.value.is_some());
        }
        for figure in [figures.candidates, figures.heard_of, figures.responses.candidates] {
            prop_assert_eq!(figure.value.is_none(), figure.withheld_because.is_some());
            prop_assert!(figure.value.is_none_or(|value| value % 5 == 0 && value >= 20));
        }
        for row in &figures.recoveries {
            prop_assert!(row.candidates >= 20 && row.candidates % 5 == 0);
        }
    }
}

#[test]
fn a_theme_of_nearly_everybody_is_not_told_since_it_would_tell_of_each() {
    let say = |candidate, theme| Said {
        candidate,
        theme,
        polarity: Polarity::Improvement,
    };
    let told = |of_depth: u128, of_all: u128| {
        let depth = (0..of_depth).map(|one| say(one, Theme::AnswerDepth));
        let rest = (of_depth..of_all).map(|one| say(one, Theme::Confidence));
        let said: Vec<Said> = depth.chain(rest).collect();
        themes(&said).len()
    };
    assert_eq!(
        (told(20, 40), told(21, 40), told(19, 40), told(40, 40)),
        (2, 0, 0, 0)
    );
}

#[test]
fn the_rest_of_a_partition_is_never_a_few() {
    let groups = |sizes: &[u128]| -> BTreeMap<usize, People> {
        let mut next = 0;
        let mut people = |size: u128| {
            next += size;
            (next - size..next).collect()
        };
        sizes
            .iter()
            .enumerate()
            .map(|(name, size)| (name, people(*size)))
            .collect()
    };
    let cut = |sizes: &[u128]| {
        let Split { shown, together } = split(&groups(sizes), 100);
        (shown, together)
    };
    assert_eq!(cut(&[30, 25]), (vec![0, 1], vec![]));
    assert_eq!(cut(&[30, 25, 3]), (vec![0], vec![2, 1]));
    assert_eq!(cut(&[30, 12, 9]), (vec![0], vec![1, 2]));
    assert_eq!(cut(&[30, 3]), (vec![], vec![1, 0]));
    assert_eq!(cut(&[12, 3]), (vec![], vec![]));
}

#[test]
fn rates_and_medians_are_coarse_and_each_has_its_own_twenty() {
    let answered = (0..19).map(|one| ended(one, 1, Some(3)));
    let silent = (19..40).map(|one| ended(one, 1, None));
    let all: Vec<Ended> = answered.chain(silent).collect();
    let shown = responses(all.iter());
    assert_eq!(
        (shown.candidates.value, shown.answer_rate_percent.value),
        (Some(40), Some(50))
    );
    assert_eq!(
        (shown.median_days.value, shown.median_days.withheld_because),
        (None, Some(Withheld::TooFew))
    );
    let more = [ended(40, 1, Some(9))];
    assert_eq!(
        responses(all.iter().chain(&more)).median_days.value,
        Some(3)
    );
}
