"""What is measured, and the bar for it. A measure that is not there yet is reported as "not measured", never left out."""

import pathlib
import tempfile

from harness import Cluster, Server, Target, build_ceiling, write_requests

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
]


def measures(stack):
    """Starts what is to be measured, in the order of a round: measure name → function of the seconds to run.

    `stack` is a contextlib.ExitStack that ends the clusters and servers.
    """
    scratch = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
    ceiling = stack.enter_context(Server([build_ceiling(), "{port}"], ready="/static"))
    static = write_requests(scratch / "static.tsv", [("GET", "/static", "", "")])
    return {"bare actix": lambda seconds: ceiling.wrk(static, seconds)}


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
        **measures(stack),
    }
    targets = [
        Target("one row by key, pgbench", "one row by key", "bare actix", at_least=0.01),
        Target("one durable insert, pgbench", "one durable insert", "one row by key", at_most=1.0),
        Target("static answer, p99", "bare actix", figure="p99", at_most=1000),
        Target("static answer, memory", "bare actix", figure="memory", at_most=1000),
        Target("something that is not there", "nothing", at_least=1.0),
    ]
    return targets, found
