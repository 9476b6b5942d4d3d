//! What helps to get steady again: breathing, movement, writing for nobody else, being kind to oneself, coming back to the here
//! and now. Data that a client animates or suggests. Always optional; what is known about each, and how well, is told with it.

mod api;

pub use api::routes;
