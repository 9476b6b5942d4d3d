//! What stands around every page.

use crate::platform::locale::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = "
body{font:18px/1.5 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin:2rem 0 .3rem}
label{display:block;margin:.8rem 0 .2rem}
textarea,select,input[type=text]{font:inherit;width:100%;box-sizing:border-box;padding:.5rem;border:1px solid #767676;border-radius:4px;background:#fff;color:inherit}
fieldset{border:0;margin:0;padding:0}legend{padding:0;font-weight:600}
.choice{display:flex;gap:.5rem;align-items:baseline;padding:.4rem 0}
summary{padding:.6rem 0;cursor:pointer}
button{font:inherit;padding:.7rem 1.4rem;border-radius:4px;border:1px solid #0b4a8f;background:#0b4a8f;color:#fff}
button.quiet{background:#fff;color:#0b4a8f}
.faults{border:2px solid #a4262c;padding:.5rem 1rem;border-radius:4px}.faults a{color:inherit}
.fault{color:#a4262c;margin:.2rem 0}[aria-invalid=true]{border:2px solid #a4262c!important}
.small{font-size:.9rem;color:#4a4a4a}
:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
@media (prefers-color-scheme:dark){body,textarea,select,input[type=text],button.quiet{background:#171717;color:#ededed}.small{color:#bdbdbd}button.quiet{color:#9cc8ff}.fault{color:#ffb3b0}}
";

/// A whole page. Everything that somebody typed is escaped by the template.
pub(super) fn page(language: Language, title: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { h1 { (title) } (content) } }
        }
    }
}
