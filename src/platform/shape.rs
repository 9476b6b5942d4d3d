//! Reads a body into the shape that is wanted, or says all that is wrong with it.
//!
//! serde ends at the first fault. So what it refused is put right, by the schema of the body, and read again, until nothing is
//! left to refuse: serde stays the judge of what is wrong, and the schema says what would be right. Nothing of this is done to a body
//! that is fine.

use super::error::{ApiError, Fault, FaultCode, MOST_FAULTS, Result};
use super::json::Strict;
use super::valid::faults_of;
use super::wanted::Wanted;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use utoipa::ToSchema;
use validator::Validate;

/// Deepest nesting of a JSON body.
const DEPTH_LIMIT: usize = 32;
/// Longest pointer to a part of a JSON body, in bytes: far beyond the longest of ours.
const POINTER_LIMIT: usize = 256;
/// Values that are read again for the faults of one body. Each reading finds one fault, so of a body of more than two thousand values fewer
/// than [`MOST_FAULTS`] are told: a refusal must not cost much more than what it refuses.
const READ_AGAIN: usize = 200_000;

/// Where serde stopped.
struct Misread {
    pointer: String,
    /// Whether the member is not there at all.
    missing: bool,
}

/// Reads what `json` gives, if it has the shape that is wanted and keeps to its limits.
pub(super) fn read<T: DeserializeOwned + Validate + ToSchema>(
    json: impl Fn() -> Result<Value>,
) -> Result<T> {
    let value = json()?;
    let mut faults = Vec::new();
    inspect(&value, &mut String::new(), 0, &mut faults);
    if faults.is_empty()
        && let Ok(body) = shaped::<T>(value)
    {
        return match body.validate() {
            Ok(()) => Ok(body),
            Err(errors) => Err(ApiError::invalid(faults_of(&errors))),
        };
    }
    let judge = |value| {
        let body: T = shaped(value)?;
        let limits = body.validate();
        Ok(limits.map_or_else(|errors| faults_of(&errors), |()| Vec::new()))
    };
    gather(&Wanted::by::<T>(), json()?, &judge, &mut faults);
    Err(ApiError::invalid(faults))
}

fn shaped<T: DeserializeOwned>(value: Value) -> Result<T, Misread> {
    serde_path_to_error::deserialize(Strict(value)).map_err(|error| {
        let pointer = pointer_of(error.path());
        Misread::of(pointer, &error.into_inner().to_string())
    })
}

impl Misread {
    /// That a member is missing, and which, serde tells only in words, and it points at what lacks it.
    fn of(pointer: String, said: &str) -> Self {
        let name = said
            .strip_prefix("missing field `")
            .and_then(|rest| rest.strip_suffix('`'));
        match name {
            Some(name) => Self {
                pointer: format!("{pointer}/{name}"),
                missing: true,
            },
            None => Self {
                pointer,
                missing: false,
            },
        }
    }
}

fn pointer_of(path: &Path) -> String {
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            // The words of a list have nothing inside.
            Segment::Enum { .. } | Segment::Unknown => String::new(),
        })
        .collect()
}

