#!/usr/bin/env python3
"""Sends the collection of `/docs/collection.json` to a fresh server on SQLite, from top to bottom, as somebody does who tries it.

usage: collection.py NEWMAN SERVER

Every request must be answered by 2xx, but for those in NOT_HERE: a list that gets longer only for what no new tenant can do.
"""

import json
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests/scenarios"))
from server import Server

# What a new tenant of a real server cannot do right away, with the status and the reason.
NOT_HERE = {
    "Ask the agency instead": (409, "the employer has answered"),
    "Cancel a feedback request": (409, "the employer has answered"),
    "Decline a feedback request": (410, "the link was used to answer"),
    "Remind of a feedback request": (409, "it was sent less than three days ago"),
    "Take back the link for a practice partner": (404, "the link was used to rate"),
    "Enable a webhook endpoint": (409, "none is disabled before many deliveries have failed"),
    "Deliver again": (409, "the first attempts are still being made"),
    "Delete a draft message": (409, "it was marked as sent"),
    "Delete an interview": (409, "a recovery stands on it"),
    "Advance the clock of your sandbox": (403, "not a sandbox"),
    "Get the clock of your sandbox": (403, "not a sandbox"),
    "Let the employer answer": (403, "not a sandbox"),
    "Let the employer decline": (403, "not a sandbox"),
    "Let the employer stay silent": (403, "not a sandbox"),
}


def main(newman, binary):
    with tempfile.TemporaryDirectory(prefix="rebound-collection-") as name:
        folder = Path(name)
        server = Server(Path(binary).resolve(), f"sqlite:{folder}/collection.sqlite", folder)
        try:
            server.wait()
            answers = sent(newman, server, folder)
        finally:
            server.stop()
    wrong = [problem for answer in answers for problem in [unlike(*answer)] if problem]
    wrong += [f"{name}: not in the collection" for name in NOT_HERE.keys() - {name for name, _, _ in answers}]
    good = sum(200 <= status < 300 for _, status, _ in answers)
    print("\n".join([*wrong, f"{good} of {len(answers)} requests were answered by 2xx, {len(NOT_HERE)} cannot be here"]))
    return 1 if wrong or not answers else 0


def sent(newman, server, folder):
    """Each request's name, status and answer."""
    credentials = server.credentials()
    collection, report = folder / "collection.json", folder / "report.json"
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}/docs/collection.json", timeout=30) as answer:
        collection.write_bytes(answer.read())
    filled_in = [f"--env-var={name}={credentials[name]}" for name in ("client_id", "client_secret")]
    words = [newman, "run", collection, *filled_in, "--reporters=json", f"--reporter-json-export={report}"]
    subprocess.run(words, check=True, timeout=120)
    executions = json.loads(report.read_text(encoding="utf-8"))["run"]["executions"]
    return [answer_of(execution) for execution in executions]


def answer_of(execution):
    response = execution.get("response", {})
    body = bytes(response.get("stream", {}).get("data", [])).decode()
    return execution["item"]["name"], response.get("code", 0), body


def unlike(name, status, body):
    """What is wrong with an answer, or nothing."""
    expected, _reason = NOT_HERE.get(name, (None, None))
    if expected is None and not 200 <= status < 300:
        return f"{name}: {status} {body[:600]}"
    if expected is not None and status != expected:
        return f"{name}: {status} instead of {expected}; take it off the list if it is 2xx"
    return None


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
