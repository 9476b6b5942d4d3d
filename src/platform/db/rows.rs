//! The queries that every table of tenants' rows has, written once.

/// Declares a store's `insert`, `find`, `get`, `update` and `delete` for a table keyed by `(tenant_id, id)`.
///
/// - `find` gives `None` and `get` gives 404 for what is not there, is another tenant's, or is another candidate's than
///   the one who asks (`owner` names the column that says whose it is).
/// - `update` raises `version`, sets `updated_at`, and fails as stale when somebody else was faster; the transaction is
///   then tried again from the start.
/// - `changes: Always` puts every change of a row into the feed of changes, `changes: Once` only that it is there.
/// - `delete` also forgets the answers about a candidate that were kept for repeated requests and mention the row.
/// - With `; never deleted` at the end there is no `delete`: rows of this kind go only together with what they hang on.
///   With `; never changed` there is no `update`: such a row says what was, at its time.
/// - `by: column` is for a row that is named by what it hangs on instead of an id of its own, one for each: when two are made
///   at once, the second `insert` is stale too, so that it is tried again and finds the first. There is no `get`: what is not
///   there yet is nothing to refuse.
#[macro_export]
macro_rules! tenant_rows {
    ($table:ident, $entity:ident, $id:ident, by: $key:ident, owner: $owner:ident) => {
        $crate::tenant_rows!($table, $entity, $id, by: $key, owner: $owner; never deleted);
        $crate::tenant_rows!(@delete $key; $table, $entity, $id, owner: $owner);
    };
    ($table:ident, $entity:ident, $id:ident, by: $key:ident, owner: $owner:ident; never deleted) => {
        /// Stores a first row; when two come at once, the second is tried again and finds the first.
        pub(super) fn insert(tx: &mut $crate::platform::db::Tx<'_>, row: &$entity) -> $crate::platform::Result<()> {
            use diesel::RunQueryDsl;
            let inserted = $crate::on_backend!(tx.conn(), c => diesel::insert_into($table::table).values(row).execute(c));
            match inserted.map_err($crate::platform::ApiError::from) {
                Err(error) if error.violates_unique(stringify!($table)) => Err($crate::platform::ApiError::stale()),
                Err(error) => Err(error),
                Ok(_) => Ok(()),
            }
        }

        $crate::tenant_rows!(@find $key; $table, $entity, $id, owner: $owner);
        $crate::tenant_rows!(@update $key; $table, $entity, $id, owner: $owner);
    };
    ($table:ident, $entity:ident, $id:ident $(, owner: $owner:ident $(, changes: $told:ident)?)?) => {
        $crate::tenant_rows!($table, $entity, $id $(, owner: $owner $(, changes: $told)?)?; never deleted);
        $crate::tenant_rows!(@delete id; $table, $entity, $id $(, owner: $owner $(, changes: $told)?)?);
    };
    ($table:ident, $entity:ident, $id:ident $(, owner: $owner:ident $(, changes: $told:ident)?)?; never changed) => {
        $crate::tenant_rows!(@keep $table, $entity, $id $(, owner: $owner $(, changes: $told)?)?);
        $crate::tenant_rows!(@delete id; $table, $entity, $id $(, owner: $owner $(, changes: $told)?)?);
    };
    ($table:ident, $entity:ident, $id:ident $(, owner: $owner:ident $(, changes: $told:ident)?)?; never deleted) => {
        $crate::tenant_rows!(@keep $table, $entity, $id $(, owner: $owner $(, changes: $told)?)?);
        $crate::tenant_rows!(@update id; $table, $entity, $id $(, owner: $owner $(, changes: $told)?)?);
    };
    (@delete $key:ident; $table:ident, $entity:ident, $id:ident $(, owner: $owner:ident $(, changes: $told:ident)?)?) => {
        /// Removes a row and what hangs on it.
        pub(super) fn delete(tx: &mut $crate::platform::db::Tx<'_>, row: &$entity) -> $crate::platform::Result<()> {
            use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
            let tenant = tx.tenant();
            let target = $table::table.filter($table::tenant_id.eq(tenant)).filter($table::$key.eq(row.$key)).filter($table::version.eq(row.version));
            let gone = $crate::on_backend!(tx.conn(), c => diesel::delete(target).execute(c))?;
            if gone != 1 { return Err($crate::platform::ApiError::stale()); }
            $($crate::platform::idempotency::forget(tx, row.$owner, row.$key)?;)?
            $($(tx.changed($crate::platform::changes::Told::$told, $crate::platform::changes::Deed::Deleted, row.$owner, $crate::platform::ids::TypedId::text(row.$key), row.version);)?)?
            Ok(())
        }
    };
    (@keep $table:ident, $entity:ident, $id:ident $(, owner: $owner:ident $(, changes: $told:ident)?)?) => {
        /// Stores a new row.
        pub(super) fn insert(tx: &mut $crate::platform::db::Tx<'_>, row: &$entity) -> $crate::platform::Result<()> {
            use diesel::RunQueryDsl;
            $crate::on_backend!(tx.conn(), c => diesel::insert_into($table::table).values(row).execute(c))?;
            $($(tx.changed($crate::platform::changes::Told::$told, $crate::platform::changes::Deed::Inserted, row.$owner, $crate::platform::ids::TypedId::text(row.id), row.version);)?)?
            Ok(())
        }

        $crate::tenant_rows!(@find id; $table, $entity, $id $(, owner: $owner)?);

        /// The row, or 404.
        pub(super) fn get(tx: &mut $crate::platform::db::Tx<'_>, id: $id) -> $crate::platform::Result<$entity> {
            find(tx, id)?.ok_or_else(|| $crate::platform::ApiError::of($crate::platform::Code::NotFound))
        }
    };
    (@find $key:ident; $table:ident, $entity:ident, $id:ident $(, owner: $owner:ident)?) => {
        /// The row, if the caller may know of it.
        pub(super) fn find(tx: &mut $crate::platform::db::Tx<'_>, key: $id) -> $crate::platform::Result<Option<$entity>> {
            use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl, SelectableHelper};
            let tenant = tx.tenant();
            let row: Option<$entity> = $crate::on_backend!(tx.conn(), c => $table::table
                .filter($table::tenant_id.eq(tenant))
                .filter($table::$key.eq(key))
                .select($entity::as_select())
                .get_result(c)
                .optional())?;
            Ok(row$(.filter(|row| tx.may_see(row.$owner).is_ok()))?)
        }
    };
    (@update $key:ident; $table:ident, $entity:ident, $id:ident $(, owner: $owner:ident $(, changes: $told:ident)?)?) => {
        /// Stores a changed row as its next version.
        pub(super) fn update(tx: &mut $crate::platform::db::Tx<'_>, row: &mut $entity) -> $crate::platform::Result<()> {
            use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
            let (tenant, before) = (tx.tenant(), row.version);
            row.version = before.saturating_add(1);
            row.updated_at = tx.now();
            let target = $table::table.filter($table::tenant_id.eq(tenant)).filter($table::$key.eq(row.$key)).filter($table::version.eq(before));
            let changed = $crate::on_backend!(tx.conn(), c => diesel::update(target).set(&*row).execute(c))?;
            if changed != 1 { return Err($crate::platform::ApiError::stale()); }
            $($(tx.changed($crate::platform::changes::Told::$told, $crate::platform::changes::Deed::Updated, row.$owner, $crate::platform::ids::TypedId::text(row.$key), row.version);)?)?
            Ok(())
        }
    };
}

