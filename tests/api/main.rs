//! The one test binary: every file is a module, so the crate is linked once.

mod support;
