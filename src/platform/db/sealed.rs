//! Columns of private words: sealed in the database, plain in the program. The type of a column says which they are (`schema`), so that
//! no query can forget it.
//!
//! The key is never in the database. A thread has it for as long as it does one request's work, and the words open only for the tenant
//! for whom they were sealed; without it such a column can be neither written nor read.

use crate::platform::ids::TenantId;
use crate::platform::seal::{NotOurs, Sealer, of_row};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::SqlType;
use diesel::sqlite::{Sqlite, SqliteValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::fmt;
use std::io::Write;
use std::ops::{Deref, DerefMut};

/// Private words.
#[derive(Debug, Clone, Copy, Default, SqlType, QueryId)]
#[diesel(postgres_type(oid = 25, array_oid = 1009), sqlite_type(name = "Text"))]
pub struct SealedText;

/// A document with private words: a JSON text, which is sealed and is a JSON string again.
#[derive(Debug, Clone, Copy, Default, SqlType, QueryId)]
#[diesel(
    postgres_type(oid = 3802, array_oid = 3807),
    sqlite_type(name = "Text")
)]
pub struct SealedDocument;

/// What stands in a sealed column. It has no form for a log, and none on the wire: whoever shows it takes it out.
#[derive(Clone, PartialEq, Eq, Default, AsExpression, FromSqlRow)]
#[diesel(sql_type = SealedText)]
#[diesel(sql_type = SealedDocument)]
pub struct Private<T>(pub T);

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

impl<T> Deref for Private<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Private<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Private<T> {
    fn from(words: T) -> Self {
        Self(words)
    }
}

/// What stands before what was sealed, with the way in which it was. What does not begin so is from before it was sealed.
const PREFIX: &str = "sealed:1:";
/// The same of what a feature had sealed by itself for one row; then come that row and the bytes, in hexadecimal digits:
/// `sealed:0:check_in/tnt_…/chki_…:`. The migration `private_words` made it of bytes, and nothing writes it any more.
const PREFIX_OF_ROW: &str = "sealed:0:";
/// What such rows are: nothing else that this node has sealed for a row is private words.
const KINDS_OF_ROW: [&str; 3] = ["check_in", "exercise_log", "fairness_check"];

/// With what, and for whom.
struct Key {
    sealer: Sealer,
    tenant: TenantId,
}

impl Key {
    /// What it is sealed for. A value that is copied to another tenant's row opens nothing there.
    fn purpose(&self) -> String {
        format!("private_words/{}", self.tenant)
    }
}

thread_local! {
    static KEY: RefCell<Option<Key>> = const { RefCell::new(None) };
}

/// Takes the key away when the work ends, however it ends.
pub(super) struct Held;

impl Drop for Held {
    fn drop(&mut self) {
        KEY.set(None);
    }
}

/// Lets this thread read and write what is private in a tenant's rows, until the answer is dropped.
#[must_use]
pub(super) fn hold(sealer: &Sealer, tenant: TenantId) -> Held {
    let sealer = sealer.clone();
    KEY.set(Some(Key { sealer, tenant }));
    Held
}

fn seal(plain: &[u8]) -> Result<String, NotOurs> {
    KEY.with_borrow(|key| {
        let key = key.as_ref().ok_or(NotOurs)?;
        let sealed = key.sealer.seal(&key.purpose(), plain)?;
        Ok(format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(sealed)))
    })
}

fn open(sealed: &str) -> Result<Vec<u8>, NotOurs> {
    KEY.with_borrow(|key| {
        let key = key.as_ref().ok_or(NotOurs)?;
        let sealed = URL_SAFE_NO_PAD
            .decode(sealed)
            .map_err(|_not_ours| NotOurs)?;
        key.sealer.open(&key.purpose(), &sealed)
    })
}

/// Opens what was sealed for a row. The node's key opens it for whatever row the value itself names; so the row must be one of the tenant
/// for whom the work is done, or whoever copies it to another tenant's row would have it opened there.
fn open_of_row(kept: &str) -> Result<Vec<u8>, NotOurs> {
    let (row, sealed) = kept.split_once(':').ok_or(NotOurs)?;
    KEY.with_borrow(|key| {
        let key = key.as_ref().ok_or(NotOurs)?;
        let is_row = |kind| row.starts_with(&of_row(kind, key.tenant, ""));
        if !KINDS_OF_ROW.into_iter().any(is_row) {
            return Err(NotOurs);
        }
        key.sealer.open(row, &from_hexadecimal(sealed)?)
    })
}

