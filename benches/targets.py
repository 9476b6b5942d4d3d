"""What is measured, and the bar for it. A measure that is not there yet is reported as "not measured", never left out."""

import json
import pathlib
import random
import tempfile
import time

import harness
import seed
from harness import Cluster, Sample, Server, Target, build_ceiling, build_rebound, pgbench_script, write_requests
from rebound import Postgres, Rebound, Sqlite

TARGETS = [
    # name, measure, against
    Target("get one interview (~600 B), PostgreSQL", "get, PostgreSQL", "get, pgbench", at_least=0.45),
    Target("get one interview (~600 B), SQLite", "get, SQLite", "bare actix", at_least=0.22),
    Target("list 50 by cursor (~31 kB), PostgreSQL", "list, PostgreSQL", "list, pgbench", at_least=0.50),
    Target("list 50 by cursor (~31 kB), SQLite", "list, SQLite", "list, PostgreSQL", at_least=1.0),
    Target("record feedback with its event and key, PostgreSQL", "record, PostgreSQL", "record, pgbench", at_least=0.75),
    Target("record feedback with its event and key, SQLite", "record, SQLite", "record, SQLite without group commit", at_least=2.0),
    *(
        Target(f"page in the middle of 2,000,000 rows, {store}", f"page of 2,000,000, {store}", f"page of 10,000, {store}", figure="p50", at_most=1.2)
        for store in ("PostgreSQL", "SQLite")
    ),
    *(
        Target(f"{figure} while {what}, {store}", f"{what}, {store}", figure=figure, at_most=bar)
        for figure, bar in (("p99", 20), ("memory", 60))
        for what in ("get", "list", "record")
        for store in ("PostgreSQL", "SQLite")
    ),
    *(Target(f"memory of an idle server, {store}", f"idle, {store}", figure="memory", at_most=40) for store in ("PostgreSQL", "SQLite")),
    Target("size of the program", "program", figure="memory", at_most=40),
]

TENANTS, EACH = 20, 5_000
STEP = 5  # every fifth interview is asked for: many different rows, and for pgbench the very same
MANY, FEW = 2_000_000, 10_000  # interviews of the two tenants whose pages are compared
PAGE = 50

FEEDBACK = json.dumps({
    "source": "employer",
    "giver_name": "Femi Ade",
    "observations": [
        {"theme": "technical_knowledge", "polarity": "strength", "words": "Knew her SQL well and explained her joins."},
        {"theme": "answer_depth", "polarity": "improvement", "words": "Few concrete results in her examples."},
    ],
    "ratings": {"technical_knowledge": 4, "answer_depth": 2},
    "advice": "Bring two examples with numbers in them.",
})


def measures(stack, needed):
    """Starts what is to be measured, in the order of a round: measure name → function of the seconds to run.

    `stack` is a contextlib.ExitStack that ends the clusters and servers; what no name in `needed` asks for is left out.
    """
    wants = lambda *what: any(name.startswith(what) for name in needed)
    scratch = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rebound-bench-", dir=harness.DATA)))
    scratch.chmod(0o755)
    found = bare_actix(stack, scratch)
    if wants("get", "list", "record", "idle", "program"):
        found |= operations(stack, scratch, build_rebound())
    if wants("page"):
        found |= pages(stack, scratch, build_rebound())
    return found


def bare_actix(stack, scratch):
    ceiling = stack.enter_context(Server([build_ceiling(), "{port}"], ready="/static"))
    static = write_requests(scratch / "static.tsv", [("GET", "/static", "", "")])
    return {"bare actix": lambda seconds: ceiling.wrk(static, seconds)}


def operations(stack, scratch, program):
    """Get, list and record: 20 tenants with 5,000 interviews each."""
    rows = [seed.sql([seed.TENANTS, seed.CANDIDATES, seed.INTERVIEWS, seed.RECOVERIES], 1, TENANTS, EACH)]
    tenants = [seed.tenant(number) for number in range(1, TENANTS + 1)]
    postgres = Postgres(program, stack.enter_context(Cluster()), "interviews", rows, tenants)
    ceilings = postgres.copy("ceilings")
    sqlite = Sqlite(program, scratch / "interviews.sqlite", rows, tenants)
    ungrouped = sqlite.copy(scratch / "ungrouped.sqlite")
    on_postgres, on_sqlite = stack.enter_context(Rebound(postgres)), stack.enter_context(Rebound(sqlite))
    without_group = stack.enter_context(Rebound(ungrouped, REBOUND_COMMIT_GROUP="1"))
    # A transaction of pgbench takes what one request made the database do.
    pgbench = {what: pgbench_of(what, on_postgres, ceilings, scratch) for what in ("get", "list", "record")}
    found = {}
    for what, requests in (("get", gets()), ("list", lists()), ("record", records())):
        found[f"{what}, PostgreSQL"] = on_postgres.measure(requests)
        found[f"{what}, pgbench"] = pgbench[what]
        found[f"{what}, SQLite"] = on_sqlite.measure(requests)
    found["record, SQLite without group commit"] = without_group.measure(records())
    found |= {f"idle, {store}": idle(database) for store, database in (("PostgreSQL", postgres), ("SQLite", sqlite))}
    found["program"] = lambda _: Sample(memory=pathlib.Path(program).stat().st_size / 1e6)
    return found


