#!/usr/bin/env python3
"""Sends what the contract allows, and what it forbids, to the real program on each database, and judges every answer.

    .ci/schemathesis.py --program target/debug/rebound                     the run of CI: more than 10,000 cases a database
    .ci/schemathesis.py --program target/debug/rebound --examples 200 --seed 1     a long run

Every operation is called once as a tenant's server and once as a candidate's page. Needs what .ci/requirements.txt names;
PostgreSQL is left out, aloud, where its server binaries are missing.
"""

import argparse
import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.request

sys.dont_write_bytecode = True
TREE = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TREE / "benches"))
from harness import Cluster  # noqa: E402
from rebound import Database, Rebound  # noqa: E402

# What would end the run's own caller, or answers with something else than JSON of ours by design.
LEFT_OUT = ["api_clients_revoke", "api_clients_rotate", "session_tokens_revoke", "oauth_token"]

# What fits the contract may still be refused: for what it names (422), its version (412), or a cursor that no list gave (400).
# `If-Match: *` lets a change get as far as its body.
CONFIG = """
[parameters]
"header.If-Match" = "*"

[checks]
positive_data_acceptance.expected-statuses = ["2xx", "3xx", 400, 401, 403, 404, 409, 410, 412, 422, 429]
missing_required_header.expected-statuses = [400, 401, 403, 404, 422, 428]
"""


def call(server, tenant, method, path, body=None):
    """One request as the tenant's server; gives what was answered."""
    return json.loads(server.send(method, path, tenant, json.dumps(body) if body else "", key=os.urandom(8).hex()))


def world(server, tenant):
    """A candidate who was turned down and for whom feedback was asked, so that there is something to find."""
    candidate = call(server, tenant, "POST", "/v1/candidates", {"first_name": "Ada", "time_zone": "Europe/London", "country": "GB"})
    interview = call(server, tenant, "POST", "/v1/interviews", {
        "candidate_id": candidate["id"], "role": "Data analyst", "stage": "first", "format": "video", "starts_at": "2026-11-18T10:00:00Z",
        "employer": {"name": "Ashdown Timber", "contact_email": "femi@ashdowntimber.example"},
    })
    call(server, tenant, "POST", f"/v1/interviews/{interview['id']}/outcome", {
        "outcome": "rejected", "decided_by": "employer", "decision_at": "2026-11-19T10:00:00Z", "notified_at": "2026-11-20T10:00:00Z",
    })
    session = call(server, tenant, "POST", "/v1/session_tokens", {"candidate_id": candidate["id"]})
    return session["token"]


def run(server, token, options, scratch):
    """One run of schemathesis; gives how many cases it sent and whether all answers were right."""
    command = [
        pathlib.Path(sys.executable).parent / "schemathesis", "--config-file", scratch / "schemathesis.toml", "run",
        server.url("/openapi.json"), "--header", f"Authorization: Bearer {token}", "--checks", "all", "--phases",
        "examples,coverage,fuzzing,stateful", "--max-examples", str(options.examples), "--seed", str(options.seed),
        "--continue-on-failure", "--no-color",
    ]
    for operation in LEFT_OUT:
        command += ["--exclude-operation-id", operation]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    cases = re.search(r"^\s*(\d+) generated", done.stdout, re.M)
    if done.returncode or not cases:
        print(done.stdout)
    return int(cases[1]) if cases else 0, done.returncode == 0 and cases is not None


def databases(program, stack, scratch):
    """Each database with a tenant and its client: (name, database, tenant)."""
    stores = [("SQLite", f"sqlite:{scratch}/rebound.sqlite")]
    try:
        stores.append(("PostgreSQL", stack.enter_context(Cluster()).url("postgres")))
    except SystemExit as missing:
        if os.environ.get("REBOUND_REQUIRE_POSTGRES"):
            raise
        print(f"PostgreSQL is left out: {missing}")
    for name, url in stores:
        database = Database(program, url, lambda: None)
        tenant = database.command("tenant", "create", "--name", "Hirely")["tenant_id"]
        database.create_clients([tenant])
        yield name, database, tenant


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--program", required=True, type=lambda path: pathlib.Path(path).resolve(), help="the built program")
    arguments.add_argument("--examples", type=int, default=20, help="random cases for each operation and phase (20)")
    arguments.add_argument("--seed", type=int, default=4711, help="the same seed sends the same cases (4711)")
    options = arguments.parse_args()
    passed = failed = 0
    with contextlib.ExitStack() as stack:
        scratch = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rebound-schemathesis-")))
        (scratch / "schemathesis.toml").write_text(CONFIG, encoding="utf-8")
        os.chdir(scratch)  # what schemathesis keeps between runs goes away with it
        for name, database, tenant in databases(options.program, stack, scratch):
            server = stack.enter_context(Rebound(database))
            session = world(server, tenant)
            for caller, token in (("tenant", server.token(tenant)), ("candidate", session)):
                cases, right = run(server, token, options, scratch)
                print(f"{name}, {caller}: {cases} cases, {'every answer right' if right else 'FAILED'}", flush=True)
                passed, failed = passed + right, failed + (not right)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
