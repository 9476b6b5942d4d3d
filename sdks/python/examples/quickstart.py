"""A rejection, feedback, and its webhook, verified."""

from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from os import environ

from rebound_sdk import Rebound, operations, verify_webhook
from rebound_sdk import models as m


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))  # the bytes as sent: the signature is over them
        print("verified", verify_webhook(body, dict(self.headers), endpoint.secret))
        self.send_response(204)
        self.end_headers()


receiver, now = HTTPServer(("127.0.0.1", 0), Receiver), datetime.now(UTC)
base_url = environ.get("REBOUND_URL", "http://127.0.0.1:8080")
rebound = Rebound(base_url, client_id=environ["REBOUND_CLIENT_ID"], client_secret=environ["REBOUND_CLIENT_SECRET"])
hook = m.CreateWebhookEndpoint(f"http://127.0.0.1:{receiver.server_port}/", event_types=[m.EventType.FEEDBACK_RECEIVED])
endpoint = operations.webhook_endpoints_create.sync(client=rebound, body=hook)
person = m.CreateCandidate(first_name="Ada", time_zone="Europe/London", country="GB")
ada = operations.candidates_create.sync(client=rebound, body=person)
talk = m.CreateInterview(ada.id, m.Format.VIDEO, "Analyst", m.Stage.FINAL, now, employer=m.Counterpart("Ashdown"))
interview = operations.interviews_create.sync(client=rebound, body=talk)
told = m.RecordOutcome(m.Outcome.REJECTED, notified_at=now)
operations.interviews_record_outcome.sync(interview.id, client=rebound, body=told)
feedback = m.RecordFeedback(m.Channel.EMPLOYER, advice="Bring two examples with numbers.")
operations.feedback_record.sync(interview.id, client=rebound, body=feedback)
receiver.handle_request()