fn from_hexadecimal(text: &str) -> Result<Vec<u8>, NotOurs> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let digit = |letter: u8| char::from(letter).to_digit(16);
    let byte = |[high, low]: &[u8; 2]| u8::try_from(digit(*high)? * 16 + digit(*low)?).ok();
    let bytes: Option<Vec<u8>> = pairs.iter().map(byte).collect();
    bytes.filter(|_| rest.is_empty()).ok_or(NotOurs)
}

fn read_text(kept: &str) -> deserialize::Result<Private<String>> {
    match kept.strip_prefix(PREFIX) {
        Some(sealed) => {
            // Its fault would hold the words.
            let words = String::from_utf8(open(sealed)?).map_err(|_private| NotOurs)?;
            Ok(Private(words))
        }
        None => Ok(Private(kept.to_owned())),
    }
}

/// The JSON string as which a document is kept: nothing in it needs an escape.
fn write_document(
    document: &impl Serialize,
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    Ok(format!("\"{}\"", seal(&serde_json::to_vec(document)?)?))
}

fn read_document<T: DeserializeOwned>(kept: &str) -> deserialize::Result<Private<T>> {
    let inside = kept
        .strip_prefix('"')
        .and_then(|kept| kept.strip_suffix('"'));
    let after = |prefix: &str| inside.and_then(|kept| kept.strip_prefix(prefix));
    let document = if let Some(sealed) = after(PREFIX) {
        serde_json::from_slice(&open(sealed)?)
    } else if let Some(of_row) = after(PREFIX_OF_ROW) {
        serde_json::from_slice(&open_of_row(of_row)?)
    } else {
        serde_json::from_str(kept)
    };
    // What serde says of a fault may quote the words.
    document
        .map(Private)
        .map_err(|_private| "a private document of another shape".into())
}

impl ToSql<SealedText, Pg> for Private<String> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(seal(self.as_bytes())?.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl ToSql<SealedText, Sqlite> for Private<String> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(seal(self.as_bytes())?);
        Ok(IsNull::No)
    }
}

impl FromSql<SealedText, Pg> for Private<String> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        read_text(std::str::from_utf8(value.as_bytes())?)
    }
}

impl FromSql<SealedText, Sqlite> for Private<String> {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        read_text(value.read_text())
    }
}

impl<T: Serialize> ToSql<SealedDocument, Pg> for Private<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        // jsonb travels as one version byte, which is 1, and the text.
        out.write_all(&[1])?;
        out.write_all(write_document(&self.0)?.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl<T: Serialize> ToSql<SealedDocument, Sqlite> for Private<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(write_document(&self.0)?);
        Ok(IsNull::No)
    }
}

impl<T: DeserializeOwned> FromSql<SealedDocument, Pg> for Private<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        match value.as_bytes().split_first() {
            Some((1, text)) => read_document(std::str::from_utf8(text)?),
            _ => Err("an unknown version of jsonb".into()),
        }
    }
}

