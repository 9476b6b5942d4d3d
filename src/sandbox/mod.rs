//! Trying things out. A sandbox is a tenant like any other, but nobody real is in it: its clock can be moved, so that
//! reminders, expiries, due dates and deliveries need not be waited for, and whoever was asked for feedback answers,
//! declines or stays silent when told to. The operator makes one by `rebound tenant create --sandbox`. A live tenant is
//! refused here (403).
//!
//! | operation | who | what |
//! |---|---|---|
//! | `sandbox_clock_get` | a sandbox tenant | how far its clock is ahead |
//! | `sandbox_clock_advance` | a sandbox tenant | moves it |
//! | `sandbox_feedback_requests_answer` | a sandbox tenant | the employer answers; announces as any answer does |
//! | `sandbox_feedback_requests_decline` | a sandbox tenant | the employer would rather not |
//! | `sandbox_feedback_requests_stay_silent` | a sandbox tenant | the clock is moved until the request has expired |

mod api;
mod rules;
mod service;

pub use api::routes;
