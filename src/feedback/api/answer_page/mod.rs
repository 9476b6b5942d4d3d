//! The page behind the link in a mail, `/f/…`: what an employer or an agency is asked. What it shares with the page of a friend, and how
//! both are kept safe, is in [`crate::link_pages`].

mod form;
mod html;

use super::get_link::FeedbackLinkBody;
use crate::feedback::{link_questions, service};
use crate::feedback_requests::LinkToken;
use crate::link_pages::{self, Asking, Fields, Form, LinkPage, PageLanguage};
use crate::method::content::{LinkPageWords, Notice};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::FeedbackRequestId;
use actix_web::web::ServiceConfig;
use form::Intent;

/// What somebody is asked by the link of a feedback request.
struct FeedbackPage;

/// Registers the pages, which are no operations of the contract.
pub fn pages(config: &mut ServiceConfig) {
    link_pages::pages::<FeedbackPage>(config);
}

impl LinkPage for FeedbackPage {
    type Subject = FeedbackRequestId;
    type Asked = FeedbackLinkBody;
    type Said = Intent;
    const PLACE: &'static str = "f";

    fn look(tx: &mut Tx<'_>, link: &LinkToken) -> Result<(PageLanguage, FeedbackLinkBody)> {
        let page = service::opened_by_link(tx, link)?;
        let language = link_questions::language(&page, tx.language());
        let asked = FeedbackLinkBody::of(&page, language.language(), tx.now())?;
        Ok((language, asked))
    }

    fn ask(asked: &FeedbackLinkBody, form: &Form<'_>) -> Result<Asking> {
        html::asking(asked, form)
    }

    fn read(fields: &Fields) -> Result<Intent> {
        form::intent(fields)
    }

    fn take(tx: &mut Tx<'_>, link: &LinkToken, intent: &Intent) -> Result<&'static str> {
        match intent {
            Intent::Decline(reason) => {
                service::decline_link(tx, link, *reason)?;
                Ok("declined")
            }
            Intent::Answer { said, call_slot } => {
                service::answer_link(tx, link, said, *call_slot)?;
                Ok(call_slot.map_or("answered", |_| "call_chosen"))
            }
        }
    }

    fn field(pointer: &str, fields: &Fields) -> Option<String> {
        form::field(pointer, fields)
    }

    fn nothing_said(words: &LinkPageWords) -> &str {
        &words.feedback.nothing_said
    }

    fn ending<'a>(name: &str, words: &'a LinkPageWords) -> Option<&'a Notice> {
        match name {
            "answered" => Some(&words.feedback.answered),
            "call_chosen" => Some(&words.feedback.call_chosen),
            "declined" => Some(&words.feedback.declined),
            _ => None,
        }
    }
}
