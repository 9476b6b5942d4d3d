//! The page behind the link of a practice session, `/p/…`: what a friend is asked. What it shares with the page of an employer, and how
//! both are kept safe, is in [`crate::link_pages`].

use super::rate_link::RatePractice;
use crate::link_pages::{
    self, Asking, Fields, Form, LinkPage, PageLanguage, field_of_point, field_of_rating, say,
};
use crate::method::content::{LinkPageWords, Notice};
use crate::method::themes::Theme;
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::locale::Language;
use crate::platform::valid::from_value;
use crate::practice_sessions::model::{PartnerLink, PracticeSessionId, SaidOfPractice};
use crate::practice_sessions::rules::{MAX_NAME, MAX_WORDS};
use crate::practice_sessions::service;
use crate::question_bank::ChosenQuestion;
use actix_web::web::ServiceConfig;
use maud::{Markup, html};
use serde_json::Value;

/// Strengths that fit on the form, which are as many as a partner may name.
const STRENGTHS: usize = 3;
const STRENGTH: &str = "strength";
const TIP: &str = "tip";

/// What a friend is asked by the link of a practice session.
struct RatePage;

/// What the page shows, which is no more than the operation does.
struct Asked {
    first_name: String,
    questions: Vec<ChosenQuestion>,
}

/// Registers the pages, which are no operations of the contract.
pub fn pages(config: &mut ServiceConfig) {
    link_pages::pages::<RatePage>(config);
}

/// The address of the page for this secret.
pub(super) fn address(public_url: &str, secret: &str) -> String {
    format!("{public_url}/{}/{secret}", RatePage::PLACE)
}

impl LinkPage for RatePage {
    type Subject = PracticeSessionId;
    type Asked = Asked;
    type Said = SaidOfPractice;
    const PLACE: &'static str = "p";

    fn look(tx: &mut Tx<'_>, link: &PartnerLink) -> Result<(PageLanguage, Asked)> {
        let page = service::opened_by_link(tx, link)?;
        let otherwise = Language::for_person(None, &page.locale);
        let asked = Asked {
            first_name: page.first_name,
            questions: page.session.questions.0,
        };
        Ok((PageLanguage::asked_or(tx.language(), otherwise), asked))
    }

    fn ask(asked: &Asked, form: &Form<'_>) -> Result<Asking> {
        let words = &form.words().practice;
        let known = [("first_name", asked.first_name.as_str())];
        let said = |words: &str| say(words, &known);
        let (hint, tip) = (said(&words.strengths_hint)?, said(&words.tip)?);
        let fields = html! {
            (questions(&asked.questions, form.words()))
            (strengths_and_tip(form, &hint, &tip))
            (form.ratings(&rated()))
            (form.signature("partner_name", MAX_NAME))
            (form.send())
            p class="small" { (said(&words.privacy)?) }
        };
        Ok(Asking {
            title: said(&words.title)?,
            intro: said(&words.intro)?,
            fields,
        })
    }

    fn read(fields: &Fields) -> Result<SaidOfPractice> {
        let body: RatePractice = from_value(&body(fields))?;
        Ok(body.into())
    }

    fn take(tx: &mut Tx<'_>, link: &PartnerLink, said: &SaidOfPractice) -> Result<&'static str> {
        service::rate(tx, link, said)?;
        Ok("rated")
    }

    fn field(pointer: &str, fields: &Fields) -> Option<String> {
        let mut parts = pointer.split('/').skip(1);
        match (parts.next()?, parts.next()) {
            ("strengths", Some(index)) => {
                let name = fields
                    .points(STRENGTH, STRENGTHS)
                    .nth(index.parse().ok()?)?;
                Some(field_of_point(&name, parts.next()))
            }
            ("tip", what) => Some(field_of_point("tip_1", what)),
            ("ratings", theme) => field_of_rating(theme, fields),
            ("partner_name", _) => Some("partner_name".to_owned()),
            _ => None,
        }
    }

    fn nothing_said(words: &LinkPageWords) -> &str {
        &words.practice.nothing_said
    }

    fn ending<'a>(name: &str, words: &'a LinkPageWords) -> Option<&'a Notice> {
        (name == "rated").then_some(&words.practice.rated)
    }
}

/// What shows in practice, and so can be rated.
fn rated() -> Vec<Theme> {
    let themes = Theme::ALL.iter().copied();
    themes.filter(|theme| theme.shows_in_practice()).collect()
}

/// The body that the operation would take.
fn body(fields: &Fields) -> Value {
    let points = |kind, most| {
        let names = fields.points(kind, most);
        names.map(|name| Value::Object(fields.point(&name)))
    };
    let mut body = fields.texts(&["partner_name"]);
    body.insert(
        "strengths".to_owned(),
        points(STRENGTH, STRENGTHS).collect(),
    );
    body.extend(points(TIP, 1).map(|tip| (TIP.to_owned(), tip)));
    body.insert("ratings".to_owned(), fields.ratings().into());
    body.into()
}

/// The questions. Those of the bank are in English, whatever the language of the page.
fn questions(questions: &[ChosenQuestion], words: &LinkPageWords) -> Markup {
    html! {
        h2 { (words.practice.questions) }
        p class="small" { (words.practice.questions_hint) }
        ol {
            @for question in questions {
                li lang=[question.question_bank_id.as_ref().map(|_| Language::English)] { (question.text) }
            }
        }
    }
}

fn strengths_and_tip(form: &Form<'_>, hint: &str, tip: &str) -> Markup {
    let words = &form.words().practice;
    html! {
        h2 { (words.strengths) }
        p class="small" { (hint) }
        (form.points(STRENGTH, STRENGTHS, &rated(), MAX_WORDS))
        h2 { (tip) }
        (form.point("tip_1", &rated(), MAX_WORDS))
    }
}
