"""Does what it is told with curl: one JSON object a line in, one out. What is more than curl is what a script would do.

Started as: curl.py CONTRACT
"""

import json
import subprocess
import sys
import tempfile
import time
import urllib.parse
import uuid

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

RETRY = ["--retry", "3", "--retry-all-errors"]


class Curl:
    def __init__(self, contract):
        self.operations = {
            operation["operationId"]: (method.upper(), path)
            for path, operations in contract["paths"].items()
            for method, operation in operations.items()
        }

    def connect(self, base_url, client_id, client_secret):
        self.base_url, self.credentials = base_url, f"{client_id}:{client_secret}"
        self.token, self.until = None, 0.0

    def call(self, operation, path=None, query=None, headers=None, body=None, times=1):
        results = [self.one_call(operation, path or {}, query or {}, headers or {}, body) for _ in range(times)]
        return results[0]

    def rows(self, operation, path=None, query=None):
        rows, cursor = [], {}
        while True:
            page = self.one_call(operation, path or {}, (query or {}) | cursor, {}, None)["body"]
            rows += page["data"]
            if not page["has_more"]:
                return {"rows": rows}
            cursor = {"cursor": page["next_cursor"]}

    def verify(self, body, headers, secrets):
        for secret in secrets:
            try:
                return {"event": Webhook(secret).verify(body, headers)}
            except WebhookVerificationError:
                continue
        return {"refused": True}

    def one_call(self, operation, path, query, headers, body):
        method, template = self.operations[operation]
        url = self.base_url + template.format(**{name: urllib.parse.quote(value) for name, value in path.items()})
        if query:
            url += "?" + urllib.parse.urlencode(query, doseq=True)
        arguments = ["--request", method, url]
        if body is not None:
            arguments += ["--header", "Content-Type: application/json", "--data-raw", json.dumps(body)]
        if method == "POST":
            headers = {"Idempotency-Key": str(uuid.uuid4())} | headers
        for name, value in headers.items():
            arguments += ["--header", f"{name}: {value}"]
        if method in ("GET", "POST"):  # the others are not done once only, however often they come
            arguments += RETRY
        for _ in range(2):
            if time.monotonic() > self.until:
                refusal = self.new_token()
                if refusal:
                    return refusal
            result = curl(arguments, f'header = "Authorization: Bearer {self.token}"')
            if result["status"] != 401:
                break
            self.until = 0.0
        return result

    def new_token(self):
        arguments = [*RETRY, "--data", "grant_type=client_credentials", self.base_url + "/oauth/token"]
        result = curl(arguments, f'user = "{self.credentials}"')
        if result["status"] != 200:
            return result
        self.token, self.until = result["body"]["access_token"], time.monotonic() + result["body"]["expires_in"] - 30
        return None


def curl(arguments, secret):
    """One curl. The secret goes in on standard input, where no other process can read it."""
    with tempfile.NamedTemporaryFile() as answer:  # a file can be written anew by a second attempt, a pipe cannot
        written = "%{http_code} %{header_json}"
        command = ["curl", "--silent", "--config", "-", "--output", answer.name, "--write-out", written, *arguments]
        done = subprocess.run(command, input=secret, capture_output=True, text=True, check=False)
        status, _, headers = done.stdout.partition(" ")
        return outcome(int(status), headers, answer.read().decode())


def outcome(status, headers, text):
    body = json.loads(text) if text else None
    if status >= 400:
        return {"status": status, "code": body.get("code") or body.get("error"), "errors": body.get("errors", [])}
    return {
        "status": status,
        "headers": {name: values[-1] for name, values in json.loads(headers).items()},
        "body": body,
    }


def main(contract):
    with open(contract, encoding="utf-8") as file:
        client = Curl(json.load(file))
    for line in sys.stdin:
        order = json.loads(line)
        result = getattr(client, order.pop("do"))(**order)
        print(json.dumps(result or {}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