impl<T: DeserializeOwned> FromSql<SealedDocument, Sqlite> for Private<T> {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        read_document(value.read_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::Time;
    use crate::platform::ids::TypedId;

    fn sealer() -> Sealer {
        Sealer::new("a secret of this node")
    }

    fn tenant() -> TenantId {
        TypedId::new(Time::default())
    }

    #[test]
    fn what_was_sealed_comes_back_and_is_not_to_be_read_in_between() {
        let _held = hold(&sealer(), tenant());
        let text = seal(b"sad").unwrap();
        assert!(text.starts_with("sealed:1:") && !text.contains("sad"));
        assert_eq!(read_text(&text).unwrap().0, "sad");
        assert_ne!(text, seal(b"sad").unwrap());
        let words = vec!["sad".to_owned(), "\"tired\"".to_owned()];
        let document = write_document(&words).unwrap();
        assert!(document.starts_with("\"sealed:1:") && !document.contains("sad"));
        let kept: String = serde_json::from_str(&document).unwrap();
        assert_eq!(document, serde_json::to_string(&kept).unwrap());
        assert_eq!(read_document::<Vec<String>>(&document).unwrap().0, words);
    }

    #[test]
    fn what_is_from_before_is_read_as_it_is() {
        let _held = hold(&sealer(), tenant());
        assert_eq!(
            read_text("sad, sealed:1: or not").unwrap().0,
            "sad, sealed:1: or not"
        );
        let document = read_document::<Vec<String>>("[\"sad\"]").unwrap();
        assert_eq!(document.0, ["sad"]);
        assert_eq!(read_document::<String>("\"sad\"").unwrap().0, "sad");
    }

    #[test]
    fn another_tenants_words_and_another_nodes_do_not_open() {
        let (ours, theirs) = (tenant(), tenant());
        let held = hold(&sealer(), theirs);
        let (text, document) = (seal(b"sad").unwrap(), write_document(&["sad"]).unwrap());
        drop(held);
        let does_not_open = || {
            assert!(read_text(&text).is_err());
            assert!(read_document::<Vec<String>>(&document).is_err());
        };
        for key in [(sealer(), ours), (Sealer::new("another"), theirs)] {
            let _held = hold(&key.0, key.1);
            does_not_open();
        }
        // Without a key nothing is opened, and nothing is stored in plain text either.
        does_not_open();
        assert!(seal(b"sad").is_err() && write_document(&["sad"]).is_err());
    }

    /// A document as the migration leaves what a feature had sealed for its row.
    fn of_before(kind: &str, tenant: TenantId) -> String {
        use std::fmt::Write;
        let row = of_row(kind, tenant, "chki_1");
        let mut kept = format!("\"sealed:0:{row}:");
        for byte in sealer().seal(&row, b"[\"sad\"]").unwrap() {
            write!(kept, "{byte:02x}").unwrap();
        }
        kept + "\""
    }

    #[test]
    fn what_was_sealed_for_its_row_is_read() {
        let tenant = tenant();
        let _held = hold(&sealer(), tenant);
        for kind in KINDS_OF_ROW {
            let kept = of_before(kind, tenant);
            let read = |kept: &str| read_document::<Vec<String>>(kept);
            assert!(!kept.contains("sad"));
            assert_eq!(read(&kept).unwrap().0, ["sad"]);
            // What was cut, by half a byte, by bytes or down to its beginning; what is too long, and what is of another row.
            let body = kept.trim_matches('"');
            for length in [body.len() - 1, body.len() - 2, body.len() - 90, 12, 9] {
                let cut: String = body.chars().take(length).collect();
                assert!(read(&format!("\"{cut}\"")).is_err(), "{cut}");
            }
            assert!(read(&format!("\"{body}00\"")).is_err());
            assert!(read(&kept.replace("chki_1", "chki_2")).is_err());
        }
    }

    #[test]
    fn what_was_sealed_for_a_row_of_another_tenant_or_is_no_words_does_not_open() {
        let (ours, theirs) = (tenant(), tenant());
        let does_not_open =
            |kept: &str| assert!(read_document::<Vec<String>>(kept).is_err(), "{kept}");
        let copied = of_before("check_in", theirs);
        let held = hold(&sealer(), ours);
        does_not_open(&copied);
        does_not_open(&of_before("webhook_secret", ours));
        does_not_open(&copied.replace(&theirs.text(), &ours.text()));
        drop(held);
        does_not_open(&copied);
        let _held = hold(&Sealer::new("another"), theirs);
        does_not_open(&copied);
    }

    #[test]
    fn a_fault_and_a_log_say_no_words() {
        let _held = hold(&sealer(), tenant());
        let document = write_document(&["sad"]).unwrap();
        for kept in [document.as_str(), "[\"sad\"]"] {
            let fault = read_document::<Vec<u8>>(kept).unwrap_err();
            assert!(!fault.to_string().contains("sad"), "{fault}");
        }
        let said = format!("{:?}", Private(vec!["sad"]));
        assert_eq!(said, "[private]");
    }
}
