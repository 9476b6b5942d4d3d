"""A page made on your server: what a tenant may see of a recovery, in the language of whoever reads it."""

from html import escape

from setup import connect, turned_down

from rebound_sdk import Rebound, operations
from rebound_sdk import models as m

# Where your page does an operation. What it does not know, it shows with its reason and without a link.
PAGES = {
    "exercises_list": "/exercises",
    "recoveries_pause": "/days-off",
    "feedback_requests_create": "/ask",
    "feedback_requests_send": "/ask/send",
}


def recovery_page(rebound: Rebound, recovery_id: str, accept_language: str) -> str:
    recovery = operations.recoveries_get.sync(recovery_id, client=rebound, accept_language=accept_language)
    return "\n".join(card(step) for step in recovery.next_steps)  # the kindest first: keep the order


def card(step: m.NextStep) -> str:
    text = f"<h2>{escape(step.title)}</h2><p>{escape(step.reason)}</p>"
    page = PAGES.get(step.operation_id)
    return f'<a href="{page}">{text}</a>' if page else f"<div>{text}</div>"


rebound = connect()
print(recovery_page(rebound, turned_down(rebound).recovery.id, "fr-CH, fr;q=0.9, en;q=0.8"))
