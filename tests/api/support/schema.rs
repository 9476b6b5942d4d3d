//! The tables as `platform/db/schema/` has them: read here for every test that compares them with something.

/// Its files, one after the other. One that is missing here is found: the databases have its tables.
pub(crate) const SCHEMA: &str = concat!(
    include_str!("../../../src/platform/db/schema/access.rs"),
    include_str!("../../../src/platform/db/schema/outgoing.rs"),
    include_str!("../../../src/platform/db/schema/people.rs"),
    include_str!("../../../src/platform/db/schema/recovery.rs"),
    include_str!("../../../src/platform/db/schema/search.rs"),
);

/// A table.
#[derive(Debug, Default)]
pub(crate) struct Table<'t> {
    pub(crate) name: &'t str,
    /// Its primary key.
    pub(crate) key: Vec<&'t str>,
    /// Each column and its type, in their order.
    pub(crate) columns: Vec<(&'t str, &'t str)>,
}

/// The tables that this text declares, in their order.
pub(crate) fn tables(text: &str) -> Vec<Table<'_>> {
    let mut tables: Vec<Table<'_>> = Vec::new();
    for line in text.lines().map(str::trim) {
        let head = line.strip_suffix(") {");
        if let Some((name, key)) = head.and_then(|head| head.split_once(" (")) {
            tables.push(Table {
                name,
                key: key.split(',').map(str::trim).collect(),
                columns: Vec::new(),
            });
        } else if let Some((column, kind)) = line.trim_end_matches(',').split_once(" -> ") {
            let table = tables.last_mut().unwrap();
            table.columns.push((column.trim_matches('"'), kind));
        }
    }
    tables
}
