"""Your server: gives the page of whoever is logged in with you a session token for that one candidate."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from setup import connect, turned_down

from rebound_sdk import models as m
from rebound_sdk import operations

rebound = connect()
candidate, _, recovery = turned_down(rebound)


def logged_in(_request: BaseHTTPRequestHandler) -> str:
    return candidate.id  # your login knows


class Server(BaseHTTPRequestHandler):
    def do_POST(self):
        if self.path != "/rebound-session":
            return self.send_error(404)
        wanted = m.CreateSessionToken(logged_in(self), allowed_origins=[origin])
        session = operations.session_tokens_create.sync(client=rebound, body=wanted)
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(json.dumps({"token": session.token}).encode())


server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
origin = f"http://127.0.0.1:{server.server_port}"  # where your page is
print(json.dumps({"origin": origin, "recovery": recovery.id}), flush=True)
server.serve_forever()
