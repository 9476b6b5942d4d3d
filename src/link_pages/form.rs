//! The pieces of a form: what is asked, what has been typed, and beside it what does not fit.

use super::fields::Fields;
use super::{LinkPage, frame, spoken};
use crate::method::content::{DateWords, FormWords, LinkPageWords, Spoken, fill};
use crate::method::themes::Theme;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::locale::Language;
use crate::platform::{ApiError, Result};
use maud::{Markup, html};

/// What a page asks.
#[derive(Debug)]
pub struct Asking {
    /// Its title.
    pub title: String,
    /// What it is about.
    pub intro: String,
    /// The fields.
    pub fields: Markup,
}

/// A form as it is shown: in which words, what has been typed, and what is wrong with it.
#[derive(Debug)]
pub struct Form<'a> {
    language: Language,
    spoken: &'static Spoken,
    typed: &'a Fields,
    told: Vec<Told>,
}

/// What does not fit, in words, and in which field, where it is in one.
#[derive(Debug)]
struct Told {
    field: Option<String>,
    said: &'static str,
}

impl<'a> Form<'a> {
    pub(super) fn new<P: LinkPage>(
        language: Language,
        typed: &'a Fields,
        faults: &[Fault],
    ) -> Result<Self> {
        let spoken = spoken(language)?;
        let told = faults
            .iter()
            .map(|fault| told::<P>(fault, typed, &spoken.link_pages));
        Ok(Self {
            language,
            spoken,
            typed,
            told: told.collect(),
        })
    }

