"""The real server on a free loopback port, and the databases under it.

As a program it runs a command with REBOUND_DATABASE_URL of a throw-away PostgreSQL: server.py COMMAND…
"""

import contextlib
import json
import os
import pwd
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

HOLDER = Path(__file__).resolve().parent.parent / "api/support/postgres.sh"
PATIENCE = 30  # seconds for what should take one


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def sqlite(folder):
    yield f"sqlite:{folder}/scenarios.sqlite"


@contextlib.contextmanager
def postgresql(_folder):
    """A throw-away cluster, held by the same script as that of the Rust tests. `None` where there are no binaries."""
    binaries = postgresql_binaries()
    if binaries is None:
        yield None
        return
    folder = tempfile.mkdtemp(prefix="rebound-pg-")  # the script removes it
    script = HOLDER.read_text(encoding="utf-8")
    fast = ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]
    identity = {}
    if os.getuid() == 0:  # PostgreSQL refuses to run as root
        user = next(entry for entry in pwd.getpwall() if entry.pw_name in ("postgres", "nobody"))
        os.chown(folder, user.pw_uid, user.pw_gid)
        identity = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    holder = subprocess.Popen(
        ["sh", "-c", script, "postgres.sh", binaries, folder, *fast],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
        start_new_session=True,
        **identity,
    )
    try:
        port = free_port()
        for order in (None, f"start {port}"):
            if order:
                print(order, file=holder.stdin, flush=True)
            answer = holder.stdout.readline().strip()
            if answer != "ok":
                raise RuntimeError(f"PostgreSQL: {answer or 'the script ended'}")
        yield f"postgres://rebound@127.0.0.1:{port}/postgres"
    finally:
        holder.stdin.close()
        holder.wait()


def postgresql_binaries():
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -float(path.parent.name))
    on_path = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep)]
    needed = ("initdb", "pg_ctl", "postgres")
    return next((path for path in [*on_path, *installed] if all((path / name).is_file() for name in needed)), None)


DATABASES = {"sqlite": sqlite, "postgresql": postgresql}


class Server:
    def __init__(self, binary, url, folder):
        self.binary, self.folder, self.port = binary, folder, free_port()
        self.environment = os.environ | {
            "REBOUND_DATABASE_URL": url,
            "REBOUND_SECRET": secrets.token_urlsafe(48),
            "REBOUND_LISTEN": f"127.0.0.1:{self.port}",
            "REBOUND_LOOPBACK_WEBHOOKS": "true",
        }
        self.log = open(folder / "server.log", "w", encoding="utf-8")
        self.process = subprocess.Popen(
            [binary, "serve", "--migrate"], env=self.environment, cwd=folder, stdout=self.log, stderr=self.log
        )

    def wait(self):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(OSError):
                return urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5).close()
            time.sleep(0.05)
        raise RuntimeError("the server did not start:\n" + (self.folder / "server.log").read_text(encoding="utf-8"))

    def command(self, *arguments):
        done = subprocess.run(
            [self.binary, *arguments], env=self.environment, cwd=self.folder, capture_output=True, text=True, check=True
        )
        return json.loads(done.stdout)

    def credentials(self, *options):
        """A client of a new tenant."""
        tenant = self.command("tenant", "create", "--name", "Scenarios", *options)["tenant_id"]
        return self.command("client", "create", "--tenant", tenant, "--name", "Scenarios")

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()


if __name__ == "__main__":
    with postgresql(None) as database_url:
        if database_url is None:
            sys.exit("no server binaries of PostgreSQL on PATH or in /usr/lib/postgresql")
        sys.exit(subprocess.run(sys.argv[1:], env=os.environ | {"REBOUND_DATABASE_URL": database_url}).returncode)
