"""Webhooks: are they genuine, and what do they say."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from .gen.webhook_events import EVENT_MODELS, KnownEvent

__all__ = ["LaterEvent", "WebhookEvent", "WebhookVerificationError", "verify_webhook"]


@frozen
class LaterEvent:
    """An event of a type that this version of the SDK does not know."""

    type_: str
    timestamp: str
    data: Mapping[str, Any]


WebhookEvent = KnownEvent | LaterEvent


def verify_webhook(raw_body: bytes | str, headers: Mapping[str, str], secrets: str | Sequence[str]) -> WebhookEvent:
    """The event in a webhook that Rebound really sent in the last five minutes.

    `raw_body` must be the bytes as they came, before anything parsed them. Give the old and the new secret while one is
    being rotated. An event can come twice and out of order: remember `webhook-id`, and compare `data.version`.

    Raises:
        WebhookVerificationError: It is not genuine, or too old.
    """
    signed = {name.lower(): value for name, value in headers.items()}
    refusal = WebhookVerificationError("no secret was given")
    for secret in [secrets] if isinstance(secrets, str) else secrets:
        try:
            return _event(Webhook(secret).verify(raw_body, signed))
        except WebhookVerificationError as failure:
            refusal = failure
    raise refusal


def _event(body: Mapping[str, Any]) -> WebhookEvent:
    model = EVENT_MODELS.get(body["type"])
    return model.from_dict(body) if model else LaterEvent(body["type"], body["timestamp"], body["data"])