/// Adds every fault that serde and the limits find in a value, one reading after another, in the order of their places.
fn gather(
    wanted: &Wanted,
    mut value: Value,
    judge: &dyn Fn(Value) -> Result<Vec<Fault>, Misread>,
    faults: &mut Vec<Fault>,
) {
    let mut mended: Vec<String> = Vec::new();
    let is_mended = |mended: &[String], pointer: &str| {
        mended.iter().any(|place| {
            pointer
                .strip_prefix(place.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    let readings = (READ_AGAIN / size(&value)).clamp(2, MOST_FAULTS + 1);
    for _ in 0..readings {
        if faults.len() >= MOST_FAULTS {
            break;
        }
        let Misread { pointer, missing } = match judge(value.clone()) {
            Ok(limits) => {
                let of_theirs = |fault: &Fault| {
                    let pointer = fault.pointer.as_deref().unwrap_or_default();
                    !is_mended(&mended, pointer)
                };
                faults.extend(limits.into_iter().filter(of_theirs));
                break;
            }
            Err(misread) => misread,
        };
        // What is put there should pass; if it does not, another reading would find the same.
        if is_mended(&mended, &pointer) {
            break;
        }
        let told = |fault: &Fault| fault.pointer.as_ref() == Some(&pointer);
        let can_be_told = pointer.len() <= POINTER_LIMIT && !pointer.contains(char::is_control);
        if faults.is_empty() || (can_be_told && !faults.iter().any(told)) {
            faults.push(if missing {
                Fault::at(pointer.as_str(), FaultCode::Required, "is required")
            } else {
                wanted.fault(&value, &pointer)
            });
        }
        if !wanted.mend(&mut value, &pointer) {
            break;
        }
        mended.push(pointer);
    }
    faults.sort_by_cached_key(|fault| place_of(fault.pointer.as_deref().unwrap_or_default()));
}

/// What orders places: members by their names, items by their numbers.
fn place_of(pointer: &str) -> Vec<(usize, String)> {
    let part = |part: &str| (part.parse().unwrap_or_default(), part.to_owned());
    pointer.split('/').map(part).collect()
}

/// How many values a value is made of, itself too.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// Finds what no database and no reader can keep: U+0000, nesting without end, and names that nothing has.
///
/// Each fault repeats where it is, so both the length of a place and the number of faults have a limit: a small body must not
/// make a huge answer.
fn inspect(value: &Value, pointer: &mut String, depth: usize, faults: &mut Vec<Fault>) {
    match value {
        Value::String(text) if text.contains('\0') => {
            let (code, detail) = (FaultCode::ForbiddenCharacter, "must not contain U+0000");
            faults.push(Fault::at(pointer.as_str(), code, detail));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                inspect_part(&index.to_string(), item, pointer, depth, faults);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                inspect_part(&name, item, pointer, depth, faults);
            }
        }
        _ => {}
    }
}

fn inspect_part(
    name: &str,
    value: &Value,
    pointer: &mut String,
    depth: usize,
    faults: &mut Vec<Fault>,
) {
    if faults.len() >= MOST_FAULTS {
        return;
    }
    let length = pointer.len();
    let mut refuse = |code, detail: String| faults.push(Fault::at(pointer.as_str(), code, detail));
    if name.contains(char::is_control) {
        let detail = "a member name must not contain a control character".to_owned();
        refuse(FaultCode::ForbiddenCharacter, detail);
    } else if depth >= DEPTH_LIMIT {
        let detail = format!("holds more than {DEPTH_LIMIT} levels of nesting");
        refuse(FaultCode::TooDeep, detail);
    } else if length + name.len() >= POINTER_LIMIT {
        let detail = format!("holds a pointer of more than {POINTER_LIMIT} bytes");
        refuse(FaultCode::TooDeep, detail);
    } else {
        pointer.push('/');
        pointer.push_str(name);
        inspect(value, pointer, depth + 1, faults);
        pointer.truncate(length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Code;
    use crate::platform::locale::Language;
    use serde::Deserialize;
    use serde_json::json;

    /// A body.
    #[derive(Debug, Deserialize, Validate, ToSchema)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Body {
        #[validate(length(min = 1, max = 3))]
        name: String,
        #[validate(range(max = 60))]
        #[schema(minimum = 0, maximum = 60)]
        hours: u32,
        day: Option<chrono::NaiveDate>,
        #[serde(default)]
        rows: Vec<Row>,
    }

    /// A row.
    #[derive(Debug, Deserialize, Validate, ToSchema)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Row {
        sort: crate::platform::page::Sort,
        at: crate::platform::clock::Time,
    }

    fn faults(value: &Value) -> Vec<(String, FaultCode, String)> {
        let refused = read::<Body>(|| Ok(value.clone())).unwrap_err();
        assert_eq!(refused.code(), Code::InvalidFields);
        let faults = refused.problem(None, Language::English).errors.into_iter();
        faults
            .map(|fault| (fault.pointer.unwrap(), fault.code, fault.detail))
            .collect()
    }

    /// A body, and what is wrong with it: where, as what, in which words.
    type Case<'a> = (Value, &'a [(&'a str, FaultCode, &'a str)]);

    fn told(cases: &[Case<'_>]) {
        for (value, expected) in cases {
            let expected: Vec<_> = expected
                .iter()
                .map(|(pointer, code, detail)| ((*pointer).to_owned(), *code, (*detail).to_owned()))
                .collect();
            assert_eq!(faults(value), expected, "{value}");
        }
    }

    #[test]
    fn every_fault_is_told_in_its_place_and_in_plain_words() {
        use FaultCode::{Length, Required, UnknownMember, WrongShape};
        told(&[
            (json!([]), &[("", WrongShape, "must be an object")]),
            (
                json!(null),
                &[("", WrongShape, "must be an object, not null")],
            ),
            (
                json!({}),
                &[
                    ("/hours", Required, "is required"),
                    ("/name", Required, "is required"),
                ],
            ),
            (
                json!({"name": "long name", "hours": "3", "day": "soon", "colour/size": 1}),
                &[
                    (
                        "/colour~1size",
                        UnknownMember,
                        "is not a member of this object",
                    ),
                    ("/day", WrongShape, "must be a day like 2026-11-23"),
                    ("/hours", WrongShape, "must be a whole number"),
                    (
                        "/name",
                        Length,
                        "must have between 1 and 3 characters or items",
                    ),
                ],
            ),
        ]);
    }

    #[test]
    fn faults_of_shape_and_of_limits_are_told_together() {
        use FaultCode::{ForbiddenCharacter, OutOfRange, Required, WrongShape};
        told(&[
            (
                json!({"name": "a\0", "hours": 5_000_000_000_u64, "rows": [{"sort": "up", "at": "now"}, 1, {"sort": "created_at"}]}),
                &[
                    ("/hours", OutOfRange, "must be between 0 and 60"),
                    ("/name", ForbiddenCharacter, "must not contain U+0000"),
                    (
                        "/rows/0/at",
                        WrongShape,
                        "must be a time like 2026-11-22T18:15:00.000Z, from 1970 to 9999",
                    ),
                    (
                        "/rows/0/sort",
                        WrongShape,
                        "must be one of: -created_at, created_at",
                    ),
                    ("/rows/1", WrongShape, "must be an object"),
                    ("/rows/2/at", Required, "is required"),
                ],
            ),
            (
                json!({"name": null, "hours": -1, "rows": {}}),
                &[
                    ("/hours", OutOfRange, "must be between 0 and 60"),
                    ("/name", WrongShape, "must be text, not null"),
                    ("/rows", WrongShape, "must be a list"),
                ],
            ),
        ]);
    }

    #[test]
    fn items_are_told_in_their_order_and_the_first_hundred_of_many() {
        let rows = vec![json!(1); 150];
        let told = faults(&json!({"name": "a", "hours": 1, "rows": rows}));
        let expected: Vec<_> = (0..MOST_FAULTS).map(|n| format!("/rows/{n}")).collect();
        assert_eq!(
            told.into_iter().map(|fault| fault.0).collect::<Vec<_>>(),
            expected
        );
        let endless = vec![json!(1); 50_000];
        assert_eq!(
            faults(&json!({"name": "a", "hours": 1, "rows": endless})).len(),
            3
        );
    }

    #[test]
    fn a_small_body_makes_no_huge_answer() {
        let zeros = vec![r#""\u0000""#; 5_000].join(",");
        let names: Vec<String> = (0..5_000).map(|n| format!(r#""\u0000{n}": 1"#)).collect();
        for body in [
            format!(r#"{{"{}": [{zeros}]}}"#, "k".repeat(POINTER_LIMIT - 10)),
            format!(r#"{{"{}": [{zeros}]}}"#, "k".repeat(20_000)),
            nested(&r#"\""#.repeat(POINTER_LIMIT - 10), 1, &zeros),
            nested(&"~".repeat(100), DEPTH_LIMIT - 1, &zeros),
            nested("k", DEPTH_LIMIT - 1, &zeros),
            nested("k", DEPTH_LIMIT + 50, &zeros),
            nested(&r"\u0001".repeat(100), 2, &zeros),
            format!("{{{}}}", names.join(",")),
            format!("[{}]", vec![r#"{"\u0000": "\u0000"}"#; 5_000].join(",")),
        ] {
            let refused = read::<Body>(|| Ok(serde_json::from_str(&body).unwrap())).unwrap_err();
            let problem = refused.problem(None, Language::English);
            assert!((1..=MOST_FAULTS).contains(&problem.errors.len()));
            let answer = serde_json::to_string(&problem).unwrap();
            assert!(answer.len() < 700 * MOST_FAULTS, "{}", answer.len());
        }
    }

    /// A list under a name, so many levels deep.
    fn nested(name: &str, levels: usize, list: &str) -> String {
        let (open, close) = (
            format!(r#"{{"{name}": "#).repeat(levels),
            "}".repeat(levels),
        );
        format!("{open}[{list}]{close}")
    }
}
