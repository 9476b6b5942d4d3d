//! The sandbox on the wire.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `sandbox_clock_get` | a sandbox tenant | how far its clock is ahead |
//! | `sandbox_clock_advance` | a sandbox tenant | moves it |
//! | `sandbox_feedback_requests_answer` | a sandbox tenant | the employer answers; announces as any answer does |
//! | `sandbox_feedback_requests_decline` | a sandbox tenant | the employer would rather not |
//! | `sandbox_feedback_requests_stay_silent` | a sandbox tenant | the clock is moved until the request has expired |

mod clock;
mod feedback_requests;

use crate::platform::App;
use crate::platform::routes::Routes;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes
        .service(clock::get)
        .service(clock::advance)
        .service(feedback_requests::answer)
        .service(feedback_requests::decline)
        .service(feedback_requests::stay_silent);
}

/// Lets this node know at once that a clock was moved. Where that fails it learns it within a second, as others do.
async fn learn_clocks(app: &App) {
    app.revocations.expire();
    app.revocations.reload(&app.db).await.ok();
}
