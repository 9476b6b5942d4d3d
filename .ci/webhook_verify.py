#!/usr/bin/env python3
"""Checks that a webhook we really sent verifies with the public Standard Webhooks library, and that a tampered one does not.

usage: webhook_verify.py FILE      FILE is JSON: {"secret": "whsec_…", "headers": {…}, "body": "…"}

The body is the exact text that was sent, as one string.
"""

import json
import sys
from datetime import datetime, timedelta, timezone

from standardwebhooks.webhooks import Webhook, WebhookVerificationError


def tampered(headers, body):
    """Every way of touching the message, each with a name."""
    sent = int(headers["webhook-timestamp"])
    signature = headers["webhook-signature"]
    # There may be several, one for each secret while one is being rotated: touch them all.
    flipped = " ".join(f"v1,{'B' if part[3] == 'A' else 'A'}{part[4:]}" for part in signature.split())
    yield "another body", headers, body + " "
    yield "another id", headers | {"webhook-id": headers["webhook-id"] + "0"}, body
    yield "another time", headers | {"webhook-timestamp": str(sent + 1)}, body
    yield "another signature", headers | {"webhook-signature": flipped}, body
    yield "another version", headers | {"webhook-signature": signature.replace("v1,", "v0,")}, body
    for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
        yield f"no {name}", {key: value for key, value in headers.items() if key != name}, body


def main(path):
    with open(path, encoding="utf-8") as file:
        message = json.load(file)
    headers = {name.lower(): value for name, value in message["headers"].items()}
    body = message["body"]
    webhook = Webhook(message["secret"])

    age = datetime.now(timezone.utc) - datetime.fromtimestamp(int(headers["webhook-timestamp"]), timezone.utc)
    if abs(age) > timedelta(minutes=5):
        sys.exit(f"the message is {age} old: the library refuses more than five minutes, so this run says nothing")
    webhook.verify(body, headers)

    refused = 0
    for what, changed_headers, changed_body in tampered(headers, body):
        try:
            webhook.verify(changed_body, changed_headers)
        except WebhookVerificationError:
            refused += 1
        else:
            sys.exit(f"a message with {what} verified")
    print(f"the webhook verifies; {refused} tampered ones do not")


if __name__ == "__main__":
    main(*sys.argv[1:])
