"""Client of the Rebound API. Operations are in `rebound_sdk.operations`, what they take and give in `rebound_sdk.models`."""

from .client import Rebound
from .errors import NotModified, ReboundError
from .etag import etag
from .gen.types import UNSET
from .lists import async_rows, rows
from .webhooks import LaterEvent, WebhookEvent, WebhookVerificationError, verify_webhook

__all__ = [
    "UNSET",
    "LaterEvent",
    "NotModified",
    "Rebound",
    "ReboundError",
    "WebhookEvent",
    "WebhookVerificationError",
    "async_rows",
    "etag",
    "rows",
    "verify_webhook",
]
