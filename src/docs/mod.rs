//! What an integrator reads: guides, a reference made from the contract, the error codes, and Swagger UI to try things.
//! All of it is inside the binary, and nothing on these pages comes from elsewhere.
//!
//! | page | what |
//! |---|---|
//! | `/docs/` | where to begin |
//! | `/docs/guides/{guide}` | one task from beginning to end |
//! | `/docs/reference`, `/docs/reference/{operation_id}` | each operation with curl, TypeScript and Python |
//! | `/docs/errors` | the page that a problem's `type` points to |
//! | `/docs/try/` | Swagger UI |
//! | `/docs/collection.json` | the contract as a collection for Postman, Bruno, Insomnia |
//! | `/llms.txt` | all of it as text, for programs that read |

mod api;
mod collection;
mod frame;
mod guides;
mod reference;

pub use api::pages;
