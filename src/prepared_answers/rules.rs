//! What a point of an answer must be.

use super::model::AnswerContent;
use crate::platform::error::{Fault, FaultCode};

/// Points in one part at the most.
pub(super) const MAX_POINTS: u64 = 8;
/// Characters in a point at the most: enough for a thought, too little for a script.
pub(super) const MAX_POINT_LENGTH: usize = 240;

/// Versions of an answer that are kept, the one that counts now among them.
pub(super) const VERSIONS_KEPT: i32 = 50;
/// The same of what all answers of a candidate said before, together: an export holds every one of them.
pub(super) const EARLIER_VERSIONS_KEPT: i64 = 1_000;

/// Checks that want a word of explanation: a point that is a script by its length, and one that says nothing.
#[must_use]
pub(super) fn faults(content: &AnswerContent) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (part, points) in content.parts() {
        for (index, point) in points.iter().enumerate() {
            let (at, length) = (format!("/{part}/{index}"), point.chars().count());
            if point.trim().is_empty() {
                faults.push(Fault::blank(at));
            } else if length > MAX_POINT_LENGTH {
                let detail = format!(
                    "has {length} characters, and a point has room for {MAX_POINT_LENGTH}: short notes are easier to speak from \
                     than a script, so keep the key words or make two points of it"
                );
                faults.push(Fault::at(at, FaultCode::Length, detail));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_refused_with_the_reason_and_a_way_out() {
        let content = AnswerContent {
            action: vec!["I asked".to_owned(), "é".repeat(241)],
            result: vec!["é".repeat(240), " ".to_owned()],
            ..AnswerContent::default()
        };
        let faults = faults(&content);
        let pointers: Vec<_> = faults
            .iter()
            .map(|fault| (fault.pointer.as_deref().unwrap_or_default(), fault.code))
            .collect();
        assert_eq!(
            pointers,
            [
                ("/action/1", FaultCode::Length),
                ("/result/1", FaultCode::Blank)
            ]
        );
        let detail = &faults[0].detail;
        assert!(
            detail.contains("241") && detail.contains("make two points"),
            "{detail}"
        );
    }
}