/// Declares a store's `all_of_candidate`: every row of a candidate, oldest first, for the export.
#[macro_export]
macro_rules! rows_of_candidate {
    ($table:ident, $entity:ident) => {
        $crate::rows_of_candidate!($table, $entity, by: id);
    };
    ($table:ident, $entity:ident, by: $key:ident) => {
        /// Every row of a candidate whom the caller may know of, oldest first.
        pub(super) fn all_of_candidate(
            tx: &mut $crate::platform::db::Tx<'_>,
            candidate: $crate::platform::ids::CandidateId,
        ) -> $crate::platform::Result<Vec<$entity>> {
            use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, SelectableHelper};
            tx.may_see(candidate)?;
            let theirs = $table::table
                .filter($table::tenant_id.eq(tx.tenant()))
                .filter($table::candidate_id.eq(candidate))
                .order(($table::created_at, $table::$key));
            Ok($crate::on_backend!(tx.conn(), c => theirs.select($entity::as_select()).load(c))?)
        }
    };
}

/// How many rows of one kind may hang on one person, or on one interview of theirs: more than anybody needs, and few enough for an export.
pub const MOST_OF_A_KIND: i64 = 2_000;

/// Declares a store's `leave_room`, for what a candidate makes from a browser as often as they like. The column has an index.
#[macro_export]
macro_rules! room_for_rows {
    ($table:ident, $column:ident: $of:ident) => {
        /// Refuses one more row where there are as many as may be kept. Two that come at once may both be taken for the last.
        pub(super) fn leave_room(
            tx: &mut $crate::platform::db::Tx<'_>,
            of: $of,
        ) -> $crate::platform::Result<()> {
            use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
            let last = $table::table
                .filter($table::tenant_id.eq(tx.tenant()))
                .filter($table::$column.eq(of))
                .select($table::$column)
                .offset($crate::platform::db::MOST_OF_A_KIND - 1)
                .limit(1);
            let last: Option<$of> = $crate::on_backend!(tx.conn(), c => last.get_result(c).optional())?;
            match last {
                None => Ok(()),
                Some(_) => Err($crate::platform::ApiError::of($crate::platform::Code::TooManyOfAKind)),
            }
        }
    };
}

