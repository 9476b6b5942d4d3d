//! What stands around every page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = "
body{font:16px/1.55 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:1rem;color:#1c1c1c;background:#fff}
nav a{display:inline-block;padding:.5rem 1rem .5rem 0}
li{margin:.3rem 0}
code{overflow-wrap:anywhere}pre code{overflow-wrap:normal}
h1,h2,h3{line-height:1.25}
code,pre{font:14px/1.5 ui-monospace,monospace}
pre{background:#f4f4f2;padding:.8rem;overflow-x:auto;border-radius:4px}
td,th{padding:.3rem 1rem .3rem 0;vertical-align:top;text-align:left}
tr:target{background:#fff3bf}
a{color:#0b57a4}
@media (max-width:40rem){table,tbody,tr,td{display:block}thead,th{display:none}td{padding:.1rem 0}tr{padding:.6rem 0;border-bottom:1px solid #8884}}
@media (prefers-color-scheme:dark){body{color:#e8e8e8;background:#161616}pre{background:#242424}a{color:#8ec5ff}tr:target{background:#4a3f00}}
";

/// A whole page.
pub(super) fn page(title: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · Rebound" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                nav aria-label="Documentation" {
                    a href="/docs/" { "Rebound" } a href="/docs/reference" { "Reference" } a href="/docs/errors" { "Errors" } a href="/docs/try/" { "Try it" }
                }
                main { h1 { (title) } (content) }
            }
        }
    }
}
