"""What the README of this package shows, as one program."""

import asyncio
import json
from datetime import UTC, datetime
from os import environ
from pathlib import Path

from standardwebhooks.webhooks import Webhook

from rebound_sdk import NotModified, Rebound, ReboundError, async_rows, etag, rows, verify_webhook
from rebound_sdk.models import CreateCandidate, UpdateCandidate, WebhookFeedbackReceived
from rebound_sdk.operations import candidates_create, candidates_get, candidates_list, candidates_update

base_url, client_id = environ["REBOUND_URL"], environ["REBOUND_CLIENT_ID"]
client_secret = environ["REBOUND_CLIENT_SECRET"]

rebound = Rebound(base_url, client_id=client_id, client_secret=client_secret)
body = CreateCandidate(first_name="Ada", time_zone="Europe/London", country="GB")
ada = candidates_create.sync(client=rebound, body=body)
print(ada.first_name)

for candidate in rows(lambda cursor: candidates_list.sync(client=rebound, cursor=cursor, limit=100)):
    print(candidate.first_name)


async def asynchronously():
    async for candidate in async_rows(lambda cursor: candidates_list.asyncio(client=rebound, cursor=cursor)):
        print(candidate.first_name)


asyncio.run(asynchronously())

try:
    candidates_create.sync(client=rebound, body=CreateCandidate(first_name="", time_zone="Europe/London", country="GB"))
except ReboundError as error:
    print(error.code, error.display_message, error.errors)

read = candidates_get.sync_detailed(ada.id, client=rebound)
change = UpdateCandidate(email=None)  # None clears, absent leaves
changed = candidates_update.sync_detailed(ada.id, client=rebound, body=change, if_match=etag(read))
try:
    candidates_get.sync(ada.id, client=rebound, if_none_match=etag(changed))
except NotModified:
    print("still the same")

# A message as Rebound would send it.
secret, former_secret = "whsec_bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3", "whsec_b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk"
contract = json.loads((Path(__file__).parents[3] / "openapi/v1.json").read_text(encoding="utf-8"))
sample = contract["webhooks"]["feedback.received"]["post"]["requestBody"]
raw_body = json.dumps(sample["content"]["application/json"]["example"])
now = datetime.now(UTC)
signature = Webhook(former_secret).sign("evt_1", now, raw_body)
headers = {"webhook-id": "evt_1", "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature}

event = verify_webhook(raw_body, headers, [secret, former_secret])
if isinstance(event, WebhookFeedbackReceived):
    print(event.data.feedback_id)
