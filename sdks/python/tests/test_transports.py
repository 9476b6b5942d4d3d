"""What sends: httpx as the environment tells it, or what the caller gives. Run by `python -m unittest` in sdks/python."""

import asyncio
import json
import os
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import patch

import httpx

from rebound_sdk import Rebound
from rebound_sdk.operations import tenant_get

TENANT = {
    "id": "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c",
    "name": "Hirely",
    "kind": "job_board",
    "locale": "en",
    "allowed_origins": [],
    "sandbox": False,
    "version": 1,
    "created_at": "2026-11-22T18:15:00.000Z",
    "updated_at": "2026-11-22T18:15:00.000Z",
}
NOWHERE = "http://rebound.invalid"


class Answering(BaseHTTPRequestHandler):
    """A proxy that answers by itself."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # pyright: ignore[reportAttributeAccessIssue]
        body = json.dumps(TENANT).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Transports(unittest.TestCase):
    def setUp(self) -> None:
        self.proxy = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self.proxy.asked = asked = []  # pyright: ignore[reportAttributeAccessIssue]
        self.asked: list[str] = asked
        threading.Thread(target=self.proxy.serve_forever, daemon=True).start()
        self.addCleanup(self.proxy.server_close)
        self.addCleanup(self.proxy.shutdown)

    def environment(self, **variables: str):
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        return patch.dict(os.environ, kept | variables, clear=True)

    def both(self, rebound: Rebound) -> list[str]:
        names = [tenant_get.sync(client=rebound).name, asyncio.run(tenant_get.asyncio(client=rebound)).name]
        rebound.close()
        return names

    def test_the_proxy_of_the_environment_is_used(self) -> None:
        with self.environment(HTTP_PROXY=f"http://127.0.0.1:{self.proxy.server_port}"):
            self.assertEqual(self.both(Rebound(NOWHERE, session_token="token")), ["Hirely", "Hirely"])
        self.assertEqual(self.asked, [f"{NOWHERE}/v1/tenant"] * 2)

    def test_what_no_proxy_names_is_asked_itself(self) -> None:
        base = f"http://127.0.0.1:{self.proxy.server_port}"
        with self.environment(HTTP_PROXY="http://127.0.0.1:9", NO_PROXY="127.0.0.1"):
            self.assertEqual(self.both(Rebound(base, session_token="token")), ["Hirely", "Hirely"])
        self.assertEqual(self.asked, ["/v1/tenant"] * 2)

    def test_the_certificates_of_the_environment_are_used(self) -> None:
        with self.environment(SSL_CERT_FILE="/not/there.pem"), self.assertRaises(FileNotFoundError):
            Rebound("https://rebound.invalid", session_token="token")

    def test_a_transport_of_the_caller_is_used_and_its_requests_repeated(self) -> None:
        statuses = [503, 200, 503, 200]

        def answer(_request: httpx.Request) -> httpx.Response:
            return httpx.Response(statuses.pop(0), headers={"Retry-After": "0"}, json=TENANT)

        transport = httpx.MockTransport(answer)
        rebound = Rebound(NOWHERE, session_token="token", transport=transport, async_transport=transport)
        self.assertEqual(self.both(rebound), ["Hirely", "Hirely"])
        self.assertEqual(statuses, [])


if __name__ == "__main__":
    unittest.main()