def pages(stack, scratch, program):
    """A page in the middle of a tenant with 2,000,000 interviews and of one with 10,000, asked by one client alone."""
    tables = [seed.TENANTS, seed.CANDIDATES, seed.INTERVIEWS]
    rows, tenants = [seed.sql(tables, 1, 1, MANY), seed.sql(tables, 2, 1, FEW)], [seed.tenant(1), seed.tenant(2)]
    databases = {
        "PostgreSQL": Postgres(program, stack.enter_context(Cluster()), "pages", rows, tenants),
        "SQLite": Sqlite(program, scratch / "pages.sqlite", rows, tenants),
    }
    found = {}
    for store, database in databases.items():
        server = stack.enter_context(Rebound(database))
        for tenant, size in zip(tenants, (MANY, FEW)):
            middle = range(size // 2, size // 2 + 1_000)
            requests = shuffled(page(tenant, number) for number in middle)
            found[f"page of {size:,}, {store}"] = server.measure(requests, connections=1)
    return found


def tenant_of(number):
    return seed.tenant((number - 1) // EACH + 1)


def shuffled(requests):
    requests = list(requests)
    random.Random(4711).shuffle(requests)
    return requests


def page(tenant, number):
    return "GET", f"/v1/interviews?limit={PAGE}&cursor={seed.cursor(number)}", tenant, ""


def gets():
    return shuffled(("GET", f"/v1/interviews/{seed.interview(n)}", tenant_of(n), "") for n in range(1, TENANTS * EACH, STEP))


def lists():
    """Pages that begin in the second and third quarter of a tenant's interviews."""
    return shuffled(page(tenant_of(n), n) for n in range(1, TENANTS * EACH, STEP) if EACH // 4 < n % EACH <= EACH // 4 * 3)


def records():
    return shuffled(("POST", f"/v1/interviews/{seed.interview(n)}/feedback", tenant_of(n), FEEDBACK) for n in range(1, TENANTS * EACH, STEP))


def pgbench_of(what, server, database, scratch):
    """The measure of pgbench for an operation: one request is sent, and what the database was asked becomes the script."""
    number = EACH // 2 + 1
    tenant, interview = tenant_of(number), seed.interview(number)
    method, path, _, body = {
        "get": ("GET", f"/v1/interviews/{interview}", tenant, ""),
        "list": page(tenant, number),
        "record": ("POST", f"/v1/interviews/{interview}/feedback", tenant, FEEDBACK),
    }[what]
    asked = server.database.cluster.statements(lambda: server.send(method, path, tenant, body))
    [transaction] = [one for one in asked if any(interview in values for _, values in one)]
    row = f"random(0, {TENANTS * EACH // STEP - 1}) * {STEP} + 1"
    if what == "list":
        row = f"random(0, {TENANTS - 1}) * {EACH} + random({EACH // 4 // STEP}, {EACH // 4 * 3 // STEP - 1}) * {STEP} + 1"
    settings = [
        rf"\set number {row}",
        rf"\set at {seed.BEGAN} + :number",
        rf"\set interview {seed.BASE} + :number",
        rf"\set tenant {seed.BASE} + (:number - 1) / {EACH} + 1",
        rf"\set candidate {seed.BASE} + (:number - 1) / {seed.CANDIDATE_EVERY} + 1",
        # New ids go up, as ours do, and are never used again.
        rf"\set sent :sent + 1",
        rf"\set fresh :run * 10000000000 + :sent * 100 + :client_id",
    ]
    new = "0" * 12
    varying = [
        (tenant, f"('tnt_{seed.ZEROS}' || :tenant)"),
        (interview, f"('intv_{seed.ZEROS}' || :interview)"),
        (seed.candidate(number), f"('cand_{seed.ZEROS}' || :candidate)"),
        (f"POST /v1/interviews/{interview}/feedback", f"('POST /v1/interviews/intv_{seed.ZEROS}' || :interview || '/feedback')"),
        (r"fdbk_\w{26}", f"('fdbk_{new}' || :fresh)"),
        (r"evt_\w{26}", f"('evt_{new}' || :fresh)"),
        ("set-up", "('bench-' || :fresh)"),
        (r"-?\d{12,}", ":fresh"),  # the number of the lock on the key
    ]
    if what == "list":
        varying.append((r"\d{4}-\d\d-\d\d \d\d:.*", "to_timestamp(:at)"))
    script = scratch / f"{what}.sql"
    constants = pgbench_script(script, settings, transaction, varying)
    return server.database.cluster.ceiling(script, database, **constants)


def idle(database):
    """Memory of a server that nobody has asked anything yet."""

    def measure(_):
        with Rebound(database) as server:
            time.sleep(2)
            return Sample(memory=harness.resident(server.process.pid))

    return measure


def instruments(stack):
    """The instruments on something small, to see that they work before trusting them (`benches/run --check-tools`)."""
    scratch = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
    scratch.chmod(0o755)
    cluster = stack.enter_context(Cluster())
    cluster.sql(
        """
        CREATE TABLE probe (id bigint PRIMARY KEY, body text NOT NULL);
        INSERT INTO probe SELECT n, repeat('x', 600) FROM generate_series(1, 100000) AS n;
        CREATE TABLE written (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL);
        VACUUM ANALYZE probe;
        """
    )
    get, write = scratch / "get.sql", scratch / "write.sql"
    get.write_text("\\set id random(1, :rows)\nSELECT id, body FROM probe WHERE id = :id;\n")
    write.write_text("INSERT INTO written (body) VALUES (repeat('x', 600));\n")
    found = {
        "one row by key": cluster.ceiling(get, "postgres", rows=100_000),
        "one durable insert": cluster.ceiling(write, "postgres"),
        **bare_actix(stack, scratch),
    }
    targets = [
        Target("one row by key, pgbench", "one row by key", "bare actix", at_least=0.01),
        Target("one durable insert, pgbench", "one durable insert", "one row by key", at_most=1.0),
        Target("static answer, p99", "bare actix", figure="p99", at_most=1000),
        Target("static answer, memory", "bare actix", figure="memory", at_most=1000),
        Target("something that is not there", "nothing", at_least=1.0),
    ]
    return targets, found