/// Declares a store's `delete_all`: for rows that are all forgotten at once, however many there are. It tells the feed of changes
/// nothing, so it is for tables that are not in it.
#[macro_export]
macro_rules! delete_rows_of_candidate {
    ($table:ident, $id:ident) => {
        /// Removes every row of a candidate, and the answers that were kept for repeated requests and mention one.
        pub(super) fn delete_all(
            tx: &mut $crate::platform::db::Tx<'_>,
            candidate: $crate::platform::ids::CandidateId,
        ) -> $crate::platform::Result<()> {
            use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
            tx.may_see(candidate)?;
            let theirs = $table::table
                .filter($table::tenant_id.eq(tx.tenant()))
                .filter($table::candidate_id.eq(candidate));
            $crate::on_backend!(tx.conn(), c => diesel::delete(theirs).execute(c))?;
            $crate::platform::idempotency::forget_all::<$id>(tx, candidate)?;
            Ok(())
        }
    };
}

/// Declares a store's `has_any`: whether a candidate has a row in a table, or one about something.
#[macro_export]
macro_rules! has_rows_of_candidate {
    ($table:ident) => {
        /// Whether the candidate has any.
        pub(super) fn has_any(
            tx: &mut $crate::platform::db::Tx<'_>,
            candidate: $crate::platform::ids::CandidateId,
        ) -> $crate::platform::Result<bool> {
            use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
            tx.may_see(candidate)?;
            let theirs = $table::table
                .filter($table::tenant_id.eq(tx.tenant()))
                .filter($table::candidate_id.eq(candidate));
            Ok($crate::on_backend!(tx.conn(), c => diesel::select(diesel::dsl::exists(theirs)).get_result(c))?)
        }
    };
    ($table:ident, $column:ident: $id:ty) => {
        /// Whether the candidate has any about this.
        pub(super) fn has_any(
            tx: &mut $crate::platform::db::Tx<'_>,
            candidate: $crate::platform::ids::CandidateId,
            about: $id,
        ) -> $crate::platform::Result<bool> {
            use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
            tx.may_see(candidate)?;
            let theirs = $table::table
                .filter($table::tenant_id.eq(tx.tenant()))
                .filter($table::candidate_id.eq(candidate))
                .filter($table::$column.eq(about));
            Ok($crate::on_backend!(tx.conn(), c => diesel::select(diesel::dsl::exists(theirs)).get_result(c))?)
        }
    };
}

/// Rows that are forgotten at a time, so that no transaction becomes long.
pub const FORGOTTEN_AT_ONCE: i64 = 2_000;

/// Forgets a tenant's oldest rows of a table when that time of theirs is before another, a part at a time; gives how many. The column has
/// an index.
#[macro_export]
macro_rules! forget_oldest {
    ($tx:ident, $table:ident, $key:ident: $of:ty, $time:ident before $before:expr) => {{
        use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
        let of_tenant = $table::table.filter($table::tenant_id.eq($tx.tenant()));
        let oldest = of_tenant
            .filter($table::$time.lt($before))
            .order($table::$time)
            .limit($crate::platform::db::FORGOTTEN_AT_ONCE)
            .select($table::$key);
        let oldest: Vec<$of> = $crate::on_backend!($tx.conn(), c => oldest.load(c))?;
        if oldest.is_empty() {
            return Ok(0);
        }
        let gone = of_tenant.filter($table::$key.eq_any(oldest));
        Ok($crate::on_backend!($tx.conn(), c => diesel::delete(gone).execute(c))?)
    }};
}
