//! What the page asks. The words are the method's (`content/link_pages`).

use super::super::get_link::FeedbackLinkBody;
use super::form::POINTS;
use crate::feedback::rules::{MAX_NAME, MAX_TEXT, MAX_WORDS, is_never_a_strength};
use crate::feedback_requests::{Channel, DeclineReason};
use crate::link_pages::{Asking, Form, say};
use crate::method::content::DeclineReasonWords;
use crate::method::themes::Theme;
use crate::platform::Result;
use chrono_tz::Tz;
use maud::{Markup, html};

pub(super) fn asking(asked: &FeedbackLinkBody, form: &Form<'_>) -> Result<Asking> {
    let words = &form.words().feedback;
    let interview_on = form.dates().day(asked.interview_on).unwrap_or_default();
    let known = [
        ("first_name", asked.first_name.as_str()),
        ("role", &asked.role),
        ("interview_on", &interview_on),
    ];
    let intro = match asked.channel {
        Channel::Employer => &words.intro,
        Channel::Agency => &words.intro_agency,
    };
    let privacy = say(&words.privacy, &known)?;
    Ok(Asking {
        title: say(&words.title, &known)?,
        intro: say(intro, &known)?,
        fields: fields(asked, form, &privacy),
    })
}

fn fields(asked: &FeedbackLinkBody, form: &Form<'_>, privacy: &str) -> Markup {
    let words = &form.words().feedback;
    let can_be_strengths: Vec<Theme> = Theme::ALL
        .iter()
        .copied()
        .filter(|theme| !is_never_a_strength(*theme))
        .collect();
    html! {
        h2 { (words.strengths) }
        p class="small" { (words.strengths_hint) }
        (form.points("strength", POINTS, &can_be_strengths, MAX_WORDS))
        h2 { (words.improvements) }
        p class="small" { (words.improvements_hint) }
        (form.points("improvement", POINTS, Theme::ALL, MAX_WORDS))
        (form.text("advice", &words.advice, MAX_TEXT))
        (form.ratings(&can_be_strengths))
        (form.text("comment", &words.comment, MAX_TEXT))
        (calls(asked, form))
        (form.signature("giver_name", MAX_NAME))
        (form.send())
        p class="small" { (privacy) }
        (decline(form))
    }
}

fn calls(asked: &FeedbackLinkBody, form: &Form<'_>) -> Markup {
    let words = &form.words().feedback;
    let chosen = form.value("call_slot");
    let (_, described) = form.marks("call_slot");
    let time = |slot: chrono::DateTime<chrono::Utc>| {
        let written = form.dates().time(&slot.with_timezone(&Tz::UTC));
        written.unwrap_or_default()
    };
    html! {
        @if !asked.call_slots.is_empty() {
            h2 { (words.talk) }
            fieldset id="call_slot" aria-describedby=[described] {
                legend { (words.calls) }
                label class="choice" { input type="radio" name="call_slot" value="" checked[chosen.is_empty()]; (words.no_call) }
                @for slot in &asked.call_slots {
                    @let value = slot.to_string();
                    label class="choice" { input type="radio" name="call_slot" value=(value) checked[chosen == value]; (time(**slot)) }
                }
            }
            (form.beside("call_slot"))
        }
    }
}

const fn reason_words(reason: DeclineReason, words: &DeclineReasonWords) -> &String {
    match reason {
        DeclineReason::Policy => &words.policy,
        DeclineReason::NoTime => &words.no_time,
        DeclineReason::NotInvolved => &words.not_involved,
        DeclineReason::Other => &words.other,
    }
}

fn decline(form: &Form<'_>) -> Markup {
    let words = &form.words().feedback;
    let reasons = &words.decline_reasons;
    html! {
        h2 { (words.decline) }
        label for="reason" { (words.decline_why) }
        select id="reason" name="reason" {
            option value="" { (reasons.none) }
            @for reason in DeclineReason::ALL { option value=(reason) selected[form.value("reason") == reason.as_str()] { (reason_words(*reason, reasons)) } }
        }
        p { button class="quiet" name="intent" value="decline" { (words.decline_send) } }
    }
}
