"""The instruments: a durable PostgreSQL, pgbench, wrk, a server under test, medians and the table of results."""

import contextlib
import itertools
import os
import pathlib
import pwd
import re
import shutil
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Callable, Optional

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parent
CONNECTIONS = 32
# Where databases live. Not the temp directory: that may be memory, and then a commit costs nothing.
DATA = os.environ.get("BENCH_DATA", "/var/tmp")


@dataclass(frozen=True)
class Sample:
    """What one measurement gave. `rate` is requests or transactions a second, times are milliseconds, memory is MB."""

    rate: Optional[float] = None
    p50: Optional[float] = None
    p99: Optional[float] = None
    memory: Optional[float] = None


@dataclass(frozen=True)
class Target:
    """One line of the results: a figure of a measure, alone or divided by the same figure of another, and its bar."""

    name: str
    measure: str
    against: Optional[str] = None
    figure: str = "rate"
    at_least: Optional[float] = None
    at_most: Optional[float] = None


Measure = Callable[[float], Sample]  # takes the seconds to run


def median(samples, figure):
    values = [getattr(sample, figure) for sample in samples]
    return statistics.median(values) if None not in values else None


def show(value, figure):
    unit = {"rate": "/s", "p50": " ms p50", "p99": " ms p99", "memory": " MB"}[figure]
    return f"{value:,.0f}{unit}" if value >= 100 else f"{value:.2f}{unit}" if value < 10 else f"{value:.1f}{unit}"


def rounds(measures, count, seconds, say=print):
    """Every measure once a round, so that a slow minute of the machine hits all of them."""
    samples = {name: [] for name in measures}
    for number in range(1, count + 1):
        for name, measure in measures.items():
            sample = measure(seconds)
            samples[name].append(sample)
            figures = [show(value, figure) for figure, value in vars(sample).items() if value is not None]
            say(f"round {number}/{count}  {name}: {', '.join(figures)}", flush=True)
    return samples


# ------------------------------------------------------------------ PostgreSQL


