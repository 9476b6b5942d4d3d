"""A form that is not accepted as it stands, for somebody who reads German."""

import logging
from os import environ

from setup import BASE_URL

from rebound_sdk import Rebound, ReboundError, operations
from rebound_sdk import models as m

log = logging.getLogger(__name__)
client_id, client_secret = environ["REBOUND_CLIENT_ID"], environ["REBOUND_CLIENT_SECRET"]
form = m.CreateCandidate(first_name="", time_zone="Europe/Vienna", country="AT", weekly_hours=90)

rebound = Rebound(BASE_URL, client_id=client_id, client_secret=client_secret, language="de-AT, de;q=0.9")
try:
    operations.candidates_create.sync(client=rebound, body=form)
except ReboundError as error:  # an httpx.TransportError when there is no answer at all
    print("above the form:", error.display_message)  # for the person, in their language
    for fault in error.errors:
        if fault.pointer:
            print(f"beside {fault.pointer}: {fault.code}")
    if error.code != "invalid_fields":
        log.error("%s (%s)", error, error.request_id)  # for your logs