    /// The words of the page.
    #[must_use]
    pub fn words(&self) -> &'static LinkPageWords {
        &self.spoken.link_pages
    }

    /// How its days are written.
    #[must_use]
    pub fn dates(&self) -> &'static DateWords {
        &self.spoken.dates
    }

    /// What was typed into a field.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        self.typed.value(field)
    }

    fn common(&self) -> &'static FormWords {
        &self.words().form
    }

    /// The whole page. Only who was shown it knows the proof.
    pub(super) fn page(&self, asking: &Asking, proof: &str) -> Markup {
        let content = html! {
            p { (asking.intro) }
            (self.alert())
            form method="post" {
                input type="hidden" name="proof" value=(proof);
                input type="hidden" name="language" value=(self.language);
                (asking.fields)
            }
        };
        frame::page(self.language, &asking.title, &content)
    }

    fn alert(&self) -> Markup {
        html! {
            @if !self.told.is_empty() {
                div class="faults" role="alert" {
                    p { (self.common().look_again) }
                    ul {
                        @for told in &self.told {
                            li { @match &told.field { Some(field) => a href={ "#" (field) } { (told.said) }, None => (told.said) } }
                        }
                    }
                }
            }
        }
    }

    fn fault(&self, field: &str) -> Option<&'static str> {
        let of_field = |told: &&Told| told.field.as_deref() == Some(field);
        self.told.iter().find(of_field).map(|told| told.said)
    }

    /// What marks a field in which something does not fit, and names where that is said.
    #[must_use]
    pub fn marks(&self, field: &str) -> (Option<&'static str>, Option<String>) {
        let fault = self.fault(field);
        (
            fault.map(|_| "true"),
            fault.map(|_| format!("{field}_fault")),
        )
    }

    /// What does not fit, beside its field.
    #[must_use]
    pub fn beside(&self, field: &str) -> Markup {
        html! {
            @if let Some(said) = self.fault(field) { p class="fault" id={ (field) "_fault" } { (said) } }
        }
    }

    fn area(&self, field: &str, rows: u8, most: u64) -> Markup {
        let (invalid, described) = self.marks(field);
        html! {
            textarea id=(field) name=(field) rows=(rows) maxlength=(most) aria-invalid=[invalid] aria-describedby=[described] { (self.value(field)) }
            (self.beside(field))
        }
    }

    /// A question with room for words.
    #[must_use]
    pub fn text(&self, field: &str, question: &str, most: u64) -> Markup {
        html! {
            h2 { label for=(field) { (question) } }
            (self.area(field, 4, most))
        }
    }

    /// Room for a signature.
    #[must_use]
    pub fn signature(&self, field: &str, most: u64) -> Markup {
        let (invalid, described) = self.marks(field);
        html! {
            label for=(field) { (self.common().name) }
            input type="text" id=(field) name=(field) maxlength=(most) autocomplete="name" value=(self.value(field)) aria-invalid=[invalid] aria-describedby=[described];
            (self.beside(field))
        }
    }

    /// The button that sends what was filled in.
    #[must_use]
    pub fn send(&self) -> Markup {
        html! { p { button name="intent" value="answer" { (self.common().send) } } }
    }

    /// Up to so many points of a kind; the first is open.
    #[must_use]
    pub fn points(&self, kind: &str, points: usize, themes: &[Theme], most: u64) -> Markup {
        let words = self.common();
        html! {
            @for number in 1..=points {
                @let name = format!("{kind}_{number}");
                @let is_written = !self.value(&format!("{name}_words")).is_empty();
                details open[number == 1 || is_written] {
                    summary { (if number == 1 { &words.point } else { &words.another_point }) }
                    (self.point(&name, themes, most))
                }
            }
        }
    }

    /// One point: words, and the theme that they are about.
    #[must_use]
    pub fn point(&self, name: &str, themes: &[Theme], most: u64) -> Markup {
        let (words, theme) = (format!("{name}_words"), format!("{name}_theme"));
        let (invalid, described) = self.marks(&theme);
        html! {
            label for=(words) { (self.common().own_words) }
            (self.area(&words, 3, most))
            label for=(theme) { (self.common().about) }
            select id=(theme) name=(theme) aria-invalid=[invalid] aria-describedby=[described] {
                option value="" { (self.common().choose) }
                @for known in themes {
                    option value=(known) selected[self.value(&theme) == known.as_str()] { (self.described(*known)) }
                }
            }
            (self.beside(&theme))
        }
    }

    /// A rating for each of these themes, for those who like numbers.
    #[must_use]
    pub fn ratings(&self, themes: &[Theme]) -> Markup {
        let fields: Vec<_> = themes
            .iter()
            .map(|theme| (*theme, format!("rating_{theme}")))
            .collect();
        let is_rated = fields
            .iter()
            .any(|(_, field)| !self.value(field).is_empty());
        html! {
            details open[is_rated] {
                summary { (self.common().ratings) }
                @for (theme, field) in &fields { (self.rating(field, self.called(*theme))) }
            }
        }
    }

    fn rating(&self, field: &str, label: &str) -> Markup {
        let (invalid, described) = self.marks(field);
        html! {
            label for=(field) { (label) }
            select id=(field) name=(field) aria-invalid=[invalid] aria-describedby=[described] {
                option value="" { (self.common().no_rating) }
                @for (rating, name) in (1_u8..).zip(&self.common().rating_names) {
                    option value=(rating) selected[self.value(field) == rating.to_string()] { (rating) " – " (name) }
                }
            }
            (self.beside(field))
        }
    }

    /// How a theme is called. The check of the content rules out that one has no words.
    fn called(&self, theme: Theme) -> &'static str {
        let words = self.words().themes.get(&theme);
        words.map_or(theme.as_str(), |words| &words.name)
    }

    /// The same, and what it is about.
    fn described(&self, theme: Theme) -> String {
        let about = self.words().themes.get(&theme);
        let about = about.map_or("", |words| &words.about);
        let known = [("name", self.called(theme)), ("about", about)];
        fill(&self.common().theme, &known).unwrap_or_default()
    }
}

/// Words of a page with their gaps filled.
pub fn say(words: &str, values: &[(&str, &str)]) -> Result<String> {
    fill(words, values)
        .ok_or_else(|| ApiError::internal(format!("a gap that nothing fills: {words}")))
}

/// A fault in the words of the form.
fn told<P: LinkPage>(fault: &Fault, typed: &Fields, words: &'static LinkPageWords) -> Told {
    let field = P::field(fault.pointer.as_deref().unwrap_or_default(), typed);
    let form = &words.form;
    let said = match field.as_deref() {
        None if fault.code == FaultCode::Empty => P::nothing_said(words),
        Some(field) if field.ends_with("_theme") => &form.choose_theme,
        Some(field) if field.starts_with("rating_") => &form.not_a_rating,
        Some("call_slot") => &form.call_gone,
        Some(_) if fault.code == FaultCode::Length => &form.too_long,
        _ => &form.does_not_fit,
    };
    Told { field, said }
}
