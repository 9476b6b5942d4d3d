//! The SDKs are those of the contract that is committed beside them.
//!
//! Generating takes a minute and other tools; here only what they were made from is compared. That what was made is as the generators
//! left it is the business of `.ci/sdks`.

use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs::{read, read_to_string};
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn made_from() -> String {
    read_to_string(root().join("sdks/generated-from.sha256")).unwrap()
}

/// The files of such a list that are not, or no longer, as it says.
fn changed(list: &str) -> Vec<&str> {
    let sum = |path: &str| {
        let bytes = read(root().join(path)).ok()?;
        let mut hex = String::new();
        for byte in Sha256::digest(&bytes) {
            write!(hex, "{byte:02x}").unwrap();
        }
        Some(hex)
    };
    list.lines()
        .map(|line| line.split_once("  ").unwrap())
        .filter(|(noted, path)| sum(path).as_deref() != Some(*noted))
        .map(|(_, path)| path)
        .collect()
}

#[test]
fn the_sdks_are_generated_from_what_is_committed() {
    let list = made_from();
    assert!(list.contains("  openapi/v1.json\n"));
    let stale = changed(&list);
    assert!(
        stale.is_empty(),
        "changed since the SDKs were generated: {}; run sdks/generate, and commit what it changes",
        stale.join(", ")
    );
}

#[test]
fn what_the_sdks_were_not_made_from_is_noticed() {
    let other = format!(
        "{}  Cargo.toml\n{}  gone.toml\n",
        "0".repeat(64),
        "0".repeat(64)
    );
    assert_eq!(changed(&other), ["Cargo.toml", "gone.toml"]);
}
