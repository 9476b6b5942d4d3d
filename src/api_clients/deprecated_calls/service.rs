//! What can be done with deprecated calls.

use super::model::DeprecatedCalls;
use super::store;
use crate::api_clients::service as clients;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::ApiClientId;

/// Those of a client, or 404 for another tenant's.
pub(super) fn list(tx: &mut Tx<'_>, client: ApiClientId) -> Result<Vec<DeprecatedCalls>> {
    let client = clients::get(tx, client)?;
    store::of_client(tx, client.id)
}
