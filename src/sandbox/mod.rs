//! Trying things out. A sandbox is a tenant like any other, but nobody real is in it: its clock can be moved, so that
//! reminders, expiries, due dates and deliveries need not be waited for, and whoever was asked for feedback answers,
//! declines or stays silent when told to. The operator makes one by `rebound tenant create --sandbox`. A live tenant is
//! refused here (403).

mod api;
mod rules;
mod service;

pub use api::routes;
