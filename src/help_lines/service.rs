//! Which help lines there are for somebody.

use crate::candidates;
use crate::knowledge;
use crate::method::support::{HelpLine, help_lines};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::locale::Language;

/// The lines of a country, and the language of what is ours in them; where none is named, of the country of the candidate who asks.
pub(super) fn list(tx: &mut Tx<'_>, country: Option<&str>) -> Result<(Vec<HelpLine>, Language)> {
    let own = match tx.only_candidate() {
        Some(id) => Some(candidates::get(tx, id)?),
        None => None,
    };
    let country = country.or(own.as_ref().map(|own| own.country.as_str()));
    let today = own
        .as_ref()
        .map_or_else(|| tx.now().date_naive(), |own| own.local_date(tx.now()));
    let locale = own.as_ref().map_or("", |own| own.locale.as_str());
    let language = Language::for_person(tx.language(), locale);
    let library = knowledge::library()?;
    let lines = help_lines(library.support(), country, language.as_str(), today);
    Ok((lines, language))
}
