//! The card's words and marks. Everything that somebody typed is escaped by the template.

use crate::guidelines::model::PrintedGuideline;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Black on white, and nothing depends on colour. No size of paper is named, so that whoever prints chooses it: the words are
/// small on a postcard and larger on a sheet.
const STYLE: &str = "
*{box-sizing:border-box}
body{font:16px/1.4 system-ui,sans-serif;margin:0 auto;padding:1rem;max-width:34rem;color:#1b1b1b;background:#fff}
h1{font-size:1.25rem;line-height:1.2;margin:0 0 .2rem}
p{margin:0 0 .6rem}
ol{margin:0;padding-left:1.5rem}
li{margin:0 0 .55rem;break-inside:avoid}
strong{font-weight:600}
.dont{display:block;font-size:.9em;color:#4a4a4a}
.small{font-size:.85em;color:#4a4a4a}
@page{margin:8mm}
@media print{body{font-size:9.5pt;line-height:1.3;padding:0;max-width:none}h1{font-size:12pt}li{margin-bottom:1.6mm}}
@media print and (min-width:150mm){body{font-size:14pt;padding:12mm}h1{font-size:20pt}li{margin-bottom:4mm}}
";

/// The whole page.
pub(super) fn page(first_name: &str, printed: &[PrintedGuideline]) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { "For my next interview" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { "For my next interview" }
                    @if printed.is_empty() {
                        p { "There is nothing on this card yet, " (first_name) ". It fills from what you open and note, and with what you add yourself." }
                    } @else {
                        p class="small" { (first_name) "'s card. One thing at a time is enough." }
                        ol { @for one in printed { (entry(one)) } }
                    }
                }
            }
        }
    }
}

fn entry(printed: &PrintedGuideline) -> Markup {
    html! {
        li {
            strong { (printed.guideline.text) }
            @if let Some(dont) = &printed.dont {
                " " span class="dont" { "Rather than: " (dont.text) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guidelines::model::{Guideline, GuidelineKind, GuidelineOrigin, GuidelineState};
    use crate::platform::clock::Time;
    use crate::platform::ids::TypedId;

    fn guideline(kind: GuidelineKind, text: &str) -> Guideline {
        let now = Time::default();
        Guideline {
            id: TypedId::new(now),
            kind,
            origin: GuidelineOrigin::Own,
            state: GuidelineState::Accepted,
            theme: None,
            text: text.to_owned(),
            is_edited: false,
            keeps_strength: false,
            instead_id: None,
            evidence: Vec::new(),
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    #[test]
    fn what_somebody_typed_is_text_and_nothing_is_loaded() {
        let printed = [PrintedGuideline {
            guideline: guideline(GuidelineKind::Do, "</strong><script>alert(1)</script>"),
            dont: Some(guideline(GuidelineKind::Dont, "\"&' onload=x")),
        }];
        let page = page("<b>Ada", &printed).into_string();
        assert!(page.contains("&lt;script&gt;") && page.contains("&lt;b&gt;Ada"));
        for banned in ["<script", "<b>", "src=", "href=", "http", "url("] {
            assert!(!page.contains(banned), "{banned}: {page}");
        }
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
        assert!(page.contains("@media print") && page.contains("Rather than:"));
    }
}
