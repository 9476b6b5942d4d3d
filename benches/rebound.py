"""Our own server under test: the program, its databases with rows in them, its clients and their tokens."""

import contextlib
import copy
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

import harness
import seed

ENVIRONMENT = {
    "REBOUND_SECRET": "known only to benches, kept for no other use",
    # So high that nobody is refused, and not 0: each request is counted, as it is in earnest.
    "REBOUND_CLIENT_REQUESTS_PER_MINUTE": "1000000000",
    "REBOUND_SESSION_REQUESTS_PER_MINUTE": "1000000000",
    "REBOUND_TOKEN_REQUESTS_PER_MINUTE": "1000000000",
    "REBOUND_LINK_REQUESTS_PER_MINUTE": "1000000000",
}
TOKEN_SECONDS = 300  # a token is good for a quarter of an hour, and a run takes longer


class Database:
    """A database for `rebound serve`: its URL, and the credentials of one client for each tenant."""

    def __init__(self, program, url, rows):
        self.program, self.url, self.clients = program, url, {}
        self.command("migrate")
        rows()

    def command(self, *words):
        environment = os.environ | ENVIRONMENT | {"REBOUND_DATABASE_URL": self.url}
        made = subprocess.run([self.program, *words], env=environment, stdout=subprocess.PIPE, text=True, check=True)
        return json.loads(made.stdout)

    def create_clients(self, tenants):
        for tenant in tenants:
            made = self.command("client", "create", "--tenant", tenant, "--name", "bench")
            self.clients[tenant] = {"client_id": made["client_id"], "client_secret": made["client_secret"]}


class Postgres(Database):
    def __init__(self, program, cluster, name, texts, tenants):
        self.cluster, self.name = cluster, name
        cluster.sql(f"CREATE DATABASE {name}")
        super().__init__(program, cluster.url(name), lambda: seed.into_postgres(cluster, name, *texts))
        self.create_clients(tenants)

    def copy(self, name):
        """The same rows where no server of ours looks."""
        self.cluster.sql(f"CREATE DATABASE {name} TEMPLATE {self.name}")
        self.cluster.sql("VACUUM ANALYZE", name)
        return name

    def ask(self, sql):
        return self.cluster.sql(sql, self.name)


class Sqlite(Database):
    def __init__(self, program, file, texts, tenants):
        self.file = file
        super().__init__(program, f"sqlite:{file}", lambda: seed.into_sqlite(file, *texts))
        self.create_clients(tenants)

    def copy(self, file):
        """The same rows and clients in another file."""
        other = copy.copy(self)
        other.file, other.url = file, f"sqlite:{file}"
        self.ask("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self.file, file)
        return other

    def ask(self, sql):
        with contextlib.closing(sqlite3.connect(self.file, timeout=30)) as connection:
            return connection.execute(sql).fetchone()[0]


class Rebound(harness.Server):
    """A server on a database; `settings` are more of its environment."""

    def __init__(self, database, **settings):
        self.database, self.tokens = database, {}
        environment = ENVIRONMENT | {"REBOUND_DATABASE_URL": database.url, "REBOUND_LISTEN": "127.0.0.1:{port}"} | settings
        super().__init__([database.program, "serve"], ready="/readyz", environment=environment)
        self.requests = tempfile.NamedTemporaryFile(suffix=".tsv")

    def token(self, tenant):
        token, until = self.tokens.get(tenant, ("", 0))
        if time.monotonic() > until:
            form = urllib.parse.urlencode({"grant_type": "client_credentials", **self.database.clients[tenant]})
            with urllib.request.urlopen(self.url("/oauth/token"), form.encode()) as answer:
                token = json.load(answer)["access_token"]
            self.tokens[tenant] = token, time.monotonic() + TOKEN_SECONDS
        return token

    def send(self, method, path, tenant, body="", key="set-up"):
        """One request by itself, to see what the database is asked for it."""
        headers = {"Authorization": f"Bearer {self.token(tenant)}", "Content-Type": "application/json", "Idempotency-Key": key}
        request = urllib.request.Request(self.url(path), body.encode() or None, headers, method=method)
        with urllib.request.urlopen(request) as answer:
            return answer.read().decode()

    def measure(self, requests, connections=harness.CONNECTIONS):
        """A measure that sends (method, path, tenant, body) over and over, and lets the server finish what it began."""

        def run(seconds):
            signed = [(method, path, self.token(tenant), body) for method, path, tenant, body in requests]
            sample = self.wrk(harness.write_requests(self.requests.name, signed), seconds, connections)
            self.settle()
            return sample

        return run

    def settle(self, patience=60):
        """Waits until no event is left for the worker, which would otherwise slow down what is measured next."""
        until = time.monotonic() + patience
        while int(self.database.ask("SELECT count(*) FROM events WHERE fanned_out_at IS NULL")):
            if time.monotonic() > until:
                raise SystemExit("the worker does not catch up with the events")
            time.sleep(0.2)
