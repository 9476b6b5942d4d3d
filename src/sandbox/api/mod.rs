//! The sandbox on the wire.

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