def postgres_binaries():
    """The directory of the server binaries; of several installed versions the newest."""
    found = shutil.which("initdb")
    installed = pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted(installed, key=lambda path: float(path.parts[-3]))
    if not found and not newest:
        raise SystemExit("no PostgreSQL server binaries: apt-get install postgresql")
    # Resolved: a link may point out of a directory that has pgbench and psql, too.
    return pathlib.Path(found or newest[-1]).resolve().parent


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    """A throw-away cluster whose commits reach the disk, held by the script that the tests use, too."""

    SETTINGS = ["max_connections = 200", "fsync = on", "synchronous_commit = on", "full_page_writes = on", "log_line_prefix = 'session %p '"]

    def __init__(self, settings=()):
        self.binaries = postgres_binaries()
        directory = tempfile.mkdtemp(prefix="rebound-bench-", dir=DATA)
        self.log = pathlib.Path(directory) / "log"
        self.runs = itertools.count(1_000)
        user = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            postgres = pwd.getpwnam("postgres")
            os.chown(directory, postgres.pw_uid, postgres.pw_gid)
            user = {"user": postgres.pw_uid, "group": postgres.pw_gid, "extra_groups": []}
        script = TREE / "tests/api/support/postgres.sh"
        command = ["sh", "-c", script.read_text(), "postgres.sh", self.binaries, directory, *self.SETTINGS, *settings]
        self.holder = subprocess.Popen(
            command, cwd=directory, start_new_session=True, text=True, bufsize=1,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, **user,
        )
        self._answer()
        self.port = free_port()
        self.holder.stdin.write(f"start {self.port}\n")
        self._answer()

    def _answer(self):
        answer = self.holder.stdout.readline().strip()
        if answer != "ok":
            raise SystemExit(f"PostgreSQL: {answer or 'ended early'}")

    def url(self, database):
        return f"postgres://rebound@127.0.0.1:{self.port}/{database}"

    def sql(self, text, database="postgres"):
        """Runs SQL and gives back what it printed, unaligned and without headers."""
        command = [self.binaries / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", self.url(database)]
        return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout.strip()

    def statements(self, provoke):
        """What the server is asked while `provoke` runs: a list of transactions, each a list of (SQL, parameters)."""
        begins = self.log.stat().st_size
        self._log_statements("'all'")
        provoke()
        self._log_statements("DEFAULT")
        with open(self.log, encoding="utf-8") as file:
            file.seek(begins)
            return transactions(file.read())

    def _log_statements(self, which):
        self.sql(f"ALTER SYSTEM SET log_statement = {which}")
        self.sql("SELECT pg_reload_conf()")
        time.sleep(0.3)  # until every session has heard of it

    def pgbench(self, script, database, clients, seconds, **variables):
        """Transactions a second of one SQL script, prepared statements, one pgbench thread.

        The script finds in `:run` a number that no other run has, and in `:sent` a zero to count from.
        """
        variables |= {"run": next(self.runs), "sent": 0}
        command = [self.binaries / "pgbench", "-n", "-M", "prepared", "-j", "1", "-c", str(clients)]
        command += ["-T", str(max(1, round(seconds))), "-f", script]
        command += [f"-D{name}={value}" for name, value in variables.items()]
        done = subprocess.run([*command, self.url(database)], capture_output=True, text=True)
        rate = re.search(r"^tps = ([0-9.]+)", done.stdout, re.M)
        failed = re.search(r"^number of failed transactions: ([0-9]+)", done.stdout, re.M)
        if done.returncode or not rate or (failed and failed[1] != "0"):
            raise SystemExit(f"pgbench {script}: {done.stdout}{done.stderr}")
        latency = re.search(r"^latency average = ([0-9.]+) ms", done.stdout, re.M)
        return Sample(float(rate[1]), p50=float(latency[1]) if latency else None)

    def ceiling(self, script, database, **variables):
        """The measure to compare with: the better of 8 and 32 clients, so that the bar is not set low by accident."""

        def measure(seconds):
            tries = [self.pgbench(script, database, clients, seconds / 2, **variables) for clients in (8, CONNECTIONS)]
            return Sample(max(sample.rate for sample in tries))

        return measure

    def close(self):
        self.holder.stdin.close()
        self.holder.wait()

    __enter__ = lambda self: self
    __exit__ = lambda self, *_: self.close()


def transactions(log):
    """The statements of a PostgreSQL log, by session and transaction; one outside a transaction is one of its own."""
    entry = r"^session (\d+) LOG:  (?:execute [^:]*|statement): (.*)\n(?:session \1 DETAIL:  [Pp]arameters: (.*(?:\n\t.*)*)\n)?"
    found, open_ones = [], {}
    for session, sql, parameters in re.findall(entry, log, re.M):
        mine = open_ones.pop(session, [])
        mine.append((sql, read_parameters(parameters.replace("\n\t", "\n"))))
        if mine[0][0] == "BEGIN" and sql not in ("COMMIT", "ROLLBACK"):
            open_ones[session] = mine
        else:
            found.append(mine)
    return found


def read_parameters(text):
    """`$1 = 'it''s', $2 = NULL` as a list."""
    values = re.findall(r"\$\d+ = (?:(NULL)|'((?:[^']|'')*)')", text)
    return [None if null else value.replace("''", "'") for null, value in values]


def pgbench_script(path, settings, transaction, varying):
    """Writes one transaction of the log as a pgbench script, with the same statements and as many parameters.

    `settings` are its first lines. `varying` says what becomes of parameters that differ from run to run: pairs of a
    pattern for the whole value and an SQL expression. Gives the variables to start pgbench with, for all others.
    """
    variables = {}

    def expression(value):
        if value is None:
            return "NULL"
        for pattern, replacement in varying:
            if re.fullmatch(pattern, value):
                return replacement
        if re.fullmatch(r"\{\w+(,\w+)*\}", value):  # an array of ids or other words
            return "('{' || " + " || ',' || ".join(expression(one) for one in value[1:-1].split(",")) + " || '}')"
        variables[name := f"constant{len(variables)}"] = value
        return f":{name}"

    lines = [re.sub(r"\$(\d+)", lambda place: expression(values[int(place[1]) - 1]), sql) for sql, values in transaction]
    path.write_text("\n".join([*settings, *(f"{line};" for line in lines), ""]), encoding="utf-8")
    return variables


# ------------------------------------------------------------------ servers and wrk


def resident(pid):
    """Megabytes of memory the process holds now."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"^VmRSS:\s+([0-9]+) kB", status, re.M)[1]) / 1024


class Server:
    """A process that answers HTTP on a free loopback port; `{port}` in the command and the environment stands for it."""

    def __init__(self, command, ready, environment=None):
        self.port = free_port()
        fill = lambda text: str(text).replace("{port}", str(self.port))
        environment = {name: fill(value) for name, value in (environment or {}).items()}
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [fill(word) for word in command], env=os.environ | environment, stdout=self.log, stderr=self.log
        )
        self._wait_until_it_answers(ready)

    def url(self, path=""):
        return f"http://127.0.0.1:{self.port}{path}"

    def _wait_until_it_answers(self, ready, patience=60):
        until = time.monotonic() + patience
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(urllib.error.URLError, ConnectionError):
                urllib.request.urlopen(self.url(ready), timeout=5).close()
                return
            time.sleep(0.02)
        self.close()
        self.log.seek(0)
        raise SystemExit(f"the server did not answer {ready}:\n{self.log.read()[-2000:]}")

    def wrk(self, requests, seconds, connections=CONNECTIONS):
        """Sends the requests (see `write_requests`) over kept-alive connections. Any refusal spoils the measurement."""
        if not shutil.which("wrk"):
            raise SystemExit("no wrk: apt-get install wrk")
        command = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "-s", HERE / "requests.lua"]
        running = subprocess.Popen([*command, self.url(), "--", requests], stdout=subprocess.PIPE, text=True)
        memory = 0.0
        while running.poll() is None:
            memory = max(memory, resident(self.process.pid))
            time.sleep(0.1)
        printed = running.stdout.read()
        figures = dict(re.findall(r"(\w+)=(\d+)", printed.partition("figures ")[2]))
        if not figures or int(figures["socket_errors"]) or int(figures["bad_statuses"]):
            raise SystemExit(f"wrk: {printed}")
        rate = int(figures["requests"]) / (int(figures["us"]) / 1e6)
        return Sample(rate, int(figures["p50"]) / 1000, int(figures["p99"]) / 1000, memory)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    __enter__ = lambda self: self
    __exit__ = lambda self, *_: self.close()


def write_requests(path, requests):
    """A file for `Server.wrk` from (method, path, token, body) tuples; shuffle them before if order must not matter."""
    with open(path, "w", encoding="utf-8") as file:
        for method, target, token, body in requests:
            assert not any(mark in part for part in (method, target, token, body) for mark in "\t\n")
            file.write(f"{method}\t{target}\t{token}\t{body}\n")
    return path


def build():
    """Builds ours and bare actix as they would be released, and gives back both programs."""
    # Together, or cargo would choose other features for what they share and compile it twice.
    command = ["cargo", "build", "--release", "--locked", "--quiet", "-p", "rebound", "-p", "ceiling", "--message-format=json"]
    built = subprocess.run(command, cwd=TREE, stdout=subprocess.PIPE, text=True, check=True).stdout
    made = re.findall(r'"executable":"([^"]*)"', built)
    return [next(path for path in made if path.endswith(f"/{name}")) for name in ("rebound", "ceiling")]


# ------------------------------------------------------------------ the table


def judge(target, samples):
    """One row of the table, and whether the bar was cleared; None when something of it was not measured."""
    bar = f"≥ {target.at_least:g}" if target.at_least is not None else f"≤ {target.at_most:g}"
    if any(name and name not in samples for name in (target.measure, target.against)):
        return f"| {target.name} | – | – | – | {bar} | not measured |", None
    ours = median(samples[target.measure], target.figure)
    low, high = (pick(getattr(sample, target.figure) for sample in samples[target.measure]) for pick in (min, max))
    if target.against:
        theirs = median(samples[target.against], target.figure)
        value, compared, shown = ours / theirs, f"{show(theirs, target.figure)} ({target.against})", f"{ours / theirs:.2f}"
    else:
        value, compared, shown = ours, "–", "–"
    good = value >= target.at_least if target.at_least is not None else value <= target.at_most
    spread = f"{show(ours, target.figure)} [{low:,.1f} – {high:,.1f}]"
    cells = [target.name, spread, compared, shown, bar, "yes" if good else "**no**"]
    return "| " + " | ".join(cells) + " |", good


def machine():
    """What the figures were taken on, in words that name no host."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = re.search(r"^model name\s*: (.*)$", file.read(), re.M)
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=TREE, capture_output=True, text=True).stdout.strip()
    postgres = subprocess.run([postgres_binaries() / "postgres", "--version"], capture_output=True, text=True).stdout.split()[2]
    return f"{os.cpu_count()} × {model[1] if model else 'CPU'}, PostgreSQL {postgres}, commit {commit}, {time.strftime('%Y-%m-%d')}"


def results(targets, samples, count, seconds):
    """The text of RESULTS.md, and how many bars were missed and how many not measured."""
    rows = [judge(target, samples) for target in targets]
    text = [
        "# Measured",
        "",
        "Written by `benches/run`; how to read it is in [README.md](README.md).",
        "",
        f"{machine()}. Medians of {count} interleaved rounds of {seconds:g} s, {CONNECTIONS} connections, keep-alive; lowest and highest in brackets.",
        "",
        "| what | measured | against | ratio | bar | cleared |",
        "|---|---|---|---|---|---|",
        *(row for row, _ in rows),
        "",
    ]
    verdicts = [good for _, good in rows]
    return "\n".join(text), verdicts.count(False), verdicts.count(None)
