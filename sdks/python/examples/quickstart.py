"""A rejection, feedback, and its webhook, verified: python examples/quickstart.py URL CLIENT_ID CLIENT_SECRET"""

import sys
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

from rebound_sdk import Rebound, models, operations, verify_webhook
from rebound_sdk.models import Channel, CreateWebhookEndpoint, EventType, Format, Outcome, Stage


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))  # the bytes as sent: the signature is over them
        print("verified", verify_webhook(body, dict(self.headers), endpoint.secret))
        self.send_response(204)
        self.end_headers()


receiver, now = HTTPServer(("127.0.0.1", 0), Receiver), datetime.now(UTC)
rebound = Rebound(sys.argv[1], client_id=sys.argv[2], client_secret=sys.argv[3])
hook = CreateWebhookEndpoint(f"http://127.0.0.1:{receiver.server_port}/", event_types=[EventType.FEEDBACK_RECEIVED])
endpoint = operations.webhook_endpoints_create.sync(client=rebound, body=hook)
person = models.CreateCandidate(first_name="Ada", time_zone="Europe/London", country="GB")
ada = operations.candidates_create.sync(client=rebound, body=person)
talk = models.CreateInterview(ada.id, Format.VIDEO, "Data analyst", Stage.FINAL, now)
talk.employer = models.Counterpart(name="Ashdown Timber")
interview = operations.interviews_create.sync(client=rebound, body=talk)
outcome = models.RecordOutcome(Outcome.REJECTED, notified_at=now)
operations.interviews_record_outcome.sync(interview.id, client=rebound, body=outcome)
feedback = models.RecordFeedback(Channel.EMPLOYER, advice="Bring two examples with numbers.")
operations.feedback_record.sync(interview.id, client=rebound, body=feedback)
receiver.handle_request()
