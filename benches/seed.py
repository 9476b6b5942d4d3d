"""The rows that are measured: made in SQL by counting, so that `pgbench` can name each of them as well as we can."""

import base64
import sqlite3

ZEROS = "0" * 17  # and nine digits: the 26 characters of an id
BASE = 100_000_000  # ids count from here, so that they are all of one length
BEGAN = 1_763_000_000  # interview n was created n seconds later
CANDIDATE_EVERY = 5  # so many interviews belong to one candidate

COUNTER = "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {upto})"

TENANTS = """
INSERT INTO tenants (tenant_id, name, kind, allowed_origins, locale, sandbox, version, created_at, updated_at)
{count_tenants}
SELECT 'tnt_' || '{zeros}' || ({base} + {first_tenant} + n - 1), 'Tenant', 'job_board', '[]', 'en', FALSE, 1, to_timestamp({began}), to_timestamp({began})
FROM counted;
"""

CANDIDATES = """
INSERT INTO candidates (tenant_id, id, first_name, last_name, email, time_zone, country, locale, weekly_hours, days_off, skills,
    target_roles, upcoming_interviews_on, version, created_at, updated_at)
{count_candidates}
SELECT 'tnt_' || '{zeros}' || ({base} + {first_tenant} + (n - 1) * {every} / {each}), 'cand_' || '{zeros}' || ({base} + n),
    'Amara', 'Osei', 'amara@example.org', 'Europe/Berlin', 'DE', 'en', 5, '["friday"]', '["sql", "python"]', '["Data analyst"]', '[]', 1,
    to_timestamp({began} + n), to_timestamp({began} + n)
FROM counted;
"""

INTERVIEWS = """
INSERT INTO interviews (tenant_id, id, candidate_id, external_id, role, employer, stage, format, starts_at,
    duration_minutes, outcome, decided_by, decision_at, notified_at, version, created_at, updated_at)
{count_interviews}
SELECT 'tnt_' || '{zeros}' || ({base} + {first_tenant} + (n - 1) / {each}), 'intv_' || '{zeros}' || ({base} + n),
    'cand_' || '{zeros}' || ({base} + (n - 1) / {every} + 1), 'application-' || ({base} + n), 'Senior data analyst, operations',
    '{{"name": "Ashdown Timber and Joinery", "contact_name": "Femi Ade", "contact_email": "femi.ade@ashdowntimber.example"}}',
    'final', 'video', to_timestamp({began} + n + 86400), 60, 'rejected', 'employer',
    to_timestamp({began} + n + 259200), to_timestamp({began} + n + 345600), 2, to_timestamp({began} + n), to_timestamp({began} + n + 345605)
FROM counted;
"""

# In a stage that more feedback does not change: every request then does the same work, and so does every transaction of pgbench.
RECOVERIES = """
INSERT INTO recoveries (tenant_id, id, interview_id, candidate_id, stage, opened_at, skipped_steps, version, created_at, updated_at)
{count_interviews}
SELECT 'tnt_' || '{zeros}' || ({base} + {first_tenant} + (n - 1) / {each}), 'rcvy_' || '{zeros}' || ({base} + n),
    'intv_' || '{zeros}' || ({base} + n), 'cand_' || '{zeros}' || ({base} + (n - 1) / {every} + 1), 'understand',
    to_timestamp({began} + n + 345605), '[]', 2, to_timestamp({began} + n + 345605), to_timestamp({began} + n + 345700)
FROM counted;
"""


def sql(tables, first_tenant, tenants, each):
    """Rows for some tenants with so many interviews each; interviews are counted from 1 over all of these tenants."""
    rows = tenants * each
    return "".join(tables).format(
        zeros=ZEROS, base=BASE, began=BEGAN, every=CANDIDATE_EVERY, first_tenant=first_tenant, each=each,
        count_tenants=COUNTER.format(upto=tenants),
        count_candidates=COUNTER.format(upto=rows // CANDIDATE_EVERY),
        count_interviews=COUNTER.format(upto=rows),
    )


def into_postgres(cluster, database, *texts):
    # The references hold by construction; checking each of them would take most of the time.
    cluster.sql("SET session_replication_role = replica;" + "".join(texts), database)
    cluster.sql("VACUUM ANALYZE", database)
    cluster.sql("CHECKPOINT", database)


def into_sqlite(file, *texts):
    with sqlite3.connect(file) as connection:
        connection.create_function("to_timestamp", 1, lambda seconds: seconds * 1_000_000, deterministic=True)
        connection.executescript("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN;" + "".join(texts) + "COMMIT;")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def tenant(number):
    return f"tnt_{ZEROS}{BASE + number}"


def interview(number):
    return f"intv_{ZEROS}{BASE + number}"


def candidate(of_interview):
    return f"cand_{ZEROS}{BASE + (of_interview - 1) // CANDIDATE_EVERY + 1}"


def cursor(number):
    """What asks for the page after interview `number`."""
    text = f"{(BEGAN + number) * 1_000_000}.{interview(number)}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
