"""A receiver of webhooks: checks the bytes, keeps each event once, answers, and works afterwards."""

import json
import sqlite3
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import sleep
from urllib.error import HTTPError
from urllib.request import urlopen

from setup import connect

from rebound_sdk import WebhookVerificationError, operations, verify_webhook
from rebound_sdk import models as m

secrets = []  # during a rotation the new one and the old one
inbox = sqlite3.connect(
    ":memory:", check_same_thread=False
)  # of yours a file or a server: nothing is lost when you restart
inbox.execute("CREATE TABLE inbox (id TEXT PRIMARY KEY, event BLOB NOT NULL, done INTEGER NOT NULL DEFAULT 0)")


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))  # the bytes as sent: the signature is over them
        try:
            verify_webhook(body, dict(self.headers), secrets)
        except WebhookVerificationError:
            return self.answer(400)
        with inbox:  # commits; the id is the same for every attempt
            inbox.execute("INSERT OR IGNORE INTO inbox (id, event) VALUES (?, ?)", (self.headers["webhook-id"], body))
        self.answer(204)  # at once: the work is not done yet

    def answer(self, status):
        self.send_response(status)
        self.end_headers()


def work():
    """Called again and again, by a worker of yours."""
    for id_, body in inbox.execute("SELECT id, event FROM inbox WHERE NOT done").fetchall():
        event = json.loads(body)
        if event["type"] == m.EventType.FEEDBACK_RECEIVED:
            print("tell the candidate that there is an answer", event["data"]["feedback_id"])
        else:  # also types of a later version
            print("nothing to do for", event["type"])
        with inbox:
            inbox.execute("UPDATE inbox SET done = 1 WHERE id = ?", (id_,))


# Register, let Rebound send an event that means nothing, and the same once more.
rebound = connect()
server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
endpoint = operations.webhook_endpoints_create.sync(client=rebound, body=m.CreateWebhookEndpoint(url))
secrets.append(endpoint.secret)  # shown this once: keep it where you keep your other secrets
operations.webhook_endpoints_test.sync(endpoint.id, client=rebound)

delivered = 0
while delivered < 2:
    sleep(0.1)
    work()
    arrived = operations.deliveries_list.sync(
        client=rebound, webhook_endpoint_id=endpoint.id, state=[m.DeliveryState.DELIVERED]
    ).data
    if arrived:
        delivered += 1
        if delivered == 1:
            operations.deliveries_redeliver.sync(arrived[0].id, client=rebound)
try:
    urlopen(url, data=b"{}")
except HTTPError as refusal:
    [kept] = inbox.execute("SELECT count(*) FROM inbox").fetchone()
    print(f"{kept} kept; the forged one was answered with {refusal.code}")
