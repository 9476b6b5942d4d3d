//! The guides, as Markdown files beside this one.

use maud::{Markup, PreEscaped};
use pulldown_cmark::{Options, Parser};

/// One task from beginning to end.
pub(super) struct Guide {
    /// Its place in the URL.
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    /// What it is good for, in half a sentence.
    pub(super) about: &'static str,
    /// Markdown of ours.
    pub(super) text: &'static str,
}

macro_rules! guides {
    ($($name:literal, $title:literal, $about:literal;)*) => {
        /// In the order of reading.
        pub(super) const ALL: &[Guide] = &[$(Guide {
            name: $name,
            title: $title,
            about: $about,
            text: include_str!(concat!("guides/", $name, ".md")),
        }),*];
    };
}

guides! {
    "quick_start", "Quick start", "from nothing to a verified webhook in ten minutes";
    "browser_sessions", "Browser sessions", "let a candidate's page call Rebound itself";
    "rendering_a_recovery", "Rendering a recovery", "a candidate's whole page from what comes next";
    "webhooks", "Webhooks", "hear of what happens, and be sure that it was us";
    "errors", "Errors", "what a refusal says, and what to do then";
    "languages", "Languages", "speak to people in theirs";
    "paging_and_sync", "Paging and sync", "walk lists, and keep a copy up to date";
    "testing", "Testing", "try everything without waiting for people";
    "privacy", "Privacy", "what a tenant can never see, and how a person leaves";
}

pub(super) fn find(name: &str) -> Option<&'static Guide> {
    ALL.iter().find(|guide| guide.name == name)
}

impl Guide {
    /// The guide as HTML; its first heading is the page's own.
    pub(super) fn html(&self) -> Markup {
        let body = self
            .text
            .split_once('\n')
            .map_or(self.text, |(_, body)| body);
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, Parser::new_ext(body, Options::ENABLE_TABLES));
        PreEscaped(html)
    }
}
