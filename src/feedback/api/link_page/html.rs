//! The pages' words and marks.

use super::super::get_link::FeedbackLinkBody;
use super::form::{Form, POINTS};
use crate::feedback::rules::is_never_a_strength;
use crate::feedback_requests::DeclineReason;
use crate::method::themes::Theme;
use crate::platform::error::Fault;
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
.faults{border:2px solid #a4262c;padding:.5rem 1rem;border-radius:4px}
.small{font-size:.9rem;color:#4a4a4a}
:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
@media (prefers-color-scheme:dark){body,textarea,select,input[type=text],button.quiet{background:#171717;color:#ededed}.small{color:#bdbdbd}button.quiet{color:#9cc8ff}}
";

fn page(title: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
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

/// For a link that is wrong, used, taken back or too old.
pub(super) fn closed() -> Markup {
    page(
        "This link is closed",
        &html! {
            p { "It may have been answered already, its time may be over, or it was taken back. There is nothing that you need to do." }
            p { "If you came here from a mail that you have just received, please open the link in it once more, on the same device." }
        },
    )
}

/// For what is our fault.
pub(super) fn later() -> Markup {
    page(
        "Please try again in a minute",
        &html! {
            p { "This did not work just now." }
            p { "If you had sent something, we cannot tell whether it has arrived. Going back in your browser brings it back, and you can send it once more; if you then read that the link is closed, it has most likely arrived." }
        },
    )
}

pub(super) fn thanks() -> Markup {
    page(
        "Thank you",
        &html! {
            p { "Your answer has been taken, and the link is closed. Nobody will remind you." }
            p { "If you wrote feedback, the person opens it when they are ready; whoever sent you the link cannot read it." }
        },
    )
}

/// The form, with what has been typed and what is wrong with it.
pub(super) fn form(asked: &FeedbackLinkBody, typed: &Form, faults: &[Fault]) -> Markup {
    let title = format!("Feedback for {}", asked.first_name());
    page(
        &title,
        &html! {
            p { (asked.first_name()) " had an interview with you as " (asked.role()) " on " (asked.interview_on().format("%-d %B %Y")) " and would like to learn from it. Two minutes are enough, and every field may stay empty." }
            (told(faults))
            form method="post" {
                input type="hidden" name="proof" value=(typed.proof());
                h2 { "What came across well?" }
                p class="small" { "One or two things are enough." }
                (points(asked, typed, "strength"))
                h2 { "What would have made it stronger?" }
                p class="small" { "Say what was done or missing, rather than what the person is like." }
                (points(asked, typed, "improvement"))
                (text(typed, "advice", "What one or two things would you advise for a next interview?"))
                (ratings(typed))
                (text(typed, "comment", "Anything else?"))
                (calls(asked, typed))
                label for="giver_name" { "Your name, if you like to sign" }
                input type="text" id="giver_name" name="giver_name" maxlength="200" autocomplete="name" value=(typed.value("giver_name"));
                p { button name="intent" value="answer" { "Send" } }
                p class="small" { "This goes to " (asked.first_name()) " alone, once. Please leave out age, health, family, origin and belief." }
                (decline(typed))
            }
        },
    )
}

fn told(faults: &[Fault]) -> Markup {
    html! {
        @if !faults.is_empty() {
            div class="faults" role="alert" {
                p { "Please look at this once more:" }
                ul { @for fault in faults { li { (in_words(fault)) } } }
            }
        }
    }
}

/// A fault in the words of the form.
fn in_words(fault: &Fault) -> String {
    let pointer = fault.pointer.as_deref().unwrap_or_default();
    let place = match pointer.split('/').nth(1) {
        Some("observations") if pointer.ends_with("/theme") => {
            return "For each point that you wrote, please choose what it is about.".to_owned();
        }
        Some("observations") => "One of your points",
        Some("ratings") => "A rating",
        Some("advice") => "Your advice",
        Some("comment") => "The last answer",
        Some("giver_name") => "Your name",
        Some("call_slot") => "The time of the call",
        _ => {
            return "Please write something, choose a call, or say that you would rather not."
                .to_owned();
        }
    };
    format!("{place} {}.", fault.detail)
}

fn points(asked: &FeedbackLinkBody, typed: &Form, polarity: &str) -> Markup {
    html! {
        @for number in 1..=POINTS {
            @let name = format!("{polarity}_{number}");
            @let (theme, words) = (format!("{name}_theme"), format!("{name}_words"));
            @let is_open = number == 1 || !typed.value(&words).is_empty();
            details open[is_open] {
                summary { @if number == 1 { "A point" } @else { "Another point" } }
                label for=(words) { "In your words" }
                textarea id=(words) name=(words) rows="3" maxlength="2000" { (typed.value(&words)) }
                label for=(theme) { "It is about" }
                select id=(theme) name=(theme) {
                    option value="" { "Please choose" }
                    @for (known, about) in asked.themes().filter(|(known, _)| polarity == "improvement" || !is_never_a_strength(*known)) {
                        option value=(known) selected[typed.value(&theme) == known.as_str()] { (about) }
                    }
                }
            }
        }
    }
}

fn text(typed: &Form, field: &str, question: &str) -> Markup {
    html! {
        h2 { label for=(field) { (question) } }
        textarea id=(field) name=(field) rows="4" maxlength="10000" { (typed.value(field)) }
    }
}

fn ratings(typed: &Form) -> Markup {
    html! {
        details {
            summary { "Ratings, if you like: from 1 (needs the most work) to 5 (very strong)" }
            @for theme in Theme::ALL.iter().filter(|theme| !is_never_a_strength(**theme)) {
                @let name = format!("rating_{theme}");
                label for=(name) { (theme.as_str().replace('_', " ")) }
                select id=(name) name=(name) {
                    option value="" { "–" }
                    @for rating in 1..=5 { option selected[typed.value(&name) == rating.to_string()] { (rating) } }
                }
            }
        }
    }
}

fn calls(asked: &FeedbackLinkBody, typed: &Form) -> Markup {
    html! {
        @if asked.call_slots().next().is_some() {
            h2 { "Rather talk?" }
            fieldset {
                legend { "A call of a quarter of an hour (times are UTC)" }
                label class="choice" { input type="radio" name="call_slot" value="" checked[typed.value("call_slot").is_empty()]; " No call" }
                @for slot in asked.call_slots() {
                    @let value = slot.to_string();
                    label class="choice" { input type="radio" name="call_slot" value=(value) checked[typed.value("call_slot") == value]; (slot.format("%A, %-d %B, %H:%M")) }
                }
            }
        }
    }
}

fn decline(typed: &Form) -> Markup {
    let reasons = [
        (DeclineReason::Policy, "We give no feedback"),
        (DeclineReason::NoTime, "There is no time for it"),
        (
            DeclineReason::NotInvolved,
            "I was not involved, or do not remember",
        ),
        (DeclineReason::Other, "Something else"),
    ];
    html! {
        h2 { "Rather not?" }
        label for="reason" { "Why, if you like to say" }
        select id="reason" name="reason" {
            option value="" { "–" }
            @for (reason, words) in reasons { option value=(reason) selected[typed.value("reason") == reason.as_str()] { (words) } }
        }
        p { button class="quiet" name="intent" value="decline" { "I would rather not answer" } }
    }
}
