//! Who may begin attempts when not everybody can: nobody's hanging endpoints may stand in front of others. Pure: whoever asks says what
//! began and how it ended.
//!
//! An endpoint is trusted once its last attempt arrived. All others (new ones, failing ones, those that did not answer in time) share half
//! of the room, so that the other half is always for those that answer. Of what is free for an endpoint its tenant has a share,
//! less what it has already in either half, so that a few tenants never take all of it.

use super::endpoints::WebhookEndpointId;
use crate::platform::ids::TenantId;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Attempts at the same time, of all tenants. Each is a socket and a small task, most of the time waiting.
const ATTEMPTS: usize = 256;
/// Attempts at the same time to endpoints that are not trusted.
const ATTEMPTS_TO_UNTRUSTED: usize = ATTEMPTS / 2;
/// Attempts at the same time, of one tenant.
const ATTEMPTS_OF_A_TENANT: usize = 16;
/// A tenant has at most one part in so many of what others have left.
const SHARES: usize = 8;
/// Endpoints that are remembered as trusted. With more of them all are forgotten, and trusted again when they next answer.
const TRUSTED: usize = 20_000;

/// An endpoint of a tenant.
pub(super) type Destination = (TenantId, WebhookEndpointId);

/// An attempt that runs.
struct Place {
    to: Destination,
    trusted: bool,
}

/// The attempts that run, by their ids, and which endpoints have earned trust.
pub(super) struct Room<I> {
    places: HashMap<I, Place>,
    trusted: HashSet<Destination>,
}

impl<I> Default for Room<I> {
    fn default() -> Self {
        Self {
            places: HashMap::new(),
            trusted: HashSet::new(),
        }
    }
}

impl<I: Eq + Hash> Room<I> {
    /// Whether nobody at all may begin an attempt.
    pub(super) fn is_full(&self) -> bool {
        self.places.len() >= ATTEMPTS
    }

    /// Whether none may begin for this endpoint, whoever's it is.
    pub(super) fn is_full_for(&self, to: Destination) -> bool {
        self.free_for(to) == 0
    }

    /// How many may begin for this endpoint.
    pub(super) fn left_for(&self, to: Destination) -> usize {
        let free = self.free_for(to);
        let (tenant, _) = to;
        let own = self.count(|place| place.to.0 == tenant);
        let share = ((free + own) / SHARES).clamp(1, ATTEMPTS_OF_A_TENANT);
        share.saturating_sub(own).min(free)
    }

    /// How many run for this endpoint.
    pub(super) fn at(&self, to: Destination) -> usize {
        self.count(|place| place.to == to)
    }

    /// An attempt began.
    pub(super) fn begin(&mut self, id: I, to: Destination) {
        let trusted = self.trusted.contains(&to);
        self.places.insert(id, Place { to, trusted });
    }

    /// An attempt ended; `arrived` says whether the endpoint took what was sent.
    pub(super) fn end(&mut self, id: &I, arrived: bool) {
        let Some(Place { to, .. }) = self.places.remove(id) else {
            return;
        };
        let changed = if arrived {
            if self.trusted.len() >= TRUSTED {
                self.trusted.clear();
            }
            self.trusted.insert(to)
        } else {
            self.trusted.remove(&to)
        };
        if changed {
            let others = self.places.values_mut().filter(|place| place.to == to);
            others.for_each(|place| place.trusted = arrived);
        }
    }

    fn free_for(&self, to: Destination) -> usize {
        let free = ATTEMPTS.saturating_sub(self.places.len());
        if free == 0 || self.trusted.contains(&to) {
            return free;
        }
        let untrusted = self.count(|place| !place.trusted);
        free.min(ATTEMPTS_TO_UNTRUSTED.saturating_sub(untrusted))
    }

    fn count(&self, which: impl Fn(&Place) -> bool) -> usize {
        self.places.values().filter(|place| which(place)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::Time;
    use crate::platform::ids::TypedId;

    struct Ids(usize);

    impl Ids {
        /// Begins as many attempts as may; gives their ids.
        fn fill(&mut self, room: &mut Room<usize>, to: Destination) -> Vec<usize> {
            let count = room.left_for(to);
            let ids: Vec<usize> = (self.0..self.0 + count).collect();
            self.0 += count;
            for id in &ids {
                room.begin(*id, to);
            }
            ids
        }
    }

    fn endpoint_of(tenant: TenantId) -> Destination {
        (tenant, WebhookEndpointId::new(Time::default()))
    }

    fn somebody() -> Destination {
        endpoint_of(TenantId::new(Time::default()))
    }

    #[test]
    fn a_tenant_alone_has_what_one_may_have_at_the_most() {
        let (mut room, mut ids) = (Room::default(), Ids(0));
        let one = somebody();
        assert_eq!(ids.fill(&mut room, one).len(), ATTEMPTS_OF_A_TENANT);
        assert_eq!(room.left_for(endpoint_of(one.0)), 0);
        assert!(!room.is_full_for(one));
    }

    #[test]
    fn a_few_tenants_never_take_all_and_who_comes_later_still_gets_in() {
        let (mut room, mut ids) = (Room::default(), Ids(0));
        let hanging: Vec<_> = (0..24).map(|_| somebody()).collect();
        for _ in 0..3 {
            for to in &hanging {
                ids.fill(&mut room, *to);
            }
        }
        assert!(room.left_for(somebody()) > 0);
    }

    #[test]
    fn whoever_answers_is_never_behind_those_who_do_not() {
        let (mut room, mut ids) = (Room::default(), Ids(0));
        let good = somebody();
        let sent = ids.fill(&mut room, good);
        for id in &sent {
            room.end(id, true);
        }
        while !room.is_full_for(somebody()) {
            ids.fill(&mut room, somebody());
        }
        assert_eq!(room.places.len(), ATTEMPTS_TO_UNTRUSTED);
        assert_eq!(room.left_for(good), ATTEMPTS_OF_A_TENANT);
    }

    #[test]
    fn trust_ends_with_the_first_attempt_that_does_not_arrive_and_is_earned_again() {
        let (mut room, mut ids) = (Room::default(), Ids(0));
        let (one, two) = (somebody(), somebody());
        let first = ids.fill(&mut room, one);
        room.end(&first[0], true);
        assert_eq!(room.count(|place| place.trusted), first.len() - 1);
        room.end(&first[1], false);
        assert_eq!(room.count(|place| place.trusted), 0);
        assert_eq!(room.free_for(one), room.free_for(two));
        room.end(&first[2], true);
        assert!(room.free_for(one) > room.free_for(two));
        room.end(&first[2], false);
        assert_eq!(room.at(one), first.len() - 3);
        assert!(
            room.free_for(one) > room.free_for(two),
            "what is gone says nothing"
        );
    }

    #[test]
    fn there_is_an_end_to_what_is_remembered_and_to_the_room() {
        let (mut room, mut ids) = (Room::default(), Ids(0));
        for id in 0..=TRUSTED {
            room.begin(id, somebody());
            room.end(&id, true);
        }
        assert_eq!(room.trusted.len(), 1);
        let trusted: Vec<_> = (0..300).map(|_| somebody()).collect();
        for to in &trusted {
            room.begin(usize::MAX, *to);
            room.end(&usize::MAX, true);
        }
        for to in &trusted {
            ids.fill(&mut room, *to);
        }
        assert!(room.is_full() && room.is_full_for(trusted[0]));
        assert_eq!(
            (room.places.len(), room.left_for(trusted[299])),
            (ATTEMPTS, 0)
        );
    }
}
