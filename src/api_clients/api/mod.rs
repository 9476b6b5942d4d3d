//! API clients on the wire: managing them, and the OAuth side where they prove themselves.

mod clients;
mod keys;
mod token;

use crate::platform::routes::Routes;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(token::token)
        .service(keys::jwks)
        .service(keys::metadata)
        .service(clients::create)
        .service(clients::list)
        .service(clients::get)
        .service(clients::rotate)
        .service(clients::revoke)
        .service(crate::api_clients::deprecated_calls::list);
}
