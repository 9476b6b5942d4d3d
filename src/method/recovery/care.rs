//! What comes first after a hard day. It follows from check-ins, which nobody but the candidate may know of.

use super::StepKind;
use crate::method::support::Severity;
use chrono::NaiveDate;

/// For so many days from a hard one on, what is kind comes first.
const KIND_FOR_DAYS: i64 = 4;
/// Whoever may have been in danger and has not said since that it is lighter is asked for nothing that is work for so many days.
/// After that the rest is there again, behind what is kind.
const NOTHING_ELSE_FOR_DAYS: i64 = 30;

/// The hard day that still counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HardDay {
    /// The latest one.
    pub on: NaiveDate,
    /// Whether it may have been about life and death.
    pub was_urgent: bool,
}

impl HardDay {
    /// What check-ins, the newest first, say today. A hard one counts for some days, whatever was said after it; one that may have
    /// been about life and death counts until a lighter one, also when somebody comes back after weeks.
    #[must_use]
    pub fn of(
        check_ins: impl IntoIterator<Item = (NaiveDate, Severity)>,
        today: NaiveDate,
    ) -> Option<Self> {
        let mut found: Option<Self> = None;
        let mut is_lighter_since = false;
        for (on, severity) in check_ins {
            if severity < Severity::High {
                is_lighter_since = true;
                continue;
            }
            let was_urgent = severity == Severity::Urgent;
            let is_recent = (today - on).num_days() < KIND_FOR_DAYS;
            if is_recent || (was_urgent && !is_lighter_since) {
                let latest = found.get_or_insert(Self { on, was_urgent });
                latest.was_urgent |= was_urgent;
            }
        }
        found
    }

    /// Whether nothing else is offered than what is kind.
    pub(super) fn stands_alone(self, today: NaiveDate) -> bool {
        self.was_urgent && (today - self.on).num_days() < NOTHING_ELSE_FOR_DAYS
    }

    /// Saying how one is, and where help is. On the day itself the person has just said it, and help comes first.
    pub(super) fn first_steps(self, today: NaiveDate) -> [StepKind; 2] {
        if self.on == today {
            [StepKind::HelpLines, StepKind::CheckIn]
        } else {
            [StepKind::CheckIn, StepKind::HelpLines]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    fn hard(days_ago: &[(u64, Severity)]) -> Option<(u64, bool)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let check_ins = days_ago.iter();
        let check_ins = check_ins.map(|(ago, severity)| (today - Days::new(*ago), *severity));
        let hard = HardDay::of(check_ins, today)?;
        let ago = u64::try_from((today - hard.on).num_days()).unwrap();
        Some((ago, hard.was_urgent))
    }

    #[test]
    fn a_hard_day_counts_for_some_days_and_danger_until_it_is_lighter() {
        use Severity::{High, Low, None as Nothing, Urgent};
        assert_eq!(hard(&[]), None);
        assert_eq!(hard(&[(0, Low), (1, Nothing)]), None);
        assert_eq!(hard(&[(3, High)]), Some((3, false)));
        assert_eq!(hard(&[(4, High)]), None);
        assert_eq!(hard(&[(0, Low), (1, High)]), Some((1, false)));
        assert_eq!(hard(&[(90, Urgent)]), Some((90, true)));
        assert_eq!(hard(&[(50, High), (90, Urgent)]), Some((90, true)));
        assert_eq!(hard(&[(50, Low), (90, Urgent)]), None);
        assert_eq!(hard(&[(0, Low), (1, Urgent)]), Some((1, true)));
        assert_eq!(hard(&[(0, High), (1, Urgent)]), Some((0, true)));
    }
}
