//! Which help lines there are for somebody.

use crate::candidates;
use crate::knowledge;
use crate::method::support::{HelpLine, help_lines};
use crate::platform::Result;
use crate::platform::db::Tx;

/// The lines of a country; where none is named, of the country of the candidate who asks.
pub(super) fn list(tx: &mut Tx<'_>, country: Option<&str>) -> Result<Vec<HelpLine>> {
    let own = match tx.only_candidate() {
        Some(id) => Some(candidates::get(tx, id)?),
        None => None,
    };
    let country = country.or(own.as_ref().map(|own| own.country.as_str()));
    let today = own
        .as_ref()
        .map_or_else(|| tx.now().date_naive(), |own| own.local_date(tx.now()));
    let library = knowledge::library()?;
    Ok(help_lines(library.support(), country, today))
}
