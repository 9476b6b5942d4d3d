//! API clients on the wire: managing them, and the OAuth side where they prove themselves.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `oauth_token` | an API client with its secret | an access token |
//! | `oauth_jwks`, `oauth_metadata` | everybody | the public keys; where everything is |
//! | `api_clients_create` | tenant | a new client; the secret is in the answer and nowhere else |
//! | `api_clients_list`, `api_clients_get` | tenant | clients, never their secrets |
//! | `api_clients_rotate` | tenant | a new secret; the old one overlaps |
//! | `api_clients_revoke` | tenant | the end of a client |
//! | `api_clients_list_deprecated_calls` | tenant | what a client still uses of what is deprecated |

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
