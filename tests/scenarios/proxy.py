"""A loopback proxy between a client and the server, which counts what passes and breaks what it is told to break."""

import http.client
import json
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Belong to one connection, or are written anew.
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"}


class Proxy(ThreadingHTTPServer):
    """Faults are done in order, each to the next request for `on` (any path but the token's when absent):

    {"answer": {"status", "headers", "body"}}   answer this, and do not ask the server; `text` is a body that is no JSON
    {"drip": SECONDS}                           answer with a byte now and then, for so long
    {"drop": "before" | "after"}                break the connection before or after the server did what it was asked
    {"without": HEADER}                         take this header from the request
    {"replace": {POINTER: VALUE}}               change these members of the server's answer
    """

    daemon_threads = True

    def __init__(self, server_port):
        super().__init__(("127.0.0.1", 0), Passage)
        self.server_port_behind = server_port
        self.lock = threading.Lock()
        self.faults, self.seen = [], []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        """A client may break off: the scenario tells what came of it. All else is a fault of ours."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def expect(self, faults):
        with self.lock:
            self.faults, self.seen = list(faults), []

    def note(self, path, headers):
        """Remembers a request and gives the fault that is meant for it."""
        is_token = path == "/oauth/token"
        with self.lock:
            self.seen.append((time.monotonic(), is_token, headers.get("Idempotency-Key")))
            for fault in self.faults:
                if (fault["on"] == path) if "on" in fault else not is_token:
                    self.faults.remove(fault)
                    return fault
        return {}

    def traffic(self):
        """What has passed since `expect`."""
        with self.lock:
            calls = [seen for seen in self.seen if not seen[1]]
            return {
                "requests": len(calls),
                "token_requests": len(self.seen) - len(calls),
                "keys": len({key for _, _, key in calls if key}),
                "pauses": [after[0] - before[0] for before, after in zip(calls, calls[1:])],
                "faults_left": len(self.faults),
            }


class Passage(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        is_question = self.command == "OPTIONS"  # of a browser, whether it may ask
        fault = {} if is_question else self.server.note(self.path.partition("?")[0], self.headers)
        if fault.get("drop") == "before":
            return self.break_off()
        if "answer" in fault:
            answer = fault["answer"]
            headers = {"Content-Type": "application/problem+json"} | answer.get("headers", {})
            content = answer["text"] if "text" in answer else json.dumps(answer.get("body", {}))
            return self.answer(answer["status"], headers.items(), content.encode())
        if "drip" in fault:
            return self.drip(fault["drip"])
        del self.headers[fault.get("without", "")]
        status, headers, content = self.ask(body)
        if fault.get("drop") == "after":
            return self.break_off()
        if "replace" in fault:
            content = replaced(content, fault["replace"])
        self.answer(status, headers, content)

    def ask(self, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port_behind, timeout=30)
        try:
            connection.request(self.command, self.path, body, dict(self.headers.items()))
            response = connection.getresponse()
            return response.status, response.getheaders(), response.read()
        finally:
            connection.close()

    def answer(self, status, headers, content):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in HOP_BY_HOP:
                self.send_header(name, value)
        if status not in (204, 304):
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def drip(self, seconds):
        """An answer that begins at once and does not end before its time; whoever waits for it may go."""
        self.send_response_only(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(10 * seconds))
        self.end_headers()
        for _ in range(10 * seconds):
            self.wfile.write(b" ")
            time.sleep(0.1)

    def break_off(self):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = pass_on

    def log_message(self, *_):
        pass


def replaced(content, members):
    document = json.loads(content)
    for pointer, value in members.items():
        *way, last = (int(part) if part.isdigit() else part for part in pointer.split("/")[1:])
        target = document
        for part in way:
            target = target[part]
        target[last] = value
    return json.dumps(document).encode()
